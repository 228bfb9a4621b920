package org.xiangzhi.governance.ballot;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.xiangzhi.governance.hierarchy.UnitId;
import org.xiangzhi.governance.kernel.Checks;
import org.xiangzhi.governance.kernel.Command;
import org.xiangzhi.governance.kernel.Digest;
import org.xiangzhi.governance.kernel.PersonId;
import org.xiangzhi.governance.kernel.TypeName;
import org.xiangzhi.governance.office.BodyId;

/** Asks about ballots 表决. */
public sealed interface BallotCommand extends Command {
  /** The greatest number of persons that one command names. */
  int PERSONS = 2000;

  /**
   * Returns the ballot that it is about.
   *
   * @return its name
   */
  BallotId ballot();

  /**
   * Opens a ballot and freezes its electorate.
   *
   * @param ballot its name
   * @param ballotType the practice's kind of ballot
   * @param unit the village, or the group whose meeting it is
   * @param question what is asked
   * @param matter what it decides on, as far as the law asks
   * @param basis who makes up the electorate
   * @param bodies the bodies whose members vote, where members do; empty otherwise
   * @param voterList the election whose voters vote, where voters do; empty otherwise
   * @param delegatedBy the assembly's ballot that delegated the matter 授权; demanded of the
   *     representatives' assembly, empty otherwise
   */
  @TypeName("ballot.open")
  record Open(
      BallotId ballot,
      BallotTypeId ballotType,
      UnitId unit,
      Question question,
      Matter matter,
      Basis basis,
      ImmutableSet<BodyId> bodies,
      Optional<String> voterList,
      Optional<BallotId> delegatedBy)
      implements BallotCommand {}

  /**
   * Checks in those who came 签到.
   *
   * @param ballot the ballot
   * @param persons who came, 1 to 2,000
   */
  @TypeName("ballot.check-in")
  record CheckIn(
      BallotId ballot, @Size(min = 1, max = PERSONS) ImmutableSortedSet<PersonId> persons)
      implements BallotCommand {
    /** Refuses an empty list. */
    public CheckIn {
      Checks.within("persons", persons.size(), 1, PERSONS);
    }
  }

  /**
   * Records that some left before the end. Whoever has voted by then still took part.
   *
   * @param ballot the ballot
   * @param persons who left, 1 to 2,000
   */
  @TypeName("ballot.leave")
  record Leave(BallotId ballot, @Size(min = 1, max = PERSONS) ImmutableSortedSet<PersonId> persons)
      implements BallotCommand {
    /** Refuses an empty list. */
    public Leave {
      Checks.within("persons", persons.size(), 1, PERSONS);
    }
  }

  /**
   * Records that someone stays out of the matter 回避.
   *
   * @param ballot the ballot
   * @param person who
   * @param reason why, 1 to 200 characters
   */
  @TypeName("ballot.recuse")
  record Recuse(BallotId ballot, PersonId person, @NotBlank @Size(max = 200) String reason)
      implements BallotCommand {
    /** Refuses a blank or overlong reason, or one with an identity or mobile number. */
    public Recuse {
      Checks.publicText("reason", reason, 200);
    }
  }

  /**
   * Records a written proxy 委托投票 for this one ballot.
   *
   * @param ballot the ballot
   * @param voter who is away
   * @param proxy who votes in place of the voter
   * @param paper the digest of the written proxy
   */
  @TypeName("ballot.grant-proxy")
  record GrantProxy(BallotId ballot, PersonId voter, PersonId proxy, Digest paper)
      implements BallotCommand {}

  /**
   * Takes a proxy back.
   *
   * @param ballot the ballot
   * @param voter who gave it
   */
  @TypeName("ballot.revoke-proxy")
  record RevokeProxy(BallotId ballot, PersonId voter) implements BallotCommand {}

  /**
   * Records that the list of proxies, as it stands, was published.
   *
   * @param ballot the ballot
   * @param place where, 1 to 100 characters
   */
  @TypeName("ballot.publish-proxies")
  record PublishProxies(BallotId ballot, @NotBlank @Size(max = 100) String place)
      implements BallotCommand {
    /** Refuses a blank or overlong place, or one with an identity or mobile number. */
    public PublishProxies {
      Checks.publicText("place", place, 100);
    }
  }

  /**
   * Records a show of hands 举手表决, the last casting of its ballot.
   *
   * @param ballot the ballot
   * @param tally the hands; none are invalid
   * @param counter who counted
   * @param witness who watched, another person
   */
  @TypeName("ballot.count-hands")
  record CountHands(BallotId ballot, Tally tally, PersonId counter, PersonId witness)
      implements BallotCommand {}

  /**
   * Records that papers were given out, one for each voter; whoever has a proxy gets it through the
   * proxy.
   *
   * @param ballot the ballot
   * @param voters whose papers, 1 to 2,000
   */
  @TypeName("ballot.issue-papers")
  record IssuePapers(
      BallotId ballot, @Size(min = 1, max = PERSONS) ImmutableSortedSet<PersonId> voters)
      implements BallotCommand {
    /** Refuses an empty list. */
    public IssuePapers {
      Checks.within("voters", voters.size(), 1, PERSONS);
    }
  }

  /**
   * Gives the actor's own vote openly by electronic means.
   *
   * @param ballot the ballot
   * @param chosen the vote: one of yes, no and abstain, or those chosen
   */
  @TypeName("ballot.cast")
  record Cast(BallotId ballot, ImmutableSortedSet<ChoiceId> chosen) implements BallotCommand {}

  /**
   * Gives the actor's own vote secretly by electronic means: the voter is marked, and the slip
   * falls into the urn. What was chosen is in no event, fingerprint or text.
   *
   * @param ballot the ballot
   * @param chosen the vote: one of yes, no and abstain, or those chosen
   */
  @TypeName("ballot.cast-secret")
  record CastSecret(BallotId ballot, ImmutableSortedSet<ChoiceId> chosen) implements BallotCommand {
    @Override
    public Command withoutSecret() {
      return new CastSecret(ballot, ImmutableSortedSet.of());
    }

    @Override
    public String toString() {
      return "CastSecret[ballot=" + ballot + "]";
    }
  }

  /**
   * Ends the voting; presence is what it is then.
   *
   * @param ballot the ballot
   */
  @TypeName("ballot.close")
  record Close(BallotId ballot) implements BallotCommand {}

  /**
   * Records the count of a batch of papers, once the voting has ended.
   *
   * @param ballot the ballot
   * @param papers the account of the batch
   * @param counter who counted
   * @param witness who watched, another person
   */
  @TypeName("ballot.count-papers")
  record CountPapers(BallotId ballot, Papers papers, PersonId counter, PersonId witness)
      implements BallotCommand {}

  /**
   * Counts everything, opens the urn and states the verdict.
   *
   * @param ballot the ballot
   */
  @TypeName("ballot.count-votes")
  record CountAll(BallotId ballot) implements BallotCommand {}
}
