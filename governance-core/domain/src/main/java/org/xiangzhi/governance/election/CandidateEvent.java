package org.xiangzhi.governance.election;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Optional;
import org.xiangzhi.governance.kernel.Digest;
import org.xiangzhi.governance.kernel.PersonId;
import org.xiangzhi.governance.kernel.TypeName;
import org.xiangzhi.governance.office.OfficeId;

/** Is something that happened to candidates. */
public sealed interface CandidateEvent extends ElectionEvent {
  /**
   * Names the election.
   *
   * @return its name
   */
  ElectionId election();

  /**
   * Tells of a nomination.
   *
   * @param election the election
   * @param office the office
   * @param person the nominee
   * @param by who nominated
   * @param voters the voters who nominated
   * @param relatives near relatives of the nominee in the election committee
   */
  @TypeName("election.candidate-nominated/1")
  record CandidateNominated(
      ElectionId election,
      OfficeId office,
      PersonId person,
      Nominator by,
      ImmutableSortedSet<PersonId> voters,
      ImmutableSortedSet<PersonId> relatives)
      implements CandidateEvent {}

  /**
   * Tells whether a nominee stands.
   *
   * @param election the election
   * @param office the office
   * @param person the nominee
   * @param stands whether
   */
  @TypeName("election.nomination-answered/1")
  record NominationAnswered(ElectionId election, OfficeId office, PersonId person, boolean stands)
      implements CandidateEvent {}

  /**
   * Tells that a nominee was examined.
   *
   * @param election the election
   * @param person the nominee
   * @param bar what bars the nominee; empty if nothing does
   * @param evidence the digest of the record
   * @param by who recorded it
   */
  @TypeName("election.candidate-vetted/1")
  record CandidateVetted(
      ElectionId election, PersonId person, Optional<Bar> bar, Digest evidence, PersonId by)
      implements CandidateEvent {}

  /**
   * Tells that the candidates were posted.
   *
   * @param election the election
   * @param contests who stands for what, by rank of the office
   * @param evidence the digest of what shows it
   * @param on the day
   */
  @TypeName("election.candidates-posted/1")
  record CandidatesPosted(
      ElectionId election, ImmutableList<Contest> contests, Digest evidence, LocalDate on)
      implements CandidateEvent {}

  /**
   * Tells that candidates and voters met.
   *
   * @param election the election
   * @param evidence the digest of the record
   * @param on the day
   */
  @TypeName("election.hustings-recorded/1")
  record HustingsRecorded(ElectionId election, Digest evidence, LocalDate on)
      implements CandidateEvent {}
}
