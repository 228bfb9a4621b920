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

  /** A body stands under one of its own unit or of a unit above it, and not under itself. */
  public static final Rule BODY_CHAIN =
      Rule.own(
          "BODY-CHAIN",
          "组织隶属于本单位或者上级单位的组织，不得循环隶属",
          "a body stands under one of its own unit or of a unit above it, and not under itself");

  /** A body is dissolved once nobody is in it and nothing stands under it. */
  public static final Rule BODY_EMPTIED =
      Rule.own(
          "BODY-EMPTIED",
          "组织撤销前，应当先终止其成员任职、调整其下级组织",
          "a body is dissolved once its members' terms have ended and nothing stands under it");

  /** Whoever fills a seat before its time serves the rest of the term. */
  public static final Rule REST_OF_TERM =
      Rule.own(
          "OFFICE-REST-OF-TERM",
          "补任者任至前任任期届满之日",
          "whoever follows a holder who left early serves the rest of that term");

  /** A seat that became empty is filled again, or left vacant for a stated reason. */
  public static final Rule SEAT_FILLED =
      Rule.own(
          "OFFICE-SEAT-FILLED",
          "职务出缺应当在三十日内补任，或者说明不再补任的理由",
          "a seat that became empty is filled within 30 days, or left vacant for a stated reason");

  /** Whoever sits on a group's supervisory board stays out of its committee. */
  public static final Rule GROUP_SUPERVISION_APART =
      Rule.own(
          "GROUP-SUPERVISION-APART",
          "监事会成员不得兼任组委会成员",
          "members of a group's supervisory board are not in its committee");

  /** What no rule counts is not recorded of a holder. */
  public static final Rule TRAITS_COUNTED =
      Rule.law(
          "OFFICE-TRAITS-COUNTED",
          "PIPL Art. 6",
          "任职只记录组成规则所需的身份",
          "of a holder only what a rule of composition counts is recorded");

  /** An acting holder hands over to whoever is elected or appointed. */
  public static final Rule ACTING_HANDS_OVER =
      Rule.own(
          "OFFICE-ACTING-HANDS-OVER",
          "代理人向当选或者任命的人移交职务",
          "an acting holder leaves when somebody is elected or appointed, and not otherwise recorded as handing over");

  /** A holder is evaluated once on one basis. */
  public static final Rule EVALUATED_ONCE =
      Rule.own(
          "OFFICE-EVALUATED-ONCE",
          "同一次评议对一项任职只登记一次；因评议终止任职须由评议结果得出",
          "one evaluation counts once for an appointment, and only evaluations end an office as such");

  /** A duty is discharged once, by what the record shows or by evidence. */
  public static final Rule DUTY_DONE =
      Rule.own(
          "OFFICE-DUTY-DONE",
          "待办事项以记录所示为准，记录不能显示的凭证据销号，只销号一次",
          "a duty is done once: when the record shows it, or by evidence where the record cannot");

  /** A link binds a holder who may answer to a unit of the level that the kind says. */
  public static final Rule LINK_KNOWN =
      Rule.own(
          "LINK-KNOWN",
          "包联须按已采用做法的种类，由当日任职者联系该层级的单元，同一联系只登记一次",
          "a link is of a kind that a practice in use defines, of a holder who may answer on the day, to a unit of its level, and stands once");

  /** Days within which an empty seat is filled, where no rule says otherwise: the library's own. */
  public static final int FILL_DAYS = 30;

  private OfficeRules() {}
}
