package org.xiangzhi.governance.testkit.village;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.xiangzhi.governance.ballot.BallotCommand;
import org.xiangzhi.governance.ballot.BallotId;
import org.xiangzhi.governance.ballot.BallotKind;
import org.xiangzhi.governance.ballot.BallotRules;
import org.xiangzhi.governance.ballot.BallotTypeId;
import org.xiangzhi.governance.ballot.Basis;
import org.xiangzhi.governance.ballot.Casting;
import org.xiangzhi.governance.ballot.ChoiceId;
import org.xiangzhi.governance.ballot.Count;
import org.xiangzhi.governance.ballot.Denominator;
import org.xiangzhi.governance.ballot.Matter;
import org.xiangzhi.governance.ballot.Papers;
import org.xiangzhi.governance.ballot.Question;
import org.xiangzhi.governance.ballot.Tally;
import org.xiangzhi.governance.ballot.Ties;
import org.xiangzhi.governance.election.Candidacy;
import org.xiangzhi.governance.election.CandidateCommand;
import org.xiangzhi.governance.election.CourseCommand;
import org.xiangzhi.governance.election.Election;
import org.xiangzhi.governance.election.ElectionId;
import org.xiangzhi.governance.election.ElectionRules;
import org.xiangzhi.governance.election.ListCommand;
import org.xiangzhi.governance.election.Nominator;
import org.xiangzhi.governance.election.Seats;
import org.xiangzhi.governance.hierarchy.LevelId;
import org.xiangzhi.governance.hierarchy.UnitId;
import org.xiangzhi.governance.kernel.Act;
import org.xiangzhi.governance.kernel.Command;
import org.xiangzhi.governance.kernel.Digest;
import org.xiangzhi.governance.kernel.Mark;
import org.xiangzhi.governance.kernel.PersonId;
import org.xiangzhi.governance.kernel.RuleId;
import org.xiangzhi.governance.kernel.Text;
import org.xiangzhi.governance.kernel.Threshold;
import org.xiangzhi.governance.office.BodyDefinition;
import org.xiangzhi.governance.office.BodyId;
import org.xiangzhi.governance.office.OfficeDefinition;
import org.xiangzhi.governance.office.OfficeId;
import org.xiangzhi.governance.practice.PracticeDefinition;
import org.xiangzhi.governance.practice.PracticeId;
import org.xiangzhi.governance.procedure.ActRule;
import org.xiangzhi.governance.testkit.practice.FiveStepPractice;
import org.xiangzhi.governance.testkit.sample.SampleVillage;
import org.xiangzhi.governance.village.Outcome;

/**
 * Is a sample village of forty adults, thirty of them at home, whose practice elects and recalls.
 */
final class ElectionVillage {
  static final ElectionId ELECTION = ElectionId.of("e-1");
  static final BodyId COMMITTEE = BodyId.of("VILLAGERS_COMMITTEE");
  static final OfficeId DIRECTOR = OfficeId.of("DIRECTOR");
  static final OfficeId MEMBER = OfficeId.of("MEMBER");
  static final Digest PAPER = Digest.ofText("paper");
  private static final BallotTypeId VOTE = BallotTypeId.of("COMMITTEE_ELECTION");
  private static final BallotTypeId RECALL_VOTE = BallotTypeId.of("COMMITTEE_RECALL");
  private static final OfficeId HEAD = OfficeId.of("VILLAGE_HEAD");
  private static final OfficeId CLERK = OfficeId.of("TOWN_CLERK");

  final SampleVillage village;
  final UnitId unit;
  final PersonId head;
  final PersonId clerk;
  final List<PersonId> home;
  private int ballots;

  ElectionVillage(String today) {
    village =
        SampleVillage.of(definition())
            .households(20)
            .from(LocalDate.parse(today).atTime(9, 0).atZone(Act.ZONE).toInstant())
            .build();
    unit = UnitId.of(village.log().unit());
    head = village.holders(HEAD).get(0);
    clerk = village.holders(CLERK).get(0);
    home =
        village
            .governance()
            .read(village.log())
            .people()
            .residents(village.today())
            .filter(resident -> !resident.isAway())
            .map(resident -> resident.person())
            .filter(village.adults()::containsKey)
            .toList();
  }

  private static PracticeDefinition definition() {
    PracticeDefinition plain = new FiveStepPractice().definition();
    return PracticeDefinition.named(
            PracticeId.of("elections"),
            "1.0",
            LocalDate.of(2025, 1, 1),
            Text.of("选举", "elections"),
            "a made-up county")
        .levels(plain.levels())
        .bodies(
            Stream.concat(
                    plain.bodies().stream(),
                    Stream.of(
                        new BodyDefinition(
                            COMMITTEE,
                            Text.of("村民委员会", "villagers' committee"),
                            LevelId.VILLAGE,
                            BodyDefinition.Nature.SELF_GOVERNANCE,
                            Mark.LAW)))
                .toList())
        .offices(
            Stream.concat(
                    plain.offices().stream(),
                    Stream.of(office(DIRECTOR, "主任"), office(MEMBER, "委员")))
                .toList())
        .rules(plain.rules())
        .compact(plain.compact())
        .ballots(
            ImmutableList.of(
                rules(VOTE, BallotKind.ELECTION), rules(RECALL_VOTE, BallotKind.RECALL)))
        .elections(ImmutableList.of(elections()))
        .acts(acts())
        .build();
  }

  private static OfficeDefinition office(OfficeId id, String zh) {
    return new OfficeDefinition(id, Text.of(zh, id.value()), COMMITTEE, false, Mark.LAW);
  }

  private static BallotRules rules(BallotTypeId id, BallotKind kind) {
    return new BallotRules(
        id,
        Text.of("选举", "an election"),
        kind,
        RuleId.of("QUORUM"),
        ImmutableList.of(BallotRules.Quorum.voting(Basis.VOTERS, Threshold.moreThan(1, 2))),
        RuleId.of("MAJORITY"),
        Denominator.CAST,
        Threshold.moreThan(1, 2),
        ImmutableSet.of(Casting.PAPER),
        true,
        Ties.VOTE_AGAIN);
  }

  private static ElectionRules elections() {
    return new ElectionRules(
        RuleId.of("PASSED"),
        Text.of("村委会选举", "election of the villagers' committee"),
        COMMITTEE,
        ImmutableList.of(DIRECTOR, MEMBER),
        VOTE,
        5,
        Basis.VOTERS,
        ImmutableSet.of(Nominator.VOTERS, Nominator.PARTY_ORGANISATION),
        1,
        Candidacy.VOTERS,
        false,
        Optional.empty(),
        Optional.empty());
  }

  private static List<ActRule> acts() {
    return Stream.concat(
            Stream.of(ActRule.of("election.void-result", CLERK)),
            Stream.of(
                    "ballot.open",
                    "ballot.issue-papers",
                    "ballot.close",
                    "ballot.count-papers",
                    "ballot.count-votes",
                    "election.announce",
                    "election.set-polling-day",
                    "election.post-list",
                    "election.raise-objection",
                    "election.decide-objection",
                    "election.close-list",
                    "election.nominate",
                    "election.answer-nomination",
                    "election.vet-candidate",
                    "election.post-candidates",
                    "election.record-hustings",
                    "election.declare-result",
                    "election.petition-recall",
                    "election.hear-member",
                    "election.call-recall-vote",
                    "election.declare-recall")
                .map(act -> ActRule.of(act, HEAD)))
        .toList();
  }

  Outcome.Accepted run(Command command) {
    return village.accepted(head, command);
  }

  /** Announces an election of one director and two members, three weeks ahead. */
  void announce() {
    run(
        new CourseCommand.Announce(
            ELECTION,
            unit,
            COMMITTEE,
            ImmutableList.of(new Seats(DIRECTOR, 1), new Seats(MEMBER, 2)),
            village.today().plusDays(21),
            ImmutableList.of(home.get(20), home.get(21), home.get(22)),
            ImmutableList.of(home.get(23)),
            Optional.empty()));
  }

  void postList() {
    run(new ListCommand.PostList(ELECTION, ImmutableList.of(), PAPER));
  }

  void stand(OfficeId office, int... which) {
    for (int i : which) {
      PersonId person = home.get(i);
      run(
          new CandidateCommand.Nominate(
              ELECTION,
              office,
              person,
              Nominator.VOTERS,
              ImmutableSortedSet.of(home.get(0)),
              ImmutableSortedSet.of()));
      run(new CandidateCommand.AnswerNomination(ELECTION, office, person, true));
      run(new CandidateCommand.VetCandidate(ELECTION, person, Optional.empty(), PAPER));
    }
  }

  /** Goes on to the polling day: director 10 or 11, members 12, 13, 14. */
  void toPollingDay() {
    stand(DIRECTOR, 10, 11);
    stand(MEMBER, 12, 13, 14);
    run(new CandidateCommand.PostCandidates(ELECTION, PAPER));
    run(new CandidateCommand.RecordHustings(ELECTION, PAPER));
    village.waitDays(6);
    run(new ListCommand.CloseList(ELECTION));
    village.waitDays(15);
  }

  BallotCommand.Open opening(String ballot, int seats, int... who) {
    return new BallotCommand.Open(
        BallotId.of(ballot),
        VOTE,
        unit,
        new Question.Choice("选举", seats, standing(who)),
        Matter.OTHER,
        Basis.VOTERS,
        ImmutableSet.of(),
        Optional.of(ELECTION.value()),
        Optional.empty());
  }

  private ImmutableSortedSet<ChoiceId> standing(int... who) {
    return IntStream.of(who)
        .mapToObj(i -> ChoiceId.of(home.get(i).value()))
        .collect(ImmutableSortedSet.toImmutableSortedSet(ChoiceId::compareTo));
  }

  /** Holds a vote on paper: those who stand, and their votes, by turns. */
  void vote(int seats, int cast, int... votes) {
    String id = "b-" + ++ballots;
    int[] who = IntStream.range(0, votes.length / 2).map(i -> votes[2 * i]).toArray();
    run(opening(id, seats, who));
    int given = IntStream.range(0, who.length).map(i -> votes[2 * i + 1]).sum();
    int abstained = Math.max(0, cast - given);
    ImmutableSortedMap.Builder<ChoiceId, Integer> counts = ImmutableSortedMap.naturalOrder();
    for (int i = 0; i < who.length; i++) {
      counts.put(ChoiceId.of(home.get(who[i]).value()), votes[2 * i + 1]);
    }
    count(
        id,
        cast,
        new Tally.Choice(
            seats, counts.buildOrThrow(), abstained, cast - abstained, ImmutableSortedMap.of()));
  }

  private void count(String id, int cast, Tally tally) {
    BallotId ballot = BallotId.of(id);
    run(new BallotCommand.IssuePapers(ballot, ImmutableSortedSet.copyOf(home.subList(0, cast))));
    run(new BallotCommand.Close(ballot));
    run(
        new BallotCommand.CountPapers(
            ballot, new Papers(cast, cast, 0, tally), home.get(25), home.get(26)));
    run(new BallotCommand.CountAll(ballot));
  }

  BallotCommand.Open recallOpening(String recall) {
    return new BallotCommand.Open(
        BallotId.of("b-" + recall),
        RECALL_VOTE,
        unit,
        new Question.Motion("罢免村民委员会委员"),
        Matter.OTHER,
        Basis.VOTERS,
        ImmutableSet.of(),
        Optional.of(recall),
        Optional.empty());
  }

  void voteOnRecall(String recall, int yes, int no) {
    run(recallOpening(recall));
    count(
        "b-" + recall, yes + no, new Tally.Motion(new Count(yes, no, 0), ImmutableSortedMap.of()));
  }

  Election election() {
    return village.governance().read(village.log()).elections().find(ELECTION).orElseThrow();
  }

  /** Lists who is in the committee today. */
  ImmutableSortedSet<PersonId> committee() {
    return village
        .governance()
        .read(village.log())
        .offices()
        .members(unit, ImmutableList.of(COMMITTEE), village.today());
  }
}
