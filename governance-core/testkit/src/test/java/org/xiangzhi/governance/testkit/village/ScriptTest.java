package org.xiangzhi.governance.testkit.village;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.xiangzhi.governance.journal.LogId;
import org.xiangzhi.governance.kernel.PersonId;
import org.xiangzhi.governance.points.LedgerCommand;
import org.xiangzhi.governance.village.Demonstration.Scene;
import org.xiangzhi.governance.village.Script;

/** Pins the times and ids that a script gives to scenes. */
class ScriptTest {
  private static final LocalDate DAY = LocalDate.of(2026, 10, 12);
  private static final LogId LOG = LogId.of("500153/500153105202");
  private static final LedgerCommand COMMAND = new LedgerCommand.OpenLedger();

  private final Script script = new Script(DAY);

  private String last() {
    Scene scene = script.scenes().get(script.scenes().size() - 1);
    return scene.request().id() + " " + scene.request().at();
  }

  @Test
  void actsAreAMinuteApartFromNineOClockOn() {
    script.act(LOG, "p-1", COMMAND);
    assertThat(last()).isEqualTo("demo-0001 2026-10-12T01:00:00Z");
    script.act(LOG, PersonId.of("p-1"), COMMAND);
    assertThat(last()).isEqualTo("demo-0002 2026-10-12T01:01:00Z");
    script.minutesLater(8);
    script.act(LOG, "p-1", COMMAND);
    assertThat(last()).isEqualTo("demo-0003 2026-10-12T01:10:00Z");
  }

  @Test
  void anotherDayBeginsInTheMorningAndAnHourIsOfTheSameDay() {
    script.at(LocalTime.of(19, 30));
    script.act(LOG, "p-1", COMMAND);
    assertThat(last()).isEqualTo("demo-0001 2026-10-12T11:30:00Z");
    script.daysLater(2);
    script.act(LOG, "p-1", COMMAND);
    assertThat(last()).isEqualTo("demo-0002 2026-10-14T01:00:00Z");
    script.on(DAY.plusDays(9));
    assertThat(script.day()).isEqualTo(DAY.plusDays(9));
  }

  /** An act may be dated back by days, and not before the act that came before it on the day. */
  @Test
  void anActOfItsOwnTimeIsNotBeforeTheOneBefore() {
    script.minutesLater(5);
    script.enter(LOG, DAY.atTime(9, 4), PersonId.of("p-1"), COMMAND);
    assertThat(last()).isEqualTo("demo-0001 2026-10-12T01:05:00Z");
    script.enter(LOG, DAY.atTime(9, 6), PersonId.of("p-1"), COMMAND);
    assertThat(last()).isEqualTo("demo-0002 2026-10-12T01:06:00Z");
    script.enter(LOG, DAY.minusDays(60).atTime(9, 0), PersonId.of("p-1"), COMMAND);
    assertThat(last()).isEqualTo("demo-0003 2026-08-13T01:00:00Z");
    assertThat(script.now()).isEqualTo(DAY.atTime(9, 5));
  }

  @Test
  void anIdOfItsOwnIsKeptAndTheLastRequestCanBeHandedInAgain() {
    script.title("题", "title");
    script.act("next-1", LOG, "p-1", COMMAND);
    script.again();
    assertThat(script.scenes()).hasSize(2);
    assertThat(script.scenes().get(0)).isEqualTo(script.scenes().get(1));
    assertThat(script.scenes().get(1).title().in(Locale.ENGLISH)).isEqualTo("title");
    assertThat(last()).isEqualTo("next-1 2026-10-12T01:00:00Z");
  }
}
