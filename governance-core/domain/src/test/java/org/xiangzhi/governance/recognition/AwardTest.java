package org.xiangzhi.governance.recognition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.xiangzhi.governance.recognition.RecognitionScene.CHILD;
import static org.xiangzhi.governance.recognition.RecognitionScene.G1;
import static org.xiangzhi.governance.recognition.RecognitionScene.GROUPS;
import static org.xiangzhi.governance.recognition.RecognitionScene.KEEPING;
import static org.xiangzhi.governance.recognition.RecognitionScene.MOTHERS;
import static org.xiangzhi.governance.recognition.RecognitionScene.PAPER;
import static org.xiangzhi.governance.recognition.RecognitionScene.START;
import static org.xiangzhi.governance.recognition.RecognitionScene.VILLAGE;
import static org.xiangzhi.governance.recognition.RecognitionScene.YARDS;
import static org.xiangzhi.governance.recognition.RecognitionScene.a;
import static org.xiangzhi.governance.recognition.RecognitionScene.b;
import static org.xiangzhi.governance.recognition.RecognitionScene.h;

import com.google.common.collect.ImmutableSortedSet;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.xiangzhi.governance.ballot.BallotId;
import org.xiangzhi.governance.ballot.Ties;
import org.xiangzhi.governance.hierarchy.UnitId;
import org.xiangzhi.governance.kernel.PersonId;
import org.xiangzhi.governance.kernel.Refusal;
import org.xiangzhi.governance.kernel.RefusalCode;

class AwardTest {
  private static final RoundId ROUND = RoundId.of("round-1");
  private static final BallotId BALLOT = BallotId.of("vote-1");
  private static final BallotId AGAIN = BallotId.of("vote-2");
  private static final Concerned A2 = Concerned.person(a(2));
  private static final Concerned A3 = Concerned.person(a(3));
  private static final AwardCommand PUT =
      new AwardCommand.PutToVote(ROUND, BALLOT, Optional.empty());
  private static final AwardCommand DECLARE = new AwardCommand.DeclareWinners(ROUND);

  private final RecognitionScene scene = new RecognitionScene();

  private static AwardCommand open(AwardKindId award, String term) {
    return new AwardCommand.OpenRound(ROUND, award, VILLAGE, AwardTerm.of(term));
  }

  private static AwardCommand nominate(Concerned nominee) {
    return new AwardCommand.Nominate(ROUND, nominee, "照顾老人，邻里称道");
  }

  private static AwardCommand answer(Concerned nominee, PersonId by, boolean stands) {
    return new AwardCommand.AnswerNomination(ROUND, nominee, Declaration.own(by), stands, stands);
  }

  private RecognitionScene voting() {
    return scene
        .accept(open(MOTHERS, "2026-Q3"))
        .accept(nominate(A2), a(4))
        .accept(nominate(A3), a(4))
        .accept(answer(A2, a(2), true), a(2))
        .accept(answer(A3, a(3), true), a(3))
        .accept(PUT);
  }

  private Award won() {
    return scene.state.find(ROUND).orElseThrow().won().findFirst().orElseThrow();
  }

  @Test
  void awardTerm_oneRoundForEachTermThatHasBegun() {
    scene.refuse(open(MOTHERS, "2026-Q4"), RefusalCode.TOO_EARLY, RecognitionGuards.AWARD_TERM);
    Refusal form =
        scene.refuse(open(MOTHERS, "2026"), RefusalCode.VALUE_FORM, RecognitionGuards.AWARD_TERM);
    assertThat(form.arguments()).containsEntry("form", "2026-Q3");
    scene.accept(open(MOTHERS, "2026-Q3"));
    Refusal twice =
        scene.refuse(
            new AwardCommand.OpenRound(
                RoundId.of("round-2"), MOTHERS, VILLAGE, AwardTerm.of("2026-Q3")),
            RefusalCode.ALREADY_EXISTS,
            RecognitionGuards.AWARD_TERM);
    assertThat(twice.arguments()).containsEntry("id", "round-1");
    scene.accept(
        new AwardCommand.OpenRound(
            RoundId.of("round-2"), MOTHERS, VILLAGE, AwardTerm.of("2026-Q2")));
  }

  @Test
  void awardTerm_anAbandonedRoundIsOpenedAgain() {
    scene
        .accept(open(MOTHERS, "2026-Q3"))
        .accept(new AwardCommand.Abandon(ROUND, "农忙，暂缓"))
        .accept(
            new AwardCommand.OpenRound(
                RoundId.of("round-2"), MOTHERS, VILLAGE, AwardTerm.of("2026-Q3")));
    scene.refuse(nominate(A2), RefusalCode.RECOGNITION_STAGE, RecognitionGuards.ORDER);
  }

  @Test
  void opening_isRefusedWhereNothingProvidesForIt() {
    scene.refuse(
        new AwardCommand.OpenRound(ROUND, MOTHERS, G1, AwardTerm.of("2026-Q3")),
        RefusalCode.LEVEL_UNFIT,
        RecognitionGuards.AWARD_NOMINEE);
    scene.refuse(
        open(AwardKindId.of("UNKNOWN"), "2026-Q3"),
        RefusalCode.NOT_FOUND,
        RecognitionGuards.PROVIDED);
    scene.rules = Optional.empty();
    scene.refuse(
        open(MOTHERS, "2026-Q3"), RefusalCode.ACT_NOT_PROVIDED, RecognitionGuards.PROVIDED);
  }

  @Test
  void awardNominee_isOfTheKindAndTheUnit_andAdult() {
    scene.accept(open(MOTHERS, "2026-Q3"));
    scene.refuse(
        nominate(Concerned.household(h(2))),
        RefusalCode.OFFICE_REQUIRED,
        RecognitionGuards.AWARD_NOMINEE);
    scene.refuse(
        nominate(Concerned.household(h(2))),
        a(1),
        RefusalCode.VALUE_FORM,
        RecognitionGuards.AWARD_NOMINEE);
    scene.refuse(
        nominate(Concerned.person(CHILD)),
        a(1),
        RefusalCode.PERSON_BARRED,
        RecognitionGuards.AWARD_NOMINEE);
    scene.refuse(
        nominate(Concerned.person(PersonId.of("stranger"))),
        a(1),
        RefusalCode.NOT_FOUND,
        RecognitionGuards.PROVIDED);
    scene.refuse(
        new AwardCommand.Nominate(ROUND, A2, "常陪田小满写作业"),
        a(1),
        RefusalCode.VALUE_FORM,
        RecognitionGuards.NO_CHILDREN);
    scene.accept(nominate(A2), a(1));
    scene.refuse(nominate(A2), a(3), RefusalCode.ALREADY_EXISTS, RecognitionGuards.AWARD_NOMINEE);
  }

  @Test
  void awardVote_withoutNomineesIsRefused() {
    scene.accept(open(MOTHERS, "2026-Q3"));
    Refusal none = scene.refuse(PUT, RefusalCode.REQUIREMENT_UNMET, RecognitionGuards.AWARD_VOTE);
    assertThat(none.arguments()).containsEntry("value", "0").containsEntry("bound", ">= 1");
    scene.accept(nominate(A2), a(1));
    scene.refuse(PUT, RefusalCode.REQUIREMENT_UNMET, RecognitionGuards.AWARD_VOTE);
    scene.accept(answer(A2, a(2), false), a(2));
    scene.refuse(PUT, RefusalCode.REQUIREMENT_UNMET, RecognitionGuards.AWARD_VOTE);
    scene.accept(answer(A2, a(2), true), a(2)).accept(PUT);
  }

  @Test
  void awardConsent_isGivenByWhomItIsAbout_orEnteredFromPaper() {
    scene.accept(open(YARDS, "2026")).accept(nominate(Concerned.household(h(1))), a(4));
    Concerned home = Concerned.household(h(1));
    scene.refuse(
        answer(home, a(2), true), a(2), RefusalCode.PERSON_BARRED, RecognitionGuards.AWARD_CONSENT);
    scene.refuse(
        answer(home, CHILD, true),
        CHILD,
        RefusalCode.PERSON_BARRED,
        RecognitionGuards.AWARD_CONSENT);
    scene.refuse(
        answer(home, a(1), true), RefusalCode.REQUIREMENT_UNMET, RecognitionGuards.AWARD_CONSENT);
    AwardCommand onPaper =
        new AwardCommand.AnswerNomination(
            ROUND, home, new Declaration(a(1), Optional.of(PAPER)), true, false);
    scene.refuse(onPaper, a(2), RefusalCode.OFFICE_REQUIRED, RecognitionGuards.AWARD_CONSENT);
    scene.accept(onPaper, KEEPING);
    assertThat(scene.state.find(ROUND).orElseThrow().nominations().get(home).orElseThrow())
        .satisfies(one -> assertThat(one.stands()).isTrue())
        .satisfies(one -> assertThat(one.mayName()).isFalse());
  }

  @Test
  void winnersFollowFromTheCount_mostVotesFirst() {
    voting();
    scene.refuse(DECLARE, RefusalCode.ACT_ORDER, RecognitionGuards.AWARD_VOTE);
    scene.verdicts.put(BALLOT, Votes.choice(Ties.VOTE_AGAIN, 1, Map.of(A2, 7, A3, 9)));
    scene.refuse(PUT, RefusalCode.ACT_ORDER, RecognitionGuards.AWARD_VOTE);
    scene.accept(DECLARE);
    assertThat(won().won()).isEqualTo(new AwardEvent.Winner(A3, 9, true));
    scene.refuse(DECLARE, RefusalCode.RECOGNITION_STAGE, RecognitionGuards.ORDER);
  }

  @Test
  void tie_isVotedOnAgainAmongThoseWhoTie() {
    voting();
    scene.verdicts.put(BALLOT, Votes.choice(Ties.VOTE_AGAIN, 1, Map.of(A2, 8, A3, 8)));
    Refusal again = scene.refuse(DECLARE, RefusalCode.ACT_ORDER, RecognitionGuards.AWARD_VOTE);
    assertThat(again.arguments()).containsEntry("first", "recognition.put-award-to-vote round-1");
    scene.accept(new AwardCommand.PutToVote(ROUND, AGAIN, Optional.empty()));
    scene.verdicts.put(AGAIN, Votes.choice(Ties.VOTE_AGAIN, 1, Map.of(A2, 9, A3, 7)));
    scene.accept(DECLARE);
    assertThat(won().won().winner()).isEqualTo(A2);
  }

  @Test
  void tie_allWin_whereTheBallotSaysSo() {
    voting();
    scene.verdicts.put(BALLOT, Votes.choice(Ties.ALL_WIN, 1, Map.of(A2, 8, A3, 8)));
    scene.accept(DECLARE);
    assertThat(scene.state.find(ROUND).orElseThrow().won().map(one -> one.won().winner()))
        .containsExactly(A2, A3);
  }

  @Test
  void voteWithoutQuorumIsHeldAgain_andNobodyWinsWithoutVotes() {
    voting();
    scene.verdicts.put(BALLOT, Votes.choice(Ties.VOTE_AGAIN, 1, Map.of(A2, 4, A3, 5), 9));
    scene.refuse(DECLARE, RefusalCode.ACT_ORDER, RecognitionGuards.AWARD_VOTE);
    scene.accept(new AwardCommand.PutToVote(ROUND, AGAIN, Optional.empty()));
    assertThat(scene.state.find(ROUND).orElseThrow().votes().get(1).standing())
        .containsExactly(A2, A3);
    scene.verdicts.put(AGAIN, Votes.choice(Ties.VOTE_AGAIN, 1, Map.of(A2, 4, A3, 6), 10));
    scene.accept(DECLARE);
    assertThat(won().won().winner()).isEqualTo(A3);
  }

  @Test
  void awardConsent_withdrawnDuringTheVoteTakesTheWinnerOut() {
    voting();
    scene.accept(new AwardCommand.WithdrawConsent(ROUND, A3, Declaration.own(a(3))), a(3));
    scene.refuse(
        new AwardCommand.WithdrawConsent(ROUND, A3, Declaration.own(a(3))),
        a(3),
        RefusalCode.ALREADY_ENDED,
        RecognitionGuards.AWARD_CONSENT);
    scene.verdicts.put(BALLOT, Votes.choice(Ties.VOTE_AGAIN, 1, Map.of(A2, 7, A3, 9)));
    scene.accept(DECLARE);
    AwardEvent.Declared declared = scene.state.find(ROUND).orElseThrow().declared().orElseThrow();
    assertThat(declared.winners()).isEmpty();
    assertThat(declared.leftOut()).extracting(AwardEvent.LeftOut::nominee).containsExactly(A3);
  }

  @Test
  void tieWhoseRivalsHaveAllWithdrawnEndsWithoutAnotherVote() {
    voting();
    scene.verdicts.put(BALLOT, Votes.choice(Ties.VOTE_AGAIN, 1, Map.of(A2, 8, A3, 8)));
    scene
        .accept(new AwardCommand.WithdrawConsent(ROUND, A2, Declaration.own(a(2))), a(2))
        .accept(new AwardCommand.WithdrawConsent(ROUND, A3, Declaration.own(a(3))), a(3))
        .accept(DECLARE);
    assertThat(scene.state.find(ROUND).orElseThrow().won()).isEmpty();
  }

  @Test
  void awardNotice_standsItsDaysBeforeTheHonourIsDelivered() {
    voting();
    scene.verdicts.put(BALLOT, Votes.choice(Ties.VOTE_AGAIN, 1, Map.of(A2, 7, A3, 9)));
    AwardCommand deliver = delivery("GB-2026-1");
    scene.accept(DECLARE);
    scene.refuse(deliver, RefusalCode.RECOGNITION_STAGE, RecognitionGuards.ORDER);
    Refusal short6 =
        scene.refuse(
            new AwardCommand.Publish(ROUND, "村务公开栏", PAPER, 6),
            RefusalCode.VALUE_OUT_OF_BOUNDS,
            RecognitionGuards.AWARD_NOTICE);
    assertThat(short6.arguments()).containsEntry("min", "7");
    scene.accept(new AwardCommand.Publish(ROUND, "村务公开栏", PAPER, 7)).days(7);
    Refusal early = scene.refuse(deliver, RefusalCode.TOO_EARLY, RecognitionGuards.AWARD_NOTICE);
    assertThat(early.arguments()).containsEntry("first", START.plusDays(8).toString());
    scene.days(1).accept(deliver);
    scene.refuse(deliver, RefusalCode.ALREADY_EXISTS, RecognitionGuards.PLAQUE);
    assertThat(won().delivered().orElseThrow().bearers()).containsExactly(a(5), a(6));
  }

  private static AwardCommand delivery(String number) {
    return new AwardCommand.Deliver(
        ROUND, A3, PlaqueNumber.of(number), ImmutableSortedSet.of(a(5), a(6)), PAPER);
  }

  @Test
  void awardPlaque_hasANumberOfItsOwn() {
    scene
        .accept(open(YARDS, "2026"))
        .accept(nominate(Concerned.household(h(1))), a(4))
        .accept(nominate(Concerned.household(h(2))), a(4))
        .accept(answer(Concerned.household(h(1)), a(1), true), a(1))
        .accept(answer(Concerned.household(h(2)), a(2), true), a(2))
        .accept(PUT);
    scene.verdicts.put(
        BALLOT,
        Votes.choice(
            Ties.VOTE_AGAIN,
            2,
            Map.of(Concerned.household(h(1)), 7, Concerned.household(h(2)), 9)));
    scene.accept(DECLARE).accept(new AwardCommand.Publish(ROUND, "公开栏", PAPER, 7)).days(8);
    scene.accept(to(h(1)));
    scene.refuse(to(h(2)), RefusalCode.ALREADY_EXISTS, RecognitionGuards.PLAQUE);
    scene.refuse(to(h(3)), RefusalCode.NOT_FOUND, RecognitionGuards.PROVIDED);
  }

  private static AwardCommand to(UnitId household) {
    return new AwardCommand.Deliver(
        ROUND,
        Concerned.household(household),
        PlaqueNumber.of("P-1"),
        ImmutableSortedSet.of(a(5)),
        PAPER);
  }

  @Test
  void awardRevocation_needsGroundHearingAndSomebodyElse() {
    voting();
    scene.verdicts.put(BALLOT, Votes.choice(Ties.VOTE_AGAIN, 1, Map.of(A2, 7, A3, 9)));
    scene.accept(DECLARE);
    AwardCommand decide = new AwardCommand.DecideRevocation(ROUND, A3, true, "弄虚作假属实");
    scene.refuse(decide, RefusalCode.ACT_ORDER, RecognitionGuards.REVOCATION);
    scene.accept(new AwardCommand.OpenRevocation(ROUND, A3, "事迹不实", PAPER), a(1));
    scene.refuse(decide, RefusalCode.ACT_ORDER, RecognitionGuards.REVOCATION);
    AwardCommand away =
        new AwardCommand.HearWinner(ROUND, A3, HearingOutcome.STAYED_AWAY, "两次上门未遇");
    scene.days(7).refuse(away, RefusalCode.TOO_EARLY, RecognitionGuards.REVOCATION);
    scene.days(1).accept(away);
    scene.refuse(away, RefusalCode.ALREADY_EXISTS, RecognitionGuards.REVOCATION);
    scene.refuse(decide, a(1), RefusalCode.PERSON_BARRED, RecognitionGuards.REVOCATION);
    scene.refuse(decide, a(3), RefusalCode.PERSON_BARRED, RecognitionGuards.REVOCATION);
    scene.kin.put(a(3), b(5));
    scene.refuse(decide, b(5), RefusalCode.PERSON_BARRED, RecognitionGuards.REVOCATION);
    scene.accept(decide);
    assertThat(won().isRevoked()).isTrue();
    assertThat(scene.state.find(ROUND).orElseThrow().mayName(A3)).isFalse();
    scene.refuse(
        new AwardCommand.OpenRevocation(ROUND, A3, "再次", PAPER),
        RefusalCode.ALREADY_ENDED,
        RecognitionGuards.REVOCATION);
  }

  @Test
  void acts_areNotDatedBeforeTheLatestOfTheirRound() {
    scene.days(3).accept(open(MOTHERS, "2026-Q3")).days(-1);
    Refusal back =
        scene.refuse(nominate(A2), a(1), RefusalCode.CHANGED_LATER, RecognitionGuards.ORDER);
    assertThat(back.arguments()).containsEntry("latest", START.plusDays(3).toString());
  }

  @Test
  void units_standWhereTheAwardIsForUnits() {
    Concerned group = Concerned.unit(G1);
    scene
        .accept(open(GROUPS, "ONCE"))
        .accept(nominate(group), a(4))
        .accept(answer(group, a(1), true), a(1))
        .accept(PUT);
    scene.verdicts.put(BALLOT, Votes.choice(Ties.VOTE_AGAIN, 1, Map.of(group, 12)));
    scene.accept(DECLARE);
    assertThat(won().won().winner()).isEqualTo(group);
  }
}
