package org.xiangzhi.governance.plugin.chunhua;

import static org.xiangzhi.governance.plugin.chunhua.SampleVillage.LOG;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.xiangzhi.governance.ballot.BallotCommand;
import org.xiangzhi.governance.ballot.BallotId;
import org.xiangzhi.governance.ballot.BallotTypeId;
import org.xiangzhi.governance.ballot.Basis;
import org.xiangzhi.governance.ballot.ChoiceId;
import org.xiangzhi.governance.ballot.Count;
import org.xiangzhi.governance.ballot.InvalidReason;
import org.xiangzhi.governance.ballot.Matter;
import org.xiangzhi.governance.ballot.Papers;
import org.xiangzhi.governance.ballot.Question;
import org.xiangzhi.governance.ballot.Tally;
import org.xiangzhi.governance.hierarchy.UnitId;
import org.xiangzhi.governance.kernel.PersonId;
import org.xiangzhi.governance.village.Script;

/** Writes the acts of one ballot shortly, all of one chair. */
final class BallotPlay {
  private static final PersonId COUNTER = PersonId.of(SampleVillage.member(21, 2));
  private static final PersonId WITNESS = PersonId.of(SampleVillage.member(22, 2));

  private final Script script;
  private final String chair;
  private final BallotId ballot;

  BallotPlay(Script script, String chair, String ballot) {
    this.script = script;
    this.chair = chair;
    this.ballot = BallotId.of(ballot);
  }

  private void act(BallotCommand command) {
    script.act(LOG, chair, command);
  }

  /** Opens a ballot of those on a voter list. */
  void openFor(BallotTypeId type, UnitId unit, Question question, String voterList) {
    act(
        new BallotCommand.Open(
            ballot,
            type,
            unit,
            question,
            Matter.OTHER,
            Basis.VOTERS,
            ImmutableSet.of(),
            Optional.of(voterList),
            Optional.empty()));
  }

  void issue(Collection<String> voters) {
    act(new BallotCommand.IssuePapers(ballot, ids(voters)));
  }

  void close() {
    act(new BallotCommand.Close(ballot));
  }

  /** Counts hands and states the verdict. */
  void hands(int yes, int no, int abstained) {
    act(
        new BallotCommand.CountHands(
            ballot, Tally.Motion.of(new Count(yes, no, abstained)), COUNTER, WITNESS));
    close();
    count();
  }

  /** Counts a batch of papers. */
  void papers(int issued, Tally tally) {
    int returned = tally.cast();
    act(
        new BallotCommand.CountPapers(
            ballot, new Papers(issued, returned, issued - returned, tally), COUNTER, WITNESS));
  }

  void count() {
    act(new BallotCommand.CountAll(ballot));
  }

  static Tally choice(
      int seats, int decided, int abstained, int unreadable, List<String> standing, int... votes) {
    ImmutableSortedMap.Builder<ChoiceId, Integer> named = ImmutableSortedMap.naturalOrder();
    IntStream.range(0, votes.length)
        .forEach(i -> named.put(ChoiceId.of(standing.get(i)), votes[i]));
    return new Tally.Choice(seats, named.buildOrThrow(), abstained, decided, invalid(unreadable));
  }

  private static ImmutableSortedMap<InvalidReason, Integer> invalid(int unreadable) {
    return unreadable == 0
        ? ImmutableSortedMap.of()
        : ImmutableSortedMap.of(InvalidReason.UNREADABLE, unreadable);
  }

  static ImmutableSortedSet<ChoiceId> choices(Collection<String> names) {
    return sorted(names.stream().map(ChoiceId::of));
  }

  static ImmutableSortedSet<PersonId> ids(Collection<String> names) {
    return sorted(names.stream().map(PersonId::of));
  }

  private static <T extends Comparable<? super T>> ImmutableSortedSet<T> sorted(Stream<T> all) {
    return all.collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
  }
}
