package org.xiangzhi.governance.journal;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import org.xiangzhi.governance.kernel.Digest;

/** Keeps logs in memory: for tests, trials and simulations. Nothing outlives the process. */
public final class InMemoryJournal implements Journal {
  /** Stands for a log that is not there; nothing is ever added to it. */
  private static final Log NONE = new Log();

  private final Map<LogId, Log> logs = new TreeMap<>();
  private final Map<Digest, byte[]> datasets = new HashMap<>();
  private final String fingerprintKey;
  private boolean closed;

  /** Makes a journal without logs. */
  public InMemoryJournal() {
    byte[] key = new byte[32];
    new SecureRandom().nextBytes(key);
    this.fingerprintKey = HexFormat.of().formatHex(key);
  }

  @Override
  public synchronized CompletableFuture<AppendResult> append(Append append) {
    if (closed) {
      return CompletableFuture.failedFuture(closedJournal());
    }
    Log before = find(append.log());
    Receipt known = before.receipts.get(append.receipt().command());
    if (known != null) {
      return CompletableFuture.completedFuture(new AppendResult.Duplicate(known));
    }
    if (!before.head().equals(append.expected())) {
      return CompletableFuture.completedFuture(new AppendResult.Conflict(before.head()));
    }
    Log log = logs.computeIfAbsent(append.log(), id -> new Log());
    log.events.addAll(append.events());
    log.receipts.put(append.receipt().command(), append.receipt());
    append.erase().forEach(log.vault::remove);
    append.seal().forEach(entry -> log.vault.put(entry.key(), entry));
    append.urns().drop().forEach(log::drop);
    append.urns().empty().forEach(log.urns::remove);
    return CompletableFuture.completedFuture(new AppendResult.Appended(log.head()));
  }

  @Override
  public synchronized ImmutableList<StoredEvent> read(LogId log, long after, int limit) {
    if (after < 0 || limit < 1) {
      throw new IllegalArgumentException("after " + after + ", limit " + limit);
    }
    List<StoredEvent> events = find(log).events;
    int from = (int) Math.min(after, events.size());
    int to = (int) Math.min((long) from + limit, events.size());
    return ImmutableList.copyOf(events.subList(from, to));
  }

  @Override
  public synchronized Head head(LogId log) {
    return find(log).head();
  }

  @Override
  public synchronized ImmutableSortedSet<LogId> logs() {
    checkOpen();
    return ImmutableSortedSet.copyOf(logs.keySet());
  }

  @Override
  public synchronized Optional<Receipt> receipt(LogId log, CommandId command) {
    return Optional.ofNullable(find(log).receipts.get(command));
  }

  @Override
  public synchronized Optional<VaultEntry> unseal(VaultKey key) {
    return Optional.ofNullable(find(key.log()).vault.get(key));
  }

  @Override
  public synchronized ImmutableList<VaultEntry> vault(LogId log) {
    return ImmutableList.copyOf(find(log).vault.values());
  }

  @Override
  public synchronized ImmutableSortedMap<String, Integer> urn(Urn urn) {
    return ImmutableSortedMap.copyOf(find(urn.log()).urns.getOrDefault(urn, Map.of()));
  }

  @Override
  public synchronized Digest keep(byte[] content) {
    checkOpen();
    Digest digest = Digest.of(content);
    datasets.putIfAbsent(digest, content.clone());
    return digest;
  }

  @Override
  public synchronized Optional<byte[]> dataset(Digest digest) {
    checkOpen();
    return Optional.ofNullable(datasets.get(digest)).map(byte[]::clone);
  }

  @Override
  public String fingerprintKey() {
    return fingerprintKey;
  }

  @Override
  public synchronized void close() {
    closed = true;
  }

  private Log find(LogId log) {
    checkOpen();
    return logs.getOrDefault(log, NONE);
  }

  private void checkOpen() {
    if (closed) {
      throw closedJournal();
    }
  }

  private static JournalException closedJournal() {
    return new JournalException(JournalException.Fault.UNAVAILABLE, "the journal was closed");
  }

  private static final class Log {
    final List<StoredEvent> events = new ArrayList<>();
    final Map<CommandId, Receipt> receipts = new HashMap<>();
    final Map<VaultKey, VaultEntry> vault =
        new TreeMap<>(Comparator.comparing(VaultKey::person).thenComparing(VaultKey::field));
    final Map<Urn, Map<String, Integer>> urns = new HashMap<>();

    void drop(Slip slip) {
      urns.computeIfAbsent(slip.urn(), none -> new TreeMap<>())
          .merge(slip.says(), 1, Math::addExact);
    }

    Head head() {
      return events.isEmpty() ? Head.EMPTY : events.get(events.size() - 1).head();
    }
  }
}
