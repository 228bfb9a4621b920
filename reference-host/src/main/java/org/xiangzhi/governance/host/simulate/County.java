package org.xiangzhi.governance.host.simulate;

import com.google.common.collect.ImmutableList;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.xiangzhi.governance.hierarchy.Division;
import org.xiangzhi.governance.hierarchy.DivisionCode;
import org.xiangzhi.governance.hierarchy.DivisionTable;
import org.xiangzhi.governance.hierarchy.DivisionTableReader;
import org.xiangzhi.governance.hierarchy.LevelId;
import org.xiangzhi.governance.hierarchy.UnitId;
import org.xiangzhi.governance.hierarchy.UnitKind;
import org.xiangzhi.governance.journal.LogId;
import org.xiangzhi.governance.kernel.Text;

/**
 * Is the county that is played: real divisions if the table that comes with the program has them,
 * made-up ones if not. Whoever lives in it is invented.
 */
final class County {
  private static final int VILLAGES_OF_TOWN = 12;
  private static final int MOST_TOWNS = 80;
  private static final String SYLLABLES = "清溪石桥柳河双龙青山白水云峰竹林大坪新场东湖南岭";

  private final DivisionCode code;
  private final DivisionTable table;
  private final boolean real;
  private final Cast cast = new Cast(Optional.empty());
  private final ImmutableList<Village> villages;

  private County(Plan plan, DivisionTable table, boolean real) {
    this.code = plan.county();
    this.table = table;
    this.real = real;
    List<Division> divisions = divisions(plan.households());
    ImmutableList.Builder<Village> made = ImmutableList.builder();
    int[] shares = shares(plan.households(), divisions.size(), new SplittableRandom(plan.seed()));
    for (int i = 0; i < divisions.size(); i++) {
      UnitId town = UnitId.of(divisions.get(i).code().parent().orElseThrow());
      cast.place(town, unit());
      int inTown =
          (int)
              divisions.subList(0, i).stream()
                  .filter(each -> town.value().equals(parent(each)))
                  .count();
      made.add(new Village(this, i, inTown, divisions.get(i), shares[i], plan));
    }
    this.villages = made.build();
  }

  private static String parent(Division division) {
    return division.code().parent().orElseThrow().value();
  }

  static County of(Plan plan) {
    DivisionTable shipped = DivisionTable.fiveCounties();
    return shipped.indexOf(plan.county()) >= 0
        ? new County(plan, shipped, true)
        : new County(plan, made(plan), false);
  }

  /** Makes a table up for a county that the program does not know. */
  private static DivisionTable made(Plan plan) {
    String county = plan.county().value();
    StringBuilder rows = new StringBuilder("code,name\n");
    rows.append(county, 0, 2).append(",虚构省\n");
    rows.append(county, 0, 4).append(",虚构市\n");
    rows.append(county).append(",虚构县\n");
    int villages = Math.max(1, plan.households() / Assumptions.VILLAGE);
    int towns = Math.min(MOST_TOWNS, (villages + VILLAGES_OF_TOWN - 1) / VILLAGES_OF_TOWN);
    for (int t = 0; t < towns; t++) {
      String town = county + (100 + t);
      rows.append(town).append(',').append(name(t)).append("镇\n");
      for (int v = t; v < villages; v += towns) {
        int place = v / towns;
        rows.append(town).append(200 + place).append(',');
        rows.append(name(t + 7 * place + 3)).append(place + 1).append("村村民委员会\n");
      }
    }
    try {
      return DivisionTableReader.of("invented", plan.founded())
          .read(
              "invented.csv",
              new ByteArrayInputStream(rows.toString().getBytes(StandardCharsets.UTF_8)))
          .table()
          .orElseThrow();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String name(int number) {
    int first = number * 2 % SYLLABLES.length();
    int second = (number / 7 * 2 + 1 + number * 4) % SYLLABLES.length();
    return "" + SYLLABLES.charAt(first) + SYLLABLES.charAt(second);
  }

  /** Takes villages, town by town, as many as the households fill. */
  private List<Division> divisions(int households) {
    List<Division> all =
        table
            .descendants(code)
            .filter(each -> each.code().level().equals(LevelId.VILLAGE) && !each.revoked())
            .filter(each -> each.kind() == UnitKind.VILLAGE)
            .toList();
    int wanted = Math.max(1, households / Assumptions.VILLAGE);
    return all.subList(0, Math.min(wanted, all.size()));
  }

  /** Shares households out unevenly, as they are; no village is smaller than half of the mean. */
  private static int[] shares(int households, int villages, SplittableRandom random) {
    int[] weights = new int[villages];
    long sum = 0;
    for (int i = 0; i < villages; i++) {
      weights[i] = random.nextInt(600, 1401);
      sum += weights[i];
    }
    int[] shares = new int[villages];
    int given = 0;
    for (int i = 0; i < villages; i++) {
      shares[i] = (int) ((long) households * weights[i] / sum);
      given += shares[i];
    }
    for (int i = 0; given < households; i = (i + 1) % villages) {
      shares[i]++;
      given++;
    }
    return shares;
  }

  Text remark() {
    String zh = villages.size() + " 个村";
    String en = villages.size() + " villages";
    return real
        ? Text.of("县、镇、村名取自区划表，计 " + zh, "names from the division table, " + en)
        : Text.of(
            "区划表无此县，县、镇、村名均为虚构，计 " + zh, "not in the division table: all names invented, " + en);
  }

  DivisionCode code() {
    return code;
  }

  DivisionTable table() {
    return table;
  }

  LogId log() {
    return LogId.of(code.value());
  }

  UnitId unit() {
    return UnitId.of(code);
  }

  Cast cast() {
    return cast;
  }

  ImmutableList<Village> villages() {
    return villages;
  }

  /** Lists the towns that have villages in the simulation. */
  List<UnitId> towns() {
    return villages.stream().map(Village::town).distinct().toList();
  }

  LogId log(UnitId town) {
    return LogId.of(code + "/" + town);
  }

  List<Village> villagesOf(UnitId town) {
    List<Village> of = new ArrayList<>();
    villages.stream().filter(village -> village.town().equals(town)).forEach(of::add);
    return of;
  }
}
