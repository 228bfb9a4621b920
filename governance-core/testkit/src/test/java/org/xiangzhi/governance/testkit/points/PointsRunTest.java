package org.xiangzhi.governance.testkit.points;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.xiangzhi.governance.kernel.RefusalCode;
import org.xiangzhi.governance.points.Entry;
import org.xiangzhi.governance.points.EntryKind;
import org.xiangzhi.governance.points.Leg;
import org.xiangzhi.governance.points.PointsEvent;
import org.xiangzhi.governance.points.PointsRules;
import org.xiangzhi.governance.points.PostingEvent;
import org.xiangzhi.governance.points.TariffCheck;

/** Any practice's points, played at random, please an auditor that knows entries alone. */
class PointsRunTest {
  @Provide
  Arbitrary<PointsRules> rules() {
    return PointsArbitraries.rules();
  }

  @Property(tries = 150)
  void whateverIsPlayedTheBooksAreInOrder(@ForAll("rules") PointsRules rules, @ForAll long seed) {
    assertThat(TariffCheck.problems(rules.tariffs().get(0), rules.ledger())).isEmpty();
    new PointsRun(rules, rules.tariffs().get(0), seed).play(150).assertHolds();
  }

  @Test
  void theSameSeedPlaysTheSame() {
    PointsRules rules = PointsArbitraries.rules().sample();
    assertThat(new PointsRun(rules, rules.tariffs().get(0), 7).play(80).events())
        .isEqualTo(new PointsRun(rules, rules.tariffs().get(0), 7).play(80).events());
  }

  @Test
  void playMeetsEveryKindOfEntryAndMostRefusals() {
    Map<EntryKind, Integer> kinds = new EnumMap<>(EntryKind.class);
    Map<RefusalCode, Integer> refusals = new EnumMap<>(RefusalCode.class);
    for (int seed = 0; seed < 60; seed++) {
      PointsRules rules = PointsArbitraries.rules().generator(1000).next(new Random(seed)).value();
      PointsRun run = new PointsRun(rules, rules.tariffs().get(0), seed).play(200);
      run.events().stream()
          .flatMap(event -> event.entries().stream())
          .forEach(entry -> kinds.merge(entry.kind(), 1, Integer::sum));
      run.refusals().forEach((code, times) -> refusals.merge(code, times, Integer::sum));
    }
    assertThat(kinds)
        .containsKeys(
            EntryKind.AWARD,
            EntryKind.DEDUCTION,
            EntryKind.REPAIR,
            EntryKind.TRANSFER,
            EntryKind.REVERSAL,
            EntryKind.REDEMPTION,
            EntryKind.REFUND,
            EntryKind.RESET,
            EntryKind.LAPSE,
            EntryKind.SUCCESSION);
    assertThat(refusals)
        .containsKeys(
            RefusalCode.POINTS_SHORT,
            RefusalCode.POINTS_CAP,
            RefusalCode.POINTS_AMOUNT,
            RefusalCode.ACCOUNT_STATE,
            RefusalCode.PERIOD_CLOSED,
            RefusalCode.EVIDENCE_MISSING,
            RefusalCode.ENTRY_ID_REUSED,
            RefusalCode.NOT_REVERSIBLE,
            RefusalCode.LARGER_COUNTED,
            RefusalCode.OUT_OF_STOCK,
            RefusalCode.GOODS_LIMIT);
  }

  @Test
  void theAuditorFindsWhatIsNotInOrder() {
    List<PointsEvent> events = played();
    assertThat(PointsAudit.of(events).findings()).isEmpty();
    assertThat(found(events, PointsRunTest::doubled)).contains(PointsAudit.ONCE);
    assertThat(found(events, PointsRunTest::dated)).contains(PointsAudit.EXPLAINED);
    assertThat(found(events, PointsRunTest::groundless)).contains(PointsAudit.EXPLAINED);
    assertThat(found(events, PointsRunTest::drained)).contains(PointsAudit.FLOOR);
    assertThat(found(events, PointsRunTest::looped)).contains(PointsAudit.SUM_ZERO);
  }

  private static List<PointsEvent> played() {
    return IntStream.range(0, 50)
        .mapToObj(
            seed -> {
              PointsRules rules =
                  PointsArbitraries.rules().generator(1000).next(new Random(seed)).value();
              return new PointsRun(rules, rules.tariffs().get(0), seed).play(100).events();
            })
        .filter(events -> events.stream().anyMatch(PointsRunTest::hasAward))
        .findFirst()
        .<List<PointsEvent>>map(ArrayList::new)
        .orElseThrow();
  }

  private static boolean hasAward(PointsEvent event) {
    return event instanceof PostingEvent.ClaimsTaken taken
        && taken.entries().stream().anyMatch(entry -> entry.kind() == EntryKind.AWARD);
  }

  /** Edits the first award and says what the auditor finds. */
  private static String found(List<PointsEvent> events, Edit edit) {
    List<PointsEvent> edited = new ArrayList<>(events);
    for (int i = 0; i < edited.size(); i++) {
      if (hasAward(edited.get(i))) {
        PostingEvent.ClaimsTaken taken = (PostingEvent.ClaimsTaken) edited.get(i);
        ImmutableList.Builder<Entry> entries = ImmutableList.builder();
        taken
            .entries()
            .forEach(
                entry ->
                    entries.addAll(
                        entry.kind() == EntryKind.AWARD ? edit.of(entry) : List.of(entry)));
        edited.set(
            i,
            new PostingEvent.ClaimsTaken(
                entries.build(),
                taken.waiting(),
                taken.refused(),
                taken.known(),
                taken.by(),
                taken.on()));
        break;
      }
    }
    return PointsAudit.of(edited).findings().stream().collect(Collectors.joining("\n"));
  }

  private interface Edit {
    List<Entry> of(Entry entry);
  }

  private static List<Entry> doubled(Entry entry) {
    return List.of(entry, entry);
  }

  private static List<Entry> dated(Entry entry) {
    return List.of(
        new Entry(
            entry.id(),
            entry.kind(),
            LocalDate.of(2020, 1, 1),
            entry.legs(),
            entry.tariff(),
            entry.ground(),
            entry.about(),
            entry.lapses(),
            entry.proposer()));
  }

  private static List<Entry> groundless(Entry entry) {
    return List.of(Entry.of(entry.id(), entry.kind(), entry.day(), entry.legs()));
  }

  private static List<Entry> drained(Entry entry) {
    Leg leg = entry.legs().get(0);
    Leg back = new Leg(leg.to(), leg.from(), leg.book(), 1_000_000);
    return List.of(Entry.of(entry.id(), EntryKind.TRANSFER, entry.day(), ImmutableList.of(back)));
  }

  private static List<Entry> looped(Entry entry) {
    Leg leg = entry.legs().get(0);
    Leg loop = new Leg(leg.to(), leg.to(), leg.book(), leg.amount());
    return List.of(Entry.of(entry.id(), EntryKind.TRANSFER, entry.day(), ImmutableList.of(loop)));
  }
}
