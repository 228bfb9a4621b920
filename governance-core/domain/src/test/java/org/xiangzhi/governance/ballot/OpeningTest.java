package org.xiangzhi.governance.ballot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.xiangzhi.governance.ballot.SampleBallots.HALF;
import static org.xiangzhi.governance.ballot.SampleBallots.ID;
import static org.xiangzhi.governance.ballot.SampleBallots.MOTION;
import static org.xiangzhi.governance.ballot.SampleBallots.TWO_THIRDS;
import static org.xiangzhi.governance.ballot.SampleBallots.VILLAGE;
import static org.xiangzhi.governance.ballot.SampleBallots.p;
import static org.xiangzhi.governance.ballot.SampleBallots.people;
import static org.xiangzhi.governance.kernel.RefusalCode.ACT_ORDER;
import static org.xiangzhi.governance.kernel.RefusalCode.ALREADY_EXISTS;
import static org.xiangzhi.governance.kernel.RefusalCode.LAW_UNKNOWN;
import static org.xiangzhi.governance.kernel.RefusalCode.NOT_ENTITLED;
import static org.xiangzhi.governance.kernel.RefusalCode.NOT_FOUND;
import static org.xiangzhi.governance.kernel.RefusalCode.PRACTICE_INVALID;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.xiangzhi.governance.ballot.BallotRules.Quorum;
import org.xiangzhi.governance.hierarchy.UnitId;
import org.xiangzhi.governance.kernel.RuleId;
import org.xiangzhi.governance.kernel.Threshold;
import org.xiangzhi.governance.law.Standard;
import org.xiangzhi.governance.law.Subject;
import org.xiangzhi.governance.office.BodyId;

class OpeningTest {
  private static Criteria opened(BallotKind kind, Quorum quorum, Denominator of) {
    SampleBallots sample = new SampleBallots(9);
    sample.add(SampleBallots.rules(kind, ImmutableList.of(quorum), of, false));
    sample.accept(sample.open(kind, quorum.basis(), MOTION));
    return sample.ballot().opened().criteria();
  }

  private static RuleId law(Subject subject) {
    return standard(subject).rule().id();
  }

  private static Standard standard(Subject subject) {
    return new SampleBallots(1).standards().find(subject).orElseThrow();
  }

  @Test
  void looserPractice_isTightenedToTheLaw() {
    Criteria criteria =
        opened(
            BallotKind.ASSEMBLY,
            Quorum.present(Basis.HOUSEHOLDS, Threshold.moreThan(1, 2)),
            Denominator.CAST);
    assertEquals(Quorum.present(Basis.HOUSEHOLDS, TWO_THIRDS), criteria.quorum());
    assertEquals(law(Subject.ASSEMBLY_QUORUM_HOUSEHOLDS), criteria.quorumRule());
    assertEquals(Denominator.PRESENT, criteria.majorityOf());
    assertEquals(law(Subject.ASSEMBLY_MAJORITY), criteria.majorityRule());
    assertEquals(HALF, criteria.majority());
  }

  @Test
  void tighterPractice_stands() {
    Criteria criteria =
        opened(
            BallotKind.ASSEMBLY,
            Quorum.present(Basis.HOUSEHOLDS, Threshold.atLeast(3, 4)),
            Denominator.ELIGIBLE);
    assertEquals(Quorum.present(Basis.HOUSEHOLDS, Threshold.atLeast(3, 4)), criteria.quorum());
    assertEquals(RuleId.of("QUORUM"), criteria.quorumRule());
    assertEquals(Denominator.ELIGIBLE, criteria.majorityOf());
    assertEquals(RuleId.of("MAJORITY"), criteria.majorityRule());
  }

  @Test
  void recall_countsVotesNotPresence() {
    Criteria criteria =
        opened(BallotKind.RECALL, Quorum.present(Basis.VOTERS, HALF), Denominator.CAST);
    assertEquals(Quorum.voting(Basis.VOTERS, HALF), criteria.quorum());
    assertEquals(law(Subject.RECALL_TURNOUT), criteria.quorumRule());
    assertEquals(RuleId.of("MAJORITY"), criteria.majorityRule());
  }

  @Test
  void opening_keepsTheFiguresOfTheLawWithTheirArticles() {
    SampleBallots sample = new SampleBallots(9);
    sample.add(
        SampleBallots.rules(
            BallotKind.ASSEMBLY,
            ImmutableList.of(Quorum.present(Basis.ADULTS, HALF)),
            Denominator.PRESENT,
            false));
    sample.accept(sample.open(BallotKind.ASSEMBLY, Basis.ADULTS, MOTION));
    BallotEvent.Opened opened = sample.ballot().opened();
    assertEquals(
        ImmutableList.of(
            standard(Subject.ASSEMBLY_QUORUM_ADULTS), standard(Subject.ASSEMBLY_MAJORITY)),
        opened.law());
    assertEquals("ORG-2025 Art. 26", opened.law().get(0).rule().reference());
    assertEquals(new Electorate.Persons(people(1, 9)), opened.electorate());
    assertEquals(RuleId.of("QUORUM"), opened.criteria().quorumRule());
    assertEquals(SampleBallots.DAY, opened.on());
  }

  @Test
  void electorate_isThatOfTheBasis() {
    SampleBallots sample = SampleBallots.council(5, false);
    sample.accept(sample.open(BallotKind.MATTER, Basis.HOUSEHOLDS, MOTION));
    Electorate electorate = sample.ballot().opened().electorate();
    assertEquals(3, electorate.size());
    assertEquals(Optional.of("h-1"), electorate.vote(p(2)));
    assertEquals(Optional.empty(), electorate.vote(p(6)));
    assertEquals(3, electorate.votes().size());
    assertTrue(sample.ballot().opened().law().isEmpty());
  }

  @Test
  void unknownThings_areRefused() {
    SampleBallots sample = SampleBallots.council(5, false);
    BallotCommand.Open open = sample.open(BallotKind.MATTER, Basis.MEMBERS, MOTION);
    sample.refused(
        change(open, UnitId.of("elsewhere"), Matter.OTHER, Optional.empty()),
        NOT_FOUND,
        BallotGuards.KNOWN);
    sample.refused(
        sample.open(BallotKind.AWARD, Basis.MEMBERS, MOTION), NOT_FOUND, BallotGuards.KNOWN);
    sample.refused(
        sample.open(BallotKind.MATTER, Basis.VOTERS, MOTION), NOT_FOUND, BallotGuards.KNOWN);
    sample.accept(open);
    sample.refused(open, ALREADY_EXISTS, BallotGuards.KNOWN);
  }

  private static BallotCommand.Open change(
      BallotCommand.Open open, UnitId unit, Matter matter, Optional<BallotId> delegatedBy) {
    return new BallotCommand.Open(
        open.ballot(),
        open.ballotType(),
        unit,
        open.question(),
        matter,
        open.basis(),
        ImmutableSet.of(BodyId.of("COUNCIL")),
        open.voterList(),
        delegatedBy);
  }

  @Test
  void voterList_mustBeThere() {
    SampleBallots sample = new SampleBallots(5);
    sample.add(
        SampleBallots.rules(
            BallotKind.RECALL,
            ImmutableList.of(Quorum.voting(Basis.VOTERS, HALF)),
            Denominator.CAST,
            true));
    BallotCommand.Open open = sample.open(BallotKind.RECALL, Basis.VOTERS, MOTION);
    sample.refused(
        new BallotCommand.Open(
            ID,
            open.ballotType(),
            VILLAGE,
            MOTION,
            Matter.OTHER,
            Basis.VOTERS,
            ImmutableSet.of(),
            Optional.of("e-2"),
            Optional.empty()),
        NOT_FOUND,
        BallotGuards.KNOWN);
  }

  @Test
  void community_isNotJudgedByTheVillagersLaw() {
    SampleBallots sample = new SampleBallots(5);
    sample.village = false;
    sample.add(
        SampleBallots.rules(
            BallotKind.ASSEMBLY,
            ImmutableList.of(Quorum.present(Basis.ADULTS, HALF)),
            Denominator.PRESENT,
            false));
    sample.refused(
        sample.open(BallotKind.ASSEMBLY, Basis.ADULTS, MOTION), LAW_UNKNOWN, BallotGuards.LAWFUL);
  }

  @Test
  void lawsKind_isHeldOnTheLawsBasis() {
    SampleBallots sample = new SampleBallots(5);
    sample.add(
        SampleBallots.rules(
            BallotKind.ASSEMBLY,
            ImmutableList.of(Quorum.present(Basis.MEMBERS, HALF)),
            Denominator.PRESENT,
            false));
    sample.refused(
        sample.open(BallotKind.ASSEMBLY, Basis.MEMBERS, MOTION), NOT_FOUND, BallotGuards.KNOWN);
  }

  @Test
  void election_isSecret() {
    SampleBallots sample = new SampleBallots(5);
    sample.add(
        SampleBallots.rules(
            BallotKind.ELECTION,
            ImmutableList.of(Quorum.voting(Basis.VOTERS, HALF)),
            Denominator.CAST,
            false));
    sample.refused(
        sample.open(BallotKind.ELECTION, Basis.VOTERS, MOTION),
        p(1),
        PRACTICE_INVALID,
        law(Subject.ELECTION_SECRET));
  }

  @Test
  void representatives_decideWhatTheAssemblyDelegated() {
    SampleBallots sample = new SampleBallots(6);
    sample.add(
        SampleBallots.rules(
            BallotKind.ASSEMBLY,
            ImmutableList.of(Quorum.present(Basis.ADULTS, HALF)),
            Denominator.PRESENT,
            false));
    sample.add(
        SampleBallots.rules(
            BallotKind.REPRESENTATIVES,
            ImmutableList.of(Quorum.present(Basis.MEMBERS, TWO_THIRDS)),
            Denominator.PRESENT,
            false));
    BallotCommand.Open second =
        new BallotCommand.Open(
            BallotId.of("b-2"),
            BallotTypeId.of("REPRESENTATIVES"),
            VILLAGE,
            MOTION,
            Matter.OTHER,
            Basis.MEMBERS,
            ImmutableSet.of(BodyId.of("COUNCIL")),
            Optional.empty(),
            Optional.of(ID));
    sample.refused(second, ACT_ORDER, BallotGuards.DELEGATED);
    sample.accept(sample.open(BallotKind.ASSEMBLY, Basis.ADULTS, MOTION));
    sample.accept(new BallotCommand.CheckIn(ID, people(1, 4)));
    Tally tally = Tally.Motion.of(new Count(3, 1, 0));
    sample.accept(new BallotCommand.CountHands(ID, tally, p(5), p(6)));
    sample.accept(new BallotCommand.Close(ID));
    sample.refused(second, ACT_ORDER, BallotGuards.DELEGATED);
    sample.accept(new BallotCommand.CountAll(ID));
    sample.refused(
        change(second, VILLAGE, Matter.OTHER, Optional.empty()), ACT_ORDER, BallotGuards.DELEGATED);
    sample.refused(
        change(second, VILLAGE, Matter.COMPACT, Optional.of(ID)),
        p(1),
        NOT_ENTITLED,
        law(Subject.COMPACT_DELEGABLE));
    sample.accept(second);
    assertEquals(2, sample.state.all().count());
  }
}
