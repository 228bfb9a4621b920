package org.xiangzhi.governance.register;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Optional;
import org.xiangzhi.governance.ballot.BallotKind;
import org.xiangzhi.governance.kernel.Text;
import org.xiangzhi.governance.procedure.Bound;
import org.xiangzhi.governance.procedure.Measure;
import org.xiangzhi.governance.procedure.Progress;
import org.xiangzhi.governance.procedure.Requirement;
import org.xiangzhi.governance.register.RegisterView.BallotResult;

/**
 * Is a figure of a record that a practice's requirements can be made of. What stands behind the
 * colon of a requirement's measure says of which field, kind or disclosure.
 */
public enum RegisterMeasure {
  /** Days at the present step, the first left out. */
  STEP_DAYS("step.days", Parameter.NONE, "本步骤已历天数", "days at this step") {
    @Override
    Measure of(Sight s) {
      return Measure.count(ChronoUnit.DAYS.between(s.since(), s.day));
    }
  },
  /** Days since the record was entered, the first left out. */
  RECORD_DAYS("record.days", Parameter.NONE, "登记已历天数", "days since it was entered") {
    @Override
    Measure of(Sight s) {
      return Measure.count(ChronoUnit.DAYS.between(s.record.enteredOn(), s.day));
    }
  },
  /** Values in a field. */
  FIELD_FILLED("field.filled", Parameter.FIELD, "该栏目已填项数", "values in the field") {
    @Override
    Measure of(Sight s) {
      return Measure.count(s.record.values(s.field()).size());
    }
  },
  /** Days since the latest day in a field, the first left out; none if it is empty. */
  FIELD_DAYS("field.days", Parameter.FIELD, "距该栏目所载日期的天数", "days since the day in the field") {
    @Override
    Measure of(Sight s) {
      return Measure.count(
          s.record
              .values(s.field(), FieldValue.Day.class)
              .map(FieldValue.Day::value)
              .max(LocalDate::compareTo)
              .map(latest -> Math.max(0, ChronoUnit.DAYS.between(latest, s.day)))
              .orElse(0L));
    }
  },
  /** The number in a field; for a part, of the whole in the other field. */
  FIELD_NUMBER("field.number", Parameter.FIELD, "该栏目的数目", "number in the field") {
    @Override
    Measure of(Sight s) {
      long number = s.number(s.field());
      return s.kind
          .field(s.field())
          .map(RecordField::type)
          .filter(FieldType.Part.class::isInstance)
          .map(type -> Measure.share(number, s.number(((FieldType.Part) type).of())))
          .orElse(Measure.count(number));
    }
  },
  /**
   * Ballots named in a field that passed, were opened since the record came to the present step,
   * and asked what the field demands; a group's meeting decides for its own group alone.
   */
  BALLOT_PASSED("ballot.passed", Parameter.FIELD, "已通过的表决", "ballots that passed") {
    @Override
    Measure of(Sight s) {
      return Measure.count(
          s.record
              .values(s.field(), FieldValue.OfBallot.class)
              .flatMap(ballot -> s.view.ballot(ballot.value()).stream())
              .filter(s::passedHere)
              .count());
    }
  },
  /** Days for which a disclosure of this record has stood, the first left out. */
  DISCLOSURE_DAYS("disclosure.days", Parameter.ITEM, "公开已历天数", "days of disclosure") {
    @Override
    Measure of(Sight s) {
      return Measure.count(s.stood().map(RegisterView.Stood::days).orElse(0L));
    }
  },
  /**
   * Days for which a disclosure of this record has stood, of those that the law demands. The rule
   * and the bound of a refusal are then the law's; where nothing is demanded it is never reached.
   */
  DISCLOSURE_STOOD("disclosure.stood", Parameter.ITEM, "依法公开天数", "days of disclosure by law") {
    @Override
    Measure of(Sight s) {
      return s.stood()
          .flatMap(RegisterView.Stood::demanded)
          .map(demanded -> Measure.share(s.stood().orElseThrow().days(), demanded.days()))
          .orElse(Measure.share(0, 0));
    }
  },
  /** Records of a kind that refer to this one. */
  RECORDS_LINKED("records.linked", Parameter.KIND, "相关登记数", "records that refer to it") {
    @Override
    Measure of(Sight s) {
      return Measure.count(s.registers.referring(s.record.id(), s.otherKind()).count());
    }
  },
  /** Open records of a kind that refer to this one. */
  RECORDS_OPEN("records.open", Parameter.KIND, "未办结的相关登记数", "open records that refer to it") {
    @Override
    Measure of(Sight s) {
      return Measure.count(
          s.registers.referring(s.record.id(), s.otherKind()).filter(RegisterRecord::open).count());
    }
  },
  /** Units without an owner in the register of a kind that wants every one to have one. */
  UNITS_UNCOVERED("units.uncovered", Parameter.KIND, "无人负责的片区数", "units without an owner") {
    @Override
    Measure of(Sight s) {
      return Measure.count(
          s.view.provided(s.otherKind()).stream()
              .flatMap(provided -> s.registers.gaps(provided.kind(), s.view).stream())
              .count());
    }
  };

  /** Says what stands behind the colon of a measure. */
  public enum Parameter {
    /** Nothing. */
    NONE,
    /** A field of the kind. */
    FIELD,
    /** A kind of record. */
    KIND,
    /** Something that is disclosed. */
    ITEM
  }

  private final String id;
  private final Parameter parameter;
  private final String zh;
  private final String en;

  RegisterMeasure(String id, Parameter parameter, String zh, String en) {
    this.id = id;
    this.parameter = parameter;
    this.zh = zh;
    this.en = en;
  }

  /**
   * Returns its name.
   *
   * @return such as {@code field.filled}
   */
  public String id() {
    return id;
  }

  /**
   * Says what stands behind the colon.
   *
   * @return the sort of parameter
   */
  public Parameter parameter() {
    return parameter;
  }

  /**
   * Finds the measure that a requirement names.
   *
   * @param name the name, with a parameter behind a colon if the measure takes one
   * @return the measure, or empty
   */
  public static Optional<RegisterMeasure> named(String name) {
    int colon = name.indexOf(':');
    String id = colon < 0 ? name : name.substring(0, colon);
    return Arrays.stream(values())
        .filter(measure -> measure.id.equals(id))
        .filter(measure -> (measure.parameter == Parameter.NONE) == (colon < 0))
        .findFirst();
  }

  /**
   * Reads what stands behind the colon.
   *
   * @param name a measure's name
   * @return the parameter; empty if there is none
   */
  public static String parameterOf(String name) {
    return name.substring(name.indexOf(':') + 1);
  }

  static RecordStatus.Check check(
      Requirement requirement, RegisterRecord record, Registers registers, Asked asked) {
    Sight sight = new Sight(requirement.measure(), record, registers, asked);
    RegisterMeasure measure = named(requirement.measure()).orElseThrow();
    Text label = Text.of(measure.zh, measure.en);
    Optional<RegisterView.Demanded> demanded =
        measure == DISCLOSURE_STOOD
            ? sight.stood().flatMap(RegisterView.Stood::demanded)
            : Optional.empty();
    return demanded
        .map(
            by ->
                new RecordStatus.Check(
                    by.rule(),
                    requirement.measure(),
                    label,
                    Measure.count(sight.stood().orElseThrow().days()),
                    new Bound.AtLeast(by.days())))
        .orElseGet(
            () ->
                new RecordStatus.Check(
                    asked.view().rule(record.practice(), requirement.rule()),
                    requirement.measure(),
                    label,
                    measure.of(sight),
                    requirement.bound()));
  }

  abstract Measure of(Sight sight);

  /** Says on which day, and what the other rooms know of it. */
  record Asked(RecordKind kind, RegisterView view, LocalDate day) {}

  /** What a measure looks at. */
  private static final class Sight {
    final String parameter;
    final RegisterRecord record;
    final Registers registers;
    final RecordKind kind;
    final RegisterView view;
    final LocalDate day;

    Sight(String name, RegisterRecord record, Registers registers, Asked asked) {
      this.parameter = parameterOf(name);
      this.record = record;
      this.registers = registers;
      this.kind = asked.kind();
      this.view = asked.view();
      this.day = asked.day();
    }

    FieldId field() {
      return FieldId.of(parameter);
    }

    RecordKindId otherKind() {
      return RecordKindId.of(parameter);
    }

    LocalDate since() {
      return record.progress().map(Progress::since).orElse(record.enteredOn());
    }

    long number(FieldId field) {
      return record
          .values(field, FieldValue.Amount.class)
          .mapToLong(FieldValue.Amount::value)
          .sum();
    }

    Optional<RegisterView.Stood> stood() {
      return view.disclosed(record.id(), parameter, since());
    }

    boolean passedHere(BallotResult ballot) {
      FieldType.OfBallot type =
          (FieldType.OfBallot) kind.field(field()).map(RecordField::type).orElseThrow();
      return ballot.passed()
          && type.kinds().contains(ballot.kind())
          && (ballot.kind() != BallotKind.GROUP_MEETING || ballot.unit().equals(record.unit()))
          && !ballot.openedOn().isBefore(since())
          && type.question().map(text -> asked(ballot, text)).orElse(true);
    }

    private boolean asked(BallotResult ballot, FieldId text) {
      return record
          .values(text, FieldValue.Words.class)
          .anyMatch(words -> words.value().equals(ballot.question()));
    }
  }
}
