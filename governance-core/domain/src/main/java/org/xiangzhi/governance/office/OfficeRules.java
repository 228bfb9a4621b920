package org.xiangzhi.governance.office;

import org.xiangzhi.governance.hierarchy.LevelId;
import org.xiangzhi.governance.kernel.Mark;
import org.xiangzhi.governance.kernel.Rule;
import org.xiangzhi.governance.kernel.Text;

/** States the rules of offices that hold whatever the practice. */
public final class OfficeRules {
  /** The office that keeps the record, known to the core before any practice is adopted. */
  public static final OfficeId REGISTRAR = OfficeId.of("REGISTRAR");

  /** Stands for every resident of the village: held by living there, not by appointment. */
  public static final OfficeId RESIDENT = OfficeId.of("RESIDENT");

  /** The body of the registrar. */
  public static final BodyId REGISTRY = BodyId.of("REGISTRY");

  /** Defines the body of the registrar. */
  public static final BodyDefinition REGISTRY_BODY =
      new BodyDefinition(
          REGISTRY,
          Text.of("登记处", "registry"),
          LevelId.COUNTY,
          BodyDefinition.Nature.GOVERNMENT,
          Mark.OWN);

  /** Defines the office of the registrar. */
  public static final OfficeDefinition REGISTRAR_OFFICE =
      new OfficeDefinition(REGISTRAR, Text.of("登记员", "registrar"), REGISTRY, false, Mark.OWN);

  /** Only offices that a practice in use defines can be held. */
  public static final Rule OFFICE_DEFINED =
      Rule.own(
          "OFFICE-DEFINED",
          "只能任命已采用的做法所定义的职务",
          "only an office that an adopted practice defines can be held");

  /** An appointment does not end before it starts, and ends once. */
  public static final Rule OFFICE_TERM =
      Rule.own(
          "OFFICE-TERM", "任期先后有序，一项任职只终止一次", "a term does not end before it starts, and ends once");

  /** A body is attached to a unit once, and before its offices are filled. */
  public static final Rule BODY_FIRST =
      Rule.own(
          "BODY-FIRST",
          "先设立组织，再任命其职务；同一单位同一组织只设一次",
          "a body is attached to a unit once, and before its offices are filled");

  /** Whoever opens a county's log becomes its registrar. */
  public static final Rule REGISTRAR_FIRST =
      Rule.own(
          "REGISTRAR-FIRST",
          "开立县级日志者即为首任登记员，此后职务均以日志为准",
          "whoever opens a county's log is its first registrar; from then on the log alone says who holds what");

  private OfficeRules() {}
}
