package org.xiangzhi.governance.election;

import static org.xiangzhi.governance.kernel.RefusalCode.ALREADY_EXISTS;
import static org.xiangzhi.governance.kernel.RefusalCode.NOT_FOUND;

import org.xiangzhi.governance.kernel.Act;
import org.xiangzhi.governance.kernel.Decision;
import org.xiangzhi.governance.kernel.Handlers;
import org.xiangzhi.governance.kernel.PersistentMap;

/** Is the state of elections of one log. */
public final class Elections {
  private static final Elections EMPTY = new Elections(PersistentMap.empty());

  private static final Handlers<ElectionCommand, Context, Decision<ElectionEvent>> DECIDE =
      Handlers.<ElectionCommand, Context, Decision<ElectionEvent>>of(ElectionCommand.class)
          .on(ElectionCommand.Announce.class, (c, x) -> x.state.decide(c, x))
          .build();

  private static final Handlers<ElectionEvent, Elections, Elections> EVOLVE =
      Handlers.<ElectionEvent, Elections, Elections>of(ElectionEvent.class)
          .on(ElectionEvent.Announced.class, (e, state) -> state.with(e))
          .build();

  private final PersistentMap<ElectionId, ElectionEvent.Announced> all;

  private Elections(PersistentMap<ElectionId, ElectionEvent.Announced> all) {
    this.all = all;
  }

  private record Context(Elections state, Act act, ElectionView view) {}

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
    return DECIDE.apply(command, new Context(this, act, view));
  }

  /**
   * Takes in what happened.
   *
   * @param event the event
   * @return the state behind it
   */
  public Elections evolve(ElectionEvent event) {
    return EVOLVE.apply(event, this);
  }

  private Decision<ElectionEvent> decide(ElectionCommand.Announce command, Context x) {
    if (all.containsKey(command.election())) {
      return Decision.refuse(
          ALREADY_EXISTS, ElectionGuards.KNOWN, "kind", "election", "id", command.election());
    }
    if (!x.view.isUnit(command.unit(), x.act.day())) {
      return Decision.refuse(NOT_FOUND, ElectionGuards.KNOWN, "kind", "unit", "id", command.unit());
    }
    return Decision.accept(
        new ElectionEvent.Announced(command.election(), command.unit(), x.act.day()));
  }

  private Elections with(ElectionEvent.Announced event) {
    return new Elections(all.with(event.election(), event));
  }
}
