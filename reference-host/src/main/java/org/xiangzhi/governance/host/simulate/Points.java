package org.xiangzhi.governance.host.simulate;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.xiangzhi.governance.ballot.BallotId;
import org.xiangzhi.governance.ballot.BallotKind;
import org.xiangzhi.governance.ballot.BallotRules;
import org.xiangzhi.governance.ballot.Casting;
import org.xiangzhi.governance.kernel.PersonId;
import org.xiangzhi.governance.kernel.Text;
import org.xiangzhi.governance.points.AccountCommand;
import org.xiangzhi.governance.points.AccountId;
import org.xiangzhi.governance.points.AccountKind;
import org.xiangzhi.governance.points.LedgerCommand;
import org.xiangzhi.governance.points.PointsRules;
import org.xiangzhi.governance.points.Tariff;
import org.xiangzhi.governance.points.TariffBasis;

/** Opens the ledger, adopts the tariffs by a vote, and lets people claim and redeem points. */
final class Points implements Part {
  private static final int BATCH = 2000;

  private final PointsRules rules;

  Points(PointsRules rules) {
    this.rules = rules;
  }

  @Override
  public void plan(Village village, Diary diary) {
    Plan plan = diary.world().plan();
    diary.on(plan.first(), village.log(), village.cast(), hand -> open(village, hand));
    ClaimScript claims = new ClaimScript(village, rules);
    RedemptionScript shop = new RedemptionScript(village, rules);
    LocalDate month = plan.first();
    while (!month.isAfter(plan.last())) {
      LocalDate day = month.plusDays(9);
      int number = month.getMonthValue() - 1 + 12 * (month.getYear() - plan.year());
      diary.on(day, village.log(), village.cast(), hand -> claims.month(number, hand));
      diary.on(day.plusDays(2), village.log(), village.cast(), hand -> claims.review(hand));
      diary.on(day.plusDays(4), village.log(), village.cast(), hand -> shop.month(number, hand));
      month = month.plusMonths(1);
    }
  }

  private void open(Village village, Hand hand) {
    if (!hand.give(village.unit(), new LedgerCommand.OpenLedger())) {
      return;
    }
    List<AccountId> accounts = new ArrayList<>();
    if (rules.ledger().holders().contains(AccountKind.HOUSEHOLD)) {
      village.householdsOf(village.unit()).forEach(one -> accounts.add(AccountId.of(one)));
    }
    if (rules.ledger().holders().contains(AccountKind.PERSON)) {
      for (PersonId head : village.heads(village.unit())) {
        accounts.add(AccountId.of(head));
      }
    }
    for (List<AccountId> part : Lists.partition(accounts, BATCH)) {
      hand.give(village.unit(), new AccountCommand.OpenAccounts(ImmutableList.copyOf(part)));
    }
    rules.tariffs().forEach(tariff -> adopt(village, tariff, hand));
  }

  private static void adopt(Village village, Tariff tariff, Hand hand) {
    BallotId ballot =
        BallotId.of(
            "tariff-" + (hand.practice().points().orElseThrow().tariffs().indexOf(tariff) + 1));
    Optional<BallotRules> vote =
        List.of(BallotKind.ASSEMBLY, BallotKind.REPRESENTATIVES, BallotKind.GROUP_MEETING).stream()
            .flatMap(kind -> hand.practice().ballots().stream().filter(b -> b.kind() == kind))
            .filter(rule -> rule.castings().contains(Casting.HANDS))
            .findFirst();
    String motion = "通过《" + tariff.name().zh() + "》第 " + tariff.version() + " 版";
    boolean passed =
        vote.filter(
                rule ->
                    new VoteScript(village, VoteScript.place(village, rule), rule)
                        .hold(hand, ballot, motion))
            .isPresent();
    if (!passed) {
      hand.skip(
          Text.of(
              "积分细则 " + tariff.name().zh() + "：无可用的表决",
              "tariff, " + tariff.name().en() + ": no vote to adopt it by"));
      return;
    }
    hand.give(
        village.unit(),
        new LedgerCommand.AdoptTariff(
            tariff, hand.day().plusDays(1), new TariffBasis.ByBallot(ballot)));
  }
}
