package org.xiangzhi.governance.testkit.invariant;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
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
import org.xiangzhi.governance.kernel.RuleId;
import org.xiangzhi.governance.kernel.Text;
import org.xiangzhi.governance.points.AccountEvent;
import org.xiangzhi.governance.points.AccountId;
import org.xiangzhi.governance.points.BookId;
import org.xiangzhi.governance.points.Entry;
import org.xiangzhi.governance.points.EntryId;
import org.xiangzhi.governance.points.EntryKind;
import org.xiangzhi.governance.points.Goods;
import org.xiangzhi.governance.points.GoodsId;
import org.xiangzhi.governance.points.Leg;
import org.xiangzhi.governance.points.OrderId;
import org.xiangzhi.governance.points.PointsRules;
import org.xiangzhi.governance.points.PostingEvent;
import org.xiangzhi.governance.points.Price;
import org.xiangzhi.governance.points.RedemptionCommand;
import org.xiangzhi.governance.points.RedemptionEvent;
import org.xiangzhi.governance.points.RedemptionRules;
import org.xiangzhi.governance.testkit.points.PointsArbitraries;
import org.xiangzhi.governance.testkit.points.PointsRun;

/** The invariant of holds holds of a whole course, and fails once that is sabotaged. */
class HoldsResolvedTest {
  private static final PersonId CLERK = PersonId.of("p-1");
  private static final LocalDate DAY = LocalDate.of(2022, 5, 9);
  private static final BookId BOOK = BookId.of("POINTS");
  private static final GoodsId RICE = GoodsId.of("RICE");
  private static final OrderId O = OrderId.of("o");
  private static final AccountId H1 = new AccountId("household/h-1");
  private static final AccountId H2 = new AccountId("household/h-2");

  private static final Event OFFERED =
      new RedemptionEvent.GoodsOffered(
          new Goods(RICE, Text.of("米", "rice"), new Price.InPoints(10), 5, Optional.empty()),
          CLERK,
          DAY);
  private static final Event EARNED =
      new PostingEvent.Transferred(
          moving("e", EntryKind.AWARD, AccountId.ISSUE, H1, 50), "x", CLERK, DAY);

  private static ImmutableList<Entry> moving(
      String id, EntryKind kind, AccountId from, AccountId to, long amount) {
    return ImmutableList.of(
        Entry.of(EntryId.of(id), kind, DAY, ImmutableList.of(new Leg(from, to, BOOK, amount))));
  }

  private static Event ordered(OrderId order, int quantity) {
    return new RedemptionEvent.Ordered(
        order,
        H1,
        BOOK,
        ImmutableList.of(new RedemptionEvent.PricedLine(RICE, quantity, 10)),
        RedemptionRules.Way.PICK_UP,
        DAY.plusDays(7),
        CLERK,
        DAY);
  }

  private static ImmutableList<RedemptionCommand.Line> lines(int quantity) {
    return ImmutableList.of(new RedemptionCommand.Line(RICE, quantity));
  }

  private static Event handedOver(int quantity, long paid, LocalDate on) {
    return new RedemptionEvent.HandedOver(
        O,
        lines(quantity),
        moving("h" + quantity, EntryKind.REDEMPTION, H1, AccountId.SHOP, paid),
        CLERK,
        on);
  }

  private static Event refunded(int quantity, long paid) {
    return new RedemptionEvent.Refunded(
        O,
        lines(quantity),
        true,
        moving("b", EntryKind.REFUND, AccountId.SHOP, H1, paid),
        "坏了",
        CLERK,
        DAY);
  }

  private static Event released(
      Optional<String> reason, ImmutableList<Entry> entries, LocalDate on) {
    return new RedemptionEvent.OrderReleased(O, reason, entries, CLERK, on);
  }

  private static Event cancelled(ImmutableList<Entry> entries) {
    return released(Optional.of("不要了"), entries, DAY);
  }

  private static Optional<String> broken(Event... more) {
    List<Event> events = new ArrayList<>(List.of(OFFERED, EARNED, ordered(O, 3)));
    events.addAll(List.of(more));
    return brokenBy(events);
  }

  private static Optional<String> brokenBy(List<? extends Event> events) {
    return MadeUpHistory.broken(new HoldsResolved(), events);
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
    assertThat(
            broken(
                handedOver(2, 20, DAY.plusDays(7)),
                refunded(2, 20),
                cancelled(moving("r", EntryKind.RESET, H1, AccountId.RESERVE, 10)),
                ordered(OrderId.of("p"), 4)))
        .isEmpty();
    assertThat(broken(released(Optional.empty(), ImmutableList.of(), DAY.plusDays(8)))).isEmpty();
  }

  @Test
  void anOrderThatIsPlacedTwiceOrNeverIsFound() {
    assertThat(broken(ordered(O, 1))).contains("o is placed twice");
    assertThat(
            broken(
                new RedemptionEvent.HandedOver(
                    OrderId.of("q"), lines(1), ImmutableList.of(), CLERK, DAY)))
        .contains("q was never placed");
  }

  @Test
  void moreThanThereIsIsFound() {
    assertThat(broken(ordered(OrderId.of("p"), 2))).isEmpty();
    assertThat(broken(ordered(OrderId.of("p"), 3)))
        .contains("of RICE more is held or gone than there was");
    assertThat(
            broken(
                new RedemptionEvent.GoodsRestocked(RICE, 9, "进货", CLERK, DAY),
                ordered(OrderId.of("p"), 3)))
        .contains("household/h-1 holds more than it has");
    assertThat(broken(new RedemptionEvent.GoodsRestocked(RICE, -3, "损坏", CLERK, DAY)))
        .contains("of RICE more is held or gone than there was");
  }

  @Test
  void whatIsHandedOverThoughItIsNotOpenIsFound() {
    assertThat(broken(handedOver(4, 40, DAY))).contains("o hands over what is not open");
    assertThat(broken(handedOver(3, 30, DAY), handedOver(1, 10, DAY)))
        .contains("o hands over what is not open");
    assertThat(broken(cancelled(ImmutableList.of()), handedOver(1, 10, DAY)))
        .contains("o hands over what is not open");
    assertThat(broken(handedOver(1, 10, DAY.plusDays(8))))
        .contains("o is handed over though it expired");
  }

  @Test
  void anotherPriceIsFound() {
    assertThat(broken(handedOver(2, 19, DAY))).contains("o is not paid at its price");
    assertThat(broken(handedOver(2, 20, DAY), refunded(1, 11)))
        .contains("o is not given back at its price");
  }

  @Test
  void whatIsReleasedTwiceOrTooEarlyIsFound() {
    assertThat(broken(cancelled(ImmutableList.of()), cancelled(ImmutableList.of())))
        .contains("o is released though nothing of it is open");
    assertThat(broken(released(Optional.empty(), ImmutableList.of(), DAY.plusDays(7))))
        .contains("o expires before its time");
  }

  @Test
  void whatGoesElsewhereWhenItIsReleasedIsFound() {
    String found = "o takes more than it held";
    assertThat(broken(cancelled(moving("r", EntryKind.RESET, H1, AccountId.RESERVE, 30))))
        .isEmpty();
    assertThat(broken(cancelled(moving("r", EntryKind.RESET, H1, AccountId.RESERVE, 31))))
        .contains(found);
    assertThat(broken(cancelled(moving("r", EntryKind.RESET, H1, AccountId.POOL, 1))))
        .contains(found);
    assertThat(broken(cancelled(moving("r", EntryKind.LAPSE, H2, AccountId.RESERVE, 1))))
        .contains(found);
  }

  @Test
  void whatComesBackThoughItWasNotHandedOverIsFound() {
    String found = "o takes back what was not handed over";
    assertThat(broken(refunded(1, 10))).contains(found);
    assertThat(broken(handedOver(1, 10, DAY), refunded(1, 10), refunded(1, 10))).contains(found);
  }

  @Test
  void anOrderGoesOnForWhoeverSucceeded() {
    Event merged =
        new AccountEvent.AccountsSucceeded(
            ImmutableList.of(H1),
            ImmutableList.of(H2),
            ImmutableList.of(),
            moving("m", EntryKind.SUCCESSION, H1, H2, 50),
            RuleId.of("RULE"),
            CLERK,
            DAY);
    assertThat(broken(merged, handedOver(1, 10, DAY))).contains("o is not paid at its price");
    assertThat(broken(merged, cancelled(moving("r", EntryKind.RESET, H2, AccountId.RESERVE, 30))))
        .isEmpty();
  }
}
