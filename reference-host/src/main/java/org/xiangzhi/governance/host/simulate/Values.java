package org.xiangzhi.governance.host.simulate;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.xiangzhi.governance.ballot.BallotId;
import org.xiangzhi.governance.ballot.BallotRules;
import org.xiangzhi.governance.hierarchy.LevelId;
import org.xiangzhi.governance.hierarchy.UnitId;
import org.xiangzhi.governance.kernel.Digest;
import org.xiangzhi.governance.kernel.PersonId;
import org.xiangzhi.governance.office.BodyId;
import org.xiangzhi.governance.office.OfficeDefinition;
import org.xiangzhi.governance.procedure.ProcedureDefinition;
import org.xiangzhi.governance.procedure.Progress;
import org.xiangzhi.governance.procedure.StepId;
import org.xiangzhi.governance.register.FieldId;
import org.xiangzhi.governance.register.FieldType;
import org.xiangzhi.governance.register.FieldValue;
import org.xiangzhi.governance.register.RecordConstraint;
import org.xiangzhi.governance.register.RecordField;
import org.xiangzhi.governance.register.RecordKind;
import org.xiangzhi.governance.register.RegisterRecord;

/** Makes values up for the fields of a record, so that they keep the constraints of its kind. */
final class Values {
  private static final int SPREAD = 50;

  private final Village village;
  private final RecordKind kind;
  private final UnitId unit;
  private final int number;
  private final Hand hand;
  private final Map<FieldId, ImmutableList<FieldValue>> known = new TreeMap<>();

  Values(Village village, RecordKind kind, UnitId unit, int number, Hand hand) {
    this.village = village;
    this.kind = kind;
    this.unit = unit;
    this.number = number;
    this.hand = hand;
  }

  /**
   * Makes the values of a step up, or of a kind without steps; those that are there stay. It is
   * empty if one that is required cannot be had.
   */
  Optional<ImmutableSortedMap<FieldId, ImmutableList<FieldValue>>> of(
      Optional<StepId> step, Map<FieldId, ImmutableList<FieldValue>> before) {
    known.putAll(before);
    Map<FieldId, ImmutableList<FieldValue>> made = new TreeMap<>();
    for (RecordField field : kind.fields()) {
      boolean now = field.step().isEmpty() ? before.isEmpty() : field.step().equals(step);
      if (now && !before.containsKey(field.id())) {
        Optional<ImmutableList<FieldValue>> value = one(field);
        if (value.isEmpty() && field.required()) {
          return Optional.empty();
        }
        value.ifPresent(
            of -> {
              made.put(field.id(), of);
              known.put(field.id(), of);
            });
      }
    }
    sums(made);
    return Optional.of(ImmutableSortedMap.copyOf(made));
  }

  /** The first of some parts is the whole, the others are nothing. */
  private void sums(Map<FieldId, ImmutableList<FieldValue>> made) {
    for (RecordConstraint.SumsTo sum : constraints(RecordConstraint.SumsTo.class)) {
      long whole = amount(sum.whole());
      boolean first = true;
      for (FieldId part : sum.parts()) {
        if (made.containsKey(part)) {
          made.put(part, ImmutableList.of(new FieldValue.Amount(first ? whole : 0)));
          first = false;
        }
      }
    }
  }

  private <T extends RecordConstraint> List<T> constraints(Class<T> type) {
    return kind.constraints().stream().filter(type::isInstance).map(type::cast).toList();
  }

  private long amount(FieldId field) {
    return known.getOrDefault(field, ImmutableList.of()).stream()
        .filter(FieldValue.Amount.class::isInstance)
        .mapToLong(value -> ((FieldValue.Amount) value).value())
        .sum();
  }

  /** Makes the value of one field up. */
  Optional<ImmutableList<FieldValue>> one(RecordField field) {
    return value(field).map(ImmutableList::of);
  }

  private Optional<FieldValue> value(RecordField field) {
    FieldType type = field.type();
    if (type instanceof FieldType.Words words) {
      String text = field.name().zh() + number;
      return Optional.of(
          new FieldValue.Words(text.substring(0, Math.min(text.length(), words.max()))));
    }
    if (type instanceof FieldType.Amount amount) {
      return Optional.of(new FieldValue.Amount(amount(field, amount)));
    }
    if (type instanceof FieldType.Part part) {
      return Optional.of(new FieldValue.Amount(amount(part.of())));
    }
    if (type instanceof FieldType.Choice choice) {
      int at = Math.floorMod(number + village.number(), choice.choices().size());
      return Optional.of(new FieldValue.Chosen(choice.choices().get(at).id()));
    }
    return type instanceof FieldType.Day
        ? Optional.of(new FieldValue.Day(hand.day()))
        : type instanceof FieldType.Cell
            ? Optional.of(new FieldValue.Cell("29.50,106.20"))
            : type instanceof FieldType.Timespan
                ? Optional.of(
                    new FieldValue.Timespan(
                        hand.instant(hand.day().atTime(8, 0)),
                        hand.instant(hand.day().atTime(10, 0))))
                : reference(field, type);
  }

  private long amount(RecordField field, FieldType.Amount amount) {
    boolean counts =
        constraints(RecordConstraint.Follows.class).stream()
            .anyMatch(each -> each.number().equals(field.id()));
    long spread = Math.min(SPREAD, amount.max() - amount.min());
    return counts ? Math.max(1, amount.min()) : amount.min() + number % (spread + 1);
  }

  private Optional<FieldValue> reference(RecordField field, FieldType type) {
    if (type instanceof FieldType.Paper) {
      return Optional.of(
          new FieldValue.Paper(
              field.name().zh(), Digest.ofText(kind.id() + " " + field.id() + " " + number)));
    }
    if (type instanceof FieldType.OfUnit of) {
      return place(of).map(FieldValue.OfUnit::new);
    }
    if (type instanceof FieldType.OfPerson) {
      return person(field).map(FieldValue.OfPerson::new);
    }
    if (type instanceof FieldType.OfOffice of) {
      return of.offices().stream()
          .findFirst()
          .or(() -> hand.practice().offices().stream().map(OfficeDefinition::id).findFirst())
          .map(FieldValue.OfOffice::new);
    }
    if (type instanceof FieldType.OfRecord of) {
      return record(field, of).map(one -> new FieldValue.OfRecord(one.id()));
    }
    return type instanceof FieldType.OfBallot of
        ? ballot(field, of).map(FieldValue.OfBallot::new)
        : Optional.empty();
  }

  private Optional<UnitId> place(FieldType.OfUnit type) {
    if (type.levels().isEmpty()) {
      return Optional.of(unit);
    }
    for (LevelId level : type.levels()) {
      List<UnitId> places =
          village.at(level).stream()
              .filter(place -> village.cast().line(place).contains(unit))
              .limit(SPREAD)
              .toList();
      if (!places.isEmpty()) {
        return Optional.of(places.get(Math.floorMod(number, places.size())));
      }
    }
    return type.levels().stream().flatMap(level -> village.at(level).stream()).findFirst();
  }

  private Optional<PersonId> person(RecordField field) {
    int place = kind.fields().indexOf(field);
    for (RecordConstraint.MemberOf member : constraints(RecordConstraint.MemberOf.class)) {
      if (member.field().equals(field.id())) {
        return member(member.bodies());
      }
    }
    List<PersonId> heads = village.heads(unit);
    return Optional.of(heads.get(Math.floorMod(number * 5 + place, heads.size())));
  }

  private Optional<PersonId> member(Set<BodyId> bodies) {
    return village
        .cast()
        .all()
        .filter(
            seat ->
                hand.practice()
                    .office(seat.office())
                    .filter(office -> bodies.contains(office.body()))
                    .isPresent())
        .map(Cast.Seat::person)
        .findFirst();
  }

  private Optional<RegisterRecord> record(RecordField field, FieldType.OfRecord type) {
    boolean before =
        constraints(RecordConstraint.Follows.class).stream()
            .anyMatch(each -> each.previous().equals(field.id()));
    if (before) {
      return Optional.empty();
    }
    List<RegisterRecord> all =
        new ArrayList<>(
            hand.model()
                .registers()
                .open(type.kind())
                .filter(record -> admitted(field, record))
                .toList());
    return all.isEmpty()
        ? Optional.empty()
        : Optional.of(all.get(Math.floorMod(number, all.size())));
  }

  private boolean admitted(RecordField field, RegisterRecord record) {
    return constraints(RecordConstraint.Admitted.class).stream()
        .filter(each -> each.field().equals(field.id()))
        .allMatch(each -> behind(record, each.step()));
  }

  private boolean behind(RegisterRecord record, StepId step) {
    Optional<ProcedureDefinition> procedure =
        hand.practice().record(record.kind()).flatMap(RecordKind::procedure);
    return procedure.isPresent()
        && record
            .progress()
            .filter(
                progress ->
                    progress.check(procedure.get(), step) == Progress.Legality.COMPLETED_BEFORE)
            .isPresent();
  }

  /** Holds the vote to which the record refers. */
  private Optional<BallotId> ballot(RecordField field, FieldType.OfBallot type) {
    Optional<BallotRules> rules =
        hand.practice().ballots().stream()
            .filter(each -> type.kinds().contains(each.kind()))
            .findFirst();
    String motion =
        type.question()
            .flatMap(
                question ->
                    known.getOrDefault(question, ImmutableList.of()).stream()
                        .filter(FieldValue.Words.class::isInstance)
                        .map(FieldValue::toString)
                        .findFirst())
            .orElse(field.name().zh());
    BallotId id = BallotId.of("b-" + hand.day() + "-" + hand.now().toLocalTime().toSecondOfDay());
    return rules
        .filter(each -> new VoteScript(village, unit, each).hold(hand, id, motion))
        .map(each -> id);
  }
}
