package org.xiangzhi.governance.plugin.chunhua;

import static org.xiangzhi.governance.plugin.chunhua.RecordPlay.cell;
import static org.xiangzhi.governance.plugin.chunhua.RecordPlay.chosen;
import static org.xiangzhi.governance.plugin.chunhua.RecordPlay.day;
import static org.xiangzhi.governance.plugin.chunhua.RecordPlay.number;
import static org.xiangzhi.governance.plugin.chunhua.RecordPlay.paper;
import static org.xiangzhi.governance.plugin.chunhua.RecordPlay.person;
import static org.xiangzhi.governance.plugin.chunhua.RecordPlay.persons;
import static org.xiangzhi.governance.plugin.chunhua.RecordPlay.record;
import static org.xiangzhi.governance.plugin.chunhua.RecordPlay.unit;
import static org.xiangzhi.governance.plugin.chunhua.RecordPlay.words;
import static org.xiangzhi.governance.plugin.chunhua.SampleVillage.CONTACTS;
import static org.xiangzhi.governance.plugin.chunhua.SampleVillage.INSTRUCTOR;
import static org.xiangzhi.governance.plugin.chunhua.SampleVillage.group;
import static org.xiangzhi.governance.plugin.chunhua.SampleVillage.household;
import static org.xiangzhi.governance.plugin.chunhua.SampleVillage.member;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ObjectArrays;
import java.util.stream.IntStream;
import org.xiangzhi.governance.register.FieldValue;
import org.xiangzhi.governance.register.GroupKinds;
import org.xiangzhi.governance.register.OutreachKinds;
import org.xiangzhi.governance.village.Script;

/** Plays visits, outreach with check-in, and what residents do of their own will. */
final class OutreachPlay {
  /** The need that a visit brought up. */
  static final String NEED = "屋后水渠堵塞，雨天倒灌";

  private final Script script;
  private final RecordPlay records;

  OutreachPlay(Script script) {
    this.script = script;
    this.records = new RecordPlay(script);
  }

  void visit() {
    script.daysLater(1);
    script.title("联户党员入户走访，收集诉求", "a contact member visits a household and hears its need");
    records.enter(
        CONTACTS.get(0),
        OutreachKinds.VISIT,
        "visit-1",
        "HOUSEHOLD",
        unit(household(9)),
        "DAY",
        day(script.day()),
        "VISITORS",
        person(CONTACTS.get(0)),
        "OCCASION",
        chosen("CONTACT_135"),
        "CATEGORY",
        chosen("ALONE"),
        "FOUND",
        words("老人独居，行动不便"),
        "NEED",
        words(NEED));
    script.title("他组组长不得登记本组走访", "the head of another group keeps no record of this one");
    records.amend(SampleVillage.OTHER_HEAD, "visit-1", "NEED", words("无"));
    labour(SampleVillage.OTHER_HEAD, "labour-0");
  }

  void outreach() {
    script.title("“五进”打卡：未经同意不记位置和照片", "check-in: no place or photograph without consent");
    records.enter(
        INSTRUCTOR,
        OutreachKinds.OUTREACH,
        "outreach-1",
        "WAY",
        chosen("FIELDS"),
        "TOPIC",
        words("防溺水与用电安全"),
        "DAY",
        day(script.day()),
        "UNIT",
        unit(group(1)),
        "BY",
        person(INSTRUCTOR),
        "REACHED",
        number(18));
    records.amend(INSTRUCTOR, "outreach-1", "PLACE", cell("28.31,113.22"));
    records.amend(INSTRUCTOR, "outreach-1", "PHOTOGRAPHS", paper("田间宣讲照片"));
    script.title("“五进”打卡：经本人同意，位置只到约一公里", "check-in with consent, to about a kilometre");
    records.amend(
        INSTRUCTOR,
        "outreach-1",
        "PLACE",
        cell("28.31,113.22"),
        "PEOPLE",
        persons(member(10, 1), member(16, 2)),
        "CONSENT",
        ImmutableList.of(paper("同意书一"), paper("同意书二")));
    script.title("组级阵地：合照须经同意方可上墙", "no photograph on the wall without consent");
    display("display-1");
    display("display-2", "CONSENT", paper("全家同意书"));
  }

  private void display(String id, Object... more) {
    Object[] fields = {"HOUSEHOLD", unit(household(10)), "WHAT", chosen("PHOTOGRAPH")};
    records.enter(
        CommitteePlay.COMMITTEE_HEAD, ChunhuaOwnRecords.DISPLAY, id, joined(fields, more));
  }

  void freely() {
    script.daysLater(1);
    script.title("投工投劳：未写明邀请方式的不登记", "voluntary labour: how people were invited is stated");
    labour(CommitteePlay.COMMITTEE_HEAD, "labour-1");
    labour(CommitteePlay.COMMITTEE_HEAD, "labour-1", "INVITATION", words("组群邀请，自愿报名"));
    script.title("群防群治：“五老”报名", "neighbourhood watch: one of the five elders offers help");
    records.enter(
        CONTACTS.get(1),
        OutreachKinds.VOLUNTEER,
        "watch-1",
        "WHO",
        person(member(25, 1)),
        "GROUP",
        chosen("FIVE_ELDERS"),
        "DUTY",
        words("夜间巡防"),
        "AREA",
        unit(group(1)),
        "OFFERED",
        paper("报名表"),
        "SINCE",
        day(script.day()));
    script.title(
        "党员带头卫生包干，每户都在包干区内", "members lead the cleaning of areas; every household is in one");
    cleaning("cleaning-1", CONTACTS.get(0), 1, 15);
    cleaning("cleaning-2", CONTACTS.get(1), 16, 30);
  }

  private void labour(String actor, String id, Object... more) {
    Object[] fields = {
      "WHO", persons(member(10, 1), member(12, 1), member(18, 2)),
      "DAY", day(script.day()),
      "FOR", words("清理水渠"),
      "SORT", chosen("LABOUR"),
      "LABOUR", number(15)
    };
    records.enter(actor, GroupKinds.CONTRIBUTION, id, joined(fields, more));
  }

  static Object[] joined(Object[] some, Object[] more) {
    return ObjectArrays.concat(some, more, Object.class);
  }

  private void cleaning(String id, String leader, int first, int last) {
    ImmutableList<FieldValue> area =
        IntStream.rangeClosed(first, last)
            .mapToObj(h -> unit(household(h)))
            .collect(ImmutableList.toImmutableList());
    records.enter(
        CommitteePlay.COMMITTEE_HEAD,
        ChunhuaOwnRecords.CLEANING,
        id,
        "AREA",
        area,
        "LEADER",
        person(leader));
  }

  void fiveZeros() {
    script.daysLater(1);
    script.title("“五零”核查：未守住的须说明情况", "the five zeros: what was broken is explained");
    fiveZeros("zeros-1", 6, "BROKEN");
    fiveZeros("zeros-2", 10, "KEPT");
    script.title("“五零”示范户推荐须有核查", "a model household is nominated on a check");
    nominate("nomination-1");
    nominate("nomination-1", "CHECK", record("zeros-2"));
  }

  private void fiveZeros(String id, int household, String pollution) {
    records.enter(
        CommitteePlay.COMMITTEE_HEAD,
        ChunhuaOwnRecords.FIVE_ZEROS,
        id,
        "UNIT",
        unit(household(household)),
        "UNTIL",
        day(script.day()),
        "BUILDING",
        chosen("KEPT"),
        "POLLUTION",
        chosen(pollution),
        "SAFETY",
        chosen("KEPT"),
        "CRIME",
        chosen("KEPT"),
        "PETITIONS",
        chosen("KEPT"));
  }

  private void nominate(String id, Object... more) {
    Object[] fields = {
      "HOUSEHOLD", unit(household(10)),
      "SORT", chosen("FIVE_ZEROS"),
      "YEAR", number(2026),
      "REASON", words("庭院整洁，邻里和睦")
    };
    records.enter(CONTACTS.get(0), ChunhuaOwnRecords.NOMINATION, id, joined(fields, more));
  }
}
