package org.xiangzhi.governance.ballot;

import static org.xiangzhi.governance.kernel.RefusalCode.ALREADY_EXISTS;
import static org.xiangzhi.governance.kernel.RefusalCode.NOT_FOUND;

import org.xiangzhi.governance.kernel.Act;
import org.xiangzhi.governance.kernel.Decision;
import org.xiangzhi.governance.kernel.Handlers;
import org.xiangzhi.governance.kernel.PersistentMap;

/** Is the state of ballots of one log. */
public final class Ballots {
  private static final Ballots EMPTY = new Ballots(PersistentMap.empty());

  private static final Handlers<BallotCommand, Context, Decision<BallotEvent>> DECIDE =
      Handlers.<BallotCommand, Context, Decision<BallotEvent>>of(BallotCommand.class)
          .on(BallotCommand.Open.class, (c, x) -> x.state.decide(c, x))
          .build();

  private static final Handlers<BallotEvent, Ballots, Ballots> EVOLVE =
      Handlers.<BallotEvent, Ballots, Ballots>of(BallotEvent.class)
          .on(BallotEvent.Opened.class, (e, state) -> state.with(e))
          .build();

  private final PersistentMap<BallotId, BallotEvent.Opened> all;

  private Ballots(PersistentMap<BallotId, BallotEvent.Opened> all) {
    this.all = all;
  }

  private record Context(Ballots state, Act act, BallotView view) {}

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
   * @return the events, or why not
   */
  public Decision<BallotEvent> decide(BallotCommand command, Act act, BallotView view) {
    return DECIDE.apply(command, new Context(this, act, view));
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

  private Decision<BallotEvent> decide(BallotCommand.Open command, Context x) {
    if (all.containsKey(command.ballot())) {
      return Decision.refuse(
          ALREADY_EXISTS, BallotGuards.KNOWN, "kind", "ballot", "id", command.ballot());
    }
    if (!x.view.isUnit(command.unit(), x.act.day())) {
      return Decision.refuse(NOT_FOUND, BallotGuards.KNOWN, "kind", "unit", "id", command.unit());
    }
    return Decision.accept(new BallotEvent.Opened(command.ballot(), command.unit(), x.act.day()));
  }

  private Ballots with(BallotEvent.Opened event) {
    return new Ballots(all.with(event.ballot(), event));
  }
}
