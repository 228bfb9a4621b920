package org.xiangzhi.governance.points;

import static org.assertj.core.api.Assertions.assertThat;
import static org.xiangzhi.governance.points.LedgerScene.H1;
import static org.xiangzhi.governance.points.LedgerScene.H2;
import static org.xiangzhi.governance.points.LedgerScene.H3;
import static org.xiangzhi.governance.points.LedgerScene.P1;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.xiangzhi.governance.delivery.ByLetter;
import org.xiangzhi.governance.delivery.Letter;
import org.xiangzhi.governance.hierarchy.UnitId;
import org.xiangzhi.governance.journal.LogId;
import org.xiangzhi.governance.kernel.PersonId;
import org.xiangzhi.governance.kernel.Refusal;
import org.xiangzhi.governance.kernel.RefusalCode;

class AccountTest {
  private static final AccountId H4 = AccountId.of(UnitId.of("H4"));
  private static final AccountId H5 = AccountId.of(UnitId.of("H5"));

  private LedgerScene opened() {
    return LedgerScene.open();
  }

  @Test
  void anAccountBelongsToAHouseholdOrResidentOfTheVillage() {
    LedgerScene scene = opened();
    ImmutableList<Refusal> refusals =
        scene.refuse(
            new AccountCommand.OpenAccounts(
                ImmutableList.of(
                    H1, H4, H4, AccountId.POOL, AccountId.of(PersonId.of("stranger")))));
    assertThat(refusals)
        .extracting(refusal -> refusal.pointer().orElseThrow() + " " + refusal.code())
        .containsExactly(
            "/accounts/0 ACCOUNT_STATE",
            "/accounts/2 ACCOUNT_STATE",
            "/accounts/3 ACCOUNT_STATE",
            "/accounts/4 NOT_FOUND");
    assertThat(scene.ledger.account(H4)).isEmpty();
  }

  @Test
  void whatIsLeftOnAClosedAccountGoesToTheReserve() {
    LedgerScene scene = opened();
    scene.post(scene.claim("e", H1, "FIXED"));
    scene.accept(new AccountCommand.CloseAccount(H1, "户主去世，无人继承"));
    assertThat(scene.balance(H1)).isZero();
    assertThat(scene.balance(AccountId.RESERVE)).isEqualTo(5);
    scene.refuse(
        new AccountCommand.CloseAccount(H1, "再次"), RefusalCode.ACCOUNT_STATE, PointsGuards.ACCOUNT);
    scene.refuse(
        new AccountCommand.CloseAccount(AccountId.POOL, "不用了"),
        RefusalCode.VALUE_FORM,
        PointsGuards.ACCOUNT);
    scene.refuse(
        new AccountCommand.ThawAccount(H1, "解冻"), RefusalCode.ACCOUNT_STATE, PointsGuards.ACCOUNT);
  }

  @Test
  void anAccountIsNotClosedWhileAClaimWaits() {
    LedgerScene scene = opened();
    scene.post(scene.claim("w", H1, "REVIEWED"));
    scene.refuse(
        new AccountCommand.CloseAccount(H1, "注销"), RefusalCode.ACT_ORDER, PointsGuards.ACCOUNT);
  }

  @Test
  void balancesOfHouseholdsThatBecomeOneAreAddedUp() {
    LedgerScene scene = opened();
    scene.post(scene.claim("a", H1, "FIXED"), scene.claim("b", H2, "LITTER"));
    scene.accept(
        new AccountCommand.MergeAccounts(
            Optional.of(EntryId.of("m")), ImmutableList.of(H1, H2), H4));
    assertThat(scene.balance(H4)).isEqualTo(5);
    assertThat(scene.honour(H4)).isEqualTo(5 - 10);
    assertThat(scene.ledger.account(H1).orElseThrow().state()).isEqualTo(Account.State.CLOSED);
    assertThat(scene.ledger.account(H1).orElseThrow().successor()).contains(H4);
    assertThat(TrialBalance.of(scene.ledger, scene.day).sum()).isZero();
  }

  @Test
  void aReversalReachesWhoeverSucceededToTheAccount() {
    LedgerScene scene = opened();
    scene.post(scene.claim("a", H1, "FIXED"));
    scene.accept(
        new AccountCommand.MergeAccounts(Optional.of(EntryId.of("m")), ImmutableList.of(H1), H2));
    scene.accept(
        new AccountCommand.MergeAccounts(Optional.of(EntryId.of("n")), ImmutableList.of(H2), H3));
    scene.reverse("r", "a");
    assertThat(scene.balance(H3)).isZero();
    assertThat(scene.balance(AccountId.ISSUE)).isZero();
  }

  @Test
  void aClaimThatWaitedReachesWhoeverSucceeded() {
    LedgerScene scene = opened();
    scene.post(scene.claim("w", H1, "REVIEWED"));
    scene.accept(
        new AccountCommand.MergeAccounts(Optional.of(EntryId.of("m")), ImmutableList.of(H1), H2));
    scene
        .by(LedgerScene.CHECKER)
        .accept(new PostingCommand.ReviewClaims(ImmutableSet.of(EntryId.of("w")), true, "属实"));
    assertThat(scene.balance(H2)).isEqualTo(15);
  }

  @Test
  void aCapHoldsForWhoeverSucceededHoweverTheRowsNameTheAccount() {
    LedgerScene scene = opened();
    scene.accept(
        new AccountCommand.MergeAccounts(Optional.of(EntryId.of("m")), ImmutableList.of(H1), H2));
    ImmutableList<Refusal> refusals =
        scene.refuse(
            new PostingCommand.PostClaims(
                Mode.WHOLE,
                ImmutableList.of(
                    scene.claim("a", H1, "CAPPED"),
                    scene.claim("b", H2, "CAPPED"),
                    scene.claim("c", H1, "CAPPED"))));
    assertThat(refusals).extracting(Refusal::code).containsExactly(RefusalCode.POINTS_CAP);
    assertThat(refusals.get(0).pointer()).contains("/claims/2");
  }

  @Test
  void aSplitHouseholdIsDividedByItsMembers() {
    LedgerScene scene = opened();
    scene.give("a", H1, 10);
    scene.residents.put(PersonId.of("p1c"), UnitId.of("H4"));
    AccountEvent.AccountsSucceeded event =
        (AccountEvent.AccountsSucceeded)
            scene.accept(
                new AccountCommand.DivideAccount(EntryId.of("d"), H1, ImmutableList.of(H1, H4)));
    assertThat(event.weights()).containsExactly(2, 1);
    assertThat(scene.balance(H1)).isEqualTo(7);
    assertThat(scene.balance(H4)).isEqualTo(3);
    assertThat(scene.ledger.account(H1).orElseThrow().state()).isEqualTo(Account.State.OPEN);
    scene.accept(new AccountCommand.DivideAccount(EntryId.of("d2"), H1, ImmutableList.of(H4, H5)));
    assertThat(scene.ledger.account(H1).orElseThrow().state()).isEqualTo(Account.State.CLOSED);
    assertThat(scene.balance(H4)).isEqualTo(3 + 7);
    assertThat(scene.balance(H5)).isZero();
  }

  @Property
  void dividingLosesAndMakesNothing(
      @ForAll @LongRange(min = 0, max = 1_000_000_000_000_000L) long amount,
      @ForAll @Size(min = 1, max = 6) List<@IntRange(min = 0, max = 100) Integer> by) {
    long[] weights = by.stream().mapToLong(Integer::longValue).toArray();
    long[] parts = SuccessionDecider.divided(amount, weights);
    assertThat(Arrays.stream(parts).sum()).isEqualTo(amount);
    long sum = Arrays.stream(weights).sum();
    for (int i = 0; i < parts.length && sum > 0; i++) {
      long exact = amount / sum * weights[i] + amount % sum * weights[i] / sum;
      assertThat(parts[i]).isBetween(exact, exact + 1);
    }
  }

  @Test
  void anAccountThatIsNamedTwiceOrNotOpenSucceedsToNothing() {
    LedgerScene scene = opened();
    scene.refuse(
        new AccountCommand.MergeAccounts(
            Optional.of(EntryId.of("m")), ImmutableList.of(H1, H1), H2),
        RefusalCode.VALUE_FORM,
        PointsGuards.SUCCESSION);
    scene.freeze(H1);
    scene.refuse(
        new AccountCommand.MergeAccounts(Optional.of(EntryId.of("m")), ImmutableList.of(H1), H2),
        RefusalCode.ACCOUNT_STATE,
        PointsGuards.ACCOUNT);
  }

  @Test
  void balancesLeaveForAnotherVillageAndArriveThere() {
    LedgerScene here = opened();
    LedgerScene there = opened();
    there.log = LogId.of("500153/500153001202");
    here.post(here.claim("a", H1, "FIXED"), here.claim("b", H1, "LITTER"));
    PointsEvent left =
        here.accept(new AccountCommand.CarryOut(EntryId.of("out"), H1, there.log, H4));
    Letter letter = PointsLedger.letter(left).orElseThrow();
    assertThat(letter.to()).isEqualTo(there.log);
    there.accept((PointsCommand) letter.command());
    assertThat(there.balance(H4)).isEqualTo(5);
    assertThat(there.honour(H4)).isEqualTo(-5);
    assertThat(here.balance(AccountId.TRANSIT)).isEqualTo(5);
    assertThat(there.balance(AccountId.TRANSIT)).isEqualTo(-5);
    assertThat(here.ledger.account(H1).orElseThrow().state()).isEqualTo(Account.State.CLOSED);
  }

  @Test
  void whatIsNotTakenInThereComesBack() {
    LedgerScene here = opened();
    LedgerScene there = opened();
    there.log = LogId.of("500153/500153001202");
    here.give("a", H1, 5);
    there.freeze(H2);
    PointsEvent left =
        here.accept(new AccountCommand.CarryOut(EntryId.of("out"), H1, there.log, H2));
    ByLetter command = PointsLedger.letter(left).orElseThrow().command();
    ImmutableList<Refusal> why = there.refuse((PointsCommand) command);
    assertThat(why).extracting(Refusal::code).containsExactly(RefusalCode.ACCOUNT_STATE);
    PointsCommand back = (PointsCommand) PointsLedger.turnedDown(command, why).orElseThrow();
    here.accept(back);
    assertThat(here.balance(H1)).isEqualTo(5);
    assertThat(here.balance(AccountId.TRANSIT)).isZero();
    here.post(here.claim("b", H1, "CAPPED"));
  }

  @Test
  void balancesLeaveForAnotherVillageOfTheCountyAlone() {
    LedgerScene scene = opened();
    scene.refuse(
        new AccountCommand.CarryOut(EntryId.of("out"), H1, scene.log, H2),
        RefusalCode.WRONG_LOG,
        PointsGuards.TRANSIT);
    scene.refuse(
        new AccountCommand.CarryOut(EntryId.of("out"), H1, LogId.of("500120/500120001201"), H2),
        RefusalCode.WRONG_LOG,
        PointsGuards.TRANSIT);
  }

  @Test
  void theRuleMayLetBalancesLapseWhenAHouseholdLeaves() {
    LedgerScene scene = opened();
    LedgerRules rules = SampleTariff.LEDGER;
    scene.rules =
        new PointsRules(
            SampleTariff.RULE,
            new LedgerRules(
                rules.scale(),
                rules.books(),
                rules.holders(),
                rules.backDays(),
                new Succession(Succession.Split.EQUAL, Succession.Move.LAPSE, SampleTariff.RULE),
                rules.contest(),
                rules.redemption()),
            ImmutableList.of());
    scene.accept(new LedgerCommand.OpenLedger());
    scene.give("a", H1, 5);
    PointsEvent left =
        scene.accept(
            new AccountCommand.CarryOut(
                EntryId.of("out"), H1, LogId.of("500153/500153001202"), H4));
    assertThat(PointsLedger.letter(left)).isEmpty();
    assertThat(scene.balance(AccountId.RESERVE)).isEqualTo(5);
    assertThat(scene.balance(P1)).isZero();
  }
}
