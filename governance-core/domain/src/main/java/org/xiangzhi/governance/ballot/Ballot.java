package org.xiangzhi.governance.ballot;

import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import java.util.Optional;
import java.util.Set;
import org.xiangzhi.governance.kernel.PersistentMap;
import org.xiangzhi.governance.kernel.PersonId;

/**
 * Is one ballot: who may vote, who has come, who has voted; not who voted how.
 *
 * @param opened what it is held and judged by
 * @param present who has come, by vote: a person's own or a household's
 * @param recused who stays out, by vote
 * @param voted whose votes were given by name, and how
 * @param proxies the written proxies
 * @param box the votes
 * @param stage how far it is
 * @param verdict the verdict, once counted
 */
public record Ballot(
    BallotEvent.Opened opened,
    PersistentMap<String, PersonId> present,
    PersistentMap<String, PersonId> recused,
    PersistentMap<String, Casting> voted,
    Proxies proxies,
    Box box,
    Stage stage,
    Optional<Verdict> verdict) {

  static Ballot of(BallotEvent.Opened event) {
    return new Ballot(
        event,
        PersistentMap.empty(),
        PersistentMap.empty(),
        PersistentMap.empty(),
        Proxies.NONE,
        Box.EMPTY,
        Stage.OPEN,
        Optional.empty());
  }

  /**
   * Says who was entitled and who came or took part.
   *
   * @return the turnout as it stands
   */
  public Turnout turnout() {
    return new Turnout(opened.electorate().size(), recused.size(), tookPart());
  }

  /**
   * Lists the votes that were not given by name: who was entitled and stayed silent 未投票. Hands have
   * no names; where they were counted, those who raised them are here too.
   *
   * @return persons, or households; the recused are left out
   */
  public ImmutableSortedSet<String> silent() {
    return opened.electorate().votes().stream()
        .filter(vote -> !voted.containsKey(vote) && !recused.containsKey(vote))
        .collect(ImmutableSortedSet.toImmutableSortedSet(String::compareTo));
  }

  /** Finds whose vote a person gives; empty if none. */
  Optional<String> vote(PersonId person) {
    return opened.electorate().vote(person);
  }

  /** Tells whether a person has come, and for a household as its representative. */
  boolean isPresent(PersonId person) {
    return vote(person).flatMap(present::get).filter(person::equals).isPresent();
  }

  /** Counts those present who have not voted by name: whose hands may be up. */
  int handsFree() {
    return (int) present.keys().filter(vote -> !voted.containsKey(vote)).count();
  }

  private int tookPart() {
    return voted.size() + handsFree();
  }

  Ballot with(BallotEvent.CheckedIn event) {
    PersistentMap<String, PersonId> more = present;
    for (PersonId person : event.persons()) {
      more = more.with(vote(person).orElseThrow(), person);
    }
    return withPresent(more);
  }

  Ballot with(BallotEvent.Left event) {
    PersistentMap<String, PersonId> fewer = present;
    for (PersonId person : event.persons()) {
      fewer = fewer.without(vote(person).orElseThrow());
    }
    return withPresent(fewer);
  }

  private Ballot withPresent(PersistentMap<String, PersonId> now) {
    return new Ballot(opened, now, recused, voted, proxies, box, stage, verdict);
  }

  Ballot with(BallotEvent.Recused event) {
    String vote = vote(event.person()).orElseThrow();
    return new Ballot(
        opened,
        present.without(vote),
        recused.with(vote, event.person()),
        voted,
        proxies.without(event.person()),
        box,
        stage,
        verdict);
  }

  Ballot with(Proxies now) {
    return new Ballot(opened, present, recused, voted, now, box, stage, verdict);
  }

  Ballot with(Box now) {
    return new Ballot(opened, present, recused, voted, proxies, now, stage, verdict);
  }

  Ballot marked(Set<PersonId> persons, Casting casting) {
    PersistentMap<String, Casting> more = voted;
    for (PersonId person : persons) {
      more = more.with(vote(person).orElseThrow(), casting);
    }
    return new Ballot(opened, present, recused, more, proxies, box, stage, verdict);
  }

  Ballot closed() {
    return new Ballot(
        opened, present, recused, voted, proxies, box, Stage.CLOSED, Optional.empty());
  }

  Ballot counted(Verdict found) {
    return new Ballot(
        opened, present, recused, voted, proxies, box, Stage.COUNTED, Optional.of(found));
  }

  /** Lists whose papers go out on a proxy. */
  Set<PersonId> represented(Set<PersonId> voters) {
    return Sets.filter(voters, proxies.granted()::containsKey);
  }
}
