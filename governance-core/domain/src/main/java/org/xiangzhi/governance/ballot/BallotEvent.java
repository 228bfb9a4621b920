package org.xiangzhi.governance.ballot;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Optional;
import org.xiangzhi.governance.hierarchy.UnitId;
import org.xiangzhi.governance.kernel.Digest;
import org.xiangzhi.governance.kernel.Event;
import org.xiangzhi.governance.kernel.PersonId;
import org.xiangzhi.governance.kernel.TypeName;
import org.xiangzhi.governance.law.Standard;

/** Is something that happened to ballots. */
public sealed interface BallotEvent extends Event {
  /**
   * Returns the ballot that it is about.
   *
   * @return its name
   */
  BallotId ballot();

  /**
   * Opened a ballot, with all that it is held and judged by.
   *
   * @param ballot its name
   * @param ballotType the practice's kind of ballot
   * @param kind what sort of vote it is
   * @param unit the unit whose it is
   * @param question what is asked
   * @param matter what it decides on, as far as the law asks
   * @param electorate who may vote
   * @param criteria quorum and majority, the practice's tightened by the law's
   * @param law the figures of the law that were looked at, each with its article
   * @param castings how votes may be given
   * @param secret whether nobody may learn who voted how
   * @param delegatedBy the assembly's ballot that delegated the matter
   * @param on the day
   */
  @TypeName("ballot.opened/1")
  record Opened(
      BallotId ballot,
      BallotTypeId ballotType,
      BallotKind kind,
      UnitId unit,
      Question question,
      Matter matter,
      Electorate electorate,
      Criteria criteria,
      ImmutableList<Standard> law,
      ImmutableSet<Casting> castings,
      boolean secret,
      Optional<BallotId> delegatedBy,
      LocalDate on)
      implements BallotEvent {}

  /**
   * Checked persons in.
   *
   * @param ballot the ballot
   * @param persons who came
   */
  @TypeName("ballot.checked-in/1")
  record CheckedIn(BallotId ballot, ImmutableSortedSet<PersonId> persons) implements BallotEvent {}

  /**
   * Noted that persons left.
   *
   * @param ballot the ballot
   * @param persons who left
   */
  @TypeName("ballot.left/1")
  record Left(BallotId ballot, ImmutableSortedSet<PersonId> persons) implements BallotEvent {}

  /**
   * Noted that someone stays out of the matter.
   *
   * @param ballot the ballot
   * @param person who
   * @param reason why
   */
  @TypeName("ballot.recused/1")
  record Recused(BallotId ballot, PersonId person, String reason) implements BallotEvent {}

  /**
   * Took a proxy in.
   *
   * @param ballot the ballot
   * @param voter who is away
   * @param proxy who votes in place of the voter
   * @param paper the digest of the written proxy
   */
  @TypeName("ballot.proxy-granted/1")
  record ProxyGranted(BallotId ballot, PersonId voter, PersonId proxy, Digest paper)
      implements BallotEvent {}

  /**
   * Took a proxy out.
   *
   * @param ballot the ballot
   * @param voter who gave it
   */
  @TypeName("ballot.proxy-revoked/1")
  record ProxyRevoked(BallotId ballot, PersonId voter) implements BallotEvent {}

  /**
   * Noted that the list of proxies was published.
   *
   * @param ballot the ballot
   * @param place where
   * @param on the day
   */
  @TypeName("ballot.proxies-published/1")
  record ProxiesPublished(BallotId ballot, String place, LocalDate on) implements BallotEvent {}

  /**
   * Counted hands.
   *
   * @param ballot the ballot
   * @param tally the hands
   * @param counter who counted
   * @param witness who watched
   */
  @TypeName("ballot.hands-counted/1")
  record HandsCounted(BallotId ballot, Tally tally, PersonId counter, PersonId witness)
      implements BallotEvent {}

  /**
   * Gave papers out.
   *
   * @param ballot the ballot
   * @param voters whose papers
   */
  @TypeName("ballot.papers-issued/1")
  record PapersIssued(BallotId ballot, ImmutableSortedSet<PersonId> voters)
      implements BallotEvent {}

  /**
   * Took in an open vote.
   *
   * @param ballot the ballot
   * @param voter who voted
   * @param chosen what
   */
  @TypeName("ballot.vote-cast/1")
  record VoteCast(BallotId ballot, PersonId voter, ImmutableSortedSet<ChoiceId> chosen)
      implements BallotEvent {}

  /**
   * Marked a voter whose slip fell into the urn.
   *
   * @param ballot the ballot
   * @param voter who voted
   */
  @TypeName("ballot.voter-marked/1")
  record VoterMarked(BallotId ballot, PersonId voter) implements BallotEvent {}

  /**
   * Ended the voting.
   *
   * @param ballot the ballot
   * @param on the day
   */
  @TypeName("ballot.closed/1")
  record Closed(BallotId ballot, LocalDate on) implements BallotEvent {}

  /**
   * Counted a batch of papers.
   *
   * @param ballot the ballot
   * @param papers the account of the batch
   * @param counter who counted
   * @param witness who watched
   */
  @TypeName("ballot.papers-counted/1")
  record PapersCounted(BallotId ballot, Papers papers, PersonId counter, PersonId witness)
      implements BallotEvent {}

  /**
   * Counted everything. The urn is empty from then on, whether it was opened or not.
   *
   * @param ballot the ballot
   * @param urn the total of the urn; empty if there was no slip, or it stayed shut
   * @param verdict the outcome with all it was judged by
   * @param on the day
   */
  @TypeName("ballot.counted/1")
  record Counted(BallotId ballot, Optional<Tally> urn, Verdict verdict, LocalDate on)
      implements BallotEvent {}
}
