package org.xiangzhi.governance.register;

import static org.xiangzhi.governance.kernel.RefusalCode.ALREADY_EXISTS;
import static org.xiangzhi.governance.kernel.RefusalCode.NOT_FOUND;

import org.xiangzhi.governance.kernel.Act;
import org.xiangzhi.governance.kernel.Decision;
import org.xiangzhi.governance.kernel.Handlers;
import org.xiangzhi.governance.kernel.PersistentMap;

/** Is the state of registers of one log. */
public final class Registers {
  private static final Registers EMPTY = new Registers(PersistentMap.empty());

  private static final Handlers<RegisterCommand, Context, Decision<RegisterEvent>> DECIDE =
      Handlers.<RegisterCommand, Context, Decision<RegisterEvent>>of(RegisterCommand.class)
          .on(RegisterCommand.Enter.class, (c, x) -> x.state.decide(c, x))
          .build();

  private static final Handlers<RegisterEvent, Registers, Registers> EVOLVE =
      Handlers.<RegisterEvent, Registers, Registers>of(RegisterEvent.class)
          .on(RegisterEvent.Entered.class, (e, state) -> state.with(e))
          .build();

  private final PersistentMap<RecordId, RegisterEvent.Entered> all;

  private Registers(PersistentMap<RecordId, RegisterEvent.Entered> all) {
    this.all = all;
  }

  private record Context(Registers state, Act act, RegisterView view) {}

  /**
   * Returns the state of a log in which nothing has happened.
   *
   * @return nothing
   */
  public static Registers empty() {
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
  public Decision<RegisterEvent> decide(RegisterCommand command, Act act, RegisterView view) {
    return DECIDE.apply(command, new Context(this, act, view));
  }

  /**
   * Takes in what happened.
   *
   * @param event the event
   * @return the state behind it
   */
  public Registers evolve(RegisterEvent event) {
    return EVOLVE.apply(event, this);
  }

  private Decision<RegisterEvent> decide(RegisterCommand.Enter command, Context x) {
    if (all.containsKey(command.record())) {
      return Decision.refuse(
          ALREADY_EXISTS, RegisterGuards.KNOWN, "kind", "record", "id", command.record());
    }
    if (!x.view.isUnit(command.unit(), x.act.day())) {
      return Decision.refuse(NOT_FOUND, RegisterGuards.KNOWN, "kind", "unit", "id", command.unit());
    }
    return Decision.accept(
        new RegisterEvent.Entered(command.record(), command.unit(), x.act.day()));
  }

  private Registers with(RegisterEvent.Entered event) {
    return new Registers(all.with(event.record(), event));
  }
}
