package org.xiangzhi.governance.plugin.liping;

import static org.xiangzhi.governance.plugin.liping.SampleVillage.LOG;

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
import org.xiangzhi.governance.office.BodyId;
import org.xiangzhi.governance.village.Script;

/** Writes the acts of one ballot shortly, all of one chair. */
final class BallotPlay {
  private static final PersonId COUNTER = PersonId.of(SampleVillage.member(20, 2));
  private static final PersonId WITNESS = PersonId.of(SampleVillage.member(40, 2));

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

  /** Opens a ballot of an assembly or a meeting. */
  void open(BallotTypeId type, UnitId unit, Basis basis, String motion, BodyId... bodies) {
    act(
        new BallotCommand.Open(
            ballot,
            type,
            unit,
            new Question.Motion(motion),
            Matter.OTHER,
            basis,
            ImmutableSet.copyOf(bodies),
            Optional.empty(),
            Optional.empty()));
  }

  /** Opens a ballot of the representatives, with or without the assembly's word for it. */
  void openDelegated(String motion, Optional<String> by) {
    act(
        new BallotCommand.Open(
            ballot,
            LipingBallots.REPRESENTATIVES,
            SampleVillage.VILLAGE,
            new Question.Motion(motion),
            Matter.OTHER,
            Basis.MEMBERS,
            ImmutableSet.of(LipingOffices.REPRESENTATIVES),
            Optional.empty(),
            by.map(BallotId::of)));
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

  void checkIn(Collection<String> persons) {
    act(new BallotCommand.CheckIn(ballot, ids(persons)));
  }

  void proxy(String voter, String proxy) {
    act(
        new BallotCommand.GrantProxy(
            ballot,
            PersonId.of(voter),
            PersonId.of(proxy),
            SampleTexts.paper("委托书 " + voter).digest()));
  }

  void publishProxies() {
    act(new BallotCommand.PublishProxies(ballot, "村务公开栏"));
  }

  void issue(Collection<String> voters) {
    act(new BallotCommand.IssuePapers(ballot, ids(voters)));
  }

  /** Lets someone vote secretly by electronic means. */
  void cast(String voter, String... chosen) {
    script.act(LOG, voter, new BallotCommand.CastSecret(ballot, choices(List.of(chosen))));
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

  static Tally motion(int yes, int no, int abstained, int unreadable) {
    return new Tally.Motion(new Count(yes, no, abstained), invalid(unreadable));
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
