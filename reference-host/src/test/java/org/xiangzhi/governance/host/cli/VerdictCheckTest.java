package org.xiangzhi.governance.host.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.xiangzhi.governance.ballot.BallotEvent;
import org.xiangzhi.governance.ballot.BallotId;
import org.xiangzhi.governance.ballot.BallotKind;
import org.xiangzhi.governance.ballot.BallotRules.Quorum;
import org.xiangzhi.governance.ballot.BallotTypeId;
import org.xiangzhi.governance.ballot.Basis;
import org.xiangzhi.governance.ballot.Casting;
import org.xiangzhi.governance.ballot.ChoiceId;
import org.xiangzhi.governance.ballot.Count;
import org.xiangzhi.governance.ballot.Criteria;
import org.xiangzhi.governance.ballot.Denominator;
import org.xiangzhi.governance.ballot.Electorate;
import org.xiangzhi.governance.ballot.InvalidReason;
import org.xiangzhi.governance.ballot.Matter;
import org.xiangzhi.governance.ballot.Papers;
import org.xiangzhi.governance.ballot.Question;
import org.xiangzhi.governance.ballot.Tally;
import org.xiangzhi.governance.ballot.Ties;
import org.xiangzhi.governance.ballot.Turnout;
import org.xiangzhi.governance.ballot.Verdict;
import org.xiangzhi.governance.compact.AssemblyEvent;
import org.xiangzhi.governance.compact.CaseId;
import org.xiangzhi.governance.hierarchy.UnitId;
import org.xiangzhi.governance.journal.CommandId;
import org.xiangzhi.governance.journal.Head;
import org.xiangzhi.governance.journal.LogId;
import org.xiangzhi.governance.journal.StoredEvent;
import org.xiangzhi.governance.json.JsonCodec;
import org.xiangzhi.governance.kernel.Digest;
import org.xiangzhi.governance.kernel.Event;
import org.xiangzhi.governance.kernel.PersonId;
import org.xiangzhi.governance.kernel.RuleId;
import org.xiangzhi.governance.kernel.Threshold;
import org.xiangzhi.governance.village.GovernanceTypes;

/** Votes are judged again from their record alone, and every figure that was changed is found. */
class VerdictCheckTest {
  private static final LogId LOG = LogId.of("522631/522631106200");
  private static final BallotId ID = BallotId.of("b-1");
  private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
  private static final PersonId COUNTER = PersonId.of("c-1");
  private static final PersonId WITNESS = PersonId.of("c-2");

  private final JsonCodec codec = new JsonCodec();

  private static ImmutableSortedSet<PersonId> people(int from, int to) {
    return IntStream.rangeClosed(from, to)
        .mapToObj(number -> PersonId.of("p-" + number))
        .collect(ImmutableSortedSet.toImmutableSortedSet(PersonId::compareTo));
  }

  private static Criteria criteria(Ties ties) {
    return new Criteria(
        RuleId.of("QUORUM"),
        Quorum.present(Basis.MEMBERS, Threshold.atLeast(2, 3)),
        RuleId.of("MAJORITY"),
        Denominator.PRESENT,
        Threshold.moreThan(1, 2),
        ties);
  }

  private static BallotEvent.Opened opened(
      int members, Question question, boolean secret, Criteria criteria) {
    return new BallotEvent.Opened(
        ID,
        BallotTypeId.of("MATTER"),
        BallotKind.MATTER,
        UnitId.of("522631106200"),
        question,
        Matter.OTHER,
        new Electorate.Persons(people(1, members)),
        criteria,
        ImmutableList.of(),
        ImmutableSet.of(Casting.HANDS, Casting.PAPER, Casting.ELECTRONIC),
        secret,
        Optional.empty(),
        DAY);
  }

  private String json(Event event) {
    return codec.write(event);
  }

  /** Hands, papers, an open vote and a recusal: 9 members, 1 recused, 7 there. */
  private List<String> motion() {
    Criteria criteria = criteria(Ties.VOTE_AGAIN);
    Tally papers =
        new Tally.Motion(new Count(2, 1, 0), ImmutableSortedMap.of(InvalidReason.BLANK, 1));
    Tally sum = new Tally.Motion(new Count(5, 1, 0), ImmutableSortedMap.of(InvalidReason.BLANK, 1));
    Verdict verdict = criteria.judge(new Turnout(9, 1, 7), sum);
    return List.of(
        json(opened(9, new Question.Motion("修路"), false, criteria)),
        json(new BallotEvent.CheckedIn(ID, people(1, 9))),
        json(new BallotEvent.Recused(ID, PersonId.of("p-9"), "亲属")),
        json(new BallotEvent.VoteCast(ID, PersonId.of("p-1"), ImmutableSortedSet.of(Question.YES))),
        json(new BallotEvent.PapersIssued(ID, people(2, 5))),
        json(new BallotEvent.Left(ID, people(7, 7))),
        json(
            new BallotEvent.HandsCounted(
                ID, Tally.Motion.of(new Count(2, 0, 0)), COUNTER, WITNESS)),
        json(new BallotEvent.Closed(ID, DAY)),
        json(new BallotEvent.PapersCounted(ID, new Papers(4, 4, 0, papers), COUNTER, WITNESS)),
        json(new BallotEvent.Counted(ID, Optional.empty(), verdict, DAY)));
  }

  private List<String> choice() {
    Criteria criteria = criteria(Ties.ALL_WIN);
    Tally urn =
        new Tally.Choice(
            1,
            ImmutableSortedMap.of(ChoiceId.of("a"), 2, ChoiceId.of("b"), 1),
            0,
            3,
            ImmutableSortedMap.of());
    Verdict verdict = criteria.judge(Turnout.of(4, 3), urn);
    List<String> bodies = new ArrayList<>();
    Question question =
        new Question.Choice("评选", 1, ImmutableSortedSet.of(ChoiceId.of("a"), ChoiceId.of("b")));
    bodies.add(json(opened(4, question, true, criteria)));
    bodies.add(json(new BallotEvent.CheckedIn(ID, people(1, 3))));
    people(1, 3).forEach(one -> bodies.add(json(new BallotEvent.VoterMarked(ID, one))));
    bodies.add(json(new BallotEvent.Counted(ID, Optional.of(urn), verdict, DAY)));
    return bodies;
  }

  private List<String> assembly() {
    CaseId id = CaseId.of("case-1");
    ImmutableSortedMap<PersonId, UnitId> adults =
        ImmutableSortedMap.of(
            PersonId.of("p-1"), UnitId.of("h-1"),
            PersonId.of("p-2"), UnitId.of("h-1"),
            PersonId.of("p-3"), UnitId.of("h-2"));
    Criteria criteria =
        new Criteria(
            RuleId.of("QUORUM"),
            Quorum.present(Basis.HOUSEHOLDS, Threshold.atLeast(2, 3)),
            RuleId.of("MAJORITY"),
            Denominator.PRESENT,
            Threshold.moreThan(1, 2),
            Ties.VOTE_AGAIN);
    Verdict verdict = criteria.judge(Turnout.of(3, 2), Tally.Motion.of(new Count(2, 0, 0)));
    return List.of(
        json(
            new AssemblyEvent.AssemblyOpened(
                id,
                Basis.HOUSEHOLDS,
                adults,
                ImmutableSet.of(UnitId.of("h-1"), UnitId.of("h-2"), UnitId.of("h-3")),
                DAY)),
        json(
            new AssemblyEvent.AttendeesCheckedIn(
                id,
                ImmutableSortedMap.of(
                    PersonId.of("p-1"), UnitId.of("h-1"), PersonId.of("p-3"), UnitId.of("h-2")))),
        json(
            new AssemblyEvent.VoteCounted(
                id, Digest.ofText("全文"), verdict, COUNTER, WITNESS, DAY)));
  }

  private static List<VerdictCheck.Checked> check(List<String> bodies) {
    VerdictCheck check = new VerdictCheck();
    List<VerdictCheck.Checked> found = new ArrayList<>();
    Head head = Head.EMPTY;
    for (String body : bodies) {
      String type = body.substring(9, body.indexOf('"', 9));
      assertThat(GovernanceTypes.EVENTS.type(type)).isPresent();
      StoredEvent event =
          StoredEvent.chain(
              head,
              LOG,
              type,
              CommandId.of("c-1"),
              COUNTER,
              DAY,
              Instant.EPOCH,
              StoredEvent.NO_RULES,
              body);
      head = event.head();
      check.take(event).ifPresent(found::add);
    }
    return found;
  }

  private static Optional<String> problem(List<String> bodies, int at, String old, String changed) {
    List<String> tampered = new ArrayList<>(bodies);
    assertThat(tampered.get(at)).contains(old);
    tampered.set(at, tampered.get(at).replace(old, changed));
    List<VerdictCheck.Checked> found = check(tampered);
    return found.get(found.size() - 1).problem();
  }

  @Test
  void honestVerdictsAreFoundAgain() {
    VerdictCheck.Checked motion = check(motion()).get(0);
    assertThat(motion.problem()).isEmpty();
    assertThat(motion.stated()).isEqualTo("PASSED");
    assertThat(motion.found()).isEqualTo("PASSED");
    assertThat(motion.vote()).isEqualTo("ballot b-1");
    assertThat(motion.position()).isEqualTo(10);
    assertThat(motion.figures())
        .contains("7/8 MEMBERS PRESENT >= 2/3 (QUORUM), > 1/2 of PRESENT 7 (MAJORITY)")
        .contains("yes=5 no=1 abstained=0");
    assertThat(check(choice()).get(0).problem()).isEmpty();
    assertThat(check(assembly()).get(0).problem()).isEmpty();
    assertThat(check(assembly()).get(0).vote()).isEqualTo("case case-1");
  }

  @Test
  void everyChangedFigureIsFound() {
    List<String> motion = motion();
    int last = motion.size() - 1;
    assertThat(problem(motion, last, "PASSED", "REJECTED")).contains("OUTCOME");
    assertThat(problem(motion, last, "\"base\":7", "\"base\":8")).contains("BASE");
    assertThat(problem(motion, last, "\"eligible\":9", "\"eligible\":10")).contains("TURNOUT");
    assertThat(problem(motion, last, "\"yes\":5,\"no\":1", "\"yes\":6,\"no\":0")).contains("TALLY");
    assertThat(problem(motion, last, "\"numerator\":2", "\"numerator\":1")).contains("OPENED");
    assertThat(problem(motion, last, "\"yes\":5", "\"yes\":-5")).contains("UNREADABLE");
    assertThat(problem(motion, 1, ",\"p-6\"", "")).contains("TURNOUT");
    assertThat(problem(motion, 3, "\"yes\"", "\"no\"")).contains("TALLY");
    assertThat(problem(motion, 6, "\"yes\":2", "\"yes\":1")).contains("TALLY");
    assertThat(problem(motion, 8, "\"BLANK\":1", "\"UNREADABLE\":1")).contains("TALLY");
    List<String> choice = choice();
    assertThat(problem(choice, choice.size() - 1, "\"winners\":[\"a\"]", "\"winners\":[\"b\"]"))
        .contains("WINNERS");
    List<String> oneMarkLess = new ArrayList<>(choice);
    oneMarkLess.remove(4);
    assertThat(check(oneMarkLess).get(0).problem()).contains("TALLY");
    assertThat(problem(assembly(), 1, "\"p-3\":\"h-2\"", "\"p-2\":\"h-1\"")).contains("TURNOUT");
    assertThat(problem(assembly(), 2, "\"yes\":2", "\"yes\":0")).contains("OUTCOME");
  }

  @Test
  void verdictWithoutAnOpeningIsNone() {
    List<String> motion = motion();
    assertThat(check(List.of(motion.get(motion.size() - 1))).get(0).problem()).contains("OPENED");
  }

  @Test
  void urnThatStayedShutIsJudgedByWhoVoted() {
    Criteria criteria = criteria(Ties.VOTE_AGAIN);
    Verdict verdict = criteria.judge(Turnout.of(3, 2), new Tally.Sealed(2));
    List<String> bodies =
        List.of(
            json(opened(3, new Question.Motion("修路"), true, criteria)),
            json(new BallotEvent.CheckedIn(ID, people(1, 2))),
            json(new BallotEvent.VoterMarked(ID, PersonId.of("p-1"))),
            json(new BallotEvent.VoterMarked(ID, PersonId.of("p-2"))),
            json(new BallotEvent.Counted(ID, Optional.empty(), verdict, DAY)));
    VerdictCheck.Checked checked = check(bodies).get(0);
    assertThat(checked.problem()).isEmpty();
    assertThat(checked.found()).isEqualTo("NOT_COUNTED");
    assertThat(problem(bodies, 4, "\"cast\":2", "\"cast\":1")).contains("TALLY");
  }

  /** The recount agrees with the library's judge on every small vote. */
  @Test
  void recountAgreesOnEverySmallVote() {
    for (Denominator of : Denominator.values()) {
      for (Threshold share : List.of(Threshold.atLeast(2, 3), Threshold.moreThan(1, 2))) {
        Criteria criteria =
            new Criteria(
                RuleId.of("Q"),
                Quorum.voting(Basis.MEMBERS, share),
                RuleId.of("M"),
                of,
                share,
                Ties.VOTE_AGAIN);
        for (int eligible = 0; eligible <= 3; eligible++) {
          for (int present = 0; present <= eligible; present++) {
            for (int yes = 0; yes <= present; yes++) {
              for (int no = 0; yes + no <= present; no++) {
                compare(criteria, Turnout.of(eligible, present), new Count(yes, no, 0));
              }
            }
          }
        }
      }
    }
  }

  private void compare(Criteria criteria, Turnout turnout, Count count) {
    Verdict verdict = criteria.judge(turnout, Tally.Motion.of(count));
    JsonTree json = JsonTree.parse(codec.write(verdict));
    Recount found = Recount.of(json.tree("criteria"), json.tree("turnout"), json.tree("tally"));
    assertThat(found.outcome()).as(verdict.toString()).isEqualTo(verdict.outcome().name());
    assertThat(found.base()).isEqualTo(verdict.base());
  }
}
