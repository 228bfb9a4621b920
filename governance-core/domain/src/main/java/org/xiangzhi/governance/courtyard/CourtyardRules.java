package org.xiangzhi.governance.courtyard;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.xiangzhi.governance.hierarchy.LevelId;
import org.xiangzhi.governance.kernel.RuleId;
import org.xiangzhi.governance.procedure.ProcedureDefinition;
import org.xiangzhi.governance.procedure.StepId;

/**
 * Says how courtyards 小院 come about and live on. A courtyard is proposed with its households, each
 * of which consents for itself, and goes through the steps of {@code creation}; behind one of them
 * it becomes a unit of the village, behind another it is accepted.
 *
 * <p>Where a step lists an act of the courtyard, it is done at such a step and by whom the step
 * names; what no step lists is done at any time by whom the practice's acts name.
 *
 * @param rule the rule that provides courtyards
 * @param level the level of the units that they become, a level of the practice
 * @param size how many households they have
 * @param creation the steps from application to acceptance; their requirements are {@link
 *     CourtyardMeasure}s
 * @param establishedBy the step behind which a courtyard is a unit with its households below it
 * @param acceptedBy the step behind which it is accepted, {@code establishedBy} or a later one
 * @param sheets the score sheets
 * @param acceptance by what they are accepted, and how many stars they have
 * @param race how courtyards compete; empty if they do not
 * @param recheck how accepted ones are checked again; empty if they are not
 * @param zones the rule of the zones 核心区、带动区、辐射区; empty if there are none
 * @param coverage the yearly goals; empty if there are none
 */
public record CourtyardRules(
    RuleId rule,
    LevelId level,
    SizeRule size,
    ProcedureDefinition creation,
    StepId establishedBy,
    StepId acceptedBy,
    ImmutableList<ScoreSheet> sheets,
    AcceptanceRules acceptance,
    Optional<RaceRules> race,
    Optional<RecheckRules> recheck,
    Optional<RuleId> zones,
    Optional<CoverageRules> coverage) {
  /**
   * Finds a score sheet.
   *
   * @param sheet its name
   * @return the sheet, or empty
   */
  public Optional<ScoreSheet> sheet(SheetId sheet) {
    return sheets.stream().filter(one -> one.id().equals(sheet)).findFirst();
  }
}
