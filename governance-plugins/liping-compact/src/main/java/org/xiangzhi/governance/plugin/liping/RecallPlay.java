package org.xiangzhi.governance.plugin.liping;

import static org.xiangzhi.governance.plugin.liping.SampleVillage.LOG;
import static org.xiangzhi.governance.plugin.liping.SampleVillage.VILLAGE;
import static org.xiangzhi.governance.plugin.liping.SampleVillage.member;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.IntStream;
import org.xiangzhi.governance.ballot.Basis;
import org.xiangzhi.governance.ballot.Question;
import org.xiangzhi.governance.election.RecallCommand;
import org.xiangzhi.governance.election.RecallId;
import org.xiangzhi.governance.election.Signatories;
import org.xiangzhi.governance.kernel.Digest;
import org.xiangzhi.governance.kernel.PersonId;
import org.xiangzhi.governance.office.AppointmentId;
import org.xiangzhi.governance.village.Script;

/** Plays a recall that fails by one vote, and an evaluation. */
final class RecallPlay {
  private static final String RECALL = "recall-1";
  private static final RecallId ID = RecallId.of(RECALL);
  private static final AppointmentId MEMBER = AppointmentId.of("committee-2026-3");

  /** A fifth of the 600 adults with hukou. */
  private static final int ENOUGH = 120;

  private final Script script;

  RecallPlay(Script script) {
    this.script = script;
  }

  void recall() {
    script.daysLater(40);
    script.title("罢免：联名差一人（一人签了两次）", "a recall: one signature short, as one signed twice");
    petition(
        ImmutableList.<PersonId>builder()
            .addAll(signatures(ENOUGH - 1))
            .add(PersonId.of(member(1, 1)))
            .build());
    script.title("罢免：联名五分之一", "a recall: a fifth have signed");
    petition(signatures(ENOUGH));
    LocalDate notified = script.day();
    script.title("罢免：未听取申辩不得表决", "no vote before the member was heard");
    call();
    script.daysLater(3);
    script.title("罢免：听取申辩，决定表决日", "the member is heard; the day of the vote is set");
    act(new RecallCommand.HearMember(ID, notified, Optional.of(Digest.ofText("申辩记录"))));
    call();
    vote();
  }

  private void act(RecallCommand command) {
    script.act(LOG, ElectionPlay.STEWARD, command);
  }

  private void petition(ImmutableList<PersonId> signatures) {
    script.act(
        LOG,
        member(1, 1),
        new RecallCommand.PetitionRecall(
            ID, MEMBER, Signatories.VILLAGERS, signatures, Digest.ofText("罢免理由")));
  }

  private static ImmutableList<PersonId> signatures(int number) {
    return IntStream.rangeClosed(1, number)
        .mapToObj(h -> PersonId.of(member(h, 1)))
        .collect(ImmutableList.toImmutableList());
  }

  private void call() {
    act(new RecallCommand.CallRecallVote(ID, script.day().plusDays(5)));
  }

  private void vote() {
    script.daysLater(5);
    script.title("罢免表决：300 人投票，150 票同意，差一票", "the vote: 300 vote, 150 agree, one vote short");
    BallotPlay ballot = new BallotPlay(script, ElectionPlay.STEWARD, "vote-recall");
    ballot.openFor(LipingBallots.RECALL, VILLAGE, new Question.Motion("罢免该委员的村民委员会委员职务"), RECALL);
    ballot.issue(ElectionPlay.papers());
    ballot.close();
    ballot.papers(360, BallotPlay.motion(150, 140, 6, 4));
    ballot.count();
    act(new RecallCommand.DeclareRecall(ID));
  }

  void evaluate(String chair) {
    script.daysLater(2);
    script.title("民主评议：村务监督委员会主持，村民代表无记名", "an evaluation, held by the oversight committee");
    BallotPlay ballot = new BallotPlay(script, chair, "evaluation-1");
    ballot.open(
        LipingBallots.EVALUATION,
        VILLAGE,
        Basis.MEMBERS,
        "该委员本年度称职",
        LipingOffices.REPRESENTATIVES);
    ballot.issue(IntStream.rangeClosed(1, 27).mapToObj(SampleVillage::representative).toList());
    ballot.close();
    ballot.papers(27, BallotPlay.motion(18, 6, 2, 1));
    ballot.count();
  }
}
