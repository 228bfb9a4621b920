package org.xiangzhi.governance.plugin.liping;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.time.LocalDate;
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

/** Collects scenes: each a minute after the one before, on the day that was set last. */
final class Script {
  private final List<Scene> scenes = new ArrayList<>();
  private LocalDate day;
  private int minute;
  private Text title = Text.of("开始", "start");

  Script(LocalDate day) {
    this.day = day;
  }

  /** Goes on some days later. */
  void daysLater(int days) {
    day = day.plusDays(days);
    minute = 0;
  }

  /** Says what the next acts are about. */
  void title(String zh, String en) {
    title = Text.of(zh, en);
  }

  /** Lets someone do something. */
  void act(LogId log, String actor, Command command) {
    act(String.format("demo-%04d", scenes.size() + 1), log, actor, command);
  }

  /** Lets someone do something under a command id of its own. */
  void act(String id, LogId log, String actor, Command command) {
    Instant at = day.atTime(LocalTime.of(9, 0)).plusMinutes(minute).atZone(Act.ZONE).toInstant();
    minute++;
    scenes.add(new Scene(title, PersonId.of(actor), Request.of(id, log, at, command)));
  }

  /** Hands the last request in once more, as it was. */
  void again() {
    scenes.add(scenes.get(scenes.size() - 1));
  }

  /** Lets someone hand in something dated some days ago. */
  void actDated(int daysAgo, LogId log, String actor, Command command) {
    Instant at = day.minusDays(daysAgo).atTime(LocalTime.NOON).atZone(Act.ZONE).toInstant();
    String id = String.format("demo-%04d", scenes.size() + 1);
    scenes.add(new Scene(title, PersonId.of(actor), Request.of(id, log, at, command)));
  }

  LocalDate day() {
    return day;
  }

  ImmutableList<Scene> scenes() {
    return ImmutableList.copyOf(scenes);
  }
}
