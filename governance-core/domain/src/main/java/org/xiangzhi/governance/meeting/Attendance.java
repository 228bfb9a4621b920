package org.xiangzhi.governance.meeting;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.xiangzhi.governance.kernel.PersistentMap;
import org.xiangzhi.governance.kernel.PersonId;

/**
 * Says who came to a meeting.
 *
 * @param came everyone who was checked in
 */
public record Attendance(PersistentMap<PersonId, Came> came) {
  static final Attendance NOBODY = new Attendance(PersistentMap.empty());

  /**
   * Is someone who came.
   *
   * @param channel through which channel
   * @param counts what counts for the person: the person or the household; empty for one who is not
   *     entitled
   * @param left when the person left before the end, or empty
   */
  public record Came(ChannelId channel, Optional<String> counts, Optional<Instant> left) {}

  /**
   * Tells whether someone is there.
   *
   * @param person the person
   * @return true if checked in and not left
   */
  public boolean isPresent(PersonId person) {
    return came.get(person).filter(one -> one.left().isEmpty()).isPresent();
  }

  /**
   * Streams those who are there.
   *
   * @return the persons, in order
   */
  public Stream<PersonId> present() {
    return came.entries().filter(e -> e.getValue().left().isEmpty()).map(Map.Entry::getKey);
  }

  /**
   * Lists what counts of those who are there: no household counts twice.
   *
   * @return persons or households
   */
  public ImmutableSortedSet<String> presentEntitled() {
    return came.values()
        .filter(one -> one.left().isEmpty())
        .flatMap(one -> one.counts().stream())
        .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
  }

  /**
   * Lists what counts of all who came, whether they stayed or not.
   *
   * @return persons or households
   */
  public ImmutableSortedSet<String> cameEntitled() {
    return came.values()
        .flatMap(one -> one.counts().stream())
        .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
  }

  /**
   * Counts those who came by channel.
   *
   * @return persons by channel
   */
  public ImmutableSortedMap<ChannelId, Integer> byChannel() {
    Map<ChannelId, Integer> counts = new TreeMap<>();
    came.values().forEach(one -> counts.merge(one.channel(), 1, Integer::sum));
    return ImmutableSortedMap.copyOf(counts);
  }

  Attendance with(SessionEvent.CheckedIn event) {
    PersistentMap<PersonId, Came> more = came;
    for (Map.Entry<PersonId, String> one : event.entitled().entrySet()) {
      more =
          more.with(
              one.getKey(),
              new Came(event.channel(), Optional.of(one.getValue()), Optional.empty()));
    }
    for (PersonId person : event.others()) {
      more = more.with(person, new Came(event.channel(), Optional.empty(), Optional.empty()));
    }
    return new Attendance(more);
  }

  Attendance with(SessionEvent.Left event) {
    PersistentMap<PersonId, Came> fewer = came;
    for (PersonId person : event.persons()) {
      fewer =
          fewer.update(
              person, one -> new Came(one.channel(), one.counts(), Optional.of(event.at())));
    }
    return new Attendance(fewer);
  }
}
