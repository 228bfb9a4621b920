package org.xiangzhi.governance.benchmarks;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.xiangzhi.governance.jdbc.SqliteJournal;
import org.xiangzhi.governance.points.AccountId;
import org.xiangzhi.governance.points.Claim;
import org.xiangzhi.governance.points.TariffRuleId;
import org.xiangzhi.governance.village.Governance;

/**
 * Writes a county's year of points into a file, through the engine: in every village one sheet a
 * week, 48 weeks, with two or three awards to each household, under rules with a bound for the
 * month and one without. A county of 300 villages of 500 households comes to 15 million entries.
 */
final class PointsYear {
  static final int HOUSEHOLDS = 500;
  static final int ROWS = 1042;
  static final int WEEKS = 48;

  /** How many entries a village has in a year. */
  static final int ENTRIES = WEEKS * ROWS;

  private static final int LAST_DAY = PointsVillage.DAY + 1 + 7 * WEEKS;
  private static final int WRITERS = 8;

  private PointsYear() {}

  /** Makes the way into a store of such a year; its clock stands behind the last day. */
  static Governance governance(SqliteJournal journal) {
    return County.governance(journal, PointsPractice.definition(), LAST_DAY);
  }

  /** Writes a year of the first villages of the county. */
  static void write(Path file, int villages) throws InterruptedException, ExecutionException {
    try (SqliteJournal journal = SqliteJournal.open(file)) {
      Governance governance = governance(journal);
      County.open(governance, journal);
      ExecutorService threads = Executors.newFixedThreadPool(WRITERS);
      try {
        List<Callable<Integer>> tasks = new ArrayList<>();
        for (int i = 0; i < villages; i++) {
          int number = i;
          tasks.add(() -> write(governance, village(number), number));
        }
        for (Future<Integer> each : threads.invokeAll(tasks)) {
          each.get();
        }
      } finally {
        threads.shutdown();
      }
    }
  }

  static PointsVillage village(int number) {
    return new PointsVillage(new Village(County.villages().get(number)), HOUSEHOLDS);
  }

  private static int write(Governance governance, PointsVillage village, int number) {
    village.open(governance);
    Random random = new Random(number);
    for (int week = 0; week < WEEKS; week++) {
      int day = PointsVillage.DAY + 7 * (week + 1);
      County.handle(
          governance,
          village.secretary(),
          village.sheet("week-" + week, County.at(day), sheet(village, week, random)));
    }
    return WEEKS;
  }

  /** Draws who is awarded what in a week; each row is of a rule that its household has not had. */
  private static ImmutableList<Claim> sheet(PointsVillage village, int week, Random random) {
    ImmutableList.Builder<Claim> claims = ImmutableList.builder();
    LocalDate monday = County.FIRST_DAY.plusDays(PointsVillage.DAY + 7L * week + 1);
    for (int row = 0; row < ROWS; row++) {
      AccountId account = village.accounts().get(row % HOUSEHOLDS);
      TariffRuleId rule =
          row < HOUSEHOLDS
              ? PointsPractice.BOUNDED.get((row + week) % PointsPractice.BOUNDED.size())
              : PointsPractice.WORK;
      claims.add(
          PointsVillage.claim(
              "y1-w" + week + "-" + row, monday.plusDays(random.nextInt(7)), account, rule));
    }
    return claims.build();
  }

  /** Writes the entries of a village as transactions of a journal of hledger. */
  static void write(Hledger journal, int number) throws IOException {
    PointsVillage village = village(number);
    Random random = new Random(number);
    for (int week = 0; week < WEEKS; week++) {
      for (Claim claim : sheet(village, week, random)) {
        journal.entry(
            claim.day().toString(),
            claim.id().value(),
            "pool:" + number,
            "household:" + claim.ground().account().holder(),
            PointsPractice.points(claim.ground().rule()));
      }
    }
  }
}
