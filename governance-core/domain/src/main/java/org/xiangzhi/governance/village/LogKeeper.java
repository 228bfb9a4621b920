package org.xiangzhi.governance.village;

import com.google.common.collect.ImmutableList;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.xiangzhi.governance.journal.Append;
import org.xiangzhi.governance.journal.AppendResult;
import org.xiangzhi.governance.journal.CommandId;
import org.xiangzhi.governance.journal.Head;
import org.xiangzhi.governance.journal.Journal;
import org.xiangzhi.governance.journal.LogId;
import org.xiangzhi.governance.kernel.Refusal;

/**
 * Keeps the two heads of one log: the speculative model, on which the next command is decided at
 * once, and the durable one, which readers see. One command at a time is decided; while its events
 * wait for their sync the next one is decided on top of them.
 */
final class LogKeeper {
  private static final CompletableFuture<AppendResult> NOTHING =
      CompletableFuture.completedFuture(new AppendResult.Appended(Head.EMPTY));

  private final Journal journal;
  private final Fold fold;

  private Model durable;

  private Model speculative;

  private final Map<CommandId, CompletableFuture<AppendResult>> inFlight = new HashMap<>();

  private CompletableFuture<AppendResult> last = NOTHING;

  private boolean vaultInFlight;

  LogKeeper(LogId log, Journal journal, Fold fold) {
    this.journal = journal;
    this.fold = fold;
    this.durable = fold.catchUp(Model.empty(log));
    this.speculative = durable;
  }

  /** What one look at the log came to. */
  sealed interface Attempt {
    /** Events are on their way. */
    record Sent(Append append, Model resulting, CompletableFuture<AppendResult> result)
        implements Attempt {}

    /** It was refused on a state that may not be durable yet. */
    record Refused(ImmutableList<Refusal> refusals, Model on, CompletableFuture<AppendResult> last)
        implements Attempt {}

    /** Something on its way has to arrive first. */
    record Wait(CompletableFuture<AppendResult> arrival) implements Attempt {}
  }

  /** What deciding came to: an append with the model behind it, or refusals. */
  record Plan(Optional<Append> append, Model resulting, ImmutableList<Refusal> refusals) {}

  /** Decides a command on the speculative model and sends its events off. */
  synchronized Attempt attempt(CommandId command, Function<Model, Plan> decide) {
    CompletableFuture<AppendResult> twin = inFlight.get(command);
    if (twin != null) {
      return new Attempt.Wait(twin);
    }
    if (vaultInFlight && !last.isDone()) {
      return new Attempt.Wait(last);
    }
    Plan plan = decide.apply(speculative);
    if (plan.append().isEmpty()) {
      return new Attempt.Refused(plan.refusals(), speculative, last);
    }
    Append append = plan.append().get();
    speculative = plan.resulting();
    vaultInFlight = !append.seal().isEmpty() || !append.erase().isEmpty();
    last = journal.append(append);
    inFlight.put(command, last);
    return new Attempt.Sent(append, plan.resulting(), last);
  }

  /** Takes note that events are durable. */
  synchronized void arrived(CommandId command, Model model) {
    inFlight.remove(command);
    if (model.head().position() > durable.head().position()) {
      durable = model;
    }
    if (durable.head().position() > speculative.head().position()) {
      speculative = durable;
    }
  }

  /** Takes note that events were not kept: falls back to what is durable. */
  synchronized void lost(CommandId command) {
    inFlight.remove(command);
    durable = fold.catchUp(durable);
    speculative = durable;
    last = NOTHING;
  }

  /**
   * Takes in what other processes have appended.
   *
   * @return true if there was anything
   */
  synchronized boolean refresh() {
    if (!inFlight.isEmpty() || journal.head(durable.log()).equals(durable.head())) {
      return false;
    }
    durable = fold.catchUp(durable);
    speculative = durable;
    return true;
  }

  synchronized Model durable() {
    return durable;
  }
}
