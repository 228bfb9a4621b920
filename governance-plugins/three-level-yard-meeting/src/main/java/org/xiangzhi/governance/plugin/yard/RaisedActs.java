package org.xiangzhi.governance.plugin.yard;

import static org.xiangzhi.governance.plugin.yard.DemoVillage.VILLAGE;

import java.util.stream.IntStream;
import org.xiangzhi.governance.kernel.PersonId;
import org.xiangzhi.governance.matter.Mode;
import org.xiangzhi.governance.village.Script;

/** Plays the third version: the district's meeting in the village where it was announced. */
final class RaisedActs {
  private final Script script;

  RaisedActs(Script script) {
    this.script = script;
  }

  void meet() {
    script.at(DemoVillage.EVENING);
    script.title(
        "第三版：不再有组级院坝会；区委主要领导到登凤村",
        "third version: no meeting of the group; the principal leader comes");
    MeetingPlay meeting = new MeetingPlay(script, "district-1");
    meeting.call(YardMeetings.GROUP, VILLAGE.group(1), VILLAGE.groupHead(1));
    meeting.call(YardMeetings.DISTRICT, VILLAGE.unit(), SampleCounty.principal());
    meeting.prepare();
    meeting.households(1, 73);
    meeting.checkIn(YardMeetings.YARD, SampleCounty.principal(), SampleCounty.leader(1));
    meeting.open();
    meeting.item("policy", YardMeetings.POLICY, "SELF_GOVERNANCE", "宣讲党的二十大精神");
    meeting.takeUp("policy");
    meeting.speak(SampleCounty.principal(), 12);
    meeting.noted("policy", "已宣讲");
    meeting.item("opinions", YardMeetings.OPINIONS, "VILLAGE_LOOKS", "收集“急难愁盼”问题");
    meeting.takeUp("opinions");
    PersonId[] speakers =
        IntStream.of(5, 26, 47).mapToObj(VILLAGE::resident).toArray(PersonId[]::new);
    meeting.speak(speakers[0], 3);
    meeting.speak(speakers[1], 5);
    meeting.speak(speakers[2], 4);
    MatterPlay matter = new MatterPlay(script, 5);
    matter.raise(
        YardMatters.MEETING,
        "VILLAGE_LOOKS",
        "沿路房屋外观整修",
        VILLAGE.clerk(),
        YardDemonstration.raiser());
    matter.classify(YardMatters.MAJOR, Mode.CONCENTRATED);
    meeting.raised("opinions", matter.id());
    meeting.recorded();
    meeting.close();
    meeting.sorted();
    meeting.draft();
  }
}
