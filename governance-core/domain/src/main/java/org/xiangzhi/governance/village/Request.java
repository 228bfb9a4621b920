package org.xiangzhi.governance.village;

import java.time.Instant;
import java.util.Optional;
import org.xiangzhi.governance.ballot.BallotCommand;
import org.xiangzhi.governance.compact.CompactCommand;
import org.xiangzhi.governance.courtyard.CourtyardCommand;
import org.xiangzhi.governance.delivery.DeliveryCommand;
import org.xiangzhi.governance.disclosure.DisclosureCommand;
import org.xiangzhi.governance.election.ElectionCommand;
import org.xiangzhi.governance.hierarchy.HierarchyCommand;
import org.xiangzhi.governance.journal.CommandId;
import org.xiangzhi.governance.journal.LogId;
import org.xiangzhi.governance.kernel.Checks;
import org.xiangzhi.governance.kernel.Command;
import org.xiangzhi.governance.kernel.OneOf;
import org.xiangzhi.governance.matter.MatterCommand;
import org.xiangzhi.governance.meeting.MeetingCommand;
import org.xiangzhi.governance.office.OfficeCommand;
import org.xiangzhi.governance.people.PeopleCommand;
import org.xiangzhi.governance.points.PointsCommand;
import org.xiangzhi.governance.practice.PracticeCommand;
import org.xiangzhi.governance.recognition.RecognitionCommand;
import org.xiangzhi.governance.register.RegisterCommand;

/**
 * Is a command on its way to a log. Who gives it is not in it: the host knows, and the log says
 * what offices that person holds.
 *
 * @param id recognises the command if it comes again
 * @param log the log of the county or village that it is for
 * @param at when the act was done; its day in Shanghai is the effective day
 * @param seen the position of the log that a person at a form has seen; empty where the command may
 *     simply be decided on whatever is there
 * @param command what is asked
 */
public record Request(
    CommandId id,
    LogId log,
    Instant at,
    Optional<Long> seen,
    @OneOf({
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
          DeliveryCommand.class
        })
        Command command) {
  /** Refuses a negative position. */
  public Request {
    seen.ifPresent(position -> Checks.within("seen", position, 0, Long.MAX_VALUE));
  }

  /**
   * Makes a request that may be decided on whatever is there.
   *
   * @param id the command's id
   * @param log the log
   * @param at when the act was done
   * @param command what is asked
   * @return the request
   */
  public static Request of(String id, LogId log, Instant at, Command command) {
    return new Request(CommandId.of(id), log, at, Optional.empty(), command);
  }
}
