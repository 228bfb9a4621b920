package org.xiangzhi.governance.village;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.xiangzhi.governance.journal.StoredEvent;
import org.xiangzhi.governance.kernel.Act;
import org.xiangzhi.governance.kernel.Decision;
import org.xiangzhi.governance.kernel.Event;
import org.xiangzhi.governance.kernel.Refusal;

/**
 * Lets follow of itself what a rule says follows from an event, in the same append. What must
 * follow and is refused refuses the whole; what may follow and is refused is recorded as declined.
 */
final class Reactions {
  /** What follows may have consequences in turn; deeper than this is a circle in the rules. */
  private static final int DEPTH = 4;

  private final Act act;
  private final Surroundings surroundings;
  private final List<Ruling> rulings = new ArrayList<>();
  private final List<Refusal> refusals = new ArrayList<>();
  private Model model;

  Reactions(Model model, Act act, Surroundings surroundings) {
    this.model = model;
    this.act = act;
    this.surroundings = surroundings;
  }

  /** Adds to what was decided what follows from it. */
  Ruling follow(Ruling first) {
    if (consequences(first, model).isEmpty()) {
      return first;
    }
    take(first, 0);
    return refusals.isEmpty()
        ? Ruling.joined(rulings)
        : Ruling.of(Decision.<Event>refuse(refusals), StoredEvent.NO_RULES);
  }

  private ImmutableList<Consequence> consequences(Ruling ruling, Model before) {
    return ImmutableList.<Consequence>builder()
        .addAll(
            Consequence.of(
                ruling.decision().events(),
                before,
                () -> new RoomViews(before, surroundings, act.day()).practicesInUse()))
        .addAll(new CourtyardUnits(act, surroundings).of(ruling.decision().events(), before))
        .build();
  }

  private void take(Ruling ruling, int depth) {
    ImmutableList<Consequence> consequences = consequences(ruling, model);
    if (depth == DEPTH && !consequences.isEmpty()) {
      throw new IllegalStateException("reactions in a circle: " + consequences);
    }
    add(ruling);
    for (Consequence consequence : consequences) {
      if (refusals.isEmpty()) {
        follow(consequence, depth);
      }
    }
  }

  private void follow(Consequence consequence, int depth) {
    Ruling ruling = Rooms.unasked(consequence.command(), model, act, surroundings);
    ImmutableList<Refusal> why = ruling.decision().refusals();
    String type = GovernanceTypes.COMMANDS.nameOf(consequence.command());
    if (why.isEmpty()) {
      int events = ruling.decision().events().size();
      add(new ReactionEvent.Followed(consequence.rule(), consequence.cause(), type, events));
      take(ruling, depth + 1);
    } else if (consequence.must()) {
      refusals.addAll(why);
    } else {
      add(new ReactionEvent.Declined(consequence.rule(), consequence.cause(), type, why));
    }
  }

  private void add(ReactionEvent event) {
    add(Ruling.of(Decision.<Event>accept(event), StoredEvent.NO_RULES));
  }

  private void add(Ruling ruling) {
    rulings.add(ruling);
    for (Event event : ruling.decision().events()) {
      model = model.foresee(event);
    }
  }
}
