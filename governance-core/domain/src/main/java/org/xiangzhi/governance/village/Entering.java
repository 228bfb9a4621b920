package org.xiangzhi.governance.village;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.util.Collection;
import org.xiangzhi.governance.ballot.BallotId;
import org.xiangzhi.governance.hierarchy.UnitId;
import org.xiangzhi.governance.journal.LogId;
import org.xiangzhi.governance.kernel.Digest;
import org.xiangzhi.governance.kernel.PersonId;
import org.xiangzhi.governance.office.OfficeId;
import org.xiangzhi.governance.procedure.StepId;
import org.xiangzhi.governance.register.FieldId;
import org.xiangzhi.governance.register.FieldValue;
import org.xiangzhi.governance.register.RecordId;
import org.xiangzhi.governance.register.RecordKindId;
import org.xiangzhi.governance.register.RegisterCommand;

/**
 * Writes scenes of a {@link Demonstration} in which records are entered. Values stand behind the
 * names of their fields as plain Java values: texts, numbers, days, persons, units, choices as
 * {@link FieldId}, offices, records, ballots, or several of them in a collection.
 */
public final class Entering {
  private final Script script;
  private final LogId log;

  /**
   * Begins.
   *
   * @param script where the scenes are written
   * @param log the log
   */
  public Entering(Script script, LogId log) {
    this.script = script;
    this.log = log;
  }

  /**
   * Enters a record.
   *
   * @param actor who does it
   * @param kind its kind
   * @param record its name
   * @param unit the unit to which it belongs
   * @param namesAndValues names of fields and their values by turns
   */
  public void enter(
      String actor, RecordKindId kind, String record, UnitId unit, Object... namesAndValues) {
    script.act(
        log,
        actor,
        new RegisterCommand.Enter(RecordId.of(record), kind, unit, fields(namesAndValues)));
  }

  /**
   * Fills fields of a record in.
   *
   * @param actor who does it
   * @param record its name
   * @param namesAndValues names of fields and their values by turns
   */
  public void amend(String actor, String record, Object... namesAndValues) {
    script.act(
        log, actor, new RegisterCommand.Amend(RecordId.of(record), fields(namesAndValues), "补充登记"));
  }

  /**
   * Completes a step of a record.
   *
   * @param actor who does it
   * @param record its name
   * @param step the step
   */
  public void complete(String actor, String record, StepId step) {
    script.act(log, actor, new RegisterCommand.CompleteStep(RecordId.of(record), step));
  }

  /**
   * Closes a record.
   *
   * @param actor who does it
   * @param record its name
   * @param reason why
   */
  public void close(String actor, String record, String reason) {
    script.act(log, actor, new RegisterCommand.Close(RecordId.of(record), reason));
  }

  private static ImmutableSortedMap<FieldId, ImmutableList<FieldValue>> fields(Object... pairs) {
    ImmutableSortedMap.Builder<FieldId, ImmutableList<FieldValue>> fields =
        ImmutableSortedMap.naturalOrder();
    for (int i = 0; i < pairs.length; i += 2) {
      Object value = pairs[i + 1];
      fields.put(
          FieldId.of(pairs[i].toString()),
          value instanceof Collection<?> several
              ? several.stream().map(Entering::value).collect(ImmutableList.toImmutableList())
              : ImmutableList.of(value(value)));
    }
    return fields.buildOrThrow();
  }

  private static FieldValue value(Object value) {
    if (value instanceof FieldValue ready) {
      return ready;
    }
    if (value instanceof Number number) {
      return new FieldValue.Amount(number.longValue());
    }
    if (value instanceof LocalDate day) {
      return new FieldValue.Day(day);
    }
    if (value instanceof FieldId choice) {
      return new FieldValue.Chosen(choice);
    }
    if (value instanceof Digest digest) {
      return new FieldValue.Paper("凭证", digest);
    }
    if (value instanceof BallotId ballot) {
      return new FieldValue.OfBallot(ballot);
    }
    return named(value);
  }

  private static FieldValue named(Object value) {
    if (value instanceof PersonId person) {
      return new FieldValue.OfPerson(person);
    }
    if (value instanceof UnitId unit) {
      return new FieldValue.OfUnit(unit);
    }
    if (value instanceof OfficeId office) {
      return new FieldValue.OfOffice(office);
    }
    return value instanceof RecordId record
        ? new FieldValue.OfRecord(record)
        : new FieldValue.Words(value.toString());
  }
}
