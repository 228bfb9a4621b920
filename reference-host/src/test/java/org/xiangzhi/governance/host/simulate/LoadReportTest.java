package org.xiangzhi.governance.host.simulate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.xiangzhi.governance.host.simulate.LoadReport.Figure;
import org.xiangzhi.governance.kernel.Text;

class LoadReportTest {
  private static final Text NAME = Text.of("件数", "things");

  @Test
  void theMedianIsTheLowerOfTheTwoInTheMiddle() {
    assertThat(Figure.of(NAME, List.of(5L, 1L, 3L))).isEqualTo(new Figure(NAME, 3, 5, 9));
    assertThat(Figure.of(NAME, List.of(5L, 1L, 3L, 4L))).isEqualTo(new Figure(NAME, 3, 5, 13));
    assertThat(Figure.of(NAME, List.of())).isEqualTo(new Figure(NAME, 0, 0, 0));
  }

  @Test
  void noMeetingOfAVillageBeginsBeforeAnotherHasEnded() {
    Calendar calendar = new Calendar();
    LocalDate day = LocalDate.of(2026, 3, 2);
    List<LocalDateTime> times = IntStream.range(0, 6).mapToObj(i -> calendar.free(day)).toList();
    assertThat(times).doesNotHaveDuplicates().isSorted();
    assertThat(times.get(4)).isEqualTo(day.atTime(20, 0));
    assertThat(times.get(5)).isEqualTo(day.plusDays(1).atTime(9, 0));
  }
}
