package org.xiangzhi.governance.register;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.xiangzhi.governance.hierarchy.LevelId;
import org.xiangzhi.governance.hierarchy.UnitId;
import org.xiangzhi.governance.kernel.Act;
import org.xiangzhi.governance.kernel.Decision;
import org.xiangzhi.governance.kernel.Handlers;
import org.xiangzhi.governance.kernel.PersistentMap;
import org.xiangzhi.governance.kernel.PersonId;
import org.xiangzhi.governance.metric.Metric;
import org.xiangzhi.governance.procedure.Progress;
import org.xiangzhi.governance.procedure.StepDefinition;

/** Is the state of the registers 登记 of one log: every record, and where it is named. */
public final class Registers {
  private static final Registers EMPTY =
      new Registers(PersistentMap.empty(), PersistentMap.empty(), PersistentMap.empty());

  private static final Handlers<RegisterEvent, Registers, Registers> EVOLVE =
      Handlers.<RegisterEvent, Registers, Registers>of(RegisterEvent.class)
          .on(RegisterEvent.Entered.class, (e, s) -> s.put(RegisterRecord.of(e)))
          .on(RegisterEvent.Amended.class, (e, s) -> s.change(e, r -> r.amended(e)))
          .on(RegisterEvent.StepCompleted.class, (e, s) -> s.change(e, r -> r.completed(e)))
          .on(RegisterEvent.StepReturned.class, (e, s) -> s.change(e, r -> r.returned(e)))
          .on(RegisterEvent.Closed.class, (e, s) -> s.change(e, r -> r.closed(e)))
          .build();

  private final PersistentMap<RecordId, RegisterRecord> records;
  private final PersistentMap<RecordKindId, PersistentMap<RecordId, RecordId>> byKind;
  private final PersistentMap<String, PersistentMap<RecordId, RecordId>> mentions;

  private Registers(
      PersistentMap<RecordId, RegisterRecord> records,
      PersistentMap<RecordKindId, PersistentMap<RecordId, RecordId>> byKind,
      PersistentMap<String, PersistentMap<RecordId, RecordId>> mentions) {
    this.records = records;
    this.byKind = byKind;
    this.mentions = mentions;
  }

  /**
   * Returns the state of a log in which nothing has happened.
   *
   * @return no records
   */
  public static Registers empty() {
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
  public Decision<RegisterEvent> decide(RegisterCommand command, Act act, RegisterView view) {
    return RegisterDecider.decide(command, this, act, view);
  }

  /**
   * Takes in what happened.
   *
   * @param event the event
   * @return the state behind it
   */
  public Registers evolve(RegisterEvent event) {
    return EVOLVE.apply(event, this);
  }

  /**
   * Finds a record.
   *
   * @param id its name
   * @return the record, or empty
   */
  public Optional<RegisterRecord> find(RecordId id) {
    return records.get(id);
  }

  /**
   * Streams the records of a kind.
   *
   * @param kind the kind
   * @return the records, open and closed, by name
   */
  public Stream<RegisterRecord> ofKind(RecordKindId kind) {
    return byKind.get(kind).stream().flatMap(PersistentMap::keys).map(this::known);
  }

  /**
   * Streams the records of a kind that are not closed: problems without an outcome, say.
   *
   * @param kind the kind
   * @return the open records, by name
   */
  public Stream<RegisterRecord> open(RecordKindId kind) {
    return ofKind(kind).filter(RegisterRecord::open);
  }

  /**
   * Streams the records that name a person.
   *
   * @param person the person
   * @return the records, by name
   */
  public Stream<RegisterRecord> ofPerson(PersonId person) {
    return mentioning(new FieldValue.OfPerson(person));
  }

  /**
   * Streams the records of a unit and those that name it.
   *
   * @param unit the unit
   * @return the records, by name
   */
  public Stream<RegisterRecord> ofUnit(UnitId unit) {
    return records
        .values()
        .filter(
            record ->
                record.unit().equals(unit)
                    || record.values().values().stream()
                        .anyMatch(values -> values.contains(new FieldValue.OfUnit(unit))));
  }

  /**
   * Streams the records with a time of a day, such as who is on duty then.
   *
   * @param kind the kind
   * @param day the day, in Shanghai
   * @return the open records with a day or a stretch of time that touches it
   */
  public Stream<RegisterRecord> ofDay(RecordKindId kind, LocalDate day) {
    FieldValue.Timespan whole =
        new FieldValue.Timespan(
            day.atStartOfDay(Act.ZONE).toInstant(),
            day.plusDays(1).atStartOfDay(Act.ZONE).toInstant());
    return open(kind)
        .filter(
            record ->
                record.values().values().stream()
                    .flatMap(ImmutableList::stream)
                    .anyMatch(
                        value ->
                            value.equals(new FieldValue.Day(day))
                                || (value instanceof FieldValue.Timespan time
                                    && time.overlaps(whole))));
  }

  /**
   * Answers where a record stands.
   *
   * @param record the record
   * @param day the day of asking
   * @param view what the other rooms know of that day
   * @return its step with what is missing to leave it
   */
  public RecordStatus status(RegisterRecord record, LocalDate day, RegisterView view) {
    RecordKind kind = view.kind(record.practice(), record.kind());
    Optional<StepDefinition> step = stepOf(record, kind);
    LocalDate since = record.progress().map(Progress::since).orElse(record.enteredOn());
    long days = ChronoUnit.DAYS.between(since, day);
    RegisterMeasure.Asked asked = new RegisterMeasure.Asked(kind, view, day);
    return new RecordStatus(
        record.id(),
        step.map(StepDefinition::id),
        since,
        step.flatMap(StepDefinition::deadlineDays).map(most -> days > most).orElse(false),
        kind.fields().stream()
            .filter(field -> field.required() && record.values(field.id()).isEmpty())
            .filter(field -> step.isPresent() && field.step().equals(step.map(StepDefinition::id)))
            .map(RecordField::id)
            .collect(ImmutableList.toImmutableList()),
        step.stream()
            .flatMap(s -> s.requirements().stream())
            .filter(requirement -> requirement.applies(record.selection()))
            .map(requirement -> RegisterMeasure.check(requirement, record, this, asked))
            .collect(ImmutableList.toImmutableList()),
        step.map(StepDefinition::signedBy).orElse(ImmutableSet.of()));
  }

  /**
   * Streams the open records that have been at their step for longer than it may take.
   *
   * @param kind the kind
   * @param day the day of asking
   * @param view what the other rooms know of that day
   * @return the overdue records, by name
   */
  public Stream<RegisterRecord> overdue(RecordKindId kind, LocalDate day, RegisterView view) {
    return open(kind).filter(record -> status(record, day, view).overdue());
  }

  /**
   * Lists the units without an owner in a kind that wants every one to have one 责任片区全覆盖.
   *
   * @param kind the kind
   * @param view what the other rooms know of the day of asking
   * @return the gaps; empty if there is none
   */
  public ImmutableList<Gap> gaps(RecordKind kind, RegisterView view) {
    return kind.constraints(RecordConstraint.Covers.class)
        .flatMap(covers -> Coverage.gaps(this, kind, covers, view))
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * Is a unit without an owner.
   *
   * @param unit the unit
   * @param of the matter for which it has none; empty if all matters go together
   */
  public record Gap(UnitId unit, Optional<FieldId> of) {}

  /**
   * Lists the units of a level that records of a kind name, or that lie below one they name, such
   * as the households that broadcasts reached.
   *
   * @param kind the kind
   * @param field the field that names units
   * @param level the level
   * @param view what the other rooms know of the day of asking
   * @return the units
   */
  public ImmutableSet<UnitId> reached(
      RecordKindId kind, FieldId field, LevelId level, RegisterView view) {
    return Coverage.reached(ofKind(kind), field, level, view);
  }

  /**
   * Computes the metrics of a kind.
   *
   * @param kind the kind
   * @param view what the other rooms know of the day of asking
   * @return its metrics, in their order
   */
  public ImmutableList<Metric> metrics(RecordKind kind, RegisterView view) {
    return kind.metrics().stream()
        .map(metric -> Coverage.metric(this, kind, metric, view))
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * Shows a record as anyone may see it: personal fields are left out.
   *
   * @param record the record
   * @param kind its kind
   * @return its values by field, or empty if not everyone may read records of this kind
   */
  public static Optional<ImmutableSortedMap<FieldId, ImmutableList<FieldValue>>> publicly(
      RegisterRecord record, RecordKind kind) {
    if (!kind.isPublic()) {
      return Optional.empty();
    }
    Map<FieldId, ImmutableList<FieldValue>> shown = new TreeMap<>(record.values());
    kind.fields().stream().filter(RecordField::personal).forEach(field -> shown.remove(field.id()));
    return Optional.of(ImmutableSortedMap.copyOf(shown));
  }

  static Optional<StepDefinition> stepOf(RegisterRecord record, RecordKind kind) {
    return record.open()
        ? record
            .progress()
            .flatMap(Progress::step)
            .flatMap(id -> kind.procedure().orElseThrow().step(id))
        : Optional.empty();
  }

  /** Streams the records that have a value in any field. */
  Stream<RegisterRecord> mentioning(FieldValue value) {
    return mentions.get(key(value)).stream().flatMap(PersistentMap::keys).map(this::known);
  }

  /** Streams the records of a kind that refer to a record. */
  Stream<RegisterRecord> referring(RecordId record, RecordKindId kind) {
    return mentioning(new FieldValue.OfRecord(record)).filter(r -> r.kind().equals(kind));
  }

  private RegisterRecord known(RecordId id) {
    return records.get(id).orElseThrow();
  }

  private static String key(FieldValue value) {
    return value.getClass().getSimpleName() + ":" + value;
  }

  /** Lists what a record can be looked up by: whom, what and which records it names. */
  private static Stream<String> keys(RegisterRecord record) {
    return record.values().values().stream()
        .flatMap(ImmutableList::stream)
        .filter(
            value ->
                value instanceof FieldValue.OfPerson
                    || value instanceof FieldValue.OfUnit
                    || value instanceof FieldValue.OfRecord)
        .map(Registers::key);
  }

  private Registers change(RegisterEvent event, UnaryOperator<RegisterRecord> change) {
    return put(change.apply(known(event.record())));
  }

  private Registers put(RegisterRecord record) {
    PersistentMap<String, PersistentMap<RecordId, RecordId>> named = mentions;
    for (String key : records.get(record.id()).stream().flatMap(Registers::keys).toList()) {
      named = named.update(key, all -> all.without(record.id()));
    }
    for (String key : keys(record).toList()) {
      named =
          named.with(
              key, named.get(key).orElse(PersistentMap.empty()).with(record.id(), record.id()));
    }
    PersistentMap<RecordId, RecordId> kin =
        byKind.get(record.kind()).orElse(PersistentMap.empty()).with(record.id(), record.id());
    return new Registers(records.with(record.id(), record), byKind.with(record.kind(), kin), named);
  }
}
