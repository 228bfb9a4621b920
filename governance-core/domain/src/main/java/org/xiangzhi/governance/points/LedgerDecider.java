package org.xiangzhi.governance.points;

import static org.xiangzhi.governance.kernel.RefusalCode.ACT_NOT_PROVIDED;
import static org.xiangzhi.governance.kernel.RefusalCode.ACT_ORDER;
import static org.xiangzhi.governance.kernel.RefusalCode.ALREADY_EXISTS;
import static org.xiangzhi.governance.kernel.RefusalCode.FUTURE_DATED;
import static org.xiangzhi.governance.kernel.RefusalCode.NOT_FOUND;
import static org.xiangzhi.governance.kernel.RefusalCode.PERIOD_CLOSED;
import static org.xiangzhi.governance.kernel.RefusalCode.PRACTICE_INVALID;
import static org.xiangzhi.governance.kernel.RefusalCode.TARIFF_INVALID;
import static org.xiangzhi.governance.kernel.RefusalCode.TOO_EARLY;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.xiangzhi.governance.journal.Head;
import org.xiangzhi.governance.journal.LogId;
import org.xiangzhi.governance.kernel.Decision;
import org.xiangzhi.governance.kernel.Refusal;
import org.xiangzhi.governance.kernel.Text;
import org.xiangzhi.governance.kernel.Timer;

/** Decides what concerns the ledger as a whole. */
final class LedgerDecider {
  /** The accounts that every ledger has. */
  static final ImmutableList<AccountId> OWN_ACCOUNTS =
      ImmutableList.of(
          AccountId.ISSUE,
          AccountId.POOL,
          AccountId.SHOP,
          AccountId.RESERVE,
          AccountId.OPENING,
          AccountId.TRANSIT);

  private final PointsContext at;

  LedgerDecider(PointsContext at) {
    this.at = at;
  }

  Decision<PointsEvent> decide(LedgerCommand command) {
    if (command instanceof LedgerCommand.OpenLedger) {
      return open();
    }
    return command instanceof LedgerCommand.AdoptTariff c
        ? adopt(c)
        : close((LedgerCommand.ClosePeriod) command);
  }

  private Decision<PointsEvent> open() {
    Optional<PointsView.Provided> provided = at.view().provided();
    if (provided.isEmpty()) {
      return Decision.refuse(
          ACT_NOT_PROVIDED,
          PointsGuards.LEDGER,
          "type",
          "points.open-ledger",
          "log",
          at.view().log());
    }
    LedgerRules rules = provided.get().rules().ledger();
    Optional<LedgerRules> before = at.ledger().rules();
    if (before.equals(Optional.of(rules))) {
      return Decision.refuse(
          ALREADY_EXISTS, PointsGuards.LEDGER, "kind", "ledger", "id", at.view().log());
    }
    if (before.isPresent() && !continues(before.get(), rules)) {
      return Decision.refuse(
          PRACTICE_INVALID,
          PointsGuards.LEDGER,
          "practice",
          provided.get().practice(),
          "reason",
          "an open ledger keeps its scale and its books, in their order");
    }
    return Decision.accept(
        new LedgerEvent.LedgerOpened(provided.get().practice(), rules, at.actor(), at.day()));
  }

  private static boolean continues(LedgerRules before, LedgerRules after) {
    List<BookId> kept = before.books().stream().map(Book::id).toList();
    return before.scale() == after.scale()
        && after.books().size() >= kept.size()
        && after.books().stream().limit(kept.size()).map(Book::id).toList().equals(kept);
  }

  private Decision<PointsEvent> adopt(LedgerCommand.AdoptTariff c) {
    if (c.from().isBefore(at.day())) {
      return Decision.refuse(
          TOO_EARLY,
          PointsGuards.TARIFF,
          "what",
          Text.of("细则生效", "a tariff to come into force"),
          "first",
          at.day(),
          "day",
          c.from());
    }
    if (!at.view().stands(c.basis())) {
      return Decision.refuse(
          NOT_FOUND, PointsGuards.TARIFF, "kind", "basis", "id", named(c.basis()));
    }
    Optional<Refusal> right = RightsLint.refusal(c.tariff());
    if (right.isPresent()) {
      return Decision.refuse(right.stream().toList());
    }
    ImmutableList<String> problems = TariffCheck.problems(c.tariff(), at.rules());
    Optional<String> clash = clash(c);
    if (!problems.isEmpty() || clash.isPresent()) {
      return Decision.refuse(
          TARIFF_INVALID,
          PointsGuards.TARIFF_FORM,
          "tariff",
          c.tariff().id(),
          "reason",
          clash.orElseGet(() -> String.join("; ", problems)));
    }
    int number = (int) at.ledger().tariffs().count() + 1;
    return Decision.accept(
        new LedgerEvent.TariffAdopted(
            number, c.tariff(), c.from(), c.basis(), at.actor(), at.day()));
  }

  /** A rule is found by its name alone: two tariffs in force cannot share one. */
  private Optional<String> clash(LedgerCommand.AdoptTariff c) {
    return at.ledger()
        .tariffs()
        .filter(other -> !other.tariff().id().equals(c.tariff().id()))
        .flatMap(other -> other.tariff().rules().stream())
        .map(TariffRule::id)
        .filter(rule -> c.tariff().rule(rule).isPresent())
        .findFirst()
        .map(rule -> "the rule " + rule + " is in another tariff");
  }

  private static String named(TariffBasis basis) {
    return basis instanceof TariffBasis.ByBallot b
        ? b.ballot().value()
        : ((TariffBasis.ByClause) basis).clause().value();
  }

  private Decision<PointsEvent> close(LedgerCommand.ClosePeriod c) {
    Optional<Refusal> refusal = closeRefused(c.until());
    if (refusal.isPresent()) {
      return Decision.refuse(refusal.stream().toList());
    }
    Optional<PointsLetter.Closing> last = at.ledger().closings().last();
    PointsLetter.Closing closing =
        new PointsLetter.Closing(
            last.map(PointsLetter.Closing::number).orElse(0) + 1,
            c.until(),
            last.map(PointsLetter.Closing::closingPosition).orElse(0L),
            last.map(PointsLetter.Closing::closingDigest).orElse(Head.EMPTY.digest()),
            at.view().head().position(),
            at.view().head().digest(),
            at.ledger().size(),
            TrialBalance.of(at.ledger(), c.until()).digest());
    LogId village = at.view().log();
    return Decision.accept(
        new LedgerEvent.PeriodClosed(village.county(), village, closing, at.actor(), at.day()));
  }

  private Optional<Refusal> closeRefused(LocalDate until) {
    if (!until.isBefore(at.day())) {
      return Optional.of(
          Refusal.of(
              FUTURE_DATED, PointsGuards.PERIOD, "day", until, "today", at.day().minusDays(1)));
    }
    Optional<LocalDate> last = at.ledger().closings().last().map(PointsLetter.Closing::until);
    if (last.filter(done -> !until.isAfter(done)).isPresent()) {
      return Optional.of(
          Refusal.of(
              PERIOD_CLOSED, PointsGuards.PERIOD, "day", until, "until", last.orElseThrow()));
    }
    // What is due on a day of the period would have to be entered into it afterwards.
    return at.ledger().due(until).stream()
        .map(Timer::id)
        .findFirst()
        .or(() -> waiting(until))
        .map(first -> Refusal.of(ACT_ORDER, PointsGuards.PERIOD, "first", first));
  }

  private Optional<String> waiting(LocalDate until) {
    return at.ledger()
        .claims()
        .waiting()
        .map(Claims.Waiting::claim)
        .filter(claim -> !claim.day().isAfter(until))
        .map(claim -> "points.review-claims " + claim.id())
        .findFirst();
  }
}
