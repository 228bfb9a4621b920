package org.xiangzhi.governance.plugin.rongchang;

import static org.xiangzhi.governance.kernel.Mark.OWN;
import static org.xiangzhi.governance.kernel.Mark.SOURCE;
import static org.xiangzhi.governance.plugin.rongchang.RongchangActs.joined;
import static org.xiangzhi.governance.plugin.rongchang.RongchangOffices.DISTRICT;
import static org.xiangzhi.governance.plugin.rongchang.RongchangOffices.TOWN;
import static org.xiangzhi.governance.plugin.rongchang.RongchangOffices.VILLAGE;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.xiangzhi.governance.courtyard.AcceptanceRules;
import org.xiangzhi.governance.courtyard.AcceptanceRules.Band;
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
import org.xiangzhi.governance.kernel.RuleId;
import org.xiangzhi.governance.kernel.Text;
import org.xiangzhi.governance.kernel.Threshold;
import org.xiangzhi.governance.office.OfficeId;
import org.xiangzhi.governance.office.OfficeRules;
import org.xiangzhi.governance.procedure.ActRule;
import org.xiangzhi.governance.procedure.Bound;
import org.xiangzhi.governance.procedure.ProcedureDefinition;
import org.xiangzhi.governance.procedure.Requirement;
import org.xiangzhi.governance.procedure.StepDefinition;
import org.xiangzhi.governance.procedure.StepId;

/**
 * States how a courtyard is chosen in four stages, built, accepted, graded and checked again. The
 * source names the stages, the race, the five goods, two of the five haves, the stars and the 30 %;
 * points, pass marks, the other three haves and all days are the plugin's own.
 */
final class RongchangCourtyards {
  static final StepId APPLICATION = StepId.of("APPLICATION");
  static final StepId VILLAGE_REVIEW = StepId.of("VILLAGE_REVIEW");
  static final StepId TOWN_ASSESSMENT = StepId.of("TOWN_ASSESSMENT");
  static final StepId DISTRICT_CHECK = StepId.of("DISTRICT_CHECK");
  static final StepId BUILDING = StepId.of("BUILDING");
  static final StepId ACCEPTANCE = StepId.of("ACCEPTANCE");

  static final SheetId ASSESSMENT = SheetId.of("ASSESSMENT");
  static final SheetId FIVE_HAVES = SheetId.of("FIVE_HAVES");
  static final SheetId FIVE_GOODS = SheetId.of("FIVE_GOODS");

  private static final int MIN = 10;
  private static final int MAX = 30;
  private static final int SIZE_DAYS = 90;
  private static final int PUBLISHED_DAYS = 7;
  private static final int SEED_DAYS = 7;
  private static final int REMEDY_DAYS = 60;
  private static final int EACH = 20;
  private static final int PASS = 60;
  private static final Bound DONE = new Bound.AtLeast(1);
  private static final ImmutableSet<OfficeId> HOUSEHOLDS =
      joined(VILLAGE, ImmutableSet.of(OfficeRules.RESIDENT));

  private RongchangCourtyards() {}

  static CourtyardRules rules(RongchangVersion version) {
    return new CourtyardRules(
        RuleId.of("XY-STAGES"),
        LevelId.COURTYARD,
        new SizeRule(
            RuleId.of("XY-SIZE"), MIN, MAX, Optional.of(RongchangOffices.TOWN_LEADER), SIZE_DAYS),
        new ProcedureDefinition(
            ImmutableList.of(
                application(),
                village(),
                town(version),
                district(),
                building(version),
                acceptance())),
        DISTRICT_CHECK,
        ACCEPTANCE,
        ImmutableList.of(assessment(), haves(), goods()),
        new AcceptanceRules(
            RuleId.of("XY-ACCEPTANCE"),
            FIVE_GOODS,
            version.graded()
                ? ImmutableList.of(new Band(PASS, 3), new Band(75, 4), new Band(90, 5))
                : ImmutableList.of()),
        version.planned()
            ? Optional.of(
                new RaceRules(RuleId.of("XY-RACE"), ASSESSMENT, RaceRules.Ties.ALL, PUBLISHED_DAYS))
            : Optional.empty(),
        version.graded()
            ? Optional.of(
                new RecheckRules(
                    RuleId.of("XY-RECHECK"), Threshold.atLeast(30, 100), SEED_DAYS, REMEDY_DAYS))
            : Optional.empty(),
        version.planned() ? Optional.of(RuleId.of("XY-ZONES")) : Optional.empty(),
        version.planned() ? Optional.of(coverage()) : Optional.empty());
  }

  /** 一年有片、两年有块、三年有面、五年全覆盖: the last is the source's figure, the others are not. */
  private static CoverageRules coverage() {
    return new CoverageRules(
        RuleId.of("XY-COVERAGE"),
        ImmutableList.of(
            Threshold.atLeast(10, 100),
            Threshold.atLeast(30, 100),
            Threshold.atLeast(60, 100),
            Threshold.atLeast(80, 100),
            Threshold.atLeast(1, 1)));
  }

  private static StepDefinition application() {
    return step(
        APPLICATION,
        "村民自愿申请",
        "residents apply",
        HOUSEHOLDS,
        ImmutableList.of(
            new ActRule("courtyard.change-households", HOUSEHOLDS),
            new ActRule("courtyard.consent", HOUSEHOLDS),
            new ActRule("courtyard.withdraw-consent", HOUSEHOLDS),
            new ActRule("courtyard.abandon", HOUSEHOLDS)),
        ImmutableList.of());
  }

  private static StepDefinition village() {
    return step(
        VILLAGE_REVIEW,
        "村级审核上报",
        "the village reviews",
        VILLAGE,
        ImmutableList.of(),
        ImmutableList.of(APPLICATION));
  }

  private static StepDefinition town(RongchangVersion version) {
    return step(
        TOWN_ASSESSMENT,
        "镇街评估确定",
        "the town assesses",
        TOWN,
        ImmutableList.of(
            new ActRule("courtyard.assess", TOWN), new ActRule("courtyard.enter-race", TOWN)),
        ImmutableList.of(APPLICATION),
        version.planned()
            ? Requirement.of("XY-RACE", "race.taken", DONE)
            : Requirement.of("XY-STAGES", "sheet.assessed:ASSESSMENT", DONE));
  }

  private static StepDefinition district() {
    return step(
        DISTRICT_CHECK,
        "区级复核把关",
        "the district checks",
        DISTRICT,
        ImmutableList.of(),
        ImmutableList.of(TOWN_ASSESSMENT));
  }

  private static StepDefinition building(RongchangVersion version) {
    Requirement haves =
        Requirement.of(
            "XY-FIVE-HAVES", "sheet.points:FIVE_HAVES", new Bound.Share(Threshold.atLeast(1, 1)));
    Requirement head = Requirement.of("XY-HEAD", "office.holders:COURTYARD_HEAD", DONE);
    return step(
        BUILDING,
        "小院建设",
        "it is built",
        TOWN,
        ImmutableList.of(new ActRule("courtyard.assess", TOWN)),
        ImmutableList.of(),
        version.planned()
            ? new Requirement[] {
              head, Requirement.of("XY-TEN-STEPS", "records.done:TEN_STEPS", DONE), haves
            }
            : new Requirement[] {head});
  }

  private static StepDefinition acceptance() {
    return step(
        ACCEPTANCE,
        "年底验收评估",
        "accepted at the end of the year",
        DISTRICT,
        ImmutableList.of(
            new ActRule("courtyard.assess", DISTRICT),
            new ActRule("courtyard.grant-plaque", DISTRICT)),
        ImmutableList.of(BUILDING),
        Requirement.of("XY-PLAQUE", "plaque.granted", DONE));
  }

  private static StepDefinition step(
      StepId id,
      String zh,
      String en,
      ImmutableSet<OfficeId> signedBy,
      ImmutableList<ActRule> acts,
      ImmutableList<StepId> returnsTo,
      Requirement... requirements) {
    return new StepDefinition(
        id,
        Text.of(zh, en),
        SOURCE,
        acts,
        ImmutableList.copyOf(requirements),
        signedBy,
        returnsTo,
        Optional.empty());
  }

  private static ScoreSheet assessment() {
    return new ScoreSheet(
        ASSESSMENT,
        Text.of("镇街评估表", "assessment by the town"),
        RuleId.of("XY-RACE-SHEET"),
        ImmutableList.of(
            criterion("COMPLETE", "较完整或集中的传统院落", "a fairly whole traditional yard", 40, SOURCE),
            criterion("VOLUNTARY", "村民自愿", "residents want it", 30, SOURCE),
            criterion("CHARACTER", "因院制宜、有特色", "suited to it, of its own character", 30, SOURCE)),
        0);
  }

  /** The source names the first two of five. */
  private static ScoreSheet haves() {
    return new ScoreSheet(
        FIVE_HAVES,
        Text.of("“五有”标准", "five haves"),
        RuleId.of("XY-FIVE-HAVES"),
        ImmutableList.of(
            criterion("SELF_GOVERNANCE", "有自治办法", "rules of self-governance", 1, SOURCE),
            criterion("DISPLAY", "有规范展示", "a standard display", 1, SOURCE),
            criterion("COMMITTEE", "有议事机构", "a committee", 1, OWN),
            criterion("VENUE", "有活动场所", "a place to meet", 1, OWN),
            criterion("RECORD", "有工作台账", "a record of what is done", 1, OWN)),
        5);
  }

  private static ScoreSheet goods() {
    return new ScoreSheet(
        FIVE_GOODS,
        Text.of("“五好”评分表", "five goods"),
        RuleId.of("XY-FIVE-GOODS"),
        ImmutableList.of(
            criterion("PARTY", "党建引领好", "the party leads well", EACH, SOURCE),
            criterion("PARTICIPATION", "群众参与好", "residents take part well", EACH, SOURCE),
            criterion("SURROUNDINGS", "人居环境好", "good surroundings", EACH, SOURCE),
            criterion("NEIGHBOURS", "邻里关系好", "good neighbours", EACH, SOURCE),
            criterion("MANNERS", "文明新风好", "good manners", EACH, SOURCE)),
        PASS);
  }

  private static Criterion criterion(String id, String zh, String en, int max, Mark mark) {
    return new Criterion(CriterionId.of(id), Text.of(zh, en), max, mark);
  }
}
