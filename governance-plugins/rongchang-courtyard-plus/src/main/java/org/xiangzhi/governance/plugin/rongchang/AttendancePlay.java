package org.xiangzhi.governance.plugin.rongchang;

import static org.xiangzhi.governance.plugin.rongchang.SampleVillage.COURTYARD;
import static org.xiangzhi.governance.plugin.rongchang.SampleVillage.HEAD;
import static org.xiangzhi.governance.plugin.rongchang.SampleVillage.LOG;
import static org.xiangzhi.governance.plugin.rongchang.SampleVillage.STEWARD;
import static org.xiangzhi.governance.plugin.rongchang.SampleVillage.member;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.xiangzhi.governance.kernel.Act;
import org.xiangzhi.governance.kernel.Digest;
import org.xiangzhi.governance.kernel.PersonId;
import org.xiangzhi.governance.meeting.AgendaCommand;
import org.xiangzhi.governance.meeting.ChannelId;
import org.xiangzhi.governance.meeting.Conclusion;
import org.xiangzhi.governance.meeting.ItemId;
import org.xiangzhi.governance.meeting.ItemTypeId;
import org.xiangzhi.governance.meeting.MeetingCommand;
import org.xiangzhi.governance.meeting.MeetingId;
import org.xiangzhi.governance.meeting.MeetingKindId;
import org.xiangzhi.governance.meeting.SessionCommand;
import org.xiangzhi.governance.meeting.TopicId;
import org.xiangzhi.governance.register.FieldId;
import org.xiangzhi.governance.register.FieldValue;
import org.xiangzhi.governance.register.GroupKinds;
import org.xiangzhi.governance.register.RecordId;
import org.xiangzhi.governance.register.RecordKindId;
import org.xiangzhi.governance.register.RegisterCommand;
import org.xiangzhi.governance.village.Script;

/** Plays what feeds points: a yard meeting, activities, voluntary service, contributions. */
final class AttendancePlay {
  private static final LocalTime EVENING = LocalTime.of(19, 0);
  private static final MeetingId MEETING = MeetingId.of("yard-1");
  private static final ChannelId YARD = ChannelId.of("YARD");
  private static final ItemId ITEM = ItemId.of("lamps");

  private final Script script;
  private final ClaimPlay claims;

  AttendancePlay(Script script) {
    this.script = script;
    this.claims = new ClaimPlay(script);
  }

  /** Households earn once, however many of them come. */
  void meet() {
    script.at(EVENING);
    script.title("院坝会：到会登记即计分，每户一次", "a yard meeting: who comes earns points, a household once");
    act(
        new SessionCommand.Call(
            MEETING,
            MeetingKindId.of(RongchangRecords.YARD_MEETING),
            COURTYARD,
            script.now().atZone(Act.ZONE).toInstant(),
            PersonId.of(HEAD),
            "小院黄葛树下",
            Optional.empty()));
    act(
        new AgendaCommand.AddItem(
            MEETING,
            ITEM,
            ItemTypeId.of("AFFAIR"),
            Optional.of(TopicId.of("OTHER")),
            "院内路灯怎么管",
            Optional.empty()));
    act(new SessionCommand.CheckIn(MEETING, YARD, came()));
    act(new SessionCommand.Open(MEETING));
    act(new AgendaCommand.TakeUpItem(MEETING, ITEM));
    act(new AgendaCommand.ConcludeItem(MEETING, ITEM, new Conclusion.Noted("轮流管护")));
    act(new SessionCommand.Close(MEETING));
    script.title("到会不得手工申报", "attendance is not claimed by hand");
    claims.one(STEWARD, "by-hand-1", ClaimPlay.ground("MEETING-ATTENDED", 14));
  }

  private static ImmutableSortedSet<PersonId> came() {
    return Stream.of(1, 2, 3, 5, 8, 11, 12, 13, 20)
        .flatMap(h -> Stream.of(member(h, 1), member(h, 2)))
        .map(PersonId::of)
        .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
  }

  private void act(MeetingCommand command) {
    script.act(LOG, HEAD, command);
  }

  void takePart() {
    script.title("小院讲堂、我们的节日：参加登记即计分", "a lecture and a festival: who is recorded earns points");
    activity("lecture-1", "LECTURE", "垃圾分类与衣橱收纳", member(9, 1), 8, 9, 12);
    activity("festival-1", "FESTIVAL", "重阳节坝坝宴", HEAD, 8, 12, 16, 25);
    script.title("同日第三次：封顶，登记照存", "a third one on the same day: capped, and the record stands");
    activity("sports-1", "SPORTS", "全民健身运动会", HEAD, 8, 12);
    script.title(
        "志愿服务：每户计分，个人按时数计荣誉", "voluntary service: households earn, and persons by the hour");
    enter(
        RongchangRecords.SERVICE,
        "service-1",
        "WHAT",
        words("清理院前水沟"),
        "DAY",
        day(script.day()),
        "HOURS",
        new FieldValue.Amount(3),
        "PEOPLE",
        people(member(2, 1), member(12, 1), member(20, 1)));
    script.title("主讲人计分：须有活动登记并经审核", "whoever lectured: on the record, and reviewed");
    claims.one(
        STEWARD,
        "lecture-2",
        ClaimPlay.ground("LECTURE-GIVEN", 9, ClaimPlay.record("lecture-0")).amounting(10));
    claims.one(
        STEWARD,
        "lecture-3",
        ClaimPlay.ground("LECTURE-GIVEN", 9, ClaimPlay.record("lecture-1")).amounting(10));
    claims.review(HEAD, true, "讲得好", "lecture-3");
  }

  /** Money brings honour alone; a certificate needs consent. */
  void give() {
    script.title(
        "投工投劳、捐款：出于邀请，凭登记计分", "labour and money, freely given, earn points by the register");
    contribution("labour-1", "LABOUR", 10, member(8, 1));
    contribution("money-1", "MONEY", 50_000, member(12, 1), "INVITATION", words("院坝会倡议"));
    contribution("labour-1", "LABOUR", 10, member(8, 1), "INVITATION", words("院坝会倡议"));
    claims.one(
        STEWARD,
        "labour-1-p",
        ClaimPlay.ground("LABOUR-GIVEN", 8, ClaimPlay.record("labour-1")).measuring(10));
    claims.one(
        STEWARD,
        "money-1-p",
        ClaimPlay.ground("MONEY-GIVEN", 12, ClaimPlay.record("money-1")).measuring(50_000));
    script.title("荣誉证书：公布须经本人同意", "a certificate of honour, with consent");
    certificate();
    certificate("CONSENT", new FieldValue.Paper("同意书", Digest.ofText("同意书")));
  }

  private void certificate(Object... more) {
    Object[] fields = {
      "HOLDER", person(member(8, 1)),
      "FOR", new FieldValue.OfRecord(RecordId.of("labour-1")),
      "ISSUED_ON", day(script.day())
    };
    enter(GroupKinds.CERTIFICATE, "certificate-1", joined(fields, more));
  }

  private void contribution(String id, String sort, long much, String who, Object... more) {
    Object[] fields = {
      "WHO",
      person(who),
      "DAY",
      day(script.day()),
      "FOR",
      words("维修院前便道"),
      "SORT",
      new FieldValue.Chosen(FieldId.of(sort)),
      sort,
      new FieldValue.Amount(much)
    };
    enter(GroupKinds.CONTRIBUTION, id, joined(fields, more));
  }

  private void activity(String id, String series, String what, String leader, int... households) {
    enter(
        RongchangRecords.ACTIVITY,
        id,
        "SERIES",
        new FieldValue.Chosen(FieldId.of(series)),
        "WHAT",
        words(what),
        "DAY",
        day(script.day()),
        "LED_BY",
        person(leader),
        "PEOPLE",
        people(Arrays.stream(households).mapToObj(h -> member(h, 1)).toArray(String[]::new)));
  }

  private void enter(RecordKindId kind, String record, Object... pairs) {
    ImmutableSortedMap.Builder<FieldId, ImmutableList<FieldValue>> fields =
        ImmutableSortedMap.naturalOrder();
    for (int i = 0; i < pairs.length; i += 2) {
      fields.put(FieldId.of(pairs[i].toString()), values(pairs[i + 1]));
    }
    script.act(
        LOG,
        HEAD,
        new RegisterCommand.Enter(RecordId.of(record), kind, COURTYARD, fields.buildOrThrow()));
  }

  private static ImmutableList<FieldValue> values(Object value) {
    return value instanceof List<?> list
        ? list.stream().map(FieldValue.class::cast).collect(ImmutableList.toImmutableList())
        : ImmutableList.of((FieldValue) value);
  }

  private static Object[] joined(Object[] some, Object[] more) {
    return Stream.of(some, more).flatMap(Stream::of).toArray();
  }

  private static FieldValue words(String text) {
    return new FieldValue.Words(text);
  }

  private static FieldValue day(LocalDate day) {
    return new FieldValue.Day(day);
  }

  private static FieldValue person(String person) {
    return new FieldValue.OfPerson(PersonId.of(person));
  }

  private static ImmutableList<FieldValue> people(String... persons) {
    return Stream.of(persons).map(AttendancePlay::person).collect(ImmutableList.toImmutableList());
  }
}
