package org.xiangzhi.governance.testkit.village;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xiangzhi.governance.courtyard.CountyCommand;
import org.xiangzhi.governance.courtyard.CountyRecord;
import org.xiangzhi.governance.courtyard.Draw;
import org.xiangzhi.governance.courtyard.LifeCommand;
import org.xiangzhi.governance.courtyard.Site;
import org.xiangzhi.governance.hierarchy.UnitId;
import org.xiangzhi.governance.kernel.Refusal;
import org.xiangzhi.governance.kernel.RefusalCode;
import org.xiangzhi.governance.kernel.Threshold;

/** Draws courtyards to be checked again, through the engine. */
class CourtyardDrawTest {
  private static final UnitId YARD = UnitId.of("yard-1");
  private static final UnitId OTHER = UnitId.of("yard-2");

  private final CourtyardVillage x = new CourtyardVillage(CourtyardPractice.of(3, 5, true), 16);

  @Test
  void theSampleIsTheLeastNumberThatReachesTheShareAndCanBeDrawnAgain() {
    x.found(YARD, 0, 3, 9, 9);
    x.found(OTHER, 3, 6, 9, 9);
    x.found(UnitId.of("yard-3"), 6, 9, 9, 9);
    x.found(UnitId.of("yard-4"), 9, 12, 9, 9);
    x.draw(2026, "03 11 17 22 28 31+09");
    Draw draw = county().draw(2026).orElseThrow();
    assertThat(draw.sample()).hasSize(2).isEqualTo(draw.drawn("03 11 17 22 28 31+09"));
    for (Site site : draw.sample()) {
      assertThat(x.courtyard(site.courtyard()).drawn()).isTrue();
    }
    x.draw(2027, "01 02 03 04 05 06+07");
    assertThat(county().draw(2027).orElseThrow().sample())
        .as("until all have had their turn, nobody is drawn twice")
        .doesNotContainAnyElementsOf(draw.sample());
    Refusal refusal =
        x.refused(
            x.village.registrar(), x.county(), new CountyCommand.PublishSeed(2027, "another"));
    assertThat(refusal.code()).isEqualTo(RefusalCode.SEED_PUBLISHED);
    assertThat(refusal.rule()).hasToString("COURTYARD-SAMPLE");
    x.assertInOrder();
  }

  @Test
  void oneDrawIsAnnouncedAtATimeAndOneYearAfterTheOther() {
    x.found(YARD, 0, 3, 9, 9);
    CountyCommand announce =
        new CountyCommand.AnnounceDraw(2026, "公开摇奖", x.village.today().plusDays(7));
    assertThat(
            x.refused(
                    x.village.registrar(),
                    x.county(),
                    new CountyCommand.AnnounceDraw(2026, "公开摇奖", x.village.today().plusDays(6)))
                .code())
        .isEqualTo(RefusalCode.TOO_EARLY);
    x.accept(x.village.registrar(), x.county(), announce);
    assertThat(x.refused(x.village.registrar(), x.county(), announce).code())
        .isEqualTo(RefusalCode.ACT_ORDER);
    CountyCommand publish = new CountyCommand.PublishSeed(2026, "1");
    assertThat(x.refused(x.village.registrar(), x.county(), publish).code())
        .isEqualTo(RefusalCode.TOO_EARLY);
    x.village.waitDays(7);
    x.accept(x.village.registrar(), x.county(), publish);
    assertThat(x.refused(x.village.registrar(), x.county(), announce).code())
        .isEqualTo(RefusalCode.VALUE_OUT_OF_BOUNDS);
  }

  @Test
  void onceWhoeverWaitedForATurnIsGoneARoundBeginsAnew() {
    for (int i = 0; i < 4; i++) {
      x.found(UnitId.of("yard-" + i), i * 3, i * 3 + 3, 9, 9);
    }
    x.draw(2026, "1");
    ImmutableSortedSet<Site> had = county().draw(2026).orElseThrow().sample();
    for (Site waiting : Sets.difference(county().accepted(), had)) {
      x.accept(new LifeCommand.Exit(waiting.courtyard(), true, "住户自愿退出"));
    }
    x.errands();
    for (int year = 2027; year < 2035; year += 2) {
      x.draw(year, "seed " + year);
      x.draw(year + 1, "seed " + year);
      assertThat(county().draw(year + 1).orElseThrow().sample())
          .hasSize(1)
          .doesNotContainAnyElementsOf(county().draw(year).orElseThrow().sample());
    }
  }

  @ParameterizedTest
  @CsvSource({"0,0", "1,1", "3,1", "4,2", "10,3", "11,4", "168,51", "5000,1500"})
  void thirtyPercentIsRoundedUp(int whole, int sample) {
    assertThat(Draw.size(Threshold.atLeast(3, 10), whole)).isEqualTo(sample);
  }

  private CountyRecord county() {
    return x.village.governance().read(x.county()).courtyards().county();
  }
}
