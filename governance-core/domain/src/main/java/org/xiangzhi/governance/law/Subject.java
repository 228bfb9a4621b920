package org.xiangzhi.governance.law;

/** Names what a figure of the law is about. */
public enum Subject {
  /** Members of the villagers' committee; a range. */
  COMMITTEE_SIZE,
  /** Women among the members of the villagers' committee; a number. */
  COMMITTEE_WOMEN,
  /** Whether near relatives in the villagers' committee avoid each other; a flag. */
  COMMITTEE_RELATIVES_AVOID,
  /** Term of the villagers' committee; years. */
  COMMITTEE_TERM_YEARS,
  /** Age from which one votes; years. */
  VOTING_AGE,
  /** Residence without hukou that lets one apply for the vote; years. */
  VOTER_RESIDENCE_YEARS,
  /** Whether village work counts like residence; a flag. */
  VOTER_VILLAGE_WORK_COUNTS,
  /** Days before polling on which the voter list is posted. */
  VOTER_LIST_DAYS,
  /** Days from the posting within which an objection may be raised. */
  VOTER_LIST_OBJECTION_DAYS,
  /** Days from an objection within which it is decided. */
  VOTER_LIST_DECISION_DAYS,
  /** Registered voters who must vote for an election to be valid; a share. */
  ELECTION_TURNOUT,
  /** Votes of those taking part that elect; a share. */
  ELECTION_MAJORITY,
  /** Votes cast that elect in the second round; a share. */
  SECOND_ROUND_SHARE,
  /** Whether more candidates than seats must stand; a flag. */
  ELECTION_MORE_CANDIDATES,
  /** Whether the election is by secret ballot; a flag. */
  ELECTION_SECRET,
  /** Voters whom one proxy may stand for; a number. Without a figure there is no cap. */
  PROXY_MAX,
  /** Whether a villager who is no near relative may be a proxy; a flag. */
  PROXY_OTHER_VILLAGERS,
  /** Whether a candidate may be a proxy; a flag. */
  PROXY_CANDIDATES,
  /** Days within which a new committee takes over. */
  HANDOVER_DAYS,
  /** Voters who can demand a recall; a share. */
  RECALL_PETITION_VOTERS,
  /** Representatives who can demand a recall; a share. */
  RECALL_PETITION_REPRESENTATIVES,
  /** Registered voters who must vote on a recall; a share. */
  RECALL_TURNOUT,
  /** Votes of those voting that recall; a share. */
  RECALL_MAJORITY,
  /** Villagers who can demand an assembly; a share. */
  ASSEMBLY_PETITION_VILLAGERS,
  /** Representatives who can demand an assembly; a share. */
  ASSEMBLY_PETITION_REPRESENTATIVES,
  /** Days of notice of an assembly. */
  ASSEMBLY_NOTICE_DAYS,
  /** Assemblies a year; a number. */
  ASSEMBLY_PER_YEAR,
  /** Adults who must come to the villagers' assembly; a share. */
  ASSEMBLY_QUORUM_ADULTS,
  /** Households that must be represented in the villagers' assembly; a share. */
  ASSEMBLY_QUORUM_HOUSEHOLDS,
  /** Those present who must agree in the villagers' assembly; a share. */
  ASSEMBLY_MAJORITY,
  /** Who may be left out of the quorum's base; for review alone. */
  ASSEMBLY_ABSENTEES,
  /** Representatives among the members of the representatives' assembly; a share. */
  REPRESENTATIVES_SHARE,
  /** Women among the members of the representatives' assembly; a share. */
  REPRESENTATIVES_WOMEN,
  /** Households for each representative; a range. */
  REPRESENTATIVE_HOUSEHOLDS,
  /** Meetings of the representatives a year; a number. */
  REPRESENTATIVES_PER_YEAR,
  /** Representatives who can demand a meeting; a share. */
  REPRESENTATIVES_PETITION,
  /** Days of notice of a representatives' assembly. */
  REPRESENTATIVES_NOTICE_DAYS,
  /** Members who must come to the representatives' assembly; a share. */
  REPRESENTATIVES_QUORUM,
  /** Those present who must agree in the representatives' assembly; a share. */
  REPRESENTATIVES_MAJORITY,
  /** Adults who must come to a group meeting; a share. */
  GROUP_QUORUM_ADULTS,
  /** Households that must be represented in a group meeting; a share. */
  GROUP_QUORUM_HOUSEHOLDS,
  /** Those present who must agree in a group meeting; a share. */
  GROUP_MAJORITY,
  /** Whether a compact may be adopted by anything but the villagers' assembly; a flag. */
  COMPACT_DELEGABLE,
  /** Whether a compact is filed with the town; a flag. */
  COMPACT_FILED,
  /** Days within which a compact is filed. */
  COMPACT_FILING_DAYS,
  /** Days for which a disclosure stands on the board. */
  DISCLOSURE_DAYS,
  /** Disclosures of ordinary matters a year; a number. */
  DISCLOSURE_PER_YEAR,
  /** Disclosures of busy finances a year; a number. */
  FINANCE_DISCLOSURE_PER_YEAR,
  /** Days behind the end of a period within which it is disclosed. */
  DISCLOSURE_DUE_DAYS,
  /** Days within which a major matter is disclosed. */
  MAJOR_DISCLOSURE_DAYS,
  /**
   * Whether members of the committee and their near relatives stay out of its oversight; a flag.
   */
  OVERSIGHT_INDEPENDENT,
  /** Members of the oversight body who know accounting; a number. */
  OVERSIGHT_ACCOUNTANTS,
  /** Democratic evaluations a year; a number. */
  EVALUATION_PER_YEAR,
  /** Months between two evaluations of the same person. */
  EVALUATION_INTERVAL_MONTHS,
  /** Evaluations as incompetent in a row that end an office; a number. */
  EVALUATION_INCOMPETENT,
  /** Whether whoever leaves office is audited, with the result published; a flag. */
  AUDIT_ON_LEAVING
}
