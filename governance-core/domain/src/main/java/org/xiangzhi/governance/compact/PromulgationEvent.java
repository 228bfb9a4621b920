package org.xiangzhi.governance.compact;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import org.xiangzhi.governance.hierarchy.UnitId;
import org.xiangzhi.governance.kernel.Digest;
import org.xiangzhi.governance.kernel.PersonId;
import org.xiangzhi.governance.kernel.TypeName;

/** Is something that happened between the vote and the text's coming into force. */
public sealed interface PromulgationEvent extends CompactEvent {
  /**
   * Returns the case.
   *
   * @return its name
   */
  CaseId caseId();

  /**
   * Filed the text.
   *
   * @param caseId the case
   * @param digest the digest of the text
   * @param number the town's filing number
   * @param by who filed it
   * @param on the day
   */
  @TypeName("compact.text-filed/1")
  record TextFiled(CaseId caseId, Digest digest, String number, PersonId by, LocalDate on)
      implements PromulgationEvent {}

  /**
   * Posted the text.
   *
   * @param caseId the case
   * @param digest the digest of the text
   * @param posting where, with evidence
   * @param effectiveFrom the day from which it is in force
   * @param on the day
   */
  @TypeName("compact.text-posted/1")
  record TextPosted(
      CaseId caseId, Digest digest, Posting posting, LocalDate effectiveFrom, LocalDate on)
      implements PromulgationEvent {}

  /**
   * Told households the result.
   *
   * @param caseId the case
   * @param channel how
   * @param households which
   */
  @TypeName("compact.households-informed/1")
  record HouseholdsInformed(CaseId caseId, Channel channel, ImmutableSet<UnitId> households)
      implements PromulgationEvent {}
}
