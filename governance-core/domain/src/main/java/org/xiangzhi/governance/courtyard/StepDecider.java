package org.xiangzhi.governance.courtyard;

import static org.xiangzhi.governance.kernel.RefusalCode.DATES_REVERSED;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.xiangzhi.governance.kernel.Decision;
import org.xiangzhi.governance.kernel.Refusal;
import org.xiangzhi.governance.office.OfficeId;
import org.xiangzhi.governance.procedure.Bound;
import org.xiangzhi.governance.procedure.Measure;
import org.xiangzhi.governance.procedure.Progress;
import org.xiangzhi.governance.procedure.StepDefinition;
import org.xiangzhi.governance.procedure.StepId;
import org.xiangzhi.governance.procedure.StepRefusals;

/** Decides on the steps of one courtyard: what may be done at them, and when they are left. */
final class StepDecider {
  private final CourtyardContext x;
  private final Courtyard courtyard;
  private final CourtyardRules rules;
  private final Optional<StepDefinition> at;

  StepDecider(CourtyardContext x, Courtyard courtyard) {
    this.x = x;
    this.courtyard = courtyard;
    this.rules = x.view().rules(courtyard.proposed().practice());
    this.at = courtyard.progress().flatMap(Progress::step).flatMap(rules.creation()::step);
  }

  /** Lists who may do an act now: whom the step names, or the practice's acts if no step does. */
  ImmutableSet<OfficeId> offices(String act) {
    return rules.creation().stepsWith(act).isEmpty()
        ? x.view().mayDo(act)
        : at.flatMap(step -> step.mayDo(act)).orElse(ImmutableSet.of());
  }

  /** Lists who may do an act at any step, or by the practice's acts. */
  ImmutableSet<OfficeId> officesOfAnyStep(String act) {
    return Stream.concat(
            rules.creation().steps().stream().flatMap(step -> step.mayDo(act).stream()),
            Stream.of(x.view().mayDo(act)))
        .flatMap(ImmutableSet::stream)
        .collect(ImmutableSet.toImmutableSet());
  }

  /** Refuses an act at another step than its own, or by somebody who may not. */
  Optional<Refusal> actRefused(CourtyardCommand command) {
    String act = CourtyardContext.name(command);
    ImmutableList<StepId> steps = rules.creation().stepsWith(act);
    if (!steps.isEmpty() && at.flatMap(step -> step.mayDo(act)).isEmpty()) {
      return Optional.of(
          StepRefusals.outOfStep(act, steps, at.map(step -> step.id().value()).orElse("–")));
    }
    return x.officeRefused(offices(act)).or(this::backdated);
  }

  private Optional<Refusal> backdated() {
    return courtyard
        .progress()
        .map(Progress::since)
        .filter(since -> x.day().isBefore(since))
        .map(
            since ->
                Refusal.of(DATES_REVERSED, CourtyardGuards.KNOWN, "from", since, "until", x.day()));
  }

  Decision<CourtyardEvent> complete(CreationCommand.CompleteStep c) {
    if (at.isEmpty()) {
      return Decision.refuse(
          List.of(StepRefusals.outOfStep(CourtyardContext.name(c), c.step(), "–")));
    }
    Optional<Refusal> refusal =
        StepRefusals.misplaced(
                CourtyardContext.name(c),
                c.step(),
                courtyard.progress().orElseThrow(),
                rules.creation())
            .or(() -> x.officeRefused(at.get().signedBy()))
            .or(this::backdated);
    if (refusal.isPresent()) {
      return Decision.refuse(List.of(refusal.get()));
    }
    ImmutableList<CourtyardStatus.Check> checks = CourtyardStatus.checks(courtyard, x);
    List<Refusal> unmet = new ArrayList<>(sizeRefused().stream().toList());
    for (CourtyardStatus.Check check : checks) {
      if (!check.holds()) {
        unmet.add(StepRefusals.unmet(check.rule(), check.label(), check.value(), check.bound()));
      }
    }
    if (c.step().equals(rules.establishedBy())) {
      unmet.addAll(moved());
    }
    if (c.step().equals(rules.acceptedBy())) {
      notPassed().ifPresent(unmet::add);
    }
    return unmet.isEmpty() ? completed(c.step(), checks) : Decision.refuse(unmet);
  }

  /** A proposal has as many households that consent as it may; a unit, as many as it may. */
  private Optional<Refusal> sizeRefused() {
    int count =
        courtyard.isUnit()
            ? x.view().households(courtyard.id()).size()
            : courtyard.consents().size();
    return x.sizeRefused(courtyard, rules, count);
  }

  /** Looks for households that consented and have been moved elsewhere since. */
  private List<Refusal> moved() {
    return courtyard.consents().stream()
        .flatMap(
            household ->
                x.placeRefused(household, courtyard.proposed().parent(), rules.level()).stream())
        .toList();
  }

  /** Wants points of this very step that pass. */
  private Optional<Refusal> notPassed() {
    ScoreSheet sheet = rules.sheet(rules.acceptance().sheet()).orElseThrow();
    LocalDate since = courtyard.progress().orElseThrow().since();
    Optional<Score> score =
        courtyard.latest(sheet.id()).filter(latest -> !latest.on().isBefore(since));
    if (score.filter(given -> given.total() >= sheet.pass()).isPresent()) {
      return Optional.empty();
    }
    return Optional.of(
        StepRefusals.unmet(
            CourtyardGuards.STARS,
            sheet.name(),
            Measure.share(score.map(Score::total).orElse(0), sheet.max()),
            new Bound.AtLeast(sheet.pass())));
  }

  private Decision<CourtyardEvent> completed(
      StepId step, ImmutableList<CourtyardStatus.Check> checks) {
    List<CourtyardEvent> events = new ArrayList<>();
    events.add(
        new CreationEvent.StepCompleted(
            courtyard.id(),
            step,
            rules.creation().next(step),
            checks.stream().map(StepDecider::met).collect(ImmutableList.toImmutableList()),
            x.actor(),
            x.day()));
    if (step.equals(rules.establishedBy())) {
      events.add(established());
    }
    if (step.equals(rules.acceptedBy())) {
      events.add(accepted());
    }
    return Decision.acceptAll(events);
  }

  private static CreationEvent.Met met(CourtyardStatus.Check check) {
    return new CreationEvent.Met(
        check.rule().id(), check.measure(), check.value().toString(), check.bound().toString());
  }

  private CreationEvent established() {
    CourtyardContext.SizeBounds bounds = CourtyardContext.bounds(courtyard, rules);
    return new CreationEvent.Established(
        courtyard.id(),
        courtyard.title(),
        rules.level(),
        courtyard.proposed().parent(),
        courtyard.consents(),
        bounds.min(),
        bounds.max(),
        x.day());
  }

  private CreationEvent accepted() {
    Score score = courtyard.latest(rules.acceptance().sheet()).orElseThrow();
    return new CreationEvent.Accepted(
        courtyard.id(),
        x.view().log(),
        x.county(),
        new Standing(
            courtyard.id(),
            courtyard.title(),
            x.day(),
            score,
            rules.acceptance().stars(score.total()),
            true));
  }

  Decision<CourtyardEvent> giveBack(CreationCommand.ReturnStep c) {
    Optional<Refusal> refusal =
        StepRefusals.notReturnable(at, c.to())
            .or(() -> x.officeRefused(at.orElseThrow().signedBy()))
            .or(this::backdated);
    return refusal.isPresent()
        ? Decision.refuse(List.of(refusal.get()))
        : Decision.accept(
            new CreationEvent.StepReturned(
                c.courtyard(), at.orElseThrow().id(), c.to(), c.reason(), x.actor(), x.day()));
  }
}
