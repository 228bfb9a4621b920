package org.xiangzhi.governance.host.plugin;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import org.xiangzhi.governance.ballot.BallotRules;
import org.xiangzhi.governance.ballot.Basis;
import org.xiangzhi.governance.compact.CompactRules;
import org.xiangzhi.governance.hierarchy.LevelId;
import org.xiangzhi.governance.kernel.Mark;
import org.xiangzhi.governance.kernel.Rule;
import org.xiangzhi.governance.kernel.RuleId;
import org.xiangzhi.governance.kernel.Text;
import org.xiangzhi.governance.kernel.Threshold;
import org.xiangzhi.governance.law.Figure;
import org.xiangzhi.governance.law.Subject;
import org.xiangzhi.governance.office.BodyDefinition;
import org.xiangzhi.governance.office.BodyId;
import org.xiangzhi.governance.office.OfficeDefinition;
import org.xiangzhi.governance.office.OfficeId;
import org.xiangzhi.governance.practice.PracticeDefinition;
import org.xiangzhi.governance.practice.PracticeId;
import org.xiangzhi.governance.practice.Stated;
import org.xiangzhi.governance.procedure.ProcedureDefinition;
import org.xiangzhi.governance.procedure.StepDefinition;
import org.xiangzhi.governance.procedure.StepId;

/** Is about the smallest definition there is. Its class goes into the jars of the tests. */
public final class SampleDefinition {
  private static final BodyId COMMITTEE = BodyId.of("VILLAGERS_COMMITTEE");
  private static final OfficeId HEAD = OfficeId.of("HEAD");
  private static final Rule RULE = Rule.own("SAMPLE", "样例规则", "a sample rule");
  private static final Text NAME = Text.of("样例", "sample");

  private SampleDefinition() {}

  /** Defines a valid practice of one step. */
  public static PracticeDefinition of(String id) {
    return of(id, RULE.id());
  }

  /** Defines a practice that names a rule which is not there. */
  public static PracticeDefinition invalid(String id) {
    return of(id, RuleId.of("NOWHERE"));
  }

  /** Defines a practice that leaves disclosures up for ten days, and elects for three years. */
  public static PracticeDefinition belowFloor(String id) {
    return of(id).toBuilder()
        .figures(
            ImmutableList.of(
                new Stated(
                    Subject.DISCLOSURE_DAYS, new Figure.Amount(10), RULE.id(), Optional.empty()),
                new Stated(
                    Subject.COMMITTEE_TERM_YEARS,
                    new Figure.Amount(3),
                    RULE.id(),
                    Optional.empty())))
        .build();
  }

  /** Defines another version of the practice, in effect from a day of an earlier year. */
  public static PracticeDefinition earlier(String id, String version, int year) {
    PracticeDefinition newest = of(id);
    return PracticeDefinition.named(
            newest.id(), version, LocalDate.of(year, 1, 1), newest.name(), newest.source())
        .bodies(newest.bodies())
        .offices(newest.offices())
        .rules(newest.rules())
        .compact(newest.compact())
        .build();
  }

  private static PracticeDefinition of(String id, RuleId majority) {
    return PracticeDefinition.named(
            PracticeId.of(id), "1", LocalDate.of(2026, 1, 1), NAME, "sample")
        .bodies(
            ImmutableList.of(
                new BodyDefinition(
                    COMMITTEE,
                    NAME,
                    LevelId.VILLAGE,
                    BodyDefinition.Nature.SELF_GOVERNANCE,
                    Mark.OWN)))
        .offices(ImmutableList.of(new OfficeDefinition(HEAD, NAME, COMMITTEE, true, Mark.OWN)))
        .rules(ImmutableList.of(RULE))
        .compact(Optional.of(compact(majority)))
        .build();
  }

  private static CompactRules compact(RuleId majority) {
    StepDefinition step =
        new StepDefinition(
            StepId.of("ONLY"),
            NAME,
            Mark.OWN,
            ImmutableList.of(),
            ImmutableList.of(),
            ImmutableSet.of(HEAD),
            ImmutableList.of(),
            Optional.empty());
    CompactRules.Return back = new CompactRules.Return(RULE.id(), step.id());
    return new CompactRules(
        new ProcedureDefinition(ImmutableList.of(step)),
        ImmutableList.of(),
        ImmutableSet.of(COMMITTEE),
        ImmutableList.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        LevelId.CLUSTER,
        BallotRules.assembly(
            RULE.id(),
            ImmutableList.of(BallotRules.Quorum.present(Basis.HOUSEHOLDS, Threshold.atLeast(2, 3))),
            majority,
            Threshold.moreThan(1, 2)),
        Optional.empty(),
        Optional.empty(),
        back,
        back);
  }
}
