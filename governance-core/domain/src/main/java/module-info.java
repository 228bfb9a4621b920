/**
 * The governance library: pure Java, no framework, no storage of its own.
 *
 * <p>Start at {@code org.xiangzhi.governance.village.Governance}.
 */
module org.xiangzhi.governance {
  requires transitive com.google.common;
  requires transitive jakarta.validation;
  requires org.slf4j;
  requires static transitive org.jspecify;

  exports org.xiangzhi.governance.ballot;
  exports org.xiangzhi.governance.calendar;
  exports org.xiangzhi.governance.compact;
  exports org.xiangzhi.governance.courtyard;
  exports org.xiangzhi.governance.delivery;
  exports org.xiangzhi.governance.disclosure;
  exports org.xiangzhi.governance.election;
  exports org.xiangzhi.governance.hierarchy;
  exports org.xiangzhi.governance.journal;
  exports org.xiangzhi.governance.kernel;
  exports org.xiangzhi.governance.law;
  exports org.xiangzhi.governance.matter;
  exports org.xiangzhi.governance.meeting;
  exports org.xiangzhi.governance.metric;
  exports org.xiangzhi.governance.office;
  exports org.xiangzhi.governance.people;
  exports org.xiangzhi.governance.points;
  exports org.xiangzhi.governance.practice;
  exports org.xiangzhi.governance.procedure;
  exports org.xiangzhi.governance.recognition;
  exports org.xiangzhi.governance.register;
  exports org.xiangzhi.governance.village;
}
