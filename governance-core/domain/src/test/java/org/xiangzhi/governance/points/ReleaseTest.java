package org.xiangzhi.governance.points;

import static org.assertj.core.api.Assertions.assertThat;
import static org.xiangzhi.governance.points.LedgerScene.DAY;
import static org.xiangzhi.governance.points.LedgerScene.H1;
import static org.xiangzhi.governance.points.LedgerScene.H2;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Shows what becomes of points that were held while their book started anew, or they ended. */
class ReleaseTest {
  private static final LocalDate EVE = LocalDate.of(2022, 12, 30);
  private static final LocalDate RESET = LocalDate.of(2022, 12, 31);

  private final Shop shop = Shop.open();
  private final LedgerScene scene = shop.scene;

  private void reset() {
    scene.on(RESET);
    scene.accept(new PointsTimer.ResetBook(SampleTariff.POINTS, RESET));
  }

  @Test
  void whatIsHeldOverAResetGoesToTheReserveWhenItIsReleased() {
    scene.on(EVE).give("e1", H1, 100);
    shop.order("o1", H1, Shop.line("RICE", 6));
    reset();
    assertThat(scene.balance(H1)).isEqualTo(60);
    scene.on(RESET.plusDays(1)).give("e2", H1, 25);
    RedemptionEvent.OrderReleased event = shop.cancel("o1");
    assertThat(event.entries()).hasSize(1);
    Entry entry = event.entries().get(0);
    assertThat(entry.kind()).isEqualTo(EntryKind.RESET);
    assertThat(entry.day()).isEqualTo(RESET.plusDays(1));
    assertThat(entry.id().value()).startsWith("sys.");
    assertThat(entry.legs())
        .containsExactly(new Leg(H1, AccountId.RESERVE, SampleTariff.POINTS, 60));
    assertThat(scene.balance(H1)).isEqualTo(25);
    assertThat(shop.available(H1)).isEqualTo(25);
    assertThat(scene.balance(AccountId.RESERVE)).isEqualTo(100);
  }

  @Test
  void whatIsHeldOverAResetIsStillHandedOver() {
    scene.on(EVE).give("e1", H1, 100);
    shop.order("o1", H1, Shop.line("RICE", 6));
    reset();
    shop.handOver("o1", "e2", Shop.line("RICE", 4));
    assertThat(scene.balance(H1)).isEqualTo(20);
    assertThat(shop.cancel("o1").entries().get(0).legs().get(0).amount()).isEqualTo(20);
    assertThat(scene.balance(H1)).isZero();
  }

  @Test
  void newPointsThatWereSpentInBetweenDoNotKeepOldOnesAlive() {
    scene.on(EVE).give("e1", H1, 100);
    shop.order("o1", H1, Shop.line("RICE", 6));
    reset();
    scene.give("e2", H1, 10);
    shop.order("o2", H1, Shop.line("RICE", 1));
    shop.handOver("o2", "e3", Shop.line("RICE", 1));
    assertThat(shop.cancel("o1").entries().get(0).legs().get(0).amount()).isEqualTo(60);
    assertThat(scene.balance(H1)).isZero();
  }

  @Test
  void aMergerDoesNotKeepOldPointsAlive() {
    scene.on(EVE).give("e1", H1, 100);
    shop.order("o1", H1, Shop.line("RICE", 6));
    reset();
    scene.accept(
        new AccountCommand.MergeAccounts(Optional.of(EntryId.of("m")), ImmutableList.of(H1), H2));
    RedemptionEvent.OrderReleased event = shop.cancel("o1");
    assertThat(event.entries().get(0).legs())
        .containsExactly(new Leg(H2, AccountId.RESERVE, SampleTariff.POINTS, 60));
    assertThat(scene.balance(H2)).isZero();
  }

  @Test
  void anOrderOfNewPointsIsReleasedToItsAccount() {
    scene.on(EVE).give("e1", H1, 100);
    reset();
    scene.give("e2", H1, 30);
    shop.order("o1", H1, Shop.line("RICE", 3));
    assertThat(shop.cancel("o1").entries()).isEmpty();
    assertThat(shop.available(H1)).isEqualTo(30);
  }

  @Test
  void oldPointsThatWereOrderedOnTheDayOfTheResetBeforeItRanAreOldPoints() {
    scene.on(EVE).give("e1", H1, 100);
    scene.on(RESET).give("e2", H1, 5);
    shop.order("o1", H1, Shop.line("RICE", 6));
    scene.accept(new PointsTimer.ResetBook(SampleTariff.POINTS, RESET));
    assertThat(scene.balance(H1)).isEqualTo(65);
    assertThat(shop.cancel("o1").entries().get(0).legs().get(0).amount()).isEqualTo(60);
    assertThat(scene.balance(H1)).isEqualTo(5);
  }

  @Test
  void whatIsHeldThatEndsFirstIsNotLostAndNothingElseForIt() {
    valid("e1", 49);
    scene.give("e2", H1, 50);
    shop.order("o1", H1, Shop.line("RICE", 6));
    assertThat(scene.on(DAY.plusMonths(1)).errands())
        .containsExactly("points-expire.o1", "points-lapse.POINTS.2022-03-31");
    assertThat(scene.balance(H1)).isEqualTo(50);
  }

  @Test
  void whatEndsWhileItIsHeldLapsesWhenItIsReleased() {
    shop.ruled(Shop.rules(10, 400, 7, 100));
    valid("e1", 49);
    scene.give("e2", H1, 50);
    shop.order("o1", H1, Shop.line("RICE", 6));
    assertThat(scene.on(DAY.plusMonths(1)).errands())
        .containsExactly("points-lapse.POINTS.2022-03-31");
    assertThat(scene.balance(H1)).isEqualTo(99);
    RedemptionEvent.OrderReleased event = shop.cancel("o1");
    assertThat(event.entries()).extracting(Entry::kind).containsExactly(EntryKind.LAPSE);
    assertThat(event.entries().get(0).legs())
        .containsExactly(new Leg(H1, AccountId.RESERVE, SampleTariff.POINTS, 49));
    assertThat(shop.available(H1)).isEqualTo(50);
  }

  @Test
  void whatEndsWhileItIsHeldIsStillHandedOver() {
    shop.ruled(Shop.rules(10, 400, 7, 100));
    valid("e1", 49);
    scene.give("e2", H1, 50);
    shop.order("o1", H1, Shop.line("RICE", 6));
    scene.on(DAY.plusMonths(1)).errands();
    shop.handOver("o1", "e3", Shop.line("RICE", 6));
    assertThat(scene.balance(H1)).isEqualTo(39);
    assertThat(shop.available(H1)).isEqualTo(39);
  }

  @Test
  void whatWasResetDoesNotLapseAsWell() {
    shop.ruled(Shop.rules(10, 400, 7, 100));
    scene.on(LocalDate.of(2022, 12, 15));
    valid("e1", 40);
    scene.give("e2", H1, 40);
    shop.order("o1", H1, Shop.line("RICE", 6));
    reset();
    assertThat(scene.balance(H1)).isEqualTo(60);
    assertThat(scene.on(LocalDate.of(2023, 2, 1)).errands())
        .containsExactly("points-lapse.POINTS.2023-01-14");
    assertThat(scene.balance(H1)).isEqualTo(60);
    RedemptionEvent.OrderReleased event = shop.cancel("o1");
    assertThat(event.entries()).extracting(Entry::kind).containsExactly(EntryKind.RESET);
    assertThat(scene.balance(H1)).isZero();
  }

  private void valid(String id, long points) {
    Claim claim = scene.claim(id, H1, "VALID");
    scene.post(new Claim(claim.id(), claim.day(), claim.ground().amounting(points)));
  }
}
