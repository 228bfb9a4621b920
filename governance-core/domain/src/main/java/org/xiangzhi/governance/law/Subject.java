package org.xiangzhi.governance.law;

import org.xiangzhi.governance.kernel.RuleId;

/**
 * Names what a figure of the law is about, how the figures of several layers go together, and what
 * sort of figure it is. A flag of kind {@link FloorKind#AT_LEAST} is a duty that no layer may drop;
 * one of kind {@link FloorKind#AT_MOST} is a permission that a layer may take away.
 */
public enum Subject {
  /** Members of the villagers' committee. */
  COMMITTEE_SIZE(FloorKind.WITHIN, FigureForm.RANGE),
  /** Women among the members of the villagers' committee. */
  COMMITTEE_WOMEN(FloorKind.AT_LEAST, FigureForm.NUMBER),
  /** Whether near relatives in the villagers' committee avoid each other. */
  COMMITTEE_RELATIVES_AVOID(FloorKind.AT_LEAST, FigureForm.FLAG),
  /** Whether its members come by direct election alone and nobody appoints or removes them. */
  COMMITTEE_ELECTED(FloorKind.FIXED, FigureForm.FLAG),
  /** Term of the villagers' committee; years. */
  COMMITTEE_TERM_YEARS(FloorKind.FIXED, FigureForm.NUMBER),
  /** Age from which one votes; years. */
  VOTING_AGE(FloorKind.FIXED, FigureForm.NUMBER),
  /** Whether those deprived of political rights by law, and they alone, have no vote. */
  VOTER_POLITICAL_RIGHTS(FloorKind.FIXED, FigureForm.FLAG),
  /** Whether one votes in one village only. */
  VOTER_ONE_VILLAGE(FloorKind.FIXED, FigureForm.FLAG),
  /** Residence without hukou that lets one apply for the vote; years. */
  VOTER_RESIDENCE_YEARS(FloorKind.FIXED, FigureForm.NUMBER),
  /** Whether village work counts like residence. */
  VOTER_VILLAGE_WORK_COUNTS(FloorKind.FIXED, FigureForm.FLAG),
  /** Whether who has no hukou votes only if an assembly agrees. */
  VOTER_ADMITTED_BY_ASSEMBLY(FloorKind.FIXED, FigureForm.FLAG),
  /** Days before polling on which the voter list is posted. */
  VOTER_LIST_DAYS(FloorKind.AT_LEAST, FigureForm.NUMBER),
  /** Days from the posting within which an objection may be raised. */
  VOTER_LIST_OBJECTION_DAYS(FloorKind.FIXED, FigureForm.NUMBER),
  /** Days from an objection within which it is decided. */
  VOTER_LIST_DECISION_DAYS(FloorKind.AT_MOST, FigureForm.NUMBER),
  /** Registered voters who must vote for an election to be valid. */
  ELECTION_TURNOUT(FloorKind.FIXED, FigureForm.SHARE),
  /** Votes of those taking part that elect. */
  ELECTION_MAJORITY(FloorKind.FIXED, FigureForm.SHARE),
  /** Whether more candidates than seats must stand. */
  ELECTION_MORE_CANDIDATES(FloorKind.AT_LEAST, FigureForm.FLAG),
  /** Whether the election is by secret ballot, with a place to write in secret. */
  ELECTION_SECRET(FloorKind.AT_LEAST, FigureForm.FLAG),
  /** Whether votes are counted in public and the result is announced at once. */
  ELECTION_PUBLIC_COUNT(FloorKind.AT_LEAST, FigureForm.FLAG),
  /**
   * Whether expulsion from the party, a criminal penalty, clan or gang power or cults bar a
   * candidate.
   */
  CANDIDATES_BARRED(FloorKind.FIXED, FigureForm.FLAG),
  /** Whether the village party organisation may nominate candidates too. */
  CANDIDATES_BY_PARTY(FloorKind.FIXED, FigureForm.FLAG),
  /** Whether the nomination of a near relative ends membership of the election committee. */
  ELECTION_COMMITTEE_RELATIVES(FloorKind.AT_LEAST, FigureForm.FLAG),
  /** Votes cast that elect in the second round. */
  SECOND_ROUND_SHARE(FloorKind.FIXED, FigureForm.SHARE),
  /** Whether a proxy needs a mandate in writing. */
  PROXY_WRITTEN(FloorKind.FIXED, FigureForm.FLAG),
  /** Whether only a voter who is away may have a proxy. */
  PROXY_AWAY_ONLY(FloorKind.FIXED, FigureForm.FLAG),
  /** Voters whom one proxy may stand for; without a figure there is no cap. */
  PROXY_MAX(FloorKind.FIXED, FigureForm.NUMBER),
  /** Whether a villager who is no near relative may be a proxy. */
  PROXY_OTHER_VILLAGERS(FloorKind.FIXED, FigureForm.FLAG),
  /** Whether a candidate may be a proxy; without a figure the law is silent. */
  PROXY_CANDIDATES(FloorKind.FIXED, FigureForm.FLAG),
  /** Whether the names of voters and their proxies are published. */
  PROXY_PUBLISHED(FloorKind.AT_LEAST, FigureForm.FLAG),
  /** Whether a resignation takes effect only when an assembly has considered it. */
  RESIGNATION_CONSIDERED(FloorKind.AT_LEAST, FigureForm.FLAG),
  /** Whether an election by violence, bribery or forgery is void. */
  ELECTION_FRAUD_VOID(FloorKind.AT_LEAST, FigureForm.FLAG),
  /** Whether incapacity or a criminal penalty ends an office. */
  OFFICE_ENDS_ON_PENALTY(FloorKind.FIXED, FigureForm.FLAG),
  /** Whether who is elected in a by-election serves for the rest of the term. */
  BY_ELECTION_REST_OF_TERM(FloorKind.FIXED, FigureForm.FLAG),
  /** Days within which a new committee takes over. */
  HANDOVER_DAYS(FloorKind.AT_MOST, FigureForm.NUMBER),
  /** Whether the members of the committee are audited on their term. */
  AUDIT_OF_TERM(FloorKind.AT_LEAST, FigureForm.FLAG),
  /** Whether whoever leaves office is audited. */
  AUDIT_ON_LEAVING(FloorKind.AT_LEAST, FigureForm.FLAG),
  /** Whether audits are published, those on leaving before the next election. */
  AUDIT_PUBLISHED(FloorKind.AT_LEAST, FigureForm.FLAG),
  /** Days between the audit's publication and the choice of the next election committee. */
  AUDIT_LEAD_DAYS(FloorKind.AT_LEAST, FigureForm.NUMBER),
  /** Days from leaving office early within which the audit is published. */
  AUDIT_LEAVING_DAYS(FloorKind.AT_MOST, FigureForm.NUMBER),
  /** Villagers who can demand that a matter is audited. */
  AUDIT_PETITION(FloorKind.FIXED, FigureForm.SHARE),
  /** Voters who can demand a recall. */
  RECALL_PETITION_VOTERS(FloorKind.FIXED, FigureForm.SHARE),
  /** Representatives who can demand a recall. */
  RECALL_PETITION_REPRESENTATIVES(FloorKind.FIXED, FigureForm.SHARE),
  /** Whether who demands a recall gives reasons. */
  RECALL_REASONS(FloorKind.FIXED, FigureForm.FLAG),
  /** Whether the member is heard before the vote on the recall. */
  RECALL_HEARING(FloorKind.FIXED, FigureForm.FLAG),
  /** Registered voters who must vote on a recall. */
  RECALL_TURNOUT(FloorKind.FIXED, FigureForm.SHARE),
  /** Votes of those voting that recall. */
  RECALL_MAJORITY(FloorKind.FIXED, FigureForm.SHARE),
  /** Villagers who can demand an assembly. */
  ASSEMBLY_PETITION_VILLAGERS(FloorKind.FIXED, FigureForm.SHARE),
  /** Representatives who can demand an assembly. */
  ASSEMBLY_PETITION_REPRESENTATIVES(FloorKind.FIXED, FigureForm.SHARE),
  /** Days of notice of an assembly. */
  ASSEMBLY_NOTICE_DAYS(FloorKind.AT_LEAST, FigureForm.NUMBER),
  /** Whether special circumstances allow an assembly at short notice. */
  ASSEMBLY_SHORT_NOTICE(FloorKind.AT_MOST, FigureForm.FLAG),
  /** Assemblies a year. */
  ASSEMBLY_PER_YEAR(FloorKind.AT_LEAST, FigureForm.NUMBER),
  /** Adults who must come to the villagers' assembly. */
  ASSEMBLY_QUORUM_ADULTS(FloorKind.AT_LEAST, FigureForm.SHARE),
  /** Households that must be represented in the villagers' assembly. */
  ASSEMBLY_QUORUM_HOUSEHOLDS(FloorKind.AT_LEAST, FigureForm.SHARE),
  /** Those present who must agree in the villagers' assembly. */
  ASSEMBLY_MAJORITY(FloorKind.AT_LEAST, FigureForm.SHARE),
  /** Whether unreachable absentees are left out of the quorum's base. */
  ASSEMBLY_ABSENTEES(FloorKind.REVIEW, FigureForm.FLAG),
  /** Whether planning and building are reserved to the assembly. */
  RESERVED_PLANNING(FloorKind.AT_LEAST, FigureForm.FLAG),
  /** Whether lost-work allowances are reserved to the assembly. */
  RESERVED_ALLOWANCES(FloorKind.AT_LEAST, FigureForm.FLAG),
  /** Whether the use of money from the collective economy is reserved to the assembly. */
  RESERVED_COLLECTIVE_INCOME(FloorKind.AT_LEAST, FigureForm.FLAG),
  /** Whether public works, the raising of funds and labour, and building contracts are reserved. */
  RESERVED_PUBLIC_WORKS(FloorKind.AT_LEAST, FigureForm.FLAG),
  /** Whether the recipients of key support are reserved to the assembly. */
  RESERVED_SUPPORT(FloorKind.AT_LEAST, FigureForm.FLAG),
  /** Whether land contracting is reserved to the assembly. */
  RESERVED_LAND_CONTRACTS(FloorKind.AT_LEAST, FigureForm.FLAG),
  /** Whether projects of the collective economy are reserved to the assembly. */
  RESERVED_COLLECTIVE_PROJECTS(FloorKind.AT_LEAST, FigureForm.FLAG),
  /** Whether the use of homesteads is reserved to the assembly. */
  RESERVED_HOMESTEADS(FloorKind.AT_LEAST, FigureForm.FLAG),
  /** Whether compensation for requisitioned land is reserved to the assembly. */
  RESERVED_COMPENSATION(FloorKind.AT_LEAST, FigureForm.FLAG),
  /** Whether loans, leases and disposals of collective property are reserved to the assembly. */
  RESERVED_COLLECTIVE_PROPERTY(FloorKind.AT_LEAST, FigureForm.FLAG),
  /** Whether the assembly may delegate reserved matters to the representatives. */
  RESERVED_DELEGABLE(FloorKind.AT_MOST, FigureForm.FLAG),
  /** Whether important matters go to the village party organisation first. */
  RESERVED_PARTY_FIRST(FloorKind.AT_LEAST, FigureForm.FLAG),
  /** Representatives among the members of the representatives' assembly. */
  REPRESENTATIVES_SHARE(FloorKind.AT_LEAST, FigureForm.SHARE),
  /** Women representatives among the members of the representatives' assembly. */
  REPRESENTATIVES_WOMEN(FloorKind.AT_LEAST, FigureForm.SHARE),
  /** Households for each representative, where groups do not elect several. */
  REPRESENTATIVE_HOUSEHOLDS(FloorKind.WITHIN, FigureForm.RANGE),
  /** Meetings of the representatives a year, one a quarter. */
  REPRESENTATIVES_PER_YEAR(FloorKind.AT_LEAST, FigureForm.NUMBER),
  /** Representatives who can demand a meeting. */
  REPRESENTATIVES_PETITION(FloorKind.FIXED, FigureForm.SHARE),
  /** Days within which a meeting that was demanded is convened. */
  REPRESENTATIVES_CONVENED_DAYS(FloorKind.AT_MOST, FigureForm.NUMBER),
  /** Days before a meeting on which the representatives are told its matters. */
  REPRESENTATIVES_NOTICE_DAYS(FloorKind.AT_LEAST, FigureForm.NUMBER),
  /** Members who must come to the representatives' assembly. */
  REPRESENTATIVES_QUORUM(FloorKind.AT_LEAST, FigureForm.SHARE),
  /** Those present who must agree in the representatives' assembly. */
  REPRESENTATIVES_MAJORITY(FloorKind.AT_LEAST, FigureForm.SHARE),
  /** Whether the representatives decide what was delegated to them alone. */
  REPRESENTATIVES_DELEGATED_ONLY(FloorKind.AT_LEAST, FigureForm.FLAG),
  /** Adults who must come to a group meeting. */
  GROUP_QUORUM_ADULTS(FloorKind.AT_LEAST, FigureForm.SHARE),
  /** Households that must be represented in a group meeting. */
  GROUP_QUORUM_HOUSEHOLDS(FloorKind.AT_LEAST, FigureForm.SHARE),
  /** Those present who must agree in a group meeting. */
  GROUP_MAJORITY(FloorKind.AT_LEAST, FigureForm.SHARE),
  /** Whether anything but the villagers' assembly may adopt a compact. */
  COMPACT_DELEGABLE(FloorKind.FIXED, FigureForm.FLAG),
  /** Whether a compact is filed with the town. */
  COMPACT_FILED(FloorKind.AT_LEAST, FigureForm.FLAG),
  /** Days within which a compact is filed; no national figure. */
  COMPACT_FILING_DAYS(FloorKind.AT_MOST, FigureForm.NUMBER),
  /** Whether a compact keeps to the law and to personal, democratic and property rights. */
  COMPACT_WITHIN_LAW(FloorKind.AT_LEAST, FigureForm.FLAG),
  /** Whether a compact keeps to public order and good morals. */
  COMPACT_GOOD_MORALS(FloorKind.AT_LEAST, FigureForm.FLAG),
  /** Whether the town orders an unlawful compact to be corrected. */
  COMPACT_CORRECTED(FloorKind.FIXED, FigureForm.FLAG),
  /** Whether matters of vital interest and disputes are consulted on. */
  CONSULTATION_HELD(FloorKind.AT_LEAST, FigureForm.FLAG),
  /** Whether a consultation can decide what is reserved to an assembly. */
  CONSULTATION_DECIDES(FloorKind.FIXED, FigureForm.FLAG),
  /** Days for which a disclosure stands on the board. */
  DISCLOSURE_DAYS(FloorKind.AT_LEAST, FigureForm.NUMBER),
  /** Whether a village has a board for disclosures. */
  DISCLOSURE_BOARD(FloorKind.AT_LEAST, FigureForm.FLAG),
  /** Disclosures of ordinary matters a year, one a quarter. */
  DISCLOSURE_PER_YEAR(FloorKind.AT_LEAST, FigureForm.NUMBER),
  /** Disclosures of busy finances a year, one a month. */
  FINANCE_DISCLOSURE_PER_YEAR(FloorKind.AT_LEAST, FigureForm.NUMBER),
  /** Days behind the end of a period within which it is disclosed. */
  DISCLOSURE_DUE_DAYS(FloorKind.AT_MOST, FigureForm.NUMBER),
  /** Whether a major matter is disclosed at once. */
  MAJOR_DISCLOSURE_AT_ONCE(FloorKind.AT_LEAST, FigureForm.FLAG),
  /** Days within which a major matter is disclosed. */
  MAJOR_DISCLOSURE_DAYS(FloorKind.AT_MOST, FigureForm.NUMBER),
  /** Days within which an objection to a disclosure is answered. */
  DISCLOSURE_ANSWER_DAYS(FloorKind.AT_MOST, FigureForm.NUMBER),
  /** Whether an assembly chooses the oversight body. */
  OVERSIGHT_CHOSEN(FloorKind.AT_LEAST, FigureForm.FLAG),
  /** Whether members of the committee and their near relatives stay out of its oversight. */
  OVERSIGHT_INDEPENDENT(FloorKind.AT_LEAST, FigureForm.FLAG),
  /** Members of the oversight body who know accounting and management. */
  OVERSIGHT_ACCOUNTANTS(FloorKind.AT_LEAST, FigureForm.NUMBER),
  /** Whether the oversight body serves as long as the committee. */
  OVERSIGHT_TERM_SAME(FloorKind.FIXED, FigureForm.FLAG),
  /** Reports of the oversight body to the assemblies a year. */
  OVERSIGHT_REPORTS_PER_YEAR(FloorKind.AT_LEAST, FigureForm.NUMBER),
  /** Democratic evaluations a year. */
  EVALUATION_PER_YEAR(FloorKind.AT_LEAST, FigureForm.NUMBER),
  /** Whether the oversight body chairs the evaluation. */
  EVALUATION_BY_OVERSIGHT(FloorKind.AT_LEAST, FigureForm.FLAG),
  /** Days before an evaluation on which its plan is made known. */
  EVALUATION_NOTICE_DAYS(FloorKind.AT_LEAST, FigureForm.NUMBER),
  /** Months between two evaluations of the same person. */
  EVALUATION_INTERVAL_MONTHS(FloorKind.AT_LEAST, FigureForm.NUMBER),
  /** Evaluations as incompetent in a row that end an office. */
  EVALUATION_INCOMPETENT(FloorKind.FIXED, FigureForm.NUMBER),
  /** Whether elections, minutes and works are kept in a true and complete archive. */
  ARCHIVE_KEPT(FloorKind.AT_LEAST, FigureForm.FLAG),
  /** Whether an injured villager may ask the court to annul a decision. */
  COURT_REMEDY(FloorKind.FIXED, FigureForm.FLAG);

  private final FloorKind kind;
  private final FigureForm form;

  Subject(FloorKind kind, FigureForm form) {
    this.kind = kind;
    this.form = form;
  }

  /**
   * Tells how the figures of several layers go together.
   *
   * @return the kind
   */
  public FloorKind kind() {
    return kind;
  }

  /**
   * Tells what sort of figure it is.
   *
   * @return the form
   */
  public FigureForm form() {
    return form;
  }

  /**
   * Names the rule that the law's layers state for it.
   *
   * @return such as {@code FLOOR-DISCLOSURE-DAYS}
   */
  public RuleId rule() {
    return RuleId.of("FLOOR-" + name().replace('_', '-'));
  }
}
