package org.xiangzhi.governance.points;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.xiangzhi.governance.compact.ClauseId;
import org.xiangzhi.governance.kernel.Digest;
import org.xiangzhi.governance.kernel.PersonId;
import org.xiangzhi.governance.kernel.RuleId;
import org.xiangzhi.governance.kernel.Text;
import org.xiangzhi.governance.office.OfficeId;

/** Builds ledgers for reports from events, as a log would. */
final class ReportScene {
  static final RuleId RULE = RuleId.of("SCENE");
  static final BookId SPEND = BookId.of("SPEND");
  static final BookId HONOUR = BookId.of("HONOUR");
  static final AccountId H1 = new AccountId("household/h-1");
  static final AccountId H2 = new AccountId("household/h-2");
  static final AccountId H3 = new AccountId("household/h-3");
  static final PersonId CLERK = PersonId.of("clerk");
  static final LocalDate DAY = LocalDate.of(2026, 3, 2);
  static final Instant NOW = Instant.parse("2026-03-02T01:00:00Z");
  static final TariffRuleId CLEAN = TariffRuleId.of("CLEAN");

  private PointsLedger ledger = PointsLedger.empty();
  private long position;

  static ReportScene open(Book... books) {
    ReportScene scene = new ReportScene();
    scene.add(
        new LedgerEvent.LedgerOpened(
            Digest.ofText("practice"),
            new LedgerRules(
                LedgerRules.Scale.TENTHS,
                ImmutableList.copyOf(books),
                ImmutableSet.of(AccountKind.HOUSEHOLD, AccountKind.PERSON),
                30,
                new Succession(Succession.Split.EQUAL, Succession.Move.CARRY, RULE),
                new ContestRules(30, 10, ImmutableSet.of(OfficeId.of("CLERK")), RULE),
                Optional.empty()),
            CLERK,
            DAY.minusYears(1)),
        NOW.minusSeconds(86_400));
    scene.add(
        new AccountEvent.AccountsOpened(ImmutableList.of(H1, H2, H3), CLERK, DAY.minusYears(1)),
        NOW.minusSeconds(86_400));
    return scene;
  }

  static ReportScene open() {
    return open(
        Book.redeemable(SPEND, Text.of("可兑积分", "points to spend"), RULE),
        Book.honour(HONOUR, Text.of("荣誉积分", "honour"), RULE).from(1000, 0));
  }

  /** Adopts a tariff with one rule and stars for the honour. */
  ReportScene tariff(Bands stars) {
    CategoryId category = CategoryId.of("HOME");
    add(
        new LedgerEvent.TariffAdopted(
            1,
            new Tariff(
                TariffId.of("SCENE"),
                "1",
                Text.of("细则", "tariff"),
                ImmutableList.of(
                    new Tariff.Category(category, Text.of("家园", "home"), ImmutableList.of())),
                ImmutableList.of(
                    TariffRule.award(
                        "CLEAN",
                        category,
                        Text.of("庭院 <整洁> & 美", "a yard that is <clean> & neat"),
                        50,
                        SPEND,
                        OfficeId.of("CLERK"))),
                ImmutableList.of(new Tariff.Stars(HONOUR, stars))),
            DAY.minusDays(100),
            new TariffBasis.ByClause(ClauseId.of("c-1")),
            CLERK,
            DAY.minusDays(100)),
        NOW);
    return this;
  }

  ReportScene add(PointsEvent event, Instant recorded) {
    position++;
    ledger = ledger.evolve(event, position, recorded);
    return this;
  }

  /** Posts an entry with one leg. */
  ReportScene post(
      String id,
      EntryKind kind,
      LocalDate day,
      Instant recorded,
      AccountId from,
      AccountId to,
      BookId book,
      long amount) {
    return add(taken(Entry.of(EntryId.of(id), kind, day, legs(from, to, book, amount))), recorded);
  }

  /** Posts what was earned by the rule of the tariff. */
  ReportScene earned(String id, LocalDate day, AccountId account, long amount) {
    return add(
        taken(
            new Entry(
                EntryId.of(id),
                EntryKind.AWARD,
                day,
                legs(AccountId.ISSUE, account, SPEND, amount),
                Optional.of(1),
                Optional.of(Ground.of(account, CLEAN, 1)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty())),
        NOW);
  }

  /** Reverses an entry. */
  ReportScene reversed(String id, String entry, Instant recorded, AccountId account, long amount) {
    return add(
        new PostingEvent.Reversed(
            ImmutableList.of(
                Entry.about(
                    EntryId.of(id),
                    EntryKind.REVERSAL,
                    DAY,
                    legs(account, AccountId.ISSUE, SPEND, amount),
                    EntryId.of(entry))),
            "误记",
            CLERK,
            DAY),
        recorded);
  }

  private static ImmutableList<Leg> legs(AccountId from, AccountId to, BookId book, long amount) {
    return ImmutableList.of(new Leg(from, to, book, amount));
  }

  private static PostingEvent.ClaimsTaken taken(Entry entry) {
    return new PostingEvent.ClaimsTaken(
        ImmutableList.of(entry),
        ImmutableList.of(),
        ImmutableList.of(),
        ImmutableList.of(),
        CLERK,
        DAY);
  }

  PointsLedger ledger() {
    return ledger;
  }
}
