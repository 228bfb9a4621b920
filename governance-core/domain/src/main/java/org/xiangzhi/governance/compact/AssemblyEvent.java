package org.xiangzhi.governance.compact;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.util.Optional;
import org.xiangzhi.governance.ballot.Basis;
import org.xiangzhi.governance.ballot.Count;
import org.xiangzhi.governance.ballot.Verdict;
import org.xiangzhi.governance.hierarchy.UnitId;
import org.xiangzhi.governance.kernel.Digest;
import org.xiangzhi.governance.kernel.PersonId;
import org.xiangzhi.governance.kernel.TypeName;

/** Is something that happened in the villagers' assembly. */
public sealed interface AssemblyEvent extends CompactEvent {
  /**
   * Returns the case.
   *
   * @return its name
   */
  CaseId caseId();

  /**
   * Opened the assembly.
   *
   * @param caseId the case
   * @param basis who makes it up
   * @param adults the adults entitled that day, each with their household
   * @param households the households of the village that day
   * @param on the day
   */
  @TypeName("compact.assembly-opened/1")
  record AssemblyOpened(
      CaseId caseId,
      Basis basis,
      ImmutableSortedMap<PersonId, UnitId> adults,
      ImmutableSet<UnitId> households,
      LocalDate on)
      implements AssemblyEvent {}

  /**
   * Checked in attendees.
   *
   * @param caseId the case
   * @param attendees who came, each with their household
   */
  @TypeName("compact.attendees-checked-in/1")
  record AttendeesCheckedIn(CaseId caseId, ImmutableSortedMap<PersonId, UnitId> attendees)
      implements AssemblyEvent {}

  /**
   * Read a clause out.
   *
   * @param caseId the case
   * @param clause which
   * @param hands the hands counted; empty where they are not counted clause by clause
   * @param counter who counted
   * @param witness who watched
   */
  @TypeName("compact.clause-read/1")
  record ClauseRead(
      CaseId caseId, ClauseId clause, Optional<Count> hands, PersonId counter, PersonId witness)
      implements AssemblyEvent {}

  /**
   * Counted the vote.
   *
   * @param caseId the case
   * @param digest the digest of the text
   * @param verdict the outcome with all it was judged by
   * @param counter who counted
   * @param witness who watched
   * @param on the day
   */
  @TypeName("compact.vote-counted/1")
  record VoteCounted(
      CaseId caseId,
      Digest digest,
      Verdict verdict,
      PersonId counter,
      PersonId witness,
      LocalDate on)
      implements AssemblyEvent {}

  /**
   * Recorded signatures.
   *
   * @param caseId the case
   * @param signers who signed
   * @param roll the scan of the roll
   */
  @TypeName("compact.signatures-recorded/1")
  record SignaturesRecorded(CaseId caseId, ImmutableSet<PersonId> signers, Paper roll)
      implements AssemblyEvent {}
}
