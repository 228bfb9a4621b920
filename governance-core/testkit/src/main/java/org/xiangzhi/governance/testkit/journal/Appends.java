package org.xiangzhi.governance.testkit.journal;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.xiangzhi.governance.journal.Append;
import org.xiangzhi.governance.journal.ChainCheck;
import org.xiangzhi.governance.journal.CommandId;
import org.xiangzhi.governance.journal.Head;
import org.xiangzhi.governance.journal.Journal;
import org.xiangzhi.governance.journal.LogId;
import org.xiangzhi.governance.journal.Receipt;
import org.xiangzhi.governance.journal.Slip;
import org.xiangzhi.governance.journal.StoredEvent;
import org.xiangzhi.governance.journal.Urn;
import org.xiangzhi.governance.journal.Urns;
import org.xiangzhi.governance.journal.VaultEntry;
import org.xiangzhi.governance.journal.VaultKey;
import org.xiangzhi.governance.kernel.Digest;
import org.xiangzhi.governance.kernel.PersonId;

/** Makes appends of invented events, correctly chained. */
public final class Appends {
  private static final Instant START = Instant.parse("2026-03-01T00:00:00.001Z");

  private Appends() {}

  /**
   * Makes an append of one event.
   *
   * @param log the log
   * @param end the end to chain to
   * @param command the command's id, which also goes into the body
   * @return the append
   */
  public static Append one(LogId log, Head end, String command) {
    return of(log, end, command, 1);
  }

  /**
   * Makes an append of several events, recorded a millisecond apart.
   *
   * @param log the log
   * @param end the end to chain to
   * @param command the command's id, which also goes into the bodies
   * @param count how many events, at least 1
   * @return the append
   */
  public static Append of(LogId log, Head end, String command, int count) {
    CommandId id = new CommandId(command);
    ImmutableList.Builder<StoredEvent> events = ImmutableList.builder();
    Head last = end;
    for (int i = 0; i < count; i++) {
      StoredEvent event =
          StoredEvent.chain(
              last,
              log,
              "test.happened/1",
              id,
              new PersonId("actor-1"),
              LocalDate.of(2026, 3, 1),
              START.plusMillis(last.position()),
              StoredEvent.NO_RULES,
              "{\"command\":\"" + command + "\",\"number\":" + i + ",\"文\":\"村民 \\\"𠀀\\\"\"}");
      events.add(event);
      last = event.head();
    }
    Receipt receipt = new Receipt(id, Digest.ofText(command), end.position() + 1, last.position());
    return new Append(
        log, end, events.build(), receipt, ImmutableList.of(), ImmutableList.of(), Urns.NONE);
  }

  /**
   * Adds entries for the vault to an append.
   *
   * @param append the append
   * @param entries what to seal
   * @return the append that seals them
   */
  public static Append sealing(Append append, VaultEntry... entries) {
    return new Append(
        append.log(),
        append.expected(),
        append.events(),
        append.receipt(),
        ImmutableList.copyOf(entries),
        append.erase(),
        append.urns());
  }

  /**
   * Adds erasures to an append.
   *
   * @param append the append
   * @param keys what to erase
   * @return the append that erases them
   */
  public static Append erasing(Append append, VaultKey... keys) {
    return new Append(
        append.log(),
        append.expected(),
        append.events(),
        append.receipt(),
        append.seal(),
        ImmutableList.copyOf(keys),
        append.urns());
  }

  /**
   * Lets slips fall into an urn with an append.
   *
   * @param append the append
   * @param ballot the ballot whose urn
   * @param says what each slip says
   * @return the append that drops them
   */
  public static Append dropping(Append append, String ballot, String... says) {
    return with(
        append,
        new Urns(
            Stream.of(says)
                .map(one -> new Slip(new Urn(append.log(), ballot), one))
                .collect(ImmutableList.toImmutableList()),
            append.urns().empty()));
  }

  /**
   * Empties an urn with an append.
   *
   * @param append the append
   * @param ballot the ballot whose urn
   * @return the append that empties it
   */
  public static Append emptying(Append append, String ballot) {
    return with(
        append, new Urns(append.urns().drop(), ImmutableList.of(new Urn(append.log(), ballot))));
  }

  private static Append with(Append append, Urns urns) {
    return new Append(
        append.log(),
        append.expected(),
        append.events(),
        append.receipt(),
        append.seal(),
        append.erase(),
        urns);
  }

  /**
   * Names a field in the vault.
   *
   * @param log the log
   * @param person the person's id
   * @param field the field
   * @return the key
   */
  public static VaultKey key(LogId log, String person, String field) {
    return new VaultKey(log, new PersonId(person), field);
  }

  /**
   * Makes an entry for the vault.
   *
   * @param key whose field
   * @param value the clear text
   * @return the entry, with a salt that follows from key and value
   */
  public static VaultEntry entry(VaultKey key, String value) {
    return new VaultEntry(key, Digest.ofText(key + value).value(), value);
  }

  /**
   * Reads a whole log in small pages and verifies its chain.
   *
   * @param journal the journal
   * @param log the log
   * @return all its events
   * @throws AssertionError if the chain breaks, or does not end at the log's head
   */
  public static ImmutableList<StoredEvent> verified(Journal journal, LogId log) {
    ChainCheck check = ChainCheck.start(log);
    ImmutableList.Builder<StoredEvent> events = ImmutableList.builder();
    for (ImmutableList<StoredEvent> page = journal.read(log, 0, 100);
        !page.isEmpty();
        page = journal.read(log, check.head().position(), 100)) {
      for (StoredEvent event : page) {
        check
            .next(event)
            .ifPresent(
                broken -> {
                  throw new AssertionError(broken);
                });
        events.add(event);
      }
    }
    if (!check.head().equals(journal.head(log))) {
      throw new AssertionError(log + " ends at " + check.head() + ", not " + journal.head(log));
    }
    return events.build();
  }
}
