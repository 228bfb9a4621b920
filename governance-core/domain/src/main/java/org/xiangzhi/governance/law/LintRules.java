package org.xiangzhi.governance.law;

import org.xiangzhi.governance.kernel.Rule;

/** States what the lint of a compact's clauses looks for. None of them refuses anything. */
public final class LintRules {
  /** A compact sets no fine. */
  public static final Rule FINE =
      Rule.law(
          "LINT-FINE",
          "APL-2021 Art. 4, 9, 16",
          "罚款等处罚须由法律、法规、规章设定，村规民约不得设定",
          "fines and other penalties are set by law, regulation or rule, and not by a compact");

  /** A compact seizes nothing. */
  public static final Rule SEIZURE =
      Rule.law(
          "LINT-SEIZURE",
          "APL-2021 Art. 4, 9, 16",
          "没收、扣押、查封财物须有法律依据，村规民约不得设定",
          "confiscation and seizure need a law, and are not set by a compact");

  /** A compact locks nobody up. */
  public static final Rule LIBERTY =
      Rule.own(
          "LINT-LIBERTY",
          "不得以村规民约限制人身自由",
          "a compact does not restrict anyone's freedom of movement");

  /** A compact lets nobody search or force a home. */
  public static final Rule SEARCH =
      Rule.own(
          "LINT-SEARCH", "不得以村规民约搜查身体、住宅", "a compact does not let anyone search bodies or homes");

  /** A compact shames and beats nobody. */
  public static final Rule SHAMING =
      Rule.own(
          "LINT-SHAMING",
          "不得以村规民约殴打、体罚、侮辱或者示众",
          "a compact does not have anyone beaten, humiliated or paraded");

  /** A compact takes no democratic right away. */
  public static final Rule DEMOCRACY =
      Rule.own(
          "LINT-DEMOCRACY",
          "不得以村规民约取消、限制选举权、表决权、知情权、监督权等",
          "a compact takes away no right to vote, to stand, to know or to oversee");

  /** A compact takes no property right away. */
  public static final Rule PROPERTY =
      Rule.own(
          "LINT-PROPERTY",
          "不得以村规民约取消、收回承包地、宅基地、分红、征地补偿等",
          "a compact takes away no contracted land, homestead, dividend or compensation");

  /** A compact treats nobody by marital status. */
  public static final Rule MARRIAGE =
      Rule.own(
          "LINT-MARRIAGE",
          "不得以出嫁、离婚、丧偶、入赘等为由减损权益",
          "a compact lessens nobody's rights for marrying out, divorcing, being widowed or marrying in");

  /** A compact makes no welfare and no schooling depend on conduct. */
  public static final Rule WELFARE =
      Rule.own(
          "LINT-WELFARE",
          "不得以停发低保、补贴，拒办证明，限制入学等作为惩戒",
          "a compact does not stop benefits, refuse certificates or keep children from school as a sanction");

  private LintRules() {}
}
