package org.xiangzhi.governance.meeting;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.xiangzhi.governance.kernel.Handlers;

/**
 * Is what is written of a meeting.
 *
 * @param drafted the draft of the minutes that counts
 * @param approved the approval of the minutes
 * @param corrections what was corrected since, in order
 * @param attachments what was added, in order
 */
public record MeetingPapers(
    Optional<MinutesEvent.Drafted> drafted,
    Optional<MinutesEvent.Approved> approved,
    ImmutableList<MinutesEvent.Corrected> corrections,
    ImmutableList<MinutesEvent.Attached> attachments) {
  static final MeetingPapers NONE =
      new MeetingPapers(Optional.empty(), Optional.empty(), ImmutableList.of(), ImmutableList.of());

  private static final Handlers<MinutesEvent, MeetingPapers, MeetingPapers> EVOLVE =
      Handlers.<MinutesEvent, MeetingPapers, MeetingPapers>of(MinutesEvent.class)
          .on(
              MinutesEvent.Drafted.class,
              (e, s) -> new MeetingPapers(Optional.of(e), s.approved, s.corrections, s.attachments))
          .on(
              MinutesEvent.Approved.class,
              (e, s) -> new MeetingPapers(s.drafted, Optional.of(e), s.corrections, s.attachments))
          .on(
              MinutesEvent.Corrected.class,
              (e, s) ->
                  new MeetingPapers(
                      s.drafted, s.approved, AgendaItem.added(s.corrections, e), s.attachments))
          .on(
              MinutesEvent.Attached.class,
              (e, s) ->
                  new MeetingPapers(
                      s.drafted, s.approved, s.corrections, AgendaItem.added(s.attachments, e)))
          .build();

  MeetingPapers evolve(MinutesEvent event) {
    return EVOLVE.apply(event, this);
  }
}
