package org.xiangzhi.governance.testkit.election;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.xiangzhi.governance.election.Contest;
import org.xiangzhi.governance.election.ContestKind;
import org.xiangzhi.governance.election.CountRules;
import org.xiangzhi.governance.election.ElectionCount;
import org.xiangzhi.governance.election.OfficePoll;
import org.xiangzhi.governance.election.OfficeResult;
import org.xiangzhi.governance.election.RoundResult;
import org.xiangzhi.governance.election.Votes;
import org.xiangzhi.governance.kernel.PersonId;
import org.xiangzhi.governance.kernel.Threshold;
import org.xiangzhi.governance.office.OfficeId;

class ElectionCountProperties {
  private static final List<OfficeId> ORDER =
      List.of(OfficeId.of("HEAD"), OfficeId.of("DEPUTY"), OfficeId.of("MEMBER"));

  /** Is one vote for one office. */
  record Race(Contest contest, OfficePoll poll, CountRules rules) {
    RoundResult count() {
      return ElectionCount.count(
          ORDER, List.of(contest), List.of(poll), List.of(), List.of(), rules);
    }

    Set<PersonId> elected() {
      return Set.copyOf(count().offices().get(0).elected());
    }

    Race with(OfficePoll other) {
      return new Race(contest, other, rules);
    }
  }

  private static CountRules rules(boolean more, boolean down) {
    return new CountRules(
        Threshold.moreThan(1, 2), Threshold.moreThan(1, 2), Threshold.atLeast(1, 3), more, down);
  }

  private static Race race(
      int office, int seats, ContestKind kind, int silent, int cast, List<Integer> shares) {
    ImmutableList<Votes> votes =
        IntStream.range(0, shares.size())
            .mapToObj(
                i -> new Votes(PersonId.of("p-" + office + "-" + i), shares.get(i) % (cast + 1)))
            .collect(ImmutableList.toImmutableList());
    OfficeId id = ORDER.get(office);
    return new Race(
        new Contest(
            id,
            seats,
            kind,
            votes.stream()
                .map(Votes::person)
                .collect(ImmutableSortedSet.toImmutableSortedSet(PersonId::compareTo))),
        new OfficePoll(id, cast + silent, cast, votes),
        rules(silent % 2 == 0, false));
  }

  private static Arbitrary<Race> races(int office, ContestKind... kinds) {
    return Combinators.combine(
            Arbitraries.integers().between(1, 3),
            Arbitraries.of(kinds),
            Arbitraries.integers().between(0, 6),
            Arbitraries.integers().between(0, 9),
            Arbitraries.integers().between(0, 9).list().ofMinSize(1).ofMaxSize(6))
        .as((seats, kind, silent, cast, shares) -> race(office, seats, kind, silent, cast, shares));
  }

  @Provide
  Arbitrary<Race> race() {
    return races(0, ContestKind.FIRST, ContestKind.SECOND, ContestKind.TIE);
  }

  @Provide
  Arbitrary<List<Race>> ticket() {
    return Combinators.combine(
            races(0, ContestKind.FIRST), races(1, ContestKind.FIRST), races(2, ContestKind.FIRST))
        .as(List::of);
  }

  @Property
  void count_agreesWithTheOracle(@ForAll("race") Race race) {
    assertThat(race.elected())
        .isEqualTo(ElectionOracle.elected(race.contest(), race.poll(), race.rules()));
    Set<PersonId> tied = ElectionOracle.tied(race.contest(), race.poll(), race.rules());
    RoundResult result = race.count();
    if (!tied.isEmpty()) {
      assertThat(result.next())
          .singleElement()
          .satisfies(
              next -> {
                assertThat(next.kind()).isEqualTo(ContestKind.TIE);
                assertThat(next.candidates()).containsExactlyInAnyOrderElementsOf(tied);
              });
    }
  }

  /** No seat is lost or won twice: each is filled, voted on again, or stays vacant. */
  @Property
  void seats_areConserved(@ForAll("race") Race race) {
    RoundResult result = race.count();
    OfficeResult office = result.offices().get(0);
    int again = result.next().stream().mapToInt(Contest::seats).sum();
    assertThat(office.elected()).hasSizeLessThanOrEqualTo(race.contest().seats());
    assertThat(office.elected().size() + office.vacant() + again).isEqualTo(race.contest().seats());
    assertThat(office.votes()).containsExactlyInAnyOrderElementsOf(race.poll().votes());
  }

  @Property
  void whoeverIsElected_hasTheShare(@ForAll("race") Race race) {
    int cast = race.poll().cast();
    for (PersonId person : race.elected()) {
      int votes = race.poll().of(person);
      assertThat(2 * cast).isGreaterThan(race.poll().registered());
      assertThat(votes).isPositive();
      if (race.contest().kind() == ContestKind.FIRST) {
        assertThat(2 * votes).isGreaterThan(cast);
      } else if (race.contest().kind() == ContestKind.SECOND) {
        assertThat(3 * votes).isGreaterThanOrEqualTo(cast);
      }
    }
  }

  @Property
  void whoeverStandsInTheNextVote_wasNotElected_andThereAreMoreOfThemThanSeats(
      @ForAll("race") Race race) {
    RoundResult result = race.count();
    for (Contest next : result.next()) {
      if (!next.equals(race.contest())) {
        assertThat(race.elected()).noneMatch(next.candidates()::contains);
        // A tie is among more than the seats to begin with.
        boolean tie = race.contest().kind() == ContestKind.TIE;
        if (tie
            ? race.contest().candidates().size() > race.contest().seats()
            : next.kind() == ContestKind.TIE || race.rules().moreCandidates()) {
          assertThat(next.candidates()).hasSizeGreaterThan(next.seats());
        }
      }
    }
  }

  private static OfficePoll plusOne(OfficePoll poll, PersonId winner, int voters) {
    return new OfficePoll(
        poll.office(),
        poll.registered(),
        poll.cast() + voters,
        poll.votes().stream()
            .map(one -> one.person().equals(winner) ? new Votes(winner, one.votes() + 1) : one)
            .collect(ImmutableList.toImmutableList()));
  }

  /** One more vote for a winner never makes the winner lose. */
  @Property
  void aVoteMore_neverHurts(@ForAll("race") Race race) {
    for (PersonId winner : race.elected()) {
      if (race.poll().of(winner) < race.poll().cast()) {
        assertThat(race.with(plusOne(race.poll(), winner, 0)).elected()).contains(winner);
      }
      if (race.poll().cast() < race.poll().registered()) {
        assertThat(race.with(plusOne(race.poll(), winner, 1)).elected()).contains(winner);
      }
    }
  }

  @Property
  void theOrderOfVotes_decidesNothing(@ForAll("ticket") List<Race> ticket, @ForAll long seed) {
    for (boolean down : List.of(true, false)) {
      List<Contest> contests = new ArrayList<>(ticket.stream().map(Race::contest).toList());
      List<OfficePoll> polls = new ArrayList<>(ticket.stream().map(Race::poll).toList());
      RoundResult straight = count(contests, polls, down);
      Random random = new Random(seed);
      Collections.shuffle(contests, random);
      polls.replaceAll(poll -> shuffled(poll, random));
      Collections.shuffle(polls, random);
      assertThat(count(contests, polls, down)).isEqualTo(straight);
    }
  }

  private static OfficePoll shuffled(OfficePoll poll, Random random) {
    List<Votes> votes = new ArrayList<>(poll.votes());
    Collections.shuffle(votes, random);
    return new OfficePoll(
        poll.office(), poll.registered(), poll.cast(), ImmutableList.copyOf(votes));
  }

  private static RoundResult count(List<Contest> contests, List<OfficePoll> polls, boolean down) {
    return ElectionCount.count(ORDER, contests, polls, List.of(), List.of(), rules(true, down));
  }

  /** Whoever wins below by votes from above has them: each vote is the person's own. */
  @Property
  void countingDown_electsEachOnce_andCountsNoVoteTwice(@ForAll("ticket") List<Race> ticket) {
    RoundResult result =
        count(
            ticket.stream().map(Race::contest).toList(),
            ticket.stream().map(Race::poll).toList(),
            true);
    Set<PersonId> elected = new HashSet<>();
    for (OfficeResult office : result.offices()) {
      for (PersonId person : office.elected()) {
        assertThat(elected.add(person)).isTrue();
      }
      for (Votes one : office.votes()) {
        int given = ticket.stream().mapToInt(race -> race.poll().of(one.person())).sum();
        assertThat(one.votes()).isEqualTo(given);
      }
    }
    assertThat(result.offices().size() + held(result)).isEqualTo(ORDER.size());
  }

  private static int held(RoundResult result) {
    return (int) result.next().stream().filter(next -> next.kind() == ContestKind.HELD).count();
  }
}
