package org.xiangzhi.governance.testkit.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.xiangzhi.governance.hierarchy.DivisionCode;
import org.xiangzhi.governance.hierarchy.UnitKind;
import org.xiangzhi.governance.law.Claim;
import org.xiangzhi.governance.law.Comparison;
import org.xiangzhi.governance.law.Figure;
import org.xiangzhi.governance.law.Floor;
import org.xiangzhi.governance.law.FloorKind;
import org.xiangzhi.governance.law.LawBook;
import org.xiangzhi.governance.law.Regulation;
import org.xiangzhi.governance.law.Standard;
import org.xiangzhi.governance.law.Subject;
import org.xiangzhi.governance.testkit.generate.LawArbitraries;

/**
 * Compares the floor with a second reading of the laws that asks, case by case, what each of them
 * allows, and knows nothing of tighter and looser.
 */
class FloorSoundnessTest {
  private static final DivisionCode COUNTY = DivisionCode.of("500153");

  /** A case that a figure may allow or not: a count of a whole. */
  private record Situation(int value, int whole) {}

  private static final List<Situation> SITUATIONS = situations();

  private static List<Situation> situations() {
    List<Situation> all = new ArrayList<>();
    for (int whole = 1; whole <= 61; whole++) {
      for (int value = 0; value <= whole; value++) {
        all.add(new Situation(value, whole));
      }
    }
    return all;
  }

  @Provide
  Arbitrary<List<Regulation>> laws() {
    return LawArbitraries.laws();
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return LawArbitraries.days();
  }

  @Provide
  Arbitrary<List<Standard>> practices() {
    return LawArbitraries.practices();
  }

  private static LawBook book(List<Regulation> laws) {
    LawBook.Builder builder = LawBook.builder();
    laws.forEach(builder::add);
    return builder.build();
  }

  /** Finds by the naive reading which laws judge a village of the county, the nation's first. */
  private static List<Regulation> inForce(List<Regulation> laws, LocalDate day, UnitKind kind) {
    List<Regulation> found = new ArrayList<>();
    for (Regulation law : laws) {
      boolean begun = !law.from().isAfter(day);
      boolean ended = law.until().isPresent() && law.until().get().isBefore(day);
      boolean here = law.where().isEmpty() || COUNTY.value().startsWith(law.where().get().value());
      if (begun && !ended && here && law.judges() == kind) {
        found.add(law);
      }
    }
    return found;
  }

  private static boolean allows(Subject subject, Figure figure, Situation s) {
    if (figure instanceof Figure.Share share) {
      long left = (long) s.value() * share.threshold().denominator();
      long right = (long) s.whole() * share.threshold().numerator();
      return share.threshold().strict() ? left > right : left >= right;
    }
    if (figure instanceof Figure.Range range) {
      return s.value() >= range.min() && s.value() <= range.max();
    }
    int number =
        figure instanceof Figure.Flag flag
            ? (flag.value() ? 1 : 0)
            : ((Figure.Amount) figure).value();
    int value = figure instanceof Figure.Flag ? s.value() % 2 : s.value();
    return switch (subject.kind()) {
      case AT_LEAST -> value >= number;
      case AT_MOST -> value <= number;
      case FIXED -> value == number;
      case WITHIN, REVIEW -> true;
    };
  }

  private static boolean allowsNoMore(Subject subject, Figure figure, Figure law) {
    return SITUATIONS.stream()
        .allMatch(s -> !allows(subject, figure, s) || allows(subject, law, s));
  }

  @Property(tries = 400)
  void whatCountsIsNeverLooserThanAnyLawInForce(
      @ForAll("laws") List<Regulation> laws,
      @ForAll("days") LocalDate day,
      @ForAll("practices") List<Standard> practice) {
    Floor floor = book(laws).floor(day, COUNTY, UnitKind.VILLAGE);
    for (Subject subject : Subject.values()) {
      Optional<Standard> counts = floor.with(practice).find(subject);
      List<Figure> stated =
          inForce(laws, day, UnitKind.VILLAGE).stream()
              .flatMap(law -> law.rule(subject).stream())
              .map(rule -> rule.figure())
              .toList();
      if (subject.kind() == FloorKind.AT_LEAST || subject.kind() == FloorKind.AT_MOST) {
        for (Figure law : stated) {
          assertThat(allowsNoMore(subject, counts.orElseThrow().figure(), law)).isTrue();
        }
      }
      if (subject.kind() == FloorKind.FIXED || subject.kind() == FloorKind.WITHIN) {
        uppermost(laws, day, subject)
            .ifPresent(
                law ->
                    assertThat(allowsNoMore(subject, counts.orElseThrow().figure(), law)).isTrue());
      }
      if (subject.kind() == FloorKind.REVIEW) {
        assertThat(counts).isEmpty();
      }
    }
  }

  private static Optional<Figure> uppermost(List<Regulation> laws, LocalDate day, Subject subject) {
    return inForce(laws, day, UnitKind.VILLAGE).stream()
        .filter(law -> law.rule(subject).isPresent())
        .min(
            (one, other) -> {
              int size = width(one) - width(other);
              int date = size == 0 ? one.from().compareTo(other.from()) : size;
              return date == 0 ? one.id().compareTo(other.id()) : date;
            })
        .flatMap(law -> law.rule(subject))
        .map(rule -> rule.figure());
  }

  private static int width(Regulation law) {
    return law.where().map(place -> place.value().length()).orElse(0);
  }

  @Property(tries = 400)
  void anAcceptedFigureAllowsNothingThatTheLawForbids(
      @ForAll("laws") List<Regulation> laws,
      @ForAll("days") LocalDate day,
      @ForAll("practices") List<Standard> practice) {
    Floor floor = book(laws).floor(day, COUNTY, UnitKind.VILLAGE);
    for (Comparison row : Comparison.of(floor, practice.stream().map(Claim::of).toList())) {
      Subject subject = row.subject();
      Optional<Figure> law = uppermost(laws, day, subject);
      if (row.claim().isEmpty() || law.isEmpty() || subject.kind() == FloorKind.REVIEW) {
        continue;
      }
      Figure figure = row.claim().get().standard().figure();
      if (!row.verdict().refuses()) {
        assertThat(allowsNoMore(subject, figure, law.get())).isTrue();
        if (subject.kind() == FloorKind.FIXED) {
          assertThat(allowsNoMore(subject, law.get(), figure)).isTrue();
        }
      } else if (inForce(laws, day, UnitKind.VILLAGE).stream()
              .filter(l -> l.rule(subject).isPresent())
              .count()
          == 1) {
        boolean same = allowsNoMore(subject, law.get(), figure);
        assertThat(
                allowsNoMore(subject, figure, law.get())
                    && (same || subject.kind() != FloorKind.FIXED))
            .isFalse();
      }
    }
  }

  @Property(tries = 200)
  void theOrderOfLayersDoesNotMatter(
      @ForAll("laws") List<Regulation> laws,
      @ForAll("days") LocalDate day,
      @ForAll("practices") List<Standard> practice,
      @ForAll long seed) {
    List<Regulation> shuffledLaws = new ArrayList<>(laws);
    List<Standard> shuffledPractice = new ArrayList<>(practice);
    Collections.shuffle(shuffledLaws, new Random(seed));
    Collections.shuffle(shuffledPractice, new Random(seed));
    Floor one = book(laws).floor(day, COUNTY, UnitKind.VILLAGE);
    Floor other = book(shuffledLaws).floor(day, COUNTY, UnitKind.VILLAGE);
    assertThat(other.layers()).isEqualTo(one.layers());
    for (Subject subject : Subject.values()) {
      assertThat(other.counting(subject)).isEqualTo(one.counting(subject));
      if (subject.kind() == FloorKind.AT_LEAST || subject.kind() == FloorKind.AT_MOST) {
        Optional<Figure> straight = one.with(practice).find(subject).map(Standard::figure);
        Optional<Figure> mixed = other.with(shuffledPractice).find(subject).map(Standard::figure);
        assertThat(mixed.isPresent()).isEqualTo(straight.isPresent());
        straight.ifPresent(
            figure -> {
              assertThat(subject.kind().keeps(figure, mixed.orElseThrow())).isTrue();
              assertThat(subject.kind().keeps(mixed.orElseThrow(), figure)).isTrue();
            });
      }
    }
  }

  @Property(tries = 200)
  void communitiesAreNotJudgedByTheVillagersLaw(
      @ForAll("days") LocalDate day, @ForAll("practices") List<Standard> practice) {
    Floor floor = LawBook.standard().floor(day, COUNTY, UnitKind.COMMUNITY);
    assertThat(floor.layers()).isEmpty();
    assertThat(Comparison.of(floor, practice.stream().map(Claim::of).toList()))
        .noneMatch(row -> row.verdict().refuses());
  }

  @Property(tries = 100)
  void theShippedLawsStandOnTheSideOfTheirDay(@ForAll("days") LocalDate day) {
    boolean newLaw = !day.isBefore(LocalDate.of(2026, 1, 1));
    assertThat(LawBook.standard().floor(day, UnitKind.VILLAGE).layers())
        .extracting(Regulation::id)
        .containsExactly(newLaw ? "ORG-2025" : "ORG-2018");
  }
}
