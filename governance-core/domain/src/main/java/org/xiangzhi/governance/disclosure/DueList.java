package org.xiangzhi.governance.disclosure;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.xiangzhi.governance.hierarchy.UnitId;
import org.xiangzhi.governance.kernel.Rule;
import org.xiangzhi.governance.law.Standard;
import org.xiangzhi.governance.law.Standards;
import org.xiangzhi.governance.law.Subject;

/** Reckons what has to be disclosed by when, and whether it was. */
final class DueList {
  private final Disclosures disclosures;
  private final LocalDate since;
  private final LocalDate day;
  private final Function<LocalDate, Standards> standards;

  DueList(
      Disclosures disclosures,
      LocalDate since,
      LocalDate day,
      Function<LocalDate, Standards> standards) {
    this.disclosures = disclosures;
    this.since = since;
    this.day = day;
    this.standards = standards;
  }

  ImmutableList<DisclosureDue> all(DisclosureView view) {
    Stream<DisclosureDue> byPeriods =
        view.items().stream()
            .filter(provided -> provided.item().category() != DisclosureItem.Category.MAJOR)
            .flatMap(
                provided ->
                    view.units(provided.item().level()).stream()
                        .flatMap(unit -> periods(provided, unit)));
    return Stream.concat(byPeriods, disclosures.events().map(this::due))
        .sorted(
            Comparator.comparing(DisclosureDue::dueOn)
                .thenComparing(DisclosureDue::unit)
                .thenComparing(DisclosureDue::item))
        .collect(ImmutableList.toImmutableList());
  }

  static Subject frequency(DisclosureItem.Category category) {
    return category == DisclosureItem.Category.FINANCE
        ? Subject.FINANCE_DISCLOSURE_PER_YEAR
        : Subject.DISCLOSURE_PER_YEAR;
  }

  /** Streams the dues of all periods that are over; where no law says how often, there are none. */
  private Stream<DisclosureDue> periods(DisclosureView.Provided provided, UnitId unit) {
    ImmutableList.Builder<DisclosureDue> dues = ImmutableList.builder();
    LocalDate at = since;
    while (!at.isAfter(day)) {
      Optional<Standard> often = standards.apply(at).find(frequency(provided.item().category()));
      if (often.isEmpty()) {
        at = at.plusMonths(1).withDayOfMonth(1);
        continue;
      }
      DisclosurePeriod period = DisclosurePeriod.containing(at, often.get().number());
      if (period.until().isBefore(day)) {
        dues.add(due(provided, unit, period, often.get()));
      }
      at = period.until().plusDays(1);
    }
    return dues.build().stream();
  }

  private DisclosureDue due(
      DisclosureView.Provided provided, UnitId unit, DisclosurePeriod period, Standard often) {
    DisclosureItem item = provided.item();
    Optional<Standard> within = standards.apply(period.until()).find(Subject.DISCLOSURE_DUE_DAYS);
    Optional<Limit> limit = limit(item, provided.rule(), within);
    // Where nobody says how soon, it is due before the next one is.
    LocalDate dueOn =
        limit.map(most -> period.until().plusDays(most.days())).orElse(period.next().until());
    return state(
        item.id(),
        unit,
        Optional.of(period),
        Optional.empty(),
        dueOn,
        limit.map(Limit::rule).orElse(often.rule()),
        posting -> posting.period().equals(Optional.of(period)));
  }

  private DisclosureDue due(DisclosureEvent.EventRecorded event) {
    return state(
        event.item(),
        event.unit(),
        Optional.empty(),
        Optional.of(event.event()),
        event.dueOn(),
        event.rule(),
        posting -> posting.event().equals(Optional.of(event.event())));
  }

  private DisclosureDue state(
      DisclosureItemId item,
      UnitId unit,
      Optional<DisclosurePeriod> period,
      Optional<EventId> event,
      LocalDate dueOn,
      Rule rule,
      Predicate<DisclosureEvent.Posted> about) {
    Optional<DisclosureEvent.Posted> first =
        disclosures
            .postings()
            .filter(Disclosure::counts)
            .map(Disclosure::posted)
            .filter(posted -> posted.unit().equals(unit) && posted.item().equals(item))
            .filter(about)
            .map(this::original)
            .filter(posted -> !posted.on().isAfter(day))
            .min(Comparator.comparing(DisclosureEvent.Posted::on));
    DisclosureDue.State state =
        first
            .map(
                posted ->
                    posted.on().isAfter(dueOn) ? DisclosureDue.State.LATE : DisclosureDue.State.MET)
            .orElse(day.isAfter(dueOn) ? DisclosureDue.State.OVERDUE : DisclosureDue.State.OPEN);
    return new DisclosureDue(
        item,
        unit,
        period,
        event,
        dueOn,
        rule,
        state,
        first.map(DisclosureEvent.Posted::disclosure));
  }

  /** Goes back to the first posting of a row of corrections: it is that which was in time. */
  private DisclosureEvent.Posted original(DisclosureEvent.Posted posted) {
    DisclosureEvent.Posted first = posted;
    while (first.corrects().isPresent()) {
      first = disclosures.find(first.corrects().get()).orElseThrow().posted();
    }
    return first;
  }

  /** Is a number of days with the rule that sets it. */
  record Limit(int days, Rule rule) {}

  /** Picks the tighter of what the law and what the practice demands. */
  static Optional<Limit> limit(DisclosureItem item, Rule rule, Optional<Standard> law) {
    return Stream.concat(
            law.stream().map(standard -> new Limit(standard.number(), standard.rule())),
            item.withinDays().stream().map(days -> new Limit(days, rule)))
        .min(Comparator.comparingInt(Limit::days));
  }
}
