package org.xiangzhi.governance.testkit.points;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.xiangzhi.governance.kernel.RefusalCode;
import org.xiangzhi.governance.points.Account;
import org.xiangzhi.governance.points.AccountId;
import org.xiangzhi.governance.points.Book;
import org.xiangzhi.governance.points.PointsEvent;
import org.xiangzhi.governance.points.PointsLedger;
import org.xiangzhi.governance.points.PointsRules;
import org.xiangzhi.governance.points.Tariff;
import org.xiangzhi.governance.points.TrialBalance;

/**
 * Plays a ledger at random by the tariff of any practice: claims of every rule with amounts within
 * and without its bounds, reviews, reversals, orders, objections, households that merge and split,
 * resets, lapses and closings, on days that go forward and entries that count from earlier ones.
 * Then an auditor that knows nothing but entries goes through all of it.
 */
public final class PointsRun {
  private static final int BETWEEN = 50;

  private final PointsRules rules;
  private final PointsPlay play;
  private final List<Moment> moments = new ArrayList<>();

  /** Is the ledger as it was at one moment, which must not change afterwards. */
  private record Moment(PointsLedger ledger, int events) {}

  /**
   * Prepares a ledger with its tariff, accounts, goods and a funded pool.
   *
   * @param rules how the practice deals with points
   * @param tariff the tariff to be played
   * @param seed what decides the play: the same seed plays the same
   */
  public PointsRun(PointsRules rules, Tariff tariff, long seed) {
    this.rules = rules;
    this.play = new PointsPlay(rules, tariff, new Random(seed));
  }

  /**
   * Plays some acts.
   *
   * @param acts how many
   * @return this run
   */
  public PointsRun play(int acts) {
    for (int i = 0; i < acts; i++) {
      play.act();
      if (i % BETWEEN == 0) {
        moments.add(new Moment(play.ledger(), play.events().size()));
      }
    }
    return this;
  }

  /**
   * Demands that the auditor finds nothing, and that every balance of the ledger is the sum that he
   * gets, as of every day of the play; and that the events, taken in anew, give the same.
   *
   * @throws AssertionError with what was found
   */
  public void assertHolds() {
    PointsAudit audit = PointsAudit.of(play.events());
    if (!audit.findings().isEmpty()) {
      throw new AssertionError(String.join("\n", audit.findings()));
    }
    PointsLedger again = PointsLedger.empty();
    for (int i = 0; i < play.events().size(); i++) {
      again = again.evolve(play.events().get(i), i + 1, Instant.EPOCH);
    }
    for (Account account : play.ledger().accounts().toList()) {
      for (Book book : rules.ledger().books()) {
        same(account.id(), book, audit, again);
      }
    }
    moments.forEach(this::same);
  }

  private void same(Moment moment) {
    PointsAudit audit = PointsAudit.of(play.events().subList(0, moment.events()));
    TreeMap<String, Long> held = new TreeMap<>();
    TrialBalance.of(moment.ledger(), LocalDate.MAX.minusYears(1))
        .balances()
        .forEach((line, sum) -> held.put(line.account() + " " + line.book(), sum));
    if (!held.equals(audit.balances())) {
      throw new AssertionError("INV-POINTS-REPLAY after " + moment.events() + " events: " + held);
    }
  }

  private void same(AccountId account, Book book, PointsAudit audit, PointsLedger again) {
    long held = play.ledger().balance(account, book.id());
    long read = again.balance(account, book.id());
    long sum = audit.balance(account, book.id(), LocalDate.MAX);
    if (held != sum || read != sum) {
      throw new AssertionError(
          "INV-POINTS-SUM " + account + " " + book.id() + ": " + held + " " + read + " " + sum);
    }
    for (LocalDate on = PointsPlay.START; !on.isAfter(play.day()); on = on.plusDays(7)) {
      long asOf = play.ledger().balance(account, book.id(), on, Instant.MAX);
      if (asOf != audit.balance(account, book.id(), on)) {
        throw new AssertionError(
            "INV-POINTS-SUM " + account + " " + book.id() + " on " + on + ": " + asOf);
      }
    }
  }

  /**
   * Lists what happened.
   *
   * @return the events, in order
   */
  public ImmutableList<PointsEvent> events() {
    return ImmutableList.copyOf(play.events());
  }

  /**
   * Counts refusals by their codes.
   *
   * @return how often each was met
   */
  public Map<RefusalCode, Integer> refusals() {
    return play.refusals();
  }
}
