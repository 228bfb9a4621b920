package org.xiangzhi.governance.plugin.rongchang;

import static org.xiangzhi.governance.plugin.rongchang.SampleVillage.HEAD;
import static org.xiangzhi.governance.plugin.rongchang.SampleVillage.KEEPER;
import static org.xiangzhi.governance.plugin.rongchang.SampleVillage.LOG;
import static org.xiangzhi.governance.plugin.rongchang.SampleVillage.SECRETARY;
import static org.xiangzhi.governance.plugin.rongchang.SampleVillage.account;
import static org.xiangzhi.governance.plugin.rongchang.SampleVillage.member;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.xiangzhi.governance.ballot.BallotCommand;
import org.xiangzhi.governance.ballot.BallotId;
import org.xiangzhi.governance.ballot.Basis;
import org.xiangzhi.governance.ballot.Count;
import org.xiangzhi.governance.ballot.Matter;
import org.xiangzhi.governance.ballot.Question;
import org.xiangzhi.governance.ballot.Tally;
import org.xiangzhi.governance.kernel.Digest;
import org.xiangzhi.governance.kernel.PersonId;
import org.xiangzhi.governance.kernel.Text;
import org.xiangzhi.governance.points.AccountCommand;
import org.xiangzhi.governance.points.AccountId;
import org.xiangzhi.governance.points.Band;
import org.xiangzhi.governance.points.Bands;
import org.xiangzhi.governance.points.BookId;
import org.xiangzhi.governance.points.EntryId;
import org.xiangzhi.governance.points.LedgerCommand;
import org.xiangzhi.governance.points.Leg;
import org.xiangzhi.governance.points.PostingCommand;
import org.xiangzhi.governance.points.Tariff;
import org.xiangzhi.governance.points.TariffBasis;
import org.xiangzhi.governance.points.TariffRule;
import org.xiangzhi.governance.village.Script;

/** Plays how a ledger is opened, its tariff adopted, old balances taken over, a period closed. */
final class LedgerPlay {
  private static final BallotId BALLOT = BallotId.of("tariff-1");
  private static final String MOTION = "通过《小院积分细则》第 1 版";
  private static final int PRESENT = 22;

  private final Script script;

  LedgerPlay(Script script) {
    this.script = script;
  }

  void open() {
    script.title("台账由村党组织书记按做法开立，不由他人", "the secretary opens the ledger, and nobody else");
    script.act(LOG, HEAD, new LedgerCommand.OpenLedger());
    script.act(LOG, KEEPER, openAccounts(account(1)));
    script.act(LOG, SECRETARY, new LedgerCommand.OpenLedger());
    script.act(LOG, SECRETARY, new LedgerCommand.OpenLedger());
    script.title("开户：外村的户、已开立的户不能开", "accounts are opened, once, for those who live here");
    script.act(
        LOG,
        KEEPER,
        openAccounts(
            Stream.concat(
                    IntStream.rangeClosed(1, SampleVillage.IN_COURTYARD)
                        .mapToObj(SampleVillage::account),
                    Stream.of(2, 3, 12).map(h -> AccountId.of(PersonId.of(member(h, 1)))))
                .toArray(AccountId[]::new)));
    script.act(
        LOG,
        KEEPER,
        openAccounts(account(1), AccountId.of(SampleVillage.otherHousehold(1)), account(25)));
  }

  static AccountCommand openAccounts(AccountId... accounts) {
    return new AccountCommand.OpenAccounts(ImmutableList.copyOf(accounts));
  }

  /** Adopts the model tariff by a vote of households, after some that cannot be. */
  void adopt() {
    Tariff model = RongchangTariff.model();
    script.title("细则未经表决不得施行", "no tariff without a decision");
    adopt(model, script.day());
    vote();
    script.title("以积分换取或者剥夺选举权、低保的细则不予受理", "a tariff that touches what the law gives");
    adopt(with(model, "投赞成票", "voting for the motion"), script.day());
    adopt(with(model, "领取低保的扣分", "drawing a subsistence allowance"), script.day());
    script.title("星级分档有空档的细则不予受理", "a tariff whose stars leave a gap");
    adopt(gap(model), script.day());
    script.title("细则自次日起施行", "the tariff is in force from the next day on");
    adopt(model, script.day().plusDays(1));
  }

  private void adopt(Tariff tariff, LocalDate from) {
    script.act(
        LOG,
        SECRETARY,
        new LedgerCommand.AdoptTariff(tariff, from, new TariffBasis.ByBallot(BALLOT)));
  }

  private static Tariff with(Tariff model, String zh, String en) {
    return new Tariff(
        model.id(),
        model.version(),
        model.name(),
        model.categories(),
        ImmutableList.of(
            TariffRule.award(
                "OTHER",
                RongchangTariff.TAKING_PART,
                Text.of(zh, en),
                1,
                RongchangPoints.HONOUR,
                RongchangOffices.STEWARD)),
        model.stars());
  }

  private static Tariff gap(Tariff model) {
    return new Tariff(
        model.id(),
        model.version(),
        model.name(),
        model.categories(),
        model.rules(),
        ImmutableList.of(
            new Tariff.Stars(
                RongchangPoints.HONOUR,
                new Bands(
                    ImmutableList.of(
                        new Band(Optional.empty(), Optional.of(1040L), 3),
                        new Band(Optional.of(1041L), Optional.empty(), 4))))));
  }

  private void vote() {
    script.title("村民会议（户的代表）表决积分细则", "the assembly of household representatives votes");
    act(
        new BallotCommand.Open(
            BALLOT,
            RongchangRecords.ASSEMBLY,
            SampleVillage.VILLAGE,
            new Question.Motion(MOTION),
            Matter.OTHER,
            Basis.HOUSEHOLDS,
            ImmutableSet.of(),
            Optional.empty(),
            Optional.empty()));
    act(
        new BallotCommand.CheckIn(
            BALLOT,
            IntStream.rangeClosed(1, PRESENT)
                .mapToObj(h -> PersonId.of(member(h, 1)))
                .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()))));
    act(
        new BallotCommand.CountHands(
            BALLOT,
            Tally.Motion.of(new Count(PRESENT - 3, 2, 1)),
            PersonId.of(member(21, 1)),
            PersonId.of(member(22, 1))));
    act(new BallotCommand.Close(BALLOT));
    act(new BallotCommand.CountAll(BALLOT));
  }

  private void act(BallotCommand command) {
    script.act(LOG, SECRETARY, command);
  }

  /** Takes over what a paper book says. */
  void takeOver() {
    script.title("期初余额附凭证录入；每户每种一次", "balances of a paper book, with its papers, once");
    opening(
        row("open-2", 2, RongchangPoints.REDEEM, 240),
        row("open-3", 3, RongchangPoints.REDEEM, 180),
        row("open-4", 4, RongchangPoints.REDEEM, 90),
        row("open-6", 6, RongchangPoints.REDEEM, 100),
        row("open-7", 7, RongchangPoints.REDEEM, 60),
        row("open-8", 8, RongchangPoints.REDEEM, 45),
        row("open-9", 9, RongchangPoints.REDEEM, 75),
        row("open-9-h", 9, RongchangPoints.HONOUR, 12));
    opening(row("open-2-again", 2, RongchangPoints.REDEEM, 10));
    script.title("村内账户之间划转；不得动户的账", "transfers between the ledger's own accounts alone");
    transfer("move-1", new Leg(AccountId.ISSUE, AccountId.POOL, RongchangPoints.REDEEM, 500));
    transfer("move-2", new Leg(AccountId.POOL, account(2), RongchangPoints.REDEEM, 5));
    transfer("move-3", new Leg(AccountId.POOL, AccountId.RESERVE, RongchangPoints.REDEEM, 501));
  }

  private void opening(PostingCommand.Opening... rows) {
    script.act(
        LOG,
        KEEPER,
        new PostingCommand.TakeInOpening(
            script.day(),
            ImmutableList.copyOf(rows),
            ImmutableList.of(Digest.ofText("示例小院积分存折影印件"))));
  }

  private static PostingCommand.Opening row(String id, int household, BookId book, long amount) {
    return new PostingCommand.Opening(EntryId.of(id), account(household), book, amount);
  }

  private void transfer(String id, Leg leg) {
    script.act(
        LOG,
        KEEPER,
        new PostingCommand.Transfer(EntryId.of(id), script.day(), ImmutableList.of(leg), "示例划转"));
  }

  void freeze() {
    script.title("冻结的账户不得记分；解冻后恢复", "nothing is entered for a frozen account until it is thawed");
    script.act(LOG, KEEPER, new AccountCommand.FreezeAccount(account(10), "户内析产争议，暂停记分"));
    ClaimPlay claims = new ClaimPlay(script);
    claims.one(SampleVillage.STEWARD, "frozen-1", ClaimPlay.ground("NEIGHBOUR-HELPED", 10));
    script.act(LOG, KEEPER, new AccountCommand.ThawAccount(account(10), "争议已了"));
    script.act(LOG, KEEPER, new AccountCommand.ThawAccount(account(10), "争议已了"));
    claims.one(SampleVillage.STEWARD, "thawed-1", ClaimPlay.ground("NEIGHBOUR-HELPED", 10));
  }

  void closePeriod(LocalDate until) {
    script.title("结账：未到期、尚有待审的不得结", "a period is closed: not early, not while claims wait");
    ClaimPlay claims = new ClaimPlay(script);
    claims.dated(
        SampleVillage.STEWARD,
        "waits-1",
        until,
        ClaimPlay.ground("LITTER", 14, ClaimPlay.photo("第14户门前")));
    script.act(LOG, KEEPER, new LedgerCommand.ClosePeriod(script.day()));
    script.act(LOG, KEEPER, new LedgerCommand.ClosePeriod(until));
    claims.review(HEAD, false, "无人证实", "waits-1");
    script.title("结账，当晚由县级日志留痕；已结期间不得再记", "closed, and anchored in the district's log");
    script.act(LOG, KEEPER, new LedgerCommand.ClosePeriod(until));
    claims.dated(SampleVillage.STEWARD, "late-1", until, ClaimPlay.ground("NEIGHBOUR-HELPED", 14));
  }
}
