package org.xiangzhi.governance.election;

import org.xiangzhi.governance.kernel.Rule;

/** States the rules of elections that hold whatever the practice. */
public final class ElectionGuards {
  /** Days within which a demanded meeting is convened where no law sets a figure. */
  static final int CONVENE_DAYS = 30;

  /** What is named is there, and is there once. */
  public static final Rule KNOWN =
      Rule.own(
          "ELECTION-KNOWN", "所指选举须在册，且只登记一次", "what is named is in the record, and is there once");

  /** Offices of the body are filled, each named once. */
  public static final Rule SEATS =
      Rule.own(
          "ELECTION-SEATS",
          "应选职务须属该组织，每一职务只列一次",
          "the offices to be filled belong to the body, and each is named once");

  /** Where law and practice are silent, nothing is made up. */
  public static final Rule FIGURE_KNOWN =
      Rule.own(
          "ELECTION-FIGURE",
          "选举所需数据须由法律或做法给出",
          "the figures of an election come from the law or the practice");

  /** What an election needs comes in order. */
  public static final Rule ORDER =
      Rule.own(
          "ELECTION-ORDER",
          "选举依次进行：公告、名单、候选人、投票、公布",
          "an election goes its way: announcement, list, candidates, vote, result");

  /** Days run forwards. */
  public static final Rule DAYS =
      Rule.own(
          "ELECTION-DAYS",
          "选举日不得早于公告日，首次投票只能推迟",
          "the polling day is not before the announcement, and a first vote is only put off");

  /** A candidate and the near relatives of one do not run the election. */
  public static final Rule COMMITTEE =
      Rule.law(
          "ELECTION-COMMITTEE",
          "ORG-2025 Art. 15; ORG-2018 Art. 12",
          "村民选举委员会成员或者其近亲属被提名为候选人的，应当退出，依次递补",
          "a member of the election committee who is nominated, or whose near relative is, leaves it,"
              + " and the next steps in");

  /** The voter list holds who has the vote, once. */
  public static final Rule VOTERS =
      Rule.law(
          "ELECTION-VOTERS",
          "ORG-2025 Art. 16; ORG-2018 Art. 13",
          "选民名单列入依法有选举权的村民，每人一次",
          "the voter list holds whoever has the vote, each once");

  /** Only who is on the list nominates and stands. */
  public static final Rule CANDIDATES =
      Rule.law(
          "ELECTION-CANDIDATES",
          "ORG-2025 Art. 18; ORG-2018 Art. 15",
          "候选人依法提名，有法定情形的不得作为候选人",
          "candidates are nominated as the law says, and whoever it bars does not stand");

  /** A person stands for one office. */
  public static final Rule ONE_CANDIDACY =
      Rule.own(
          "ELECTION-ONE-CANDIDACY",
          "一人在一次选举中只作为一个职务的候选人",
          "a person stands for one office in an election");

  /** An objection is decided before the list is final. */
  public static final Rule LIST_FINAL =
      Rule.own(
          "ELECTION-LIST-FINAL",
          "异议期满且异议均已处理，名单方为最终名单，此后不再变动",
          "the list is final when the days of objection are over and each objection is decided; from"
              + " then on it does not change");

  /** Result and ballots are the same figures. */
  public static final Rule RESULT =
      Rule.own(
          "ELECTION-RESULT",
          "选举结果须与各次投票的计票一致，每一投票只计一次",
          "the result is what the ballots of the round say, each counted once");

  /** Who is elected in a by-election serves for the rest of the term. */
  public static final Rule BY_ELECTION =
      Rule.law(
          "ELECTION-REST-OF-TERM",
          "ORG-2025 Art. 23; ORG-2018 Art. 19",
          "补选的成员，任期到本届任期届满时止",
          "whoever is elected in a by-election serves until the end of the term under way");

  /** Improper means make an election void. */
  public static final Rule VOID =
      Rule.law(
          "ELECTION-VOID",
          "ORG-2025 Art. 21; ORG-2018 Art. 17",
          "以不正当手段当选的，当选无效",
          "an election won by improper means is void");

  /** Reasons, signatures, hearing, vote: a recall has them all. */
  public static final Rule RECALL =
      Rule.law(
          "RECALL-HEARD",
          "ORG-2025 Art. 19; ORG-2018 Art. 16",
          "罢免须有联名要求和理由，被提出罢免的成员有权申辩，申辩之后方可表决",
          "a recall needs a petition with reasons, and the member is heard before the vote");

  /** A signature counts once, and if its giver may sign. */
  public static final Rule SIGNATURES =
      Rule.own(
          "PETITION-SIGNATURES",
          "联名一人计一次，无权联名者不计，并逐一列明",
          "a signature counts once, and only of who may sign; the others are named");

  /** A demanded meeting is convened. */
  public static final Rule CONVENED =
      Rule.own(
          "PETITION-CONVENED",
          "依法提议召集的会议，法无期限的，三十日内召集",
          "a meeting that was rightly demanded is convened within thirty days where no law says when");

  private ElectionGuards() {}
}
