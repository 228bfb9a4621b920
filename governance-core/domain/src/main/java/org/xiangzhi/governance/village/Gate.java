package org.xiangzhi.governance.village;

import static org.xiangzhi.governance.kernel.RefusalCode.NOT_FOUND;
import static org.xiangzhi.governance.kernel.RefusalCode.OFFICE_REQUIRED;
import static org.xiangzhi.governance.kernel.RefusalCode.WRONG_LOG;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.stream.Collectors;
import org.xiangzhi.governance.compact.CompactCommand;
import org.xiangzhi.governance.courtyard.CreationCommand;
import org.xiangzhi.governance.courtyard.LifeCommand;
import org.xiangzhi.governance.delivery.ByLetter;
import org.xiangzhi.governance.delivery.DeliveryCommand;
import org.xiangzhi.governance.delivery.DeliveryRules;
import org.xiangzhi.governance.hierarchy.HierarchyCommand;
import org.xiangzhi.governance.hierarchy.LevelId;
import org.xiangzhi.governance.kernel.Act;
import org.xiangzhi.governance.kernel.Command;
import org.xiangzhi.governance.kernel.Refusal;
import org.xiangzhi.governance.kernel.RefusalCode;
import org.xiangzhi.governance.kernel.Timed;
import org.xiangzhi.governance.meeting.SessionCommand;
import org.xiangzhi.governance.office.OfficeCommand;
import org.xiangzhi.governance.office.OfficeId;
import org.xiangzhi.governance.office.OfficeRules;
import org.xiangzhi.governance.people.PeopleCommand;
import org.xiangzhi.governance.points.PostingCommand;
import org.xiangzhi.governance.practice.PracticeCommand;
import org.xiangzhi.governance.practice.PracticeRules;
import org.xiangzhi.governance.procedure.ProcedureRules;
import org.xiangzhi.governance.register.RegisterCommand;

/** Looks at what holds for every command before its room does. */
final class Gate {
  /**
   * What begins something new. It is refused under a practice that the law has overtaken since it
   * was selected; what has begun goes on by the rules that it started with.
   */
  private static final ImmutableSet<String> BEGINNINGS =
      ImmutableSet.of(
          "compact.open-case",
          "ballot.open",
          "election.announce",
          "meeting.put-to-vote",
          "recognition.put-award-to-vote",
          "recognition.put-listing-to-vote");

  private final Model model;
  private final Act act;
  private final RoomViews views;

  Gate(Model model, Act act, RoomViews views) {
    this.model = model;
    this.act = act;
    this.views = views;
  }

  /** Lists why a command does not get to its room. */
  ImmutableList<Refusal> refusals(Command command) {
    return misplaced(command)
        .or(() -> unopened(command))
        .or(() -> unauthorised(command))
        .map(ImmutableList::of)
        .orElseGet(() -> overtaken(command));
  }

  private ImmutableList<Refusal> overtaken(Command command) {
    return BEGINNINGS.contains(GovernanceTypes.COMMANDS.nameOf(command))
        ? views.belowFloor()
        : ImmutableList.of();
  }

  /** Refuses a command that belongs to another kind of log. */
  private Optional<Refusal> misplaced(Command command) {
    ImmutableSet<LogKind> fitting = LogKind.of(command);
    return fitting.contains(kind(command)) && ofItsOwn(command)
        ? Optional.empty()
        : Optional.of(
            Refusal.of(
                WRONG_LOG,
                GovernanceRules.LOG_FITS,
                "type",
                GovernanceTypes.COMMANDS.nameOf(command),
                "expected",
                LogKind.named(fitting),
                "log",
                model.log()));
  }

  /** Tells what kind of log this is; one that is not open becomes what the command makes of it. */
  private LogKind kind(Command command) {
    if (model.log().isCounty()) {
      return LogKind.COUNTY;
    }
    boolean town =
        model
            .hierarchy()
            .home()
            .map(unit -> unit.level().equals(LevelId.TOWN))
            .orElse(command instanceof HierarchyCommand.OpenTown);
    return town ? LogKind.TOWN : LogKind.VILLAGE;
  }

  /** Tells whether a log is opened for the unit that its name says. */
  private boolean ofItsOwn(Command command) {
    String unit = model.log().unit();
    if (command instanceof HierarchyCommand.OpenCounty open) {
      return open.county().value().equals(unit);
    }
    if (command instanceof HierarchyCommand.OpenTown open) {
      return open.town().value().equals(unit);
    }
    return !(command instanceof HierarchyCommand.OpenVillage open)
        || open.village().value().equals(unit);
  }

  /** Refuses everything but opening for a log that is not open. */
  private Optional<Refusal> unopened(Command command) {
    boolean opens =
        command instanceof HierarchyCommand.OpenCounty
            || command instanceof HierarchyCommand.OpenTown
            || command instanceof HierarchyCommand.OpenVillage;
    boolean open =
        model.log().isCounty()
            ? model.hierarchy().adoption().isPresent()
            : model.hierarchy().home().isPresent();
    return opens || open
        ? Optional.empty()
        : Optional.of(
            Refusal.of(NOT_FOUND, GovernanceRules.LOG_FITS, "kind", "log", "id", model.log()));
  }

  /**
   * Refuses whoever may not: the record is kept by registrars, acts that belong to no procedure are
   * done by whom the practice names. The room of compacts looks at its procedure itself, the room
   * of registers at its kinds, that of courtyards at their steps, and that of meetings at who may
   * convene them. What comes by letter or is due of itself needs no office.
   */
  private Optional<Refusal> unauthorised(Command command) {
    if (command instanceof ByLetter) {
      return Optional.of(
          Refusal.of(
              RefusalCode.BY_LETTER_ONLY,
              DeliveryRules.LETTER_ONLY,
              "type",
              GovernanceTypes.COMMANDS.nameOf(command)));
    }
    if (command instanceof HierarchyCommand.OpenCounty
        || command instanceof DeliveryCommand
        || command instanceof Timed
        || command instanceof CompactCommand
        || command instanceof RegisterCommand
        || command instanceof CreationCommand
        || command instanceof SessionCommand.Call) {
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
    return byThePractice(command);
  }

  private Optional<Refusal> byThePractice(Command command) {
    String type = GovernanceTypes.COMMANDS.nameOf(command);
    // What follows of itself from taking part is nobody's to enter, whatever the practice says.
    ImmutableSet<OfficeId> offices =
        command instanceof PostingCommand.Feed || command instanceof LifeCommand.Review
            ? ImmutableSet.of()
            : views.mayDo(type);
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
