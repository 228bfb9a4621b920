package org.xiangzhi.governance.compact;

import org.xiangzhi.governance.kernel.Rule;

/**
 * States the rules of compacts that hold whatever the practice says: no definition can remove them.
 */
public final class CompactGuards {
  /** A clause has one name and one place. */
  public static final Rule CLAUSE_ONCE =
      Rule.own(
          "CLAUSE-ONCE", "同一文本中条款的编号与位置各不相同", "no two clauses of a text share a name or a place");

  /** Two changes do not touch the same clause. */
  public static final Rule CLAUSE_COLLISION =
      Rule.own(
          "CLAUSE-COLLISION",
          "两处改动不得针对同一条款，须先合并或撤回其一",
          "two changes do not touch one clause; one is withdrawn or they are merged");

  /** A change is made on the clause in force. */
  public static final Rule CLAUSE_BASE =
      Rule.own(
          "CLAUSE-BASE",
          "改动须以现行条款为底本，底本已变者须重新比对",
          "a change is made on the clause in force; where that has changed it is made anew");

  /** An origin that names a record names one that is there. */
  public static final Rule CLAUSE_ORIGIN =
      Rule.own(
          "CLAUSE-ORIGIN",
          "条款来源所引的意见、协议或已办结的院坝协商须在记录中",
          "an opinion, agreement or concluded consultation named as a clause's origin is in the record");

  /** The voted text is the noticed text, and the posted text is the voted text. */
  public static final Rule TEXT_SAME =
      Rule.own(
          "TEXT-SAME",
          "公示、表决、备案、张榜的须为同一文本",
          "the text noticed, voted, filed and posted is one text, by its digest");

  /** The text is filed before it is posted. */
  public static final Rule FILED_FIRST =
      Rule.law(
          "COMPACT-FILED",
          "ORG-2025 Art. 31",
          "村规民约须报乡镇人民政府备案，先备案后张榜",
          "a compact is filed with the town government, before it is posted");

  /** Nothing comes into force that was not voted. */
  public static final Rule VOTED_FIRST =
      Rule.law(
          "COMPACT-VOTED",
          "ORG-2025 Art. 31",
          "村规民约由村民会议制定和修改，未经表决通过不得生效",
          "a compact is adopted and amended by the villagers' assembly; nothing is in force unvoted");

  /** The electorate is frozen before anyone is checked in. */
  public static final Rule ELECTORATE_FROZEN =
      Rule.own(
          "ELECTORATE-FROZEN",
          "签到与表决以冻结的名册为准",
          "presence and votes are judged by the electorate frozen at opening");

  /** One person or household counts once. */
  public static final Rule ONE_VOTE =
      Rule.law(
          "ONE-VOTE",
          "ORG-2025 Art. 26",
          "每人一票；以户的代表计者每户一票",
          "one person has one vote; where households are represented, one household has one");

  /** Figures of a count add up. */
  public static final Rule BALLOT_SUM =
      Rule.own(
          "BALLOT-SUM",
          "赞成、反对、弃权之和不得超过到会人数",
          "for, against and abstained do not exceed those present");

  /** Clauses are read out before the vote. */
  public static final Rule COUNTED_BY_TWO =
      Rule.own("COUNT-WITNESS", "计票人与监票人须为不同的两人", "the counter and the witness are two persons");

  /** Only whoever is invited, agrees and is cleared sits in the committee. */
  public static final Rule COMMITTEE_INVITED =
      Rule.own(
          "COMMITTEE-INVITED",
          "执委会成员须受邀并已应允",
          "a member of the executive committee was invited and has accepted");

  /** A case's ids are used once. */
  public static final Rule RECORD_ONCE =
      Rule.own("RECORD-ONCE", "同一事项只登记一次", "one thing is recorded once");

  /** What a command names is in the record. */
  public static final Rule RECORD_KNOWN =
      Rule.own("RECORD-KNOWN", "所引事项须在记录中", "what a command names is in the record");

  /** A case is open while it is acted on. */
  public static final Rule CASE_OPEN =
      Rule.own("CASE-OPEN", "已办结或终止的案件不得再办理", "a case that is done or abandoned is not acted on");

  /** A first adoption needs a village without a compact, a revision one with. */
  public static final Rule CASE_KIND =
      Rule.own(
          "CASE-KIND",
          "尚无村规民约者为制定，已有者为修订",
          "a village without a compact adopts one; a village with one revises it");

  /** A case runs under the practice that the village selected. */
  public static final Rule PRACTICE_SELECTED =
      Rule.own(
          "PRACTICE-SELECTED",
          "立案前须已选定做法；案件始终适用立案时的规则",
          "a case starts under the practice that the village selected and keeps its rules to the end");

  /** Nothing at a step is dated before the case came to it. */
  public static final Rule CASE_DAYS =
      Rule.own(
          "CASE-DAYS",
          "办理日期不得早于案件进入本步骤之日",
          "no act is dated before the day on which the case came to its step");

  /** A text comes into force on or after the day of posting. */
  public static final Rule EFFECT_AFTER_POSTING =
      Rule.own(
          "EFFECT-AFTER-POSTING",
          "生效日不得早于张榜日",
          "a text does not come into force before the day it is posted");

  private CompactGuards() {}
}
