package org.xiangzhi.governance.election;

import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.xiangzhi.governance.kernel.Handlers;
import org.xiangzhi.governance.kernel.PersistentMap;
import org.xiangzhi.governance.kernel.PersonId;

/**
 * Is the state of a voter list.
 *
 * @param participating who lives elsewhere and wishes to take part
 * @param admitted who was admitted without hukou
 * @param excluded who was kept off
 * @param posted the posting; empty before it
 * @param voters the list with all corrections; empty before the posting
 * @param objections the objections, by name
 * @param closed the day from which the list is final
 */
public record VoterList(
    PersistentMap<PersonId, PersonId> participating,
    PersistentMap<PersonId, ListEvent.VoterAdmitted> admitted,
    PersistentMap<PersonId, ListEvent.VoterExcluded> excluded,
    Optional<ListEvent.ListPosted> posted,
    PersistentMap<PersonId, Voter> voters,
    PersistentMap<ObjectionId, Objection> objections,
    Optional<LocalDate> closed) {

  static final VoterList EMPTY =
      new VoterList(
          PersistentMap.empty(),
          PersistentMap.empty(),
          PersistentMap.empty(),
          Optional.empty(),
          PersistentMap.empty(),
          PersistentMap.empty(),
          Optional.empty());

  private static final Handlers<ListEvent, VoterList, VoterList> EVOLVE =
      Handlers.<ListEvent, VoterList, VoterList>of(ListEvent.class)
          .on(
              ListEvent.ParticipationDeclared.class,
              (e, list) -> list.participating(list.participating.with(e.person(), e.person())))
          .on(
              ListEvent.VoterAdmitted.class,
              (e, list) -> list.admitted(list.admitted.with(e.person(), e)))
          .on(ListEvent.VoterExcluded.class, (e, list) -> list.without(e))
          .on(ListEvent.ListPosted.class, (e, list) -> list.with(e))
          .on(
              ListEvent.ObjectionRaised.class,
              (e, list) ->
                  list.objections(
                      list.objections.with(e.objection(), new Objection(e, Optional.empty()))))
          .on(
              ListEvent.ObjectionDecided.class,
              (e, list) ->
                  list.objections(list.objections.update(e.objection(), old -> old.with(e))))
          .on(
              ListEvent.VoterAdded.class,
              (e, list) -> list.voters(list.voters.with(e.voter().person(), e.voter())))
          .on(
              ListEvent.VoterRemoved.class,
              (e, list) -> list.voters(list.voters.without(e.person())))
          .on(ListEvent.ListClosed.class, (e, list) -> list.closed(e.on()))
          .build();

  /**
   * Is an objection with its decision.
   *
   * @param raised the objection
   * @param decided the decision, if there is one
   */
  public record Objection(
      ListEvent.ObjectionRaised raised, Optional<ListEvent.ObjectionDecided> decided) {
    Objection with(ListEvent.ObjectionDecided event) {
      return new Objection(raised, Optional.of(event));
    }
  }

  VoterList evolve(ListEvent event) {
    return EVOLVE.apply(event, this);
  }

  /**
   * Tells whether the list changes no more.
   *
   * @return true if it is final
   */
  public boolean isFinal() {
    return closed.isPresent();
  }

  /**
   * Tells whether a person is on the list.
   *
   * @param person the person
   * @return true if so
   */
  public boolean has(PersonId person) {
    return voters.containsKey(person);
  }

  /**
   * Lists who is on it.
   *
   * @return the persons
   */
  public ImmutableSortedSet<PersonId> persons() {
    return voters
        .keys()
        .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
  }

  /**
   * Streams the objections that are not decided.
   *
   * @return the objections, by name
   */
  public Stream<ListEvent.ObjectionRaised> undecided() {
    return objections
        .values()
        .filter(objection -> objection.decided().isEmpty())
        .map(Objection::raised);
  }

  private VoterList participating(PersistentMap<PersonId, PersonId> other) {
    return new VoterList(other, admitted, excluded, posted, voters, objections, closed);
  }

  private VoterList admitted(PersistentMap<PersonId, ListEvent.VoterAdmitted> other) {
    return new VoterList(participating, other, excluded, posted, voters, objections, closed);
  }

  private VoterList voters(PersistentMap<PersonId, Voter> other) {
    return new VoterList(participating, admitted, excluded, posted, other, objections, closed);
  }

  private VoterList objections(PersistentMap<ObjectionId, Objection> other) {
    return new VoterList(participating, admitted, excluded, posted, voters, other, closed);
  }

  private VoterList closed(LocalDate on) {
    return new VoterList(
        participating, admitted, excluded, posted, voters, objections, Optional.of(on));
  }

  private VoterList without(ListEvent.VoterExcluded event) {
    return new VoterList(
        participating,
        admitted,
        excluded.with(event.person(), event),
        posted,
        voters.without(event.person()),
        objections,
        closed);
  }

  private VoterList with(ListEvent.ListPosted event) {
    PersistentMap<PersonId, Voter> all = PersistentMap.empty();
    for (Voter voter : event.voters()) {
      all = all.with(voter.person(), voter);
    }
    return new VoterList(
        participating, admitted, excluded, Optional.of(event), all, objections, closed);
  }
}
