package org.xiangzhi.governance.points;

import static org.assertj.core.api.Assertions.assertThat;
import static org.xiangzhi.governance.points.LedgerScene.DAY;
import static org.xiangzhi.governance.points.LedgerScene.H1;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.xiangzhi.governance.kernel.Digest;
import org.xiangzhi.governance.kernel.Refusal;
import org.xiangzhi.governance.kernel.RefusalCode;
import org.xiangzhi.governance.kernel.Text;

class GiftTest {
  private final Shop shop = Shop.open();
  private final LedgerScene scene = shop.scene;
  private int orders;

  GiftTest() {
    shop.offer("PIN", 1, 1_000_000);
    scene.accept(
        new LedgerCommand.AdoptTariff(
            new Tariff(
                TariffId.of("MORE-GIFTS"),
                "1",
                Text.of("更多赠送", "more gifts"),
                SampleTariff.TARIFF.categories(),
                ImmutableList.of(
                    SampleTariff.award("GIFT-FOR-A-MONTH", SampleTariff.WORK, 40)
                        .asGift()
                        .valid(
                            new Bands(
                                ImmutableList.of(
                                    new Band(Optional.empty(), Optional.empty(), 1))))),
                ImmutableList.of()),
            DAY,
            new TariffBasis.ByBallot(LedgerScene.BALLOT)));
  }

  private void spend(int points) {
    String order = "o" + ++orders;
    shop.order(order, H1, Shop.line("PIN", points));
    shop.handOver(order, "h" + orders, Shop.line("PIN", points));
  }

  private Refusal refused(int points) {
    return scene.refuse(
        Shop.placing("no", H1, Shop.line("PIN", points)),
        RefusalCode.GIFT_UNEARNED,
        PointsGuards.GIFT);
  }

  @Test
  void aGiftIsRedeemedBesideWhatWasEarned() {
    scene.post(scene.claim("g1", H1, "GIFT"));
    Refusal refusal = refused(1);
    assertThat(refusal.arguments())
        .containsEntry("account", "household/H1")
        .containsEntry("available", "0")
        .containsEntry("gifts", "20")
        .containsEntry("earned", "0")
        .containsEntry("since", "2022-03-01")
        .containsEntry("amount", "1");
    scene.give("e1", H1, 7);
    assertThat(refused(15).arguments()).containsEntry("available", "14");
    shop.order("o", H1, Shop.line("PIN", 14));
    shop.cancel("o");
    scene.give("e2", H1, 13);
    spend(40);
  }

  @Test
  void whatWasRedeemedDoesNotFreeFurtherGifts() {
    scene.post(scene.claim("g1", H1, "GIFT"));
    scene.give("e1", H1, 5);
    spend(5);
    assertThat(refused(6).arguments()).containsEntry("available", "5");
    spend(5);
    refused(1);
    scene.give("e2", H1, 1);
    assertThat(refused(3).arguments()).containsEntry("available", "2");
    spend(2);
  }

  @Test
  void theShareIsOfHundredthsAndAFractionIsDropped() {
    shop.ruled(Shop.rules(10, 7, 7, 50));
    scene.post(scene.claim("g1", H1, "GIFT"));
    scene.give("e1", H1, 3);
    assertThat(refused(5).arguments()).containsEntry("available", "4");
    spend(4);
    shop.ruled(Shop.rules(10, 7, 7, 0));
    refused(1);
  }

  @Test
  void whatWasReversedIsNeitherGivenNorEarned() {
    scene.post(scene.claim("g1", H1, "GIFT"), scene.claim("g2", H1, "GIFT"));
    scene.give("e1", H1, 10);
    scene.give("e2", H1, 10);
    scene.reverse("r1", "g2");
    scene.reverse("r2", "e2");
    assertThat(refused(21).arguments())
        .containsEntry("gifts", "20")
        .containsEntry("earned", "10")
        .containsEntry("available", "20");
    spend(20);
  }

  @Test
  void whatCameOtherwiseNeedsNothingBesideAndEarnsNothing() {
    scene.accept(
        new PostingCommand.TakeInOpening(
            DAY,
            ImmutableList.of(
                new PostingCommand.Opening(EntryId.of("b1"), H1, SampleTariff.POINTS, 30)),
            ImmutableList.of(Digest.ofText("paper"))));
    scene.post(scene.claim("g1", H1, "GIFT"));
    assertThat(refused(31).arguments()).containsEntry("available", "30");
    spend(30);
  }

  @Test
  void aGiftThatLapsedLocksNothing() {
    scene.give("e1", H1, 10);
    scene.post(scene.claim("g1", H1, "GIFT-FOR-A-MONTH"));
    assertThat(refused(21).arguments()).containsEntry("available", "20");
    spend(15);
    assertThat(refused(6).arguments()).containsEntry("gifts", "40");
    assertThat(scene.on(DAY.plusMonths(1)).errands()).hasSize(1);
    assertThat(scene.balance(H1)).isEqualTo(10);
    Refusal refusal = refused(6);
    assertThat(refusal.arguments()).containsEntry("gifts", "15").containsEntry("available", "5");
    spend(5);
  }

  @Test
  void aResetStartsTheCountAnew() {
    scene.on(LocalDate.of(2022, 12, 30));
    scene.give("e1", H1, 50);
    scene.on(LocalDate.of(2022, 12, 31));
    scene.accept(new PointsTimer.ResetBook(SampleTariff.POINTS, scene.day));
    scene.post(scene.claim("g1", H1, "GIFT"));
    assertThat(refused(1).arguments())
        .containsEntry("since", "2022-12-31")
        .containsEntry("earned", "0");
    scene.give("e2", H1, 2);
    spend(4);
  }

  @Test
  void aTooDearOrderIsShortOfPointsBeforeItIsOfGifts() {
    scene.post(scene.claim("g1", H1, "GIFT"));
    scene.refuse(
        Shop.placing("no", H1, Shop.line("PIN", 21)), RefusalCode.POINTS_SHORT, PointsGuards.FLOOR);
    assertThat(refused(20).arguments()).containsEntry("amount", "20");
  }
}
