package org.xiangzhi.governance.disclosure;

import static org.xiangzhi.governance.kernel.RefusalCode.ALREADY_EXISTS;
import static org.xiangzhi.governance.kernel.RefusalCode.NOT_FOUND;

import org.xiangzhi.governance.kernel.Act;
import org.xiangzhi.governance.kernel.Decision;
import org.xiangzhi.governance.kernel.Handlers;
import org.xiangzhi.governance.kernel.PersistentMap;

/** Is the state of disclosures of one log. */
public final class Disclosures {
  private static final Disclosures EMPTY = new Disclosures(PersistentMap.empty());

  private static final Handlers<DisclosureCommand, Context, Decision<DisclosureEvent>> DECIDE =
      Handlers.<DisclosureCommand, Context, Decision<DisclosureEvent>>of(DisclosureCommand.class)
          .on(DisclosureCommand.Post.class, (c, x) -> x.state.decide(c, x))
          .build();

  private static final Handlers<DisclosureEvent, Disclosures, Disclosures> EVOLVE =
      Handlers.<DisclosureEvent, Disclosures, Disclosures>of(DisclosureEvent.class)
          .on(DisclosureEvent.Posted.class, (e, state) -> state.with(e))
          .build();

  private final PersistentMap<DisclosureId, DisclosureEvent.Posted> all;

  private Disclosures(PersistentMap<DisclosureId, DisclosureEvent.Posted> all) {
    this.all = all;
  }

  private record Context(Disclosures state, Act act, DisclosureView view) {}

  /**
   * Returns the state of a log in which nothing has happened.
   *
   * @return nothing
   */
  public static Disclosures empty() {
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
  public Decision<DisclosureEvent> decide(DisclosureCommand command, Act act, DisclosureView view) {
    return DECIDE.apply(command, new Context(this, act, view));
  }

  /**
   * Takes in what happened.
   *
   * @param event the event
   * @return the state behind it
   */
  public Disclosures evolve(DisclosureEvent event) {
    return EVOLVE.apply(event, this);
  }

  private Decision<DisclosureEvent> decide(DisclosureCommand.Post command, Context x) {
    if (all.containsKey(command.disclosure())) {
      return Decision.refuse(
          ALREADY_EXISTS, DisclosureGuards.KNOWN, "kind", "disclosure", "id", command.disclosure());
    }
    if (!x.view.isUnit(command.unit(), x.act.day())) {
      return Decision.refuse(
          NOT_FOUND, DisclosureGuards.KNOWN, "kind", "unit", "id", command.unit());
    }
    return Decision.accept(
        new DisclosureEvent.Posted(command.disclosure(), command.unit(), x.act.day()));
  }

  private Disclosures with(DisclosureEvent.Posted event) {
    return new Disclosures(all.with(event.disclosure(), event));
  }
}
