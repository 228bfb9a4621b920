package org.xiangzhi.governance.village;

import com.google.common.collect.ImmutableList;
import org.xiangzhi.governance.ballot.BallotCommand;
import org.xiangzhi.governance.compact.CompactCommand;
import org.xiangzhi.governance.compact.StepCommand;
import org.xiangzhi.governance.courtyard.CourtyardCommand;
import org.xiangzhi.governance.delivery.DeliveryCommand;
import org.xiangzhi.governance.disclosure.DisclosureCommand;
import org.xiangzhi.governance.election.ElectionCommand;
import org.xiangzhi.governance.hierarchy.HierarchyCommand;
import org.xiangzhi.governance.hierarchy.HierarchyEvent;
import org.xiangzhi.governance.hierarchy.UnitId;
import org.xiangzhi.governance.hierarchy.Units;
import org.xiangzhi.governance.journal.StoredEvent;
import org.xiangzhi.governance.journal.Urns;
import org.xiangzhi.governance.kernel.Act;
import org.xiangzhi.governance.kernel.Command;
import org.xiangzhi.governance.kernel.Decision;
import org.xiangzhi.governance.kernel.Digest;
import org.xiangzhi.governance.kernel.Event;
import org.xiangzhi.governance.kernel.Refusal;
import org.xiangzhi.governance.matter.MatterCommand;
import org.xiangzhi.governance.meeting.MeetingCommand;
import org.xiangzhi.governance.office.OfficeCommand;
import org.xiangzhi.governance.office.Offices;
import org.xiangzhi.governance.people.People;
import org.xiangzhi.governance.people.PeopleCommand;
import org.xiangzhi.governance.people.PeopleDecision;
import org.xiangzhi.governance.people.PeopleEvent;
import org.xiangzhi.governance.people.PeopleView;
import org.xiangzhi.governance.points.PointsCommand;
import org.xiangzhi.governance.practice.PracticeCommand;
import org.xiangzhi.governance.practice.PracticeEvent;
import org.xiangzhi.governance.recognition.RecognitionCommand;
import org.xiangzhi.governance.register.RegisterCommand;

/**
 * Takes a command to its room. The record itself is kept by registrars; acts on it by whom the
 * practice names.
 */
final class Rooms {
  private final Model model;
  private final Act act;
  private final Surroundings surroundings;
  private final RoomViews views;

  private Rooms(Model model, Act act, Surroundings surroundings) {
    this.model = model;
    this.act = act;
    this.surroundings = surroundings;
    this.views = new RoomViews(model, surroundings, act.day());
  }

  static Ruling decide(Command command, Model model, Act act, Surroundings surroundings) {
    Rooms rooms = new Rooms(model, act, surroundings);
    ImmutableList<Refusal> refusals = new Gate(model, act, rooms.views).refusals(command);
    return refusals.isEmpty()
        ? new Reactions(model, act, surroundings).follow(rooms.toItsRoom(command))
        : Ruling.of(Decision.<Event>refuse(refusals), StoredEvent.NO_RULES);
  }

  /** Decides what follows of itself from something else, or comes by letter: nobody is asked. */
  static Ruling unasked(Command command, Model model, Act act, Surroundings surroundings) {
    return new Rooms(model, act, surroundings).toItsRoom(command);
  }

  private Ruling toItsRoom(Command command) {
    if (command instanceof HierarchyCommand c) {
      return Ruling.of(hierarchy(c), StoredEvent.NO_RULES);
    }
    if (command instanceof PeopleCommand c) {
      return people(c);
    }
    if (command instanceof OfficeCommand c) {
      return Ruling.of(model.offices().decide(c, act, views), StoredEvent.NO_RULES);
    }
    if (command instanceof PracticeCommand c) {
      return Ruling.of(model.practices().decide(c, act, views), StoredEvent.NO_RULES);
    }
    if (command instanceof CompactCommand c) {
      return Ruling.of(model.compacts().decide(c, act, views), rulesOf(c));
    }
    if (command instanceof BallotCommand c) {
      return new VotingRooms(model, act, surroundings, views, inUse()).ballot(c);
    }
    if (command instanceof ElectionCommand c) {
      return new VotingRooms(model, act, surroundings, views, inUse()).election(c);
    }
    return toItsLedger(command);
  }

  /** Takes a command to a room that keeps a record of affairs. */
  private Ruling toItsLedger(Command command) {
    if (command instanceof RegisterCommand c) {
      return Ruling.of(model.registers().decide(c, act, registerView()), inUse());
    }
    if (command instanceof DisclosureCommand c) {
      return Ruling.of(model.disclosures().decide(c, act, disclosureView()), inUse());
    }
    if (command instanceof MeetingCommand c) {
      return new MeetingRooms(model, act, surroundings, views).decide(c);
    }
    if (command instanceof MatterCommand c) {
      return Ruling.of(model.matters().decide(c, act, matterView()), inUse());
    }
    if (command instanceof PointsCommand c) {
      return Ruling.of(model.points().decide(c, act, pointsView()), inUse());
    }
    if (command instanceof CourtyardCommand c) {
      return Ruling.of(model.courtyards().decide(c, act, courtyardView()), inUse());
    }
    if (command instanceof RecognitionCommand c) {
      return new RecognitionRooms(model, act, surroundings, views).decide(c);
    }
    if (command instanceof DeliveryCommand c) {
      return new Letters(model, act, surroundings).decide(c);
    }
    throw new IllegalArgumentException("no room for " + command.getClass().getName());
  }

  private Ruling people(PeopleCommand command) {
    PeopleDecision decision =
        model
            .people()
            .decide(
                command,
                act,
                new PeopleView(
                    model.log(), views.units(), surroundings.salts(), surroundings.data()));
    return new Ruling(
        followed(decision.decision()),
        decision.seal(),
        decision.erase(),
        Urns.NONE,
        StoredEvent.NO_RULES);
  }

  private RegisterRoomView registerView() {
    return new RegisterRoomView(model, surroundings, act.day(), views);
  }

  private MatterRoomView matterView() {
    return new MatterRoomView(model, surroundings, act.day(), views);
  }

  private PointsRoomView pointsView() {
    return new PointsRoomView(model, surroundings, act.day(), views);
  }

  private CourtyardRoomView courtyardView() {
    return new CourtyardRoomView(model, surroundings, act.day(), views);
  }

  private DisclosureRoomView disclosureView() {
    return new DisclosureRoomView(model, surroundings, act.day(), views);
  }

  /** Party members who come or leave, and new relatives, may mean something for offices. */
  private Decision<? extends Event> followed(Decision<PeopleEvent> decision) {
    if (decision.events().isEmpty()) {
      return decision;
    }
    People people = model.people();
    for (PeopleEvent event : decision.events()) {
      people = people.evolve(event);
    }
    RoomViews after = new RoomViews(model.with(people), surroundings, act.day());
    return Decision.<Event>acceptAll(
        ImmutableList.<Event>builder()
            .addAll(decision.events())
            .addAll(model.offices().review(act, after))
            .build());
  }

  /** A case keeps the rules that it started with; everything else goes by those in use. */
  private Digest rulesOf(CompactCommand command) {
    return command instanceof StepCommand step
        ? model.compacts().find(step.caseId()).map(state -> state.practice()).orElse(inUse())
        : inUse();
  }

  /** A village goes by what it selected; a county's log has no practice of its own. */
  private Digest inUse() {
    return model
        .practices()
        .selected()
        .map(PracticeEvent.Selected::digest)
        .orElse(StoredEvent.NO_RULES);
  }

  /** Opening a county's log also makes its first registrar. */
  private Decision<? extends Event> hierarchy(HierarchyCommand command) {
    Decision<HierarchyEvent> decision = model.hierarchy().decide(command, act, base(command));
    if (!(command instanceof HierarchyCommand.OpenCounty) || decision.events().isEmpty()) {
      return decision;
    }
    return Decision.<Event>acceptAll(
        ImmutableList.<Event>builder()
            .addAll(decision.events())
            .addAll(Offices.firstRegistrar(UnitId.of(model.log().unit()), act))
            .build());
  }

  private Units base(HierarchyCommand command) {
    if (command instanceof HierarchyCommand.OpenCounty open) {
      return surroundings.table(open.table()).<Units>map(table -> table).orElse(Units.NONE);
    }
    return model.log().isCounty() ? surroundings.countyTable() : surroundings.countyUnits();
  }
}
