package org.xiangzhi.governance.meeting;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.xiangzhi.governance.kernel.Handlers;
import org.xiangzhi.governance.kernel.PersonId;

/**
 * Says who wants to speak, who speaks, and who spoke how long at a meeting.
 *
 * @param queue those who want to speak, in order
 * @param running the speech that is being held
 * @param spoken the speeches that have ended, in the order in which they were recorded
 */
public record Speeches(
    ImmutableList<PersonId> queue, Optional<Running> running, ImmutableList<Speech> spoken) {
  static final Speeches NONE =
      new Speeches(ImmutableList.of(), Optional.empty(), ImmutableList.of());

  private static final Handlers<SpeechEvent, Speeches, Speeches> EVOLVE =
      Handlers.<SpeechEvent, Speeches, Speeches>of(SpeechEvent.class)
          .on(
              SpeechEvent.Requested.class,
              (e, s) -> new Speeches(AgendaItem.added(s.queue, e.person()), s.running, s.spoken))
          .on(
              SpeechEvent.Withdrawn.class,
              (e, s) -> new Speeches(s.without(e.person()), s.running, s.spoken))
          .on(
              SpeechEvent.Started.class,
              (e, s) ->
                  new Speeches(
                      s.without(e.person()),
                      Optional.of(new Running(e, ImmutableList.of(), Optional.of(e.at()))),
                      s.spoken))
          .on(SpeechEvent.Paused.class, (e, s) -> s.with(s.running.orElseThrow().paused(e.at())))
          .on(SpeechEvent.Resumed.class, (e, s) -> s.with(s.running.orElseThrow().resumed(e.at())))
          .on(
              SpeechEvent.Stopped.class,
              (e, s) ->
                  new Speeches(
                      s.queue,
                      Optional.empty(),
                      AgendaItem.added(s.spoken, s.running.orElseThrow().stopped(e.at()))))
          .on(
              SpeechEvent.Recorded.class,
              (e, s) ->
                  new Speeches(
                      s.queue,
                      s.running,
                      ImmutableList.<Speech>builder()
                          .addAll(s.spoken)
                          .addAll(e.speeches())
                          .build()))
          .build();

  /**
   * Is the speech that is being held.
   *
   * @param started how it started
   * @param stretches the times for which it ran before it was paused
   * @param since since when it runs; empty while it is paused
   */
  public record Running(
      SpeechEvent.Started started,
      ImmutableList<Speech.Stretch> stretches,
      Optional<Instant> since) {
    Running paused(Instant at) {
      return new Running(started, until(at), Optional.empty());
    }

    Running resumed(Instant at) {
      return new Running(started, stretches, Optional.of(at));
    }

    Speech stopped(Instant at) {
      return new Speech(
          started.person(), started.group(), started.item(), started.prepared(), until(at));
    }

    private ImmutableList<Speech.Stretch> until(Instant at) {
      return since
          .map(from -> AgendaItem.added(stretches, new Speech.Stretch(from, at)))
          .orElse(stretches);
    }
  }

  /**
   * Adds up the speaking time of each group.
   *
   * @return milliseconds by group, each group named
   */
  public ImmutableMap<SpeakerGroup, Long> millis() {
    return millis(spoken.stream());
  }

  /**
   * Adds up the speaking time of each group on one item.
   *
   * @param item the item
   * @return milliseconds by group, each group named
   */
  public ImmutableMap<SpeakerGroup, Long> millis(ItemId item) {
    return millis(spoken.stream().filter(speech -> speech.item().equals(Optional.of(item))));
  }

  private static ImmutableMap<SpeakerGroup, Long> millis(Stream<Speech> speeches) {
    Map<SpeakerGroup, Long> sums = new EnumMap<>(SpeakerGroup.class);
    for (SpeakerGroup group : SpeakerGroup.values()) {
      sums.put(group, 0L);
    }
    speeches.forEach(speech -> sums.merge(speech.group(), speech.millis(), Math::addExact));
    return ImmutableMap.copyOf(sums);
  }

  /**
   * Adds up all speaking time.
   *
   * @return milliseconds, 0 or more
   */
  public long total() {
    return millis().values().stream().reduce(0L, Math::addExact);
  }

  Speeches evolve(SpeechEvent event) {
    return EVOLVE.apply(event, this);
  }

  private Speeches with(Running changed) {
    return new Speeches(queue, Optional.of(changed), spoken);
  }

  private ImmutableList<PersonId> without(PersonId person) {
    return queue.stream()
        .filter(one -> !one.equals(person))
        .collect(ImmutableList.toImmutableList());
  }
}
