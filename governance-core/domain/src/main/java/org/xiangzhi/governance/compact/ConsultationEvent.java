package org.xiangzhi.governance.compact;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.xiangzhi.governance.hierarchy.UnitId;
import org.xiangzhi.governance.kernel.PersonId;
import org.xiangzhi.governance.kernel.TypeName;

/** Is something that happened while opinions were collected. */
public sealed interface ConsultationEvent extends CompactEvent {
  /**
   * Returns the case.
   *
   * @return its name
   */
  CaseId caseId();

  /**
   * Asked households.
   *
   * @param caseId the case
   * @param tier the tier
   * @param channel how
   * @param households which
   * @param by who asked
   */
  @TypeName("compact.households-asked/1")
  record HouseholdsAsked(
      CaseId caseId, TierId tier, Channel channel, ImmutableSet<UnitId> households, PersonId by)
      implements ConsultationEvent {}

  /**
   * Registered an opinion.
   *
   * @param caseId the case
   * @param opinion the opinion
   * @param household whose it is
   * @param tier the tier that it came through
   * @param channel how it came
   * @param clause the clause it concerns; empty for the whole
   * @param text what it says
   * @param by who registered it
   */
  @TypeName("compact.opinion-registered/1")
  record OpinionRegistered(
      CaseId caseId,
      OpinionId opinion,
      UnitId household,
      TierId tier,
      Channel channel,
      Optional<ClauseId> clause,
      String text,
      PersonId by)
      implements ConsultationEvent {}

  /**
   * Answered an opinion.
   *
   * @param caseId the case
   * @param opinion which
   * @param accepted whether the draft is to follow it
   * @param reply what the household was told
   * @param by who answered
   */
  @TypeName("compact.opinion-answered/1")
  record OpinionAnswered(
      CaseId caseId, OpinionId opinion, boolean accepted, String reply, PersonId by)
      implements ConsultationEvent {}

  /**
   * Pointed an opinion to a change.
   *
   * @param caseId the case
   * @param opinion which
   * @param change the change
   */
  @TypeName("compact.opinion-linked/1")
  record OpinionLinked(CaseId caseId, OpinionId opinion, ChangeId change)
      implements ConsultationEvent {}
}
