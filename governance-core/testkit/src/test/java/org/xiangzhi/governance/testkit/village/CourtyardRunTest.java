package org.xiangzhi.governance.testkit.village;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.xiangzhi.governance.courtyard.CountyEvent;
import org.xiangzhi.governance.courtyard.CourtyardEvent;
import org.xiangzhi.governance.courtyard.CreationEvent;
import org.xiangzhi.governance.courtyard.LifeEvent;
import org.xiangzhi.governance.courtyard.Standing;
import org.xiangzhi.governance.journal.LogId;
import org.xiangzhi.governance.kernel.RefusalCode;
import org.xiangzhi.governance.testkit.courtyard.CourtyardAudit;
import org.xiangzhi.governance.testkit.courtyard.CourtyardRun;

/** Courtyards of any size, played at random, please an auditor that knows events alone. */
class CourtyardRunTest {
  @Property(tries = 60)
  void whateverIsPlayedTheCourtyardsAreInOrder(
      @ForAll @IntRange(min = 1, max = 6) int min,
      @ForAll @IntRange(min = 0, max = 5) int more,
      @ForAll boolean about,
      @ForAll long seed) {
    new CourtyardRun(CourtyardPractice.of(min, min + more, about), seed).play(400).assertHolds();
  }

  @Test
  void theSameSeedPlaysTheSame() {
    assertThat(all(run(3))).isEqualTo(all(run(3)));
  }

  private static CourtyardRun run(long seed) {
    return new CourtyardRun(CourtyardPractice.of(3, 5, true), seed).play(600);
  }

  private static List<CourtyardEvent> all(CourtyardRun run) {
    List<CourtyardEvent> events = new ArrayList<>();
    run.logs().forEach(log -> events.addAll(run.events(log)));
    return events;
  }

  @Test
  void playMeetsEveryKindOfEventAndEveryRefusalOfCourtyards() {
    Map<Class<?>, Integer> kinds = new HashMap<>();
    Map<RefusalCode, Integer> refusals = new EnumMap<>(RefusalCode.class);
    for (int seed = 0; seed < 30; seed++) {
      CourtyardRun run = run(seed);
      all(run).forEach(event -> kinds.merge(event.getClass(), 1, Integer::sum));
      run.refusals().forEach((code, times) -> refusals.merge(code, times, Integer::sum));
    }
    for (Class<?> root : List.of(CreationEvent.class, LifeEvent.class, CountyEvent.class)) {
      assertThat(kinds.keySet()).contains(root.getPermittedSubclasses());
    }
    assertThat(refusals)
        .containsKeys(
            RefusalCode.COURTYARD_SIZE,
            RefusalCode.IN_ANOTHER_COURTYARD,
            RefusalCode.COURTYARD_STATE,
            RefusalCode.SHEET_POINTS,
            RefusalCode.SEED_PUBLISHED,
            RefusalCode.NOT_ENTITLED,
            RefusalCode.REQUIREMENT_UNMET,
            RefusalCode.STEP_ORDER,
            RefusalCode.RETURN_NOT_ALLOWED,
            RefusalCode.TOO_EARLY,
            RefusalCode.OFFICE_REQUIRED);
  }

  @Test
  void anAuditorFindsASampleThatWasExchangedAndStarsThatDoNotFollow() {
    CourtyardRun run = null;
    LogId county = LogId.of("500153");
    for (int seed = 0; run == null; seed++) {
      CourtyardRun one = run(seed);
      if (one.events(county).stream().anyMatch(CourtyardRunTest::canBeExchanged)) {
        run = one;
      }
    }
    List<CourtyardEvent> events = new ArrayList<>(run.events(county));
    assertThat(CourtyardAudit.of(events).findings()).isEmpty();
    events.replaceAll(
        event ->
            event instanceof CountyEvent.SampleDrawn e
                ? new CountyEvent.SampleDrawn(
                    e.year(), e.seed() + "x", ImmutableSortedSet.of(), e.on())
                : event);
    assertThat(CourtyardAudit.of(events).findings())
        .isNotEmpty()
        .allMatch(finding -> finding.startsWith(CourtyardAudit.SAMPLE));
    List<CourtyardEvent> village = new ArrayList<>();
    run.logs().stream().skip(1).limit(1).forEach(log -> village.addAll(all(run(1), log)));
    village.replaceAll(
        event ->
            event instanceof CreationEvent.Accepted e
                ? new CreationEvent.Accepted(
                    e.courtyard(), e.village(), e.county(), without(e.standing()))
                : event);
    village.addAll(
        all(run(1), LogId.of("500153/500153001201")).stream()
            .filter(CreationEvent.Accepted.class::isInstance)
            .toList());
    assertThat(CourtyardAudit.of(village).findings())
        .anyMatch(finding -> finding.startsWith(CourtyardAudit.STARS));
  }

  private static ImmutableList<CourtyardEvent> all(CourtyardRun run, LogId log) {
    return run.events(log);
  }

  private static boolean canBeExchanged(CourtyardEvent event) {
    return event instanceof CountyEvent.SampleDrawn e && !e.sample().isEmpty();
  }

  private static Standing without(Standing standing) {
    return new Standing(
        standing.courtyard(),
        standing.title(),
        standing.acceptedOn(),
        standing.score(),
        0,
        standing.accepted());
  }
}
