package org.xiangzhi.governance.register;

import static org.xiangzhi.governance.kernel.RefusalCode.LEVEL_UNFIT;
import static org.xiangzhi.governance.kernel.RefusalCode.NOT_FOUND;
import static org.xiangzhi.governance.kernel.RefusalCode.SIZE_OUT_OF_BOUNDS;
import static org.xiangzhi.governance.kernel.RefusalCode.TEXT_TOO_LONG;
import static org.xiangzhi.governance.kernel.RefusalCode.UNKNOWN_FIELD;
import static org.xiangzhi.governance.kernel.RefusalCode.VALUE_FORM;
import static org.xiangzhi.governance.kernel.RefusalCode.VALUE_OUT_OF_BOUNDS;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.util.Optional;
import java.util.stream.Collectors;
import org.xiangzhi.governance.hierarchy.LevelId;
import org.xiangzhi.governance.kernel.Handlers;
import org.xiangzhi.governance.kernel.Refusal;
import org.xiangzhi.governance.kernel.TypeName;
import org.xiangzhi.governance.office.OfficeId;

/** Checks the values of one field against its type. */
final class FieldCheck {
  private static final Handlers<FieldType, FieldCheck, Optional<Refusal>> TYPES =
      Handlers.<FieldType, FieldCheck, Optional<Refusal>>of(FieldType.class)
          .on(FieldType.Words.class, (t, x) -> x.words(t))
          .on(FieldType.Amount.class, (t, x) -> x.amount(t.min(), t.max()))
          .on(FieldType.Part.class, (t, x) -> x.amount(0, x.whole(t.of())))
          .on(FieldType.Day.class, (t, x) -> x.is(FieldValue.Day.class))
          .on(FieldType.Choice.class, (t, x) -> x.chosen(t))
          .on(FieldType.OfUnit.class, (t, x) -> x.unit(t))
          .on(FieldType.OfPerson.class, (t, x) -> x.person())
          .on(FieldType.OfOffice.class, (t, x) -> x.office(t))
          .on(FieldType.OfRecord.class, (t, x) -> x.reference(t))
          .on(FieldType.Paper.class, (t, x) -> x.is(FieldValue.Paper.class))
          .on(FieldType.Cell.class, (t, x) -> x.is(FieldValue.Cell.class))
          .on(FieldType.Timespan.class, (t, x) -> x.is(FieldValue.Timespan.class))
          .on(FieldType.OfBallot.class, (t, x) -> x.ballot(t))
          .build();

  private final FieldId field;
  private final FieldValue value;
  private final ImmutableSortedMap<FieldId, ImmutableList<FieldValue>> all;
  private final Registers registers;
  private final RegisterView view;

  private FieldCheck(
      FieldId field,
      FieldValue value,
      ImmutableSortedMap<FieldId, ImmutableList<FieldValue>> all,
      Registers registers,
      RegisterView view) {
    this.field = field;
    this.value = value;
    this.all = all;
    this.registers = registers;
    this.view = view;
  }

  static ImmutableList<Refusal> problems(
      RecordKind kind,
      FieldId id,
      ImmutableList<FieldValue> values,
      ImmutableSortedMap<FieldId, ImmutableList<FieldValue>> all,
      Registers registers,
      RegisterView view) {
    Optional<RecordField> field = kind.field(id);
    if (field.isEmpty()) {
      String known =
          kind.fields().stream().map(f -> f.id().value()).collect(Collectors.joining(", "));
      return ImmutableList.of(
          Refusal.of(UNKNOWN_FIELD, RegisterGuards.FORM, "field", id, "fields", known));
    }
    if (values.size() > field.get().max()) {
      return ImmutableList.of(
          Refusal.of(
              SIZE_OUT_OF_BOUNDS,
              RegisterGuards.FORM,
              "field",
              id,
              "size",
              values.size(),
              "min",
              0,
              "max",
              field.get().max()));
    }
    return values.stream()
        .map(value -> new FieldCheck(id, value, all, registers, view))
        .flatMap(check -> TYPES.apply(field.get().type(), check).stream())
        .collect(ImmutableList.toImmutableList());
  }

  /** Refuses a value of another type. */
  private Optional<Refusal> is(Class<? extends FieldValue> type) {
    return type.isInstance(value)
        ? Optional.empty()
        : refused(type.getAnnotation(TypeName.class).value());
  }

  private Optional<Refusal> refused(String form) {
    return Optional.of(Refusal.of(VALUE_FORM, RegisterGuards.FORM, "field", field, "form", form));
  }

  private Optional<Refusal> words(FieldType.Words type) {
    return is(FieldValue.Words.class)
        .or(
            () -> {
              int length = ((FieldValue.Words) value).value().length();
              return length <= type.max()
                  ? Optional.empty()
                  : Optional.of(
                      Refusal.of(
                          TEXT_TOO_LONG,
                          RegisterGuards.FORM,
                          "field",
                          field,
                          "length",
                          length,
                          "max",
                          type.max()));
            });
  }

  private Optional<Refusal> amount(long min, long max) {
    return is(FieldValue.Amount.class)
        .or(
            () -> {
              long number = ((FieldValue.Amount) value).value();
              return number >= min && number <= max
                  ? Optional.empty()
                  : Optional.of(
                      Refusal.of(
                          VALUE_OUT_OF_BOUNDS,
                          RegisterGuards.FORM,
                          "field",
                          field,
                          "value",
                          number,
                          "min",
                          min,
                          "max",
                          max));
            });
  }

  /** Adds up the numbers in the field of the whole. */
  private long whole(FieldId of) {
    return all.getOrDefault(of, ImmutableList.of()).stream()
        .filter(FieldValue.Amount.class::isInstance)
        .mapToLong(number -> ((FieldValue.Amount) number).value())
        .sum();
  }

  private Optional<Refusal> chosen(FieldType.Choice type) {
    String choices =
        type.choices().stream().map(c -> c.id().value()).collect(Collectors.joining("|"));
    boolean known =
        value instanceof FieldValue.Chosen chosen
            && type.choices().stream().anyMatch(c -> c.id().equals(chosen.value()));
    return known ? Optional.empty() : refused(choices);
  }

  private Optional<Refusal> unit(FieldType.OfUnit type) {
    return is(FieldValue.OfUnit.class)
        .or(
            () -> {
              FieldValue.OfUnit unit = (FieldValue.OfUnit) value;
              Optional<LevelId> level = view.levelOf(unit.value());
              if (level.isEmpty()) {
                return unknown("unit");
              }
              return type.levels().isEmpty() || type.levels().contains(level.get())
                  ? Optional.empty()
                  : Optional.of(
                      Refusal.of(
                          LEVEL_UNFIT,
                          RegisterGuards.FORM,
                          "unit",
                          unit,
                          "level",
                          level.get(),
                          "allowed",
                          type.levels()));
            });
  }

  private Optional<Refusal> person() {
    return is(FieldValue.OfPerson.class)
        .or(
            () ->
                view.isPerson(((FieldValue.OfPerson) value).value())
                    ? Optional.empty()
                    : unknown("person"));
  }

  private Optional<Refusal> office(FieldType.OfOffice type) {
    return is(FieldValue.OfOffice.class)
        .or(
            () -> {
              OfficeId office = ((FieldValue.OfOffice) value).value();
              if (!view.isOffice(office)) {
                return unknown("office");
              }
              return type.offices().isEmpty() || type.offices().contains(office)
                  ? Optional.empty()
                  : refused(
                      type.offices().stream()
                          .map(OfficeId::value)
                          .collect(Collectors.joining("|")));
            });
  }

  private Optional<Refusal> reference(FieldType.OfRecord type) {
    return is(FieldValue.OfRecord.class)
        .or(
            () ->
                registers
                        .find(((FieldValue.OfRecord) value).value())
                        .filter(record -> record.kind().equals(type.kind()))
                        .isPresent()
                    ? Optional.empty()
                    : unknown(type.kind().value()));
  }

  private Optional<Refusal> ballot(FieldType.OfBallot type) {
    return is(FieldValue.OfBallot.class)
        .or(
            () ->
                view.ballot(((FieldValue.OfBallot) value).value())
                        .filter(ballot -> type.kinds().contains(ballot.kind()))
                        .isPresent()
                    ? Optional.empty()
                    : unknown("ballot"));
  }

  private Optional<Refusal> unknown(String kind) {
    return Optional.of(Refusal.of(NOT_FOUND, RegisterGuards.KNOWN, "kind", kind, "id", value));
  }
}
