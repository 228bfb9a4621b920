package org.xiangzhi.governance.recognition;

import static org.xiangzhi.governance.recognition.RecognitionScene.CLEAN;
import static org.xiangzhi.governance.recognition.RecognitionScene.PAPER;
import static org.xiangzhi.governance.recognition.RecognitionScene.VILLAGE;
import static org.xiangzhi.governance.recognition.RecognitionScene.YELLOW;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.xiangzhi.governance.ballot.BallotId;
import org.xiangzhi.governance.kernel.PersonId;

/**
 * Writes the commands of one case about one household, and plays it in the right order.
 *
 * @param scene the village
 * @param id the case
 * @param concerned whom it is about
 * @param doer who speaks, and whose deed it was
 */
record ListScript(RecognitionScene scene, ListCaseId id, Concerned concerned, PersonId doer) {
  static final BallotId BALLOT = BallotId.of("listing-1");

  static ListScript household(RecognitionScene scene, int number) {
    return new ListScript(
        scene,
        ListCaseId.of("case-" + number),
        Concerned.household(RecognitionScene.h(number)),
        RecognitionScene.a(number));
  }

  ListCommand guidance() {
    return guidance("门前垃圾堆放多日");
  }

  ListCommand guidance(String what) {
    return new ListCommand.GiveGuidance(
        id, YELLOW, VILLAGE, concerned, doer, CLEAN, what, "请在十日内清理");
  }

  ListCommand takeUp() {
    return new ListCommand.TakeUp(
        id, ImmutableList.of(new Proof("现场照片", PAPER, RecognitionScene.c(2))));
  }

  ListCommand notice() {
    return new ListCommand.GiveNotice(id, doer, PAPER);
  }

  ListCommand hearing() {
    return new ListCommand.Hear(id, HearingOutcome.STATED, Optional.of(doer), "说明家中老人住院");
  }

  ListCommand vote(int days) {
    return new ListCommand.PutToVote(id, BALLOT, days, Optional.empty());
  }

  ListCommand settle() {
    return new ListCommand.Settle(id);
  }

  ListCommand appeal() {
    return new ListCommand.Appeal(id, Declaration.own(doer), "已经清理");
  }

  ListCommand decideAppeal(boolean upheld) {
    return new ListCommand.DecideAppeal(id, upheld, "经核实");
  }

  ListScript guided() {
    scene.accept(guidance());
    return this;
  }

  ListScript heard() {
    guided();
    scene.days(11).accept(takeUp()).accept(notice()).days(6).accept(hearing());
    return this;
  }

  ListScript listed(int days) {
    heard();
    scene.accept(vote(days));
    scene.verdicts.put(BALLOT, Votes.motion(2, 2, 0));
    scene.accept(settle());
    return this;
  }

  ListCase found() {
    return scene.state.find(id).orElseThrow();
  }
}
