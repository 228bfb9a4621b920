package org.xiangzhi.governance.office;

import java.time.LocalDate;
import org.xiangzhi.governance.kernel.Rule;

/**
 * States what the law says of offices without a figure, in the text of the day: that of 2018 until
 * the end of 2025, that of 2025 from 2026 on.
 */
public final class OfficeLaw {
  /** The first day of the text of 2025. */
  static final LocalDate TEXT_OF_2025 = LocalDate.of(2026, 1, 1);

  private static final String ELECTED_ZH = "村民委员会成员由村民直接选举产生，任何组织或者个人不得指定、委派或者撤换";
  private static final String ELECTED_EN =
      "members of the villagers' committee are elected by the villagers; nobody may appoint or remove one";
  private static final String CHOSEN_ZH = "村务监督机构成员由村民会议或者村民代表会议推选产生";
  private static final String CHOSEN_EN =
      "members of the body that oversees village affairs are chosen by the villagers' or the representatives' assembly";
  private static final String BY_ELECTION_ZH = "补选的村民委员会成员的任期到本届村民委员会任期届满时止";
  private static final String BY_ELECTION_EN =
      "a member elected in a by-election serves until the end of the committee's term";

  /** Nobody appoints or removes a member of the villagers' committee. */
  public static final Rule COMMITTEE_ELECTED =
      Rule.law("COMMITTEE-ELECTED", "ORG-2025 Art. 14", ELECTED_ZH, ELECTED_EN);

  /** The same, in the text of 2018. */
  public static final Rule COMMITTEE_ELECTED_2018 =
      Rule.law("COMMITTEE-ELECTED-2018", "ORG-2018 Art. 11", ELECTED_ZH, ELECTED_EN);

  /** The assembly chooses who oversees village affairs. */
  public static final Rule OVERSIGHT_CHOSEN =
      Rule.law("OVERSIGHT-CHOSEN", "ORG-2025 Art. 37", CHOSEN_ZH, CHOSEN_EN);

  /** The same, in the text of 2018. */
  public static final Rule OVERSIGHT_CHOSEN_2018 =
      Rule.law("OVERSIGHT-CHOSEN-2018", "ORG-2018 Art. 32", CHOSEN_ZH, CHOSEN_EN);

  /** A by-election is for the rest of the term. */
  public static final Rule BY_ELECTION =
      Rule.law("COMMITTEE-BY-ELECTION", "ORG-2025 Art. 23", BY_ELECTION_ZH, BY_ELECTION_EN);

  /** The same, in the text of 2018. */
  public static final Rule BY_ELECTION_2018 =
      Rule.law("COMMITTEE-BY-ELECTION-2018", "ORG-2018 Art. 19", BY_ELECTION_ZH, BY_ELECTION_EN);

  /** A resignation takes effect when the assembly has considered it; the text of 2018 is silent. */
  public static final Rule RESIGNATION =
      Rule.law(
          "COMMITTEE-RESIGNATION",
          "ORG-2025 Art. 20",
          "村民委员会成员提出辞职申请，其职务自村民会议或者村民代表会议审议通过之日起终止",
          "a committee member's office ends on the day on which the assembly has considered the resignation");

  private OfficeLaw() {}

  static Rule electedOn(LocalDate day) {
    return isNew(day) ? COMMITTEE_ELECTED : COMMITTEE_ELECTED_2018;
  }

  static Rule chosenOn(LocalDate day) {
    return isNew(day) ? OVERSIGHT_CHOSEN : OVERSIGHT_CHOSEN_2018;
  }

  static Rule byElectionOn(LocalDate day) {
    return isNew(day) ? BY_ELECTION : BY_ELECTION_2018;
  }

  static boolean isNew(LocalDate day) {
    return !day.isBefore(TEXT_OF_2025);
  }
}
