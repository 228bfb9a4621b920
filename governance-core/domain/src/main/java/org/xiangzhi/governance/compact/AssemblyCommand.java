package org.xiangzhi.governance.compact;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.xiangzhi.governance.ballot.Basis;
import org.xiangzhi.governance.ballot.Count;
import org.xiangzhi.governance.hierarchy.UnitId;
import org.xiangzhi.governance.kernel.Checks;
import org.xiangzhi.governance.kernel.Digest;
import org.xiangzhi.governance.kernel.PersonId;
import org.xiangzhi.governance.kernel.TypeName;

/** Asks about the villagers' assembly and its vote 全体表决. */
public sealed interface AssemblyCommand extends StepCommand {
  /**
   * Opens the assembly and freezes its electorate.
   *
   * @param caseId the case
   * @param basis whether adults or households make it up
   */
  @TypeName("compact.open-assembly")
  record OpenAssembly(CaseId caseId, Basis basis) implements AssemblyCommand {}

  /**
   * Checks in those who came; may be given several times.
   *
   * @param caseId the case
   * @param attendees who came, each with the household that they belong to, 1 to 2,000
   */
  @TypeName("compact.check-in")
  record CheckIn(
      CaseId caseId, @Size(min = 1, max = 2000) ImmutableSortedMap<PersonId, UnitId> attendees)
      implements AssemblyCommand {
    /** Refuses an empty list. */
    public CheckIn {
      Checks.within("attendees", attendees.size(), 1, 2000);
    }
  }

  /**
   * Records that a clause was read out, and the hands counted for it.
   *
   * @param caseId the case
   * @param clause which; of a revision, each clause that the revision changes or adds
   * @param hands the hands counted; empty where they are not counted clause by clause
   * @param counter who counted
   * @param witness who watched the count, another person
   */
  @TypeName("compact.read-clause")
  record ReadClause(
      CaseId caseId, ClauseId clause, Optional<Count> hands, PersonId counter, PersonId witness)
      implements AssemblyCommand {}

  /**
   * Records the vote on the whole text.
   *
   * @param caseId the case
   * @param digest the digest of the text that was voted on
   * @param count the hands
   * @param counter who counted
   * @param witness who watched the count, another person
   */
  @TypeName("compact.count-vote")
  record CountVote(CaseId caseId, Digest digest, Count count, PersonId counter, PersonId witness)
      implements AssemblyCommand {}

  /**
   * Records the signature roll 签字摁手印. Whoever voted against need not sign.
   *
   * @param caseId the case
   * @param signers who signed, of those present, 1 to 2,000
   * @param roll the scan of the roll, by its digest; no image of a fingerprint is kept
   */
  @TypeName("compact.record-signatures")
  record RecordSignatures(
      CaseId caseId, @Size(min = 1, max = 2000) ImmutableSet<PersonId> signers, Paper roll)
      implements AssemblyCommand {
    /** Refuses an empty roll. */
    public RecordSignatures {
      Checks.within("signers", signers.size(), 1, 2000);
    }
  }
}
