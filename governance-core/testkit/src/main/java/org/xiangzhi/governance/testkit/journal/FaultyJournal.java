package org.xiangzhi.governance.testkit.journal;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.xiangzhi.governance.journal.Append;
import org.xiangzhi.governance.journal.AppendResult;
import org.xiangzhi.governance.journal.CommandId;
import org.xiangzhi.governance.journal.Head;
import org.xiangzhi.governance.journal.Journal;
import org.xiangzhi.governance.journal.JournalException;
import org.xiangzhi.governance.journal.JournalException.Fault;
import org.xiangzhi.governance.journal.LogId;
import org.xiangzhi.governance.journal.Receipt;
import org.xiangzhi.governance.journal.StoredEvent;
import org.xiangzhi.governance.journal.Urn;
import org.xiangzhi.governance.journal.VaultEntry;
import org.xiangzhi.governance.journal.VaultKey;
import org.xiangzhi.governance.kernel.Digest;

/**
 * Puts faults in front of another journal, at appends that a plan chooses. All else passes through.
 *
 * <p>The plan is asked before the append reaches the journal, so a plan that appends there itself
 * plays the other process that was faster.
 */
public final class FaultyJournal implements Journal {
  /** Says what becomes of one append. */
  public sealed interface Happening {
    /** Nothing special. */
    record Pass() implements Happening {}

    /**
     * Fails before anything is kept.
     *
     * @param fault what the store says
     */
    record FailBefore(Fault fault) implements Happening {}

    /**
     * Fails after everything was kept: only the acknowledgement is lost.
     *
     * @param fault what the store says
     */
    record FailAfter(Fault fault) implements Happening {}

    /** Answers with a conflict at the present end, and keeps nothing. */
    record Conflict() implements Happening {}

    /**
     * Keeps the append and holds its answer back.
     *
     * @param until the answer is given when this completes
     */
    record Hold(CompletableFuture<?> until) implements Happening {}
  }

  /** Chooses what becomes of each append. */
  public interface Plan {
    /**
     * Chooses.
     *
     * @param number the number of the append, from 1
     * @param append the append
     * @return what becomes of it
     */
    Happening at(int number, Append append);
  }

  private final Journal journal;
  private final Plan plan;
  private final AtomicInteger appends = new AtomicInteger();

  /**
   * Wraps a journal.
   *
   * @param journal the journal that keeps
   * @param plan what becomes of each append
   */
  public FaultyJournal(Journal journal, Plan plan) {
    this.journal = journal;
    this.plan = plan;
  }

  /**
   * Wraps a journal that fails at one append.
   *
   * @param journal the journal that keeps
   * @param number the number of the append, from 1
   * @param happening what becomes of it
   * @return the journal with the fault
   */
  public static FaultyJournal once(Journal journal, int number, Happening happening) {
    return new FaultyJournal(
        journal, (at, append) -> at == number ? happening : new Happening.Pass());
  }

  @Override
  public CompletableFuture<AppendResult> append(Append append) {
    Happening happening = plan.at(appends.incrementAndGet(), append);
    if (happening instanceof Happening.FailBefore fail) {
      return CompletableFuture.failedFuture(injected(fail.fault()));
    }
    if (happening instanceof Happening.FailAfter fail) {
      return journal
          .append(append)
          .thenCompose(kept -> CompletableFuture.failedFuture(injected(fail.fault())));
    }
    if (happening instanceof Happening.Conflict) {
      return CompletableFuture.completedFuture(
          new AppendResult.Conflict(journal.head(append.log())));
    }
    if (happening instanceof Happening.Hold hold) {
      return journal.append(append).thenCombine(hold.until(), (kept, released) -> kept);
    }
    return journal.append(append);
  }

  /**
   * Counts the appends.
   *
   * @return how many were handed in so far
   */
  public int appends() {
    return appends.get();
  }

  @Override
  public ImmutableList<StoredEvent> read(LogId log, long after, int limit) {
    return journal.read(log, after, limit);
  }

  @Override
  public Head head(LogId log) {
    return journal.head(log);
  }

  @Override
  public ImmutableSortedSet<LogId> logs() {
    return journal.logs();
  }

  @Override
  public Optional<Receipt> receipt(LogId log, CommandId command) {
    return journal.receipt(log, command);
  }

  @Override
  public Optional<VaultEntry> unseal(VaultKey key) {
    return journal.unseal(key);
  }

  @Override
  public ImmutableList<VaultEntry> vault(LogId log) {
    return journal.vault(log);
  }

  @Override
  public ImmutableSortedMap<String, Integer> urn(Urn urn) {
    return journal.urn(urn);
  }

  @Override
  public Digest keep(byte[] content) {
    return journal.keep(content);
  }

  @Override
  public Optional<byte[]> dataset(Digest digest) {
    return journal.dataset(digest);
  }

  @Override
  public String fingerprintKey() {
    return journal.fingerprintKey();
  }

  @Override
  public void close() {
    journal.close();
  }

  private static JournalException injected(Fault fault) {
    return new JournalException(fault, "injected");
  }
}
