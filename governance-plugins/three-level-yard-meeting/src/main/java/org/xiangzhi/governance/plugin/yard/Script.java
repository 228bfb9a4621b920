package org.xiangzhi.governance.plugin.yard;

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
import org.xiangzhi.governance.village.Request;

/** Collects scenes: each a minute after the one before, from the time that was set last. */
final class Script implements Book {
  private final List<Scene> scenes = new ArrayList<>();
  private LocalDateTime now;
  private Text title = Text.of("开始", "start");

  Script(LocalDate day) {
    this.now = day.atTime(9, 0);
  }

  /** Goes on in the morning of a day. */
  void on(LocalDate day) {
    now = day.atTime(9, 0);
  }

  /** Goes on in the morning some days later. */
  void daysLater(int days) {
    on(day().plusDays(days));
  }

  /** Goes on in the evening of the day. */
  void evening() {
    now = now.toLocalDate().atTime(LocalTime.of(19, 0));
  }

  /** Lets some minutes pass. */
  void minutes(int minutes) {
    now = now.plusMinutes(minutes);
  }

  /** Says what the next acts are about. */
  void title(String zh, String en) {
    title = Text.of(zh, en);
  }

  /** Lets someone do something. */
  void act(LogId log, PersonId actor, Command command) {
    enter(log, now, actor, command);
    minutes(1);
  }

  @Override
  public void enter(LogId log, LocalDateTime at, PersonId actor, Command command) {
    String id = String.format("demo-%04d", scenes.size() + 1);
    LocalDateTime then = at.toLocalDate().equals(day()) && at.isBefore(now) ? now : at;
    scenes.add(
        new Scene(title, actor, Request.of(id, log, then.atZone(Act.ZONE).toInstant(), command)));
  }

  LocalDate day() {
    return now.toLocalDate();
  }

  LocalDateTime now() {
    return now;
  }

  ImmutableList<Scene> scenes() {
    return ImmutableList.copyOf(scenes);
  }
}
