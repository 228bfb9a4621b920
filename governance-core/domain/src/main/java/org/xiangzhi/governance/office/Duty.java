package org.xiangzhi.governance.office;

import java.time.LocalDate;
import java.util.Optional;
import org.xiangzhi.governance.hierarchy.UnitId;
import org.xiangzhi.governance.kernel.RuleId;
import org.xiangzhi.governance.kernel.Text;

/**
 * Is something to be done 待办事项 because of who is, or is not, in office.
 *
 * @param id its name
 * @param kind what gave rise to it
 * @param unit the unit whose it is
 * @param body the body that it is about; empty if it is about the unit
 * @param about what in the body it is about, such as an appointment; never a person
 * @param what what is to be done
 * @param answers who is to do it
 * @param rule the rule that demands it
 * @param reference where the rule comes from
 * @param arose the day on which it arose
 * @param due the last day for it
 */
public record Duty(
    DutyId id,
    Kind kind,
    UnitId unit,
    Optional<BodyId> body,
    String about,
    Text what,
    OfficeId answers,
    RuleId rule,
    String reference,
    LocalDate arose,
    LocalDate due) {

  /** Tells duties apart by what gave rise to them. */
  public enum Kind {
    /** A body has too few members, or too few of a kind. */
    COMPOSITION,
    /** A seat is empty. */
    VACANCY,
    /** Two holders exclude each other since they became near relatives. */
    INCOMPATIBILITY,
    /** A unit has few party members, and neither instructor nor joint group. */
    PARTY_UNIT,
    /** Work is to be handed over 工作移交. */
    HANDOVER;

    /**
     * Tells whether the record itself shows when it is done.
     *
     * @return false if only evidence can show it
     */
    public boolean derived() {
      return this != HANDOVER;
    }
  }

  /** Tells whether two duties are about the same thing. */
  boolean sameAs(Duty other) {
    return kind == other.kind
        && unit.equals(other.unit)
        && body.equals(other.body)
        && about.equals(other.about)
        && rule.equals(other.rule);
  }
}
