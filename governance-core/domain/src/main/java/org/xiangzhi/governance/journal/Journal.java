package org.xiangzhi.governance.journal;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.xiangzhi.governance.kernel.Digest;

/**
 * Keeps logs. It is the only seam to storage; every implementation passes the same suite of tests.
 *
 * <p>Implementations are safe for use by many threads. Every method throws {@link JournalException}
 * if the store fails, and with the fault UNAVAILABLE once the journal is closed. What the future of
 * an append has told is seen by every question asked afterwards, whichever thread asks.
 */
public interface Journal extends AutoCloseable {
  /**
   * Appends atomically, if the log ends where the append expects it, head digest included.
   *
   * <p>A command that the log holds already is a duplicate, wherever the log ends. Appends that one
   * thread hands in one after the other are judged in that order, each on what those before it
   * leave, so that a whole chain of them can be under way at once. What is erased goes before what
   * is sealed; sealing a key again replaces, and so erases, what was there. Slips fall in before
   * urns are emptied; once an append that empties an urn is durable, neither what lay in it nor any
   * trace of when it fell in is in the store.
   *
   * <p>The future completes once the outcome is durable; appends to several logs may share one
   * sync. It completes exceptionally with {@link JournalException} if the store fails, also if the
   * journal is closed. Then either nothing of the append is kept or all of it, and only the
   * acknowledgement was lost: handing it in again, or asking for its receipt, tells which. Appends
   * behind it that were built on it end as conflicts or fail as well.
   *
   * <p>The call may wait while very many appends are under way. An action attached to the future
   * may run on the thread that writes: it must be short, and must not wait for the journal.
   *
   * @param append what to add
   * @return the outcome
   */
  CompletableFuture<AppendResult> append(Append append);

  /**
   * Appends as {@link #append} does and in one order with it, for a caller who will wait: a journal
   * may leave the writing to those who wait, and so spare them two changes of threads. What was
   * handed in may lie there until somebody waits for it, for something behind it, or closes the
   * journal.
   *
   * @param append what to add
   * @return the outcome to be waited for
   */
  default Pending handIn(Append append) {
    return Pending.of(append(append));
  }

  /**
   * Reads events in order.
   *
   * @param log the log
   * @param after the position behind which to start, 0 for the beginning; may lie behind the end
   * @param limit the greatest number of events to return, at least 1
   * @return the durable events; empty at the end or if the log does not exist
   * @throws IllegalArgumentException if {@code after} is negative or {@code limit} less than 1
   */
  ImmutableList<StoredEvent> read(LogId log, long after, int limit);

  /**
   * Finds the durable end of a log.
   *
   * @param log the log
   * @return its head; {@link Head#EMPTY} if it does not exist
   */
  Head head(LogId log);

  /**
   * Lists the logs that have events.
   *
   * @return the logs, counties before their villages
   */
  ImmutableSortedSet<LogId> logs();

  /**
   * Finds the receipt of a command.
   *
   * @param log the log
   * @param command the command's id
   * @return its receipt, or empty if no command with that id was accepted
   */
  Optional<Receipt> receipt(LogId log, CommandId command);

  /**
   * Opens the vault at a key.
   *
   * @param key whose field
   * @return the entry, or empty if it was erased or never there
   */
  Optional<VaultEntry> unseal(VaultKey key);

  /**
   * Lists what the vault holds for one log.
   *
   * @param log the log
   * @return the entries, by person and field
   */
  ImmutableList<VaultEntry> vault(LogId log);

  /**
   * Looks into an urn. The order in which slips fell in is not kept, nor anything that would tell
   * it: an urn knows how many slips say what.
   *
   * @param urn the urn
   * @return the numbers, each 1 or more, by what the slips say; none if it was emptied
   */
  ImmutableSortedMap<String, Integer> urn(Urn urn);

  /**
   * Keeps a data set, such as a national division table, under its digest. Keeping it again changes
   * nothing. It is durable when the method returns.
   *
   * @param content the bytes, which may be none
   * @return their digest
   */
  Digest keep(byte[] content);

  /**
   * Finds a data set.
   *
   * @param digest its digest
   * @return a copy of its bytes, or empty if it was never kept
   */
  Optional<byte[]> dataset(Digest digest);

  /**
   * Returns the key of this store's fingerprints: 32 random bytes drawn once for each store, so
   * that a fingerprint does not give away the identity number in a command.
   *
   * @return the key, as 64 hexadecimal digits
   */
  String fingerprintKey();

  /** Waits for appends under way, then lets go of the store. Closing again changes nothing. */
  @Override
  void close();
}
