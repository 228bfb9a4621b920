package org.xiangzhi.governance.delivery;

import static org.xiangzhi.governance.kernel.RefusalCode.ACT_ORDER;
import static org.xiangzhi.governance.kernel.RefusalCode.ALREADY_ENDED;
import static org.xiangzhi.governance.kernel.RefusalCode.ALREADY_EXISTS;
import static org.xiangzhi.governance.kernel.RefusalCode.NOT_FOUND;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.util.Map;
import java.util.Optional;
import org.xiangzhi.governance.journal.LogId;
import org.xiangzhi.governance.kernel.Handlers;
import org.xiangzhi.governance.kernel.PersistentMap;
import org.xiangzhi.governance.kernel.Refusal;

/** Is the state of the letters 函件 of one log: those that it wrote, and those that it got. */
public final class Deliveries {
  private static final Deliveries EMPTY =
      new Deliveries(PersistentMap.empty(), PersistentMap.empty(), PersistentMap.empty());

  private static final Handlers<DeliveryEvent, Deliveries, Deliveries> EVOLVE =
      Handlers.<DeliveryEvent, Deliveries, Deliveries>of(DeliveryEvent.class)
          .on(DeliveryEvent.TakenIn.class, (e, s) -> s.takenIn(e))
          .on(DeliveryEvent.Settled.class, (e, s) -> s.settled(e))
          .build();

  private final PersistentMap<Long, Letter> written;
  private final PersistentMap<Long, Letter> pending;
  private final PersistentMap<LogId, PersistentMap<Long, ImmutableList<Refusal>>> got;

  private Deliveries(
      PersistentMap<Long, Letter> written,
      PersistentMap<Long, Letter> pending,
      PersistentMap<LogId, PersistentMap<Long, ImmutableList<Refusal>>> got) {
    this.written = written;
    this.pending = pending;
    this.got = got;
  }

  /**
   * Returns the state of a log in which nothing has happened.
   *
   * @return no letters
   */
  public static Deliveries empty() {
    return EMPTY;
  }

  /**
   * Takes in what happened.
   *
   * @param event the event
   * @return the state behind it
   */
  public Deliveries evolve(DeliveryEvent event) {
    return EVOLVE.apply(event, this);
  }

  /**
   * Takes in that an event of this log wrote a letter.
   *
   * @param position the position of the event
   * @param letter what it wrote
   * @return the state behind it
   */
  public Deliveries wrote(long position, Letter letter) {
    return new Deliveries(written.with(position, letter), pending.with(position, letter), got);
  }

  /**
   * Lists the letters of which it is not known what became of them.
   *
   * @return the letters by the position of the event that wrote each, oldest first
   */
  public ImmutableSortedMap<Long, Letter> pending() {
    return pending
        .entries()
        .collect(
            ImmutableSortedMap.toImmutableSortedMap(
                Long::compareTo, Map.Entry::getKey, Map.Entry::getValue));
  }

  /**
   * Finds a letter that this log wrote.
   *
   * @param position the position of the event that wrote it
   * @return the letter, settled or not, or empty
   */
  public Optional<Letter> written(long position) {
    return written.get(position);
  }

  /**
   * Finds what became of a letter here.
   *
   * @param from the log of the sender
   * @param letter the position there of the event that wrote it
   * @return why it was turned down, nothing if it was taken in; empty if it has not arrived
   */
  public Optional<ImmutableList<Refusal>> got(LogId from, long letter) {
    return got.get(from).flatMap(letters -> letters.get(letter));
  }

  /**
   * Looks whether a letter may be taken in here.
   *
   * @param command which letter
   * @param here this log
   * @param sender what the sender's log says of its letters
   * @return why not, or empty
   */
  public Optional<Refusal> refuseTakingIn(
      DeliveryCommand.TakeIn command, LogId here, Deliveries sender) {
    String name = command.from() + "#" + command.letter();
    if (sender.written(command.letter()).filter(letter -> letter.to().equals(here)).isEmpty()) {
      return Optional.of(
          Refusal.of(NOT_FOUND, DeliveryRules.LETTER_ONCE, "kind", "letter", "id", name));
    }
    return got(command.from(), command.letter())
        .map(
            known ->
                Refusal.of(
                    ALREADY_EXISTS, DeliveryRules.LETTER_ONCE, "kind", "letter", "id", name));
  }

  /**
   * Looks whether a letter of this log may be settled.
   *
   * @param command which letter
   * @param here this log
   * @param receiver what the receiver's log says of its letters
   * @return why not, or empty
   */
  public Optional<Refusal> refuseSettling(
      DeliveryCommand.Settle command, LogId here, Deliveries receiver) {
    if (written(command.letter()).isEmpty()) {
      return Optional.of(
          Refusal.of(
              NOT_FOUND, DeliveryRules.LETTER_SETTLED, "kind", "letter", "id", command.letter()));
    }
    if (pending.get(command.letter()).isEmpty()) {
      return Optional.of(
          Refusal.of(
              ALREADY_ENDED,
              DeliveryRules.LETTER_SETTLED,
              "kind",
              "letter",
              "id",
              command.letter()));
    }
    return receiver.got(here, command.letter()).isPresent()
        ? Optional.empty()
        : Optional.of(
            Refusal.of(ACT_ORDER, DeliveryRules.LETTER_SETTLED, "first", "delivery.take-in"));
  }

  private Deliveries takenIn(DeliveryEvent.TakenIn e) {
    PersistentMap<Long, ImmutableList<Refusal>> letters =
        got.get(e.from()).orElse(PersistentMap.empty());
    return new Deliveries(
        written, pending, got.with(e.from(), letters.with(e.letter(), e.refusals())));
  }

  private Deliveries settled(DeliveryEvent.Settled e) {
    return new Deliveries(written, pending.without(e.letter()), got);
  }
}
