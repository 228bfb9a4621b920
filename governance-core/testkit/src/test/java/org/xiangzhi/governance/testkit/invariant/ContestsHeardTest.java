package org.xiangzhi.governance.testkit.invariant;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.xiangzhi.governance.kernel.Event;
import org.xiangzhi.governance.kernel.PersonId;
import org.xiangzhi.governance.points.AccountId;
import org.xiangzhi.governance.points.BookId;
import org.xiangzhi.governance.points.ContestEvent;
import org.xiangzhi.governance.points.ContestId;
import org.xiangzhi.governance.points.Entry;
import org.xiangzhi.governance.points.EntryId;
import org.xiangzhi.governance.points.EntryKind;
import org.xiangzhi.governance.points.Leg;
import org.xiangzhi.governance.points.PointsRules;
import org.xiangzhi.governance.points.PostingEvent;
import org.xiangzhi.governance.testkit.points.PointsArbitraries;
import org.xiangzhi.governance.testkit.points.PointsRun;

/** The invariant of objections holds of a whole course, and fails once that is sabotaged. */
class ContestsHeardTest {
  private static final PersonId PROPOSER = PersonId.of("p-1");
  private static final PersonId REVIEWER = PersonId.of("p-2");
  private static final PersonId JUDGE = PersonId.of("p-3");
  private static final LocalDate DAY = LocalDate.of(2022, 5, 9);
  private static final AccountId H1 = new AccountId("household/h-1");
  private static final EntryId E = EntryId.of("e");
  private static final ContestId C = ContestId.of("c");

  private static final Event POSTED =
      new PostingEvent.ClaimsReviewed(
          ImmutableList.of(
              new Entry(
                  E,
                  EntryKind.DEDUCTION,
                  DAY,
                  legs(H1, AccountId.RESERVE),
                  Optional.empty(),
                  Optional.empty(),
                  Optional.empty(),
                  Optional.empty(),
                  Optional.of(PROPOSER))),
          ImmutableSet.of(),
          "属实",
          REVIEWER,
          DAY);
  private static final Event CONTESTED = contested(C, E);
  private static final Event HEARD = new ContestEvent.Heard(C, "已听取", PROPOSER, DAY);
  private static final Event REVERSED =
      new PostingEvent.Reversed(ImmutableList.of(reversal("r", E)), "有误", JUDGE, DAY);

  private static ImmutableList<Leg> legs(AccountId from, AccountId to) {
    return ImmutableList.of(new Leg(from, to, BookId.of("HONOUR"), 5));
  }

  private static Entry reversal(String id, EntryId about) {
    return Entry.about(EntryId.of(id), EntryKind.REVERSAL, DAY, legs(AccountId.RESERVE, H1), about);
  }

  private static Event contested(ContestId contest, EntryId entry) {
    return new ContestEvent.Contested(contest, entry, H1, DAY.plusDays(10), "并非本户", JUDGE, DAY);
  }

  private static Event decided(boolean upheld, PersonId by, Entry... entries) {
    return new ContestEvent.Decided(C, upheld, ImmutableList.copyOf(entries), "查明", by, DAY);
  }

  private static Event overdue(int days) {
    return new ContestEvent.Overdue(C, JUDGE, DAY.plusDays(days));
  }

  private static Optional<String> broken(Event... more) {
    List<Event> events = new ArrayList<>(List.of(POSTED));
    events.addAll(List.of(more));
    return brokenBy(events);
  }

  private static Optional<String> brokenBy(List<? extends Event> events) {
    return MadeUpHistory.broken(new ContestsHeard(), events);
  }

  @Provide
  Arbitrary<PointsRules> rules() {
    return PointsArbitraries.rules();
  }

  @Property(tries = 60)
  void whateverIsPlayedKeepsIt(@ForAll("rules") PointsRules rules, @ForAll long seed) {
    PointsRun run = new PointsRun(rules, rules.tariffs().get(0), seed).play(150);
    assertThat(brokenBy(run.events())).isEmpty();
  }

  @Test
  void aWholeCourseKeepsIt() {
    assertThat(broken(CONTESTED, HEARD, HEARD, overdue(11), decided(true, JUDGE))).isEmpty();
    assertThat(broken(CONTESTED, HEARD, decided(false, JUDGE, reversal("r", E)))).isEmpty();
    assertThat(broken(CONTESTED, HEARD, REVERSED, decided(false, JUDGE))).isEmpty();
  }

  @Test
  void whatIsDecidedUnheardIsFound() {
    assertThat(broken(CONTESTED, decided(true, JUDGE))).contains("c is decided unheard");
  }

  @Test
  void whatIsDecidedByWhoHadAHandInItIsFound() {
    String found = "c is decided by who had a hand in the entry";
    assertThat(broken(CONTESTED, HEARD, decided(true, PROPOSER))).contains(found);
    assertThat(broken(CONTESTED, HEARD, decided(true, REVIEWER))).contains(found);
  }

  @Test
  void whatHappensToWhatIsNotOpenIsFound() {
    assertThat(broken(HEARD)).contains("c is not open");
    assertThat(broken(CONTESTED, HEARD, decided(true, JUDGE), decided(true, JUDGE)))
        .contains("c is not open");
    assertThat(broken(CONTESTED, HEARD, decided(true, JUDGE), overdue(11)))
        .contains("c is not open");
  }

  @Test
  void whatIsContestedTwiceReversedOrNotEarnedIsFound() {
    assertThat(broken(CONTESTED, contested(ContestId.of("d"), E))).contains("e is contested twice");
    assertThat(broken(REVERSED, CONTESTED)).contains("e was reversed");
    assertThat(broken(REVERSED, contested(C, EntryId.of("r"))))
        .contains("r is contested, which nobody earned or lost");
    assertThat(broken(contested(C, EntryId.of("x"))))
        .contains("x is contested, which nobody earned or lost");
  }

  @Test
  void whatIsOverdueTooEarlyOrTwiceIsFound() {
    String found = "c is overdue twice, or before its time";
    assertThat(broken(CONTESTED, overdue(10))).contains(found);
    assertThat(broken(CONTESTED, overdue(11), overdue(12))).contains(found);
  }

  @Test
  void aDecisionThatDoesSomethingElseIsFound() {
    String found = "c does not come to what was decided";
    assertThat(broken(CONTESTED, HEARD, decided(true, JUDGE, reversal("r", E)))).contains(found);
    assertThat(broken(CONTESTED, HEARD, decided(false, JUDGE))).contains(found);
    assertThat(broken(CONTESTED, HEARD, REVERSED, decided(true, JUDGE))).contains(found);
    assertThat(broken(CONTESTED, HEARD, decided(false, JUDGE, reversal("r", EntryId.of("o")))))
        .contains(found);
    assertThat(broken(CONTESTED, HEARD, REVERSED, decided(false, JUDGE, reversal("s", E))))
        .contains(found);
  }
}
