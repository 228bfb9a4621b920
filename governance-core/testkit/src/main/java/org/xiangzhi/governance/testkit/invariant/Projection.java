package org.xiangzhi.governance.testkit.invariant;

import com.google.common.collect.ImmutableSortedSet;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.xiangzhi.governance.courtyard.CountyRecord;
import org.xiangzhi.governance.courtyard.Courtyards;
import org.xiangzhi.governance.hierarchy.Unit;
import org.xiangzhi.governance.hierarchy.UnitId;
import org.xiangzhi.governance.hierarchy.Units;
import org.xiangzhi.governance.kernel.PersistentMap;
import org.xiangzhi.governance.kernel.PersonId;
import org.xiangzhi.governance.people.Resident;
import org.xiangzhi.governance.points.PointsLedger;
import org.xiangzhi.governance.points.TrialBalance;
import org.xiangzhi.governance.procedure.Progress;
import org.xiangzhi.governance.village.Model;

/** Prints all that can be seen of a model, in one order, so that two can be compared. */
public final class Projection {
  private Projection() {}

  /**
   * Prints a model.
   *
   * @param model the model of one log
   * @param days the days as of which it is asked, such as those of its events
   * @return many lines; equal for equal models
   */
  public static String of(Model model, Collection<LocalDate> days) {
    StringBuilder text = new StringBuilder();
    text.append(model.log()).append(' ').append(model.head()).append(' ');
    text.append(model.lastRecorded()).append('\n');
    text.append(model.hierarchy().adoption()).append(model.hierarchy().village());
    text.append(model.hierarchy().lineage()).append('\n');
    text.append(value(model.practices().adopted())).append('\n');
    text.append(value(model.practices().selected())).append('\n');
    text.append(value(model.compacts().versions())).append('\n');
    text.append(value(model.compacts().cases())).append('\n');
    text.append(value(model.meetings().all().toList())).append('\n');
    text.append(value(model.matters().all().toList())).append('\n');
    text.append(value(model.recognitions().rounds().toList())).append('\n');
    text.append(value(model.recognitions().cases().toList())).append('\n');
    text.append(courtyards(model.courtyards())).append('\n');
    for (LocalDate day : ImmutableSortedSet.copyOf(days)) {
      text.append(onDay(model, day));
      text.append(points(model.points(), day)).append('\n');
    }
    return text.toString();
  }

  private static String courtyards(Courtyards courtyards) {
    CountyRecord county = courtyards.county();
    return value(
            courtyards
                .all()
                .map(one -> List.of(one.id(), one.state(), one.consents(), one.remedies()))
                .toList())
        + value(county.standings())
        + value(county.draws().toList());
  }

  private static String points(PointsLedger ledger, LocalDate day) {
    return ledger.rules().isEmpty()
        ? ""
        : value(TrialBalance.of(ledger, day).balances())
            + value(ledger.claims().waiting().toList())
            + value(ledger.redemptions().orders().toList())
            + value(ledger.contests().objections().toList())
            + ledger.accounts().map(account -> account.id() + " " + account.state()).toList();
  }

  private static String onDay(Model model, LocalDate day) {
    StringBuilder text = new StringBuilder("== ").append(day).append('\n');
    Units units = model.hierarchy().over(Units.NONE);
    UnitId home = UnitId.of(model.log().unit());
    TreeSet<UnitId> ids = new TreeSet<>();
    ids.add(home);
    units.below(home, day).stream().map(Unit::id).forEach(ids::add);
    TreeSet<PersonId> persons = new TreeSet<>();
    for (UnitId id : ids) {
      text.append(units.unit(id, day)).append(model.people().members(id, day));
      text.append(model.offices().bodies(id, day)).append(model.offices().leaders(id, day));
      text.append('\n');
    }
    model.people().residents(day).map(Resident::person).forEach(persons::add);
    for (PersonId person : persons) {
      text.append(model.offices().heldBy(person, day).toList());
    }
    return text.append(model.hierarchy().groupings()).append('\n').toString();
  }

  /** Prints a value with the components of its records, at any depth. */
  private static String value(Object value) {
    if (value instanceof PersistentMap<?, ?> map) {
      return map.entries()
          .map(entry -> value(entry.getKey()) + "=" + value(entry.getValue()))
          .collect(Collectors.joining(", ", "{", "}"));
    }
    if (value instanceof Map<?, ?> map) {
      return map.entrySet().stream()
          .map(entry -> value(entry.getKey()) + "=" + value(entry.getValue()))
          .sorted()
          .collect(Collectors.joining(", ", "{", "}"));
    }
    if (value instanceof java.util.Set<?> set) {
      return set.stream()
          .map(Projection::value)
          .sorted()
          .collect(Collectors.joining(", ", "<", ">"));
    }
    if (value instanceof Collection<?> list) {
      return list.stream().map(Projection::value).collect(Collectors.joining(",\n ", "[", "]"));
    }
    if (value instanceof Optional<?> optional) {
      return optional.map(Projection::value).orElse("–");
    }
    if (value instanceof Progress progress) {
      return value(progress.step()) + progress.since() + value(progress.history());
    }
    return value instanceof Record record ? components(record) : value.toString();
  }

  private static String components(Record record) {
    StringBuilder text = new StringBuilder(record.getClass().getSimpleName()).append('(');
    for (RecordComponent component : record.getClass().getRecordComponents()) {
      try {
        text.append(component.getName()).append('=');
        text.append(value(component.getAccessor().invoke(record))).append(' ');
      } catch (IllegalAccessException | InvocationTargetException e) {
        throw new IllegalStateException(component.toString(), e);
      }
    }
    return text.append(')').toString();
  }
}
