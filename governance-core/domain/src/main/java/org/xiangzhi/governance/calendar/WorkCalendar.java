package org.xiangzhi.governance.calendar;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.xiangzhi.governance.kernel.Checks;

/**
 * Knows which days are working days 工作日. In the years that it covers it follows the holidays and
 * shifted working days 调休 that it was given; in other years it knows weekends alone, and whatever
 * it reckons there is provisional.
 */
public final class WorkCalendar {
  /** The most working days that are reckoned at once. */
  public static final int MAX_DAYS = 10_000;

  private static final Pattern YEARS = Pattern.compile("years ([0-9]{4})\\.\\.([0-9]{4})");
  private static final Pattern OFF =
      Pattern.compile("off +([0-9]{4}-[0-9]{2}-[0-9]{2})\\.\\.([0-9]{4}-[0-9]{2}-[0-9]{2})");
  private static final Pattern WORK = Pattern.compile("work ([0-9]{4}-[0-9]{2}-[0-9]{2})");
  private static final Supplier<WorkCalendar> CHINA = Suppliers.memoize(WorkCalendar::shipped);

  private final int firstYear;
  private final int lastYear;
  private final ImmutableSet<LocalDate> off;
  private final ImmutableSet<LocalDate> work;

  private WorkCalendar(int firstYear, int lastYear, Set<LocalDate> off, Set<LocalDate> work) {
    this.firstYear = firstYear;
    this.lastYear = lastYear;
    this.off = ImmutableSet.copyOf(off);
    this.work = ImmutableSet.copyOf(work);
  }

  /**
   * Returns the calendar that ships with the library: the State Council's notices for 2021 to 2026.
   *
   * @return the calendar
   */
  public static WorkCalendar china() {
    return CHINA.get();
  }

  /**
   * Makes a calendar.
   *
   * @param firstYear the first year that it covers
   * @param lastYear the last year that it covers; before the first for none
   * @param off the days of Monday to Friday without work; others change nothing
   * @param work the Saturdays and Sundays on which people work
   * @return the calendar
   * @throws IllegalArgumentException if a day is both
   */
  public static WorkCalendar of(
      int firstYear, int lastYear, Set<LocalDate> off, Set<LocalDate> work) {
    for (LocalDate day : work) {
      if (off.contains(day)) {
        throw new IllegalArgumentException("worked and not worked: " + day);
      }
    }
    return new WorkCalendar(firstYear, lastYear, off, work);
  }

  /**
   * Reads a calendar from its text form: one line {@code years 2021..2026}, then lines {@code off
   * FIRST..LAST} and {@code work DAY}; lines that start with {@code #} are comments.
   *
   * @param text the lines
   * @return the calendar
   * @throws IllegalArgumentException if a line has another form or contradicts another one
   * @throws java.time.DateTimeException if a day is not one of the calendar
   */
  public static WorkCalendar parse(String text) {
    Lines lines = new Lines();
    text.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).forEach(lines::line);
    return of(lines.firstYear, lines.lastYear, lines.off.build(), lines.work.build());
  }

  private static WorkCalendar shipped() {
    try (InputStream in = WorkCalendar.class.getResourceAsStream("china.txt")) {
      if (in == null) {
        throw new IllegalStateException("the jar lacks china.txt");
      }
      return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Collects the lines of a text. */
  private static final class Lines {
    private int firstYear;
    private int lastYear = -1;
    private final ImmutableSet.Builder<LocalDate> off = ImmutableSet.builder();
    private final ImmutableSet.Builder<LocalDate> work = ImmutableSet.builder();

    void line(String line) {
      Matcher years = YEARS.matcher(line);
      Matcher free = OFF.matcher(line);
      Matcher worked = WORK.matcher(line);
      if (years.matches()) {
        firstYear = Integer.parseInt(years.group(1));
        lastYear = Integer.parseInt(years.group(2));
      } else if (free.matches()) {
        LocalDate first = LocalDate.parse(free.group(1));
        LocalDate last = LocalDate.parse(free.group(2));
        off.addAll(first.datesUntil(last.plusDays(1)).toList());
      } else if (worked.matches()) {
        work.add(LocalDate.parse(worked.group(1)));
      } else {
        throw new IllegalArgumentException("no line of a calendar: " + line);
      }
    }
  }

  /**
   * Tells whether the holidays of a day's year are known.
   *
   * @param day the day
   * @return true if so; else what is reckoned there is provisional
   */
  public boolean covers(LocalDate day) {
    return day.getYear() >= firstYear && day.getYear() <= lastYear;
  }

  /**
   * Tells whether people work on a day.
   *
   * @param day the day
   * @return true from Monday to Friday but on holidays, and on shifted working days
   */
  public boolean isWorkingDay(LocalDate day) {
    DayOfWeek weekday = day.getDayOfWeek();
    boolean weekend = weekday == DayOfWeek.SATURDAY || weekday == DayOfWeek.SUNDAY;
    return weekend ? work.contains(day) : !off.contains(day);
  }

  /**
   * Reckons working days forwards; the first day is left out (Civil Code Art. 201).
   *
   * @param day the day from which they are reckoned
   * @param days how many, 0 to 10,000
   * @return the last of them; the day itself for none
   */
  public LocalDate plusWorkingDays(LocalDate day, int days) {
    return reckoned(day, days, 1);
  }

  /**
   * Reckons working days backwards; the first day is left out.
   *
   * @param day the day from which they are reckoned
   * @param days how many, 0 to 10,000
   * @return the earliest of them; the day itself for none
   */
  public LocalDate minusWorkingDays(LocalDate day, int days) {
    return reckoned(day, days, -1);
  }

  private LocalDate reckoned(LocalDate from, int days, int step) {
    Checks.within("days", days, 0, MAX_DAYS);
    LocalDate day = from;
    for (int left = days; left > 0; ) {
      day = day.plusDays(step);
      if (isWorkingDay(day)) {
        left--;
      }
    }
    return day;
  }

  /**
   * Counts the working days behind one day up to another one.
   *
   * @param day the day that is left out
   * @param last the last day, which counts
   * @return how many; 0 if the last day is not behind the other
   */
  public int workingDaysBetween(LocalDate day, LocalDate last) {
    int count = 0;
    for (LocalDate at = day.plusDays(1); !at.isAfter(last); at = at.plusDays(1)) {
      count += isWorkingDay(at) ? 1 : 0;
    }
    return count;
  }

  /**
   * Tells whether what was reckoned between two days may change once more notices are known.
   *
   * @param from the earlier day
   * @param to the later day
   * @return true if one of the two is not covered
   */
  public boolean isProvisional(LocalDate from, LocalDate to) {
    return !covers(from) || !covers(to);
  }
}
