package org.xiangzhi.governance.benchmarks;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.PrintStream;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;

/**
 * Measures T1 to T4 in this process, ours and the references in turn; a first round of each warms
 * up.
 */
final class PointsFigures {
  private static final int CALLERS = 64;
  private static final int CLIENTS = 8;
  private static final int VILLAGES = 64;
  private static final double SECONDS = 3;

  /** What the plain ledger posted in a second at first, one row a sheet. */
  private static final double PLAIN = 500e3;

  /** The same with a thousand rows a sheet. */
  private static final double PLAIN_SHEETS = 5e6;

  private static final double SQLITE = 2_900;
  private static final double POSTGRES = 1_200;

  private final PrintStream out;
  private final int rounds;
  private final Optional<String> postgres;
  private final List<Figure> figures = new ArrayList<>();

  PointsFigures(PrintStream out, int rounds, Optional<String> postgres) {
    this.out = out;
    this.rounds = rounds;
    this.postgres = postgres;
  }

  /** Measures T1. */
  ImmutableList<Figure> inMemory() {
    inMemory(1_000, 1, 50_000, PLAIN);
    inMemory(1_000, 1_000, 200_000, PLAIN_SHEETS);
    inMemory(1_000_000, 1, 50_000, PLAIN);
    inMemory(1_000_000, 1_000, 200_000, PLAIN_SHEETS);
    return ImmutableList.copyOf(figures);
  }

  private void inMemory(int accounts, int rows, int awards, double expected) {
    Map<String, List<Double>> rates = new TreeMap<>();
    boolean engine = accounts <= 2_000;
    for (int round = 0; round <= rounds; round++) {
      PointsInMemory side = new PointsInMemory(accounts, rows, awards);
      double plain = side.plain();
      double alone = side.alone();
      double whole = engine ? side.engine() : 0;
      if (round > 0) {
        add(rates, "plain", plain);
        add(rates, "alone", alone);
        add(rates, "engine", whole);
      }
    }
    Figure.Reference reference = Figure.Reference.around(median(rates, "plain"), expected);
    String what = String.format(Locale.ROOT, "%,d accounts, sheets of %,d, ", accounts, rows);
    if (engine) {
      compare("T1", what + "through the engine", median(rates, "engine"), reference, 1);
    }
    compare("T1", what + "the room of points alone", median(rates, "alone"), reference, 1);
  }

  /** Measures T2, T3 and T4, those that are wanted. */
  ImmutableList<Figure> durable(List<String> wanted)
      throws SQLException, IOException, InterruptedException, ExecutionException {
    Map<String, List<Double>> rates = new TreeMap<>();
    Optional<PostgresServer> server =
        wanted.contains("T3") && postgres.isEmpty() ? PostgresServer.start() : Optional.empty();
    try (PointsStore store = new PointsStore(VILLAGES)) {
      for (int round = 0; round <= rounds; round++) {
        durable(store, round == 0 ? new TreeMap<>() : rates, wanted);
      }
      if (wanted.contains("T3")) {
        postgres(server, rates);
      }
    } finally {
      if (server.isPresent()) {
        server.get().close();
      }
    }
    report(rates, wanted);
    return ImmutableList.copyOf(figures);
  }

  private static void durable(
      PointsStore store, Map<String, List<Double>> rates, List<String> wanted)
      throws InterruptedException, ExecutionException {
    add(rates, "single", store.oneVillage(1, SECONDS));
    if (wanted.contains("T2")) {
      add(rates, "hand", store.byHand(SECONDS));
    }
    if (wanted.contains("T3") || wanted.contains("T4")) {
      add(rates, "hot", store.oneVillage(CALLERS, SECONDS));
      add(rates, "random", store.anyVillage(CALLERS, SECONDS));
    }
    if (wanted.contains("T4")) {
      add(rates, "household", store.oneHousehold(CALLERS, SECONDS));
    }
  }

  private void postgres(Optional<PostgresServer> server, Map<String, List<Double>> rates)
      throws SQLException, InterruptedException, ExecutionException {
    if (server.isPresent()) {
      add(rates, "postgres", PointsStore.postgres(server.get()::connect, CLIENTS, SECONDS));
    } else if (postgres.isPresent()) {
      add(
          rates,
          "postgres",
          PointsStore.postgres(() -> PostgresServer.connect(postgres.get()), CLIENTS, SECONDS));
    } else {
      out.println("T3 against PostgreSQL is not measured: there is no PostgreSQL");
    }
  }

  private void report(Map<String, List<Double>> rates, List<String> wanted) {
    double single = median(rates, "single");
    if (wanted.contains("T2")) {
      compare(
          "T2",
          "single durable posting against one by hand on SQLite FULL",
          single,
          Figure.Reference.around(median(rates, "hand"), SQLITE),
          0.7);
    }
    if (wanted.contains("T3")) {
      double hot = median(rates, "hot");
      compare(
          "T3",
          "64 callers on one village against one caller",
          hot,
          Figure.Reference.around(single, SQLITE),
          5);
      compare(
          "T3",
          "64 callers on 64 villages against one caller",
          median(rates, "random"),
          Figure.Reference.around(single, SQLITE),
          5);
      if (rates.containsKey("postgres")) {
        compare(
            "T3",
            "64 callers on one village against 8 clients on one account of PostgreSQL",
            hot,
            Figure.Reference.around(median(rates, "postgres"), POSTGRES),
            4);
      }
    }
    if (wanted.contains("T4")) {
      double random = median(rates, "random");
      slower("one village's pool against pools at random", median(rates, "hot"), random);
      slower(
          "one household and its pool against pools at random", median(rates, "household"), random);
    }
  }

  /** Tells how many times slower ours is; 1.1 times is allowed. */
  private void slower(String what, double hot, double random) {
    compare("T4", what, hot, Figure.Reference.around(random, 5 * SQLITE), 1 / 1.1);
  }

  private void compare(
      String id, String what, double ours, Figure.Reference reference, double least) {
    figures.add(
        new Figure(
            id,
            what,
            "/s",
            ours,
            Optional.of(reference),
            Optional.of(new Figure.Target(true, least))));
  }

  private static void add(Map<String, List<Double>> rates, String side, double rate) {
    rates.computeIfAbsent(side, none -> new ArrayList<>()).add(rate);
  }

  private static double median(Map<String, List<Double>> rates, String side) {
    return Figure.median(
        rates.getOrDefault(side, List.of()).stream().mapToDouble(Double::doubleValue).toArray());
  }
}
