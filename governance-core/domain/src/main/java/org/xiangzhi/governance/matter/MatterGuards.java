package org.xiangzhi.governance.matter;

import org.xiangzhi.governance.kernel.Rule;

/** States what holds for every matter, whatever the practice. */
public final class MatterGuards {
  /** A matter is raised once, where the practice in use provides for matters. */
  public static final Rule KNOWN =
      Rule.own(
          "MATTER-KNOWN",
          "事项须依现行做法登记，且只登记一次",
          "a matter is raised once, where the practice in use provides for matters");

  /** What a matter names is in the practice or in the record. */
  public static final Rule FORM =
      Rule.own(
          "MATTER-FORM",
          "事项所用的类别、议题、来源、单位、评价等次和人员须为做法或登记所有",
          "the class, topic, origin, unit, grade and person that a matter names are in the practice"
              + " or in the record");

  /** Each act belongs to the states in which it makes sense. */
  public static final Rule STATE =
      Rule.own(
          "MATTER-STATE",
          "事项按提出、分类、办理、反馈、确认、评价、销号的次序进行",
          "a matter goes from being raised to its class, handling, telling, confirmation, rating and"
              + " striking off, in that order");

  /** A closed matter does not change any more. */
  public static final Rule CLOSED =
      Rule.own("MATTER-CLOSED", "已销号、合并、拆分或退回的事项不得再改动", "a closed matter does not change any more");

  /** Changes of a matter are dated in their order. */
  public static final Rule DAYS =
      Rule.own(
          "MATTER-DAYS", "办理日期不得早于该事项最近一次变动", "no act on a matter is dated before its latest one");

  /** A matter is handled at the level of its class. */
  public static final Rule LEVEL =
      Rule.own(
          "MATTER-LEVEL",
          "事项由其类别所属层级办理；属本级办理的不上报，属上级办理的须上报",
          "a matter is handled at the level of its class: what belongs here is not referred, what"
              + " belongs above is");

  /** A correction rests on what the editor saw. */
  public static final Rule REVISION =
      Rule.own(
          "MATTER-REVISION",
          "更正须以更正人所见的版本为准，其间另有变动的不予采纳",
          "a correction rests on the revision that its editor saw, and loses to one that came first");

  /** Merging and splitting lose no matter and no source. */
  public static final Rule KIN =
      Rule.own(
          "MATTER-KIN",
          "合并、拆分不得遗失事项及其来源；由下级上报的事项在提出地拆分",
          "merging and splitting lose no matter and no source; a matter that came from below is split"
              + " where it was raised");

  /** Department, unit and person are all named. */
  public static final Rule THREE =
      Rule.own(
          "MATTER-THREE",
          "派账须责任到部门、到单位、到人头：部门须在该单位设立，责任人当日须任该部门职务",
          "an assignment names department, unit and person: the department stands at the unit, and the"
              + " person holds an office in it that day");

  /** The responsible department handles the matter. */
  public static final Rule HANDLER =
      Rule.own(
          "MATTER-HANDLER",
          "认领、办理方案、进展和结果由责任部门的任职人员录入",
          "claim, plan, progress and result come from somebody who holds an office in the responsible"
              + " department");

  /** A deadline lies ahead and within the time for the class. */
  public static final Rule DEADLINE =
      Rule.own(
          "MATTER-DEADLINE",
          "办理时限不得早于当日，也不得超过该类别的最长办理时间",
          "a deadline is not in the past and not beyond the time for the class");

  /** A matter is handed over to whoever holds the office. */
  public static final Rule HAND_OVER =
      Rule.own(
          "MATTER-HAND-OVER",
          "职务换人时事项随职务交接，接手人须任该职务",
          "when an office changes its holder, its matters go to whoever holds it");

  /** Whoever raised a matter speaks for himself, or an office enters the word with evidence. */
  public static final Rule WORD =
      Rule.own(
          "MATTER-WORD",
          "确认、异议由提出人本人作出；代为录入的须任职并附凭证",
          "whoever raised a matter confirms or contests in person; an office that enters the word adds"
              + " evidence");

  /** Everyone rates once. */
  public static final Rule RATING =
      Rule.own(
          "MATTER-RATING",
          "每人评价一次，每次会议的评价只录入一次，至少一人评价",
          "everyone rates once, a meeting is entered once, and at least one person rates");

  /** A matter is struck off with a rating or a waiver. */
  public static final Rule STRIKE_OFF =
      Rule.own(
          "MATTER-STRIKE-OFF",
          "销号前须有群众评价，或有记录在案的免评理由",
          "before a matter is struck off it has a rating, or a waiver on record");

  /** A rating is left out for a reason of the practice. */
  public static final Rule WAIVER =
      Rule.own(
          "MATTER-WAIVER",
          "免评须有做法列明的理由",
          "a rating is left out for a reason that the practice names");

  /** A matter is reopened by a bad rating in time. */
  public static final Rule REOPENING =
      Rule.own(
          "MATTER-REOPENING",
          "评价差的事项在期限内重新办理",
          "a matter is reopened when its rating is bad, within the time for it");

  /** A matter is refused for a reason of the practice. */
  public static final Rule REFUSAL =
      Rule.own(
          "MATTER-REFUSAL",
          "不予受理须有做法列明的理由代码，并告知应找的机构",
          "a matter is refused for a reason that the practice names, with the body to turn to");

  /** A timer goes off once, when it is due. */
  public static final Rule TIMER =
      Rule.own("MATTER-TIMER", "时限到期方触发，且只触发一次", "a clock runs out when it is due, and once");

  /** A letter is about a matter between the two logs. */
  public static final Rule LETTER =
      Rule.own(
          "MATTER-LETTER",
          "上下级转递的事项须确系双方之间的事项",
          "a letter is about a matter that is between the two logs");

  /** A matter stays under its version until a decision moves it. */
  public static final Rule VERSION =
      Rule.own(
          "MATTER-VERSION",
          "事项沿用提出时的做法版本，经决定方可转入现行版本",
          "a matter stays under the version of the practice it was raised under until a decision moves"
              + " it to the one in use");

  /** A ledger is taken in as a whole. */
  public static final Rule IMPORT =
      Rule.own(
          "MATTER-IMPORT",
          "旧台账整批录入，各栏须前后一致；一行有误则整批不录",
          "an older ledger is taken in as a whole; its columns agree, and one bad row keeps all out");

  private MatterGuards() {}
}
