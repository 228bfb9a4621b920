package org.xiangzhi.governance.ballot;

import org.xiangzhi.governance.kernel.Rule;

/** States the rules of ballots that hold whatever the practice. */
public final class BallotGuards {
  /** How many slips an urn must hold to be opened. */
  public static final int LEAST_SLIPS = 3;

  /** What is named is there, and is there once. */
  public static final Rule KNOWN =
      Rule.own(
          "BALLOT-KNOWN", "所指表决须在册，且只登记一次", "what is named is in the record, and is there once");

  /** Figures of a count add up. */
  public static final Rule SUM =
      Rule.own(
          "BALLOT-CONSERVED",
          "发出等于收回加未收回，收回等于有效票加废票，票数不得超过投票人数",
          "issued is returned and not returned, returned is valid and invalid; no more votes than voters");

  /** Votes are given while the ballot is open. */
  public static final Rule OPEN =
      Rule.own(
          "BALLOT-OPEN",
          "签到、投票须在表决开始之后、结束之前；计票在结束之后",
          "presence and votes are taken between opening and closing, papers and urn counted behind it");

  /** Whoever is in the frozen electorate votes, in the way that the ballot provides. */
  public static final Rule ENTITLED =
      Rule.own(
          "BALLOT-ENTITLED",
          "以开始时冻结的名册为准；须本人到会或在册，且未回避",
          "the electorate is frozen at opening; whoever votes is in it, has come where presence counts, and is not recused");

  /** One has one vote, whatever the way in which it is given. */
  public static final Rule ONCE =
      Rule.law(
          "BALLOT-ONCE",
          "ORG-2025 Art. 26",
          "每人（户）一票；不论以何种方式，投过一次即不得再投，举手计票后不得再以其他方式投票",
          "each has one vote, whatever the way it is given; a show of hands is the last casting of a ballot");

  /** Votes are given in the ways that the kind of ballot provides. */
  public static final Rule CASTING =
      Rule.own(
          "BALLOT-CASTING",
          "投票方式须为该类表决所定；无记名表决不得记名投票，选项须合乎表决事项",
          "votes are given in a way that the ballot provides, secretly where it is secret, and answer its question");

  /** Two count, and none of them stands. */
  public static final Rule COUNTERS =
      Rule.own(
          "BALLOT-COUNTERS",
          "计票人与监票人须为两人，且均非候选人",
          "the counter and the witness are two persons, and neither stands in the ballot");

  /** A proxy is for one ballot, goes no further, and is published before papers go out on it. */
  public static final Rule PROXY =
      Rule.own(
          "BALLOT-PROXY",
          "委托须书面、仅限本次选举或罢免，不得转委托或相互委托，投票前公布",
          "a proxy is written, for one election or recall, is passed on to nobody and is published before its use");

  /** Who votes how is shown by no figure. */
  public static final Rule SECRECY =
      Rule.own(
          "BALLOT-SECRECY",
          "无记名票少于三张的，不得单独计票",
          "fewer than three secret votes are not counted by themselves");

  /** What the law governs is opened by the law's figures. */
  public static final Rule LAWFUL =
      Rule.own(
          "BALLOT-LAWFUL",
          "法定表决以当日法律与做法中更严者为准；无法可依的不得开始",
          "a ballot that the law governs goes by the tighter of law and practice on its day, and by no guess");

  /** The representatives decide what the assembly has delegated. */
  public static final Rule DELEGATED =
      Rule.law(
          "BALLOT-DELEGATED",
          "ORG-2025 Art. 30",
          "村民代表会议只能讨论决定村民会议授权的事项",
          "the representatives' assembly decides what the villagers' assembly has delegated");

  private BallotGuards() {}
}
