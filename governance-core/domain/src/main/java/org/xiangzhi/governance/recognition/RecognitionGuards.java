package org.xiangzhi.governance.recognition;

import org.xiangzhi.governance.kernel.Rule;

/** States what holds for awards and lists, whatever the practice. */
public final class RecognitionGuards {
  /** Awards and lists are those of the practice in use, where the village has switched them on. */
  public static final Rule PROVIDED =
      Rule.own(
          "RECOGNITION-PROVIDED",
          "评选和榜单须为现行做法所定，且本村已选用；所指事项须在册，且只登记一次",
          "awards and lists are those of the practice in use, where the village has chosen them;"
              + " what is named is in the record, and is there once");

  /** One act comes after the other, and none before the latest of its round or case. */
  public static final Rule ORDER =
      Rule.own(
          "RECOGNITION-ORDER",
          "评选和榜单各环节依次办理，不得倒填日期",
          "the acts of a round or case follow one another, and none is dated before the latest");

  /** A unit gives an award once for each term. */
  public static final Rule AWARD_TERM =
      Rule.own(
          "AWARD-TERM",
          "同一单位每期只评一次，且该期已开始",
          "a unit gives an award once for each term, which has begun");

  /** Nominees are of the kind and the unit that the award is for. */
  public static final Rule AWARD_NOMINEE =
      Rule.own(
          "AWARD-NOMINEE",
          "提名对象须为该项评选所定种类，且属于本单位；由规定人员提名，每个对象提名一次",
          "nominees are of the kind and the unit that the award is for, are nominated by whom it"
              + " names, and once");

  /** Nobody stands without having agreed, and no name is published without separate consent. */
  public static final Rule AWARD_CONSENT =
      Rule.law(
          "AWARD-CONSENT",
          "PIPL Art. 13, 15, 25",
          "未经本人（本户成年成员）同意不得列为候选；公布姓名须另行取得单独同意，同意可以撤回",
          "nobody stands without having agreed; a name is published by separate consent alone;"
              + " consent can be taken back");

  /** Winners are those who stood and whom the vote chose. */
  public static final Rule AWARD_VOTE =
      Rule.own(
          "AWARD-VOTE",
          "获奖者须为同意参选者，以表决计票结果为准；并列按该类表决的规定处理；无人参选的不得表决",
          "winners have stood and follow from the count, ties by the rule of the ballot; where"
              + " nobody stands there is no vote");

  /** Honours go to nobody while on a list that blocks them. */
  public static final Rule NOT_WHILE_LISTED =
      Rule.own(
          "AWARD-NOT-WHILE-LISTED",
          "上榜期间不参加评先评优；未上榜、暂停、撤销或者期满的不受影响",
          "no honour while on a list that blocks honours; a listing that is suspended, lifted,"
              + " revoked or over blocks nothing");

  /** The result is published for its days before honours are delivered. */
  public static final Rule AWARD_NOTICE =
      Rule.own(
          "AWARD-NOTICE",
          "评选结果公示不少于规定天数，期满后送牌",
          "the result is published for at least its days; honours are delivered behind them");

  /** A plaque or certificate is delivered once, and has a number of its own. */
  public static final Rule PLAQUE =
      Rule.own(
          "AWARD-PLAQUE",
          "牌匾、证书送达获奖者一次，编号在本村不得重复",
          "a plaque or certificate is delivered to a winner once, under a number of its own");

  /** An award is revoked for a ground, after a hearing, by somebody without a part in it. */
  public static final Rule REVOCATION =
      Rule.own(
          "AWARD-REVOCATION",
          "撤销荣誉须有事由、听取本人意见，由提出人、获奖者及其近亲属以外的人员决定",
          "an award is revoked for a ground, after a hearing, by somebody other than who asked,"
              + " the winner and their near relatives");

  /** Guidance comes first, with days to put the matter right. */
  public static final Rule GUIDANCE =
      Rule.own(
          "LIST-GUIDANCE-FIRST",
          "先教育引导，给足改正期限；期满未改正的方可立案",
          "guidance comes first, with days to put the matter right");

  /** Nobody is listed without a clause of the compact that is in force on the day. */
  public static final Rule CLAUSE =
      Rule.own(
          "LIST-CLAUSE-IN-FORCE",
          "立案、表决、上榜当日，须有生效的村规民约条款为据",
          "a case is taken up, voted on and listed under a clause of the compact in force on that"
              + " day");

  /** Adults and households alone are listed: no child, and no household for a child's deed. */
  public static final Rule NO_CHILDREN =
      Rule.law(
          "LIST-NO-CHILDREN",
          "PIPL Art. 28, 31; Civil Code Art. 1032",
          "未成年人不得上榜，不得因未成年人的行为将其家庭上榜，文字中不得出现未成年人姓名",
          "no child is listed, no household for a child's deed, and no child is named");

  /** Nobody is listed for having used a right. */
  public static final Rule RIGHTS =
      Rule.law(
          "LIST-NOT-FOR-RIGHTS",
          "ORG-2025 Art. 31, derived",
          "不得因选举、表决、信访、投诉、申诉、诉讼、监督等行使权利的行为上榜；近期有此类行为的，须由申诉机构人员复核",
          "nobody is listed for having voted, petitioned, complained, appealed, sued or overseen;"
              + " where somebody lately did, somebody who decides appeals has a look first");

  /** They are told, and heard once the days of the notice are over. */
  public static final Rule HEARING =
      Rule.own(
          "LIST-HEARING",
          "表决前须告知本人（本户成年成员），告知期满后听取其陈述申辩，或者由其放弃",
          "before the vote they are told, and heard once the days of the notice are over, or waive"
              + " it");

  /** An elected body decides by vote; whom it concerns and who brought it stay out. */
  public static final Rule VOTE =
      Rule.own(
          "LIST-VOTE",
          "由民主选举产生的组织表决决定；本人、近亲属、举证人、承办人回避，非经选举的成员不参加表决",
          "an elected body decides by vote; whom it concerns, near relatives, who brought the case"
              + " or gave evidence, and members who were not elected have no vote");

  /** A listing has a last day. */
  public static final Rule EXPIRY =
      Rule.law(
          "LIST-EXPIRY",
          "PIPL Art. 19",
          "上榜须定期限，不得超过规定的最长天数，期满自动下榜",
          "a listing has a last day within its bound, and ends of itself");

  /** The list shows the least needed. */
  public static final Rule LEAST =
      Rule.law(
          "LIST-LEAST-SHOWN",
          "PIPL Art. 6, 25; Civil Code Art. 1024, 1032",
          "榜单只公布编号、条款和期限；公布姓名（户名）须取得单独同意，红榜未经同意不得上榜",
          "a list shows number, clause and days; it names nobody without separate consent, and a"
              + " red list has nobody on it without");

  /** An appeal suspends at once and is decided by others, in time. */
  public static final Rule APPEAL =
      Rule.own(
          "LIST-APPEAL",
          "对上榜可在期限内申诉一次，申诉即时暂停公布，由作出决定的组织和承办人以外的人员限期决定",
          "one may appeal in time and once; the listing is suspended at once; others than the body"
              + " that decided and who brought the case decide");

  /** What is due of itself is done when it is due, and once. */
  public static final Rule TIMER =
      Rule.own(
          "RECOGNITION-TIMER",
          "到期方执行，且只执行一次",
          "what is due of itself is done when it is due, and once");

  private RecognitionGuards() {}
}
