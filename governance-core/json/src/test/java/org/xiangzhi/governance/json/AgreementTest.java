package org.xiangzhi.governance.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.xiangzhi.governance.json.Reading.CODEC;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.xiangzhi.governance.json.Sample.Branch;
import org.xiangzhi.governance.json.Sample.CourtyardId;
import org.xiangzhi.governance.json.Sample.Duty;
import org.xiangzhi.governance.json.Sample.Founding.Found;
import org.xiangzhi.governance.json.Sample.Founding.Split;
import org.xiangzhi.governance.json.Sample.Majority;
import org.xiangzhi.governance.json.Sample.Period;
import org.xiangzhi.governance.json.Sample.Points;
import org.xiangzhi.governance.json.Sample.SetDuties;
import org.xiangzhi.governance.kernel.Text;
import org.xiangzhi.governance.kernel.Threshold;

/**
 * What is written is read again, is valid, and mutants of it have one fate with codec and schema.
 */
class AgreementTest {
  @Property(tries = 500)
  void whatIsWrittenIsReadAgainAndValid(@ForAll("samples") Sample sample) {
    String line = CODEC.write(sample);
    assertThat(line).doesNotContain("\n");
    Sample again = CODEC.read(line, Sample.class);
    assertThat(again).isEqualTo(sample);
    assertThat(CODEC.write(again)).isEqualTo(line);
    assertThat(SchemaTest.valid(line)).isTrue();
  }

  @Property(tries = 500)
  void mutantsHaveOneFate(@ForAll("samples") Sample sample, @ForAll int choice) {
    List<String> mutants = SchemaTest.mutants(CODEC.write(sample));
    String mutant = mutants.get(Math.floorMod(choice, mutants.size()));
    assertThat(SchemaTest.valid(mutant)).as(mutant).isEqualTo(SchemaTest.accepted(mutant));
  }

  @Property(tries = 200)
  void equalValuesGiveEqualLines(@ForAll("duties") ImmutableSet<Duty> duties) {
    SetDuties one = duties(duties);
    SetDuties two = duties(ImmutableSet.copyOf(duties.asList().reverse()));
    assertThat(one).isEqualTo(two);
    assertThat(CODEC.write(one)).isEqualTo(CODEC.write(two));
  }

  private static SetDuties duties(ImmutableSet<Duty> duties) {
    ImmutableMap.Builder<Duty, Text> wording = ImmutableMap.builder();
    duties.forEach(duty -> wording.put(duty, Text.of("字", duty.name())));
    return new SetDuties(
        Instant.EPOCH,
        true,
        0,
        duties,
        ImmutableSortedMap.of(new CourtyardId("a"), new Points(1)),
        wording.buildOrThrow(),
        Optional.empty(),
        Optional.empty(),
        ImmutableList.of());
  }

  @Provide
  Arbitrary<ImmutableSet<Duty>> duties() {
    return Arbitraries.of(Duty.class).set().map(ImmutableSet::copyOf);
  }

  private static Arbitrary<String> text(int max) {
    return Arbitraries.oneOf(
            Arbitraries.strings().withCharRange('\u4e00', '\u9fff').ofMinLength(1),
            Arbitraries.strings().all().ofMinLength(1),
            Arbitraries.of("𠮷", "\"\\/", "a\tb", "\u2028", "null"))
        .map(
            t ->
                t.codePoints()
                    .filter(c -> c < 0xD800 || c > 0xDFFF)
                    .filter(c -> !Character.isISOControl(c))
                    .collect(
                        StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString())
        .filter(t -> !t.isBlank() && t.length() <= max);
  }

  private static Arbitrary<CourtyardId> ids() {
    return Arbitraries.strings()
        .withCharRange('a', 'z')
        .ofMinLength(1)
        .ofMaxLength(20)
        .map(CourtyardId::new);
  }

  private static Arbitrary<LocalDate> days() {
    return Arbitraries.longs()
        .between(LocalDate.of(0, 1, 1).toEpochDay(), LocalDate.of(9999, 12, 31).toEpochDay())
        .map(LocalDate::ofEpochDay);
  }

  private static Arbitrary<Instant> instants() {
    return Combinators.combine(
            Arbitraries.longs().between(-62_000_000_000L, 253_402_300_799L),
            Arbitraries.of(0, 1, 1_000, 250_000_000, 999_999_999))
        .as(Instant::ofEpochSecond);
  }

  private static Arbitrary<Branch> branches(int depth) {
    Arbitrary<ImmutableList<Branch>> below =
        depth == 0
            ? Arbitraries.just(ImmutableList.of())
            : branches(depth - 1).list().ofMaxSize(2).map(ImmutableList::copyOf);
    return Combinators.combine(text(30), below).as(Branch::new);
  }

  private static Arbitrary<SetDuties> setDuties() {
    Arbitrary<Period> periods =
        Combinators.combine(days(), days())
            .as((a, b) -> a.isBefore(b) ? new Period(a, b) : new Period(b, a));
    Arbitrary<Majority> majorities =
        Arbitraries.of(
            new Majority.Simple(),
            new Majority.Share(Threshold.atLeast(2, 3)),
            new Majority.Share(Threshold.moreThan(0, 1_000_000)));
    Arbitrary<Points> points = Arbitraries.integers().between(0, 1000).map(Points::new);
    Arbitrary<Text> texts = Combinators.combine(text(500), text(500)).as(Text::of);
    Arbitrary<SetDuties> plain =
        Combinators.combine(
                instants(),
                Arbitraries.of(true, false),
                Arbitraries.longs().greaterOrEqual(-5),
                Arbitraries.of(Duty.class).set().map(ImmutableSet::copyOf),
                Arbitraries.maps(ids(), points)
                    .ofMinSize(1)
                    .ofMaxSize(5)
                    .map(ImmutableSortedMap::copyOf),
                Arbitraries.maps(Arbitraries.of(Duty.class), texts).map(ImmutableMap::copyOf),
                periods.optional(),
                majorities.optional())
            .as(
                (at, strict, offset, duties, byId, wording, period, majority) ->
                    new SetDuties(
                        at,
                        strict,
                        offset,
                        duties,
                        byId,
                        wording,
                        period,
                        majority,
                        ImmutableList.of()));
    return Combinators.combine(plain, branches(3).list().ofMaxSize(2))
        .as(
            (s, branches) ->
                new SetDuties(
                    s.at(),
                    s.strict(),
                    s.offset(),
                    s.duties(),
                    s.points(),
                    s.wording(),
                    s.period(),
                    s.majority(),
                    ImmutableList.copyOf(branches)));
  }

  @Provide
  Arbitrary<Sample> samples() {
    Arbitrary<Sample> found =
        Combinators.combine(
                ids(),
                Arbitraries.integers().between(1, 500),
                days(),
                text(12).list().ofMinSize(1).ofMaxSize(3).map(ImmutableList::copyOf),
                text(40).optional())
            .as(Found::new);
    Arbitrary<Sample> split =
        Combinators.combine(
                ids(), ids().set().ofMinSize(2).ofMaxSize(4).map(ImmutableSortedSet::copyOf))
            .as(Split::new);
    return Arbitraries.oneOf(
        found, split, setDuties().map(s -> s), Arbitraries.just(new Sample.Rest()));
  }
}
