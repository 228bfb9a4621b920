/**
 * Helps those who extend or embed the library to test what they made: contract suites, faults on
 * demand, clocks that are set by hand.
 */
@SuppressWarnings("module")
module org.xiangzhi.governance.testkit {
  requires transitive net.jqwik.api;
  requires transitive org.junit.jupiter.api;
  requires transitive org.xiangzhi.governance;
  requires com.google.common;
  requires org.assertj.core;
  requires org.xiangzhi.governance.json;

  exports org.xiangzhi.governance.testkit;
  exports org.xiangzhi.governance.testkit.ballot;
  exports org.xiangzhi.governance.testkit.election;
  exports org.xiangzhi.governance.testkit.contract;
  exports org.xiangzhi.governance.testkit.courtyard;
  exports org.xiangzhi.governance.testkit.generate;
  exports org.xiangzhi.governance.testkit.invariant;
  exports org.xiangzhi.governance.testkit.journal;
  exports org.xiangzhi.governance.testkit.points;
  exports org.xiangzhi.governance.testkit.recognition;
  exports org.xiangzhi.governance.testkit.rules;
  exports org.xiangzhi.governance.testkit.model;
  exports org.xiangzhi.governance.testkit.play;
  exports org.xiangzhi.governance.testkit.sample;
  exports org.xiangzhi.governance.testkit.script;
}
