package org.xiangzhi.governance.points;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.xiangzhi.governance.delivery.ByLetter;
import org.xiangzhi.governance.delivery.Letter;
import org.xiangzhi.governance.kernel.Act;
import org.xiangzhi.governance.kernel.Decision;
import org.xiangzhi.governance.kernel.PersistentMap;
import org.xiangzhi.governance.kernel.Refusal;
import org.xiangzhi.governance.kernel.Timer;

/**
 * Is the points ledger 积分台账 of one village; in the log of a county, the closings that villages have
 * anchored there. Its entries never change: a correction is an opposite entry.
 */
public final class PointsLedger {
  private static final PointsLedger EMPTY =
      new PointsLedger(
          Optional.empty(),
          PersistentMap.empty(),
          PersistentMap.empty(),
          PersistentMap.empty(),
          Entries.empty(),
          Claims.EMPTY,
          Closings.EMPTY,
          Redemptions.EMPTY,
          Contests.EMPTY);

  private final Optional<LedgerEvent.LedgerOpened> opened;
  private final PersistentMap<Integer, AdoptedTariff> tariffs;
  private final PersistentMap<AccountId, Account> accounts;
  private final PersistentMap<Integer, AccountId> accountIds;
  private final Entries entries;
  private final Claims claims;
  private final Closings closings;
  private final Redemptions redemptions;
  private final Contests contests;

  PointsLedger(
      Optional<LedgerEvent.LedgerOpened> opened,
      PersistentMap<Integer, AdoptedTariff> tariffs,
      PersistentMap<AccountId, Account> accounts,
      PersistentMap<Integer, AccountId> accountIds,
      Entries entries,
      Claims claims,
      Closings closings,
      Redemptions redemptions,
      Contests contests) {
    this.opened = opened;
    this.tariffs = tariffs;
    this.accounts = accounts;
    this.accountIds = accountIds;
    this.entries = entries;
    this.claims = claims;
    this.closings = closings;
    this.redemptions = redemptions;
    this.contests = contests;
  }

  /**
   * Returns the ledger of a log in which nothing has happened.
   *
   * @return no accounts, no entries
   */
  public static PointsLedger empty() {
    return EMPTY;
  }

  /**
   * Decides a command.
   *
   * @param command what is asked
   * @param act who asks and when
   * @param view what the other rooms know
   * @return the events, or why not
   */
  public Decision<PointsEvent> decide(PointsCommand command, Act act, PointsView view) {
    return PointsDecider.decide(command, new PointsContext(this, act, view));
  }

  /**
   * Takes in what happened.
   *
   * @param event the event
   * @param position its position in the log
   * @param recordedAt when it was recorded
   * @return the ledger behind it
   */
  public PointsLedger evolve(PointsEvent event, long position, Instant recordedAt) {
    return PointsEvolution.evolve(event, position, recordedAt, this);
  }

  /**
   * Lists what has become due of itself.
   *
   * @param day the day of asking
   * @return the timers due on or before that day, oldest first
   */
  public ImmutableList<Timer> due(LocalDate day) {
    return PointsTimers.due(this, day);
  }

  /**
   * Reads the letter that is in an event.
   *
   * @param event the event
   * @return the letter, or empty if the event concerns this log alone
   */
  public static Optional<Letter> letter(PointsEvent event) {
    return PointsLetters.of(event);
  }

  /**
   * Says what this room is told when a letter of its own was turned down.
   *
   * @param command what the letter asked
   * @param why why it was turned down
   * @return the command that brings the balances back; empty for another letter
   */
  public static Optional<ByLetter> turnedDown(ByLetter command, ImmutableList<Refusal> why) {
    return PointsLetters.turnedDown(command, why);
  }

  /**
   * Returns how the ledger is kept.
   *
   * @return the rules, or empty if it was not opened
   */
  public Optional<LedgerRules> rules() {
    return opened.map(LedgerEvent.LedgerOpened::rules);
  }

  /**
   * Finds an account.
   *
   * @param account its name
   * @return the account, or empty if it was never opened
   */
  public Optional<Account> account(AccountId account) {
    return accounts.get(account);
  }

  /**
   * Streams all accounts.
   *
   * @return the accounts, by name
   */
  public Stream<Account> accounts() {
    return accounts.values();
  }

  /**
   * Returns the balance of an account as it is now, all days included.
   *
   * @param account the account
   * @param book the book
   * @return the balance in the smallest unit, without the base score; 0 if there is no such account
   *     or book
   */
  public long balance(AccountId account, BookId book) {
    int index = bookIndex(book);
    return index < 0 ? 0 : accounts.get(account).map(found -> found.balance(index)).orElse(0L);
  }

  /**
   * Returns what of a balance is not held for orders.
   *
   * @param account the account
   * @param book the book
   * @return the points in the smallest unit; 0 if there is no such account or book
   */
  public long available(AccountId account, BookId book) {
    int index = bookIndex(book);
    return index < 0 ? 0 : accounts.get(account).map(found -> found.available(index)).orElse(0L);
  }

  /**
   * Returns the balance of an account as of a day, as it was known at an instant: what counts from
   * that day or an earlier one and had been recorded by then.
   *
   * @param account the account
   * @param book the book
   * @param day the day
   * @param known the instant
   * @return the balance in the smallest unit
   */
  public long balance(AccountId account, BookId book, LocalDate day, Instant known) {
    int index = bookIndex(book);
    return index < 0
        ? 0
        : accounts
            .get(account)
            .map(
                found ->
                    new Walk(this, found)
                        .sum(
                            leg ->
                                entries.book(leg) == index
                                    && !entries.day(entries.entryOf(leg)).isAfter(day)
                                    && !entries.recordedAt(entries.entryOf(leg)).isAfter(known)))
            .orElse(0L);
  }

  /**
   * Streams the tariffs that were ever adopted.
   *
   * @return the adoptions, oldest first
   */
  public Stream<LedgerEvent.TariffAdopted> tariffs() {
    return tariffs.values().map(AdoptedTariff::event);
  }

  /**
   * Finds a tariff by its number in this ledger.
   *
   * @param number 1 for the first
   * @return the adoption, or empty
   */
  public Optional<LedgerEvent.TariffAdopted> tariff(int number) {
    return tariffs.get(number).map(AdoptedTariff::event);
  }

  /**
   * Streams the tariffs in force on a day: of each name the one that came into force last.
   *
   * @param day the day
   * @return the adoptions
   */
  public Stream<LedgerEvent.TariffAdopted> tariffsOn(LocalDate day) {
    return inForce(day).map(AdoptedTariff::event);
  }

  Stream<AdoptedTariff> inForce(LocalDate day) {
    return tariffs
        .values()
        .filter(one -> !one.from().isAfter(day))
        .filter(one -> tariffs.values().noneMatch(other -> other.replaces(one, day)));
  }

  Optional<AdoptedTariff> adopted(int number) {
    return tariffs.get(number);
  }

  /**
   * Counts the entries.
   *
   * @return how many there are
   */
  public int size() {
    return entries.size();
  }

  /**
   * Returns what happened to claims that are no entries.
   *
   * @return those that wait, and those that were refused or declined
   */
  public Claims claims() {
    return claims;
  }

  /**
   * Returns periods and resets.
   *
   * @return what was closed
   */
  public Closings closings() {
    return closings;
  }

  /**
   * Returns goods and orders.
   *
   * @return their state
   */
  public Redemptions redemptions() {
    return redemptions;
  }

  /**
   * Returns objections.
   *
   * @return their state
   */
  public Contests contests() {
    return contests;
  }

  /** Finds the place of a book; -1 if there is none. */
  int bookIndex(BookId book) {
    return opened.map(o -> o.rules().indexOf(book)).orElse(-1);
  }

  Entries entries() {
    return entries;
  }

  Optional<LedgerEvent.LedgerOpened> opened() {
    return opened;
  }

  AccountId accountId(int number) {
    return accountIds.get(number).orElseThrow();
  }

  PointsLedger with(LedgerEvent.LedgerOpened event) {
    return new PointsLedger(
        Optional.of(event),
        tariffs,
        accounts,
        accountIds,
        entries,
        claims,
        closings,
        redemptions,
        contests);
  }

  PointsLedger with(LedgerEvent.TariffAdopted event) {
    return new PointsLedger(
        opened,
        tariffs.with(event.number(), AdoptedTariff.of(event)),
        accounts,
        accountIds,
        entries,
        claims,
        closings,
        redemptions,
        contests);
  }

  PointsLedger with(Claims changed) {
    return new PointsLedger(
        opened, tariffs, accounts, accountIds, entries, changed, closings, redemptions, contests);
  }

  PointsLedger with(Closings changed) {
    return new PointsLedger(
        opened, tariffs, accounts, accountIds, entries, claims, changed, redemptions, contests);
  }

  PointsLedger with(Redemptions changed) {
    return new PointsLedger(
        opened, tariffs, accounts, accountIds, entries, claims, closings, changed, contests);
  }

  PointsLedger with(Contests changed) {
    return new PointsLedger(
        opened, tariffs, accounts, accountIds, entries, claims, closings, redemptions, changed);
  }

  PointsLedger with(
      PersistentMap<AccountId, Account> changed,
      PersistentMap<Integer, AccountId> ids,
      Entries added) {
    return new PointsLedger(
        opened, tariffs, changed, ids, added, claims, closings, redemptions, contests);
  }

  /** Opens an account, or opens it again. */
  PointsLedger opening(AccountId account) {
    Optional<Account> known = accounts.get(account);
    if (known.isPresent()) {
      return with(accounts.with(account, known.get().reopened()), accountIds, entries);
    }
    int number = accounts.size();
    return with(
        accounts.with(account, Account.opened(account, number)),
        accountIds.with(number, account),
        entries);
  }

  PointsLedger change(AccountId account, UnaryOperator<Account> change) {
    return with(accounts.update(account, change), accountIds, entries);
  }

  PersistentMap<AccountId, Account> accountMap() {
    return accounts;
  }

  PersistentMap<Integer, AccountId> accountIds() {
    return accountIds;
  }
}
