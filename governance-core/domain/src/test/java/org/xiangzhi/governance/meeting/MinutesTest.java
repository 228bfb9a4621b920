package org.xiangzhi.governance.meeting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.xiangzhi.governance.kernel.RefusalCode.ACT_ORDER;
import static org.xiangzhi.governance.kernel.RefusalCode.ALREADY_EXISTS;
import static org.xiangzhi.governance.kernel.RefusalCode.MEETING_STAGE;
import static org.xiangzhi.governance.kernel.RefusalCode.TEXT_DIFFERS;
import static org.xiangzhi.governance.kernel.RefusalCode.TEXT_PERSONAL_NUMBER;
import static org.xiangzhi.governance.kernel.RefusalCode.VALUE_FORM;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.xiangzhi.governance.ballot.BallotId;
import org.xiangzhi.governance.hierarchy.UnitId;
import org.xiangzhi.governance.kernel.Digest;
import org.xiangzhi.governance.kernel.InvalidValueException;
import org.xiangzhi.governance.kernel.PersonId;
import org.xiangzhi.governance.kernel.Text;
import org.xiangzhi.governance.matter.MatterId;

/** Minutes say what the record says, in both languages, and stay as they were approved. */
class MinutesTest extends MeetingScene {
  private static final MinutesCommand.Draft DRAFT = new MinutesCommand.Draft(ID);

  private Minutes minutes() {
    return Minutes.of(meeting(), new View());
  }

  private String zh() {
    return minutes().text(Locale.CHINESE, MinutesNames.MASKED);
  }

  private String en() {
    return minutes().text(Locale.ENGLISH, MinutesNames.MASKED);
  }

  private MinutesCommand.Approve approve() {
    return new MinutesCommand.Approve(ID, minutes().digest());
  }

  private static void assertHas(String text, String... lines) {
    for (String line : lines) {
      assertTrue(text.contains(line), () -> line + " is not in\n" + text);
    }
  }

  /** Holds a whole yard meeting, with residents one millisecond short of half. */
  private void holdYard() {
    matters =
        ImmutableList.of(new MatterRef(MatterId.of("well"), "水井漏水", Text.of("办理中", "under way")));
    openYard();
    accept(
        new AgendaCommand.AddItem(
            ID,
            ITEM,
            ItemTypeId.of("OPINIONS"),
            Optional.of(TopicId.of("WATER")),
            "水价 <过高> & 不公开",
            Optional.empty()));
    accept(new AgendaCommand.TakeUpItem(ID, ITEM));
    speech("r-2", 749_999);
    speech("o-1", 750_000);
    accept(
        new AgendaCommand.ConcludeItem(
            ID, ITEM, new Conclusion.MattersRaised(ImmutableSortedSet.of(MatterId.of("price")))));
    accept(part("RECORDING"));
    accept(new SessionCommand.Close(ID));
  }

  @Test
  void minutesTellTheMeetingInBothLanguages() {
    holdYard();
    assertHas(
        zh(),
        "500120001201院坝会纪要\n",
        "召集人：s-1（VILLAGE_SECRETARY）",
        "院坝：12 人",
        "调度群：2 人",
        "应到 12，在家 12，其中到会 12（100.0%）；其他人员 2 人",
        "不准备讲话材料",
        "1. 水井漏水（办理反馈）",
        "前次事项 well：办理中",
        "未议及",
        "2. 水价 <过高> & 不公开（征求意见）",
        "类别：农村水价",
        "村民：12 分 29.999 秒",
        "形成事项：price",
        "村民发言 749999 毫秒，合计 1499999 毫秒；要求 1/2 以上：未达到",
        "村民：12 分 29.999 秒（49.9%）",
        "筹备：已办（2026-03-10）",
        "形成清单：未完成",
        "尚未审定");
    assertHas(
        en(),
        "Minutes: 500120001201, yard meeting\n",
        "Opened 2026-03-10 19:00",
        "officials: 12 min 30 s (50.0%)",
        "asks for 1/2 or more: NOT KEPT.",
        "sorting into a list: not done");
  }

  @Test
  void minutesOfAVoteShowItsFigures() {
    openCouncil();
    accept(item(ITEM, "MATTER"));
    accept(new AgendaCommand.Recuse(ID, ITEM, person("r-8"), "承包人是其兄弟"));
    accept(new AgendaCommand.TakeUpItem(ID, ITEM));
    accept(new AgendaCommand.Move(ID, ITEM, person("r-2"), "硬化道路"));
    accept(new AgendaCommand.OpenDeliberation(ID, ITEM));
    assertHas(zh(), "2026-03-13 19:00 至 – 审议");
    accept(new AgendaCommand.CloseDeliberation(ID, ITEM));
    accept(AgendaTest.vote());
    assertHas(zh(), "表决 b-1：尚未计票");
    verdicts.put(BallotId.of("b-1"), AgendaTest.verdict(3, 1));
    accept(new AgendaCommand.Reopen(ID, ITEM, "重议"));
    assertHas(
        zh(),
        "法定人数 2/3 以上：开会时应到 6，实到 4",
        "2026-03-10 通知：会堂，公示栏",
        "回避：r-8，承包人是其兄弟",
        "r-2 动议：硬化道路",
        "表决 b-1：通过",
        "应到 6，回避 0，参加 4；赞成 3，反对 1，弃权 0，废票 0；以到会人数 4 为基数，须超过 1/2",
        "重新表决：重议",
        "会议正在进行",
        "未登记发言时间");
    assertHas(
        en(),
        "Ballot b-1: passed",
        "for 3, against 1, abstained 0, invalid 0; needed more than 1/2 of those present (4)");
  }

  @Test
  void everyConclusionHasItsWords() {
    openYard();
    List<Conclusion> all =
        List.of(
            new Conclusion.Noted("甲"),
            new Conclusion.Solved("乙", Optional.empty()),
            new Conclusion.ToAssembly("丙"),
            new Conclusion.PutOff("丁"));
    for (int i = 0; i < all.size(); i++) {
      ItemId item = ItemId.of("i-" + i);
      accept(item(item, "OPINIONS"));
      accept(new AgendaCommand.TakeUpItem(ID, item));
      accept(new AgendaCommand.ConcludeItem(ID, item, all.get(i)));
    }
    assertHas(zh(), "知悉：甲", "现场解决：乙", "提请村民会议：丙", "留待下次：丁", "形成事项\n  无");
  }

  @Test
  void theCourseOfAMeetingIsTold() {
    accept(call(YARD, VILLAGE, now, "s-1"));
    assertHas(zh(), "未登记会议通知", "会议已召集、尚未开会", "必备环节\n  筹备：未完成");
    accept(new SessionCommand.Cancel(ID, "农忙"));
    assertHas(en(), "Called off on 2026-03-10: 农忙", "The meeting is called off");
    MeetingScene other = new MeetingScene();
    other.openYard();
    other.accept(new SessionCommand.Adjourn(ID, other.now.plusSeconds(600), "下雨"));
    other.after(600_000);
    other.accept(new SessionCommand.Resume(ID));
    assertHas(
        Minutes.of(other.meeting(), other.new View()).text(Locale.CHINESE, MinutesNames.MASKED),
        "2026-03-10 19:00 休会至 2026-03-10 19:10：下雨",
        "2026-03-10 19:10 复会");
  }

  @Test
  void aMeetingWithoutQuorumHasMinutesThatSaySo() {
    actor = person("r-1");
    accept(call(COUNCIL, GROUP, now.plusSeconds(3 * 86_400), "r-1"));
    now = now.plusSeconds(3 * 86_400);
    accept(new SessionCommand.DeclareNoQuorum(ID));
    accept(
        new SessionCommand.Call(
            MeetingId.of("m-2"),
            COUNCIL.id(),
            GROUP,
            now.plusSeconds(3 * 86_400),
            person("r-1"),
            "会堂",
            Optional.of(ID)));
    assertHas(zh(), "不足法定人数：应到 6，实到 0；应于 2026-03-23 前重新召集");
    Meeting second = meetings.find(MeetingId.of("m-2")).orElseThrow();
    assertHas(
        Minutes.of(second, new View()).text(Locale.CHINESE, MinutesNames.MASKED),
        "因会议 m-1 不足法定人数重新召集");
  }

  @Test
  void namesAreTheEmbeddersToGive() {
    holdYard();
    MinutesNames names = new MinutesNames(id -> "张" + id.value().charAt(0) + "*", u -> "登凤村");
    assertHas(minutes().text(Locale.CHINESE, names), "登凤村院坝会纪要", "召集人：张s*");
    assertFalse(minutes().text(Locale.CHINESE, names).contains("r-2"));
    assertEquals("p", MinutesNames.MASKED.person().apply(PersonId.of("p")));
    assertEquals("u", MinutesNames.MASKED.unit().apply(UnitId.of("u")));
  }

  @Test
  void thePageEscapesWhatPeopleWroteAndMarksTheFlag() {
    holdYard();
    String page = minutes().page(Locale.CHINA, MinutesNames.MASKED);
    assertHas(
        page,
        "<!DOCTYPE html>\n<html lang=\"zh-CN\">",
        "水价 &lt;过高&gt; &amp; 不公开",
        "<p class=\"flag\">村民发言 749999",
        "<p class=\"under\">",
        "</html>\n");
    assertFalse(page.contains("<过高>"));
    assertHas(minutes().page(Locale.FRANCE, MinutesNames.MASKED), "<html lang=\"en\">");
  }

  @Test
  void meetingMinutes() {
    openYard();
    refuse(MEETING_STAGE, MeetingGuards.STAGE, DRAFT);
    accept(part("RECORDING"));
    accept(new SessionCommand.Close(ID));
    refuse(ACT_ORDER, MeetingGuards.MINUTES, approve());
    accept(DRAFT);
    refuse(ACT_ORDER, LIST, approve());
    MinutesCommand.Approve early = approve();
    accept(part("LISTING"));
    refuse(TEXT_DIFFERS, MeetingGuards.MINUTES, early);
    refuse(TEXT_DIFFERS, MeetingGuards.MINUTES, approve());
    accept(DRAFT);
    refuse(ACT_ORDER, MeetingGuards.MINUTES, new MinutesCommand.Correct(ID, "到会十三人"));
    Digest drafted = minutes().digest();
    accept(approve());
    refuse(ALREADY_EXISTS, MeetingGuards.MINUTES, approve());
    refuse(ALREADY_EXISTS, MeetingGuards.MINUTES, DRAFT);
    refuse(
        ALREADY_EXISTS,
        MeetingGuards.MINUTES,
        new SpeechCommand.RecordSpeeches(
            ID,
            ImmutableList.of(
                new SpeechEntry(person("r-2"), Optional.empty(), now, now.plusMillis(1), false))));
    accept(new MinutesCommand.Correct(ID, "到会十三人"));
    accept(new MinutesCommand.Correct(ID, "到会十四人"));
    assertEquals(drafted, minutes().digest());
    assertHas(
        zh(),
        "2026-03-10 由 s-1 审定；文本摘要 " + drafted,
        "2026-03-10 s-1 更正：到会十三人\n  2026-03-10 s-1 更正：到会十四人");
  }

  @Test
  void attachmentsAreNamedByTheirDigestOnce() {
    openYard();
    Attachment photo = new Attachment(Digest.ofText("photo"), "会场照片", "image/jpeg");
    accept(new MinutesCommand.Attach(ID, photo));
    refuse(ALREADY_EXISTS, MeetingGuards.MINUTES, new MinutesCommand.Attach(ID, photo));
    assertHas(zh(), "会场照片（image/jpeg），摘要 " + photo.digest());
    InvalidValueException type =
        assertThrows(
            InvalidValueException.class,
            () -> new Attachment(Digest.ofText("photo"), "会场照片", "photo"));
    assertEquals(VALUE_FORM, type.refusal().code());
    InvalidValueException number =
        assertThrows(
            InvalidValueException.class, () -> new MinutesCommand.Correct(ID, "电话13812345678"));
    assertEquals(TEXT_PERSONAL_NUMBER, number.refusal().code());
  }

  @Test
  void theDigestFollowsWhatHappened() {
    openYard();
    Digest before = minutes().digest();
    assertEquals(before, minutes().digest());
    speech("r-2", 1);
    assertNotEquals(before, minutes().digest());
  }

  @Test
  void sharesOfTimeAreCutOffNotRounded() {
    assertEquals("49.9%", MinutesWords.percent(4999, 10_000));
    assertEquals("50.0%", MinutesWords.percent(1, 2));
    assertEquals("–", MinutesWords.percent(0, 0));
    MinutesWords words = new MinutesWords(Locale.ENGLISH);
    assertEquals("1 min 0.007 s", words.time(60_007));
    assertEquals("0 min 59 s", words.time(59_000));
    assertThrows(IllegalArgumentException.class, () -> words.word("PLACE"));
  }

  @Test
  void bothBundlesHaveTheSameKeysAndPlaces() {
    ResourceBundle zh = bundle(Locale.CHINESE);
    ResourceBundle en = bundle(Locale.ENGLISH);
    assertEquals(new TreeSet<>(zh.keySet()), new TreeSet<>(en.keySet()));
    for (String key : zh.keySet()) {
      assertEquals(places(zh.getString(key)), places(en.getString(key)), key);
    }
  }

  private static ResourceBundle bundle(Locale locale) {
    return ResourceBundle.getBundle("org.xiangzhi.governance.meeting.minutes", locale);
  }

  private static Set<String> places(String text) {
    return Pattern.compile("\\{[a-z]+}")
        .matcher(text)
        .results()
        .map(place -> place.group())
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
