package org.xiangzhi.governance.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableSet;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xiangzhi.governance.kernel.InvalidValueException;

/** Reckons days by hand, and against a count that goes day by day over a list of its own. */
class WorkCalendarTest {
  private static final WorkCalendar CHINA = WorkCalendar.china();
  private static final LocalDate START = LocalDate.of(2019, 1, 1);

  /** Says that the days of one autumn are worked, from a printed calendar. */
  private static final Set<LocalDate> AUTUMN_2022 =
      ImmutableSet.of(
          LocalDate.of(2022, 9, 28),
          LocalDate.of(2022, 9, 29),
          LocalDate.of(2022, 9, 30),
          LocalDate.of(2022, 10, 8),
          LocalDate.of(2022, 10, 9),
          LocalDate.of(2022, 10, 10),
          LocalDate.of(2022, 10, 11),
          LocalDate.of(2022, 10, 12));

  @Test
  void aHolidayWeekAndItsShiftedWeekend_areAsPrinted() {
    List<LocalDate> worked =
        LocalDate.of(2022, 9, 28)
            .datesUntil(LocalDate.of(2022, 10, 13))
            .filter(CHINA::isWorkingDay)
            .toList();
    assertThat(worked).containsExactlyElementsOf(AUTUMN_2022);
  }

  @ParameterizedTest
  @CsvSource({
    "2022-09-30, 0, 2022-09-30",
    "2022-09-30, 1, 2022-10-08",
    "2022-09-30, 2, 2022-10-09",
    "2022-09-30, 3, 2022-10-10",
    "2022-10-01, 1, 2022-10-08",
    "2022-10-07, 1, 2022-10-08",
    "2022-01-28, 2, 2022-01-30",
    "2022-01-28, 3, 2022-02-07",
    "2022-03-04, 1, 2022-03-07",
    "2022-12-30, 1, 2023-01-03",
    "2026-02-13, 1, 2026-02-14",
    "2026-02-13, 2, 2026-02-24",
  })
  void theFirstDayIsLeftOut(LocalDate from, int days, LocalDate expected) {
    assertThat(CHINA.plusWorkingDays(from, days)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "2022-10-10, 0, 2022-10-10",
    "2022-10-10, 1, 2022-10-09",
    "2022-10-10, 2, 2022-10-08",
    "2022-10-10, 3, 2022-09-30",
  })
  void backwardsTheFirstDayIsLeftOutToo(LocalDate from, int days, LocalDate expected) {
    assertThat(CHINA.minusWorkingDays(from, days)).isEqualTo(expected);
  }

  /** Days of the year less Saturdays, Sundays and statutory holidays: 11, since 2025 13. */
  @ParameterizedTest
  @CsvSource({"2021, 250", "2022, 249", "2023, 249", "2024, 251", "2025, 248", "2026, 248"})
  void everyYearHasItsNumberOfWorkingDays(int year, int days) {
    assertThat(CHINA.workingDaysBetween(LocalDate.of(year - 1, 12, 31), LocalDate.of(year, 12, 31)))
        .isEqualTo(days);
  }

  @Test
  void outsideItsYearsItKnowsWeekendsAlone() {
    assertThat(CHINA.covers(LocalDate.of(2020, 12, 31))).isFalse();
    assertThat(CHINA.covers(LocalDate.of(2021, 1, 1))).isTrue();
    assertThat(CHINA.covers(LocalDate.of(2026, 12, 31))).isTrue();
    assertThat(CHINA.covers(LocalDate.of(2027, 1, 1))).isFalse();
    assertThat(CHINA.isWorkingDay(LocalDate.of(2027, 1, 1))).isTrue();
    assertThat(CHINA.isWorkingDay(LocalDate.of(2027, 1, 2))).isFalse();
    assertThat(CHINA.isWorkingDay(LocalDate.of(2020, 12, 26))).isFalse();
  }

  @Test
  void whatReachesIntoAnUnknownYear_isProvisional() {
    LocalDate last = LocalDate.of(2026, 12, 31);
    assertThat(CHINA.isProvisional(last, last)).isFalse();
    assertThat(CHINA.isProvisional(last, last.plusDays(1))).isTrue();
    assertThat(CHINA.isProvisional(LocalDate.of(2020, 12, 31), LocalDate.of(2021, 1, 4))).isTrue();
  }

  @Property
  void reckoningForwards_isANaiveCount(
      @ForAll @IntRange(max = 3000) int start, @ForAll @IntRange(min = 1, max = 300) int days) {
    LocalDate from = START.plusDays(start);
    LocalDate to = CHINA.plusWorkingDays(from, days);
    assertThat(naive(from.plusDays(1), to.plusDays(1))).isEqualTo(days);
    assertThat(CHINA.isWorkingDay(to)).isTrue();
    assertThat(CHINA.workingDaysBetween(from, to)).isEqualTo(days);
  }

  @Property
  void reckoningBackwards_isANaiveCount(
      @ForAll @IntRange(max = 3000) int start, @ForAll @IntRange(min = 1, max = 300) int days) {
    LocalDate from = START.plusDays(start);
    LocalDate to = CHINA.minusWorkingDays(from, days);
    assertThat(naive(to, from)).isEqualTo(days);
    assertThat(CHINA.isWorkingDay(to)).isTrue();
  }

  @Property
  void fromAWorkingDay_thereAndBackIsTheSameDay(
      @ForAll @IntRange(max = 3000) int start, @ForAll @IntRange(max = 300) int days) {
    LocalDate from = CHINA.plusWorkingDays(START.plusDays(start), 1);
    assertThat(CHINA.minusWorkingDays(CHINA.plusWorkingDays(from, days), days)).isEqualTo(from);
  }

  /** Counts with a list of holidays that is written down once more, for three of the years. */
  private static long naive(LocalDate from, LocalDate until) {
    return from.datesUntil(until).filter(WorkCalendarTest::worked).count();
  }

  private static boolean worked(LocalDate day) {
    boolean weekday = day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0;
    return day.getYear() == 2022 ? worked2022(day, weekday) : CHINA.isWorkingDay(day);
  }

  private static boolean worked2022(LocalDate day, boolean weekday) {
    String monthDay = day.toString().substring(5);
    Set<String> off =
        Set.of(
            "01-03", "01-31", "02-01", "02-02", "02-03", "02-04", "04-04", "04-05", "05-02",
            "05-03", "05-04", "06-03", "09-12", "10-03", "10-04", "10-05", "10-06", "10-07");
    Set<String> shifted = Set.of("01-29", "01-30", "04-02", "04-24", "05-07", "10-08", "10-09");
    return weekday ? !off.contains(monthDay) : shifted.contains(monthDay);
  }

  @Test
  void moreDaysThanAreReckonedAtOnce_areRefused() {
    assertThatThrownBy(() -> CHINA.plusWorkingDays(START, 10_001))
        .isInstanceOf(InvalidValueException.class);
    assertThatThrownBy(() -> CHINA.minusWorkingDays(START, -1))
        .isInstanceOf(InvalidValueException.class);
  }

  @ParameterizedTest
  @CsvSource({"holiday 2022-01-01", "off 2022-01-01", "work 2022-1-1", "years 22..23"})
  void aLineOfAnotherForm_isRefused(String line) {
    assertThatThrownBy(() -> WorkCalendar.parse(line))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(line);
  }

  @Test
  void aDayThatIsBoth_isRefused() {
    assertThatThrownBy(
            () ->
                WorkCalendar.parse(
                    "years 2022..2022\noff  2022-01-01..2022-01-03\nwork 2022-01-02\n"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("2022-01-02");
  }

  @Test
  void everyShiftedDayIsOnAWeekend() {
    START
        .datesUntil(LocalDate.of(2028, 1, 1))
        .filter(day -> day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0)
        .filter(CHINA::isWorkingDay)
        .forEach(day -> assertThat(CHINA.covers(day)).isTrue());
  }
}
