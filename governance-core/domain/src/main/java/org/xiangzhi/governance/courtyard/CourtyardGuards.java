package org.xiangzhi.governance.courtyard;

import org.xiangzhi.governance.kernel.Rule;

/** States the rules that hold for every courtyard, whatever a practice says. */
final class CourtyardGuards {
  /** What is named is there. */
  static final Rule KNOWN =
      Rule.own(
          "COURTYARD-KNOWN",
          "所指小院、批次、评分表须在日志中，名称只用一次",
          "a courtyard, batch or sheet that is named is in the record, and its name is given once");

  /** A household is in one courtyard. */
  static final Rule ONE =
      Rule.own(
          "COURTYARD-ONE",
          "一户只属一个小院，也只在一份申报之中",
          "a household belongs to one courtyard, and to one proposal");

  /** All households are below one unit. */
  static final Rule PLACE =
      Rule.own(
          "COURTYARD-PLACE",
          "小院各户须同在所属单元之下",
          "the households of a courtyard are all below the unit that it hangs under");

  /** Nobody consents for another household. */
  static final Rule CONSENT =
      Rule.own(
          "COURTYARD-CONSENT",
          "入院自愿：由本户成年人表示，或凭本户签字代为登记；未成立前可随时撤回",
          "joining is voluntary: an adult of the household says so, or an office records what it"
              + " signed; until the courtyard is a unit it can be taken back");

  /** The bounds hold, or what falls short is recorded with a day. */
  static final Rule SIZE =
      Rule.own(
          "COURTYARD-SIZE",
          "户数以同意户计，须在规定或经批准的范围之内；成立后超出范围的，记录在案并限期整改",
          "the households that consent are as many as the bounds or an approval allow; whoever"
              + " leaves the bounds later is recorded, with a day to be back");

  /** Every line of a sheet is scored. */
  static final Rule SHEET =
      Rule.own(
          "COURTYARD-SHEET",
          "评分须逐项给分，各项为零至该项满分的整数；总分由各项相加",
          "each line of a sheet gets a whole number from 0 to its greatest; the sum follows");

  /** Stars follow from points. */
  static final Rule STARS =
      Rule.own(
          "COURTYARD-STARS",
          "验收须有本步骤内合格的评分；星级只由评分得出",
          "a courtyard is accepted on a scoring of that step that passes, and its stars follow from"
              + " the points alone");

  /** A race is decided by what was published. */
  static final Rule RACE =
      Rule.own(
          "COURTYARD-RACE",
          "赛马的标准、名额和分数线先公布，公布后不得更改；每个小院每批只参加一次",
          "criteria, places and cut-off of a race are published first and do not change; a courtyard"
              + " enters a batch once");

  /** A draw can be made again by anybody. */
  static final Rule SAMPLE =
      Rule.own(
          "COURTYARD-SAMPLE",
          "抽查先定名单、后出种子；种子一经公布不得更改，任何人可据以重抽",
          "who takes part in a draw is settled before its seed is known; the seed does not change,"
              + " and anybody can draw again");

  /** Remedies have a last day. */
  static final Rule REMEDY =
      Rule.own(
          "COURTYARD-REMEDY",
          "整改有期限；逾期未改的，方可责令退出",
          "what is to be put right has a last day; only after it may a plaque be taken back");

  /** Each household at home is in one zone. */
  static final Rule ZONE =
      Rule.own(
          "COURTYARD-ZONE",
          "在家各户恰属一区：小院户为核心区，受其带动的散居户为带动区，其余为辐射区",
          "each household at home is in exactly one zone: those of courtyards in the core, scattered"
              + " ones that a courtyard draws along in the second, all others in the third");

  private CourtyardGuards() {}
}
