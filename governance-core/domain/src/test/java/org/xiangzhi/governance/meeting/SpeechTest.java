package org.xiangzhi.governance.meeting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.xiangzhi.governance.kernel.RefusalCode.ACT_ORDER;
import static org.xiangzhi.governance.kernel.RefusalCode.ALREADY_EXISTS;
import static org.xiangzhi.governance.kernel.RefusalCode.DATES_REVERSED;
import static org.xiangzhi.governance.kernel.RefusalCode.DOUBLE_BOOKED;
import static org.xiangzhi.governance.kernel.RefusalCode.NOT_ENTITLED;
import static org.xiangzhi.governance.kernel.RefusalCode.NOT_FOUND;
import static org.xiangzhi.governance.kernel.RefusalCode.VALUE_OUT_OF_BOUNDS;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.xiangzhi.governance.kernel.Decision;
import org.xiangzhi.governance.kernel.InvalidValueException;
import org.xiangzhi.governance.kernel.Refusal;
import org.xiangzhi.governance.kernel.Threshold;

/** Speakers take turns, their time is exact, and the residents' share is judged exactly. */
class SpeechTest extends MeetingScene {
  private static final SpeechCommand.StopSpeech STOP = new SpeechCommand.StopSpeech(ID);
  private static final SpeechCommand.PauseSpeech PAUSE = new SpeechCommand.PauseSpeech(ID);
  private static final SpeechCommand.ResumeSpeech RESUME = new SpeechCommand.ResumeSpeech(ID);

  private SpeakingShare share() {
    return SpeakingShare.of(meeting(), YARD);
  }

  private static SpeechEntry entry(String person, Instant from, long millis) {
    return new SpeechEntry(person(person), Optional.empty(), from, from.plusMillis(millis), false);
  }

  private static SpeechCommand.RecordSpeeches paper(SpeechEntry... entries) {
    return new SpeechCommand.RecordSpeeches(ID, ImmutableList.copyOf(entries));
  }

  @Test
  void exactlyHalfOfTheTimeIsEnoughAndOneMillisecondLessIsFlagged() {
    openYard();
    speech("r-2", 600_000);
    speech("o-1", 600_000);
    assertEquals(
        new SpeakingShare(600_000, 1_200_000, Optional.of(Threshold.atLeast(1, 2))), share());
    assertFalse(share().isShort());
    speech("s-1", 1);
    assertTrue(share().isShort());
    speech("r-3", 1);
    assertFalse(share().isShort());
  }

  @Test
  void withoutAnyTimeOnRecordThereIsNoShareToJudge() {
    openYard();
    assertFalse(share().isShort());
    assertEquals(0, share().total());
  }

  @Test
  void whoseTimeItIsTheRecordOfTheDaySays() {
    openYard();
    accept(checkIn("ONLINE", ImmutableSortedSet.of(person("x-1"))));
    speech("r-1", 1000);
    speech("x-1", 200);
    appoint("r-2", SECRETARY, VILLAGE);
    speech("r-2", 30);
    assertEquals(
        ImmutableMap.of(
            SpeakerGroup.RESIDENTS, 1000L, SpeakerGroup.OFFICIALS, 30L, SpeakerGroup.GUESTS, 200L),
        meeting().speeches().millis());
    assertEquals(1230, meeting().speeches().total());
  }

  @Test
  void pausesCountForNobody() {
    openYard();
    refuse(ACT_ORDER, MeetingGuards.SPEECH, STOP);
    refuse(ACT_ORDER, MeetingGuards.SPEECH, PAUSE);
    accept(speak("r-2"));
    refuse(ACT_ORDER, MeetingGuards.SPEECH, RESUME);
    after(1000);
    accept(PAUSE);
    refuse(ACT_ORDER, MeetingGuards.SPEECH, PAUSE);
    after(7000);
    accept(RESUME);
    after(500);
    accept(STOP);
    assertEquals(1500, meeting().speeches().total());
    accept(speak("r-3"));
    after(20);
    accept(PAUSE);
    after(5);
    accept(STOP);
    assertEquals(1520, meeting().speeches().total());
    assertEquals(2, meeting().speeches().spoken().get(0).stretches().size());
  }

  @Test
  void meetingSpeech() {
    openYard();
    refuse(NOT_ENTITLED, MeetingGuards.SPEECH, speak("x-1"));
    accept(speak("r-2"));
    Refusal two = refuse(DOUBLE_BOOKED, MeetingGuards.SPEECH, speak("r-3"));
    assertEquals("r-3", two.arguments().get("who"));
    assertTrue(String.valueOf(two.arguments().get("other")).startsWith("r-2 "));
    Instant started = now;
    now = started.minusMillis(1);
    refuse(DATES_REVERSED, MeetingGuards.CLOCK, STOP);
    now = started;
    refuse(ACT_ORDER, MeetingGuards.SPEECH, new SessionCommand.Leave(ID, persons(2, 2)));
    refuse(ACT_ORDER, MeetingGuards.SPEECH, new SessionCommand.Adjourn(ID, now.plusMillis(9), "雨"));
    accept(part("RECORDING"));
    refuse(ACT_ORDER, MeetingGuards.SPEECH, new SessionCommand.Close(ID));
    accept(STOP);
    assertEquals(0, meeting().speeches().total());
  }

  @Test
  void aPreparedSpeechIsRefusedWhereThereIsNone() {
    openYard();
    refuse(NOT_ENTITLED, UNPREPARED, new SpeechCommand.StartSpeech(ID, person("o-1"), true));
    refuse(
        NOT_ENTITLED,
        UNPREPARED,
        paper(new SpeechEntry(person("o-1"), Optional.empty(), now.minusMillis(9), now, true)));
    openCouncilBeside();
  }

  private void openCouncilBeside() {
    MeetingScene council = new MeetingScene();
    council.openCouncil();
    council.accept(new SpeechCommand.StartSpeech(ID, person("r-1"), true));
    assertTrue(council.meeting().speeches().running().orElseThrow().started().prepared());
  }

  @Test
  void speakersQueueInOrder() {
    openYard();
    refuse(NOT_ENTITLED, MeetingGuards.SPEECH, new SpeechCommand.RequestToSpeak(ID, person("x-1")));
    for (String one : List.of("r-5", "r-2", "r-9")) {
      accept(new SpeechCommand.RequestToSpeak(ID, person(one)));
    }
    refuse(
        ALREADY_EXISTS, MeetingGuards.SPEECH, new SpeechCommand.RequestToSpeak(ID, person("r-2")));
    accept(new SpeechCommand.WithdrawRequest(ID, person("r-5")));
    refuse(NOT_FOUND, MeetingGuards.KNOWN, new SpeechCommand.WithdrawRequest(ID, person("r-5")));
    accept(speak("r-9"));
    assertEquals(ImmutableList.of(person("r-2")), meeting().speeches().queue());
  }

  @Test
  void aSpeechBelongsToTheItemThatIsTakenUp() {
    openYard();
    accept(item(ITEM, "OPINIONS"));
    speech("o-1", 100);
    accept(new AgendaCommand.TakeUpItem(ID, ITEM));
    speech("r-2", 40);
    assertEquals(40L, meeting().speeches().millis(ITEM).get(SpeakerGroup.RESIDENTS));
    assertEquals(0L, meeting().speeches().millis(ITEM).get(SpeakerGroup.OFFICIALS));
    accept(speak("r-3"));
    refuse(
        ACT_ORDER,
        MeetingGuards.SPEECH,
        new AgendaCommand.ConcludeItem(ID, ITEM, new Conclusion.Noted("知悉")));
  }

  @Test
  void speechesFromPaperAreTakenAllOrNotAtAllAndEachWrongLineIsNamed() {
    openYard();
    Instant start = now;
    after(60_000);
    Decision<MeetingEvent> decision =
        decide(
            paper(
                entry("r-2", start, 1000),
                entry("r-3", start.plusMillis(2000), -1),
                entry("r-4", start.plusMillis(999), 1),
                entry("r-5", start.minusMillis(1), 1),
                entry("x-1", start.plusMillis(5000), 1)));
    assertEquals(
        List.of(
            "DATES_REVERSED /speeches/1",
            "DOUBLE_BOOKED /speeches/2",
            "VALUE_OUT_OF_BOUNDS /speeches/3",
            "NOT_ENTITLED /speeches/4"),
        decision.refusals().stream()
            .map(one -> one.code() + " " + one.pointer().orElseThrow())
            .toList());
    Refusal overlap = decision.refusals().get(1);
    assertEquals("r-4", overlap.arguments().get("who"));
    assertTrue(String.valueOf(overlap.arguments().get("other")).startsWith("r-2 "));
    accept(paper(entry("r-2", start, 1000), entry("r-4", start.plusMillis(1000), 1)));
    assertEquals(1001, meeting().speeches().total());
  }

  @Test
  void speechesFromPaperLieInTheMeetingToItsLastInstant() {
    openYard();
    Instant start = now;
    after(10_000);
    Instant pause = now;
    accept(new SessionCommand.Adjourn(ID, now.plusMillis(5000), "下雨"));
    after(5000);
    accept(new SessionCommand.Resume(ID));
    after(5000);
    accept(part("RECORDING"));
    accept(new SessionCommand.Close(ID));
    after(86_400_000);
    refuse(VALUE_OUT_OF_BOUNDS, MeetingGuards.SPEECH, paper(entry("r-2", start, 10_001)));
    refuse(
        VALUE_OUT_OF_BOUNDS, MeetingGuards.SPEECH, paper(entry("r-2", pause.plusMillis(4999), 2)));
    refuse(
        VALUE_OUT_OF_BOUNDS,
        MeetingGuards.SPEECH,
        paper(entry("r-2", pause.plusMillis(5000), 5001)));
    refuse(DATES_REVERSED, MeetingGuards.SPEECH, paper(entry("r-2", start, 0)));
    refuse(
        NOT_FOUND,
        MeetingGuards.KNOWN,
        paper(
            new SpeechEntry(
                person("r-2"), Optional.of(ItemId.of("x")), start, start.plusMillis(1), false)));
    accept(paper(entry("r-2", start, 10_000), entry("o-1", pause.plusMillis(5000), 5000)));
    assertEquals(15_000, meeting().speeches().total());
  }

  @Test
  void aLiveSpeechIsNotOverlappedFromPaper() {
    openYard();
    Instant start = now;
    speech("r-2", 1000);
    accept(speak("r-3"));
    after(1000);
    refuse(DOUBLE_BOOKED, MeetingGuards.SPEECH, paper(entry("r-4", start.plusMillis(1500), 10)));
    accept(STOP);
    refuse(DOUBLE_BOOKED, MeetingGuards.SPEECH, paper(entry("r-4", start.plusMillis(999), 1)));
  }

  @Test
  void aSpeechTakesTimeForwardsAndHasSome() {
    Instant later = now.plusMillis(1);
    InvalidValueException reversed =
        assertThrows(InvalidValueException.class, () -> new Speech.Stretch(later, now));
    assertEquals(DATES_REVERSED, reversed.refusal().code());
    InvalidValueException none =
        assertThrows(
            InvalidValueException.class,
            () ->
                new Speech(
                    person("r-1"),
                    SpeakerGroup.RESIDENTS,
                    Optional.empty(),
                    false,
                    ImmutableList.of()));
    assertEquals(VALUE_OUT_OF_BOUNDS, none.refusal().code());
  }
}
