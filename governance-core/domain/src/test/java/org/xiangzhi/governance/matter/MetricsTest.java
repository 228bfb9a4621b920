package org.xiangzhi.governance.matter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.xiangzhi.governance.matter.MatterPlaces.Place.COUNTY;
import static org.xiangzhi.governance.matter.MatterPlaces.Place.TOWN;
import static org.xiangzhi.governance.matter.MatterPlaces.Place.VILLAGE;
import static org.xiangzhi.governance.matter.MatterPlaces.SECRETARY;
import static org.xiangzhi.governance.matter.MatterScene.DAY;
import static org.xiangzhi.governance.matter.MatterScene.M;
import static org.xiangzhi.governance.matter.MatterScene.N;
import static org.xiangzhi.governance.matter.MatterScene.O;
import static org.xiangzhi.governance.matter.MatterScene.finish;
import static org.xiangzhi.governance.matter.MatterScene.raise;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.xiangzhi.governance.kernel.Text;
import org.xiangzhi.governance.metric.Median;
import org.xiangzhi.governance.metric.Metric;

/** Counts matters, and says where one stands. */
class MetricsTest {
  private static final MatterId P = MatterId.of("500120001201.4");
  private final MatterScene scene = new MatterScene();

  private MatterMetrics metrics() {
    return MatterMetrics.of(scene.matters(VILLAGE), scene.day, scene.view(VILLAGE));
  }

  private static void share(Metric metric, String id, long part, long whole) {
    assertThat(metric.id()).isEqualTo(id);
    assertThat(metric.numerator()).isEqualTo(part);
    assertThat(metric.denominator()).isEqualTo(whole);
    assertThat(metric.events()).isNotEmpty();
  }

  @Test
  void nothingHasNoShare() {
    metrics().all().forEach(metric -> assertThat(metric.denominator()).isZero());
    assertThat(metrics().medianDays().count()).isZero();
  }

  @Test
  void sharesHaveNumeratorAndDenominator() {
    scene.accept(
        raise(O), new HandlingCommand.SolveOnSpot(O, "当场", ImmutableList.of(), Optional.empty()));
    scene
        .assigned(M)
        .accept(new HandlingCommand.Plan(M, "换灯", DAY))
        .on(DAY.plusDays(1))
        .accept(finish(M), MatterScene.tell(M));
    scene.accept(
        new ClosingCommand.RateInMeeting(
            M,
            "m-1",
            ImmutableSortedMap.of(SampleRules.GOOD, 3, SampleRules.FAIR, 1, SampleRules.BAD, 1)));
    scene.withBureau(N).accept(finish(N));
    scene.in(VILLAGE, SECRETARY).accept(raise(P));
    share(metrics().solvedOnSpot(), "solved-on-spot", 1, 3);
    share(metrics().completion(), "completion", 3, 4);
    share(metrics().overdue(), "overdue", 1, 1);
    share(metrics().approval(), "approval", 4, 5);
    share(metrics().solvedAt(VILLAGE.level()), "solved-at-VILLAGE", 2, 3);
    share(metrics().solvedAt(COUNTY.level()), "solved-at-COUNTY", 1, 3);
    share(metrics().solvedAt(TOWN.level()), "solved-at-TOWN", 0, 3);
    assertThat(metrics().medianDays().twice()).isZero();
    assertThat(metrics().medianDays().count()).isEqualTo(3);
    assertThat(
            MatterMetrics.of(scene.matters(COUNTY), scene.day, scene.view(COUNTY))
                .completion()
                .denominator())
        .isZero();
  }

  @Test
  void aRefusedMatterIsNotSolved_aDuplicateIsNotCounted() {
    scene.assigned(M).accept(new HandlingCommand.Refuse(M, SampleRules.OUT_OF_SCOPE, "法院", "已诉"));
    scene.assigned(N).accept(raise(O), new RaisingCommand.Merge(N, MatterScene.ids(O), "同"));
    share(metrics().completion(), "completion", 0, 2);
  }

  @Test
  void theMiddleOfAnEvenNumberMayEndInOneHalf() {
    assertThat(median(3L, 1L, 2L)).isEqualTo(4);
    assertThat(median(4L, 1L)).isEqualTo(5);
    assertThat(median(7L)).isEqualTo(14);
    assertThat(median()).isZero();
  }

  private static long median(Long... numbers) {
    return Median.of("m", Text.of("中位", "median"), List.of(numbers), ImmutableList.of()).twice();
  }

  @Test
  void aStatusSaysWhatIsMissingAndWhoMayAct() {
    scene.assigned(M).accept(new HandlingCommand.Plan(M, "换灯", DAY));
    MatterStatus status = MatterStatus.of(scene.matter(M), DAY.plusDays(1), scene.view(VILLAGE));
    assertThat(status.state()).isEqualTo(MatterState.PLANNED);
    assertThat(status.deadline()).contains(DAY);
    assertThat(status.overdue()).isTrue();
    assertThat(status.missing().map(Text::en)).contains("a result");
    assertThat(status.owner())
        .isEqualTo(
            new Owner.Office(
                MatterPlaces.COMMITTEE, MatterPlaces.VILLAGE_UNIT, MatterPlaces.SECRETARY_OFFICE));
    assertThat(status.mayAct().keySet())
        .containsExactly(
            "matter.assign",
            "matter.enter-progress",
            "matter.finish",
            "matter.follow-up",
            "matter.hand-over",
            "matter.merge",
            "matter.migrate",
            "matter.plan",
            "matter.refuse",
            "matter.set-mode");
    assertThat(status.clocks()).hasSize(2);
  }

  @Test
  void aClosedMatterMissesNothing() {
    scene.done(M).accept(raise(N), raise(O), new RaisingCommand.Merge(N, MatterScene.ids(O), "同"));
    MatterStatus status = MatterStatus.of(scene.matter(O), DAY, scene.view(VILLAGE));
    assertThat(status.missing()).isEmpty();
    assertThat(status.mayAct()).isEmpty();
  }
}
