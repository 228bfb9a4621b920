package org.xiangzhi.governance.village;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.xiangzhi.governance.delivery.DeliveryCommand;
import org.xiangzhi.governance.journal.Append;
import org.xiangzhi.governance.journal.AppendResult;
import org.xiangzhi.governance.journal.JournalException;
import org.xiangzhi.governance.journal.LogId;
import org.xiangzhi.governance.journal.Pending;
import org.xiangzhi.governance.kernel.PersonId;

/** Takes a request to its log until it is decided there, whoever else writes to it meanwhile. */
final class Handler {
  private static final int ATTEMPTS = 64;

  private final Decider decider;
  private final Function<LogId, LogKeeper> keepers;

  Handler(Decider decider, Function<LogId, LogKeeper> keepers) {
    this.decider = decider;
    this.keepers = keepers;
  }

  /** Handles a request; when it returns, the events of an accepted one are durable. */
  Outcome handle(PersonId actor, Request request) {
    for (int i = 0; i < ATTEMPTS; i++) {
      // Most commands are new, and the journal itself takes none twice: it is asked only when a
      // command was not appended.
      Optional<Outcome> known = i == 0 ? Optional.empty() : decider.known(actor, request);
      Optional<Outcome> outcome = known.isPresent() ? known : attempt(actor, request);
      if (outcome.isPresent()) {
        return outcome.get();
      }
    }
    throw new JournalException(
        JournalException.Fault.UNAVAILABLE, request.log() + " is written to without a pause");
  }

  /** Tries once; empty if the log has moved on meanwhile. */
  private Optional<Outcome> attempt(PersonId actor, Request request) {
    LogKeeper keeper = keepers.apply(request.log());
    // Read before this log is locked: two logs that write to each other would wait for ever.
    Optional<Model> correspondent = correspondent(request);
    LogKeeper.Attempt attempt =
        keeper.attempt(request.id(), model -> decider.decide(actor, request, model, correspondent));
    if (attempt instanceof LogKeeper.Attempt.Sent sent) {
      return settle(keeper, sent);
    }
    if (attempt instanceof LogKeeper.Attempt.Refused refused) {
      // It may have been refused because the same command was accepted a moment before.
      return arrives(refused.on())
          ? decider
              .known(actor, request)
              .or(() -> Optional.of(new Outcome.Refused(refused.refusals())))
          : Optional.empty();
    }
    arrives(((LogKeeper.Attempt.Wait) attempt).arrival());
    return Optional.empty();
  }

  private static Optional<Outcome> settle(LogKeeper keeper, LogKeeper.Attempt.Sent sent) {
    try {
      return sent.result().await() instanceof AppendResult.Appended
          ? Optional.of(
              new Outcome.Accepted(sent.append().events(), sent.resulting().head(), false))
          : Optional.empty();
    } finally {
      keeper.settle();
    }
  }

  /** Waits for an append of someone else; tells whether it was kept. */
  private static boolean arrives(Pending append) {
    try {
      return append.await() instanceof AppendResult.Appended;
    } catch (JournalException e) {
      // Whoever sent it is told; here it means no more than that the state has changed.
      return false;
    }
  }

  private Optional<Model> correspondent(Request request) {
    if (request.command() instanceof DeliveryCommand.TakeIn c) {
      return Optional.of(read(c.from()));
    }
    return request.command() instanceof DeliveryCommand.Settle c
        ? Optional.of(
            read(request.log())
                .deliveries()
                .written(c.letter())
                .map(letter -> read(letter.to()))
                .orElseGet(() -> Model.empty(request.log())))
        : Optional.empty();
  }

  /**
   * Decides requests of one log, each on what those before it would bring about, and keeps nothing.
   */
  ImmutableList<Preview> preview(PersonId actor, List<Request> requests) {
    Model model = read(requests.get(0).log());
    ImmutableList.Builder<Preview> previews = ImmutableList.builder();
    for (Request request : requests) {
      if (!request.log().equals(model.log())) {
        throw new IllegalArgumentException(request.log() + " is not " + model.log());
      }
      LogKeeper.Plan plan = decider.decide(actor, request, model, correspondent(request));
      model = plan.resulting();
      previews.add(
          new Preview(
              plan.append().map(Append::events).orElse(ImmutableList.of()), plan.refusals()));
    }
    return previews.build();
  }

  private Model read(LogId log) {
    return keepers.apply(log).refreshed();
  }
}
