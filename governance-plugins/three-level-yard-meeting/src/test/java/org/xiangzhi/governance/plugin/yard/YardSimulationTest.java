package org.xiangzhi.governance.plugin.yard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.xiangzhi.governance.kernel.Act;
import org.xiangzhi.governance.matter.MatterState;
import org.xiangzhi.governance.meeting.MeetingId;
import org.xiangzhi.governance.meeting.MeetingStage;
import org.xiangzhi.governance.village.Model;
import org.xiangzhi.governance.village.Simulation.Day;
import org.xiangzhi.governance.village.Simulation.Order;

class YardSimulationTest {
  @Test
  void sameOrder_givesTheSameYear() {
    Order order = new Order(2022, 42, 14);
    assertThat(Played.commands(order)).isEqualTo(Played.commands(order));
    assertThat(named(order)).isEqualTo(named(order));
    assertThat(Played.commands(order)).isNotEqualTo(Played.commands(new Order(2022, 43, 14)));
  }

  private static List<String> named(Order order) {
    return Played.turns(order)
        .map(turn -> turn.log() + " " + turn.id() + " " + turn.at() + " " + turn.actor())
        .toList();
  }

  @Test
  void days_areThoseOfTheYearAndTheOneBefore() {
    List<Day> days = new YardSimulation().days(new Order(2024, 1, 1)).toList();
    assertThat(days).hasSize(367);
    assertThat(days.get(0).day()).isEqualTo(LocalDate.of(2023, 12, 31));
    for (Day day : days) {
      assertThat(day.turns())
          .allMatch(turn -> LocalDate.ofInstant(turn.at(), Act.ZONE).equals(day.day()));
    }
  }

  /** In this year the version changes twice, and villages outside the pilot join in March. */
  @Test
  void yearOfTwoChanges_isPlayedWithoutARefusal() {
    Played played = Played.of(new Order(2022, 5, 15));
    assertThat(played.refused()).isEmpty();
    assertThat(states(played)).containsExactly(MatterState.STRUCK_OFF);
    SampleVillage dengfeng = SampleCounty.of(5, 1).villages().get(0);
    Model village = played.governance().read(dengfeng.log());
    assertThat(village.meetings().all())
        .hasSizeBetween(16, 17)
        .allMatch(meeting -> meeting.stage() == MeetingStage.CLOSED)
        .allMatch(meeting -> meeting.papers().approved().isPresent());
    long meetings = village.meetings().all().count();
    assertThat(village.meetings().find(MeetingId.of("m" + meetings)).orElseThrow().called().kind())
        .isEqualTo(YardMeetings.DISTRICT);
  }

  @Test
  void yearOfOneVersion_isPlayedWithoutARefusal() {
    Played played = Played.of(new Order(2023, 6, 2));
    assertThat(played.refused()).isEmpty();
    assertThat(states(played)).containsExactly(MatterState.STRUCK_OFF);
  }

  private static Set<MatterState> states(Played played) {
    Set<MatterState> states = new TreeSet<>();
    played
        .governance()
        .logs(SampleCounty.COUNTY)
        .forEach(
            log ->
                played
                    .governance()
                    .read(log)
                    .matters()
                    .all()
                    .forEach(matter -> states.add(matter.state())));
    return states;
  }

  @Test
  void shares_addUp() {
    SplittableRandom random = new SplittableRandom(3);
    int[] even = Shares.even(1428, 191, random);
    assertThat(even).hasSize(191).containsOnly(7, 8);
    assertThat(Arrays.stream(even).sum()).isEqualTo(1428);
    assertThat(Shares.even(3, 3, random)).containsExactly(1, 1, 1);
    assertThat(Shares.even(0, 2, random)).containsExactly(0, 0);
    boolean[] some = Shares.some(2, 5, random);
    assertThat(IntStream.range(0, 5).filter(i -> some[i])).hasSize(2);
    assertThat(Shares.some(0, 3, random)).containsExactly(false, false, false);
    assertThat(Shares.some(3, 3, random)).containsExactly(true, true, true);
  }
}
