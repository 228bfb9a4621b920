package org.xiangzhi.governance.meeting;

import org.xiangzhi.governance.kernel.Rule;

/** States what holds for every meeting, whatever the practice. */
public final class MeetingGuards {
  /** The greatest number of items of one meeting. */
  static final int MOST_ITEMS = 200;

  /** The greatest number of speeches of one meeting. */
  static final int MOST_SPEECHES = 2000;

  /** A meeting is of a kind that the practice in use provides, and called once. */
  public static final Rule KNOWN =
      Rule.own(
          "MEETING-KNOWN",
          "会议须属本村现行做法所定种类，会议、议题各只登记一次",
          "a meeting is of a kind that the practice in use provides; meetings and items are there once");

  /** Whoever convenes a meeting holds a convening office at or above its unit. */
  public static final Rule CONVENER =
      Rule.own(
          "MEETING-CONVENER",
          "会议须有召集人；召集人须在会议所在单元或者其上级任可召集此类会议的职务",
          "a meeting has a convener, who holds an office that may convene it at its unit or above");

  /** What is done at a meeting is done at its stage. */
  public static final Rule STAGE =
      Rule.own(
          "MEETING-STAGE",
          "签到在散会之前，议事在开会之后散会之前，纪要在散会之后",
          "check-in ends when the meeting closes, business is done while it is open, minutes come behind it");

  /** Time at a meeting runs forwards. */
  public static final Rule CLOCK =
      Rule.own(
          "MEETING-CLOCK", "会议记录的时刻不得倒退；散会不得早于开会", "what a meeting records runs forwards in time");

  /** Whoever takes part is entitled, or others may come. */
  public static final Rule ATTENDANCE =
      Rule.own(
          "MEETING-ATTENDANCE",
          "限定参会人员的会议，未列入者不得签到；调度群只供干部签到；每人只签到一次",
          "where attendance is limited the entitled alone are checked in, through a channel of officials officials alone, each once");

  /** A notice reaches those whom it is for. */
  public static final Rule PUBLIC_NOTICE =
      Rule.own(
          "MEETING-PUBLIC-NOTICE",
          "发在干部调度群内的不是通知，也不是公开",
          "what is posted to the officials' group is dispatch: neither notice nor disclosure");

  /** A meeting that had no quorum is called again once, in its time. */
  public static final Rule RECONVENED =
      Rule.own(
          "MEETING-RECONVENED",
          "不足法定人数的会议，由同一单元、同类会议在期限内重新召集一次",
          "a meeting without quorum is called again once, by the same unit, as the same kind, in time");

  /** A phase is over when its required parts are done. */
  public static final Rule PARTS =
      Rule.own(
          "MEETING-PARTS",
          "会前、会中、会后的必备环节未完成的，不得进入下一阶段；每个环节只登记一次",
          "required parts are done in their phase, each once, before the next phase begins");

  /** One item is taken up at a time, and concluded. */
  public static final Rule ONE_ITEM =
      Rule.own(
          "MEETING-ONE-ITEM",
          "一个议题议完再议下一个；已有结论的议题不再议",
          "one item is taken up at a time; one that was concluded is not taken up again");

  /** One matter, one deliberation, one vote. */
  public static final Rule ONE_VOTE =
      Rule.own(
          "MEETING-ONE-VOTE",
          "一事一议一表决：一个议题一项动议，先审议后表决，只表决一次；重新表决须先作出决定并再次审议",
          "one matter, one deliberation, one vote: an item has one motion, deliberated before its vote, voted once unless reopened by a recorded decision");

  /** A meeting votes on what it may decide. */
  public static final Rule CONSULTS =
      Rule.law(
          "MEETING-CONSULTS",
          "ORG-2025 Art. 33",
          "只协商的议题不得表决；依法由村民会议决定的，提请村民会议",
          "an item on which the meeting only consults is not voted on; what the law reserves goes to the assembly");

  /** Whoever has a stake in an item stays out of it. */
  public static final Rule RECUSAL =
      Rule.own(
          "MEETING-RECUSAL",
          "回避者不得就该议题发言、动议、表决",
          "whoever is recused from an item neither speaks nor moves nor votes on it");

  /** Speeches are those of persons who are there, one at a time, within the meeting. */
  public static final Rule SPEECH =
      Rule.own(
          "MEETING-SPEECH",
          "发言者须到会；同一时刻只有一人发言；发言须在会议时间之内，结束不得早于开始",
          "whoever speaks has come; one speaks at a time, within the meeting, and ends after starting");

  /** Minutes are approved as drafted and corrected by addition. */
  public static final Rule MINUTES =
      Rule.own(
          "MEETING-MINUTES",
          "纪要依记录生成，审定的须与所拟一致；审定后只以新增条目更正",
          "minutes are generated from the record, approved as drafted, and corrected by new entries alone");

  private MeetingGuards() {}
}
