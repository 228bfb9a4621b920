package org.xiangzhi.governance.plugin.liping;

import static org.xiangzhi.governance.plugin.liping.SampleVillage.COUNTY;
import static org.xiangzhi.governance.plugin.liping.SampleVillage.REGISTRAR;

import com.google.common.collect.ImmutableList;
import java.util.stream.IntStream;
import org.xiangzhi.governance.hierarchy.Area;
import org.xiangzhi.governance.hierarchy.AreaId;
import org.xiangzhi.governance.hierarchy.Division;
import org.xiangzhi.governance.hierarchy.DivisionCode;
import org.xiangzhi.governance.hierarchy.DivisionTable;
import org.xiangzhi.governance.hierarchy.GroupingId;
import org.xiangzhi.governance.hierarchy.HierarchyCommand;
import org.xiangzhi.governance.hierarchy.Pairing;
import org.xiangzhi.governance.hierarchy.UnitId;
import org.xiangzhi.governance.village.Script;

/**
 * Plays the five areas 东南西北中 of the county and the pairing of villages 大带小、强带弱. The source names
 * the areas and does not say which town lies in which: this division is made up, by order of code.
 */
final class AreaPlay {
  private static final ImmutableList<String> NAMES = ImmutableList.of("东", "南", "西", "北", "中");
  private static final ImmutableList<String> IDS =
      ImmutableList.of("east", "south", "west", "north", "centre");

  private final Script script;

  AreaPlay(Script script) {
    this.script = script;
  }

  void divide() {
    ImmutableList<UnitId> towns = children("522631");
    script.title(
        "五个片区（示例划分：来源未列明各乡镇归属）",
        "five areas (a made-up division: the source does not say which town lies where)");
    script.act(
        COUNTY,
        REGISTRAR,
        new HierarchyCommand.DefineAreas(
            GroupingId.of("five-areas"),
            IntStream.range(0, NAMES.size())
                .mapToObj(i -> area(i, towns))
                .collect(ImmutableList.toImmutableList())));
    script.title("示例结对：岩洞村带一村", "a made-up pairing: Yandong helps a village");
    UnitId helped =
        children(SampleVillage.TOWN.value()).stream()
            .filter(village -> !village.equals(SampleVillage.VILLAGE))
            .findFirst()
            .orElseThrow();
    script.act(
        COUNTY,
        REGISTRAR,
        new HierarchyCommand.PairUnits(
            ImmutableList.of(new Pairing(2026, SampleVillage.VILLAGE, helped))));
  }

  private static Area area(int number, ImmutableList<UnitId> towns) {
    int from = number * towns.size() / NAMES.size();
    int to = (number + 1) * towns.size() / NAMES.size();
    return new Area(
        AreaId.of(IDS.get(number)), NAMES.get(number) + "片区（示例）", towns.subList(from, to));
  }

  private static ImmutableList<UnitId> children(String code) {
    return DivisionTable.fiveCounties().children(DivisionCode.of(code)).stream()
        .map(Division::code)
        .map(division -> UnitId.of(division.value()))
        .collect(ImmutableList.toImmutableList());
  }
}
