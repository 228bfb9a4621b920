package org.xiangzhi.governance.election;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.xiangzhi.governance.ballot.BallotId;
import org.xiangzhi.governance.ballot.BallotKind;
import org.xiangzhi.governance.ballot.BallotTypeId;
import org.xiangzhi.governance.hierarchy.UnitId;
import org.xiangzhi.governance.kernel.Act;
import org.xiangzhi.governance.kernel.Decision;
import org.xiangzhi.governance.kernel.PersistentMap;
import org.xiangzhi.governance.kernel.PersonId;
import org.xiangzhi.governance.office.BodyId;

/** Is the state of the elections, recalls and petitions of one log. */
public final class Elections {
  private static final Elections EMPTY =
      new Elections(PersistentMap.empty(), PersistentMap.empty(), PersistentMap.empty());

  private final PersistentMap<ElectionId, Election> elections;
  private final PersistentMap<RecallId, Recall> recalls;
  private final PersistentMap<PetitionId, Petition> petitions;

  private Elections(
      PersistentMap<ElectionId, Election> elections,
      PersistentMap<RecallId, Recall> recalls,
      PersistentMap<PetitionId, Petition> petitions) {
    this.elections = elections;
    this.recalls = recalls;
    this.petitions = petitions;
  }

  /**
   * Returns the state of a log in which nothing has happened.
   *
   * @return nothing
   */
  public static Elections empty() {
    return EMPTY;
  }

  /**
   * Decides a command.
   *
   * @param command what is asked
   * @param act who asks and when
   * @param view what the other rooms know
   * @return the events, or why not
   */
  public Decision<ElectionEvent> decide(ElectionCommand command, Act act, ElectionView view) {
    if (command instanceof CourseCommand.Announce c && find(c.election()).isEmpty()) {
      return recalls.containsKey(RecallId.of(c.election().value()))
          ? ElectionContext.exists("recall", c.election())
          : CourseDecider.announce(c, act, view);
    }
    if (command instanceof CourseCommand c) {
      return in(c.election(), act, view, x -> CourseDecider.decide(c, x));
    }
    if (command instanceof ListCommand c) {
      return in(c.election(), act, view, x -> ListDecider.decide(c, x));
    }
    if (command instanceof CandidateCommand c) {
      return in(c.election(), act, view, x -> CandidateDecider.decide(c, x));
    }
    return command instanceof RecallCommand c
        ? new RecallDecider(this, act, view).decide(c)
        : new PetitionDecider(this, act, view).decide((PetitionCommand) command);
  }

  private Decision<ElectionEvent> in(
      ElectionId id,
      Act act,
      ElectionView view,
      Function<ElectionContext, Decision<ElectionEvent>> then) {
    return find(id)
        .map(state -> then.apply(new ElectionContext(state, act, view)))
        .orElseGet(() -> ElectionContext.unknown("election", id));
  }

  /**
   * Takes in what happened.
   *
   * @param event the event
   * @return the state behind it
   */
  public Elections evolve(ElectionEvent event) {
    if (event instanceof CourseEvent.Announced e) {
      return with(e.election(), Election.of(e));
    }
    if (event instanceof CourseEvent e) {
      return with(e.election(), elections.get(e.election()).orElseThrow().evolve(e));
    }
    if (event instanceof ListEvent e) {
      return with(e.election(), elections.get(e.election()).orElseThrow().evolve(e));
    }
    if (event instanceof CandidateEvent e) {
      return with(e.election(), elections.get(e.election()).orElseThrow().evolve(e));
    }
    return event instanceof RecallEvent e ? with(e) : with((PetitionEvent) event);
  }

  private Elections with(ElectionId id, Election state) {
    return new Elections(elections.with(id, state), recalls, petitions);
  }

  private Elections with(RecallEvent event) {
    Recall after =
        event instanceof RecallEvent.RecallPetitioned e
            ? Recall.of(e)
            : recalls.get(event.recall()).orElseThrow().evolve(event);
    return new Elections(elections, recalls.with(event.recall(), after), petitions);
  }

  private Elections with(PetitionEvent event) {
    Petition after =
        event instanceof PetitionEvent.MeetingDemanded e
            ? new Petition(e, Optional.empty())
            : new Petition(
                petitions.get(event.petition()).orElseThrow().demanded(),
                Optional.of((PetitionEvent.DemandedMeetingConvened) event));
    return new Elections(elections, recalls, petitions.with(event.petition(), after));
  }

  /**
   * Finds an election.
   *
   * @param id its name
   * @return the election, or empty
   */
  public Optional<Election> find(ElectionId id) {
    return elections.get(id);
  }

  /**
   * Finds a recall.
   *
   * @param id its name
   * @return the recall, or empty
   */
  public Optional<Recall> find(RecallId id) {
    return recalls.get(id);
  }

  /**
   * Finds a petition for a meeting.
   *
   * @param id its name
   * @return the petition, or empty
   */
  public Optional<Petition> find(PetitionId id) {
    return petitions.get(id);
  }

  /**
   * Streams the recalls.
   *
   * @return all of them, by name
   */
  public Stream<Recall> recalls() {
    return recalls.values();
  }

  /**
   * Streams the petitions for a meeting.
   *
   * @return all of them, by name
   */
  public Stream<Petition> petitions() {
    return petitions.values();
  }

  /**
   * Lists what has to be done by a day.
   *
   * @return objections to be decided and meetings to be convened, the most urgent first
   */
  public ImmutableList<Due> dues() {
    return Stream.concat(
            elections.values().flatMap(Election::dues),
            petitions.values().flatMap(petition -> petition.due().stream()))
        .sorted(Comparator.comparing(Due::by).thenComparing(Due::about))
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * Lists who may vote in an election or a recall.
   *
   * @param name the name of the election or recall
   * @return the voters, or empty if there is no such list, or it is not final
   */
  public Optional<ImmutableSortedSet<PersonId>> voters(String name) {
    return elections
        .get(ElectionId.of(name))
        .filter(state -> state.list().isFinal())
        .map(state -> state.list().persons())
        .or(() -> recalls.get(RecallId.of(name)).flatMap(Recall::called).map(c -> c.voters()));
  }

  /**
   * Is a ballot that somebody wants to open.
   *
   * @param ballot its name
   * @param type the practice's kind of ballot
   * @param kind what sort of vote it is
   * @param voterList the election or recall whose voters vote
   * @param seats how many are to be elected; 0 for a motion
   * @param standing who stands; empty for a motion
   */
  public record Poll(
      BallotId ballot,
      BallotTypeId type,
      BallotKind kind,
      String voterList,
      int seats,
      ImmutableSortedSet<PersonId> standing) {}

  /**
   * Opens the vote of an election or a recall, unless it is before its time, or another vote than
   * the next one. The ballot itself is opened by the room of ballots.
   *
   * @param poll the ballot
   * @param act who opens it and when
   * @param view what the other rooms know
   * @return the event, or why not
   */
  public Decision<ElectionEvent> open(Poll poll, Act act, ElectionView view) {
    Optional<Election> election = elections.get(ElectionId.of(poll.voterList()));
    return election.isPresent()
        ? Opening.open(poll, new ElectionContext(election.get(), act, view))
        : new RecallDecider(this, act, view)
            .open(RecallId.of(poll.voterList()), poll.ballot(), poll.kind());
  }

  /** Finds the latest election of a body whose list is final. */
  Optional<Election> latest(UnitId unit, BodyId body) {
    return elections
        .values()
        .filter(state -> state.list().isFinal())
        .filter(state -> state.announced().unit().equals(unit))
        .filter(state -> state.announced().rules().body().equals(body))
        .max(Comparator.comparing(state -> state.polling().day()));
  }

  /** Streams the recalls that are still to be decided. */
  Stream<Recall> openRecalls() {
    return recalls.values().filter(Recall::isOpen);
  }
}
