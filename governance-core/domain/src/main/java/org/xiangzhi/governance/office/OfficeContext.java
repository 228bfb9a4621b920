package org.xiangzhi.governance.office;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.xiangzhi.governance.kernel.Act;
import org.xiangzhi.governance.kernel.Decision;
import org.xiangzhi.governance.kernel.Refusal;
import org.xiangzhi.governance.law.Standard;
import org.xiangzhi.governance.law.Subject;

/** Is what a command of this room is decided with. */
record OfficeContext(Offices state, Act act, OfficeView view) {
  /** Finds a reason to refuse. */
  interface Check {
    Optional<Refusal> refusal();
  }

  LocalDate day() {
    return act.day();
  }

  /**
   * Returns the first day on which whatever ends today is no longer there: what counts is who is in
   * office at the close of the day.
   */
  LocalDate tomorrow() {
    return act.day().plusDays(1);
  }

  Optional<Standard> standard(Subject subject) {
    return view.standards().find(subject);
  }

  /** Tells whether the law says how a body is filled; it says nothing of communities 社区. */
  boolean lawJudges(BodyDefinition.Nature nature) {
    return (nature == BodyDefinition.Nature.VILLAGERS_COMMITTEE
            || nature == BodyDefinition.Nature.OVERSIGHT)
        && standard(Subject.COMMITTEE_TERM_YEARS).isPresent();
  }

  boolean isCommittee(BodyId body) {
    return nature(body)
        .filter(nature -> nature == BodyDefinition.Nature.VILLAGERS_COMMITTEE)
        .filter(this::lawJudges)
        .isPresent();
  }

  Optional<BodyDefinition.Nature> nature(BodyId body) {
    return view.body(body).map(BodyDefinition::nature);
  }

  OfficeId answers() {
    return view.organisation().answers().orElse(OfficeRules.REGISTRAR);
  }

  /** Refuses with the first refusal that there is, or accepts. */
  static Decision<OfficeEvent> first(Supplier<Decision<OfficeEvent>> otherwise, Check... checks) {
    return Stream.of(checks)
        .flatMap(check -> check.refusal().stream())
        .findFirst()
        .map(refusal -> Decision.<OfficeEvent>refuse(ImmutableList.of(refusal)))
        .orElseGet(otherwise);
  }
}
