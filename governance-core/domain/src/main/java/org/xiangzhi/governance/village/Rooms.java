package org.xiangzhi.governance.village;

import static org.xiangzhi.governance.kernel.RefusalCode.NOT_FOUND;
import static org.xiangzhi.governance.kernel.RefusalCode.OFFICE_REQUIRED;
import static org.xiangzhi.governance.kernel.RefusalCode.WRONG_LOG;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Collectors;
import org.xiangzhi.governance.ballot.BallotCommand;
import org.xiangzhi.governance.ballot.BallotDecision;
import org.xiangzhi.governance.ballot.BallotKind;
import org.xiangzhi.governance.ballot.Question;
import org.xiangzhi.governance.compact.CompactCommand;
import org.xiangzhi.governance.compact.StepCommand;
import org.xiangzhi.governance.disclosure.DisclosureCommand;
import org.xiangzhi.governance.election.ElectionCommand;
import org.xiangzhi.governance.election.ElectionEvent;
import org.xiangzhi.governance.election.Elections;
import org.xiangzhi.governance.hierarchy.HierarchyCommand;
import org.xiangzhi.governance.hierarchy.HierarchyEvent;
import org.xiangzhi.governance.hierarchy.UnitId;
import org.xiangzhi.governance.hierarchy.Units;
import org.xiangzhi.governance.journal.Slip;
import org.xiangzhi.governance.journal.StoredEvent;
import org.xiangzhi.governance.journal.Urns;
import org.xiangzhi.governance.kernel.Act;
import org.xiangzhi.governance.kernel.Command;
import org.xiangzhi.governance.kernel.Decision;
import org.xiangzhi.governance.kernel.Digest;
import org.xiangzhi.governance.kernel.Event;
import org.xiangzhi.governance.kernel.PersonId;
import org.xiangzhi.governance.kernel.Refusal;
import org.xiangzhi.governance.kernel.RefusalCode;
import org.xiangzhi.governance.kernel.Text;
import org.xiangzhi.governance.office.OfficeCommand;
import org.xiangzhi.governance.office.OfficeId;
import org.xiangzhi.governance.office.OfficeRules;
import org.xiangzhi.governance.office.Offices;
import org.xiangzhi.governance.people.People;
import org.xiangzhi.governance.people.PeopleCommand;
import org.xiangzhi.governance.people.PeopleDecision;
import org.xiangzhi.governance.people.PeopleEvent;
import org.xiangzhi.governance.people.PeopleView;
import org.xiangzhi.governance.practice.PracticeCommand;
import org.xiangzhi.governance.practice.PracticeEvent;
import org.xiangzhi.governance.practice.PracticeRules;
import org.xiangzhi.governance.procedure.ProcedureRules;
import org.xiangzhi.governance.register.RegisterCommand;

/**
 * Takes a command to its room. The record itself is kept by registrars; acts on it by whom the
 * practice names.
 */
final class Rooms {
  /**
   * What begins something new. It is refused under a practice that the law has overtaken since it
   * was selected; what has begun goes on by the rules that it started with.
   */
  private static final ImmutableSet<String> BEGINNINGS =
      ImmutableSet.of("compact.open-case", "ballot.open", "election.announce");

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
    return rooms
        .misplaced(command)
        .or(() -> rooms.unopened(command))
        .or(() -> rooms.unauthorised(command))
        .map(refusal -> Ruling.of(refused(refusal), StoredEvent.NO_RULES))
        .orElseGet(() -> rooms.decide(command));
  }

  private static Decision<Event> refused(Refusal refusal) {
    return Decision.refuse(ImmutableList.of(refusal));
  }

  private Ruling decide(Command command) {
    if (BEGINNINGS.contains(GovernanceTypes.COMMANDS.nameOf(command))) {
      ImmutableList<Refusal> overtaken = views.belowFloor();
      if (!overtaken.isEmpty()) {
        return Ruling.of(Decision.<Event>refuse(overtaken), StoredEvent.NO_RULES);
      }
    }
    return toItsRoom(command);
  }

  private Ruling toItsRoom(Command command) {
    if (command instanceof HierarchyCommand c) {
      return Ruling.of(hierarchy(c), StoredEvent.NO_RULES);
    }
    if (command instanceof PeopleCommand c) {
      PeopleDecision decision =
          model
              .people()
              .decide(
                  c,
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
      return ballot(c);
    }
    if (command instanceof ElectionCommand c) {
      return Ruling.of(elections(c), inUse());
    }
    if (command instanceof RegisterCommand c) {
      return Ruling.of(model.registers().decide(c, act, registerView()), inUse());
    }
    if (command instanceof DisclosureCommand c) {
      return Ruling.of(model.disclosures().decide(c, act, disclosureView()), inUse());
    }
    throw new IllegalArgumentException("no room for " + command.getClass().getName());
  }

  /** The vote of an election or a recall opens there too, or not at all. */
  private Ruling opened(BallotCommand.Open command) {
    Optional<Decision<ElectionEvent>> poll = pollOf(command);
    if (poll.isPresent() && !poll.get().refusals().isEmpty()) {
      return Ruling.of(poll.get(), inUse());
    }
    BallotDecision decision = model.ballots().decide(command, act, views);
    if (poll.isEmpty() || !decision.decision().refusals().isEmpty()) {
      return ballot(decision);
    }
    return Ruling.of(
        Decision.<Event>acceptAll(
            ImmutableList.<Event>builder()
                .addAll(decision.decision().events())
                .addAll(poll.get().events())
                .build()),
        inUse());
  }

  private Optional<Decision<ElectionEvent>> pollOf(BallotCommand.Open command) {
    return command
        .voterList()
        .flatMap(
            list ->
                views
                    .ballotRules(command.ballotType())
                    .map(rules -> poll(command, rules.kind(), list)))
        .map(
            poll ->
                model
                    .elections()
                    .open(poll, act, new ElectionViews(views, model, surroundings, act.day())));
  }

  private static Elections.Poll poll(BallotCommand.Open command, BallotKind kind, String list) {
    Optional<Question.Choice> choice =
        command.question() instanceof Question.Choice asked ? Optional.of(asked) : Optional.empty();
    return new Elections.Poll(
        command.ballot(),
        command.ballotType(),
        kind,
        list,
        choice.map(Question.Choice::seats).orElse(0),
        choice.stream()
            .flatMap(asked -> asked.standing().stream())
            .map(one -> PersonId.of(one.value()))
            .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder())));
  }

  private Ruling ballot(BallotCommand command) {
    return command instanceof BallotCommand.Open open
        ? opened(open)
        : ballot(model.ballots().decide(command, act, views));
  }

  private Ruling ballot(BallotDecision decision) {
    return new Ruling(
        decision.decision(),
        ImmutableList.of(),
        ImmutableList.of(),
        new Urns(
            decision.drop().stream()
                .map(drop -> new Slip(views.urnOf(drop.ballot()), drop.slip()))
                .collect(ImmutableList.toImmutableList()),
            decision.empty().stream().map(views::urnOf).collect(ImmutableList.toImmutableList())),
        inUse());
  }

  private RegisterRoomView registerView() {
    return new RegisterRoomView(model, surroundings, act.day(), views);
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

  /** Who is elected or recalled takes or leaves office by the same append. */
  private Decision<? extends Event> elections(ElectionCommand command) {
    ElectionViews view = new ElectionViews(views, model, surroundings, act.day());
    Decision<ElectionEvent> decision = model.elections().decide(command, act, view);
    return new ElectedOffices(model.elections(), model.offices(), act, views).follow(decision);
  }

  private Units base(HierarchyCommand command) {
    if (command instanceof HierarchyCommand.OpenCounty open) {
      return surroundings.table(open.table()).<Units>map(table -> table).orElse(Units.NONE);
    }
    return model.log().isCounty() ? surroundings.countyTable() : surroundings.countyUnits();
  }

  /** Refuses a command that belongs to the other kind of log. */
  private Optional<Refusal> misplaced(Command command) {
    boolean countyOnly =
        command instanceof HierarchyCommand.OpenCounty
            || command instanceof HierarchyCommand.DefineAreas
            || command instanceof HierarchyCommand.PairUnits
            || command instanceof HierarchyCommand.EndPairing
            || command instanceof PracticeCommand.Adopt;
    boolean villageOnly =
        command instanceof HierarchyCommand.OpenVillage
            || command instanceof PeopleCommand
            || command instanceof PracticeCommand.Select
            || command instanceof CompactCommand
            || command instanceof ElectionCommand;
    boolean fits = model.log().isCounty() ? !villageOnly : !countyOnly;
    return fits && ofItsOwn(command)
        ? Optional.empty()
        : Optional.of(
            Refusal.of(
                WRONG_LOG,
                GovernanceRules.LOG_FITS,
                "type",
                GovernanceTypes.COMMANDS.nameOf(command),
                "expected",
                countyOnly ? Text.of("县", "county") : Text.of("村", "village"),
                "log",
                model.log()));
  }

  /** Tells whether a log is opened for the unit that its name says. */
  private boolean ofItsOwn(Command command) {
    String unit = model.log().unit();
    if (command instanceof HierarchyCommand.OpenCounty open) {
      return open.county().value().equals(unit);
    }
    return !(command instanceof HierarchyCommand.OpenVillage open)
        || open.village().value().equals(unit);
  }

  /** Refuses everything but opening for a log that is not open. */
  private Optional<Refusal> unopened(Command command) {
    boolean opens =
        command instanceof HierarchyCommand.OpenCounty
            || command instanceof HierarchyCommand.OpenVillage;
    boolean open =
        model.log().isCounty()
            ? model.hierarchy().adoption().isPresent()
            : model.hierarchy().village().isPresent();
    return opens || open
        ? Optional.empty()
        : Optional.of(
            Refusal.of(NOT_FOUND, GovernanceRules.LOG_FITS, "kind", "log", "id", model.log()));
  }

  /**
   * Refuses whoever may not: the record is kept by registrars, acts that belong to no procedure are
   * done by whom the practice names. The room of compacts looks at its procedure itself, the room
   * of registers at its kinds.
   */
  private Optional<Refusal> unauthorised(Command command) {
    if (command instanceof HierarchyCommand.OpenCounty
        || command instanceof CompactCommand
        || command instanceof RegisterCommand) {
      return Optional.empty();
    }
    boolean record =
        command instanceof HierarchyCommand
            || command instanceof PeopleCommand
            || command instanceof OfficeCommand
            || command instanceof PracticeCommand;
    if (record) {
      return views.isRegistrar(act.actor())
          ? Optional.empty()
          : Optional.of(officeRequired(ImmutableSet.of(OfficeRules.REGISTRAR)));
    }
    String type = GovernanceTypes.COMMANDS.nameOf(command);
    ImmutableSet<OfficeId> offices = views.mayDo(type);
    if (offices.isEmpty()) {
      return Optional.of(
          Refusal.of(
              RefusalCode.ACT_NOT_PROVIDED,
              PracticeRules.PRACTICE_PROVIDES,
              "type",
              type,
              "log",
              model.log()));
    }
    return views.holdsAny(act.actor(), offices)
        ? Optional.empty()
        : Optional.of(officeRequired(offices));
  }

  private Refusal officeRequired(ImmutableSet<OfficeId> offices) {
    return Refusal.of(
        OFFICE_REQUIRED,
        ProcedureRules.OFFICE_HELD,
        "actor",
        act.actor(),
        "day",
        act.day(),
        "offices",
        offices.stream().map(OfficeId::value).collect(Collectors.joining(", ")));
  }
}
