package org.xiangzhi.governance.plugin.chunhua;

import static org.xiangzhi.governance.plugin.chunhua.CommitteePlay.GROUP_HEAD;
import static org.xiangzhi.governance.plugin.chunhua.SampleVillage.heads;
import static org.xiangzhi.governance.plugin.chunhua.SampleVillage.member;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Optional;
import org.xiangzhi.governance.meeting.Conclusion;
import org.xiangzhi.governance.village.Script;

/** Plays a night talk 春华夜话 and the meeting at which residents review the village's service. */
final class NightTalkPlay {
  private final Script script;
  private final MatterPlay matters;

  NightTalkPlay(Script script, MatterPlay matters) {
    this.script = script;
    this.matters = matters;
  }

  void talk() {
    script.daysLater(2);
    MeetingPlay talk = new MeetingPlay(script, GROUP_HEAD, "night-1");
    script.title("普通村民不能召集夜话", "a resident cannot convene a night talk");
    new MeetingPlay(script, member(6, 1), "night-0").call(ChunhuaMeetings.NIGHT_TALK, 0, "一组屋场");
    script.title("召集“春华夜话”屋场会", "a night talk is called");
    talk.call(ChunhuaMeetings.NIGHT_TALK, 0, "一组屋场");
    talk.item("light", "NEED", "SAFETY", "路口路灯不亮", Optional.empty());
    talk.item("road", "NEED", "BUILDING", "出组公路会车困难", Optional.empty());
    script.at(SampleVillage.EVENING);
    talk.checkIn(
        ImmutableList.<String>builder()
            .addAll(heads(24))
            .add(SampleVillage.INSTRUCTOR, SampleVillage.SECRETARY)
            .build());
    talk.open();
    onTheSpot(talk);
    toTheVillage(talk);
    toTheTown(talk);
    script.title("夜话散会，拟写纪要", "the night talk is closed, its minutes are drafted");
    talk.close();
    talk.draftMinutes();
  }

  private void onTheSpot(MeetingPlay talk) {
    script.title("夜话：路灯不亮，当场解决", "a street lamp is out: solved on the spot");
    talk.takeUp("light");
    talk.speak(member(6, 1), 5);
    script.title("未到会者不得发言", "whoever has not come does not speak");
    talk.speakOutOfTurn(member(29, 1));
    script.title("夜话：指导员答复", "the instructor answers");
    talk.speak(SampleVillage.INSTRUCTOR, 3);
    matters.solvedOnTheSpot();
    talk.conclude("light", new Conclusion.Solved("组委会当场联系电工更换", Optional.of(MatterPlay.LIGHT)));
  }

  private void toTheVillage(MeetingPlay talk) {
    script.title("夜话：走访收集的诉求自动列为议题", "the need that the visit brought up comes back by itself");
    String ditch = "matter-" + MatterPlay.DITCH;
    talk.takeUp(ditch);
    talk.speak(member(9, 1), 6);
    talk.speak(SampleVillage.SECRETARY, 4);
    talk.conclude(ditch, new Conclusion.Noted("由村民委员会安排清淤"));
  }

  private void toTheTown(MeetingPlay talk) {
    script.title("夜话：会车困难，上报镇", "a narrow road goes to the town");
    talk.takeUp("road");
    talk.speak(member(16, 1), 4);
    matters.raiseRoad();
    talk.conclude("road", new Conclusion.MattersRaised(ImmutableSortedSet.of(MatterPlay.ROAD)));
  }

  /** Plays the meeting; the round of rating is a record of its own. */
  void review() {
    script.daysLater(1);
    MeetingPlay review = new MeetingPlay(script, CommitteePlay.BOARD_HEAD, "review-1");
    script.title("监事会召集群众评议会", "the supervisory board calls a public review meeting");
    review.call(ChunhuaMeetings.PUBLIC_REVIEW, 0, "一组屋场");
    review.item("service", "RATING", "ENVIRONMENT", "村级服务评议", Optional.empty());
    script.at(SampleVillage.EVENING);
    review.checkIn(heads(24));
    review.open();
    review.takeUp("service");
    review.speak(member(23, 1), 3);
    review.conclude("service", new Conclusion.Noted("评议票已收齐，另行登记"));
    review.close();
    review.draftMinutes();
  }
}
