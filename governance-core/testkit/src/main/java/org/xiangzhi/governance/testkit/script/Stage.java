package org.xiangzhi.governance.testkit.script;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.stream.Stream;
import org.xiangzhi.governance.compact.CaseId;
import org.xiangzhi.governance.compact.CompactCase;
import org.xiangzhi.governance.compact.CompactMeasure;
import org.xiangzhi.governance.compact.CompactRules;
import org.xiangzhi.governance.compact.CompactText;
import org.xiangzhi.governance.compact.CompactView;
import org.xiangzhi.governance.compact.Paper;
import org.xiangzhi.governance.compact.Posting;
import org.xiangzhi.governance.compact.StepCommand;
import org.xiangzhi.governance.kernel.Digest;
import org.xiangzhi.governance.kernel.PersonId;
import org.xiangzhi.governance.office.OfficeId;
import org.xiangzhi.governance.procedure.Bound;
import org.xiangzhi.governance.procedure.Requirement;
import org.xiangzhi.governance.procedure.StepDefinition;
import org.xiangzhi.governance.testkit.sample.SampleVillage;

/** Is what an act of a script is chosen on: the case as it is today, and what is to be left out. */
record Stage(
    SampleVillage village,
    CompactCase state,
    CompactRules rules,
    StepDefinition step,
    CompactView view,
    Optional<Requirement> breach) {

  static Stage of(SampleVillage village, CompactCase state, Optional<Requirement> breach) {
    CompactView view = village.view();
    CompactRules rules = view.rules(state.practice());
    StepDefinition step =
        rules.procedure().step(state.progress().step().orElseThrow()).orElseThrow();
    return new Stage(village, state, rules, step, view, breach);
  }

  CaseId id() {
    return state.id();
  }

  CompactText text() {
    return state.draft().text();
  }

  Digest digest() {
    return text().digest();
  }

  boolean may(String act) {
    return step.mayDo(act).isPresent();
  }

  ImmutableSet<OfficeId> by(String act) {
    return step.mayDo(act).orElseThrow();
  }

  PersonId actor(String act) {
    return village.holder(by(act));
  }

  /** Tells whether something can be done at this step or a later one. */
  boolean stillMay(String act) {
    int now = rules.procedure().indexOf(step.id());
    return rules.procedure().stepsWith(act).stream()
        .anyMatch(other -> rules.procedure().indexOf(other) >= now);
  }

  /** Tells whether what serves a measure is to be left out. */
  boolean breaks(CompactMeasure measure) {
    return breach
        .flatMap(requirement -> CompactMeasure.named(requirement.measure()))
        .equals(Optional.of(measure));
  }

  /** Tells whether what serves a measure with a parameter is to be left out. */
  boolean breaks(CompactMeasure measure, Object parameter) {
    return breach.map(Requirement::measure).equals(Optional.of(measure.id() + ":" + parameter));
  }

  /**
   * Streams the bounds of a measure at all steps, as far as the village's choices make them apply.
   */
  Stream<Bound> bounds(String measure) {
    return rules.procedure().steps().stream()
        .flatMap(other -> other.requirements().stream())
        .filter(requirement -> requirement.measure().equals(measure))
        .filter(requirement -> requirement.applies(state.selection()))
        .map(Requirement::bound);
  }

  /** Returns the least that all bounds of a measure allow. */
  long least(String measure) {
    return bounds(measure)
        .mapToLong(
            bound ->
                bound instanceof Bound.AtLeast least
                    ? least.min()
                    : bound instanceof Bound.Within within ? within.min() : 0)
        .max()
        .orElse(0);
  }

  Optional<Move> move(String act, StepCommand command) {
    return Optional.of(new Move.Do(actor(act), command));
  }

  Posting posting(String place) {
    return new Posting(place, papers(place));
  }

  ImmutableList<Paper> papers(String name) {
    return ImmutableList.of(new Paper(name + "照片", Digest.ofText(id() + name)));
  }
}
