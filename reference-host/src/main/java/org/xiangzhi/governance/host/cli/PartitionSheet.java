package org.xiangzhi.governance.host.cli;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.xiangzhi.governance.hierarchy.UnitId;
import org.xiangzhi.governance.host.sheet.Sheet;
import org.xiangzhi.governance.kernel.Checks;
import org.xiangzhi.governance.kernel.InvalidValueException;
import org.xiangzhi.governance.kernel.Refusal;
import org.xiangzhi.governance.kernel.RefusalCode;
import org.xiangzhi.governance.partition.CourtyardName;
import org.xiangzhi.governance.partition.Home;
import org.xiangzhi.governance.partition.PartitionRules;
import org.xiangzhi.governance.partition.Reach;
import org.xiangzhi.governance.partition.Settlement;
import org.xiangzhi.governance.partition.Spot;
import org.xiangzhi.governance.partition.Yard;
import org.xiangzhi.governance.partition.YardId;

/** Reads a sheet of households to be divided, and names every problem of every row. */
final class PartitionSheet {
  private static final Splitter NAMES =
      Splitter.on(CharMatcher.anyOf(";；、,，|")).trimResults().omitEmptyStrings();

  private final boolean pinned;
  private final EnumMap<PartitionColumn, Integer> columns = new EnumMap<>(PartitionColumn.class);
  private final List<Home> homes = new ArrayList<>();
  private final List<Integer> numbers = new ArrayList<>();
  private final Map<YardId, ImmutableSortedSet.Builder<UnitId>> yards = new TreeMap<>();
  private final Map<YardId, Integer> rowOfYard = new HashMap<>();
  private final List<Problem> problems = new ArrayList<>();

  /** Is what is wrong with a row. */
  record Problem(int row, Refusal refusal) {}

  /**
   * Reads all rows.
   *
   * @param pinned whether households stay in the courtyards of the sheet; false if these are what
   *     is to be checked
   */
  static PartitionSheet read(Sheet sheet, boolean pinned) {
    PartitionSheet read = new PartitionSheet(sheet.header(), pinned);
    sheet.rows().forEach(read::row);
    if (read.problems.isEmpty()) {
      Settlement.problems(read.settled(), read.yards())
          .forEach(refusal -> read.problems.add(new Problem(read.rowOf(refusal), refusal)));
    }
    return read;
  }

  private PartitionSheet(ImmutableList<String> header, boolean pinned) {
    this.pinned = pinned;
    for (PartitionColumn column : PartitionColumn.values()) {
      for (int i = 0; i < header.size(); i++) {
        if (column.isNamed(header.get(i))) {
          columns.putIfAbsent(column, i);
        }
      }
    }
    if (!columns.containsKey(PartitionColumn.HOUSEHOLD)) {
      problems.add(
          new Problem(
              1,
              Refusal.of(RefusalCode.MISSING_FIELD, PartitionRules.KNOWN, "field", "household")));
    }
  }

  ImmutableList<Problem> problems() {
    return ImmutableList.copyOf(problems);
  }

  Settlement village(Reach reach) {
    return Settlement.of(settled(), yards(), reach);
  }

  private List<Home> settled() {
    return pinned ? homes : homes.stream().map(PartitionSheet::free).toList();
  }

  /** Returns the courtyards of the sheet. */
  Map<UnitId, CourtyardName> division() {
    Map<UnitId, CourtyardName> division = new TreeMap<>();
    homes.forEach(home -> home.courtyard().ifPresent(name -> division.put(home.household(), name)));
    return division;
  }

  private static Home free(Home home) {
    return new Home(home.household(), home.spot(), home.neighbours(), Optional.empty());
  }

  private List<Yard> yards() {
    return yards.entrySet().stream()
        .map(entry -> new Yard(entry.getKey(), entry.getValue().build()))
        .toList();
  }

  /** Finds the row that a refusal's pointer speaks of: {@code /homes/3/…} or {@code /yards/1}. */
  private int rowOf(Refusal refusal) {
    List<String> path = Splitter.on('/').splitToList(refusal.pointer().orElse("//0"));
    int index = path.size() > 2 ? Integer.parseInt(path.get(2)) : 0;
    return path.get(1).equals("homes")
        ? numbers.get(index)
        : rowOfYard.getOrDefault(yards().get(index).id(), 1);
  }

  private void row(Sheet.Row row) {
    try {
      UnitId household = UnitId.of(cell(row, PartitionColumn.HOUSEHOLD));
      Home home =
          new Home(
              household,
              spot(row),
              NAMES
                  .splitToStream(cell(row, PartitionColumn.NEIGHBOURS))
                  .map(UnitId::of)
                  .collect(ImmutableSortedSet.toImmutableSortedSet(UnitId::compareTo)),
              Optional.of(cell(row, PartitionColumn.COURTYARD))
                  .filter(name -> !name.isEmpty())
                  .map(CourtyardName::new));
      List<YardId> named =
          NAMES.splitToStream(cell(row, PartitionColumn.YARD)).map(YardId::new).toList();
      homes.add(home);
      numbers.add(row.number());
      for (YardId yard : named) {
        yards.computeIfAbsent(yard, y -> ImmutableSortedSet.naturalOrder()).add(household);
        rowOfYard.put(yard, row.number());
      }
    } catch (InvalidValueException e) {
      problems.add(new Problem(row.number(), e.refusal()));
    }
  }

  private String cell(Sheet.Row row, PartitionColumn column) {
    Integer index = columns.get(column);
    return index == null ? "" : row.cells().get(index);
  }

  private Optional<Spot> spot(Sheet.Row row) {
    String x = cell(row, PartitionColumn.X);
    String y = cell(row, PartitionColumn.Y);
    return x.isEmpty() && y.isEmpty()
        ? Optional.empty()
        : Optional.of(new Spot(metres("x", x), metres("y", y)));
  }

  private static int metres(String field, String cell) {
    try {
      Checks.text(field, cell, 12);
      return Integer.parseInt(cell);
    } catch (NumberFormatException e) {
      throw new InvalidValueException(
          Refusal.of(
              RefusalCode.VALUE_FORM, PartitionRules.COARSE, "field", field, "form", "-?[0-9]+00"));
    }
  }

  /** Writes the sheet with a division: what a person can change and hand in again. */
  static Sheet written(
      Settlement village,
      Map<UnitId, CourtyardName> division,
      Map<UnitId, String> notes,
      Locale locale) {
    Map<UnitId, YardId> yardOf = new HashMap<>();
    village.yards().forEach(yard -> yard.households().forEach(one -> yardOf.put(one, yard.id())));
    return Sheet.of(
        Arrays.stream(PartitionColumn.values())
            .map(column -> column.heading(locale))
            .collect(ImmutableList.toImmutableList()),
        village.homes().values().stream()
            .map(
                home ->
                    ImmutableList.of(
                        home.household().value(),
                        home.spot().map(spot -> String.valueOf(spot.east())).orElse(""),
                        home.spot().map(spot -> String.valueOf(spot.north())).orElse(""),
                        String.join(";", home.neighbours().stream().map(UnitId::value).toList()),
                        Optional.ofNullable(yardOf.get(home.household()))
                            .map(YardId::value)
                            .orElse(""),
                        Optional.ofNullable(division.get(home.household()))
                            .map(CourtyardName::value)
                            .orElse(""),
                        notes.getOrDefault(home.household(), "")))
            .toList());
  }
}
