package org.xiangzhi.governance.disclosure;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.xiangzhi.governance.hierarchy.UnitId;
import org.xiangzhi.governance.kernel.Act;
import org.xiangzhi.governance.kernel.Decision;
import org.xiangzhi.governance.kernel.Handlers;
import org.xiangzhi.governance.kernel.PersistentMap;
import org.xiangzhi.governance.law.Standards;
import org.xiangzhi.governance.register.RecordId;

/** Is the state of the disclosures 公开 of one log: postings, events that must be posted, queries. */
public final class Disclosures {
  private static final Disclosures EMPTY =
      new Disclosures(PersistentMap.empty(), PersistentMap.empty(), PersistentMap.empty());

  private static final Handlers<DisclosureEvent, Disclosures, Disclosures> EVOLVE =
      Handlers.<DisclosureEvent, Disclosures, Disclosures>of(DisclosureEvent.class)
          .on(DisclosureEvent.Posted.class, (e, s) -> s.posted(e))
          .on(
              DisclosureEvent.TakenDown.class,
              (e, s) -> s.change(e.disclosure(), d -> d.ended(Disclosure.End.TAKEN_DOWN, e.on())))
          .on(
              DisclosureEvent.ReportedMissing.class,
              (e, s) -> s.change(e.disclosure(), d -> d.ended(Disclosure.End.MISSING, e.on())))
          .on(
              DisclosureEvent.EventRecorded.class,
              (e, s) -> new Disclosures(s.postings, s.events.with(e.event(), e), s.queries))
          .on(
              DisclosureEvent.Asked.class,
              (e, s) -> s.with(e.query(), new Query(e, Optional.empty())))
          .on(
              DisclosureEvent.Answered.class,
              (e, s) ->
                  s.with(
                      e.query(),
                      new Query(s.query(e.query()).orElseThrow().asked(), Optional.of(e))))
          .on(
              DisclosureEvent.Confirmed.class,
              (e, s) -> s.change(e.disclosure(), d -> d.confirmed(e)))
          .build();

  private final PersistentMap<DisclosureId, Disclosure> postings;
  private final PersistentMap<EventId, DisclosureEvent.EventRecorded> events;
  private final PersistentMap<QueryId, Query> queries;

  private Disclosures(
      PersistentMap<DisclosureId, Disclosure> postings,
      PersistentMap<EventId, DisclosureEvent.EventRecorded> events,
      PersistentMap<QueryId, Query> queries) {
    this.postings = postings;
    this.events = events;
    this.queries = queries;
  }

  /**
   * Returns the state of a log in which nothing has happened.
   *
   * @return nothing
   */
  public static Disclosures empty() {
    return EMPTY;
  }

  /**
   * Decides a command.
   *
   * @param command what is asked
   * @param act who asks and when
   * @param view what the other rooms know
   * @return the events, or why not
   */
  public Decision<DisclosureEvent> decide(DisclosureCommand command, Act act, DisclosureView view) {
    return DisclosureDecider.decide(command, this, act, view);
  }

  /**
   * Takes in what happened.
   *
   * @param event the event
   * @return the state behind it
   */
  public Disclosures evolve(DisclosureEvent event) {
    return EVOLVE.apply(event, this);
  }

  /**
   * Finds a posting.
   *
   * @param id its name
   * @return the posting, or empty
   */
  public Optional<Disclosure> find(DisclosureId id) {
    return postings.get(id);
  }

  /**
   * Streams what hangs on a day.
   *
   * @param unit the unit
   * @param day the day
   * @return the postings from the day of posting to the day before they ended, by name
   */
  public Stream<Disclosure> standing(UnitId unit, LocalDate day) {
    return postings
        .values()
        .filter(posting -> posting.posted().unit().equals(unit))
        .filter(posting -> !day.isBefore(posting.posted().on()))
        .filter(posting -> posting.endedOn().map(day::isBefore).orElse(true));
  }

  /**
   * Finds an event that must be disclosed.
   *
   * @param id its name
   * @return the event, or empty
   */
  public Optional<DisclosureEvent.EventRecorded> event(EventId id) {
    return events.get(id);
  }

  /**
   * Finds a query.
   *
   * @param id its name
   * @return the query, or empty
   */
  public Optional<Query> query(QueryId id) {
    return queries.get(id);
  }

  /**
   * Streams the queries.
   *
   * @return all of them, by name
   */
  public Stream<Query> queries() {
    return queries.values();
  }

  /**
   * Streams the queries without an answer.
   *
   * @return the queries, by name
   */
  public Stream<Query> unanswered() {
    return queries.values().filter(query -> query.answered().isEmpty());
  }

  /**
   * Finds the posting about a record that has stood longest.
   *
   * @param record the record
   * @param item what had to be disclosed
   * @param since the day before which a posting does not count
   * @param day the day of asking
   * @return the posting, or empty; one that went missing or was corrected counts for nothing
   */
  public Optional<Disclosure> longest(
      RecordId record, DisclosureItemId item, LocalDate since, LocalDate day) {
    return postings
        .values()
        .filter(Disclosure::counts)
        .filter(posting -> posting.posted().refersTo().equals(Optional.of(record)))
        .filter(posting -> posting.posted().item().equals(item))
        .filter(posting -> !posting.posted().on().isBefore(since))
        .max(Comparator.comparingLong(posting -> posting.daysStood(day)));
  }

  /**
   * Lists what units have to disclose, by periods and by events, in the order of their last days.
   *
   * @param since the first day for whose periods it is due, such as that of taking up the practice
   * @param day the day of asking; periods that end later are not listed
   * @param view what the other rooms know of that day
   * @param standards answers which figures of the law counted on the last day of each period
   * @return the dues with how they stand
   */
  public ImmutableList<DisclosureDue> dues(
      LocalDate since,
      LocalDate day,
      DisclosureView view,
      Function<LocalDate, Standards> standards) {
    return new DueList(this, since, day, standards).all(view);
  }

  /**
   * Lists what is not posted though its last day is over.
   *
   * @param since the first day for whose periods it is due
   * @param day the day of asking
   * @param view what the other rooms know of that day
   * @param standards answers which figures of the law counted on the last day of each period
   * @return the overdue ones
   */
  public ImmutableList<DisclosureDue> overdue(
      LocalDate since,
      LocalDate day,
      DisclosureView view,
      Function<LocalDate, Standards> standards) {
    return dues(since, day, view, standards).stream()
        .filter(due -> due.state() == DisclosureDue.State.OVERDUE)
        .collect(ImmutableList.toImmutableList());
  }

  Stream<Disclosure> postings() {
    return postings.values();
  }

  Stream<DisclosureEvent.EventRecorded> events() {
    return events.values();
  }

  private Disclosures posted(DisclosureEvent.Posted event) {
    PersistentMap<DisclosureId, Disclosure> all =
        postings.with(event.disclosure(), Disclosure.of(event));
    if (event.corrects().isPresent()) {
      all = all.update(event.corrects().get(), d -> d.ended(Disclosure.End.CORRECTED, event.on()));
    }
    return new Disclosures(all, events, queries);
  }

  private Disclosures with(QueryId id, Query query) {
    return new Disclosures(postings, events, queries.with(id, query));
  }

  private Disclosures change(DisclosureId id, Function<Disclosure, Disclosure> change) {
    return new Disclosures(postings.update(id, change), events, queries);
  }
}
