package org.xiangzhi.governance.election;

import com.google.common.collect.ImmutableList;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.xiangzhi.governance.ballot.BallotId;
import org.xiangzhi.governance.kernel.Checks;
import org.xiangzhi.governance.kernel.Digest;
import org.xiangzhi.governance.kernel.PersonId;
import org.xiangzhi.governance.kernel.TypeName;

/** Asks about the voter list 登记参加选举的村民名单. */
public sealed interface ListCommand extends ElectionCommand {
  /**
   * Names the election.
   *
   * @return its name
   */
  ElectionId election();

  /**
   * Records that a villager who lives elsewhere wishes to take part 本人表示参加选举.
   *
   * @param election the election
   * @param person the villager
   */
  @TypeName("election.declare-participation")
  record DeclareParticipation(ElectionId election, PersonId person) implements ListCommand {}

  /**
   * Admits a person without hukou who applied 本人申请, as the assembly or the representatives agreed.
   *
   * @param election the election
   * @param person the person
   * @param ground residence or village work
   * @param since since when
   * @param agreedIn the ballot in which it was agreed
   */
  @TypeName("election.admit-voter")
  record AdmitVoter(
      ElectionId election, PersonId person, Ground ground, LocalDate since, BallotId agreedIn)
      implements ListCommand {}

  /**
   * Keeps a person off the list, or takes one off it while it is not final.
   *
   * @param election the election
   * @param person the person
   * @param exclusion why
   * @param evidence the digest of what shows it
   */
  @TypeName("election.exclude-voter")
  record ExcludeVoter(ElectionId election, PersonId person, Exclusion exclusion, Digest evidence)
      implements ListCommand {}

  /**
   * Posts the list. Voters by registration and all adults come from the record of residents;
   * representatives of households and members of a body are named.
   *
   * @param election the election
   * @param named who is named; empty for the other electorates; at most 20,000
   * @param evidence the digest of what shows that it was posted
   */
  @TypeName("election.post-list")
  record PostList(
      ElectionId election, @Size(max = 20_000) ImmutableList<PersonId> named, Digest evidence)
      implements ListCommand {
    /** Refuses too many. */
    public PostList {
      Checks.within("named", named.size(), 0, 20_000);
    }
  }

  /**
   * Objects to the posted list 申诉.
   *
   * @param election the election
   * @param objection the objection's name
   * @param by who objects
   * @param person whom it is about
   * @param claim what it claims
   */
  @TypeName("election.raise-objection")
  record RaiseObjection(
      ElectionId election, ObjectionId objection, PersonId by, PersonId person, Claim claim)
      implements ListCommand {}

  /**
   * Decides an objection and publishes the decision.
   *
   * @param election the election
   * @param objection the objection
   * @param upheld whether the list is corrected
   * @param published the digest of the published decision
   */
  @TypeName("election.decide-objection")
  record DecideObjection(
      ElectionId election, ObjectionId objection, boolean upheld, Digest published)
      implements ListCommand {}

  /**
   * Makes the list final.
   *
   * @param election the election
   */
  @TypeName("election.close-list")
  record CloseList(ElectionId election) implements ListCommand {}
}
