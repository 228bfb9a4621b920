package org.xiangzhi.governance.courtyard;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import org.xiangzhi.governance.hierarchy.UnitId;
import org.xiangzhi.governance.kernel.Rule;
import org.xiangzhi.governance.kernel.Text;
import org.xiangzhi.governance.office.OfficeId;
import org.xiangzhi.governance.procedure.Bound;
import org.xiangzhi.governance.procedure.Measure;
import org.xiangzhi.governance.procedure.Progress;
import org.xiangzhi.governance.procedure.Requirement;
import org.xiangzhi.governance.procedure.StepDefinition;
import org.xiangzhi.governance.procedure.StepId;

/**
 * Answers where a courtyard stands in its creation: which step, since when, what is missing, and
 * who signs it off.
 *
 * @param courtyard the courtyard
 * @param step the step; empty once all are done
 * @param since when it came there
 * @param overdue whether it has been there longer than the step's deadline
 * @param households how many households consent, or belong to its unit
 * @param checks every requirement of the step with its figure
 * @param signedBy the offices of which one completes the step
 */
public record CourtyardStatus(
    UnitId courtyard,
    Optional<StepId> step,
    LocalDate since,
    boolean overdue,
    int households,
    ImmutableList<Check> checks,
    ImmutableSet<OfficeId> signedBy) {
  /**
   * Is one requirement with its figure.
   *
   * @param rule the rule that demands it
   * @param measure the figure's name
   * @param label what people call the figure
   * @param value the figure
   * @param bound what it must keep to
   */
  public record Check(Rule rule, String measure, Text label, Measure value, Bound bound) {
    /**
     * Tells whether it holds.
     *
     * @return true if the figure keeps to the bound
     */
    public boolean holds() {
      return bound.holds(value);
    }
  }

  static CourtyardStatus of(Courtyard courtyard, CourtyardContext x) {
    Optional<StepDefinition> step = step(courtyard, x);
    LocalDate since = courtyard.progress().map(Progress::since).orElse(courtyard.proposed().on());
    return new CourtyardStatus(
        courtyard.id(),
        step.map(StepDefinition::id),
        since,
        step.flatMap(StepDefinition::deadlineDays)
            .filter(days -> ChronoUnit.DAYS.between(since, x.day()) > days)
            .isPresent(),
        courtyard.isUnit()
            ? x.view().households(courtyard.id()).size()
            : courtyard.consents().size(),
        checks(courtyard, x),
        step.map(StepDefinition::signedBy).orElse(ImmutableSet.of()));
  }

  private static Optional<StepDefinition> step(Courtyard courtyard, CourtyardContext x) {
    return courtyard
        .progress()
        .flatMap(Progress::step)
        .flatMap(x.view().rules(courtyard.proposed().practice()).creation()::step);
  }

  /** Takes the figure of each requirement of the present step. */
  static ImmutableList<Check> checks(Courtyard courtyard, CourtyardContext x) {
    Map<String, String> selection = x.view().selection();
    return step(courtyard, x).stream()
        .flatMap(step -> step.requirements().stream())
        .filter(requirement -> requirement.applies(selection))
        .map(requirement -> check(requirement, courtyard, x))
        .collect(ImmutableList.toImmutableList());
  }

  private static Check check(Requirement requirement, Courtyard courtyard, CourtyardContext x) {
    CourtyardMeasure measure = CourtyardMeasure.named(requirement.measure()).orElseThrow();
    return new Check(
        x.view().rule(courtyard.proposed().practice(), requirement.rule()),
        requirement.measure(),
        measure.label(),
        figure(measure, CourtyardMeasure.parameterOf(requirement.measure()), courtyard, x),
        requirement.bound());
  }

  private static Measure figure(
      CourtyardMeasure measure, String of, Courtyard courtyard, CourtyardContext x) {
    return switch (measure) {
      case HOUSEHOLDS ->
          Measure.count(
              courtyard.isUnit()
                  ? x.view().households(courtyard.id()).size()
                  : courtyard.households().size());
      case CONSENTS -> Measure.share(courtyard.consents().size(), courtyard.households().size());
      case ASSESSED -> Measure.count(scored(SheetId.of(of), courtyard));
      case POINTS -> points(SheetId.of(of), courtyard, x);
      case RACE_TAKEN -> Measure.flag(courtyard.placing().filter(Placing::taken).isPresent());
      case PLAQUE -> Measure.flag(courtyard.plaque().isPresent());
      case STEP_DAYS -> Measure.count(ChronoUnit.DAYS.between(since(courtyard), x.day()));
      case RECORDS_DONE -> Measure.count(x.view().records(of, courtyard.id(), true));
      case RECORDS_OPEN -> Measure.count(x.view().records(of, courtyard.id(), false));
      case HOLDERS -> Measure.count(x.view().holders(OfficeId.of(of), courtyard.id()));
    };
  }

  private static LocalDate since(Courtyard courtyard) {
    return courtyard.progress().orElseThrow().since();
  }

  private static long scored(SheetId sheet, Courtyard courtyard) {
    return courtyard.scores().stream()
        .filter(score -> score.sheet().equals(sheet))
        .filter(score -> !score.on().isBefore(since(courtyard)))
        .count();
  }

  private static Measure points(SheetId sheet, Courtyard courtyard, CourtyardContext x) {
    int max =
        x.view().rules(courtyard.proposed().practice()).sheet(sheet).map(ScoreSheet::max).orElse(0);
    return Measure.share(courtyard.latest(sheet).map(Score::total).orElse(0), max);
  }
}
