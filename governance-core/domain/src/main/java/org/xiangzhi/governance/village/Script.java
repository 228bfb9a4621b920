package org.xiangzhi.governance.village;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.xiangzhi.governance.journal.LogId;
import org.xiangzhi.governance.kernel.Act;
import org.xiangzhi.governance.kernel.Command;
import org.xiangzhi.governance.kernel.PersonId;
import org.xiangzhi.governance.kernel.Text;
import org.xiangzhi.governance.village.Demonstration.Scene;

/**
 * Writes the scenes of a {@link Demonstration}: each a minute after the one before, from the time
 * that was set last, with ids that count up from {@code demo-0001}. It is not thread-safe.
 */
public final class Script {
  private static final LocalTime MORNING = LocalTime.of(9, 0);

  private final List<Scene> scenes = new ArrayList<>();
  private LocalDateTime now;
  private Text title = Text.of("开始", "start");

  /**
   * Begins on the morning of a day.
   *
   * @param day the day
   */
  public Script(LocalDate day) {
    now = day.atTime(MORNING);
  }

  /**
   * Goes on in the morning of a day.
   *
   * @param day the day
   */
  public void on(LocalDate day) {
    now = day.atTime(MORNING);
  }

  /**
   * Goes on in the morning some days later.
   *
   * @param days how many
   */
  public void daysLater(int days) {
    on(day().plusDays(days));
  }

  /**
   * Goes on at an hour of the same day.
   *
   * @param hour the hour
   */
  public void at(LocalTime hour) {
    now = day().atTime(hour);
  }

  /**
   * Lets some minutes pass.
   *
   * @param minutes how many
   */
  public void minutesLater(int minutes) {
    now = now.plusMinutes(minutes);
  }

  /**
   * Says what the next acts are about.
   *
   * @param zh in Chinese
   * @param en in English
   */
  public void title(String zh, String en) {
    title = Text.of(zh, en);
  }

  /**
   * Lets someone do something now.
   *
   * @param log the log
   * @param actor who does it
   * @param command what is asked for
   */
  public void act(LogId log, String actor, Command command) {
    act(log, PersonId.of(actor), command);
  }

  /**
   * Lets someone do something now.
   *
   * @param log the log
   * @param actor who does it
   * @param command what is asked for
   */
  public void act(LogId log, PersonId actor, Command command) {
    enter(log, now, actor, command);
    minutesLater(1);
  }

  /**
   * Enters an act at a time of its own. Of the day at hand it is no earlier than the act before; a
   * day before that is dated back.
   *
   * @param log the log
   * @param at when
   * @param actor who does it
   * @param command what is asked for
   */
  public void enter(LogId log, LocalDateTime at, PersonId actor, Command command) {
    LocalDateTime then = at.toLocalDate().equals(day()) && at.isBefore(now) ? now : at;
    add(String.format("demo-%04d", scenes.size() + 1), log, then, actor, command);
  }

  /**
   * Lets someone do something now under an id of its own.
   *
   * @param id the id, which may have been used before
   * @param log the log
   * @param actor who does it
   * @param command what is asked for
   */
  public void act(String id, LogId log, String actor, Command command) {
    add(id, log, now, PersonId.of(actor), command);
    minutesLater(1);
  }

  /** Hands the last request in once more, as it was. */
  public void again() {
    scenes.add(scenes.get(scenes.size() - 1));
  }

  private void add(String id, LogId log, LocalDateTime at, PersonId actor, Command command) {
    scenes.add(
        new Scene(title, actor, Request.of(id, log, at.atZone(Act.ZONE).toInstant(), command)));
  }

  /**
   * Returns the day at hand.
   *
   * @return the day
   */
  public LocalDate day() {
    return now.toLocalDate();
  }

  /**
   * Returns when the next act is.
   *
   * @return its time
   */
  public LocalDateTime now() {
    return now;
  }

  /**
   * Lists what was written.
   *
   * @return the scenes, in order
   */
  public ImmutableList<Scene> scenes() {
    return ImmutableList.copyOf(scenes);
  }
}
