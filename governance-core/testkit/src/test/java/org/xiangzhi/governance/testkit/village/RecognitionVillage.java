package org.xiangzhi.governance.testkit.village;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Iterables;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.xiangzhi.governance.ballot.BallotCommand;
import org.xiangzhi.governance.ballot.BallotId;
import org.xiangzhi.governance.ballot.BallotKind;
import org.xiangzhi.governance.ballot.BallotRules;
import org.xiangzhi.governance.ballot.BallotTypeId;
import org.xiangzhi.governance.ballot.Basis;
import org.xiangzhi.governance.ballot.Casting;
import org.xiangzhi.governance.ballot.ChoiceId;
import org.xiangzhi.governance.ballot.Denominator;
import org.xiangzhi.governance.ballot.Question;
import org.xiangzhi.governance.ballot.Ties;
import org.xiangzhi.governance.compact.CaseCommand;
import org.xiangzhi.governance.compact.Clause;
import org.xiangzhi.governance.compact.ClauseId;
import org.xiangzhi.governance.compact.Origin;
import org.xiangzhi.governance.compact.Paper;
import org.xiangzhi.governance.compact.Place;
import org.xiangzhi.governance.hierarchy.LevelId;
import org.xiangzhi.governance.hierarchy.UnitId;
import org.xiangzhi.governance.kernel.Digest;
import org.xiangzhi.governance.kernel.Mark;
import org.xiangzhi.governance.kernel.PersonId;
import org.xiangzhi.governance.kernel.Rule;
import org.xiangzhi.governance.kernel.RuleId;
import org.xiangzhi.governance.kernel.Text;
import org.xiangzhi.governance.kernel.Threshold;
import org.xiangzhi.governance.kernel.TypeNames;
import org.xiangzhi.governance.office.BodyId;
import org.xiangzhi.governance.office.OfficeId;
import org.xiangzhi.governance.office.OfficeRules;
import org.xiangzhi.governance.people.PersonName;
import org.xiangzhi.governance.practice.OptionDefinition;
import org.xiangzhi.governance.practice.PracticeDefinition;
import org.xiangzhi.governance.procedure.ActRule;
import org.xiangzhi.governance.procedure.When;
import org.xiangzhi.governance.recognition.AppealRules;
import org.xiangzhi.governance.recognition.AwardCommand;
import org.xiangzhi.governance.recognition.AwardCriterion;
import org.xiangzhi.governance.recognition.AwardCycle;
import org.xiangzhi.governance.recognition.AwardKindId;
import org.xiangzhi.governance.recognition.AwardRules;
import org.xiangzhi.governance.recognition.AwardTerm;
import org.xiangzhi.governance.recognition.Concerned;
import org.xiangzhi.governance.recognition.Deciders;
import org.xiangzhi.governance.recognition.Declaration;
import org.xiangzhi.governance.recognition.HearingOutcome;
import org.xiangzhi.governance.recognition.Honour;
import org.xiangzhi.governance.recognition.ListCaseId;
import org.xiangzhi.governance.recognition.ListColour;
import org.xiangzhi.governance.recognition.ListCommand;
import org.xiangzhi.governance.recognition.ListDisplay;
import org.xiangzhi.governance.recognition.ListKindId;
import org.xiangzhi.governance.recognition.ListRules;
import org.xiangzhi.governance.recognition.Nominees;
import org.xiangzhi.governance.recognition.Proof;
import org.xiangzhi.governance.recognition.RecognitionCommand;
import org.xiangzhi.governance.recognition.RecognitionRules;
import org.xiangzhi.governance.recognition.RecognitionTimer;
import org.xiangzhi.governance.recognition.Recognitions;
import org.xiangzhi.governance.recognition.RoundId;
import org.xiangzhi.governance.testkit.practice.FiveStepPractice;
import org.xiangzhi.governance.testkit.sample.SampleVillage;

/** Is a sample village with a compact in force that gives an award and keeps a yellow list. */
final class RecognitionVillage {
  static final AwardKindId YARD = AwardKindId.of("FINEST_YARD");
  static final ListKindId YELLOW = ListKindId.of("YELLOW");
  static final RoundId ROUND = RoundId.of("yards-2026");
  static final ListCaseId CASE = ListCaseId.of("yellow-1");
  static final BallotId AWARD_VOTE = BallotId.of("yards-vote");
  static final BallotId LIST_VOTE = BallotId.of("yellow-vote");
  static final Digest PAPER = Digest.ofText("paper");
  private static final BallotTypeId BALLOT = BallotTypeId.of("OPEN_VOTE");
  private static final OfficeId HEAD = OfficeId.of("VILLAGE_HEAD");
  private static final OfficeId CLERK = OfficeId.of("TOWN_CLERK");
  private static final RuleId RULE = RuleId.of("SAMPLE-RECOGNITION");
  private static final ClauseId CLEAN = ClauseId.of("clean");

  final SampleVillage village;
  final PersonId head;
  final PersonId clerk;

  /** Brings cases; somebody else decides appeals. */
  final PersonId keeper;

  RecognitionVillage(String choice) {
    village =
        SampleVillage.of(definition())
            .households(12)
            .choices(ImmutableMap.of("lists", choice))
            .build();
    head = village.holder(ImmutableSet.of(HEAD));
    clerk = village.holder(ImmutableSet.of(CLERK));
    keeper = Iterables.getLast(village.plainAdults());
    LocalDate today = village.today();
    village.accepted(
        head,
        new CaseCommand.TakeInAsFound(
            "村规民约",
            today.minusDays(30),
            today.minusDays(20),
            ImmutableList.of(
                new Clause(
                    CLEAN,
                    new Place(1, 1, 0),
                    "各户门前三包，保持整洁。",
                    new Origin(Origin.Kind.AS_FOUND, "旧约"))),
            ImmutableList.of(new Paper("签字册", PAPER))));
  }

  static PracticeDefinition definition() {
    PracticeDefinition plain = new FiveStepPractice().definition();
    Stream<ActRule> acts =
        Stream.concat(
                TypeNames.of(RecognitionCommand.class).names().stream()
                    .filter(name -> !TypeNames.of(RecognitionTimer.class).names().contains(name)),
                Stream.of("ballot.cast", "ballot.close", "ballot.count-votes", "ballot.open"))
            .map(name -> ActRule.of(name, HEAD, CLERK, OfficeRules.RESIDENT));
    return plain.toBuilder()
        .rules(
            Stream.concat(
                    plain.rules().stream(),
                    Stream.of(Rule.own(RULE.value(), "评选和榜单", "awards and lists")))
                .toList())
        .options(
            ImmutableList.of(
                new OptionDefinition(
                    "lists",
                    Text.of("是否设榜", "whether there are lists"),
                    ImmutableList.of(
                        new OptionDefinition.Choice("NONE", Text.of("只教育引导", "guidance alone")),
                        new OptionDefinition.Choice("YELLOW", Text.of("设黄榜", "a yellow list"))),
                    "NONE",
                    Mark.OWN)))
        .acts(Stream.concat(plain.acts().stream(), acts).toList())
        .ballots(ImmutableList.of(ballot()))
        .recognition(
            Optional.of(
                new RecognitionRules(RULE, ImmutableList.of(award()), ImmutableList.of(list()))))
        .build();
  }

  private static BallotRules ballot() {
    return new BallotRules(
        BALLOT,
        Text.of("评议表决", "open vote"),
        BallotKind.MATTER,
        RULE,
        ImmutableList.of(
            BallotRules.Quorum.voting(Basis.HOUSEHOLDS, Threshold.atLeast(1, 4)),
            BallotRules.Quorum.voting(Basis.MEMBERS, Threshold.atLeast(1, 2))),
        RULE,
        Denominator.CAST,
        Threshold.moreThan(0, 1),
        ImmutableSet.of(Casting.ELECTRONIC),
        false,
        Ties.VOTE_AGAIN);
  }

  private static AwardRules award() {
    return new AwardRules(
        YARD,
        Text.of("最美庭院", "finest yard"),
        RULE,
        Optional.empty(),
        AwardCycle.YEAR,
        LevelId.VILLAGE,
        new Nominees.Households(),
        ImmutableList.of(new AwardCriterion(Text.of("庭院整洁", "a tidy yard"), Mark.OWN)),
        1,
        Deciders.households(BALLOT),
        ImmutableSet.of(OfficeRules.RESIDENT),
        Honour.PLAQUE,
        7);
  }

  private static ListRules list() {
    return new ListRules(
        YELLOW,
        Text.of("黄榜", "yellow list"),
        ListColour.YELLOW,
        RULE,
        Optional.of(new When("lists", ImmutableSet.of("YELLOW"))),
        10,
        5,
        Deciders.members(BALLOT, BodyId.of("VILLAGE_OFFICE"), BodyId.of("LANE_COUNCIL")),
        30,
        new AppealRules(15, 10, ImmutableSet.of(CLERK), RULE),
        ListDisplay.SUBJECT,
        true,
        90);
  }

  UnitId unit() {
    return UnitId.of(village.log().unit());
  }

  Recognitions state() {
    return village.governance().read(village.log()).recognitions();
  }

  /** Finds an adult of a household who holds no office. */
  PersonId adult(UnitId household) {
    return village.plainAdults().stream()
        .filter(person -> household.equals(village.adults().get(person)))
        .findFirst()
        .orElseThrow();
  }

  /** Lists households with an adult without an office. */
  List<UnitId> plainHouseholds() {
    return village.plainAdults().stream()
        .flatMap(person -> Stream.ofNullable(village.adults().get(person)))
        .distinct()
        .sorted(Comparator.naturalOrder())
        .toList();
  }

  /** Finds a child of the village with its name, as the vault has it. */
  PersonName childsName() {
    return village.played().stream()
        .flatMap(
            played ->
                played.request().command()
                        instanceof org.xiangzhi.governance.people.PeopleCommand.RegisterResidents c
                    ? c.residents().stream()
                    : Stream.empty())
        .filter(one -> !village.adults().containsKey(one.person()))
        .flatMap(one -> one.details().name().stream())
        .findFirst()
        .orElseThrow();
  }

  RecognitionVillage award(UnitId winner) {
    Concerned home = Concerned.household(winner);
    village.accepted(head, new AwardCommand.OpenRound(ROUND, YARD, unit(), AwardTerm.of("2026")));
    village.accepted(
        village.plainAdults().get(0), new AwardCommand.Nominate(ROUND, home, "庭院整洁，邻里称赞"));
    village.accepted(
        adult(winner),
        new AwardCommand.AnswerNomination(ROUND, home, Declaration.own(adult(winner)), true, true));
    village.accepted(head, new AwardCommand.PutToVote(ROUND, AWARD_VOTE, Optional.empty()));
    plainHouseholds().stream()
        .map(this::adult)
        .forEach(
            voter ->
                village.accepted(
                    voter,
                    new BallotCommand.Cast(
                        AWARD_VOTE, ImmutableSortedSet.of(ChoiceId.of(home.id())))));
    count(AWARD_VOTE);
    village.accepted(head, new AwardCommand.DeclareWinners(ROUND));
    return this;
  }

  void count(BallotId ballot) {
    village.accepted(head, new BallotCommand.Close(ballot));
    village.accepted(head, new BallotCommand.CountAll(ballot));
  }

  ListCommand guidance(UnitId household, String what) {
    return new ListCommand.GiveGuidance(
        CASE,
        YELLOW,
        unit(),
        Concerned.household(household),
        adult(household),
        CLEAN,
        what,
        "请在十日内清理");
  }

  ListCommand takeUp() {
    return new ListCommand.TakeUp(
        CASE, ImmutableList.of(new Proof("现场照片", PAPER, village.plainAdults().get(0))));
  }

  /** Plays a case about a household up to the vote. */
  RecognitionVillage heard(UnitId household) {
    village.accepted(keeper, guidance(household, "门前堆放杂物"));
    village.waitDays(11);
    village.accepted(keeper, takeUp());
    village.accepted(keeper, new ListCommand.GiveNotice(CASE, adult(household), PAPER));
    village.waitDays(6);
    village.accepted(
        keeper,
        new ListCommand.Hear(CASE, HearingOutcome.STATED, Optional.of(adult(household)), "已说明情况"));
    return this;
  }

  RecognitionVillage listed(UnitId household, int days) {
    heard(household);
    village.accepted(keeper, new ListCommand.PutToVote(CASE, LIST_VOTE, days, Optional.empty()));
    var ballot = village.governance().read(village.log()).ballots().find(LIST_VOTE).orElseThrow();
    ballot
        .silent()
        .forEach(
            voter ->
                village.accepted(
                    PersonId.of(voter),
                    new BallotCommand.Cast(LIST_VOTE, ImmutableSortedSet.of(Question.YES))));
    count(LIST_VOTE);
    village.accepted(keeper, new ListCommand.Settle(CASE));
    return this;
  }
}
