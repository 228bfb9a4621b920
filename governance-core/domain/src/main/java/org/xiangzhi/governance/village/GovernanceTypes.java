package org.xiangzhi.governance.village;

import com.google.common.collect.ImmutableList;
import org.xiangzhi.governance.ballot.BallotCommand;
import org.xiangzhi.governance.ballot.BallotEvent;
import org.xiangzhi.governance.compact.CompactCommand;
import org.xiangzhi.governance.compact.CompactEvent;
import org.xiangzhi.governance.courtyard.CourtyardCommand;
import org.xiangzhi.governance.courtyard.CourtyardEvent;
import org.xiangzhi.governance.delivery.DeliveryCommand;
import org.xiangzhi.governance.delivery.DeliveryEvent;
import org.xiangzhi.governance.disclosure.DisclosureCommand;
import org.xiangzhi.governance.disclosure.DisclosureEvent;
import org.xiangzhi.governance.election.ElectionCommand;
import org.xiangzhi.governance.election.ElectionEvent;
import org.xiangzhi.governance.hierarchy.HierarchyCommand;
import org.xiangzhi.governance.hierarchy.HierarchyEvent;
import org.xiangzhi.governance.kernel.Command;
import org.xiangzhi.governance.kernel.Event;
import org.xiangzhi.governance.kernel.TypeNames;
import org.xiangzhi.governance.matter.MatterCommand;
import org.xiangzhi.governance.matter.MatterEvent;
import org.xiangzhi.governance.meeting.MeetingCommand;
import org.xiangzhi.governance.meeting.MeetingEvent;
import org.xiangzhi.governance.office.OfficeCommand;
import org.xiangzhi.governance.office.OfficeEvent;
import org.xiangzhi.governance.people.PeopleCommand;
import org.xiangzhi.governance.people.PeopleEvent;
import org.xiangzhi.governance.points.PointsCommand;
import org.xiangzhi.governance.points.PointsEvent;
import org.xiangzhi.governance.practice.PracticeCommand;
import org.xiangzhi.governance.practice.PracticeEvent;
import org.xiangzhi.governance.recognition.RecognitionCommand;
import org.xiangzhi.governance.recognition.RecognitionEvent;
import org.xiangzhi.governance.register.RegisterCommand;
import org.xiangzhi.governance.register.RegisterEvent;

/** Lists the declared names of all commands and events. */
public final class GovernanceTypes {
  /** All commands, by name. */
  public static final TypeNames<Command> COMMANDS =
      TypeNames.of(
          Command.class,
          ImmutableList.of(
              HierarchyCommand.class,
              PeopleCommand.class,
              OfficeCommand.class,
              PracticeCommand.class,
              CompactCommand.class,
              BallotCommand.class,
              ElectionCommand.class,
              RegisterCommand.class,
              DisclosureCommand.class,
              MeetingCommand.class,
              MatterCommand.class,
              PointsCommand.class,
              CourtyardCommand.class,
              RecognitionCommand.class,
              DeliveryCommand.class));

  /** All events, by name and version. */
  public static final TypeNames<Event> EVENTS =
      TypeNames.of(
          Event.class,
          ImmutableList.of(
              HierarchyEvent.class,
              PeopleEvent.class,
              OfficeEvent.class,
              PracticeEvent.class,
              CompactEvent.class,
              BallotEvent.class,
              ElectionEvent.class,
              RegisterEvent.class,
              DisclosureEvent.class,
              MeetingEvent.class,
              MatterEvent.class,
              PointsEvent.class,
              CourtyardEvent.class,
              RecognitionEvent.class,
              DeliveryEvent.class,
              ReactionEvent.class));

  private GovernanceTypes() {}
}
