package org.xiangzhi.governance.benchmarks;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.xiangzhi.governance.journal.InMemoryJournal;
import org.xiangzhi.governance.points.AccountId;
import org.xiangzhi.governance.points.Claim;
import org.xiangzhi.governance.village.Governance;
import org.xiangzhi.governance.village.Request;

/**
 * Is one round of T1: the same awards to the same accounts in sheets of the same size, through the
 * engine, through the room of points alone, and through the plain ledger. All sides make one event
 * and one link of the chain for a sheet. What is posted is made before the clock starts.
 */
final class PointsInMemory {
  private static final String POOL = "pool";

  private final int accounts;
  private final int rows;
  private final int sheets;
  private final int[] drawn;

  /** Draws the accounts; each side gets them in this order. */
  PointsInMemory(int accounts, int rows, int awards) {
    this.accounts = accounts;
    this.rows = rows;
    this.sheets = awards / rows;
    this.drawn = new Random(1).ints((long) sheets * rows, 0, accounts).toArray();
  }

  /** Posts through the engine on the journal in memory; returns awards in a second. */
  double engine() {
    try (InMemoryJournal journal = new InMemoryJournal()) {
      Governance governance =
          County.governance(journal, PointsPractice.definition(), PointsVillage.DAY);
      County.open(governance, journal);
      PointsVillage village = new PointsVillage(new Village(County.villages().get(0)), accounts);
      village.open(governance);
      List<Request> requests = new ArrayList<>();
      for (ImmutableList<Claim> claims : claims(village.accounts(), PointsVillage.DAY)) {
        requests.add(
            village.sheet("sheet-" + requests.size(), County.at(PointsVillage.DAY), claims));
      }
      return rate(
          requests,
          request -> County.handle(governance, village.secretary(), request).head().position());
    }
  }

  /** Posts in the room alone; returns awards in a second. */
  double alone() {
    List<AccountId> names = names().map(name -> new AccountId("household/" + name)).toList();
    LedgerAlone ledger = new LedgerAlone(names);
    return rate(claims(names, 0), ledger::post);
  }

  /** Posts in the plain ledger; returns awards in a second. */
  double plain() {
    List<String> names = names().map(name -> "household/" + name).toList();
    PlainLedger ledger = new PlainLedger(POOL, names, accounts);
    List<List<PlainLedger.Row>> all = new ArrayList<>();
    for (int sheet = 0; sheet < sheets; sheet++) {
      List<PlainLedger.Row> some = new ArrayList<>();
      for (int row = 0; row < rows; row++) {
        some.add(new PlainLedger.Row(names.get(drawn[sheet * rows + row]), 5, "WORK"));
      }
      all.add(some);
    }
    int[] number = new int[1];
    double rate =
        rate(
            all,
            some -> {
              number[0]++;
              return ledger.post("sheet-" + number[0], "2026-06-30", POOL, some);
            });
    if (ledger.awarded(POOL) != 5L * sheets * rows) {
      throw new IllegalStateException("the plain ledger does not add up");
    }
    return rate;
  }

  private Stream<String> names() {
    return IntStream.range(0, accounts).mapToObj(i -> "522631001001-h" + i);
  }

  private List<ImmutableList<Claim>> claims(List<AccountId> names, int day) {
    List<Claim> claims = new ArrayList<>();
    for (int account : drawn) {
      claims.add(
          PointsVillage.claim(
              "e" + claims.size(),
              County.FIRST_DAY.plusDays(day),
              names.get(account),
              PointsPractice.WORK));
    }
    return Lists.partition(claims, rows).stream().map(ImmutableList::copyOf).toList();
  }

  private <T> double rate(List<T> all, ToLongFunction<T> post) {
    long sum = 0;
    long start = Gauges.cpuNanos();
    for (T one : all) {
      sum += post.applyAsLong(one);
    }
    double seconds = (Gauges.cpuNanos() - start) / 1e9;
    if (sum == 0) {
      throw new IllegalStateException("nothing was posted");
    }
    return (double) sheets * rows / seconds;
  }
}
