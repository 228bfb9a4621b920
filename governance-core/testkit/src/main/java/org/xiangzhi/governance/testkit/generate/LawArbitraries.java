package org.xiangzhi.governance.testkit.generate;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.xiangzhi.governance.hierarchy.DivisionCode;
import org.xiangzhi.governance.hierarchy.UnitKind;
import org.xiangzhi.governance.kernel.Rule;
import org.xiangzhi.governance.kernel.Text;
import org.xiangzhi.governance.kernel.Threshold;
import org.xiangzhi.governance.law.Figure;
import org.xiangzhi.governance.law.FigureForm;
import org.xiangzhi.governance.law.FloorRule;
import org.xiangzhi.governance.law.Regulation;
import org.xiangzhi.governance.law.Standard;
import org.xiangzhi.governance.law.Subject;

/** Generates laws of the nation and of places, and figures for their subjects. */
public final class LawArbitraries {
  /** The first of the days on which generated laws come into force or end. */
  public static final LocalDate FIRST_DAY = LocalDate.of(2025, 12, 20);

  /** The last of those days. */
  public static final LocalDate LAST_DAY = LocalDate.of(2026, 1, 10);

  private static final ImmutableList<Optional<DivisionCode>> PLACES =
      ImmutableList.of(
          Optional.empty(),
          Optional.of(DivisionCode.of("50")),
          Optional.of(DivisionCode.of("5001")),
          Optional.of(DivisionCode.of("500153")),
          Optional.of(DivisionCode.of("52")));
  private static final ImmutableList<UnitKind> JUDGED =
      ImmutableList.of(UnitKind.VILLAGE, UnitKind.VILLAGE, UnitKind.VILLAGE, UnitKind.COMMUNITY);

  private LawArbitraries() {}

  /**
   * Generates books of laws: for the whole country and for the places 50, 5001, 500153 and 52,
   * mostly for villages, with few subjects, so that layers meet.
   *
   * @return no laws to six, each with an id of its own
   */
  public static Arbitrary<List<Regulation>> laws() {
    return Arbitraries.randomValue(
        random -> {
          List<Regulation> laws = new ArrayList<>();
          int size = random.nextInt(7);
          for (int i = 0; i < size; i++) {
            laws.add(law("LAW-" + i, random));
          }
          return laws;
        });
  }

  /**
   * Generates days around the turn of the year.
   *
   * @return days from {@link #FIRST_DAY} to {@link #LAST_DAY}
   */
  public static Arbitrary<LocalDate> days() {
    return Arbitraries.randomValue(LawArbitraries::day);
  }

  /**
   * Generates figures that a practice sets.
   *
   * @return no figures to eight
   */
  public static Arbitrary<List<Standard>> practices() {
    return Arbitraries.randomValue(
        random -> {
          List<Standard> figures = new ArrayList<>();
          int size = random.nextInt(9);
          for (int i = 0; i < size; i++) {
            Subject subject = subject(random);
            figures.add(
                new Standard(
                    subject,
                    figure(subject.form(), random),
                    Rule.own("PRACTICE-" + i, "做法", "practice")));
          }
          return figures;
        });
  }

  private static Regulation law(String id, Random random) {
    Map<Subject, FloorRule> rules = new LinkedHashMap<>();
    int size = random.nextInt(8);
    for (int i = 0; i < size; i++) {
      Subject subject = subject(random);
      rules.put(
          subject,
          new FloorRule(
              subject,
              figure(subject.form(), random),
              "Art. " + (i + 1),
              Text.of("条文", "a provision")));
    }
    LocalDate from = day(random);
    LocalDate until = day(random);
    return new Regulation(
        id,
        Text.of("法", "a law"),
        from,
        until.isBefore(from) ? Optional.empty() : Optional.of(until),
        PLACES.get(random.nextInt(PLACES.size())),
        JUDGED.get(random.nextInt(JUDGED.size())),
        ImmutableList.copyOf(rules.values()));
  }

  private static LocalDate day(Random random) {
    int days = (int) (LAST_DAY.toEpochDay() - FIRST_DAY.toEpochDay());
    return FIRST_DAY.plusDays(random.nextInt(days + 1));
  }

  /** Draws one of a few subjects of every form and kind. */
  private static Subject subject(Random random) {
    Subject[] few = {
      Subject.DISCLOSURE_DAYS,
      Subject.HANDOVER_DAYS,
      Subject.PROXY_MAX,
      Subject.COMMITTEE_SIZE,
      Subject.ASSEMBLY_MAJORITY,
      Subject.RECALL_PETITION_VOTERS,
      Subject.ELECTION_SECRET,
      Subject.ASSEMBLY_SHORT_NOTICE,
      Subject.COMPACT_DELEGABLE,
      Subject.ASSEMBLY_ABSENTEES
    };
    return few[random.nextInt(few.length)];
  }

  private static Figure figure(FigureForm form, Random random) {
    return switch (form) {
      case NUMBER -> new Figure.Amount(random.nextInt(6));
      case RANGE -> {
        int min = random.nextInt(6);
        yield new Figure.Range(min, min + random.nextInt(4));
      }
      case SHARE -> {
        int denominator = 1 + random.nextInt(5);
        yield new Figure.Share(
            new Threshold(random.nextInt(denominator + 1), denominator, random.nextBoolean()));
      }
      case FLAG -> new Figure.Flag(random.nextBoolean());
    };
  }
}
