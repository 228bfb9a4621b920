package org.xiangzhi.governance.testkit.village;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import org.junit.jupiter.api.Test;
import org.xiangzhi.governance.kernel.Text;
import org.xiangzhi.governance.office.OfficeRules;
import org.xiangzhi.governance.points.Cap;
import org.xiangzhi.governance.points.CategoryId;
import org.xiangzhi.governance.points.Period;
import org.xiangzhi.governance.points.Tariff;
import org.xiangzhi.governance.points.TariffId;
import org.xiangzhi.governance.points.TariffRule;
import org.xiangzhi.governance.practice.Practice;
import org.xiangzhi.governance.practice.PracticeDefinition;
import org.xiangzhi.governance.testkit.contract.PointsContract;

/**
 * A practice with points fulfils the contract, and one with a rule that nobody reaches does not.
 */
class PointsContractTest implements PointsContract {
  private static final CategoryId WORK = CategoryId.of("WORK");

  @Override
  public Practice practice() {
    return of(rule("SWEEPING"), rule("CARRYING").capped(Cap.points(Period.DAY, 5)));
  }

  private static TariffRule rule(String id) {
    return TariffRule.award(
        id,
        WORK,
        Text.of("劳动" + id, "work " + id),
        5,
        PointsPractice.POINTS,
        OfficeRules.REGISTRAR);
  }

  private static Practice of(TariffRule... rules) {
    PracticeDefinition definition =
        PointsPractice.definition(
            ImmutableList.of(
                new Tariff(
                    TariffId.of("SAMPLE"),
                    "1",
                    Text.of("样例", "sample"),
                    ImmutableList.of(
                        new Tariff.Category(WORK, Text.of("劳动", "work"), ImmutableList.of())),
                    ImmutableList.copyOf(rules),
                    ImmutableList.of())));
    return () -> definition;
  }

  @Test
  void aRuleThatItsOwnCapForbidsIsFound() {
    PointsContract unreachable =
        () -> of(rule("SWEEPING"), rule("CARRYING").capped(Cap.points(Period.DAY, 4)));
    assertThatThrownBy(unreachable::everyRuleOfATariffCanBeApplied)
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("CARRYING");
  }
}
