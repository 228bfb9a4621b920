package org.xiangzhi.governance.village;

import java.util.Optional;
import java.util.stream.Collectors;
import org.xiangzhi.governance.compact.Clause;
import org.xiangzhi.governance.compact.CompactVersion;
import org.xiangzhi.governance.journal.Codec;
import org.xiangzhi.governance.journal.Journal;
import org.xiangzhi.governance.journal.LogId;
import org.xiangzhi.governance.journal.StoredEvent;
import org.xiangzhi.governance.kernel.Digest;
import org.xiangzhi.governance.points.AccountEvent;
import org.xiangzhi.governance.points.ContestEvent;
import org.xiangzhi.governance.points.Entry;
import org.xiangzhi.governance.points.EntryId;
import org.xiangzhi.governance.points.EntryTrace;
import org.xiangzhi.governance.points.Explanation;
import org.xiangzhi.governance.points.Ground;
import org.xiangzhi.governance.points.LedgerEvent;
import org.xiangzhi.governance.points.PointsEvent;
import org.xiangzhi.governance.points.PostingEvent;
import org.xiangzhi.governance.points.RedemptionEvent;
import org.xiangzhi.governance.points.TariffBasis;

/**
 * Reports on the points ledger of a village what only its log and the rooms beside it know. What an
 * entry rests on is not kept in memory: the one event that brought it is read.
 */
public final class PointsReports {
  private final Model model;
  private final Journal journal;
  private final Codec codec;

  private PointsReports(Model model, Journal journal, Codec codec) {
    this.model = model;
    this.journal = journal;
    this.codec = codec;
  }

  /**
   * Reports on a ledger as it is durable now.
   *
   * @param governance the engine
   * @param journal the journal that it keeps its logs in
   * @param codec how events are written there
   * @param log the village's log
   * @return the reports
   */
  public static PointsReports of(Governance governance, Journal journal, Codec codec, LogId log) {
    return new PointsReports(governance.read(log), journal, codec);
  }

  /**
   * Answers why an entry is there.
   *
   * @param entry the name of the entry
   * @return decision, tariff, rule, evidence, entry, and what became of it; empty if there is no
   *     such entry
   */
  public Optional<Explanation> explain(EntryId entry) {
    return EntryTrace.of(model.points(), entry).map(this::explain);
  }

  private Explanation explain(EntryTrace trace) {
    StoredEvent stored = stored(trace.position());
    PointsEvent event = read(stored);
    Entry entry = entry(event, trace.entry());
    Optional<LedgerEvent.TariffAdopted> tariff = entry.tariff().flatMap(model.points()::tariff);
    return new Explanation(
        trace,
        entry,
        stored.type(),
        event.on(),
        reason(event),
        model.points().rules().orElseThrow().scale(),
        tariff.map(this::basis),
        tariff,
        entry
            .ground()
            .map(Ground::rule)
            .flatMap(rule -> tariff.flatMap(adopted -> adopted.tariff().rule(rule))),
        trace.reversedBy().flatMap(by -> EntryTrace.of(model.points(), by)).map(this::reversal),
        model.points().contests().to(trace.entry()));
  }

  private StoredEvent stored(long position) {
    return journal.read(model.log(), position - 1, 1).get(0);
  }

  private PointsEvent read(StoredEvent stored) {
    return (PointsEvent)
        codec.read(stored.body(), GovernanceTypes.EVENTS.type(stored.type()).orElseThrow());
  }

  private static Entry entry(PointsEvent event, EntryId id) {
    return event.entries().stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
  }

  private Explanation.Reversal reversal(EntryTrace by) {
    PointsEvent event = read(stored(by.position()));
    return new Explanation.Reversal(by.entry(), entry(event, by.entry()).day(), reason(event));
  }

  /** Finds the decision as it was when the tariff was adopted. */
  private Explanation.Basis basis(LedgerEvent.TariffAdopted adopted) {
    if (adopted.basis() instanceof TariffBasis.ByBallot b) {
      String question =
          model.ballots().find(b.ballot()).map(one -> one.opened().question().text()).orElse("–");
      return new Explanation.Basis(b, question, Optional.empty(), Optional.empty());
    }
    TariffBasis.ByClause basis = (TariffBasis.ByClause) adopted.basis();
    Optional<CompactVersion> version = model.compacts().inForce(adopted.on());
    return new Explanation.Basis(
        basis,
        version.flatMap(one -> one.text().clause(basis.clause())).map(Clause::body).orElse("–"),
        version.map(CompactVersion::number),
        version.map(CompactVersion::effectiveFrom));
  }

  /** Finds what whoever did it said; for what was taken over, the digests of the papers. */
  private static Optional<String> reason(PointsEvent event) {
    if (event instanceof PostingEvent.ClaimsReviewed e) {
      return Optional.of(e.reason());
    }
    if (event instanceof PostingEvent.Transferred e) {
      return Optional.of(e.reason());
    }
    if (event instanceof PostingEvent.Reversed e) {
      return Optional.of(e.reason());
    }
    if (event instanceof PostingEvent.OpeningTakenIn e) {
      return Optional.of(e.papers().stream().map(Digest::value).collect(Collectors.joining(", ")));
    }
    if (event instanceof AccountEvent.AccountClosed e) {
      return Optional.of(e.reason());
    }
    if (event instanceof ContestEvent.Decided e) {
      return Optional.of(e.reason());
    }
    if (event instanceof RedemptionEvent.OrderReleased e) {
      return e.reason();
    }
    return event instanceof RedemptionEvent.Refunded e ? Optional.of(e.reason()) : Optional.empty();
  }
}
