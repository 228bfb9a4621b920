package org.xiangzhi.governance.village;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.xiangzhi.governance.courtyard.CourtyardEvent;
import org.xiangzhi.governance.courtyard.CreationEvent;
import org.xiangzhi.governance.courtyard.LifeCommand;
import org.xiangzhi.governance.courtyard.LifeEvent;
import org.xiangzhi.governance.hierarchy.HierarchyCommand;
import org.xiangzhi.governance.hierarchy.HierarchyEvent;
import org.xiangzhi.governance.hierarchy.LevelId;
import org.xiangzhi.governance.hierarchy.NewUnit;
import org.xiangzhi.governance.hierarchy.UnitId;
import org.xiangzhi.governance.kernel.Act;
import org.xiangzhi.governance.kernel.Event;
import org.xiangzhi.governance.kernel.RuleId;

/**
 * Keeps courtyards and units in step. Who belongs to a courtyard is what the hierarchy says: what
 * the room of courtyards decides moves units in the same append, and a change of units that matters
 * to a courtyard is recorded there in the same append.
 */
final class CourtyardUnits {
  private static final RuleId SIZE = RuleId.of("COURTYARD-SIZE");
  private static final RuleId ONE = RuleId.of("COURTYARD-ONE");

  private final Act act;
  private final Surroundings surroundings;

  CourtyardUnits(Act act, Surroundings surroundings) {
    this.act = act;
    this.surroundings = surroundings;
  }

  /** Lists what follows from events that come next in a log; all of it must follow. */
  ImmutableList<Consequence> of(List<? extends Event> events, Model before) {
    boolean any = before.courtyards().all().findAny().isPresent();
    if (events.stream()
        .noneMatch(e -> e instanceof CourtyardEvent || (any && e instanceof HierarchyEvent))) {
      return ImmutableList.of();
    }
    ImmutableList.Builder<Consequence> all = ImmutableList.builder();
    Model model = before;
    for (Event event : events) {
      model = model.foresee(event);
      long position = model.head().position();
      if (event instanceof CreationEvent.Established e) {
        NewUnit unit = NewUnit.of(e.courtyard(), e.level(), e.title(), e.parent());
        all.add(must(ONE, position, new HierarchyCommand.EstablishUnits(ImmutableList.of(unit))));
        all.add(must(ONE, position, moved(e.households().asList(), e.courtyard())));
      }
      if (event instanceof LifeEvent.Joined e) {
        all.add(must(ONE, position, moved(ImmutableList.of(e.household()), e.courtyard())));
      }
      if (event instanceof LifeEvent.Left e) {
        all.add(must(ONE, position, moved(ImmutableList.of(e.household()), e.to())));
      }
      if (event instanceof HierarchyEvent.UnitsChanged e && movesHouseholds(e)) {
        all.addAll(reviews(model, position));
      }
    }
    return all.build();
  }

  private static Consequence must(RuleId rule, long cause, HierarchyCommand command) {
    return new Consequence(rule, cause, command, true);
  }

  private static HierarchyCommand moved(ImmutableList<UnitId> households, UnitId to) {
    return new HierarchyCommand.MoveUnits(households, to);
  }

  /** A courtyard that is new and still without its households is not looked at. */
  private static boolean movesHouseholds(HierarchyEvent.UnitsChanged event) {
    return !event.ended().isEmpty()
        || !(event instanceof HierarchyEvent.UnitsEstablished)
        || event.placed().stream().anyMatch(unit -> unit.level().equals(LevelId.HOUSEHOLD));
  }

  private ImmutableList<Consequence> reviews(Model model, long position) {
    RoomViews views = new RoomViews(model, surroundings, act.day());
    CourtyardRoomView view = new CourtyardRoomView(model, surroundings, act.day(), views);
    return model
        .courtyards()
        .all()
        .filter(courtyard -> courtyard.isUnit())
        .filter(courtyard -> model.courtyards().needsReview(courtyard.id(), act, view))
        .map(
            courtyard ->
                new Consequence(SIZE, position, new LifeCommand.Review(courtyard.id()), true))
        .collect(ImmutableList.toImmutableList());
  }
}
