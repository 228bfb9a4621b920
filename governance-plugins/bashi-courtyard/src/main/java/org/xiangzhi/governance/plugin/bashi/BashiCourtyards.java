package org.xiangzhi.governance.plugin.bashi;

import static org.xiangzhi.governance.kernel.Mark.SOURCE;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Optional;
import org.xiangzhi.governance.courtyard.AcceptanceRules;
import org.xiangzhi.governance.courtyard.CourtyardRules;
import org.xiangzhi.governance.courtyard.Criterion;
import org.xiangzhi.governance.courtyard.CriterionId;
import org.xiangzhi.governance.courtyard.RaceRules;
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
 * States the four steps 四步工作法, the size, and the standard in three parts. The source names steps,
 * parts and principles; the points of each, the pass marks and what must be on file are the
 * plugin's own. It knows no stars and no draw of those to be checked again.
 */
final class BashiCourtyards {
  static final StepId APPLICATION = StepId.of("APPLICATION");
  static final StepId SURVEY = StepId.of("SURVEY");
  static final StepId BUILDING = StepId.of("BUILDING");
  static final StepId ACCEPTANCE = StepId.of("ACCEPTANCE");

  static final SheetId SITE = SheetId.of("SITE_SURVEY");
  static final SheetId STANDARD = SheetId.of("STANDARD");

  static final int MIN = 20;
  static final int MAX = 50;

  private static final int REMEDY_DAYS = 90;
  private static final int SITE_PASS = 60;
  private static final int PASS = 80;
  private static final int PUBLISHED_DAYS = 7;
  private static final Bound DONE = new Bound.AtLeast(1);

  private BashiCourtyards() {}

  static CourtyardRules rules() {
    return new CourtyardRules(
        RuleId.of("BA-FOUR-STEPS"),
        LevelId.COURTYARD,
        new SizeRule(RuleId.of("BA-SIZE"), MIN, MAX, Optional.empty(), REMEDY_DAYS),
        new ProcedureDefinition(
            ImmutableList.of(application(), survey(), building(), acceptance())),
        SURVEY,
        ACCEPTANCE,
        ImmutableList.of(site(), standard()),
        new AcceptanceRules(RuleId.of("BA-ACCEPTANCE"), STANDARD, ImmutableList.of()),
        Optional.of(
            new RaceRules(RuleId.of("BA-RACE"), STANDARD, RaceRules.Ties.ALL, PUBLISHED_DAYS)),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  private static StepDefinition application() {
    ImmutableSet<OfficeId> anybody =
        Sets.union(BashiOffices.VILLAGE, ImmutableSet.of(OfficeRules.RESIDENT)).immutableCopy();
    return step(
        APPLICATION,
        Text.of("村党组织发动申报", "the village party organisation mobilises and applies"),
        ImmutableSet.of(BashiOffices.VILLAGE_SECRETARY),
        ImmutableList.of(
            new ActRule("courtyard.change-households", BashiOffices.VILLAGE),
            new ActRule("courtyard.consent", anybody),
            new ActRule("courtyard.withdraw-consent", anybody),
            new ActRule("courtyard.abandon", ImmutableSet.of(BashiOffices.VILLAGE_SECRETARY))),
        ImmutableList.of(),
        Requirement.of(
            "BA-VOLUNTARY", "households.consenting", new Bound.Share(Threshold.atLeast(1, 1))));
  }

  private static StepDefinition survey() {
    return step(
        SURVEY,
        Text.of("镇街实地勘验选点", "the town surveys the site and selects it"),
        ImmutableSet.of(BashiOffices.TOWN_LEADER),
        ImmutableList.of(
            new ActRule("courtyard.assess", BashiOffices.TOWN),
            new ActRule("courtyard.abandon", ImmutableSet.of(BashiOffices.VILLAGE_SECRETARY))),
        ImmutableList.of(APPLICATION),
        Requirement.of("BA-SURVEY", "sheet.assessed:SITE_SURVEY", DONE),
        Requirement.of(
            "BA-SURVEY-PASS",
            "sheet.points:SITE_SURVEY",
            new Bound.Share(Threshold.atLeast(SITE_PASS, 100))));
  }

  private static StepDefinition building() {
    return step(
        BUILDING,
        Text.of("镇街村集中力量推进", "town and village build it"),
        ImmutableSet.of(BashiOffices.TOWN_LEADER),
        ImmutableList.of(
            new ActRule("courtyard.assess", BashiOffices.TOWN),
            new ActRule("courtyard.enter-race", BashiOffices.TOWN)),
        ImmutableList.of(),
        Requirement.of("BA-HEAD", "office.holders:COURTYARD_HEAD", DONE),
        Requirement.of("BA-WORKS", "records.done:WORK", DONE),
        Requirement.of("BA-WORKS", "records.open:WORK", new Bound.AtMost(0)),
        Requirement.of("BA-RULES", "records.done:RULE_DOCUMENT", DONE));
  }

  private static StepDefinition acceptance() {
    return step(
        ACCEPTANCE,
        Text.of("区级验收命名", "the district accepts and names it"),
        BashiOffices.DISTRICT,
        ImmutableList.of(
            new ActRule("courtyard.assess", BashiOffices.DISTRICT),
            new ActRule("courtyard.grant-plaque", BashiOffices.DISTRICT)),
        ImmutableList.of(BUILDING),
        Requirement.of("BA-PLAQUE", "plaque.granted", DONE));
  }

  private static StepDefinition step(
      StepId id,
      Text name,
      ImmutableSet<OfficeId> signedBy,
      ImmutableList<ActRule> acts,
      ImmutableList<StepId> returnsTo,
      Requirement... requirements) {
    return new StepDefinition(
        id,
        name,
        SOURCE,
        acts,
        ImmutableList.copyOf(requirements),
        signedBy,
        returnsTo,
        Optional.empty());
  }

  /** The source gives the principles of choice; to score them is the plugin's own. */
  private static ScoreSheet site() {
    return new ScoreSheet(
        SITE,
        Text.of("实地勘验表", "survey of the site"),
        RuleId.of("BA-SURVEY"),
        ImmutableList.of(
            criterion("SUITED", "因地制宜", "suited to the place", 25, SOURCE),
            criterion("SIZE", "规模适度", "of moderate size", 25, SOURCE),
            criterion("VOLUNTARY", "群众自愿", "voluntary", 25, SOURCE),
            criterion("CENTRE", "以传统院落为中心", "around a traditional yard", 25, SOURCE)),
        SITE_PASS);
  }

  private static ScoreSheet standard() {
    return new ScoreSheet(
        STANDARD,
        Text.of("“三舒”标准评分表", "standard in three parts"),
        RuleId.of("BA-STANDARD"),
        ImmutableList.of(
            criterion("ENVIRONMENT", "环境舒适", "comfortable surroundings", 40, SOURCE),
            criterion("GOVERNANCE", "治理舒畅", "smooth governance", 40, SOURCE),
            criterion("CULTURE", "文化舒心", "heartening culture", 20, SOURCE)),
        PASS);
  }

  private static Criterion criterion(String id, String zh, String en, int max, Mark mark) {
    return new Criterion(CriterionId.of(id), Text.of(zh, en), max, mark);
  }
}
