package org.xiangzhi.governance.matter;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.xiangzhi.governance.hierarchy.UnitId;
import org.xiangzhi.governance.kernel.Checks;

/**
 * Balances the matters of a unit over some days 对账: what was carried over and what was opened is
 * what was closed and what is open. A matter that was opened twice, since it came back from above
 * or was sent back and came again, stands in it twice.
 *
 * @param unit the unit
 * @param carriedOver what was open when the first day began
 * @param opened what was opened
 * @param struckOff what was struck off
 * @param merged what was merged into other matters
 * @param split what was split into other matters
 * @param returned what was sent back to the level below
 * @param open what was open when the last day ended
 * @param overdue what of that was overdue then
 */
public record Reconciliation(
    UnitId unit,
    ImmutableList<MatterId> carriedOver,
    ImmutableList<MatterId> opened,
    ImmutableList<MatterId> struckOff,
    ImmutableList<MatterId> merged,
    ImmutableList<MatterId> split,
    ImmutableList<MatterId> returned,
    ImmutableList<MatterId> open,
    ImmutableList<MatterId> overdue) {

  /**
   * Balances every unit that has matters.
   *
   * @param matters the matters of a log
   * @param from the first day
   * @param until the last day
   * @return one balance for each unit, by its name
   * @throws org.xiangzhi.governance.kernel.InvalidValueException if the days are reversed
   */
  public static ImmutableSortedMap<UnitId, Reconciliation> of(
      Matters matters, LocalDate from, LocalDate until) {
    Checks.ordered(from, until);
    TreeMap<UnitId, List<Matter>> byUnit = new TreeMap<>();
    matters
        .all()
        .forEach(
            matter ->
                byUnit.computeIfAbsent(matter.facts().unit(), u -> new ArrayList<>()).add(matter));
    ImmutableSortedMap.Builder<UnitId, Reconciliation> all = ImmutableSortedMap.naturalOrder();
    byUnit.forEach((unit, there) -> all.put(unit, of(unit, there, from, until)));
    return all.buildOrThrow();
  }

  private static Reconciliation of(
      UnitId unit, List<Matter> there, LocalDate from, LocalDate until) {
    return new Reconciliation(
        unit,
        ids(there, spell -> isOpen(spell, from.minusDays(1))),
        ids(there, spell -> within(spell.from(), from, until)),
        closed(there, MatterState.STRUCK_OFF, from, until),
        closed(there, MatterState.MERGED, from, until),
        closed(there, MatterState.SPLIT, from, until),
        closed(there, MatterState.RETURNED, from, until),
        ids(there, spell -> isOpen(spell, until)),
        there.stream()
            .filter(matter -> matter.isOverdue(until))
            .map(Matter::id)
            .collect(ImmutableList.toImmutableList()));
  }

  private static boolean within(LocalDate day, LocalDate from, LocalDate until) {
    return !day.isBefore(from) && !day.isAfter(until);
  }

  /** Tells whether a spell was open when a day ended. */
  private static boolean isOpen(Matter.Spell spell, LocalDate day) {
    return !spell.from().isAfter(day) && spell.until().map(day::isBefore).orElse(true);
  }

  private static ImmutableList<MatterId> closed(
      List<Matter> there, MatterState as, LocalDate from, LocalDate until) {
    return ids(
        there,
        spell ->
            spell.as().equals(Optional.of(as))
                && spell.until().filter(day -> within(day, from, until)).isPresent());
  }

  private static ImmutableList<MatterId> ids(List<Matter> there, Predicate<Matter.Spell> wanted) {
    return there.stream()
        .flatMap(matter -> matter.spells().stream().filter(wanted).map(spell -> matter.id()))
        .sorted(Comparator.naturalOrder())
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * Tells whether nothing was lost.
   *
   * @return true if what came in is what went out and what is left
   */
  public boolean balances() {
    long out = Stream.of(struckOff, merged, split, returned, open).mapToLong(List::size).sum();
    return carriedOver.size() + opened.size() == out;
  }
}
