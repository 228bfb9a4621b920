package org.xiangzhi.governance.meeting;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.xiangzhi.governance.metric.Metric;

/** Metrics count the meetings of a time, each with its numerator and denominator. */
class MeetingMetricsTest extends MeetingScene {
  private void hold(long residents, long officials) {
    openYard();
    speech("r-2", residents);
    if (officials > 0) {
      speech("o-1", officials);
    }
    accept(part("RECORDING"));
    accept(new SessionCommand.Close(ID));
  }

  private static void assertShare(long part, long whole, Metric metric) {
    assertEquals(part, metric.numerator(), metric.id());
    assertEquals(whole, metric.denominator(), metric.id());
  }

  private MeetingMetrics metrics(int from, int until) {
    return MeetingMetrics.of(meetings.all(), DAY.plusDays(from), DAY.plusDays(until));
  }

  @Test
  void sharesAreTakenFromTheRecord() {
    away.addAll(persons(11, 12));
    hold(3000, 1000);
    accept(
        new SessionCommand.Call(
            MeetingId.of("m-2"), YARD.id(), VILLAGE, now, person("s-1"), "村口", Optional.empty()));
    MeetingMetrics metrics = metrics(0, 0);
    assertEquals(1, metrics.held());
    assertShare(1, 2, metrics.heldOfCalled());
    assertShare(12, 12, metrics.participation());
    assertShare(3000, 4000, metrics.residentsShare());
    assertShare(1, 1, metrics.shareKept(one -> rules.kind(one.called().kind())));
    assertShare(0, 0, metrics.shareKept(one -> Optional.empty()));
  }

  @Test
  void aMeetingThatFellShortIsCounted() {
    hold(999, 1000);
    assertShare(0, 1, metrics(0, 0).shareKept(one -> Optional.of(YARD)));
  }

  @Test
  void otherDaysAreLeftOut() {
    hold(1000, 0);
    assertEquals(0, metrics(1, 5).held());
    assertEquals(0, metrics(-5, -1).held());
    assertShare(0, 0, metrics(1, 5).heldOfCalled());
    assertEquals(1, metrics(-1, 1).held());
  }
}
