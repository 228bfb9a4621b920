package org.xiangzhi.governance.testkit.contract;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.xiangzhi.governance.compact.CaseId;
import org.xiangzhi.governance.compact.CaseStatus;
import org.xiangzhi.governance.compact.CompactRules;
import org.xiangzhi.governance.compact.NoticeCommand;
import org.xiangzhi.governance.compact.OpinionId;
import org.xiangzhi.governance.kernel.Refusal;
import org.xiangzhi.governance.kernel.RefusalCode;
import org.xiangzhi.governance.practice.PracticeDefinition;
import org.xiangzhi.governance.procedure.Requirement;
import org.xiangzhi.governance.procedure.StepId;
import org.xiangzhi.governance.testkit.sample.SampleVillage;
import org.xiangzhi.governance.testkit.script.CompactScript;
import org.xiangzhi.governance.village.Outcome;

/**
 * Breaks one requirement on purpose, in one of several ways, and tells what the step says to that.
 */
final class Violation {
  /** The ways in which a case can come to its step with something left out. */
  enum Way {
    /** Everything up to the step is done, and what serves the requirement is left out there. */
    AT_THE_STEP,
    /** It is left out from the first step on. */
    FROM_THE_START,
    /** An objection sends the case back to the step, where it is then left out. */
    AFTER_AN_OBJECTION
  }

  /**
   * Is what became of it.
   *
   * @param at the step at which the case stopped
   * @param status what was missing there
   * @param refusals why it could not go on, empty if it could
   */
  record Result(StepId at, CaseStatus status, ImmutableList<Refusal> refusals) {
    boolean blockedBy(Requirement requirement) {
      return refusals.stream()
          .anyMatch(
              refusal ->
                  refusal.code() == RefusalCode.REQUIREMENT_UNMET
                      && refusal.rule().equals(requirement.rule()));
    }
  }

  private final Function<PracticeDefinition, SampleVillage> villages;
  private final StepId step;
  private final Requirement requirement;

  Violation(
      Function<PracticeDefinition, SampleVillage> villages, StepId step, Requirement requirement) {
    this.villages = villages;
    this.step = step;
    this.requirement = requirement;
  }

  static Map<String, String> choices(Requirement requirement) {
    return requirement
        .when()
        .map(when -> Map.of(when.option(), when.choices().iterator().next()))
        .orElse(Map.of());
  }

  /** Finds a way in which the requirement is broken at its step. */
  Optional<Way> way(PracticeDefinition definition) {
    return List.of(Way.values()).stream()
        .filter(
            way ->
                result(definition, way)
                    .filter(result -> result.at().equals(step) && result.blockedBy(requirement))
                    .isPresent())
        .findFirst();
  }

  /** Tells what becomes of a case under a definition; empty if there is no such way. */
  Optional<Result> result(PracticeDefinition definition, Way way) {
    SampleVillage village = villages.apply(definition);
    CompactScript whole = CompactScript.of(village, CaseId.of("case-1")).open();
    CompactScript broken = whole.breaking(requirement);
    return switch (way) {
      case AT_THE_STEP -> Optional.of(stop(village, whole.advanceTo(step), broken));
      case FROM_THE_START -> Optional.of(goOn(village, broken));
      case AFTER_AN_OBJECTION -> objected(village, whole, broken);
    };
  }

  private Optional<Result> objected(
      SampleVillage village, CompactScript whole, CompactScript broken) {
    CompactRules rules = village.definition().compact().orElseThrow();
    Optional<StepId> noticed =
        rules.procedure().stepsWith("compact.raise-objection").stream().findFirst();
    boolean leadsHere = rules.objectionReturns().filter(back -> back.to().equals(step)).isPresent();
    if (noticed.isEmpty() || !leadsHere) {
      return Optional.empty();
    }
    whole.advanceTo(noticed.get());
    while (village.find(whole.id()).notice().isEmpty()) {
      whole.make(whole.next().orElseThrow());
    }
    village.accepted(
        village.holder(
            rules
                .procedure()
                .step(noticed.get())
                .orElseThrow()
                .mayDo("compact.raise-objection")
                .orElseThrow()),
        new NoticeCommand.RaiseObjection(
            whole.id(), OpinionId.of("objection-1"), village.households().get(0), "第一条太严"));
    return Optional.of(stop(village, whole, broken));
  }

  private static Result stop(SampleVillage village, CompactScript whole, CompactScript broken) {
    StepId at = village.find(whole.id()).progress().step().orElseThrow();
    broken.prepare();
    CaseStatus status = village.status(whole.id());
    return new Result(at, status, refusals(broken.complete()));
  }

  private static Result goOn(SampleVillage village, CompactScript broken) {
    while (true) {
      Result result = stop(village, broken, broken);
      if (!result.refusals().isEmpty() || !village.find(broken.id()).open()) {
        return result;
      }
    }
  }

  private static ImmutableList<Refusal> refusals(Outcome outcome) {
    return outcome instanceof Outcome.Refused refused ? refused.refusals() : ImmutableList.of();
  }
}
