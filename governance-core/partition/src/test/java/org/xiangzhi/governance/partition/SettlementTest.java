package org.xiangzhi.governance.partition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xiangzhi.governance.kernel.InvalidValueException;
import org.xiangzhi.governance.kernel.Messages;
import org.xiangzhi.governance.kernel.Refusal;
import org.xiangzhi.governance.kernel.RefusalCode;
import org.xiangzhi.governance.kernel.Rule;

/** Bad input: a refusal with code, rule, value and bounds, for each problem. */
class SettlementTest {
  private static Refusal refusal(ThrowingCallable act) {
    Refusal[] found = new Refusal[1];
    assertThatThrownBy(act)
        .isInstanceOfSatisfying(InvalidValueException.class, e -> found[0] = e.refusal());
    return found[0];
  }

  private static void one(List<Refusal> problems, RefusalCode code, Rule rule, String place) {
    assertThat(problems).hasSize(1);
    assertThat(problems.get(0).code()).isEqualTo(code);
    assertThat(problems.get(0).rule()).isEqualTo(rule.id());
    assertThat(problems.get(0).pointer()).isEqualTo(Optional.of(place));
  }

  @Test
  void unknownNeighbour_isNamed() {
    List<Refusal> problems =
        Settlement.problems(List.of(Villages.linked(1, 9), Villages.linked(2, 1)), List.of());
    one(problems, RefusalCode.NOT_FOUND, PartitionRules.KNOWN, "/homes/0/neighbours");
    assertThat(Messages.in(Locale.ENGLISH).render(problems.get(0)))
        .isEqualTo("There is no household “h-000009” in the record.");
    assertThat(Messages.in(Locale.CHINESE).render(problems.get(0))).isEqualTo("记录中没有住户“h-000009”。");
  }

  @Test
  void ownNeighbour_isRefused() {
    one(
        Settlement.problems(List.of(Villages.linked(1, 1)), List.of()),
        RefusalCode.CIRCULAR,
        PartitionRules.KNOWN,
        "/homes/0/neighbours");
  }

  @Test
  void householdTwice_isRefused() {
    one(
        Settlement.problems(List.of(Villages.linked(1), Villages.linked(1)), List.of()),
        RefusalCode.ALREADY_EXISTS,
        PartitionRules.ONCE,
        "/homes/1");
  }

  @Test
  void householdInTwoYards_isRefused() {
    List<Refusal> problems =
        Settlement.problems(
            Villages.road(3), List.of(Villages.yard("A", 1, 2), Villages.yard("B", 2, 3)));
    one(problems, RefusalCode.DOUBLE_BOOKED, PartitionRules.ONCE, "/yards/1");
    assertThat(Messages.in(Locale.ENGLISH).render(problems.get(0)))
        .isEqualTo("h-000002 is taken at the traditional yards already, by A / B.");
  }

  @Test
  void yardTwiceOrWithStrangers_isRefused() {
    one(
        Settlement.problems(
            Villages.road(4), List.of(Villages.yard("A", 1, 2), Villages.yard("A", 3, 4))),
        RefusalCode.ALREADY_EXISTS,
        PartitionRules.ONCE,
        "/yards/1");
    one(
        Settlement.problems(Villages.road(1), List.of(Villages.yard("A", 1, 2))),
        RefusalCode.NOT_FOUND,
        PartitionRules.KNOWN,
        "/yards/0");
  }

  @Test
  void yardPinnedToTwoCourtyards_isRefused() {
    List<Home> homes =
        List.of(Villages.pinned(Villages.linked(1), "A"), Villages.pinned(Villages.linked(2), "B"));
    one(
        Settlement.problems(homes, List.of(Villages.yard("old", 1, 2))),
        RefusalCode.SIZE_OUT_OF_BOUNDS,
        PartitionRules.YARD_WHOLE,
        "/yards/0");
    assertThat(refusal(() -> Villages.settlement(homes, Villages.yard("old", 1, 2))).arguments())
        .containsEntry("size", "2")
        .containsEntry("max", "1");
  }

  @Test
  void moreHouseholdsThanThereMayBe_areRefused() {
    Home home = Villages.linked(1);
    List<Home> most = IntStream.rangeClosed(0, Settlement.MOST_HOMES).mapToObj(i -> home).toList();
    List<Refusal> problems = Settlement.problems(most, List.of());
    assertThat(problems).hasSize(1);
    assertThat(problems.get(0).arguments())
        .containsEntry("size", "200001")
        .containsEntry("max", "200000");
  }

  @ParameterizedTest
  @CsvSource({"31, 30, min", "0, 30, min", "1, 501, max", "1, 0, max"})
  void boundsThatLeaveNothing_areRefused(int min, int max, String field) {
    Refusal refusal = refusal(() -> new Bounds(min, max));
    assertThat(refusal.code()).isEqualTo(RefusalCode.VALUE_OUT_OF_BOUNDS);
    assertThat(refusal.arguments())
        .containsEntry("field", field)
        .containsEntry("value", String.valueOf(field.equals("min") ? min : max))
        .containsEntry("min", "1")
        .containsEntry("max", field.equals("min") ? "30" : "500");
  }

  /** PARTITION-COARSE: the refusal does not repeat the place. */
  @ParameterizedTest
  @ValueSource(ints = {1, 50, 99, 101, -1, -150})
  void exactPlace_hasNoValidForm(int metres) {
    assertThat(refusal(() -> new Spot(metres, 0)).arguments().values())
        .doesNotContain(String.valueOf(metres));
    Refusal refusal = refusal(() -> new Spot(0, metres));
    assertThat(refusal.code()).isEqualTo(RefusalCode.VALUE_FORM);
    assertThat(refusal.rule()).isEqualTo(PartitionRules.COARSE.id());
  }

  @ParameterizedTest
  @ValueSource(ints = {-100_000, -100, 0, 100, 100_000})
  void coarsePlace_isTaken(int metres) {
    assertThat(new Spot(metres, metres)).hasToString(metres + "," + metres);
  }

  @Test
  void farPlace_isRefused() {
    assertThat(refusal(() -> new Spot(100_100, 0)).code())
        .isEqualTo(RefusalCode.VALUE_OUT_OF_BOUNDS);
    assertThat(refusal(() -> Reach.metres(2_001)).code())
        .isEqualTo(RefusalCode.VALUE_OUT_OF_BOUNDS);
  }

  @Test
  void personalNumberInAName_isRefused() {
    assertThat(refusal(() -> new YardId("13800138000")).code())
        .isEqualTo(RefusalCode.TEXT_PERSONAL_NUMBER);
    assertThat(refusal(() -> new CourtyardName(" ")).code()).isEqualTo(RefusalCode.TEXT_BLANK);
  }
}
