package org.xiangzhi.governance.ballot;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.xiangzhi.governance.kernel.Act;
import org.xiangzhi.governance.kernel.Handlers;
import org.xiangzhi.governance.kernel.PersistentMap;
import org.xiangzhi.governance.kernel.Refusal;
import org.xiangzhi.governance.kernel.RefusalCode;

/** Are the ballots of one log. */
public final class Ballots {
  private static final Ballots EMPTY = new Ballots(PersistentMap.empty());

  private static final Handlers<BallotCommand, Asked, BallotDecision> DECIDE =
      Handlers.<BallotCommand, Asked, BallotDecision>of(BallotCommand.class)
          .on(BallotCommand.Open.class, Opening::open)
          .on(BallotCommand.CheckIn.class, at(Stage.OPEN, Meeting::checkIn))
          .on(BallotCommand.Leave.class, at(Stage.OPEN, Meeting::leave))
          .on(BallotCommand.Recuse.class, at(Stage.OPEN, Meeting::recuse))
          .on(BallotCommand.GrantProxy.class, at(Stage.OPEN, Delegation::grant))
          .on(BallotCommand.RevokeProxy.class, at(Stage.OPEN, Delegation::revoke))
          .on(BallotCommand.PublishProxies.class, at(Stage.OPEN, Delegation::publish))
          .on(BallotCommand.CountHands.class, at(Stage.OPEN, Voting::hands))
          .on(BallotCommand.IssuePapers.class, at(Stage.OPEN, Voting::issue))
          .on(BallotCommand.Cast.class, at(Stage.OPEN, Voting::cast))
          .on(BallotCommand.CastSecret.class, at(Stage.OPEN, Voting::castSecret))
          .on(BallotCommand.Close.class, at(Stage.OPEN, Counting::close))
          .on(BallotCommand.CountPapers.class, at(Stage.CLOSED, Counting::papers))
          .on(BallotCommand.CountAll.class, at(Stage.CLOSED, Counting::all))
          .build();

  private static final Handlers<BallotEvent, Ballots, Ballots> EVOLVE =
      Handlers.<BallotEvent, Ballots, Ballots>of(BallotEvent.class)
          .on(
              BallotEvent.Opened.class,
              (e, state) -> new Ballots(state.all.with(e.ballot(), Ballot.of(e))))
          .on(BallotEvent.CheckedIn.class, on((e, b) -> b.with(e)))
          .on(BallotEvent.Left.class, on((e, b) -> b.with(e)))
          .on(BallotEvent.Recused.class, on((e, b) -> b.with(e)))
          .on(
              BallotEvent.ProxyGranted.class,
              on((e, b) -> b.with(b.proxies().with(e.voter(), e.proxy()))))
          .on(BallotEvent.ProxyRevoked.class, on((e, b) -> b.with(b.proxies().without(e.voter()))))
          .on(BallotEvent.ProxiesPublished.class, on((e, b) -> b.with(b.proxies().asPublished())))
          .on(BallotEvent.HandsCounted.class, on((e, b) -> b.with(b.box().raised(e.tally()))))
          .on(
              BallotEvent.PapersIssued.class,
              on(
                  (e, b) ->
                      b.marked(e.voters(), Casting.PAPER).with(b.box().issued(e.voters().size()))))
          .on(
              BallotEvent.VoteCast.class,
              on(
                  (e, b) ->
                      b.marked(ImmutableSet.of(e.voter()), Casting.ELECTRONIC)
                          .with(b.box().cast(e.chosen()))))
          .on(
              BallotEvent.VoterMarked.class,
              on(
                  (e, b) ->
                      b.marked(ImmutableSet.of(e.voter()), Casting.ELECTRONIC)
                          .with(b.box().dropped())))
          .on(BallotEvent.Closed.class, on((e, b) -> b.closed()))
          .on(BallotEvent.PapersCounted.class, on((e, b) -> b.with(b.box().counted(e.papers()))))
          .on(BallotEvent.Counted.class, on((e, b) -> b.counted(e.verdict())))
          .build();

  private final PersistentMap<BallotId, Ballot> all;

  private Ballots(PersistentMap<BallotId, Ballot> all) {
    this.all = all;
  }

  /** What deciding looks at. */
  record Asked(Ballots state, Act act, BallotView view) {
    BallotDecision exists(String kind, Object id) {
      return BallotDecision.refuse(
          Refusal.of(RefusalCode.ALREADY_EXISTS, BallotGuards.KNOWN, "kind", kind, "id", id));
    }
  }

  /** What deciding about one ballot looks at. */
  record Case(Ballot ballot, Act act, BallotView view, Asked asked) {
    BallotId id() {
      return ballot.opened().ballot();
    }
  }

  /**
   * Returns the state of a log in which nothing has happened.
   *
   * @return nothing
   */
  public static Ballots empty() {
    return EMPTY;
  }

  /**
   * Decides a command.
   *
   * @param command what is asked
   * @param act who asks and when
   * @param view what the other rooms know
   * @return the events and what falls into or comes out of the urn, or why not
   */
  public BallotDecision decide(BallotCommand command, Act act, BallotView view) {
    return DECIDE.apply(command, new Asked(this, act, view));
  }

  /**
   * Takes in what happened.
   *
   * @param event the event
   * @return the state behind it
   */
  public Ballots evolve(BallotEvent event) {
    return EVOLVE.apply(event, this);
  }

  /**
   * Finds a ballot.
   *
   * @param ballot its name
   * @return the ballot, or empty
   */
  public Optional<Ballot> find(BallotId ballot) {
    return all.get(ballot);
  }

  /**
   * Streams the ballots.
   *
   * @return all of them, by name
   */
  public Stream<Ballot> all() {
    return all.values();
  }

  /** Takes a command to a ballot that is at a stage, and was opened by that day. */
  private static <C extends BallotCommand> BiFunction<C, Asked, BallotDecision> at(
      Stage stage, BiFunction<C, Case, BallotDecision> decide) {
    return (command, x) -> {
      Optional<Ballot> ballot =
          x.state.find(command.ballot()).filter(b -> !x.act.day().isBefore(b.opened().on()));
      Stage now = ballot.map(Ballot::stage).orElse(Stage.NOT_OPENED);
      return now == stage
          ? decide.apply(command, new Case(ballot.orElseThrow(), x.act, x.view, x))
          : BallotDecision.refuse(
              Refusal.of(
                  RefusalCode.BALLOT_NOT_OPEN,
                  BallotGuards.OPEN,
                  "ballot",
                  command.ballot(),
                  "state",
                  now.wording()));
    };
  }

  private static <E extends BallotEvent> BiFunction<E, Ballots, Ballots> on(
      BiFunction<E, Ballot, Ballot> change) {
    return (event, state) -> {
      UnaryOperator<Ballot> changed = ballot -> change.apply(event, ballot);
      return new Ballots(state.all.update(event.ballot(), changed));
    };
  }
}
