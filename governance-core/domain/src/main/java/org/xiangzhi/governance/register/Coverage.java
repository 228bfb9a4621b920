package org.xiangzhi.governance.register;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.xiangzhi.governance.hierarchy.LevelId;
import org.xiangzhi.governance.hierarchy.UnitId;
import org.xiangzhi.governance.kernel.Handlers;
import org.xiangzhi.governance.metric.Metric;
import org.xiangzhi.governance.register.RegisterView.Placed;

/** Counts the units that records name, and those that none does. */
final class Coverage {
  private static final Handlers<RecordMetric, Sight, Metric> METRICS =
      Handlers.<RecordMetric, Sight, Metric>of(RecordMetric.class)
          .on(RecordMetric.Filled.class, (m, s) -> s.filled(m))
          .on(RecordMetric.Chosen.class, (m, s) -> s.chosen(m))
          .on(RecordMetric.Reached.class, (m, s) -> s.reached(m))
          .build();

  private Coverage() {}

  static Metric metric(
      Registers registers, RecordKind kind, RecordMetric metric, RegisterView view) {
    return METRICS.apply(metric, new Sight(registers.ofKind(kind.id()), view));
  }

  static Stream<Registers.Gap> gaps(
      Registers registers, RecordKind kind, RecordConstraint.Covers covers, RegisterView view) {
    ImmutableList<Placed> units = view.units(covers.level());
    return matters(kind, covers).stream()
        .flatMap(
            matter -> {
              Set<UnitId> named =
                  named(
                      registers.open(kind.id()).filter(record -> isAbout(record, covers, matter)),
                      covers.field());
              return units.stream()
                  .filter(unit -> !isNamed(unit, named))
                  .map(unit -> new Registers.Gap(unit.id(), matter));
            });
  }

  private static ImmutableList<Optional<FieldId>> matters(
      RecordKind kind, RecordConstraint.Covers covers) {
    return covers
        .each()
        .flatMap(kind::field)
        .map(field -> (FieldType.Choice) field.type())
        .map(
            type ->
                type.choices().stream()
                    .map(choice -> Optional.of(choice.id()))
                    .collect(ImmutableList.toImmutableList()))
        .orElse(ImmutableList.of(Optional.empty()));
  }

  private static boolean isAbout(
      RegisterRecord record, RecordConstraint.Covers covers, Optional<FieldId> matter) {
    return matter
        .map(
            choice ->
                record.values(covers.each().orElseThrow()).contains(new FieldValue.Chosen(choice)))
        .orElse(true);
  }

  private static Set<UnitId> named(Stream<RegisterRecord> records, FieldId field) {
    return records
        .flatMap(record -> record.values(field, FieldValue.OfUnit.class))
        .map(FieldValue.OfUnit::value)
        .collect(Collectors.toSet());
  }

  private static boolean isNamed(Placed unit, Set<UnitId> named) {
    return named.contains(unit.id()) || unit.above().stream().anyMatch(named::contains);
  }

  /** Lists the units of a level that records name, or that lie below one they name. */
  static ImmutableSet<UnitId> reached(
      Stream<RegisterRecord> records, FieldId field, LevelId level, RegisterView view) {
    Set<UnitId> named = named(records, field);
    return view.units(level).stream()
        .filter(unit -> isNamed(unit, named))
        .map(Placed::id)
        .collect(ImmutableSet.toImmutableSet());
  }

  /** What a metric looks at. */
  private record Sight(ImmutableList<RegisterRecord> records, RegisterView view) {
    private static final ImmutableList<String> EVENTS =
        ImmutableList.of("register.entered/1", "register.amended/1");

    Sight(Stream<RegisterRecord> records, RegisterView view) {
      this(records.collect(ImmutableList.toImmutableList()), view);
    }

    Metric filled(RecordMetric.Filled metric) {
      long filled =
          records.stream().filter(record -> !record.values(metric.field()).isEmpty()).count();
      return new Metric(metric.id(), metric.name(), filled, records.size(), EVENTS);
    }

    Metric chosen(RecordMetric.Chosen metric) {
      return new Metric(
          metric.id(),
          metric.name(),
          saying(metric.field(), metric.part()),
          saying(metric.field(), metric.whole()),
          EVENTS);
    }

    private long saying(FieldId field, Set<FieldId> choices) {
      return records.stream()
          .filter(
              record ->
                  record
                      .values(field, FieldValue.Chosen.class)
                      .anyMatch(chosen -> choices.contains(chosen.value())))
          .count();
    }

    Metric reached(RecordMetric.Reached metric) {
      return new Metric(
          metric.id(),
          metric.name(),
          Coverage.reached(records.stream(), metric.field(), metric.level(), view).size(),
          view.units(metric.level()).size(),
          EVENTS);
    }
  }
}
