package org.xiangzhi.governance.plugin.chunhua;

import static org.xiangzhi.governance.plugin.chunhua.CommitteePlay.COMMITTEE_HEAD;
import static org.xiangzhi.governance.plugin.chunhua.SampleVillage.heads;
import static org.xiangzhi.governance.plugin.chunhua.SampleVillage.member;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.xiangzhi.governance.meeting.Conclusion;
import org.xiangzhi.governance.village.Script;

/** Plays the deliberation meetings 民主议事会 of group 1: one matter, one deliberation, one vote. */
final class DeliberationPlay {
  static final String FINANCE_1 = "vote-finance-1";
  static final String FINANCE_2 = "vote-finance-2";
  static final String DITCH = "vote-ditch";
  static final String LABOUR = "vote-labour";

  private static final String FIRST = "deliberation-1";

  private final Script script;

  DeliberationPlay(Script script) {
    this.script = script;
  }

  /** Decides on the rules of finance and on a small work. */
  void first() {
    MeetingPlay meeting = new MeetingPlay(script, COMMITTEE_HEAD, FIRST);
    call(meeting);
    script.daysLater(3);
    script.at(SampleVillage.EVENING);
    script.title("到会 19 户，不足三分之二", "19 of 30 households: the quorum is missing");
    meeting.checkIn(heads(19));
    meeting.open();
    script.title("又来一户；同一户的另一人不增加户数", "one more comes; a second adult adds no household");
    meeting.checkIn(ImmutableList.of(member(1, 2)));
    meeting.open();
    meeting.checkIn(ImmutableList.of(member(20, 2)));
    meeting.open();
    rules(meeting);
    work(meeting);
    script.title("散会，公布结果，拟写纪要", "closed; the result is posted, the minutes are drafted");
    meeting.close();
    meeting.draftMinutes();
    meeting.approveAnotherText();
    meeting.complete("RESULT_POSTED", "表决结果张贴于组务公开栏");
    meeting.approveAnotherText();
  }

  private void call(MeetingPlay meeting) {
    script.daysLater(1);
    script.title("召集民主议事会：通知不足 3 日", "a deliberation meeting is called: too short a notice");
    meeting.call(ChunhuaMeetings.DELIBERATION, 2, "一组晒谷坪");
    script.title("召集民主议事会，公布议题", "the meeting is called and its items are announced");
    meeting.call(ChunhuaMeetings.DELIBERATION, 3, "一组晒谷坪");
    meeting.notice("组务公开栏");
    meeting.item("rules", "MATTER", "ECONOMY", "财务制度第一版", Optional.empty());
    meeting.item("ditch", "MATTER", "BUILDING", "整修排水沟", Optional.empty());
  }

  private void rules(MeetingPlay meeting) {
    script.title("一事一议一表决：未审议不得表决", "no vote before its deliberation");
    meeting.takeUp("rules");
    meeting.move("rules", member(2, 1), WorksPlay.FINANCE_1);
    meeting.putToVote("rules", FINANCE_1);
    script.title("一事一议一表决：两事不得并为一案", "two matters are not bundled into one");
    meeting.move("rules", member(2, 1), WorksPlay.DITCH);
    meeting.takeUp("ditch");
    script.title("审议、表决（20 户到会，16 户赞成）", "deliberated and voted: 16 of 20 households in favour");
    deliberate(meeting, "rules", FINANCE_1, 16, 3, 1);
  }

  private void work(MeetingPlay meeting) {
    script.title("下一事项：审议、表决", "the next matter is deliberated and voted");
    meeting.takeUp("ditch");
    meeting.move("ditch", member(5, 1), WorksPlay.DITCH);
    deliberate(meeting, "ditch", DITCH, 18, 1, 1);
  }

  private void deliberate(
      MeetingPlay meeting, String item, String ballot, int yes, int no, int abstained) {
    meeting.openDeliberation(item);
    meeting.speak(member(6, 1), 4);
    meeting.speak(COMMITTEE_HEAD, 2);
    meeting.closeDeliberation(item);
    meeting.putToVote(item, ballot);
    new BallotPlay(script, COMMITTEE_HEAD, ballot).hands(yes, no, abstained);
    meeting.conclude(item, new Conclusion.Voted());
  }

  /** Decides on the second version of the rules of finance, and on honour for labour. */
  void second() {
    script.daysLater(1);
    MeetingPlay meeting = new MeetingPlay(script, COMMITTEE_HEAD, "deliberation-2");
    script.title("第二次民主议事会：财务制度第二版", "a second meeting: version 2 of the rules");
    meeting.call(ChunhuaMeetings.DELIBERATION, 3, "一组晒谷坪");
    meeting.notice("组务公开栏");
    meeting.item("rules", "MATTER", "ECONOMY", "财务制度第二版", Optional.empty());
    meeting.item("labour", "MATTER", "OTHER", "投工投劳荣誉细则", Optional.empty());
    script.daysLater(3);
    script.at(SampleVillage.EVENING);
    meeting.checkIn(heads(22));
    meeting.open();
    meeting.takeUp("rules");
    meeting.move("rules", member(2, 1), WorksPlay.FINANCE_2);
    deliberate(meeting, "rules", FINANCE_2, 15, 4, 3);
    meeting.takeUp("labour");
    meeting.move("labour", member(10, 1), "通过《投工投劳荣誉细则》第一版");
    deliberate(meeting, "labour", LABOUR, 20, 1, 1);
    meeting.close();
    meeting.complete("RESULT_POSTED", "表决结果张贴于组务公开栏");
    meeting.draftMinutes();
  }
}
