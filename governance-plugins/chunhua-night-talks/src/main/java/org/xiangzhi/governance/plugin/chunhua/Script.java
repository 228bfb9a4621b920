package org.xiangzhi.governance.plugin.chunhua;

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

/** Collects scenes: each a minute after the one before, from the hour that was set last. */
final class Script {
  private static final LocalTime MORNING = LocalTime.of(8, 0);
  private static final LocalTime EVENING = LocalTime.of(19, 30);

  private final List<Scene> scenes = new ArrayList<>();
  private LocalDate day;
  private LocalTime from = MORNING;
  private int minute;
  private Text title = Text.of("开始", "start");

  Script(LocalDate day) {
    this.day = day;
  }

  /** Goes on some days later, in the morning. */
  void daysLater(int days) {
    day = day.plusDays(days);
    from = MORNING;
    minute = 0;
  }

  /** Goes on in the evening of the same day. */
  void evening() {
    from = EVENING;
    minute = 0;
  }

  /** Lets some minutes pass. */
  void minutesLater(int minutes) {
    minute += minutes;
  }

  /** Says what the next acts are about. */
  void title(String zh, String en) {
    title = Text.of(zh, en);
  }

  /** Lets someone do something. */
  void act(LogId log, String actor, Command command) {
    Instant at = day.atTime(from).plusMinutes(minute).atZone(Act.ZONE).toInstant();
    minute++;
    String id = String.format("demo-%04d", scenes.size() + 1);
    scenes.add(new Scene(title, PersonId.of(actor), Request.of(id, log, at, command)));
  }

  LocalDate day() {
    return day;
  }

  /** Tells when the evening of a day begins. */
  static Instant eveningOf(LocalDate day) {
    return day.atTime(EVENING).atZone(Act.ZONE).toInstant();
  }

  ImmutableList<Scene> scenes() {
    return ImmutableList.copyOf(scenes);
  }
}
