package org.xiangzhi.governance.plugin.chunhua;

import static org.xiangzhi.governance.plugin.chunhua.SampleVillage.LOG;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.xiangzhi.governance.ballot.BallotId;
import org.xiangzhi.governance.hierarchy.UnitId;
import org.xiangzhi.governance.kernel.Digest;
import org.xiangzhi.governance.kernel.PersonId;
import org.xiangzhi.governance.procedure.StepId;
import org.xiangzhi.governance.register.FieldId;
import org.xiangzhi.governance.register.FieldValue;
import org.xiangzhi.governance.register.RecordId;
import org.xiangzhi.governance.register.RecordKindId;
import org.xiangzhi.governance.register.RegisterCommand;
import org.xiangzhi.governance.village.Script;

/** Writes the acts of the register of group 1 shortly. */
final class RecordPlay {
  private static final UnitId GROUP = SampleVillage.group(1);

  private final Script script;

  RecordPlay(Script script) {
    this.script = script;
  }

  /** Enters a record; the fields are names and values by turns. */
  void enter(String actor, RecordKindId kind, String record, Object... fields) {
    script.act(
        LOG, actor, new RegisterCommand.Enter(RecordId.of(record), kind, GROUP, fields(fields)));
  }

  void amend(String actor, String record, Object... fields) {
    script.act(LOG, actor, new RegisterCommand.Amend(RecordId.of(record), fields(fields), "补充登记"));
  }

  void complete(String actor, String record, StepId step) {
    script.act(LOG, actor, new RegisterCommand.CompleteStep(RecordId.of(record), step));
  }

  void close(String actor, String record) {
    script.act(LOG, actor, new RegisterCommand.Close(RecordId.of(record), "办结"));
  }

  private static ImmutableSortedMap<FieldId, ImmutableList<FieldValue>> fields(Object... pairs) {
    ImmutableSortedMap.Builder<FieldId, ImmutableList<FieldValue>> fields =
        ImmutableSortedMap.naturalOrder();
    for (int i = 0; i < pairs.length; i += 2) {
      fields.put(FieldId.of(pairs[i].toString()), values(pairs[i + 1]));
    }
    return fields.buildOrThrow();
  }

  private static ImmutableList<FieldValue> values(Object value) {
    return value instanceof List<?> list
        ? list.stream().map(FieldValue.class::cast).collect(ImmutableList.toImmutableList())
        : ImmutableList.of((FieldValue) value);
  }

  static FieldValue words(String text) {
    return new FieldValue.Words(text);
  }

  static FieldValue chosen(String choice) {
    return new FieldValue.Chosen(FieldId.of(choice));
  }

  static FieldValue person(String person) {
    return new FieldValue.OfPerson(PersonId.of(person));
  }

  static FieldValue unit(UnitId unit) {
    return new FieldValue.OfUnit(unit);
  }

  static FieldValue number(long number) {
    return new FieldValue.Amount(number);
  }

  static FieldValue day(LocalDate day) {
    return new FieldValue.Day(day);
  }

  static FieldValue paper(String name) {
    return new FieldValue.Paper(name, Digest.ofText(name));
  }

  static FieldValue record(String record) {
    return new FieldValue.OfRecord(RecordId.of(record));
  }

  static FieldValue ballot(String ballot) {
    return new FieldValue.OfBallot(BallotId.of(ballot));
  }

  static FieldValue cell(String cell) {
    return new FieldValue.Cell(cell);
  }

  static ImmutableList<FieldValue> persons(String... persons) {
    return Stream.of(persons).map(RecordPlay::person).collect(ImmutableList.toImmutableList());
  }
}
