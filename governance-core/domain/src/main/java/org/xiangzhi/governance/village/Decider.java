package org.xiangzhi.governance.village;

import static org.xiangzhi.governance.kernel.RefusalCode.BACKDATED;
import static org.xiangzhi.governance.kernel.RefusalCode.CLOCK_BACKWARDS;
import static org.xiangzhi.governance.kernel.RefusalCode.COMMAND_ID_REUSED;
import static org.xiangzhi.governance.kernel.RefusalCode.FUTURE_DATED;
import static org.xiangzhi.governance.kernel.RefusalCode.REVISION_CONFLICT;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.xiangzhi.governance.journal.Append;
import org.xiangzhi.governance.journal.Codec;
import org.xiangzhi.governance.journal.CodecException;
import org.xiangzhi.governance.journal.Head;
import org.xiangzhi.governance.journal.Journal;
import org.xiangzhi.governance.journal.LogId;
import org.xiangzhi.governance.journal.Receipt;
import org.xiangzhi.governance.journal.StoredEvent;
import org.xiangzhi.governance.kernel.Act;
import org.xiangzhi.governance.kernel.Digest;
import org.xiangzhi.governance.kernel.Event;
import org.xiangzhi.governance.kernel.InvalidValueException;
import org.xiangzhi.governance.kernel.PersonId;
import org.xiangzhi.governance.kernel.Refusal;
import org.xiangzhi.governance.practice.PracticeDefinition;

/** Decides requests: what holds for all of them first, then what their room says. */
final class Decider {
  /** A clock that is corrected by less than this is not taken for one that was set back. */
  private static final Duration CLOCK_TOLERANCE = Duration.ofMinutes(1);

  private static final int NAMED_CHANGES = 5;

  private final Journal journal;
  private final Codec codec;
  private final InstantSource clock;
  private final Supplier<byte[]> entropy;
  private final int maxBackdatedDays;
  private final JournalSurroundings.Shared shared;

  Decider(Governance.Builder builder, Function<LogId, Model> read) {
    this.journal = builder.journal;
    this.codec = builder.codec;
    this.clock = builder.clock;
    this.entropy = builder.entropy;
    this.maxBackdatedDays = builder.maxBackdatedDays;
    this.shared =
        new JournalSurroundings.Shared(
            builder.journal,
            builder.codec,
            ImmutableList.<PracticeDefinition>copyOf(builder.offered),
            builder.law,
            builder.calendar,
            read);
  }

  /** Recognises a command that was accepted before. */
  Optional<Outcome> known(PersonId actor, Request request) {
    return journal
        .receipt(request.log(), request.id())
        .map(
            receipt ->
                receipt.fingerprint().equals(fingerprint(actor, request))
                    ? repeated(request.log(), receipt)
                    : refused(
                        Refusal.of(
                            COMMAND_ID_REUSED, GovernanceRules.COMMAND_ONCE, "id", request.id())));
  }

  private Outcome repeated(LogId log, Receipt receipt) {
    int count = (int) (receipt.last() - receipt.first() + 1);
    ImmutableList<StoredEvent> events = journal.read(log, receipt.first() - 1, count);
    return new Outcome.Accepted(events, events.get(events.size() - 1).head(), true);
  }

  private static Outcome refused(Refusal refusal) {
    return new Outcome.Refused(ImmutableList.of(refusal));
  }

  /**
   * The key keeps the fingerprint from giving away personal data in the command. A secret vote is
   * left out of it altogether: there are so few that each could be tried out.
   */
  private Digest fingerprint(PersonId actor, Request request) {
    return Digest.ofText(
        journal.fingerprintKey()
            + "\n"
            + actor
            + "\n"
            + request.log()
            + "\n"
            + request.at()
            + "\n"
            + codec.write(request.command().withoutSecret()));
  }

  /** Decides a request on a model, a letter with that of the log at its other end. */
  LogKeeper.Plan decide(
      PersonId actor, Request request, Model model, Optional<Model> correspondent) {
    try {
      Act act = Act.of(actor, request.at());
      Instant now = now();
      List<Refusal> refusals = refusals(request, act, now, model);
      if (!refusals.isEmpty()) {
        return refused(model, refusals);
      }
      JournalSurroundings around =
          new JournalSurroundings(shared, model, correspondent, Optional.of(entropy));
      Ruling ruling = Rooms.decide(request.command(), model, act, around);
      LogKeeper.Plan plan =
          ruling.decision().refusals().isEmpty()
              ? plan(request, act, now, model, ruling)
              : refused(model, ruling.decision().refusals());
      return around.urnRead() ? plan.onUrn() : plan;
    } catch (InvalidValueException e) {
      return refused(model, List.of(e.refusal()));
    } catch (CodecException e) {
      return refused(model, e.refusals());
    }
  }

  /** Surrounds a model for reading. */
  JournalSurroundings surroundings(Model model) {
    return new JournalSurroundings(shared, model, Optional.empty(), Optional.empty());
  }

  /** Lists all logs of the store. */
  ImmutableSortedSet<LogId> logs() {
    return journal.logs();
  }

  /** Reads the clock. */
  Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }

  private static LogKeeper.Plan refused(Model model, List<Refusal> refusals) {
    return new LogKeeper.Plan(Optional.empty(), model, ImmutableList.copyOf(refusals), false);
  }

  private List<Refusal> refusals(Request request, Act act, Instant now, Model model) {
    ImmutableList.Builder<Refusal> refusals = ImmutableList.builder();
    LocalDate today = LocalDate.ofInstant(now, Act.ZONE);
    long daysBack = ChronoUnit.DAYS.between(act.day(), today);
    if (daysBack < 0) {
      refusals.add(
          Refusal.of(
              FUTURE_DATED, GovernanceRules.BACKDATE_LIMIT, "day", act.day(), "today", today));
    }
    if (daysBack > maxBackdatedDays) {
      refusals.add(
          Refusal.of(
              BACKDATED,
              GovernanceRules.BACKDATE_LIMIT,
              "day",
              act.day(),
              "days",
              daysBack,
              "max",
              maxBackdatedDays));
    }
    if (now.plus(CLOCK_TOLERANCE).isBefore(model.lastRecorded())) {
      refusals.add(
          Refusal.of(
              CLOCK_BACKWARDS,
              GovernanceRules.CLOCK_FORWARD,
              "now",
              now,
              "last",
              model.lastRecorded()));
    }
    request
        .seen()
        .filter(seen -> seen != model.head().position())
        .ifPresent(seen -> refusals.add(conflict(seen, model)));
    return refusals.build();
  }

  private Refusal conflict(long seen, Model model) {
    String since =
        journal.read(model.log(), seen, NAMED_CHANGES).stream()
            .map(event -> event.position() + " " + event.type())
            .collect(Collectors.joining(", "));
    return Refusal.of(
        REVISION_CONFLICT,
        GovernanceRules.REVISION_SEEN,
        "seen",
        seen,
        "now",
        model.head().position(),
        "since",
        since.isEmpty() ? "–" : since);
  }

  /** Chains the events to the end of the log. */
  private LogKeeper.Plan plan(Request request, Act act, Instant now, Model model, Ruling ruling) {
    Instant recordedAt = now.isBefore(model.lastRecorded()) ? model.lastRecorded() : now;
    ImmutableList.Builder<StoredEvent> stored = ImmutableList.builder();
    Model resulting = model;
    for (Event event : ruling.decision().events()) {
      StoredEvent next =
          StoredEvent.chain(
              resulting.head(),
              request.log(),
              GovernanceTypes.EVENTS.nameOf(event),
              request.id(),
              act.actor(),
              act.day(),
              recordedAt,
              ruling.rules(),
              codec.write(event));
      stored.add(next);
      resulting = resulting.evolve(next, event);
    }
    Head before = model.head();
    Receipt receipt =
        new Receipt(
            request.id(),
            fingerprint(act.actor(), request),
            before.position() + 1,
            resulting.head().position());
    Append append =
        new Append(
            request.log(),
            before,
            stored.build(),
            receipt,
            ruling.seal(),
            ruling.erase(),
            ruling.urns());
    return new LogKeeper.Plan(Optional.of(append), resulting, ImmutableList.of(), false);
  }
}
