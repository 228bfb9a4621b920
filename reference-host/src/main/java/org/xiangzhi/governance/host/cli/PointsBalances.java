package org.xiangzhi.governance.host.cli;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.xiangzhi.governance.kernel.Digest;

/** Adds up what moved, by account, book and day. */
final class PointsBalances {
  private final Map<String, Long> floors = new TreeMap<>();
  private final Set<String> owing = new HashSet<>();

  /** What moved by account, book and day; an account that is open is there without any. */
  private final TreeMap<String, TreeMap<String, TreeMap<String, Long>>> days = new TreeMap<>();

  private final Map<String, Long> balances = new HashMap<>();
  private final Map<String, Long> held = new HashMap<>();
  private final Map<String, Long> sums = new HashMap<>();

  void open(String account) {
    days.computeIfAbsent(account, a -> new TreeMap<>());
  }

  void book(JsonTree book) {
    String name = book.text("id");
    floors.put(name, book.signed("floor"));
    if (book.flag("owes")) {
      owing.add(name);
    } else {
      owing.remove(name);
    }
  }

  int accounts() {
    return days.size();
  }

  /** Tells whether a leg moves points between two accounts that are there, in a book that is. */
  boolean isSound(PointsLeg leg) {
    return leg.moves()
        && floors.containsKey(leg.book())
        && days.containsKey(leg.from())
        && days.containsKey(leg.to());
  }

  /** Takes in an entry; returns the balances of holders that it lowers. */
  Set<String> move(String day, List<PointsLeg> legs) {
    Map<String, Long> changes = new HashMap<>();
    for (PointsLeg leg : legs) {
      move(leg.from(), leg.book(), day, -leg.amount(), changes);
      move(leg.to(), leg.book(), day, leg.amount(), changes);
    }
    Set<String> lowered = new HashSet<>();
    changes.forEach(
        (key, change) -> {
          if (change < 0 && isHolder(key)) {
            lowered.add(key);
          }
        });
    return lowered;
  }

  private void move(
      String account, String book, String day, long change, Map<String, Long> changes) {
    days.computeIfAbsent(account, a -> new TreeMap<>())
        .computeIfAbsent(book, b -> new TreeMap<>())
        .merge(day, change, Math::addExact);
    balances.merge(key(account, book), change, Math::addExact);
    changes.merge(key(account, book), change, Math::addExact);
    sums.merge(book, change, Math::addExact);
  }

  /** Holds more of a balance for an order, or less. */
  void hold(String account, String book, long more) {
    held.merge(key(account, book), more, Math::addExact);
  }

  /** Lets what is held of the balances of an account be held of those of another one. */
  void pass(String from, String to) {
    for (String book : floors.keySet()) {
      long amount = held.getOrDefault(key(from, book), 0L);
      hold(from, book, -amount);
      hold(to, book, amount);
    }
  }

  /** Tells whether balances are at their floor or above; a reversal may leave a debt in some. */
  boolean keepFloors(Set<String> lowered, boolean reversal) {
    for (String key : lowered) {
      String book = key.substring(key.indexOf('\n') + 1);
      long free = balances.getOrDefault(key, 0L) - held.getOrDefault(key, 0L);
      if (free < floors.getOrDefault(book, 0L) && !(reversal && owing.contains(book))) {
        return false;
      }
    }
    return true;
  }

  boolean addUp() {
    return sums.values().stream().allMatch(sum -> sum == 0);
  }

  /** Adds up what the accounts of households and persons have, by book. */
  Map<String, Long> holders() {
    Map<String, Long> sum = new TreeMap<>();
    floors.keySet().forEach(book -> sum.put(book, 0L));
    balances.forEach(
        (key, balance) -> {
          if (isHolder(key)) {
            sum.merge(key.substring(key.indexOf('\n') + 1), balance, Math::addExact);
          }
        });
    return sum;
  }

  /** Digests every balance as of a day: a line of account, book and balance for each not zero. */
  Digest digest(String until) {
    StringBuilder text = new StringBuilder();
    days.forEach(
        (account, books) ->
            books.forEach(
                (book, moved) -> {
                  long balance =
                      moved.headMap(until, true).values().stream().reduce(0L, Math::addExact);
                  if (balance != 0) {
                    text.append(account)
                        .append(' ')
                        .append(book)
                        .append(' ')
                        .append(balance)
                        .append('\n');
                  }
                }));
    return Digest.ofText(text.toString());
  }

  private static String key(String account, String book) {
    return account + "\n" + book;
  }

  private static boolean isHolder(String key) {
    return key.startsWith("household/") || key.startsWith("person/");
  }
}
