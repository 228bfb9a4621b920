package org.xiangzhi.governance.village;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.xiangzhi.governance.election.CourseEvent;
import org.xiangzhi.governance.election.ElectionEvent;
import org.xiangzhi.governance.election.Elections;
import org.xiangzhi.governance.election.Recall;
import org.xiangzhi.governance.election.RecallEvent;
import org.xiangzhi.governance.kernel.Act;
import org.xiangzhi.governance.kernel.Decision;
import org.xiangzhi.governance.kernel.Event;
import org.xiangzhi.governance.office.Ending;
import org.xiangzhi.governance.office.Manner;
import org.xiangzhi.governance.office.OfficeCommand;
import org.xiangzhi.governance.office.OfficeEvent;
import org.xiangzhi.governance.office.OfficeView;
import org.xiangzhi.governance.office.Offices;

/**
 * Lets the offices follow an election or a recall. The room of offices decides; what it refuses is
 * refused altogether, so that a result and its appointments never part.
 */
final class ElectedOffices {
  private final Elections elections;
  private final Offices offices;
  private final Act act;
  private final OfficeView view;

  ElectedOffices(Elections elections, Offices offices, Act act, OfficeView view) {
    this.elections = elections;
    this.offices = offices;
    this.act = act;
    this.view = view;
  }

  Decision<? extends Event> follow(Decision<ElectionEvent> decision) {
    ImmutableList<OfficeCommand> commands =
        decision.events().stream()
            .flatMap(event -> commands(event).stream())
            .collect(ImmutableList.toImmutableList());
    if (commands.isEmpty()) {
      return decision;
    }
    ImmutableList.Builder<Event> all = ImmutableList.<Event>builder().addAll(decision.events());
    Offices after = offices;
    for (OfficeCommand command : commands) {
      Decision<OfficeEvent> next = after.decide(command, act, view);
      if (!next.refusals().isEmpty()) {
        return next;
      }
      for (OfficeEvent event : next.events()) {
        after = after.evolve(event);
      }
      all.addAll(next.events());
    }
    return Decision.<Event>acceptAll(all.build());
  }

  private ImmutableList<OfficeCommand> commands(ElectionEvent event) {
    if (event instanceof CourseEvent.ResultDeclared e) {
      return elected(e);
    }
    if (event instanceof CourseEvent.ResultVoided e) {
      return e.appointments().stream()
          .<OfficeCommand>map(
              one -> new OfficeCommand.EndAppointment(one, Ending.VOID, "当选无效 " + e.election()))
          .collect(ImmutableList.toImmutableList());
    }
    return event instanceof RecallEvent.RecallDeclared e && e.recalled()
        ? recalled(e)
        : ImmutableList.of();
  }

  private ImmutableList<OfficeCommand> elected(CourseEvent.ResultDeclared event) {
    CourseEvent.Announced announced = elections.find(event.election()).orElseThrow().announced();
    ImmutableList.Builder<OfficeCommand> commands = ImmutableList.builder();
    event
        .replaced()
        .forEach(
            one ->
                commands.add(
                    new OfficeCommand.EndAppointment(
                        one, Ending.TERM_OVER, "换届 " + event.election())));
    event
        .winners()
        .forEach(
            winner ->
                commands.add(
                    new OfficeCommand.Appoint(
                        winner.appointment(),
                        winner.office(),
                        announced.unit(),
                        winner.person(),
                        Optional.of(event.until()),
                        Manner.ELECTED,
                        "当选 " + event.election())));
    return commands.build();
  }

  private ImmutableList<OfficeCommand> recalled(RecallEvent.RecallDeclared event) {
    Recall recall = elections.find(event.recall()).orElseThrow();
    return ImmutableList.of(
        new OfficeCommand.EndAppointment(
            recall.petitioned().appointment().id(), Ending.RECALLED, "罢免 " + event.recall()));
  }
}
