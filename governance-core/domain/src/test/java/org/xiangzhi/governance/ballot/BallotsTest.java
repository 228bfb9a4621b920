package org.xiangzhi.governance.ballot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.xiangzhi.governance.ballot.SampleBallots.ID;
import static org.xiangzhi.governance.ballot.SampleBallots.MOTION;
import static org.xiangzhi.governance.ballot.SampleBallots.PAPER;
import static org.xiangzhi.governance.ballot.SampleBallots.p;
import static org.xiangzhi.governance.ballot.SampleBallots.people;
import static org.xiangzhi.governance.kernel.RefusalCode.ACT_ORDER;
import static org.xiangzhi.governance.kernel.RefusalCode.ALREADY_EXISTS;
import static org.xiangzhi.governance.kernel.RefusalCode.ALREADY_VOTED;
import static org.xiangzhi.governance.kernel.RefusalCode.BALLOT_NOT_OPEN;
import static org.xiangzhi.governance.kernel.RefusalCode.NOT_ENTITLED;
import static org.xiangzhi.governance.kernel.RefusalCode.NOT_FOUND;
import static org.xiangzhi.governance.kernel.RefusalCode.PERSON_BARRED;
import static org.xiangzhi.governance.kernel.RefusalCode.PROXY_NOT_ALLOWED;
import static org.xiangzhi.governance.kernel.RefusalCode.SECRECY_AT_RISK;
import static org.xiangzhi.governance.kernel.RefusalCode.TALLY_MISMATCH;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.xiangzhi.governance.kernel.PersonId;
import org.xiangzhi.governance.kernel.RuleId;

class BallotsTest {
  private static final PersonId COUNTER = PersonId.of("c-1");
  private static final PersonId WITNESS = PersonId.of("c-2");
  private static final BallotCommand CLOSE = new BallotCommand.Close(ID);
  private static final BallotCommand COUNT = new BallotCommand.CountAll(ID);
  private static final Question CHOICE =
      new Question.Choice("主任", 1, ImmutableSortedSet.of(ChoiceId.of("p-1"), ChoiceId.of("p-2")));

  private static SampleBallots council(int members, int present) {
    SampleBallots council = SampleBallots.council(members, false);
    council.accept(council.open(BallotKind.MATTER, Basis.MEMBERS, MOTION));
    return present == 0 ? council : council.accept(checkIn(1, present));
  }

  private static SampleBallots secret(int members, int present) {
    SampleBallots council = SampleBallots.council(members, true);
    council.accept(council.open(BallotKind.MATTER, Basis.MEMBERS, MOTION));
    return council.accept(checkIn(1, present));
  }

  private static BallotCommand checkIn(int from, int to) {
    return new BallotCommand.CheckIn(ID, people(from, to));
  }

  private static BallotCommand issue(int from, int to) {
    return new BallotCommand.IssuePapers(ID, people(from, to));
  }

  private static BallotCommand hands(int yes, int no, int abstained) {
    return new BallotCommand.CountHands(
        ID, Tally.Motion.of(new Count(yes, no, abstained)), COUNTER, WITNESS);
  }

  private static BallotCommand cast(ChoiceId chosen) {
    return new BallotCommand.Cast(ID, ImmutableSortedSet.of(chosen));
  }

  private static BallotCommand castSecret(ChoiceId chosen) {
    return new BallotCommand.CastSecret(ID, ImmutableSortedSet.of(chosen));
  }

  private static BallotCommand papers(int issued, int yes, int no, int lost) {
    return new BallotCommand.CountPapers(
        ID,
        new Papers(issued, yes + no, lost, Tally.Motion.of(new Count(yes, no, 0))),
        COUNTER,
        WITNESS);
  }

  private static BallotCommand proxy(int voter, int proxy) {
    return new BallotCommand.GrantProxy(ID, p(voter), p(proxy), PAPER);
  }

  @Test
  void hands_decideByThosePresentAtClosing() {
    SampleBallots council = council(9, 6);
    council.accept(new BallotCommand.Leave(ID, ImmutableSortedSet.of(p(6))));
    council.accept(hands(3, 1, 1)).accept(CLOSE).accept(COUNT);
    assertEquals(Outcome.PASSED, council.verdict().outcome());
    assertEquals(Turnout.of(9, 5), council.verdict().turnout());
    assertEquals(5, council.verdict().base());
    assertEquals(Stage.COUNTED, council.ballot().stage());
  }

  @Test
  void presenceAtClosing_makesTheQuorum() {
    SampleBallots council = council(9, 5);
    council.accept(new BallotCommand.Leave(ID, ImmutableSortedSet.of(p(5))));
    council.accept(hands(4, 0, 0)).accept(CLOSE).accept(COUNT);
    assertEquals(Outcome.NO_QUORUM, council.verdict().outcome());
  }

  @Test
  void hands_areNoMoreThanThoseWhoHaveNotVoted() {
    SampleBallots council = council(9, 6);
    council.accept(cast(Question.YES), p(1));
    council.refused(hands(6, 0, 0), TALLY_MISMATCH, BallotGuards.SUM);
    council.accept(hands(5, 0, 0));
    council.refused(hands(1, 0, 0), ALREADY_EXISTS, BallotGuards.KNOWN);
    council.refused(
        new BallotCommand.Leave(ID, ImmutableSortedSet.of(p(2))), TALLY_MISMATCH, BallotGuards.SUM);
    council.accept(CLOSE).accept(COUNT);
    assertEquals(new Count(6, 0, 0), council.verdict().count());
  }

  @Test
  void handsAreTheLastCasting() {
    SampleBallots council = council(9, 6).accept(hands(1, 0, 0));
    council.refused(cast(Question.NO), p(2), ALREADY_VOTED, BallotGuards.ONCE.id());
    council.refused(issue(2, 2), ALREADY_VOTED, BallotGuards.ONCE);
    council.refused(new BallotCommand.Recuse(ID, p(2), "亲属"), ALREADY_VOTED, BallotGuards.ONCE);
  }

  @Test
  void nobodyVotesTwice_whateverTheCasting() {
    SampleBallots council = council(9, 6).accept(cast(Question.YES), p(1)).accept(issue(2, 3));
    council.refused(cast(Question.NO), p(1), ALREADY_VOTED, BallotGuards.ONCE.id());
    council.refused(cast(Question.NO), p(2), ALREADY_VOTED, BallotGuards.ONCE.id());
    council.refused(issue(1, 1), ALREADY_VOTED, BallotGuards.ONCE);
    council.refused(issue(3, 3), ALREADY_VOTED, BallotGuards.ONCE);
    council.refused(new BallotCommand.Recuse(ID, p(1), "亲属"), ALREADY_VOTED, BallotGuards.ONCE);
  }

  @Test
  void households_haveOneVoteEach() {
    SampleBallots council = SampleBallots.council(6, false);
    council.accept(council.open(BallotKind.MATTER, Basis.HOUSEHOLDS, MOTION));
    council.refused(checkIn(1, 2), NOT_ENTITLED, BallotGuards.ENTITLED);
    council.accept(checkIn(1, 1));
    council.refused(checkIn(1, 1), NOT_ENTITLED, BallotGuards.ENTITLED);
    council.refused(checkIn(2, 2), NOT_ENTITLED, BallotGuards.ENTITLED);
    council.refused(cast(Question.YES), p(2), NOT_ENTITLED, BallotGuards.ENTITLED.id());
    council.accept(checkIn(3, 3)).accept(cast(Question.YES), p(1));
    council.refused(cast(Question.YES), p(2), ALREADY_VOTED, BallotGuards.ONCE.id());
    council.accept(cast(Question.YES), p(3)).accept(CLOSE).accept(COUNT);
    assertEquals(Turnout.of(3, 2), council.verdict().turnout());
    assertEquals(Outcome.PASSED, council.verdict().outcome());
    assertEquals(ImmutableSortedSet.of("h-3"), council.ballot().silent());
  }

  @Test
  void noVoteBeforeOpeningOrAfterClosing() {
    SampleBallots before = SampleBallots.council(3, false);
    before.refused(cast(Question.YES), BALLOT_NOT_OPEN, BallotGuards.OPEN);
    SampleBallots council = council(3, 3);
    council.day = council.day.minusDays(1);
    council.refused(cast(Question.YES), BALLOT_NOT_OPEN, BallotGuards.OPEN);
    council.day = council.day.plusDays(1);
    council.refused(COUNT, BALLOT_NOT_OPEN, BallotGuards.OPEN);
    council.accept(CLOSE);
    council.refused(cast(Question.YES), BALLOT_NOT_OPEN, BallotGuards.OPEN);
    council.refused(hands(1, 0, 0), BALLOT_NOT_OPEN, BallotGuards.OPEN);
    council.refused(issue(1, 1), BALLOT_NOT_OPEN, BallotGuards.OPEN);
    council.refused(checkIn(3, 3), BALLOT_NOT_OPEN, BallotGuards.OPEN);
    council.accept(COUNT);
    council.refused(COUNT, BALLOT_NOT_OPEN, BallotGuards.OPEN);
    assertEquals(Outcome.NO_VOTES_CAST, council.verdict().outcome());
  }

  @Test
  void onlyTheFrozenElectorateVotes() {
    SampleBallots council = council(4, 0);
    council.people = 6;
    council.refused(checkIn(5, 5), NOT_ENTITLED, BallotGuards.ENTITLED);
    council.refused(cast(Question.YES), p(5), NOT_ENTITLED, BallotGuards.ENTITLED.id());
    council.refused(cast(Question.YES), p(4), NOT_ENTITLED, BallotGuards.ENTITLED.id());
    council.refused(new BallotCommand.Leave(ID, people(4, 4)), NOT_ENTITLED, BallotGuards.ENTITLED);
    council.accept(checkIn(1, 4)).accept(cast(Question.YES), p(4));
  }

  @Test
  void recusal_takesTheVoteOutOfTheBase() {
    SampleBallots council = council(4, 3).accept(new BallotCommand.Recuse(ID, p(3), "本人承包"));
    council.refused(cast(Question.YES), p(3), NOT_ENTITLED, BallotGuards.ENTITLED.id());
    council.refused(checkIn(3, 3), NOT_ENTITLED, BallotGuards.ENTITLED);
    council.refused(new BallotCommand.Recuse(ID, p(3), "再次"), NOT_ENTITLED, BallotGuards.ENTITLED);
    council.accept(hands(2, 0, 0)).accept(CLOSE).accept(COUNT);
    assertEquals(new Turnout(4, 1, 2), council.verdict().turnout());
    assertEquals(Outcome.PASSED, council.verdict().outcome());
    assertEquals(3, council.ballot().silent().size());
  }

  @Test
  void papers_areCountedAfterClosingAndAllOfThem() {
    SampleBallots council = council(9, 8).accept(issue(1, 5)).accept(issue(6, 7));
    council.refused(papers(7, 5, 2, 0), BALLOT_NOT_OPEN, BallotGuards.OPEN);
    council.accept(CLOSE).accept(papers(4, 3, 1, 0));
    council.refused(COUNT, ACT_ORDER, BallotGuards.SUM);
    council.refused(papers(4, 4, 0, 0), TALLY_MISMATCH, BallotGuards.SUM);
    council.accept(papers(3, 1, 1, 1)).accept(COUNT);
    assertEquals(new Count(4, 2, 0), council.verdict().count());
    assertEquals(8, council.verdict().base());
    assertEquals(Outcome.REJECTED, council.verdict().outcome());
  }

  @Test
  void whoeverVotedAndLeft_tookPart() {
    SampleBallots council = council(9, 5).accept(cast(Question.YES), p(1));
    council.accept(new BallotCommand.Leave(ID, people(1, 1))).accept(CLOSE).accept(COUNT);
    assertEquals(Turnout.of(9, 5), council.verdict().turnout());
  }

  @Test
  void countersAreTwo_andNoCandidates() {
    SampleBallots council = council(3, 3);
    Tally tally = Tally.Motion.of(new Count(1, 0, 0));
    council.refused(
        new BallotCommand.CountHands(ID, tally, COUNTER, COUNTER),
        PERSON_BARRED,
        BallotGuards.COUNTERS);
    SampleBallots election = SampleBallots.election(9, CHOICE).accept(issue(1, 5)).accept(CLOSE);
    Papers papers =
        new Papers(
            5,
            5,
            0,
            new Tally.Choice(
                1,
                ImmutableSortedMap.of(ChoiceId.of("p-1"), 3, ChoiceId.of("p-2"), 2),
                0,
                5,
                ImmutableSortedMap.of()));
    election.refused(
        new BallotCommand.CountPapers(ID, papers, p(2), WITNESS),
        PERSON_BARRED,
        BallotGuards.COUNTERS);
    election.refused(
        new BallotCommand.CountPapers(ID, papers, COUNTER, p(1)),
        PERSON_BARRED,
        BallotGuards.COUNTERS);
    election.accept(new BallotCommand.CountPapers(ID, papers, COUNTER, p(3))).accept(COUNT);
    assertEquals(Outcome.PASSED, election.verdict().outcome());
    assertEquals(ChoiceId.of("p-1"), election.verdict().winners().get(0));
  }

  @Test
  void castings_areThoseOfTheBallot() {
    SampleBallots open = council(3, 3);
    open.refused(castSecret(Question.YES), NOT_ENTITLED, BallotGuards.CASTING);
    open.refused(cast(ChoiceId.of("perhaps")), NOT_ENTITLED, BallotGuards.CASTING);
    open.refused(
        new BallotCommand.Cast(ID, ImmutableSortedSet.of(Question.YES, Question.NO)),
        NOT_ENTITLED,
        BallotGuards.CASTING);
    SampleBallots secret = secret(3, 3);
    secret.refused(cast(Question.YES), NOT_ENTITLED, BallotGuards.CASTING);
    secret.refused(hands(1, 0, 0), NOT_ENTITLED, BallotGuards.CASTING);
    assertFalse(
        secret.decide(castSecret(ChoiceId.of("perhaps")), p(1)).toString().contains("perhaps"));
  }

  @Test
  void urn_isOpenedForThreeSlips() {
    SampleBallots council = secret(5, 4);
    council.accept(castSecret(Question.YES), p(1)).accept(castSecret(Question.YES), p(2));
    council.refused(castSecret(Question.NO), p(2), ALREADY_VOTED, BallotGuards.ONCE.id());
    council.accept(castSecret(Question.YES), p(3)).accept(CLOSE);
    assertEquals(3, council.urn.get("yes"));
    council.accept(COUNT);
    assertEquals(new Count(3, 0, 0), council.verdict().count());
    assertEquals(Outcome.PASSED, council.verdict().outcome());
    assertTrue(council.urn.isEmpty());
    assertEquals(ImmutableSortedSet.of("p-4", "p-5"), council.ballot().silent());
  }

  @Test
  void urn_staysShutForTwoSlips() {
    SampleBallots council = secret(5, 4);
    council.accept(castSecret(Question.YES), p(1)).accept(castSecret(Question.NO), p(2));
    council.accept(CLOSE).accept(COUNT);
    assertEquals(Outcome.NOT_COUNTED, council.verdict().outcome());
    assertEquals(new Tally.Sealed(2), council.verdict().tally());
    assertTrue(council.urn.isEmpty());
  }

  @Test
  void urn_staysShutWithoutAQuorum() {
    SampleBallots council = secret(9, 4);
    for (int i = 1; i <= 4; i++) {
      council.accept(castSecret(Question.YES), p(i));
    }
    council.accept(CLOSE).accept(COUNT);
    assertEquals(Outcome.NO_QUORUM, council.verdict().outcome());
    assertEquals(new Tally.Sealed(4), council.verdict().tally());
    assertTrue(council.urn.isEmpty());
  }

  @Test
  void urnThatLostASlip_isNotCounted() {
    SampleBallots council = secret(3, 3);
    for (int i = 1; i <= 3; i++) {
      council.accept(castSecret(Question.YES), p(i));
    }
    council.accept(CLOSE);
    council.urn.put("yes", 2);
    council.refused(COUNT, TALLY_MISMATCH, BallotGuards.SUM);
  }

  @Test
  void secretPapers_areCountedInBatchesOfThree() {
    SampleBallots council = secret(9, 9).accept(issue(1, 5)).accept(CLOSE);
    council.refused(papers(2, 2, 0, 0), SECRECY_AT_RISK, BallotGuards.SECRECY);
    council.refused(papers(1, 1, 0, 0), SECRECY_AT_RISK, BallotGuards.SECRECY);
    council.accept(papers(1, 0, 0, 1)).accept(papers(4, 3, 0, 1)).accept(COUNT);
    assertEquals(new Count(3, 0, 0), council.verdict().count());
    assertEquals(9, council.verdict().turnout().present());
  }

  @Test
  void secretVote_isInNoText() {
    assertEquals("CastSecret[ballot=b-1]", castSecret(Question.YES).toString());
    assertEquals(castSecret(Question.NO).withoutSecret(), castSecret(Question.YES).withoutSecret());
    BallotDecision decided = secret(3, 3).decide(castSecret(Question.YES), p(1));
    assertFalse(decided.toString().contains("yes"), decided.toString());
    assertEquals(new BallotEvent.VoterMarked(ID, p(1)), decided.decision().events().get(0));
    BallotCommand open = cast(Question.YES);
    assertEquals(open, open.withoutSecret());
  }

  @Test
  void proxies_areForThreeVotersAtMostSince2026() {
    SampleBallots election = SampleBallots.election(9, CHOICE);
    election.accept(proxy(4, 3)).accept(proxy(5, 3)).accept(proxy(6, 3));
    election.refused(proxy(7, 3), p(1), PROXY_NOT_ALLOWED, max());
    election.refused(proxy(6, 8), ALREADY_EXISTS, BallotGuards.KNOWN);
    election.accept(new BallotCommand.RevokeProxy(ID, p(4))).accept(proxy(7, 3));
    election.refused(new BallotCommand.RevokeProxy(ID, p(4)), NOT_FOUND, BallotGuards.PROXY);
  }

  private static RuleId max() {
    return new SampleBallots(1)
        .standards()
        .find(org.xiangzhi.governance.law.Subject.PROXY_MAX)
        .orElseThrow()
        .rule()
        .id();
  }

  @Test
  void proxies_wereNearRelativesAloneBefore2026() {
    SampleBallots election = new SampleBallots(9);
    election.day = LocalDate.of(2025, 12, 31);
    election.add(
        SampleBallots.rules(
            BallotKind.ELECTION,
            com.google.common.collect.ImmutableList.of(
                BallotRules.Quorum.voting(Basis.VOTERS, SampleBallots.HALF)),
            Denominator.CAST,
            true));
    election.accept(election.open(BallotKind.ELECTION, Basis.VOTERS, CHOICE));
    assertEquals(
        PROXY_NOT_ALLOWED, election.decide(proxy(4, 3), p(4)).decision().refusals().get(0).code());
    election.relatives = true;
    for (int voter = 4; voter <= 9; voter++) {
      election.accept(proxy(voter, 3));
    }
    assertEquals(6, election.ballot().proxies().standsFor(p(3)));
  }

  @Test
  void proxies_formNoRingOrChain() {
    SampleBallots election = SampleBallots.election(9, CHOICE).accept(proxy(4, 3));
    election.refused(proxy(3, 4), PROXY_NOT_ALLOWED, BallotGuards.PROXY);
    election.refused(proxy(3, 5), PROXY_NOT_ALLOWED, BallotGuards.PROXY);
    election.refused(proxy(5, 4), PROXY_NOT_ALLOWED, BallotGuards.PROXY);
    election.refused(proxy(5, 5), PROXY_NOT_ALLOWED, BallotGuards.PROXY);
    election.refused(proxy(5, 77), PROXY_NOT_ALLOWED, BallotGuards.PROXY);
    election.refused(proxy(77, 5), NOT_ENTITLED, BallotGuards.ENTITLED);
  }

  @Test
  void candidate_isNoProxy() {
    SampleBallots election = SampleBallots.election(9, CHOICE);
    assertEquals(
        PROXY_NOT_ALLOWED, election.decide(proxy(4, 1), p(4)).decision().refusals().get(0).code());
    election.accept(proxy(4, 3));
  }

  @Test
  void proxies_arePublishedBeforeTheirPapersGoOut() {
    SampleBallots election = SampleBallots.election(9, CHOICE).accept(proxy(4, 3));
    election.refused(issue(1, 5), ACT_ORDER, BallotGuards.PROXY);
    election.refused(
        new BallotCommand.CastSecret(ID, ImmutableSortedSet.of(ChoiceId.of("p-1"))),
        p(4),
        NOT_ENTITLED,
        BallotGuards.ENTITLED.id());
    BallotCommand publish = new BallotCommand.PublishProxies(ID, "公示栏");
    election.accept(publish).accept(proxy(6, 3));
    election.refused(issue(1, 5), ACT_ORDER, BallotGuards.PROXY);
    election.accept(publish).accept(issue(1, 5));
    election.refused(new BallotCommand.RevokeProxy(ID, p(4)), ALREADY_VOTED, BallotGuards.ONCE);
    election.refused(proxy(5, 3), ALREADY_VOTED, BallotGuards.ONCE);
  }

  @Test
  void proxies_areForElectionsAndRecallsAlone() {
    council(3, 1).refused(proxy(2, 1), PROXY_NOT_ALLOWED, BallotGuards.PROXY);
  }

  @Test
  void choice_namesNoMoreThanTheSeats() {
    SampleBallots election = SampleBallots.election(5, CHOICE);
    assertEquals(
        NOT_ENTITLED,
        election
            .decide(
                new BallotCommand.CastSecret(
                    ID, ImmutableSortedSet.of(ChoiceId.of("p-1"), ChoiceId.of("p-2"))),
                p(3))
            .decision()
            .refusals()
            .get(0)
            .code());
    for (int i = 1; i <= 4; i++) {
      election.accept(castSecret(ChoiceId.of(i == 4 ? "p-2" : "p-1")), p(i));
    }
    election.accept(new BallotCommand.CastSecret(ID, ImmutableSortedSet.of()), p(5));
    assertEquals(1, election.urn.get("-"));
    election.accept(CLOSE).accept(COUNT);
    Tally.Choice tally = (Tally.Choice) election.verdict().tally();
    assertEquals(1, tally.abstained());
    assertEquals(4, tally.decided());
    assertEquals(Outcome.PASSED, election.verdict().outcome());
    assertEquals(Optional.of(election.verdict()), election.ballot().verdict());
  }
}
