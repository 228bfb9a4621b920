package org.xiangzhi.governance.register;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.xiangzhi.governance.hierarchy.UnitId;
import org.xiangzhi.governance.kernel.Digest;
import org.xiangzhi.governance.kernel.PersonId;
import org.xiangzhi.governance.procedure.Progress;

/**
 * Is one record 登记 as it stands, with what it said before.
 *
 * @param id its name
 * @param kind its kind
 * @param practice the digest of the practice whose rules it keeps
 * @param selection the village's choices when it was entered, by option
 * @param unit the unit whose it is
 * @param values its values by field; a field without values is not there
 * @param progress where it stands in its procedure; empty if the kind has none
 * @param enteredOn the day on which it was entered
 * @param history what it said, oldest first; the last is what it says now
 * @param closed how it was closed; empty while it is open
 * @param latest the day of its latest change
 */
public record RegisterRecord(
    RecordId id,
    RecordKindId kind,
    Digest practice,
    ImmutableSortedMap<String, String> selection,
    UnitId unit,
    ImmutableSortedMap<FieldId, ImmutableList<FieldValue>> values,
    Optional<Progress> progress,
    LocalDate enteredOn,
    ImmutableList<Revision> history,
    Optional<RegisterEvent.Closed> closed,
    LocalDate latest) {

  /**
   * Is what a record said from one day on.
   *
   * @param values its values by field
   * @param reason why it was changed; empty for the first
   * @param by who entered or changed it
   * @param on the day
   */
  public record Revision(
      ImmutableSortedMap<FieldId, ImmutableList<FieldValue>> values,
      Optional<String> reason,
      PersonId by,
      LocalDate on) {}

  static RegisterRecord of(RegisterEvent.Entered e) {
    ImmutableSortedMap<FieldId, ImmutableList<FieldValue>> values =
        merged(ImmutableSortedMap.of(), e.fields());
    return new RegisterRecord(
        e.record(),
        e.kind(),
        e.practice(),
        e.selection(),
        e.unit(),
        values,
        e.step().map(step -> Progress.start(step, e.on())),
        e.on(),
        ImmutableList.of(new Revision(values, Optional.empty(), e.by(), e.on())),
        Optional.empty(),
        e.on());
  }

  /** Puts changed values over old ones; an empty list takes a field out. */
  static ImmutableSortedMap<FieldId, ImmutableList<FieldValue>> merged(
      Map<FieldId, ImmutableList<FieldValue>> old, Map<FieldId, ImmutableList<FieldValue>> more) {
    Map<FieldId, ImmutableList<FieldValue>> all = new TreeMap<>(old);
    all.putAll(more);
    all.values().removeIf(ImmutableList::isEmpty);
    return ImmutableSortedMap.copyOf(all);
  }

  /**
   * Tells whether it is open.
   *
   * @return true until it was closed
   */
  public boolean open() {
    return closed.isEmpty();
  }

  /**
   * Lists the values of a field.
   *
   * @param field the field
   * @return its values; empty if it has none
   */
  public ImmutableList<FieldValue> values(FieldId field) {
    return values.getOrDefault(field, ImmutableList.of());
  }

  /** Streams the values of one type in a field. */
  <T extends FieldValue> Stream<T> values(FieldId field, Class<T> type) {
    return values(field).stream().filter(type::isInstance).map(type::cast);
  }

  RegisterRecord amended(RegisterEvent.Amended e) {
    return revised(merged(values, e.fields()), e.reason(), e.by(), e.on(), progress);
  }

  RegisterRecord completed(RegisterEvent.StepCompleted e) {
    return new RegisterRecord(
        id,
        kind,
        practice,
        selection,
        unit,
        values,
        progress.map(p -> p.complete(e.next(), e.on(), e.by())),
        enteredOn,
        history,
        closed,
        e.on());
  }

  RegisterRecord returned(RegisterEvent.StepReturned e) {
    Map<FieldId, ImmutableList<FieldValue>> left = new TreeMap<>(values);
    left.keySet().removeAll(e.cleared());
    return revised(
        ImmutableSortedMap.copyOf(left),
        e.reason(),
        e.by(),
        e.on(),
        progress.map(p -> p.returnTo(e.to(), e.on(), e.by())));
  }

  RegisterRecord closed(RegisterEvent.Closed e) {
    return new RegisterRecord(
        id,
        kind,
        practice,
        selection,
        unit,
        values,
        progress,
        enteredOn,
        history,
        Optional.of(e),
        e.on());
  }

  private RegisterRecord revised(
      ImmutableSortedMap<FieldId, ImmutableList<FieldValue>> changed,
      String reason,
      PersonId by,
      LocalDate on,
      Optional<Progress> stand) {
    return new RegisterRecord(
        id,
        kind,
        practice,
        selection,
        unit,
        changed,
        stand,
        enteredOn,
        ImmutableList.<Revision>builder()
            .addAll(history)
            .add(new Revision(changed, Optional.of(reason), by, on))
            .build(),
        closed,
        on);
  }
}
