package org.xiangzhi.governance.people;

import org.xiangzhi.governance.kernel.Rule;

/** States the rules of residents and households. */
public final class PeopleRules {
  /** Residents to be registered or moved in one command. */
  public static final int MAX_BATCH = 2000;

  /** Years of age from which a person is an adult. */
  public static final int ADULT_YEARS = 18;

  /** Personal fields keep to their form. */
  public static final Rule PERSONAL_FORM =
      Rule.own(
          "PERSONAL-DATA-FORM",
          "公民身份号码须合 GB 11643 的格式与校验",
          "an identity number has the form and the check character of GB 11643");

  /** A person who is named lives here. */
  public static final Rule RESIDENT_KNOWN =
      Rule.own("RESIDENT-KNOWN", "所指人员须为在册居民", "a person who is named is a resident on the day");

  /** A resident is registered once. */
  public static final Rule RESIDENT_NEW =
      Rule.own("RESIDENT-NEW", "同一人不得重复登记", "a person is registered once; who left may come back");

  /** The changes of one person are recorded in the order of their days. */
  public static final Rule DAYS_FORWARD =
      Rule.own(
          "RESIDENT-DAYS-FORWARD",
          "同一人的变更须按日期先后登记",
          "no change of a resident is dated before the latest change");

  /** Residents belong to a household that exists. */
  public static final Rule HOUSEHOLD =
      Rule.own("HOUSEHOLD-EXISTS", "居民须属当日存在的农户", "a resident belongs to a household of the day");

  /** Birth date and identity number agree. */
  public static final Rule BIRTH_DATE =
      Rule.own(
          "RESIDENT-BIRTH-DATE",
          "出生日期须与身份号码一致，且不晚于登记日",
          "the birth date is that of the identity number and not after the day");

  /** Party membership starts before it ends. */
  public static final Rule PARTY =
      Rule.own(
          "PARTY-MEMBERSHIP",
          "党员身份起止须先后有序，起日不晚于登记日",
          "party membership starts no later than the day and ends after it starts");

  /** Two persons are recorded once as near relatives, and only that they are. */
  public static final Rule KINSHIP =
      Rule.law(
          "KINSHIP",
          "Civil Code Art. 1045; PIPL Art. 6",
          "近亲属关系只记两人、不记亲等，同一关系只登记一次",
          "two persons are recorded once as near relatives, without how they are related");

  /**
   * Adults are those of 18 years (Civil Code Art. 17 年满十八周岁; the villagers' vote: ORG-2025 Art.
   * 16). On the 18th birthday itself one is 18: this library's reading, the one that takes no day
   * of the vote away. Interpretations in criminal matters count from the day after the birthday;
   * they are about liability, not about rights. Who was born on 29 February is 18 on 28 February of
   * a common year, the last day of the month (Civil Code Art. 202).
   */
  public static final Rule ADULT_AGE =
      Rule.own(
          "ADULT-AGE",
          "年满十八周岁为成年，自十八周岁生日当日起算",
          "a person is an adult from the day of the 18th birthday on");

  private PeopleRules() {}
}
