package org.xiangzhi.governance.benchmarks;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/**
 * Is the reference of T1: a ledger as one writes it in an afternoon. Balances are a hash map; a
 * sheet of awards is recognised by its id and the digest of its content, checked whole before
 * anything changes, kept as an event with its rows, and chained by SHA-256. It decides nothing
 * else: no rule, no cap, no office, no day in the past, and what it keeps cannot be read again from
 * a store.
 */
final class PlainLedger {
  private final Map<String, long[]> balances;
  private final Map<String, String> done = new HashMap<>();
  private final List<Event> events = new ArrayList<>();
  private final MessageDigest sha256;
  private String head = "";

  /** Is one award of a sheet. */
  record Row(String account, long points, String item) {}

  /** Is a sheet that was posted. */
  record Event(long position, String id, String day, List<Row> rows, String digest) {}

  PlainLedger(String pool, Iterable<String> accounts, int size) {
    balances = new HashMap<>(2 * size);
    balances.put(pool, new long[] {Long.MAX_VALUE / 2});
    for (String account : accounts) {
      balances.put(account, new long[1]);
    }
    try {
      sha256 = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Posts a sheet from a pool to households; once, however often it comes. */
  long post(String id, String day, String pool, List<Row> rows) {
    String content = content(id, day, pool, rows);
    String fingerprint = digest(content);
    String known = done.get(id);
    if (known != null) {
      if (!known.equals(fingerprint)) {
        throw new IllegalArgumentException(id + " came with other content");
      }
      return events.size();
    }
    long total = 0;
    for (Row row : rows) {
      if (row.points() <= 0) {
        throw new IllegalArgumentException(row.toString());
      }
      account(row.account());
      total = Math.addExact(total, row.points());
    }
    long[] source = account(pool);
    if (source[0] < total) {
      throw new IllegalArgumentException(pool + " has too little");
    }
    source[0] -= total;
    for (Row row : rows) {
      long[] balance = account(row.account());
      balance[0] = Math.addExact(balance[0], row.points());
    }
    head = digest(head + "\n" + (events.size() + 1) + "\n" + content);
    events.add(new Event(events.size() + 1, id, day, List.copyOf(rows), head));
    done.put(id, fingerprint);
    return events.size();
  }

  private long[] account(String account) {
    long[] balance = balances.get(account);
    if (balance == null) {
      throw new IllegalArgumentException("no account " + account);
    }
    return balance;
  }

  /** Tells what all accounts but the pool have together. */
  long awarded(String pool) {
    long all = balances.values().stream().mapToLong(balance -> balance[0]).sum();
    return all - account(pool)[0];
  }

  private static String content(String id, String day, String pool, List<Row> rows) {
    StringBuilder text = new StringBuilder(64 * (rows.size() + 1));
    text.append(id).append('\n').append(day).append('\n').append(pool).append('\n');
    for (Row row : rows) {
      text.append(row.account()).append(' ').append(row.points()).append(' ').append(row.item());
      text.append('\n');
    }
    return text.toString();
  }

  private String digest(String text) {
    return HexFormat.of().formatHex(sha256.digest(text.getBytes(StandardCharsets.UTF_8)));
  }
}
