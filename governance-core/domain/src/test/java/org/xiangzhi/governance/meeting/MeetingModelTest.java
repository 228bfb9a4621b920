package org.xiangzhi.governance.meeting;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import org.xiangzhi.governance.ballot.BallotId;
import org.xiangzhi.governance.kernel.Decision;

/**
 * Runs a deliberation at random, with a clock that may go back, breaks, recusals and offices that
 * change hands, beside a naive clerk who keeps the same record in a few plain variables.
 */
class MeetingModelTest {
  /** Is a thing to try; what the numbers mean depends on it. */
  private record Step(What what, int who, int millis) {}

  /** Says what is tried. */
  enum What {
    CHECK_IN,
    LEAVE,
    OPEN,
    NO_QUORUM,
    ADJOURN,
    RESUME,
    CLOSE,
    TAKE_UP,
    MOVE,
    DELIBERATE,
    END_DELIBERATION,
    VOTE,
    COUNT,
    REOPEN,
    CONCLUDE,
    CONCLUDE_BY_VOTE,
    RECUSE,
    SPEAK,
    PAUSE,
    GO_ON,
    STOP,
    APPOINT,
    RESIGN,
    WAIT,
    CLOCK_BACK
  }

  /** How a vote comes about and is reopened: a run starts at any place of it. */
  private static final List<What> COURSE =
      List.of(
          What.OPEN,
          What.TAKE_UP,
          What.MOVE,
          What.DELIBERATE,
          What.END_DELIBERATION,
          What.VOTE,
          What.COUNT,
          What.REOPEN,
          What.DELIBERATE,
          What.END_DELIBERATION);

  @Provide
  Arbitrary<List<Step>> steps() {
    Arbitrary<What> what =
        Arbitraries.frequencyOf(
            Tuple.of(3, Arbitraries.of(What.values())),
            Tuple.of(3, Arbitraries.of(What.SPEAK, What.STOP, What.WAIT, What.CHECK_IN)),
            Tuple.of(
                2,
                Arbitraries.of(
                    What.TAKE_UP,
                    What.MOVE,
                    What.DELIBERATE,
                    What.END_DELIBERATION,
                    What.VOTE,
                    What.COUNT,
                    What.WAIT)));
    return Combinators.combine(
            what, Arbitraries.integers().between(1, 12), Arbitraries.integers().between(1, 5000))
        .as(Step::new)
        .list()
        .ofMinSize(1)
        .ofMaxSize(120);
  }

  @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
  void theRoomAcceptsWhatTheClerkWouldAndAddsUpTheSameTimes(
      @ForAll("steps") List<Step> steps, @ForAll @IntRange(max = 10) int along) {
    Play play = new Play(along);
    for (Step step : steps) {
      play.attempt(step);
      assertEquals(play.clerk.stage, play.scene.meeting().stage());
      assertEquals(
          play.clerk.present,
          play.scene.meeting().attendance().present().collect(Collectors.toSet()));
      assertEquals(
          play.clerk.times(), play.scene.meeting().speeches().millis(), () -> "after " + step);
      assertEquals(
          play.clerk.residents + play.clerk.officials, play.scene.meeting().speeches().total());
    }
    play.assertReplays();
  }

  /** Is one run: the room and the clerk. */
  private static final class Play {
    private final MeetingScene scene = new MeetingScene();
    private final NaiveClerk clerk;
    private final List<MeetingEvent> events = new ArrayList<>();

    Play(int along) {
      scene.actor = MeetingScene.person("r-1");
      take(
          MeetingScene.call(
              MeetingScene.COUNCIL, MeetingScene.GROUP, scene.now.plusSeconds(3 * 86_400), "r-1"));
      take(new SessionCommand.GiveNotice(MeetingScene.ID, ChannelId.of("HALL"), "公示栏"));
      take(MeetingScene.item(MeetingScene.ITEM, "MATTER"));
      scene.now = scene.now.plusSeconds(3 * 86_400);
      clerk = new NaiveClerk(scene.now);
      for (int i = 1; along > 0 && i <= 8; i++) {
        attempt(new Step(What.CHECK_IN, i, 1));
      }
      COURSE.stream().limit(along).forEach(what -> attempt(new Step(what, 1, 1)));
    }

    private boolean take(MeetingCommand command) {
      Decision<MeetingEvent> decision = scene.decide(command);
      decision.events().forEach(event -> scene.meetings = scene.meetings.evolve(event));
      events.addAll(decision.events());
      return !decision.events().isEmpty();
    }

    void attempt(Step step) {
      clerk.now = scene.now;
      switch (step.what()) {
        case WAIT -> scene.now = scene.now.plusMillis(step.millis());
        case CLOCK_BACK -> scene.now = scene.now.minusMillis(step.millis());
        case APPOINT -> {
          scene.appoint("r-" + step.who(), MeetingScene.SECRETARY, MeetingScene.VILLAGE);
          clerk.inOffice.add(MeetingScene.person("r-" + step.who()));
        }
        case RESIGN -> {
          scene.offices.remove(MeetingScene.person("r-" + step.who()));
          clerk.inOffice.remove(MeetingScene.person("r-" + step.who()));
        }
        case COUNT -> {
          if (clerk.votes > 0) {
            scene.verdicts.put(BallotId.of("b-" + clerk.votes), AgendaTest.verdict(3, 1));
            clerk.counted = clerk.votes;
          }
        }
        default ->
            assertEquals(
                clerk.accepts(step.what(), step.who(), step.millis()),
                take(command(step)),
                () -> step + " " + clerk);
      }
    }

    private MeetingCommand command(Step step) {
      MeetingId id = MeetingScene.ID;
      ItemId item = MeetingScene.ITEM;
      return switch (step.what()) {
        case CHECK_IN -> MeetingScene.checkIn("HALL", MeetingScene.persons(step.who(), step.who()));
        case LEAVE -> new SessionCommand.Leave(id, MeetingScene.persons(step.who(), step.who()));
        case OPEN -> new SessionCommand.Open(id);
        case NO_QUORUM -> new SessionCommand.DeclareNoQuorum(id);
        case ADJOURN -> new SessionCommand.Adjourn(id, scene.now.plusMillis(step.millis()), "下雨");
        case RESUME -> new SessionCommand.Resume(id);
        case CLOSE -> new SessionCommand.Close(id);
        case TAKE_UP -> new AgendaCommand.TakeUpItem(id, item);
        case MOVE ->
            new AgendaCommand.Move(id, item, MeetingScene.person("r-" + step.who()), "硬化道路");
        case DELIBERATE -> new AgendaCommand.OpenDeliberation(id, item);
        case END_DELIBERATION -> new AgendaCommand.CloseDeliberation(id, item);
        case VOTE -> AgendaTest.vote(MeetingScene.MATTER_VOTE, "b-" + (clerk.votesBefore + 1));
        case REOPEN -> new AgendaCommand.Reopen(id, item, "重议");
        case CONCLUDE -> AgendaTest.conclude(new Conclusion.Noted("知悉"));
        case CONCLUDE_BY_VOTE -> AgendaTest.conclude(new Conclusion.Voted());
        case RECUSE ->
            new AgendaCommand.Recuse(id, item, MeetingScene.person("r-" + step.who()), "有利害关系");
        case SPEAK -> MeetingScene.speak("r-" + step.who());
        case PAUSE -> new SpeechCommand.PauseSpeech(id);
        case GO_ON -> new SpeechCommand.ResumeSpeech(id);
        case STOP -> new SpeechCommand.StopSpeech(id);
        case COUNT, APPOINT, RESIGN, WAIT, CLOCK_BACK ->
            throw new IllegalArgumentException(step.toString());
      };
    }

    /** What was written, read again, is the same meeting. */
    void assertReplays() {
      Meetings again = Meetings.empty();
      for (MeetingEvent event : events) {
        again = again.evolve(event);
      }
      assertEquals(scene.meeting(), again.find(MeetingScene.ID).orElseThrow());
    }
  }
}
