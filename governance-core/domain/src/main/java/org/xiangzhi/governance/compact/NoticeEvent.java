package org.xiangzhi.governance.compact;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.xiangzhi.governance.hierarchy.UnitId;
import org.xiangzhi.governance.kernel.Digest;
import org.xiangzhi.governance.kernel.TypeName;

/** Is something that happened to the public notice. */
public sealed interface NoticeEvent extends CompactEvent {
  /**
   * Returns the case.
   *
   * @return its name
   */
  CaseId caseId();

  /**
   * Posted the notice.
   *
   * @param caseId the case
   * @param digest the digest of the text
   * @param posting where, with evidence
   * @param from the day of posting
   */
  @TypeName("compact.notice-posted/1")
  record NoticePosted(CaseId caseId, Digest digest, Posting posting, LocalDate from)
      implements NoticeEvent {}

  /**
   * Objected to the noticed text.
   *
   * @param caseId the case
   * @param objection the objection
   * @param household whose it is
   * @param text what it says
   * @param on the day
   */
  @TypeName("compact.objection-raised/1")
  record ObjectionRaised(
      CaseId caseId, OpinionId objection, UnitId household, String text, LocalDate on)
      implements NoticeEvent {}

  /**
   * Took the notice down.
   *
   * @param caseId the case
   * @param evidence what shows that it stood
   * @param until the last day on which it stood
   */
  @TypeName("compact.notice-closed/1")
  record NoticeClosed(CaseId caseId, ImmutableList<Paper> evidence, LocalDate until)
      implements NoticeEvent {}
}
