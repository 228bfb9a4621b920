package org.xiangzhi.governance.points;

import static org.xiangzhi.governance.kernel.RefusalCode.ACCOUNT_STATE;
import static org.xiangzhi.governance.kernel.RefusalCode.ACT_NOT_PROVIDED;
import static org.xiangzhi.governance.kernel.RefusalCode.BACKDATED;
import static org.xiangzhi.governance.kernel.RefusalCode.ENTRY_ID_REUSED;
import static org.xiangzhi.governance.kernel.RefusalCode.FUTURE_DATED;
import static org.xiangzhi.governance.kernel.RefusalCode.NOT_FOUND;
import static org.xiangzhi.governance.kernel.RefusalCode.OFFICE_REQUIRED;
import static org.xiangzhi.governance.kernel.RefusalCode.PERIOD_CLOSED;
import static org.xiangzhi.governance.kernel.RefusalCode.VALUE_FORM;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.xiangzhi.governance.kernel.Act;
import org.xiangzhi.governance.kernel.PersonId;
import org.xiangzhi.governance.kernel.Refusal;
import org.xiangzhi.governance.kernel.Rule;
import org.xiangzhi.governance.kernel.Text;
import org.xiangzhi.governance.kernel.TypeNames;
import org.xiangzhi.governance.office.OfficeId;
import org.xiangzhi.governance.office.OfficeRules;

/**
 * Is what a command on points is decided with, and what many decisions ask.
 *
 * @param ledger the ledger
 * @param act who asks and when
 * @param view what the other rooms know
 */
record PointsContext(PointsLedger ledger, Act act, PointsView view) {
  private static final TypeNames<PointsCommand> NAMES = TypeNames.of(PointsCommand.class);

  LocalDate day() {
    return act.day();
  }

  PersonId actor() {
    return act.actor();
  }

  /** Returns how the ledger is kept, once it is known to be open. */
  LedgerRules rules() {
    return ledger.rules().orElseThrow();
  }

  Optional<Refusal> unopened(PointsCommand command) {
    return ledger.rules().isPresent()
        ? Optional.empty()
        : Optional.of(
            Refusal.of(
                ACT_NOT_PROVIDED,
                PointsGuards.LEDGER,
                "type",
                NAMES.nameOf(command),
                "log",
                view.log()));
  }

  /** Refuses a name that is taken, or that only the library gives. */
  Optional<Refusal> nameRefused(EntryId name) {
    if (name.isOwn()) {
      return Optional.of(
          Refusal.of(
              VALUE_FORM, PointsGuards.ONCE, "field", "entry", "form", "not " + EntryId.OWN + "…"));
    }
    return ledger.entries().find(name) >= 0 || ledger.claims().find(name).isPresent()
        ? Optional.of(Refusal.of(ENTRY_ID_REUSED, PointsGuards.ONCE, "id", name))
        : Optional.empty();
  }

  /** Refuses a day on which nothing may count any more, or not yet. */
  Optional<Refusal> dayRefused(LocalDate counts) {
    if (counts.isAfter(day())) {
      return Optional.of(
          Refusal.of(FUTURE_DATED, PointsGuards.DAYS, "day", counts, "today", day()));
    }
    long back = ChronoUnit.DAYS.between(counts, day());
    if (back > rules().backDays()) {
      return Optional.of(
          Refusal.of(
              BACKDATED,
              PointsGuards.DAYS,
              "day",
              counts,
              "days",
              back,
              "max",
              rules().backDays()));
    }
    return ledger
        .closings()
        .last()
        .map(PointsLetter.Closing::until)
        .filter(until -> !counts.isAfter(until))
        .map(until -> closed(counts, until));
  }

  /** Refuses a day before the last reset of a book. */
  Optional<Refusal> dayRefused(LocalDate counts, BookId book) {
    return ledger
        .closings()
        .lastReset(book)
        .filter(counts::isBefore)
        .map(reset -> closed(counts, reset.minusDays(1)));
  }

  private static Refusal closed(LocalDate counts, LocalDate until) {
    return Refusal.of(PERIOD_CLOSED, PointsGuards.PERIOD, "day", counts, "until", until);
  }

  /** Refuses an account that is not open. */
  Optional<Refusal> notOpen(AccountId id) {
    Optional<Account> account = ledger.account(id);
    return account.filter(found -> found.state() == Account.State.OPEN).isPresent()
        ? Optional.empty()
        : Optional.of(state(id, account.map(Account::state), Text.of("开立", "open")));
  }

  static Refusal state(AccountId id, Optional<Account.State> state, Text expected) {
    return Refusal.of(
        ACCOUNT_STATE,
        PointsGuards.ACCOUNT,
        "account",
        id,
        "state",
        state.map(PointsContext::named).orElse(Text.of("未开立", "not open")),
        "expected",
        expected);
  }

  static Text named(Account.State state) {
    return switch (state) {
      case OPEN -> Text.of("开立", "open");
      case FROZEN -> Text.of("冻结", "frozen");
      case CLOSED -> Text.of("销户", "closed");
    };
  }

  /** Finds the account that stands for another one now: itself, or whoever succeeded to it. */
  AccountId standing(AccountId id) {
    AccountId now = id;
    Optional<AccountId> next = ledger.account(now).flatMap(Account::successor);
    while (next.isPresent()) {
      now = next.get();
      next = ledger.account(now).flatMap(Account::successor);
    }
    return now;
  }

  /** Tells whether a person is the one, or of the household, whose account it is. */
  boolean isHolder(PersonId person, AccountId account) {
    return account.equals(AccountId.of(person))
        || view.householdOf(person).map(AccountId::of).filter(account::equals).isPresent();
  }

  /**
   * Refuses an act on an account by somebody whose account it is not and who holds no office for
   * it.
   */
  Optional<Refusal> holderRefused(PointsCommand command, AccountId account) {
    ImmutableSet<OfficeId> offices = inOffice(view.mayDo(NAMES.nameOf(command)));
    return isHolder(actor(), account) || view.holdsAny(actor(), offices)
        ? Optional.empty()
        : Optional.of(officeRequired(PointsGuards.HOLDER, offices));
  }

  /** Leaves out that every resident may do something. */
  static ImmutableSet<OfficeId> inOffice(ImmutableSet<OfficeId> offices) {
    return offices.stream()
        .filter(office -> !office.equals(OfficeRules.RESIDENT))
        .collect(ImmutableSet.toImmutableSet());
  }

  Refusal officeRequired(Rule rule, Iterable<OfficeId> offices) {
    return Refusal.of(
        OFFICE_REQUIRED,
        rule,
        "actor",
        actor(),
        "day",
        day(),
        "offices",
        Joiner.on(", ").join(offices));
  }

  static Refusal unknown(String kind, Object id) {
    return Refusal.of(NOT_FOUND, PointsGuards.LEDGER, "kind", kind, "id", id);
  }
}
