package org.xiangzhi.governance.register;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.xiangzhi.governance.hierarchy.LevelId;
import org.xiangzhi.governance.kernel.Mark;
import org.xiangzhi.governance.kernel.Text;
import org.xiangzhi.governance.office.OfficeId;
import org.xiangzhi.governance.procedure.ActRule;
import org.xiangzhi.governance.procedure.ProcedureDefinition;
import org.xiangzhi.governance.procedure.Requirement;
import org.xiangzhi.governance.procedure.StepDefinition;
import org.xiangzhi.governance.procedure.StepId;

/** Holds the parts that the kinds of the core are put together from. */
final class KindParts {
  static final FieldType LINE = new FieldType.Words(100);
  static final FieldType TEXT = new FieldType.Words(FieldValue.MAX_TEXT);

  /** What is needed, short enough to become a matter. */
  static final FieldType NEEDED = new FieldType.Words(500);

  static final FieldType DAY = new FieldType.Day();
  static final FieldType PAPER = new FieldType.Paper();
  static final FieldType PERSON = new FieldType.OfPerson();
  static final FieldType NUMBER = new FieldType.Amount(0, FieldValue.MAX_NUMBER);

  private KindParts() {}

  static FieldType unit(LevelId... levels) {
    return new FieldType.OfUnit(ImmutableSet.copyOf(levels));
  }

  static FieldType.Choice.Option option(String id, String zh, String en) {
    return FieldType.Choice.Option.of(id, zh, en);
  }

  static FieldId field(String id) {
    return FieldId.of(id);
  }

  static ImmutableSet<FieldId> fields(String... ids) {
    return Arrays.stream(ids).map(FieldId::of).collect(ImmutableSet.toImmutableSet());
  }

  /** Makes a step at which some offices fill in its fields and one of them signs it off. */
  static StepDefinition step(
      StepId id, Text name, Mark mark, Collection<OfficeId> by, Requirement... requirements) {
    ImmutableSet<OfficeId> offices = ImmutableSet.copyOf(by);
    return new StepDefinition(
        id,
        name,
        mark,
        ImmutableList.of(new ActRule(RecordAccess.AMEND, offices)),
        ImmutableList.copyOf(requirements),
        offices,
        ImmutableList.of(),
        Optional.empty());
  }

  /** Lets a record go back from a step. */
  static StepDefinition back(StepDefinition step, StepId... to) {
    return new StepDefinition(
        step.id(),
        step.name(),
        step.mark(),
        step.acts(),
        step.requirements(),
        step.signedBy(),
        ImmutableList.copyOf(to),
        step.deadlineDays());
  }

  /** Lets a step be overdue after some days. */
  static StepDefinition due(StepDefinition step, Optional<Integer> days) {
    return new StepDefinition(
        step.id(),
        step.name(),
        step.mark(),
        step.acts(),
        step.requirements(),
        step.signedBy(),
        step.returnsTo(),
        days);
  }

  static ProcedureDefinition procedure(StepDefinition... steps) {
    return procedure(Arrays.asList(steps));
  }

  static ProcedureDefinition procedure(List<StepDefinition> steps) {
    return new ProcedureDefinition(ImmutableList.copyOf(steps));
  }
}
