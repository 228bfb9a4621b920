package org.xiangzhi.governance.election;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xiangzhi.governance.kernel.InvalidValueException;
import org.xiangzhi.governance.kernel.PersonId;
import org.xiangzhi.governance.kernel.Threshold;
import org.xiangzhi.governance.office.OfficeId;

class ElectionCountTest {
  private static final OfficeId HEAD = OfficeId.of("HEAD");
  private static final OfficeId DEPUTY = OfficeId.of("DEPUTY");
  private static final OfficeId MEMBER = OfficeId.of("MEMBER");
  private static final List<OfficeId> ORDER = List.of(HEAD, DEPUTY, MEMBER);
  private static final CountRules LAW = rules(false);
  private static final CountRules DOWN = rules(true);

  private static CountRules rules(boolean down) {
    return new CountRules(
        Threshold.moreThan(1, 2), Threshold.moreThan(1, 2), Threshold.atLeast(1, 3), true, down);
  }

  private static PersonId person(String id) {
    return PersonId.of(id);
  }

  private static ImmutableList<PersonId> persons(String... ids) {
    return List.of(ids).stream().map(PersonId::of).collect(ImmutableList.toImmutableList());
  }

  private static Contest contest(OfficeId office, int seats, ContestKind kind, String... who) {
    return new Contest(office, seats, kind, ImmutableSortedSet.copyOf(persons(who)));
  }

  /** Votes by turns: who, how many. */
  private static OfficePoll poll(OfficeId office, int registered, int cast, Object... votes) {
    return new OfficePoll(
        office,
        registered,
        cast,
        IntStream.range(0, votes.length / 2)
            .mapToObj(i -> new Votes(person((String) votes[2 * i]), (int) votes[2 * i + 1]))
            .collect(ImmutableList.toImmutableList()));
  }

  private static RoundResult one(Contest contest, OfficePoll poll) {
    return ElectionCount.count(ORDER, List.of(contest), List.of(poll), List.of(), List.of(), LAW);
  }

  @ParameterizedTest
  @CsvSource({
    // registered, cast, votes, valid, elected
    "0, 0, 0, false, false",
    "1, 0, 0, false, false",
    "1, 1, 1, true, true",
    "2, 1, 1, false, false",
    "2, 2, 1, true, false",
    "2, 2, 2, true, true",
    "3, 1, 1, false, false",
    "3, 2, 1, true, false",
    "3, 2, 2, true, true",
    "3, 3, 2, true, true",
    "100, 50, 50, false, false",
    "100, 51, 25, true, false",
    "100, 51, 26, true, true",
    "100, 60, 30, true, false",
    "100, 60, 31, true, true",
  })
  void doubleMajority_atItsEdges(
      int registered, int cast, int votes, boolean valid, boolean elected) {
    RoundResult result =
        one(
            contest(HEAD, 1, ContestKind.FIRST, "p-1", "p-2"),
            poll(HEAD, registered, cast, "p-1", votes, "p-2", 0));
    OfficeResult office = result.offices().get(0);
    assertThat(office.valid()).isEqualTo(valid);
    assertThat(office.elected()).isEqualTo(elected ? persons("p-1") : List.of());
    assertThat(office.registered()).isEqualTo(registered);
    assertThat(office.cast()).isEqualTo(cast);
  }

  @Test
  void anInvalidVote_isHeldAgainAsItWas() {
    Contest contest = contest(HEAD, 1, ContestKind.FIRST, "p-1", "p-2");
    RoundResult result = one(contest, poll(HEAD, 100, 50, "p-1", 50, "p-2", 0));
    assertThat(result.next()).containsExactly(contest);
    assertThat(result.offices().get(0).votes())
        .containsExactly(new Votes(person("p-1"), 50), new Votes(person("p-2"), 0));
  }

  @Test
  void moreWinnersThanSeats_goByVotes() {
    RoundResult result =
        one(
            contest(MEMBER, 2, ContestKind.FIRST, "p-1", "p-2", "p-3"),
            poll(MEMBER, 10, 10, "p-1", 6, "p-2", 8, "p-3", 7));
    assertThat(result.offices().get(0).elected()).isEqualTo(persons("p-2", "p-3"));
    assertThat(result.offices().get(0).votes()).extracting(Votes::votes).containsExactly(8, 7, 6);
    assertThat(result.next()).isEmpty();
    assertThat(result.offices().get(0).vacant()).isZero();
  }

  @Test
  void aTieForTheLastSeat_isVotedOnAgainAmongTheTied() {
    RoundResult result =
        one(
            contest(MEMBER, 2, ContestKind.FIRST, "p-1", "p-2", "p-3", "p-4"),
            poll(MEMBER, 10, 10, "p-1", 9, "p-2", 7, "p-3", 7, "p-4", 6));
    assertThat(result.offices().get(0).elected()).isEqualTo(persons("p-1"));
    assertThat(result.next()).containsExactly(contest(MEMBER, 1, ContestKind.TIE, "p-2", "p-3"));
  }

  @Test
  void aTieThatSeatsSuffice_isNone() {
    RoundResult result =
        one(
            contest(MEMBER, 2, ContestKind.FIRST, "p-1", "p-2", "p-3"),
            poll(MEMBER, 10, 10, "p-1", 7, "p-2", 7, "p-3", 5));
    assertThat(result.offices().get(0).elected()).isEqualTo(persons("p-1", "p-2"));
    assertThat(result.next()).isEmpty();
  }

  @Test
  void openSeats_goToASecondRoundOfTheBestPlaced() {
    RoundResult result =
        one(
            contest(MEMBER, 3, ContestKind.FIRST, "p-1", "p-2", "p-3", "p-4", "p-5"),
            poll(MEMBER, 10, 10, "p-1", 6, "p-2", 5, "p-3", 4, "p-4", 3, "p-5", 1));
    assertThat(result.offices().get(0).elected()).isEqualTo(persons("p-1"));
    assertThat(result.next())
        .containsExactly(contest(MEMBER, 2, ContestKind.SECOND, "p-2", "p-3", "p-4"));
  }

  @Test
  void theSecondRound_takesInWhoIsLevelWithTheLast_andNobodyWithoutVotes() {
    List<Votes> votes =
        poll(MEMBER, 10, 10, "p-1", 5, "p-2", 3, "p-3", 3, "p-4", 2, "p-5", 0).votes();
    assertThat(SecondRound.of(MEMBER, votes, List.of(), 1, true))
        .contains(contest(MEMBER, 1, ContestKind.SECOND, "p-1", "p-2", "p-3"));
    assertThat(SecondRound.of(MEMBER, votes, persons("p-1"), 1, true))
        .contains(contest(MEMBER, 1, ContestKind.SECOND, "p-2", "p-3"));
    assertThat(SecondRound.of(MEMBER, votes, persons("p-1"), 3, true)).isEmpty();
    assertThat(SecondRound.of(MEMBER, votes, persons("p-1"), 3, false))
        .contains(contest(MEMBER, 3, ContestKind.SECOND, "p-2", "p-3", "p-4"));
    assertThat(SecondRound.of(MEMBER, votes, persons("p-1", "p-2", "p-3", "p-4"), 1, false))
        .isEmpty();
  }

  @Test
  void withoutEnoughForASecondRound_theSeatStaysVacant() {
    RoundResult result =
        one(
            contest(HEAD, 1, ContestKind.FIRST, "p-1", "p-2"),
            poll(HEAD, 10, 10, "p-1", 5, "p-2", 0));
    assertThat(result.next()).isEmpty();
    assertThat(result.offices().get(0).vacant()).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({"9, 3, true", "9, 2, false", "10, 3, false", "10, 4, true", "6, 2, true"})
  void theSecondRound_needsAThirdOfTheVotesCast(int cast, int votes, boolean elected) {
    RoundResult result =
        one(
            contest(HEAD, 1, ContestKind.SECOND, "p-1", "p-2"),
            poll(HEAD, 11, cast, "p-1", votes, "p-2", 1));
    assertThat(result.offices().get(0).elected()).isEqualTo(elected ? persons("p-1") : List.of());
    assertThat(result.offices().get(0).vacant()).isEqualTo(elected ? 0 : 1);
    assertThat(result.next()).isEmpty();
  }

  @Test
  void aTieInTheSecondRound_isVotedOnAgain() {
    RoundResult result =
        one(
            contest(HEAD, 1, ContestKind.SECOND, "p-1", "p-2", "p-3"),
            poll(HEAD, 10, 10, "p-1", 4, "p-2", 4, "p-3", 2));
    assertThat(result.next()).containsExactly(contest(HEAD, 1, ContestKind.TIE, "p-1", "p-2"));
    assertThat(result.offices().get(0).vacant()).isZero();
  }

  @Test
  void amongTheTied_mostVotesWin_andNobodyWinsWithout() {
    Contest tie = contest(MEMBER, 2, ContestKind.TIE, "p-1", "p-2", "p-3");
    assertThat(
            one(tie, poll(MEMBER, 10, 10, "p-1", 3, "p-2", 1, "p-3", 2)).offices().get(0).elected())
        .isEqualTo(persons("p-1", "p-3"));
    RoundResult half = one(tie, poll(MEMBER, 10, 10, "p-1", 3, "p-2", 0, "p-3", 0));
    assertThat(half.offices().get(0).elected()).isEqualTo(persons("p-1"));
    assertThat(half.next()).containsExactly(contest(MEMBER, 1, ContestKind.TIE, "p-2", "p-3"));
  }

  private static RoundResult three(CountRules rules) {
    return ElectionCount.count(
        ORDER,
        List.of(
            contest(HEAD, 1, ContestKind.FIRST, "p-1", "p-2"),
            contest(DEPUTY, 1, ContestKind.FIRST, "p-3", "p-4"),
            contest(MEMBER, 1, ContestKind.FIRST, "p-5", "p-6")),
        List.of(
            poll(HEAD, 20, 20, "p-1", 11, "p-2", 9),
            poll(DEPUTY, 20, 20, "p-3", 12, "p-4", 8),
            poll(MEMBER, 20, 19, "p-5", 10, "p-6", 9)),
        List.of(),
        List.of(),
        rules);
  }

  @Test
  void votesCountDown_neverUpwards() {
    RoundResult apart = three(LAW);
    assertThat(apart.offices())
        .extracting(OfficeResult::elected)
        .containsExactly(persons("p-1"), persons("p-3"), persons("p-5"));
    RoundResult down = three(DOWN);
    assertThat(down.offices())
        .extracting(OfficeResult::elected)
        .containsExactly(persons("p-1"), persons("p-3"), persons("p-5"));
    assertThat(down.offices().get(2).votes())
        .containsExactly(
            new Votes(person("p-5"), 10),
            new Votes(person("p-2"), 9),
            new Votes(person("p-6"), 9),
            new Votes(person("p-4"), 8));
    assertThat(down.offices().get(0).votes())
        .containsExactly(new Votes(person("p-1"), 11), new Votes(person("p-2"), 9));
  }

  @Test
  void whoLosesAbove_mayWinBelow() {
    RoundResult result =
        ElectionCount.count(
            ORDER,
            List.of(
                contest(HEAD, 1, ContestKind.FIRST, "p-1", "p-2"),
                contest(MEMBER, 1, ContestKind.FIRST, "p-5", "p-6")),
            List.of(
                poll(HEAD, 25, 20, "p-1", 12, "p-2", 11),
                poll(MEMBER, 25, 20, "p-5", 10, "p-6", 9)),
            List.of(),
            List.of(),
            DOWN);
    assertThat(result.offices().get(1).elected()).isEqualTo(persons("p-2"));
  }

  @Test
  void anUnsettledOffice_holdsUpThoseBelow_whereVotesCountDown() {
    List<Contest> contests =
        List.of(
            contest(HEAD, 1, ContestKind.FIRST, "p-1", "p-2"),
            contest(MEMBER, 1, ContestKind.FIRST, "p-5", "p-6"));
    List<OfficePoll> polls =
        List.of(poll(HEAD, 20, 20, "p-1", 10, "p-2", 9), poll(MEMBER, 20, 16, "p-5", 9, "p-6", 7));
    RoundResult first = ElectionCount.count(ORDER, contests, polls, List.of(), List.of(), DOWN);
    assertThat(first.offices()).hasSize(1);
    assertThat(first.next())
        .containsExactly(
            contest(HEAD, 1, ContestKind.SECOND, "p-1", "p-2"),
            contest(MEMBER, 1, ContestKind.HELD, "p-5", "p-6"));
    List<OfficePoll> firsts = ElectionCount.firsts(contests, polls, List.of(), DOWN);
    assertThat(firsts).isEqualTo(polls);
    RoundResult second =
        ElectionCount.count(
            ORDER,
            first.next(),
            List.of(poll(HEAD, 20, 20, "p-1", 9, "p-2", 11)),
            firsts,
            List.of(),
            DOWN);
    assertThat(second.offices())
        .extracting(OfficeResult::elected)
        .containsExactly(persons("p-2"), persons("p-1"));
    assertThat(second.next()).isEmpty();
    RoundResult apart = ElectionCount.count(ORDER, contests, polls, List.of(), List.of(), LAW);
    assertThat(apart.offices().get(1).elected()).isEqualTo(persons("p-5"));
    assertThat(apart.next()).hasSize(1);
  }

  @Test
  void anInvalidVote_givesNothingDown() {
    List<Contest> contests = List.of(contest(HEAD, 1, ContestKind.FIRST, "p-1", "p-2"));
    List<OfficePoll> polls = List.of(poll(HEAD, 20, 10, "p-1", 10, "p-2", 0));
    assertThat(ElectionCount.firsts(contests, polls, List.of(), DOWN)).isEmpty();
  }

  @Test
  void aVoteThatWasNotCounted_isMissed() {
    Contest contest = contest(HEAD, 1, ContestKind.FIRST, "p-1", "p-2");
    assertThatThrownBy(
            () ->
                ElectionCount.count(ORDER, List.of(contest), List.of(), List.of(), List.of(), LAW))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void figures_keepToTheirBounds() {
    assertThatThrownBy(() -> poll(HEAD, 3, 4)).isInstanceOf(InvalidValueException.class);
    assertThatThrownBy(() -> poll(HEAD, 3, 2, "p-1", 3)).isInstanceOf(InvalidValueException.class);
    assertThatThrownBy(() -> new Votes(person("p-1"), -1))
        .isInstanceOf(InvalidValueException.class);
    assertThatThrownBy(() -> new Seats(HEAD, 0)).isInstanceOf(InvalidValueException.class);
    assertThatThrownBy(() -> contest(HEAD, 101, ContestKind.FIRST))
        .isInstanceOf(InvalidValueException.class);
    assertThat(poll(HEAD, 3, 2, "p-1", 2).of(person("p-1"))).isEqualTo(2);
    assertThat(poll(HEAD, 3, 2, "p-1", 2).of(person("p-2"))).isZero();
  }
}
