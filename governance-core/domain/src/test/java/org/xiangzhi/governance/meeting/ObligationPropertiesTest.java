package org.xiangzhi.governance.meeting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.xiangzhi.governance.hierarchy.LevelId;
import org.xiangzhi.governance.hierarchy.UnitId;
import org.xiangzhi.governance.meeting.MeetingObligation.Role;
import org.xiangzhi.governance.meeting.MeetingObligation.Where;

/**
 * Whatever meetings are held by whom, every obligation is met, due or overdue, as a clerk counts.
 */
class ObligationPropertiesTest {
  private static final LocalDate START = LocalDate.of(2022, 1, 1);
  private static final List<String> GROUPS = List.of("v-1-g1", "v-1-g2", "v-2-g1", "v-2-g2");

  /** Is a meeting at one of the groups. */
  private record Held(int day, String group, String convener) {
    LocalDate on() {
      return START.plusDays(day);
    }
  }

  @Provide
  Arbitrary<List<Held>> meetings() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 550),
            Arbitraries.of(GROUPS),
            Arbitraries.of("s-1", "s-2", "x-1"))
        .as(Held::new)
        .list()
        .ofMaxSize(40);
  }

  private static MeetingObligation twice(String id) {
    return ObligationScene.obligation(
        id,
        ObligationScene.SECRETARY,
        Role.CONVENES,
        new Where.Below(LevelId.GROUP),
        MeetingPeriod.HALF_YEAR,
        2);
  }

  /** In village one {@code s-2} takes over from {@code s-1} on some day. */
  private static ObligationScene scene(List<Held> meetings, int change) {
    ObligationScene scene = new ObligationScene();
    scene.inForce(START, twice("TWICE"));
    LocalDate last = START.plusDays(change);
    scene.appoint(
        "a-1", "s-1", ObligationScene.SECRETARY, ObligationScene.V1, START, last.toString());
    scene.appoint(
        "a-2", "s-2", ObligationScene.SECRETARY, ObligationScene.V1, last.plusDays(1), "");
    for (Held one : meetings) {
      scene.meet(one.on().toString(), UnitId.of(one.group()), one.convener());
    }
    return scene;
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void everyObligationIsInOneStateAndTheOneThatAClerkWouldFind(
      @ForAll("meetings") List<Held> meetings,
      @ForAll @IntRange(max = 500) int change,
      @ForAll @IntRange(max = 600) int asked) {
    LocalDate day = START.plusDays(asked);
    LocalDate last = START.plusDays(change);
    ObligationReport report = Obligations.of(scene(meetings, change), START, day);
    int halves = asked / 183 + 1;
    assertTrue(report.dues().size() >= 2 * (halves - 1));
    assertEquals(report.dues().size(), report.coverage().all());
    TreeSet<String> seen = new TreeSet<>();
    for (MeetingDue due : report.dues()) {
      assertTrue(seen.add(due.unit() + " " + due.span()), "twice");
      long done =
          meetings.stream()
              .filter(one -> one.group().equals(due.unit().value()))
              .filter(one -> due.span().contains(one.on()) && !one.on().isAfter(day))
              .filter(one -> one.convener().equals(one.on().isAfter(last) ? "s-2" : "s-1"))
              // Whoever comes later has done nothing for whoever held the seat on its last day.
              .filter(one -> due.holder().value().equals("s-2") || !one.on().isAfter(last))
              .count();
      assertEquals(done, due.done().size(), () -> due + " of " + meetings);
      boolean over = day.isAfter(due.span().until());
      assertEquals(
          done >= 2 ? MeetingDue.State.MET : over ? MeetingDue.State.OVERDUE : MeetingDue.State.DUE,
          due.state());
    }
  }

  @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
  void aLaterVersionLeavesWhatIsOverAsItWas(
      @ForAll("meetings") List<Held> meetings, @ForAll @IntRange(min = 1, max = 500) int from) {
    LocalDate day = START.plusDays(560);
    LocalDate inForce = START.plusDays(from);
    ObligationScene scene = scene(meetings, 200);
    List<MeetingDue> before = over(Obligations.of(scene, START, day), inForce);
    scene.inForce(inForce, twice("AGAIN"), twice("MORE"));
    assertEquals(before, over(Obligations.of(scene, START, day), inForce));
  }

  private static List<MeetingDue> over(ObligationReport report, LocalDate by) {
    return report.dues().stream().filter(due -> due.span().until().isBefore(by)).toList();
  }
}
