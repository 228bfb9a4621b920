package org.xiangzhi.governance.village;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.xiangzhi.governance.courtyard.CourtyardEvent;
import org.xiangzhi.governance.courtyard.Courtyards;
import org.xiangzhi.governance.delivery.ByLetter;
import org.xiangzhi.governance.delivery.DeliveryCommand;
import org.xiangzhi.governance.delivery.DeliveryEvent;
import org.xiangzhi.governance.delivery.Letter;
import org.xiangzhi.governance.journal.StoredEvent;
import org.xiangzhi.governance.kernel.Act;
import org.xiangzhi.governance.kernel.Decision;
import org.xiangzhi.governance.kernel.Event;
import org.xiangzhi.governance.kernel.Refusal;
import org.xiangzhi.governance.matter.MatterEvent;
import org.xiangzhi.governance.matter.Matters;
import org.xiangzhi.governance.points.PointsEvent;
import org.xiangzhi.governance.points.PointsLedger;

/**
 * Exchanges letters with other logs. A letter is derived from the event that wrote it; taking it in
 * and what it brings about are one append, and so are the news that it was turned down and what
 * follows from that.
 */
final class Letters {
  private final Model model;
  private final Act act;
  private final Surroundings surroundings;

  Letters(Model model, Act act, Surroundings surroundings) {
    this.model = model;
    this.act = act;
    this.surroundings = surroundings;
  }

  /** Finds the letter that an event writes to another log. */
  static Optional<Letter> of(Event event) {
    if (event instanceof MatterEvent e) {
      return Matters.letter(e);
    }
    if (event instanceof CourtyardEvent e) {
      return Courtyards.letter(e);
    }
    return event instanceof PointsEvent e ? PointsLedger.letter(e) : Optional.empty();
  }

  /** Finds what a room is told whose letter was turned down. */
  static Optional<ByLetter> turnedDown(Letter letter, ImmutableList<Refusal> why) {
    return Matters.turnedDown(letter.command(), why)
        .or(() -> PointsLedger.turnedDown(letter.command(), why))
        .or(() -> Courtyards.turnedDown(letter.command(), why));
  }

  Ruling decide(DeliveryCommand command) {
    return command instanceof DeliveryCommand.TakeIn c
        ? takeIn(c)
        : settle((DeliveryCommand.Settle) command);
  }

  private Ruling takeIn(DeliveryCommand.TakeIn c) {
    Model sender = surroundings.correspondent();
    Optional<Refusal> refusal =
        model.deliveries().refuseTakingIn(c, model.log(), sender.deliveries());
    if (refusal.isPresent()) {
      return refused(refusal.get());
    }
    Letter letter = sender.deliveries().written(c.letter()).orElseThrow();
    Ruling ruling = Rooms.unasked(letter.command(), model, act, surroundings);
    return behind(
        new DeliveryEvent.TakenIn(c.from(), c.letter(), ruling.decision().refusals()), ruling);
  }

  private Ruling settle(DeliveryCommand.Settle c) {
    Model receiver = surroundings.correspondent();
    Optional<Refusal> refusal =
        model.deliveries().refuseSettling(c, model.log(), receiver.deliveries());
    if (refusal.isPresent()) {
      return refused(refusal.get());
    }
    ImmutableList<Refusal> why = receiver.deliveries().got(model.log(), c.letter()).orElseThrow();
    return Ruling.of(
        Decision.<Event>accept(new DeliveryEvent.Settled(receiver.log(), c.letter(), why)),
        StoredEvent.NO_RULES);
  }

  private static Ruling refused(Refusal refusal) {
    return Ruling.of(Decision.<Event>refuse(ImmutableList.of(refusal)), StoredEvent.NO_RULES);
  }

  /** Puts the event of the letter before what it brought about. */
  private static Ruling behind(DeliveryEvent first, Ruling ruling) {
    return new Ruling(
        Decision.<Event>acceptAll(
            ImmutableList.<Event>builder().add(first).addAll(ruling.decision().events()).build()),
        ruling.seal(),
        ruling.erase(),
        ruling.urns(),
        ruling.rules());
  }
}
