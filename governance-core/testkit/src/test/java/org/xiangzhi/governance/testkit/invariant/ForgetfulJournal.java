package org.xiangzhi.governance.testkit.invariant;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.xiangzhi.governance.journal.Append;
import org.xiangzhi.governance.journal.AppendResult;
import org.xiangzhi.governance.journal.CommandId;
import org.xiangzhi.governance.journal.Head;
import org.xiangzhi.governance.journal.InMemoryJournal;
import org.xiangzhi.governance.journal.Journal;
import org.xiangzhi.governance.journal.LogId;
import org.xiangzhi.governance.journal.Receipt;
import org.xiangzhi.governance.journal.StoredEvent;
import org.xiangzhi.governance.journal.Urn;
import org.xiangzhi.governance.journal.VaultEntry;
import org.xiangzhi.governance.journal.VaultKey;
import org.xiangzhi.governance.kernel.Digest;

/** A sabotaged journal: it never knows a command that it has kept. */
final class ForgetfulJournal implements Journal {
  private final InMemoryJournal kept = new InMemoryJournal();

  @Override
  public CompletableFuture<AppendResult> append(Append append) {
    return kept.append(append);
  }

  @Override
  public Optional<Receipt> receipt(LogId log, CommandId command) {
    return Optional.empty();
  }

  @Override
  public ImmutableList<StoredEvent> read(LogId log, long after, int limit) {
    return kept.read(log, after, limit);
  }

  @Override
  public Head head(LogId log) {
    return kept.head(log);
  }

  @Override
  public ImmutableSortedSet<LogId> logs() {
    return kept.logs();
  }

  @Override
  public Optional<VaultEntry> unseal(VaultKey key) {
    return kept.unseal(key);
  }

  @Override
  public ImmutableList<VaultEntry> vault(LogId log) {
    return kept.vault(log);
  }

  @Override
  public ImmutableSortedMap<String, Integer> urn(Urn urn) {
    return kept.urn(urn);
  }

  @Override
  public Digest keep(byte[] content) {
    return kept.keep(content);
  }

  @Override
  public Optional<byte[]> dataset(Digest digest) {
    return kept.dataset(digest);
  }

  @Override
  public String fingerprintKey() {
    return kept.fingerprintKey();
  }

  @Override
  public void close() {
    kept.close();
  }
}
