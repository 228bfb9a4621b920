package org.xiangzhi.governance.testkit.village;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.xiangzhi.governance.courtyard.AcceptanceRules;
import org.xiangzhi.governance.courtyard.CourtyardRules;
import org.xiangzhi.governance.courtyard.CoverageRules;
import org.xiangzhi.governance.courtyard.Criterion;
import org.xiangzhi.governance.courtyard.CriterionId;
import org.xiangzhi.governance.courtyard.RaceRules;
import org.xiangzhi.governance.courtyard.RecheckRules;
import org.xiangzhi.governance.courtyard.ScoreSheet;
import org.xiangzhi.governance.courtyard.SheetId;
import org.xiangzhi.governance.courtyard.SizeRule;
import org.xiangzhi.governance.hierarchy.LevelId;
import org.xiangzhi.governance.kernel.Mark;
import org.xiangzhi.governance.kernel.Rule;
import org.xiangzhi.governance.kernel.Text;
import org.xiangzhi.governance.kernel.Threshold;
import org.xiangzhi.governance.office.OfficeId;
import org.xiangzhi.governance.office.OfficeRules;
import org.xiangzhi.governance.practice.LevelDefinition;
import org.xiangzhi.governance.practice.PracticeDefinition;
import org.xiangzhi.governance.procedure.ActRule;
import org.xiangzhi.governance.procedure.Bound;
import org.xiangzhi.governance.procedure.ProcedureDefinition;
import org.xiangzhi.governance.procedure.Requirement;
import org.xiangzhi.governance.procedure.StepDefinition;
import org.xiangzhi.governance.procedure.StepId;
import org.xiangzhi.governance.testkit.practice.FiveStepPractice;

/** Is a made-up practice with courtyards, whose steps are signed off by the registrar. */
final class CourtyardPractice {
  static final StepId APPLICATION = StepId.of("APPLICATION");
  static final StepId SELECTION = StepId.of("SELECTION");
  static final StepId ACCEPTANCE = StepId.of("ACCEPTANCE");
  static final SheetId SURVEY = SheetId.of("SURVEY");
  static final SheetId STANDARD = SheetId.of("STANDARD");
  static final CriterionId NEAT = CriterionId.of("NEAT");
  static final CriterionId KIND = CriterionId.of("KIND");
  static final OfficeId TOWN = OfficeId.of("TOWN_CLERK");
  private static final Rule RULE = Rule.own("SAMPLE-YARD", "小院", "courtyards");

  private CourtyardPractice() {}

  /** Lets courtyards have so many households; the town may approve another number if it may. */
  static PracticeDefinition of(int min, int max, boolean about) {
    PracticeDefinition base = new FiveStepPractice().definition();
    return base.toBuilder()
        .levels(
            Stream.concat(
                    base.levels().stream(),
                    Stream.of(
                        new LevelDefinition(
                            LevelId.COURTYARD,
                            Text.of("小院", "courtyard"),
                            Optional.empty(),
                            Mark.OWN)))
                .toList())
        .rules(Stream.concat(base.rules().stream(), Stream.of(RULE)).toList())
        .acts(Stream.concat(base.acts().stream(), acts()).toList())
        .courtyard(Optional.of(rules(min, max, about)))
        .build();
  }

  private static Stream<ActRule> acts() {
    Stream<ActRule> offices =
        Stream.of(
                "propose",
                "attach",
                "detach",
                "recheck",
                "exit",
                "state-need",
                "open-batch",
                "close-batch",
                "announce-draw",
                "publish-seed",
                "abandon")
            .map(act -> ActRule.of("courtyard." + act, OfficeRules.REGISTRAR));
    Stream<ActRule> residents =
        Stream.of("join", "leave", "withdraw-consent")
            .map(
                act -> ActRule.of("courtyard." + act, OfficeRules.REGISTRAR, OfficeRules.RESIDENT));
    return Stream.concat(offices, residents);
  }

  private static CourtyardRules rules(int min, int max, boolean about) {
    return new CourtyardRules(
        RULE.id(),
        LevelId.COURTYARD,
        new SizeRule(RULE.id(), min, max, about ? Optional.of(TOWN) : Optional.empty(), 60),
        new ProcedureDefinition(
            ImmutableList.of(
                step(
                    APPLICATION,
                    ImmutableList.of(
                        ActRule.of("courtyard.change-households", OfficeRules.REGISTRAR),
                        ActRule.of(
                            "courtyard.consent", OfficeRules.REGISTRAR, OfficeRules.RESIDENT)),
                    Requirement.of(
                        "SAMPLE-YARD",
                        "households.consenting",
                        new Bound.Share(Threshold.atLeast(1, 1)))),
                step(
                    SELECTION,
                    ImmutableList.of(
                        ActRule.of("courtyard.assess", OfficeRules.REGISTRAR),
                        ActRule.of("courtyard.enter-race", OfficeRules.REGISTRAR)),
                    Requirement.of("SAMPLE-YARD", "race.taken", new Bound.AtLeast(1))),
                step(
                    ACCEPTANCE,
                    ImmutableList.of(
                        ActRule.of("courtyard.assess", OfficeRules.REGISTRAR),
                        ActRule.of("courtyard.grant-plaque", OfficeRules.REGISTRAR)),
                    Requirement.of("SAMPLE-YARD", "plaque.granted", new Bound.AtLeast(1))))),
        SELECTION,
        ACCEPTANCE,
        ImmutableList.of(sheet(SURVEY, 0), sheet(STANDARD, 12)),
        new AcceptanceRules(
            RULE.id(),
            STANDARD,
            ImmutableList.of(
                new AcceptanceRules.Band(12, 3),
                new AcceptanceRules.Band(16, 4),
                new AcceptanceRules.Band(19, 5))),
        Optional.of(new RaceRules(RULE.id(), SURVEY, RaceRules.Ties.ALL, 3)),
        Optional.of(new RecheckRules(RULE.id(), Threshold.atLeast(3, 10), 7, 30)),
        Optional.of(RULE.id()),
        Optional.of(
            new CoverageRules(
                RULE.id(), ImmutableList.of(Threshold.atLeast(1, 2), Threshold.atLeast(1, 1)))));
  }

  private static StepDefinition step(
      StepId id, ImmutableList<ActRule> acts, Requirement... requirements) {
    return new StepDefinition(
        id,
        Text.of(id.value(), id.value()),
        Mark.OWN,
        acts,
        ImmutableList.copyOf(Arrays.asList(requirements)),
        ImmutableSet.of(OfficeRules.REGISTRAR),
        id.equals(SELECTION) ? ImmutableList.of(APPLICATION) : ImmutableList.of(),
        Optional.of(90));
  }

  private static ScoreSheet sheet(SheetId id, int pass) {
    return new ScoreSheet(
        id,
        Text.of("评分表", "score sheet"),
        RULE.id(),
        ImmutableList.of(
            new Criterion(NEAT, Text.of("整洁", "neat"), 10, Mark.OWN),
            new Criterion(KIND, Text.of("和睦", "kind"), 10, Mark.OWN)),
        pass);
  }
}
