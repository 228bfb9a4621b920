package org.xiangzhi.governance.election;

import com.google.common.collect.ImmutableSortedSet;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.xiangzhi.governance.kernel.Checks;
import org.xiangzhi.governance.kernel.Digest;
import org.xiangzhi.governance.kernel.PersonId;
import org.xiangzhi.governance.kernel.TypeName;
import org.xiangzhi.governance.office.OfficeId;

/** Asks about candidates 候选人. */
public sealed interface CandidateCommand extends ElectionCommand {
  /**
   * Names the election.
   *
   * @return its name
   */
  ElectionId election();

  /**
   * Nominates a candidate 提名.
   *
   * @param election the election
   * @param office the office
   * @param person the nominee
   * @param by who nominates
   * @param voters the voters who nominate; empty for the party organisation; at most 1,000
   * @param relatives the members of the election committee who are near relatives 近亲属 of the
   *     nominee
   */
  @TypeName("election.nominate")
  record Nominate(
      ElectionId election,
      OfficeId office,
      PersonId person,
      Nominator by,
      @Size(max = 1000) ImmutableSortedSet<PersonId> voters,
      @Size(max = 30) ImmutableSortedSet<PersonId> relatives)
      implements CandidateCommand {
    /** Refuses too many. */
    public Nominate {
      Checks.within("voters", voters.size(), 0, 1000);
      Checks.within("relatives", relatives.size(), 0, 30);
    }
  }

  /**
   * Records whether a nominee stands; who stood may step back until the vote opens.
   *
   * @param election the election
   * @param office the office
   * @param person the nominee
   * @param stands whether the nominee agrees to stand
   */
  @TypeName("election.answer-nomination")
  record AnswerNomination(ElectionId election, OfficeId office, PersonId person, boolean stands)
      implements CandidateCommand {}

  /**
   * Records that a nominee was examined 资格审查.
   *
   * @param election the election
   * @param person the nominee
   * @param bar what bars the nominee; empty if nothing does
   * @param evidence the digest of the record of the examination
   */
  @TypeName("election.vet-candidate")
  record VetCandidate(ElectionId election, PersonId person, Optional<Bar> bar, Digest evidence)
      implements CandidateCommand {}

  /**
   * Posts the candidates.
   *
   * @param election the election
   * @param evidence the digest of what shows that they were posted
   */
  @TypeName("election.post-candidates")
  record PostCandidates(ElectionId election, Digest evidence) implements CandidateCommand {}

  /**
   * Records the meeting of candidates and voters 候选人与村民见面.
   *
   * @param election the election
   * @param evidence the digest of its record
   */
  @TypeName("election.record-hustings")
  record RecordHustings(ElectionId election, Digest evidence) implements CandidateCommand {}
}
