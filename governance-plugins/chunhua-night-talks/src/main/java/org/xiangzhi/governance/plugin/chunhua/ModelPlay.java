package org.xiangzhi.governance.plugin.chunhua;

import static org.xiangzhi.governance.plugin.chunhua.SampleVillage.LOG;
import static org.xiangzhi.governance.plugin.chunhua.SampleVillage.group;
import static org.xiangzhi.governance.plugin.chunhua.SampleVillage.heads;
import static org.xiangzhi.governance.plugin.chunhua.SampleVillage.household;
import static org.xiangzhi.governance.plugin.chunhua.SampleVillage.member;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Optional;
import org.xiangzhi.governance.ballot.BallotId;
import org.xiangzhi.governance.ballot.ChoiceId;
import org.xiangzhi.governance.kernel.Digest;
import org.xiangzhi.governance.kernel.PersonId;
import org.xiangzhi.governance.recognition.AwardCommand;
import org.xiangzhi.governance.recognition.AwardTerm;
import org.xiangzhi.governance.recognition.Concerned;
import org.xiangzhi.governance.recognition.Declaration;
import org.xiangzhi.governance.recognition.PlaqueNumber;
import org.xiangzhi.governance.recognition.RecognitionCommand;
import org.xiangzhi.governance.recognition.RoundId;
import org.xiangzhi.governance.village.Script;
import org.xiangzhi.governance.village.Voting;

/** Plays the selection of model house-yards in group 1. */
final class ModelPlay {
  static final RoundId ROUND = RoundId.of("yards-2026");

  private final Script script;

  ModelPlay(Script script) {
    this.script = script;
  }

  private void act(String actor, RecognitionCommand command) {
    script.act(LOG, actor, command);
  }

  private static Concerned house(int number) {
    return Concerned.household(household(number));
  }

  void select() {
    script.daysLater(1);
    script.title(
        "美丽庭院示范户评选：限本组农户，本户同意", "model yards: households of the group, by their own consent");
    String head = CommitteePlay.COMMITTEE_HEAD;
    act(
        head,
        new AwardCommand.OpenRound(
            ROUND, ChunhuaRecognition.YARDS, group(1), AwardTerm.of("2026")));
    for (int house : new int[] {2, 6, 10, 12, 31}) {
      act(member(9, 1), new AwardCommand.Nominate(ROUND, house(house), "庭院整洁，花木有致"));
    }
    for (int house : new int[] {2, 6, 10}) {
      answer(house, member(house, 1), true);
    }
    answer(12, member(12, 1), false);
    answer(6, member(2, 1), true);
    script.title("各户投票，公示期满送牌", "households vote; plaques are delivered behind the notice");
    act(head, new AwardCommand.PutToVote(ROUND, BallotId.of("yards-2026"), Optional.empty()));
    Voting votes = new Voting(script, LOG, head, member(21, 2), member(22, 2));
    votes.checkIn("yards-2026", heads(20));
    votes.hands(
        "yards-2026",
        3,
        20,
        ImmutableSortedMap.of(
            ChoiceId.of(house(2).id()), 15,
            ChoiceId.of(house(6).id()), 11,
            ChoiceId.of(house(10).id()), 0));
    act(head, new AwardCommand.DeclareWinners(ROUND));
    act(head, new AwardCommand.Publish(ROUND, "组务公开栏", Digest.ofText("评选结果"), 5));
    deliver(head, 2);
    script.daysLater(6);
    deliver(head, 2);
  }

  private void answer(int house, String person, boolean stands) {
    act(
        person,
        new AwardCommand.AnswerNomination(
            ROUND, house(house), Declaration.own(PersonId.of(person)), stands, true));
  }

  private void deliver(String actor, int house) {
    act(
        actor,
        new AwardCommand.Deliver(
            ROUND,
            house(house),
            new PlaqueNumber("MLTY-2026-" + house),
            ImmutableSortedSet.of(PersonId.of(member(3, 1))),
            Digest.ofText("签收单")));
  }
}
