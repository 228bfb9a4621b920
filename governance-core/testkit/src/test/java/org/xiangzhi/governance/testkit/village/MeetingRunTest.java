package org.xiangzhi.governance.testkit.village;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xiangzhi.governance.ballot.BallotCommand;
import org.xiangzhi.governance.ballot.BallotEvent;
import org.xiangzhi.governance.ballot.BallotId;
import org.xiangzhi.governance.ballot.Basis;
import org.xiangzhi.governance.kernel.Command;
import org.xiangzhi.governance.kernel.Event;
import org.xiangzhi.governance.kernel.PersonId;
import org.xiangzhi.governance.meeting.AgendaCommand;
import org.xiangzhi.governance.meeting.AgendaEvent;
import org.xiangzhi.governance.meeting.Conclusion;
import org.xiangzhi.governance.meeting.Meeting;
import org.xiangzhi.governance.meeting.MeetingStage;
import org.xiangzhi.governance.meeting.MinutesCommand;
import org.xiangzhi.governance.meeting.MinutesEvent;
import org.xiangzhi.governance.meeting.ObligationReport;
import org.xiangzhi.governance.meeting.SessionCommand;
import org.xiangzhi.governance.meeting.SessionEvent;
import org.xiangzhi.governance.meeting.SpeakerGroup;
import org.xiangzhi.governance.meeting.Speech;
import org.xiangzhi.governance.meeting.SpeechCommand;
import org.xiangzhi.governance.meeting.SpeechEntry;
import org.xiangzhi.governance.meeting.SpeechEvent;
import org.xiangzhi.governance.testkit.invariant.History;
import org.xiangzhi.governance.testkit.invariant.Invariants;
import org.xiangzhi.governance.testkit.invariant.MeetingOrder;
import org.xiangzhi.governance.testkit.invariant.Replay;
import org.xiangzhi.governance.village.MeetingReports;
import org.xiangzhi.governance.village.Outcome;

/** Runs meetings through the whole engine at random, and sabotages what they wrote. */
class MeetingRunTest {
  private static final int STEPS = 220;

  private final MeetingVillage scene = new MeetingVillage();
  private int ballots;

  private Command random(SplittableRandom random) {
    PersonId one = scene.adults.get(random.nextInt(scene.adults.size()));
    List<Command> all =
        List.of(
            new SpeechCommand.StartSpeech(MeetingVillage.ID, one, random.nextBoolean()),
            new SpeechCommand.StopSpeech(MeetingVillage.ID),
            new SpeechCommand.PauseSpeech(MeetingVillage.ID),
            new SpeechCommand.ResumeSpeech(MeetingVillage.ID),
            new SpeechCommand.RecordSpeeches(
                MeetingVillage.ID,
                ImmutableList.of(
                    new SpeechEntry(
                        one,
                        Optional.empty(),
                        scene.now().minusMillis(random.nextInt(3000)),
                        scene.now().minusMillis(random.nextInt(3000)),
                        false))),
            scene.checkIn(List.of(one)),
            new SessionCommand.Leave(MeetingVillage.ID, ImmutableSortedSet.of(one)),
            new SessionCommand.Adjourn(
                MeetingVillage.ID, scene.now().plusMillis(1 + random.nextInt(2000)), "下雨"),
            new SessionCommand.Resume(MeetingVillage.ID),
            new AgendaCommand.Recuse(MeetingVillage.ID, MeetingVillage.ROAD, one, "有利害关系"),
            new AgendaCommand.Move(MeetingVillage.ID, MeetingVillage.ROAD, one, "修路"),
            new AgendaCommand.OpenDeliberation(MeetingVillage.ID, MeetingVillage.ROAD),
            new AgendaCommand.CloseDeliberation(MeetingVillage.ID, MeetingVillage.ROAD),
            MeetingVillage.putToVote("b-" + ballots, Basis.HOUSEHOLDS),
            new BallotCommand.Close(BallotId.of("b-" + Math.max(0, ballots - 1))),
            new BallotCommand.CountAll(BallotId.of("b-" + Math.max(0, ballots - 1))),
            new AgendaCommand.Reopen(MeetingVillage.ID, MeetingVillage.ROAD, "重新表决"),
            new AgendaCommand.ConcludeItem(
                MeetingVillage.ID, MeetingVillage.ROAD, new Conclusion.Voted()),
            new SessionCommand.Close(MeetingVillage.ID));
    // Ending things is rarer than going on with them.
    return all.get(Math.min(random.nextInt(all.size() + 6), random.nextInt(all.size())));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void whateverHappensTheRecordIsWhole(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    scene.open();
    int accepted = 0;
    for (int i = 0; i < STEPS; i++) {
      scene.waitMillis(random.nextInt(1500));
      Command command = random(random);
      Outcome outcome = scene.village.handle(scene.head, command);
      if (outcome instanceof Outcome.Accepted) {
        accepted++;
        ballots += command instanceof AgendaCommand.PutToVote ? 1 : 0;
      }
    }
    assertThat(accepted).isGreaterThan(20);
    assertThat(scene.meeting().stage())
        .isIn(EnumSet.of(MeetingStage.OPEN, MeetingStage.ADJOURNED, MeetingStage.CLOSED));
    ImmutableMap<SpeakerGroup, Long> times = scene.meeting().speeches().millis();
    assertThat(times.values().stream().mapToLong(Long::longValue).sum())
        .isEqualTo(scene.meeting().speeches().total());
    Invariants.assertHold(history());
    Replay.assertEqual(
        scene.village.governance(),
        scene.village.journal(),
        scene.village.codec(),
        scene.village.log());
    for (int days : new int[] {0, 30, 120, 400}) {
      ObligationReport report =
          MeetingReports.obligations(
              scene.village.governance(),
              scene.village.log().county(),
              scene.village.today(),
              scene.village.today().plusDays(days));
      assertThat(report.coverage().all()).isEqualTo(report.dues().size());
    }
  }

  private History history() {
    return History.of(scene.village.journal(), scene.village.codec(), scene.village.log());
  }

  /** Holds a meeting with a speech, a vote, and approved minutes. */
  private History whole() {
    scene.open();
    scene.accepted(new SpeechCommand.StartSpeech(MeetingVillage.ID, scene.adults.get(0), false));
    scene.waitMillis(5000);
    scene.accepted(new SpeechCommand.StopSpeech(MeetingVillage.ID));
    scene.vote("b-0");
    scene.accepted(new BallotCommand.Close(BallotId.of("b-0")));
    scene.accepted(new BallotCommand.CountAll(BallotId.of("b-0")));
    scene.accepted(
        new AgendaCommand.ConcludeItem(
            MeetingVillage.ID, MeetingVillage.ROAD, new Conclusion.Voted()));
    scene.accepted(new SessionCommand.Close(MeetingVillage.ID));
    scene.accepted(new MinutesCommand.Draft(MeetingVillage.ID));
    Meeting meeting = scene.meeting();
    scene.accepted(
        new MinutesCommand.Approve(
            MeetingVillage.ID, meeting.papers().drafted().orElseThrow().digest()));
    return history();
  }

  @Test
  void theInvariantCatchesEachEventThatIsMissing() {
    History whole = whole();
    assertThat(new MeetingOrder().broken(whole)).isEmpty();
    List<Class<? extends Event>> needed =
        List.of(
            SessionEvent.Called.class,
            SessionEvent.Opened.class,
            AgendaEvent.ItemTakenUp.class,
            AgendaEvent.Moved.class,
            AgendaEvent.DeliberationClosed.class,
            BallotEvent.Opened.class,
            SpeechEvent.Stopped.class,
            SessionEvent.Closed.class,
            MinutesEvent.Drafted.class);
    Set<Class<?>> there =
        whole.entries().stream().map(entry -> entry.event().getClass()).collect(Collectors.toSet());
    assertThat(there).containsAll(needed);
    for (Class<? extends Event> gone : needed) {
      assertCaught(whole, event -> gone.isInstance(event) ? Stream.empty() : Stream.of(event));
    }
  }

  @Test
  void theInvariantCatchesWhatHappensTwiceAndSpeechesThatOverlap() {
    History whole = whole();
    List<Class<? extends Event>> once =
        List.of(
            SessionEvent.Called.class,
            SessionEvent.Opened.class,
            AgendaEvent.ItemTakenUp.class,
            AgendaEvent.ItemConcluded.class,
            AgendaEvent.Moved.class,
            AgendaEvent.PutToVote.class,
            SpeechEvent.Started.class,
            SessionEvent.Closed.class);
    for (Class<? extends Event> twice : once) {
      assertCaught(whole, event -> Stream.of(event, event).limit(twice.isInstance(event) ? 2 : 1));
    }
    assertCaught(
        whole,
        event ->
            event instanceof SpeechEvent.Stopped stopped
                ? Stream.of(event, recorded(stopped))
                : Stream.of(event));
  }

  private SpeechEvent recorded(SpeechEvent.Stopped stopped) {
    return new SpeechEvent.Recorded(
        stopped.meeting(),
        ImmutableList.of(
            new Speech(
                scene.adults.get(1),
                SpeakerGroup.RESIDENTS,
                Optional.empty(),
                false,
                ImmutableList.of(new Speech.Stretch(stopped.at().minusMillis(1), stopped.at())))),
        scene.head,
        stopped.at());
  }

  private static void assertCaught(History whole, Function<Event, Stream<Event>> change) {
    UnaryOperator<ImmutableList<History.Entry>> edit =
        entries ->
            entries.stream()
                .flatMap(
                    entry ->
                        change
                            .apply(entry.event())
                            .map(event -> new History.Entry(entry.stored(), event)))
                .collect(ImmutableList.toImmutableList());
    assertThat(new MeetingOrder().broken(whole.edited(edit))).isPresent();
  }
}
