package org.xiangzhi.governance.plugin.bashi;

import static org.xiangzhi.governance.plugin.bashi.SampleVillage.ACCEPTOR;
import static org.xiangzhi.governance.plugin.bashi.SampleVillage.COUNTY;
import static org.xiangzhi.governance.plugin.bashi.SampleVillage.COURTYARD;
import static org.xiangzhi.governance.plugin.bashi.SampleVillage.GROUP;
import static org.xiangzhi.governance.plugin.bashi.SampleVillage.HEAD;
import static org.xiangzhi.governance.plugin.bashi.SampleVillage.LOG;
import static org.xiangzhi.governance.plugin.bashi.SampleVillage.SECRETARY;
import static org.xiangzhi.governance.plugin.bashi.SampleVillage.TOWN_LEADER;
import static org.xiangzhi.governance.plugin.bashi.SampleVillage.VILLAGE;
import static org.xiangzhi.governance.plugin.bashi.SampleVillage.heads;
import static org.xiangzhi.governance.plugin.bashi.SampleVillage.household;
import static org.xiangzhi.governance.plugin.bashi.SampleVillage.households;
import static org.xiangzhi.governance.plugin.bashi.SampleVillage.member;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Optional;
import org.xiangzhi.governance.ballot.BallotId;
import org.xiangzhi.governance.courtyard.BatchId;
import org.xiangzhi.governance.courtyard.CountyCommand;
import org.xiangzhi.governance.courtyard.CourtyardCommand;
import org.xiangzhi.governance.courtyard.CreationCommand;
import org.xiangzhi.governance.courtyard.CriterionId;
import org.xiangzhi.governance.courtyard.SheetId;
import org.xiangzhi.governance.hierarchy.UnitId;
import org.xiangzhi.governance.kernel.Digest;
import org.xiangzhi.governance.kernel.PersonId;
import org.xiangzhi.governance.procedure.StepId;
import org.xiangzhi.governance.register.FieldId;
import org.xiangzhi.governance.register.GroupKinds;
import org.xiangzhi.governance.register.WorksKinds;
import org.xiangzhi.governance.village.Entering;
import org.xiangzhi.governance.village.Script;
import org.xiangzhi.governance.village.Voting;

/** Plays the four steps, with what goes wrong on the way. */
final class FoundingPlay {
  private static final UnitId SECOND = UnitId.of(VILLAGE + ".y2");
  private static final BatchId BATCH = BatchId.of("2026-1");
  private static final String RULES = "通过《示例小院院规》第一版";
  private static final String PATH = "整修院前便道，预算三万元";

  private final Script script;
  private final Entering records;
  private final Voting votes;

  FoundingPlay(Script script) {
    this.script = script;
    this.records = new Entering(script, LOG);
    this.votes = new Voting(script, LOG, HEAD, member(7, 2), member(8, 2));
  }

  private void act(String actor, CourtyardCommand command) {
    script.act(LOG, actor, command);
  }

  private void complete(String actor, StepId step) {
    act(actor, new CreationCommand.CompleteStep(COURTYARD, step));
  }

  private void consent(int household) {
    act(
        member(household, 1),
        new CreationCommand.Consent(COURTYARD, household(household), Optional.empty()));
  }

  /** The village applies: 19 households are too few, and nobody consents for another. */
  void apply() {
    script.title("申报：须由村党组织提出", "the village's party organisation applies, and nobody else");
    propose(member(1, 1), COURTYARD, "示例小院", households(1, 21));
    propose(SECRETARY, COURTYARD, "示例小院", households(1, 21));
    script.title("一户不得入两个小院", "a household is in one proposal alone");
    propose(SECRETARY, SECOND, "另一小院", households(21, 41));
    script.title("入院自愿：本户成年人各自同意，不得代他户同意", "each household consents for itself");
    for (int h = 1; h <= 18; h++) {
      consent(h);
    }
    act(member(1, 1), new CreationCommand.Consent(COURTYARD, household(19), Optional.empty()));
    act(
        SECRETARY,
        new CreationCommand.Consent(
            COURTYARD, household(19), Optional.of(Digest.ofText("第19户签字"))));
    script.title("同意 19 户，不足 20 户", "19 consent: one too few");
    complete(SECRETARY, BashiCourtyards.APPLICATION);
    consent(20);
    script.title("仍有一户未同意：20 户也不能替它决定", "one household has not consented");
    complete(SECRETARY, BashiCourtyards.APPLICATION);
    act(
        SECRETARY,
        new CreationCommand.ChangeHouseholds(
            COURTYARD, ImmutableSortedSet.of(), households(21, 21), "第21户不愿加入"));
    complete(SECRETARY, BashiCourtyards.APPLICATION);
  }

  private void propose(
      String actor, UnitId courtyard, String title, ImmutableSortedSet<UnitId> households) {
    act(actor, new CreationCommand.Propose(courtyard, title, GROUP, households, "院前道路坑洼，想一起整治"));
  }

  /** A household takes its consent back, and two others come in its place. */
  void survey() {
    script.daysLater(3);
    script.title("一户中途撤回同意：又不足 20 户", "a household takes its consent back: 19 again");
    act(
        member(20, 1),
        new CreationCommand.WithdrawConsent(COURTYARD, household(20), Optional.empty()));
    assess(
        TOWN_LEADER, BashiCourtyards.SITE, "SUITED", 15, "SIZE", 15, "VOLUNTARY", 15, "CENTRE", 14);
    complete(TOWN_LEADER, BashiCourtyards.SURVEY);
    script.title("退回申报，另有两户加入", "sent back; two other households join");
    act(
        TOWN_LEADER,
        new CreationCommand.ReturnStep(COURTYARD, BashiCourtyards.APPLICATION, "户数不足"));
    act(
        SECRETARY,
        new CreationCommand.ChangeHouseholds(
            COURTYARD, households(22, 23), ImmutableSortedSet.of(), "两户要求加入"));
    consent(22);
    consent(23);
    complete(SECRETARY, BashiCourtyards.APPLICATION);
    script.title("实地勘验：须逐项给分，60 分以上方可选点", "every line is scored; from 60 points on it is selected");
    assess(
        TOWN_LEADER, BashiCourtyards.SITE, "SUITED", 26, "SIZE", 15, "VOLUNTARY", 15, "CENTRE", 14);
    assess(TOWN_LEADER, BashiCourtyards.SITE, "SUITED", 20);
    assess(
        TOWN_LEADER, BashiCourtyards.SITE, "SUITED", 15, "SIZE", 15, "VOLUNTARY", 15, "CENTRE", 14);
    complete(TOWN_LEADER, BashiCourtyards.SURVEY);
    assess(
        TOWN_LEADER, BashiCourtyards.SITE, "SUITED", 21, "SIZE", 20, "VOLUNTARY", 25, "CENTRE", 20);
    complete(TOWN_LEADER, BashiCourtyards.SURVEY);
  }

  private void assess(String actor, SheetId sheet, Object... pointsByLine) {
    ImmutableSortedMap.Builder<CriterionId, Integer> points = ImmutableSortedMap.naturalOrder();
    for (int i = 0; i < pointsByLine.length; i += 2) {
      points.put(CriterionId.of(pointsByLine[i].toString()), (Integer) pointsByLine[i + 1]);
    }
    act(
        actor,
        new CreationCommand.Assess(
            COURTYARD,
            sheet,
            points.buildOrThrow(),
            ImmutableList.of(Digest.ofText("现场照片")),
            "现场查看"));
  }

  /** Rules are voted on, a path is built, the courtyard enters the race. */
  void build() {
    script.title("集中力量推进：无院规、无办结项目，不得报验", "not yet: no rules, no work done");
    complete(TOWN_LEADER, BashiCourtyards.BUILDING);
    script.daysLater(5);
    rules();
    path();
    script.title("赛马：标准、名额和分数线先公布", "the race: standard, places and cut-off are published first");
    script.act(COUNTY, ACCEPTOR, new CountyCommand.OpenBatch(BATCH, 23, 80, "“看巴南”APP"));
    act(TOWN_LEADER, new CreationCommand.EnterRace(COURTYARD, BATCH));
    assess(
        TOWN_LEADER, BashiCourtyards.STANDARD, "ENVIRONMENT", 34, "GOVERNANCE", 33, "CULTURE", 17);
    act(TOWN_LEADER, new CreationCommand.EnterRace(COURTYARD, BATCH));
    script.act(COUNTY, ACCEPTOR, new CountyCommand.CloseBatch(BATCH));
    script.daysLater(8);
    script.act(COUNTY, ACCEPTOR, new CountyCommand.CloseBatch(BATCH));
    complete(TOWN_LEADER, BashiCourtyards.BUILDING);
  }

  private void rules() {
    script.title("院规：三分之二以上的户到场表决", "rules of the courtyard: two thirds of the households vote");
    votes.openForHouseholds("rules-1", BashiBallots.COURTYARD_VOTE, COURTYARD, RULES);
    votes.checkIn("rules-1", heads(1, 16));
    votes.hands("rules-1", 14, 1, 1);
    records.enter(
        HEAD,
        GroupKinds.DOCUMENT,
        "courtyard-rules-1",
        COURTYARD,
        "SUBJECT",
        FieldId.of("COURTYARD_RULES"),
        "TITLE",
        RULES,
        "VERSION",
        1,
        "TEXT",
        Digest.ofText("院规第一版"));
    records.complete(HEAD, "courtyard-rules-1", GroupKinds.DRAFT);
    records.amend(HEAD, "courtyard-rules-1", "BALLOT", BallotId.of("rules-1"));
    records.complete(HEAD, "courtyard-rules-1", GroupKinds.ADOPTION);
    records.amend(
        HEAD, "courtyard-rules-1", "POSTED_ON", script.day(), "POSTED", Digest.ofText("院规张贴照片"));
    records.complete(HEAD, "courtyard-rules-1", GroupKinds.POSTING);
  }

  private void path() {
    script.title(
        "整修便道：表决立项，村务监督委员会验收，账目相符", "a path: voted on, accepted by overseers, accounts add up");
    votes.openForHouseholds("path", BashiBallots.COURTYARD_VOTE, COURTYARD, PATH);
    votes.checkIn("path", heads(1, 15));
    votes.hands("path", 13, 2, 0);
    records.enter(
        HEAD,
        WorksKinds.WORK,
        "path-1",
        COURTYARD,
        "WORK",
        PATH,
        "BUDGET",
        3_000_000,
        "BALLOT",
        BallotId.of("path"));
    records.complete(HEAD, "path-1", WorksKinds.APPROVAL);
    records.amend(HEAD, "path-1", "BUILDER", "本村工匠队", "DONE_ON", script.day());
    records.complete(HEAD, "path-1", WorksKinds.BUILDING);
    String overseer = member(43, 1);
    accounts(overseer, 1_200_000);
    accounts(overseer, 1_300_000);
    records.complete(overseer, "path-1", WorksKinds.ACCEPTANCE);
    records.amend(HEAD, "path-1", "PUBLISHED_ON", script.day(), "PUBLISHED", Digest.ofText("账目公布"));
    records.complete(HEAD, "path-1", WorksKinds.PUBLICATION);
  }

  private void accounts(String overseer, long grants) {
    records.amend(
        overseer,
        "path-1",
        "COST",
        2_800_000,
        "COLLECTIVE",
        1_000_000,
        "GRANTS",
        grants,
        "GIVEN",
        500_000,
        "ACCEPTED_BY",
        PersonId.of(overseer),
        "ACCEPTANCE",
        Digest.ofText("验收记录"));
  }

  /** The district accepts: below 80 points, or without a name, it does not. */
  void accept() {
    script.daysLater(2);
    script.title("区级验收：79 分不合格，未命名授牌也不得通过", "79 points are not enough, nor is no plaque");
    assess(ACCEPTOR, BashiCourtyards.STANDARD, "ENVIRONMENT", 32, "GOVERNANCE", 31, "CULTURE", 16);
    complete(ACCEPTOR, BashiCourtyards.ACCEPTANCE);
    script.title("整改后复评 86 分，命名授牌，通过验收", "86 points after mending; named, with a plaque, accepted");
    assess(ACCEPTOR, BashiCourtyards.STANDARD, "ENVIRONMENT", 35, "GOVERNANCE", 34, "CULTURE", 17);
    act(ACCEPTOR, new CreationCommand.GrantPlaque(COURTYARD, "河岸示例“巴适”小院", "BA-2026-001"));
    complete(ACCEPTOR, BashiCourtyards.ACCEPTANCE);
  }
}
