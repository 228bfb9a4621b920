package org.xiangzhi.governance.plugin.rongchang;

import static org.assertj.core.api.Assertions.assertThat;
import static org.xiangzhi.governance.plugin.rongchang.RongchangPoints.HONOUR;
import static org.xiangzhi.governance.plugin.rongchang.RongchangPoints.REDEEM;
import static org.xiangzhi.governance.plugin.rongchang.SampleVillage.account;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.xiangzhi.governance.kernel.PersonId;
import org.xiangzhi.governance.kernel.Refusal;
import org.xiangzhi.governance.kernel.RefusalCode;
import org.xiangzhi.governance.points.Account;
import org.xiangzhi.governance.points.AccountId;
import org.xiangzhi.governance.points.BookId;
import org.xiangzhi.governance.points.PointsLedger;
import org.xiangzhi.governance.points.TrialBalance;
import org.xiangzhi.governance.testkit.points.PointsAudit;
import org.xiangzhi.governance.village.Outcome;

/** Plays a courtyard's autumn and pins what becomes of its points. */
class RongchangDemonstrationTest {
  private static final LocalDate END = LocalDate.of(2028, 6, 30);
  private static final LocalDate NEW_YEARS_EVE = LocalDate.of(2026, 12, 31);

  @SuppressWarnings("NullAway.Init")
  private static Stage stage;

  @BeforeAll
  static void play() {
    stage = new Stage().play();
  }

  private static long at(int household, BookId book, String day) {
    return stage.ledger().balance(account(household), book, LocalDate.parse(day), Instant.MAX);
  }

  @Test
  void allBalancesAddUpToZero() {
    TrialBalance trial = TrialBalance.of(stage.ledger(), END);
    assertThat(trial.sum()).isZero();
    assertThat(trial.balances()).hasSizeGreaterThan(12);
  }

  /** An auditor that reads entries alone comes to the same balances and finds nothing. */
  @Test
  void anAuditorFindsTheBooksInOrder() {
    PointsAudit audit = PointsAudit.of(stage.events());
    assertThat(audit.findings()).isEmpty();
    for (int household = 1; household <= HouseholdPlay.MERGED; household++) {
      AccountId account = account(household);
      if (stage.ledger().account(account).isPresent()) {
        assertThat(audit.balance(account, HONOUR, END))
            .as("%s", account)
            .isEqualTo(stage.ledger().balance(account, HONOUR));
      }
    }
  }

  /** 2 for the meeting, twice 3 for activities, 6 for labour; the third activity is capped. */
  @Test
  void takingPartEarnsPointsOfItself() {
    assertThat(at(8, REDEEM, "2026-10-14")).isEqualTo(45 + 2);
    assertThat(at(8, REDEEM, "2026-10-17")).isEqualTo(45 + 2 + 6);
    assertThat(at(8, REDEEM, "2026-10-18")).isEqualTo(45 + 2 + 6 + 6);
    assertThat(stage.ledger().balance(AccountId.of(PersonId.of("h012-1")), HONOUR)).isEqualTo(3);
  }

  /** 5 + 10 + 20; 10 made good, 20 reversed after it was heard, 2 for the meeting. */
  @Test
  void deductionsDoubleAndAreMadeGood() {
    assertThat(at(5, HONOUR, "2026-10-20")).isEqualTo(2 - 35);
    assertThat(at(5, HONOUR, "2026-10-21")).isEqualTo(2 - 35 + 10);
    assertThat(at(5, HONOUR, "2026-10-31")).isEqualTo(2 - 35 + 10 + 20);
  }

  /** Three members, of whom two leave: 100 is divided 33 and 67. */
  @Test
  void pointsFollowTheHouseholdThatIsSplit() {
    assertThat(at(6, REDEEM, "2026-10-31")).isEqualTo(100);
    assertThat(at(6, REDEEM, "2026-11-01")).isEqualTo(33);
    assertThat(at(HouseholdPlay.SPLIT_OFF, REDEEM, "2026-11-01")).isEqualTo(67);
  }

  /** The objection was brought before the household was merged, and granted to its successor. */
  @Test
  void pointsAndObjectionsFollowTheHouseholdThatIsMerged() {
    Account merged = stage.ledger().account(account(7)).orElseThrow();
    assertThat(merged.state()).isEqualTo(Account.State.CLOSED);
    assertThat(merged.successor()).contains(account(HouseholdPlay.MERGED));
    assertThat(at(HouseholdPlay.MERGED, REDEEM, "2026-11-02")).isEqualTo(60);
    assertThat(at(HouseholdPlay.MERGED, HONOUR, "2026-11-02")).isEqualTo(-5);
    assertThat(at(HouseholdPlay.MERGED, HONOUR, "2026-11-20")).isZero();
  }

  /**
   * 75 and 12 taken over, 3 and 10 earned: turned down once, then taken in by the other village.
   */
  @Test
  void pointsMoveToTheNextVillageOnceItKeepsALedger() {
    PointsLedger other = stage.ledger(SampleVillage.OTHER_LOG);
    AccountId there = AccountId.of(SampleVillage.otherHousehold(1));
    long honour = at(9, HONOUR, "2026-11-01");
    assertThat(honour).isEqualTo(12 + 3 + 10);
    assertThat(other.balance(there, HONOUR)).isEqualTo(honour);
    assertThat(other.balance(there, REDEEM, LocalDate.parse("2026-11-30"), Instant.MAX))
        .isEqualTo(75 + 3 + 10);
    assertThat(stage.ledger().account(account(9)).map(Account::state))
        .contains(Account.State.CLOSED);
    assertThat(stage.turnedDown).isEqualTo(1);
    // Three of points; six of the second yard: its race, its standings and its draw.
    assertThat(stage.letters).isEqualTo(9);
  }

  /** What is held for an order outlasts the reset and is handed over afterwards. */
  @Test
  void theResetLeavesWhatIsHeld() {
    assertThat(at(8, REDEEM, "2026-12-31")).isEqualTo(59);
    assertThat(at(8, REDEEM, "2027-01-01")).isEqualTo(30);
    assertThat(at(8, REDEEM, "2027-01-04")).isZero();
    assertThat(at(8, HONOUR, "2027-01-04")).isEqualTo(14);
  }

  /** A gift of 10 is valid for two months; an order of 60 expires after 15 days. */
  @Test
  void giftsLapseAndOrdersExpire() {
    assertThat(at(18, REDEEM, "2026-12-27")).isEqualTo(10);
    assertThat(at(18, REDEEM, "2026-12-28")).isZero();
    assertThat(stage.ledger().available(account(3), REDEEM)).isZero();
    assertThat(at(3, REDEEM, "2026-12-27")).isEqualTo(180 + 2 + 10);
    // Five by the new year, three more until the second yard has its stars.
    assertThat(stage.timers).isEqualTo(8);
  }

  @Test
  void theClosingIsAnchoredInTheLogOfTheDistrict() {
    assertThat(stage.ledger(SampleVillage.COUNTY).closings().anchored(SampleVillage.LOG))
        .singleElement()
        .satisfies(closing -> assertThat(closing.until()).isEqualTo(NEW_YEARS_EVE))
        .isEqualTo(stage.ledger().closings().last().orElseThrow());
  }

  @Test
  void everyRefusalOfALedgerButOneIsShown() {
    Set<String> codes = new TreeSet<>();
    Set<String> kinds = new TreeSet<>();
    for (Refusal refusal : stage.refusals) {
      codes.add(refusal.code().name());
      kinds.add(refusal.code() + " " + refusal.rule());
    }
    Set<String> ofLedgers =
        Arrays.stream(RefusalCode.values())
            .filter(code -> code.number() > 10_000 && code.number() < 11_000)
            .filter(code -> code != RefusalCode.POINTS_OVERFLOW)
            .map(Enum::name)
            .collect(Collectors.toSet());
    assertThat(codes).containsAll(ofLedgers);
    assertThat(kinds).hasSizeGreaterThanOrEqualTo(40);
  }

  /** The first of two who want the last lamp has it. */
  @Test
  void theLastLampIsOrderedOnce() {
    assertThat(stage.scenes)
        .filteredOn(played -> played.scene().title().en().startsWith("two want the last lamp"))
        .extracting(played -> played.outcome() instanceof Outcome.Accepted)
        .containsExactly(true, false);
  }
}
