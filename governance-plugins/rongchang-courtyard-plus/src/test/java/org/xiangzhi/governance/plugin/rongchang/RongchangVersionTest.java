package org.xiangzhi.governance.plugin.rongchang;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.xiangzhi.governance.courtyard.CourtyardRules;
import org.xiangzhi.governance.json.JsonCodec;
import org.xiangzhi.governance.kernel.Mark;
import org.xiangzhi.governance.practice.PracticeDefinition;
import org.xiangzhi.governance.procedure.StepDefinition;

/** Tells the versions apart: what came in later is not in an earlier one. */
class RongchangVersionTest {
  private static CourtyardRules courtyards(RongchangVersion version) {
    return version.definition().courtyard().orElseThrow();
  }

  @Test
  void versions_areThoseOfTheSource() {
    assertThat(new RongchangCourtyardPlus().earlier())
        .extracting(PracticeDefinition::version, PracticeDefinition::effectiveFrom)
        .containsExactly(
            tuple("2019.1", LocalDate.of(2019, 1, 1)), tuple("2021.1", LocalDate.of(2021, 1, 1)));
    assertThat(new RongchangCourtyardPlus().definition().version()).isEqualTo("2022.1");
  }

  @ParameterizedTest
  @EnumSource(RongchangVersion.class)
  void everyVersion_survivesItsJsonForm(RongchangVersion version) {
    JsonCodec codec = new JsonCodec();
    PracticeDefinition definition = version.definition();
    assertThat(codec.read(codec.write(definition), PracticeDefinition.class)).isEqualTo(definition);
  }

  /** Stars and exit came in 2021, the race, the zones and the goals with the plan. */
  @Test
  void whatCameLater_isNotThereEarlier() {
    assertThat(courtyards(RongchangVersion.FRESH_WIND).acceptance().bands()).isEmpty();
    assertThat(courtyards(RongchangVersion.FRESH_WIND).recheck()).isEmpty();
    assertThat(courtyards(RongchangVersion.PLUS).acceptance().bands()).hasSize(3);
    assertThat(courtyards(RongchangVersion.PLUS).recheck()).isPresent();
    assertThat(courtyards(RongchangVersion.PLUS).race()).isEmpty();
    assertThat(courtyards(RongchangVersion.PLAN).race()).isPresent();
    assertThat(courtyards(RongchangVersion.PLAN).coverage().orElseThrow().goals()).hasSize(5);
    assertThat(RongchangVersion.PLUS.definition().recognition()).isEqualTo(Optional.empty());
    assertThat(RongchangVersion.PLUS.definition().rules())
        .noneMatch(rule -> rule.id().value().equals("XY-COVERAGE"));
  }

  @ParameterizedTest
  @CsvSource({"59, 0", "60, 3", "74, 3", "75, 4", "89, 4", "90, 5", "100, 5"})
  void stars_followFromPoints(int points, int stars) {
    assertThat(courtyards(RongchangVersion.PLAN).acceptance().stars(points)).isEqualTo(stars);
  }

  /** XY-TEN-STEPS, XY-FIVE-HAVES: what the source does not name is marked as the plugin's own. */
  @Test
  void threeOfTenStepsAndTwoOfFiveHaves_areTheSources() {
    List<StepDefinition> steps =
        RongchangVersion.PLAN
            .definition()
            .record(RongchangBuilding.TEN_STEPS)
            .orElseThrow()
            .procedure()
            .orElseThrow()
            .steps();
    assertThat(steps).hasSize(10);
    assertThat(steps.stream().filter(step -> step.mark() == Mark.SOURCE).map(s -> s.name().zh()))
        .containsExactly("宣传发动", "自愿申报", "推选院长");
    assertThat(
            courtyards(RongchangVersion.PLAN)
                .sheet(RongchangCourtyards.FIVE_HAVES)
                .orElseThrow()
                .criteria()
                .stream()
                .filter(line -> line.mark() == Mark.SOURCE)
                .map(line -> line.name().zh()))
        .containsExactly("有自治办法", "有规范展示");
  }

  /** XY-SIZE at both edges. */
  @Test
  void size_isAboutTenToThirty() {
    assertThat(courtyards(RongchangVersion.PLAN).size())
        .satisfies(
            size -> {
              assertThat(size.min()).isEqualTo(10);
              assertThat(size.max()).isEqualTo(30);
              assertThat(size.approver()).contains(RongchangOffices.TOWN_LEADER);
            });
  }
}
