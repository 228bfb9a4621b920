package org.xiangzhi.governance.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.xiangzhi.governance.points.Entry;
import org.xiangzhi.governance.points.Ground;
import org.xiangzhi.governance.points.PointsRules;
import org.xiangzhi.governance.points.Tariff;
import org.xiangzhi.governance.points.TariffRule;
import org.xiangzhi.governance.points.TariffRuleId;
import org.xiangzhi.governance.testkit.points.PointsRun;

/** Demands that the tariffs of a practice can be applied, and keep the books in order. */
public interface PointsContract extends PracticeSuite {
  /** How many random runs show whether every rule can be applied. */
  int RUNS = 60;

  /**
   * Whatever is played by the tariffs of the practice, an auditor finds nothing.
   *
   * @param seed decides the play
   */
  @Property(tries = 20, shrinking = ShrinkingMode.OFF)
  default void pointsAreInOrder(@ForAll long seed) {
    definition()
        .points()
        .ifPresent(
            rules ->
                rules
                    .tariffs()
                    .forEach(tariff -> new PointsRun(rules, tariff, seed).play(150).assertHolds()));
  }

  /** Every rule of a tariff gives or takes points in some run: none is out of reach. */
  @Test
  @DisplayName("POINTS-TARIFF-FORM: every rule of a tariff can be applied")
  default void everyRuleOfATariffCanBeApplied() {
    definition()
        .points()
        .ifPresent(
            rules ->
                rules
                    .tariffs()
                    .forEach(
                        tariff ->
                            assertThat(unreached(rules, tariff))
                                .as("rules of %s that were never applied", tariff.id())
                                .isEmpty()));
  }

  private static NavigableSet<TariffRuleId> unreached(PointsRules rules, Tariff tariff) {
    NavigableSet<TariffRuleId> left = new TreeSet<>();
    tariff.rules().stream().map(TariffRule::id).forEach(left::add);
    for (long seed = 0; seed < RUNS && !left.isEmpty(); seed++) {
      new PointsRun(rules, tariff, seed)
          .play(200).events().stream()
              .flatMap(event -> event.entries().stream())
              .flatMap(PointsContract::rule)
              .forEach(left::remove);
    }
    return left;
  }

  private static Stream<TariffRuleId> rule(Entry entry) {
    return entry.ground().map(Ground::rule).stream();
  }
}
