package org.xiangzhi.governance.testkit.invariant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.collect.ImmutableList;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.xiangzhi.governance.compact.AssemblyEvent;
import org.xiangzhi.governance.compact.CaseEvent;
import org.xiangzhi.governance.compact.CaseId;
import org.xiangzhi.governance.compact.CompactVersion;
import org.xiangzhi.governance.compact.NoticeEvent;
import org.xiangzhi.governance.compact.PromulgationEvent;
import org.xiangzhi.governance.journal.Codec;
import org.xiangzhi.governance.journal.StoredEvent;
import org.xiangzhi.governance.json.JsonCodec;
import org.xiangzhi.governance.kernel.Digest;
import org.xiangzhi.governance.kernel.Event;
import org.xiangzhi.governance.testkit.practice.NineStepPractice;
import org.xiangzhi.governance.testkit.sample.SampleVillage;
import org.xiangzhi.governance.testkit.script.CompactScript;
import org.xiangzhi.governance.village.Governance;

/** Each invariant holds of a whole run, and fails on the same run once it is sabotaged. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SabotageTest {
  private final SampleVillage village =
      SampleVillage.of(new NineStepPractice().definition()).households(8).build();
  private final History whole;

  SabotageTest() {
    CompactScript.of(village, CaseId.of("a")).open().run();
    CompactScript.of(village, CaseId.of("b")).open().run();
    whole = History.of(village.journal(), village.codec(), village.log());
  }

  @BeforeAll
  void allHoldOfAWholeRun() {
    Invariants.assertHold(whole);
    Replay.assertEqual(village.governance(), village.journal(), village.codec(), village.log());
    Repetition.assertSilent(village.governance(), village.journal(), village.played());
  }

  private static void assertCaught(Invariant invariant, History sabotaged) {
    assertThat(invariant.broken(sabotaged)).as(invariant.id()).isPresent();
  }

  private History without(Predicate<Event> gone) {
    return whole.edited(
        entries ->
            entries.stream()
                .filter(entry -> !gone.test(entry.event()))
                .collect(ImmutableList.toImmutableList()));
  }

  private History with(UnaryOperator<Event> change) {
    return whole.edited(
        entries ->
            entries.stream()
                .map(entry -> new History.Entry(entry.stored(), change.apply(entry.event())))
                .collect(ImmutableList.toImmutableList()));
  }

  @Test
  void stepOrderCatchesASkippedStep() {
    List<Event> steps =
        whole.entries().stream()
            .map(History.Entry::event)
            .filter(CaseEvent.StepCompleted.class::isInstance)
            .toList();
    assertThat(steps).hasSize(18);
    steps.forEach(step -> assertCaught(new StepOrder(), without(step::equals)));
  }

  @Test
  void votedCatchesAMissingAFailedAndAThinlyAttendedVote() {
    assertCaught(new VotedOnly(), without(AssemblyEvent.VoteCounted.class::isInstance));
    assertCaught(new VotedOnly(), without(AssemblyEvent.AttendeesCheckedIn.class::isInstance));
    assertCaught(
        new VotedOnly(),
        with(
            event ->
                event instanceof CaseEvent.Promulgated p
                    ? new CaseEvent.Promulgated(
                        p.caseId(),
                        p.version(),
                        org.xiangzhi.governance.compact.CompactText.EMPTY,
                        p.digest(),
                        p.effectiveFrom())
                    : event));
  }

  @Test
  void oneTextCatchesEachTextThatDiffers() {
    Digest other = Digest.ofText("另一文本");
    assertCaught(
        new OneText(),
        with(
            event ->
                event instanceof NoticeEvent.NoticePosted e
                    ? new NoticeEvent.NoticePosted(e.caseId(), other, e.posting(), e.from())
                    : event));
    assertCaught(
        new OneText(),
        with(
            event ->
                event instanceof AssemblyEvent.VoteCounted e
                    ? new AssemblyEvent.VoteCounted(
                        e.caseId(), other, e.verdict(), e.counter(), e.witness(), e.on())
                    : event));
    assertCaught(
        new OneText(),
        with(
            event ->
                event instanceof PromulgationEvent.TextFiled e
                    ? new PromulgationEvent.TextFiled(e.caseId(), other, e.number(), e.by(), e.on())
                    : event));
    assertCaught(new OneText(), without(PromulgationEvent.TextPosted.class::isInstance));
  }

  @Test
  void oneInForceCatchesAVersionThatDoesNotEnd() {
    List<CompactVersion> endless =
        village.compacts().versions().stream()
            .map(
                v ->
                    new CompactVersion(
                        v.number(),
                        v.title(),
                        v.text(),
                        v.adoptedBy(),
                        v.papers(),
                        v.effectiveFrom(),
                        Optional.empty(),
                        v.corrections()))
            .toList();
    assertThat(new OneInForce().broken(endless)).isPresent();
  }

  @Test
  void clockCatchesAnInstantThatGoesBack() {
    assertCaught(
        new ClockForward(),
        whole.edited(
            entries ->
                entries.stream()
                    .map(
                        entry ->
                            new History.Entry(
                                entry.stored().position() == 40
                                    ? later(entry.stored())
                                    : entry.stored(),
                                entry.event()))
                    .collect(ImmutableList.toImmutableList())));
  }

  private static StoredEvent later(StoredEvent s) {
    return new StoredEvent(
        s.log(),
        s.position(),
        s.type(),
        s.command(),
        s.actor(),
        s.day(),
        s.recordedAt().plus(Duration.ofDays(900)),
        s.rules(),
        s.body(),
        s.previous(),
        s.digest());
  }

  @Test
  void chainBreaksAtEachChangedCharacterOfEachBody() {
    StoredEvent victim = whole.entries().get(20).stored();
    for (int i = 0; i < victim.body().length(); i++) {
      char changed = victim.body().charAt(i) == '0' ? '1' : '0';
      String body = victim.body().substring(0, i) + changed + victim.body().substring(i + 1);
      assertCaught(new ChainWhole(), whole.edited(entries -> withBody(entries, 20, body)));
    }
    for (int i = 0; i < whole.entries().size(); i++) {
      int at = i;
      String body = whole.entries().get(i).stored().body() + " ";
      assertCaught(new ChainWhole(), whole.edited(entries -> withBody(entries, at, body)));
    }
  }

  private static ImmutableList<History.Entry> withBody(
      ImmutableList<History.Entry> entries, int at, String body) {
    History.Entry old = entries.get(at);
    StoredEvent s = old.stored();
    StoredEvent changed =
        new StoredEvent(
            s.log(),
            s.position(),
            s.type(),
            s.command(),
            s.actor(),
            s.day(),
            s.recordedAt(),
            s.rules(),
            body,
            s.previous(),
            s.digest());
    return ImmutableList.<History.Entry>builder()
        .addAll(entries.subList(0, at))
        .add(new History.Entry(changed, old.event()))
        .addAll(entries.subList(at + 1, entries.size()))
        .build();
  }

  @Test
  void replayCatchesACodecThatReadsOtherThanItWrote() {
    Codec forgetful =
        new Codec() {
          private final Codec codec = new JsonCodec();

          @Override
          public String write(Object value) {
            return codec.write(value);
          }

          @Override
          public <T> T read(String json, Class<T> type) {
            return codec.read(json.replace("\"accepted\":true", "\"accepted\":false"), type);
          }
        };
    assertThatExceptionOfType(AssertionError.class)
        .isThrownBy(
            () ->
                Replay.assertEqual(
                    village.governance(), village.journal(), forgetful, village.log()))
        .withMessageContaining(Replay.ID);
  }

  @Test
  void snapshotCatchesARefusalThatWrites() {
    Snapshot before = Snapshot.of(village.journal());
    CompactScript.of(village, CaseId.of("written-on-refusal")).open();
    assertThatExceptionOfType(AssertionError.class)
        .isThrownBy(() -> before.assertUnchanged(village.journal(), "a refused command"))
        .withMessageContaining(Snapshot.ID);
  }

  @Test
  void repetitionCatchesAJournalThatForgetsReceipts() {
    ForgetfulJournal journal = new ForgetfulJournal();
    SampleVillage forgotten =
        SampleVillage.of(new NineStepPractice().definition())
            .households(8)
            .journal(journal)
            .build();
    Governance engine = forgotten.governance();
    assertThatExceptionOfType(AssertionError.class)
        .isThrownBy(() -> Repetition.assertSilent(engine, journal, forgotten.played()))
        .withMessageContaining(Repetition.ID);
  }
}
