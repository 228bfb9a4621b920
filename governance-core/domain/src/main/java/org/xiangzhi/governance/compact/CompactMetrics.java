package org.xiangzhi.governance.compact;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.HashSet;
import java.util.Set;
import org.xiangzhi.governance.hierarchy.UnitId;
import org.xiangzhi.governance.kernel.Text;
import org.xiangzhi.governance.metric.Metric;

/** Computes the metrics of a case from its record. Both are reckoned in households. */
public final class CompactMetrics {
  private CompactMetrics() {}

  /**
   * Computes the participation rate 参与率: households that gave an opinion or came to the assembly.
   *
   * @param state the case
   * @param households the households of the village
   * @return the share, with the events it was counted from
   */
  public static Metric participation(CompactCase state, ImmutableSet<UnitId> households) {
    Set<UnitId> took = new HashSet<>();
    state.consultation().opinions().values().forEach(opinion -> took.add(opinion.household()));
    state.assembly().ifPresent(assembly -> took.addAll(assembly.householdsPresent()));
    return metric(
        "participation",
        Text.of("参与率", "participation rate"),
        took,
        households,
        "compact.opinion-registered/1",
        "compact.objection-raised/1",
        "compact.attendees-checked-in/1");
  }

  /**
   * Computes the awareness rate 知晓率: households that were asked, were told the result, or came to
   * the assembly.
   *
   * @param state the case
   * @param households the households of the village
   * @return the share, with the events it was counted from
   */
  public static Metric awareness(CompactCase state, ImmutableSet<UnitId> households) {
    return awareness(state, households, ImmutableSet.of());
  }

  /**
   * Computes the awareness rate 知晓率 with the households that broadcasts of the rules reached.
   *
   * @param state the case
   * @param households the households of the village
   * @param reached the households that broadcasts reached, as the broadcast log says
   * @return the share, with the events it was counted from
   */
  public static Metric awareness(
      CompactCase state, ImmutableSet<UnitId> households, ImmutableSet<UnitId> reached) {
    Set<UnitId> aware = new HashSet<>(reached);
    state.consultation().asked().keys().forEach(aware::add);
    state.promulgation().informed().keys().forEach(aware::add);
    state.assembly().ifPresent(assembly -> aware.addAll(assembly.householdsPresent()));
    return metric(
        "awareness",
        Text.of("知晓率", "awareness rate"),
        aware,
        households,
        "compact.households-asked/1",
        "compact.households-informed/1",
        "compact.attendees-checked-in/1",
        "register.entered/1");
  }

  private static Metric metric(
      String id, Text name, Set<UnitId> counted, ImmutableSet<UnitId> all, String... events) {
    long part = counted.stream().filter(all::contains).count();
    return new Metric(id, name, part, all.size(), ImmutableList.copyOf(events));
  }
}
