package org.xiangzhi.governance.village;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.xiangzhi.governance.journal.Append;
import org.xiangzhi.governance.journal.AppendResult;
import org.xiangzhi.governance.journal.CommandId;
import org.xiangzhi.governance.journal.Head;
import org.xiangzhi.governance.journal.Journal;
import org.xiangzhi.governance.journal.JournalException;
import org.xiangzhi.governance.journal.LogId;
import org.xiangzhi.governance.journal.Pending;
import org.xiangzhi.governance.kernel.Refusal;

/**
 * Keeps the two heads of one log: the speculative model, on which the next command is decided at
 * once, and the durable one, which readers see. One command at a time is decided; while its events
 * wait for their sync the next one is decided on top of them.
 */
final class LogKeeper {
  private static final Pending NOTHING =
      Pending.of(CompletableFuture.completedFuture(new AppendResult.Appended(Head.EMPTY)));

  private final Journal journal;
  private final Fold fold;

  private Model durable;

  private Model speculative;

  /** What was sent and not settled, oldest first. */
  private final Map<CommandId, Attempt.Sent> inFlight = new LinkedHashMap<>();

  private Pending last = NOTHING;

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
    record Sent(Append append, Model resulting, Pending result) implements Attempt {}

    /** It was refused; that stands if what it was refused on is kept. */
    record Refused(ImmutableList<Refusal> refusals, Pending on) implements Attempt {}

    /** Something on its way has to arrive first. */
    record Wait(Pending arrival) implements Attempt {}
  }

  /**
   * What deciding came to: an append with the model behind it, or refusals; and whether it looked
   * into an urn, where only durable slips lie.
   */
  record Plan(
      Optional<Append> append, Model resulting, ImmutableList<Refusal> refusals, boolean urnRead) {
    Plan onUrn() {
      return new Plan(append, resulting, refusals, true);
    }
  }

  /** Decides a command on the speculative model and sends its events off. */
  synchronized Attempt attempt(CommandId command, Function<Model, Plan> decide) {
    settle();
    Attempt.Sent twin = inFlight.get(command);
    if (twin != null) {
      return new Attempt.Wait(twin.result());
    }
    if (vaultInFlight && !last.isDone()) {
      return new Attempt.Wait(last);
    }
    Plan plan = decide.apply(speculative);
    if (plan.urnRead() && slipsInFlight()) {
      return new Attempt.Wait(last);
    }
    if (plan.append().isEmpty()) {
      return refused(plan.refusals());
    }
    Append append = plan.append().get();
    speculative = plan.resulting();
    vaultInFlight = !append.seal().isEmpty() || !append.erase().isEmpty();
    // Only queued: whoever waits for it writes, outside of this monitor, so that others can queue
    // on
    // top of it meanwhile.
    last = journal.handIn(append);
    Attempt.Sent sent = new Attempt.Sent(append, plan.resulting(), last);
    inFlight.put(command, sent);
    return sent;
  }

  private boolean slipsInFlight() {
    return inFlight.values().stream().anyMatch(sent -> !sent.append().urns().drop().isEmpty());
  }

  /** Lets a refusal stand only if the state that it was decided on is the newest there is. */
  private Attempt refused(ImmutableList<Refusal> refusals) {
    if (!speculative.head().equals(durable.head())) {
      return new Attempt.Refused(refusals, last);
    }
    if (journal.head(durable.log()).equals(durable.head())) {
      return new Attempt.Refused(refusals, NOTHING);
    }
    fallBack();
    return new Attempt.Wait(NOTHING);
  }

  /**
   * Takes note of everything that has arrived since, whoever sent it. Each thread that looks does
   * so, so that none waits for another to wake up.
   */
  synchronized void settle() {
    if (inFlight.isEmpty()) {
      return;
    }
    boolean lost = false;
    for (Map.Entry<CommandId, Attempt.Sent> entry : new ArrayList<>(inFlight.entrySet())) {
      Attempt.Sent sent = entry.getValue();
      if (sent.result().isDone()) {
        inFlight.remove(entry.getKey());
        boolean kept = kept(sent.result());
        lost |= !kept;
        if (kept && sent.resulting().head().position() > durable.head().position()) {
          durable = sent.resulting();
        }
      }
    }
    if (lost) {
      fallBack();
    }
  }

  private static boolean kept(Pending result) {
    try {
      return result.await() instanceof AppendResult.Appended;
    } catch (JournalException e) {
      // Whoever sent it is told; here it means no more than that it may not have been kept.
      return false;
    }
  }

  /**
   * Goes on from what is durable: what was built on something else is lost, and will be told so.
   */
  private void fallBack() {
    durable = fold.catchUp(durable);
    speculative = durable;
    last = NOTHING;
    vaultInFlight = false;
  }

  /** Takes in what has become durable since, also by other processes. */
  synchronized Model refreshed() {
    settle();
    if (!journal.head(durable.log()).equals(durable.head())) {
      durable = fold.catchUp(durable);
      if (inFlight.isEmpty()) {
        speculative = durable;
      }
    }
    return durable;
  }
}
