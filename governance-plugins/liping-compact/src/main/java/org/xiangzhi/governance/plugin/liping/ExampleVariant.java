package org.xiangzhi.governance.plugin.liping;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.xiangzhi.governance.compact.CompactMeasure;
import org.xiangzhi.governance.compact.CompactRules;
import org.xiangzhi.governance.kernel.Rule;
import org.xiangzhi.governance.kernel.Text;
import org.xiangzhi.governance.practice.PracticeDefinition;
import org.xiangzhi.governance.practice.PracticeId;
import org.xiangzhi.governance.procedure.Bound;
import org.xiangzhi.governance.procedure.ProcedureDefinition;
import org.xiangzhi.governance.procedure.Requirement;
import org.xiangzhi.governance.procedure.StepDefinition;

/**
 * Makes up an example: the practice with a notice of ten days. No county has it. It was lawful
 * until the end of 2025 and is looser than the fifteen days in force since 2026-01-01.
 */
final class ExampleVariant {
  static final PracticeId ID = PracticeId.of("example-ten-day-notice");
  static final String VERSION = "1";

  /** The same, offered once more under the new law. */
  static final String LATER = "2";

  private static final int DAYS = 10;

  private ExampleVariant() {}

  static ImmutableList<PracticeDefinition> definitions() {
    return ImmutableList.of(definition(VERSION), definition(LATER));
  }

  private static PracticeDefinition definition(String version) {
    PracticeDefinition proper = new LipingCompact().definition();
    return PracticeDefinition.named(
            ID,
            version,
            LocalDate.of(2025, 1, 1),
            Text.of("虚构示例：公示十日的做法", "made-up example: a practice with a notice of ten days"),
            "liping-compact：演示虚构，不出自任何来源")
        .levels(proper.levels())
        .bodies(proper.bodies())
        .offices(proper.offices())
        .rules(
            proper.rules().stream()
                .map(ExampleVariant::rule)
                .collect(ImmutableList.toImmutableList()))
        .options(proper.options())
        .compact(proper.compact().map(ExampleVariant::compact))
        .build();
  }

  private static Rule rule(Rule rule) {
    return rule.id().value().equals("NOTICE-PERIOD")
        ? LipingRules.own(
            "NOTICE-PERIOD",
            "虚构示例：公示不少于 10 日",
            "made-up example: the notice stands for 10 days or more")
        : rule;
  }

  private static CompactRules compact(CompactRules c) {
    return new CompactRules(
        new ProcedureDefinition(
            c.procedure().steps().stream()
                .map(ExampleVariant::step)
                .collect(ImmutableList.toImmutableList())),
        c.caseActs(),
        c.twoCommittees(),
        c.seats(),
        c.vetting(),
        c.director(),
        c.tiers(),
        c.clusterLevel(),
        c.assembly(),
        c.reading(),
        c.objectionReturns(),
        c.failedVoteReturns(),
        c.correctionReturns());
  }

  private static StepDefinition step(StepDefinition s) {
    return new StepDefinition(
        s.id(),
        s.name(),
        s.mark(),
        s.acts(),
        s.requirements().stream()
            .map(ExampleVariant::requirement)
            .collect(ImmutableList.toImmutableList()),
        s.signedBy(),
        s.returnsTo(),
        s.deadlineDays());
  }

  private static Requirement requirement(Requirement r) {
    return r.measure().equals(CompactMeasure.NOTICE_DAYS.id())
        ? new Requirement(r.rule(), r.measure(), new Bound.AtLeast(DAYS), Optional.empty())
        : r;
  }
}
