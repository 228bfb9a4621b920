package org.xiangzhi.governance.meeting;

import static org.xiangzhi.governance.kernel.RefusalCode.NOT_ENTITLED;

import java.util.Optional;
import org.xiangzhi.governance.kernel.Decision;
import org.xiangzhi.governance.kernel.Refusal;
import org.xiangzhi.governance.kernel.Text;

/** Decides on motions: one for an item, deliberated before its vote, voted on once. */
final class MotionDecider {
  private static final Text MOVE_FIRST = Text.of("提出动议", "move a motion");
  private static final Text DELIBERATE_FIRST =
      Text.of("审议该动议并结束审议", "deliberate on the motion to the end");
  private static final Text REOPEN_FIRST =
      Text.of("作出重新表决的决定", "decide to reopen the motion: it was voted on");
  private static final Text OPEN_FIRST = Text.of("开始审议", "open the deliberation");
  private static final Text CLOSE_FIRST = Text.of("结束审议", "close the deliberation");
  private static final Text VOTE_FIRST = Text.of("表决并计票", "vote on it and count the vote");
  private static final Text MOVE_BEFORE =
      Text.of("在审议结束之前提出动议", "move before the deliberation has ended");
  private static final Text CONSULTS_ONLY =
      Text.of(
          "不得用于该议题：该议题只协商或者不采用此种表决",
          "does not fit the item, on which the meeting consults or votes otherwise");
  private static final Text STOP_SPEECH = Text.of("结束正在进行的发言", "end the speech that is being held");

  private MotionDecider() {}

  static Decision<MeetingEvent> move(AgendaCommand.Move c, Case x) {
    return AgendaDecider.item(
        c.item(),
        x,
        item ->
            Case.first(
                () -> new AgendaEvent.Moved(c.meeting(), c.item(), c.mover(), c.text(), x.at()),
                () -> AgendaDecider.takenUp(item),
                () ->
                    item.motion().isPresent()
                        ? Optional.of(Case.exists(MeetingGuards.ONE_VOTE, "motion", c.item()))
                        : Optional.empty(),
                () ->
                    Case.unless(
                        item.deliberations().isEmpty() || item.isDeliberated(),
                        MeetingGuards.ONE_VOTE,
                        MOVE_BEFORE),
                () -> x.isThere(c.mover(), MeetingGuards.ATTENDANCE),
                () -> x.isFree(c.mover(), Optional.of(item))));
  }

  static Decision<MeetingEvent> open(AgendaCommand.OpenDeliberation c, Case x) {
    return AgendaDecider.item(
        c.item(),
        x,
        item ->
            Case.first(
                () -> new AgendaEvent.DeliberationOpened(c.meeting(), c.item(), x.at()),
                () -> AgendaDecider.takenUp(item),
                () ->
                    item.isDeliberated()
                        ? Optional.of(Case.exists(MeetingGuards.ONE_VOTE, "deliberation", c.item()))
                        : Optional.empty(),
                () -> notVoted(item)));
  }

  private static Optional<Refusal> notVoted(AgendaItem item) {
    return Case.unless(
        item.motion().filter(AgendaItem.Motion::isVoted).isEmpty(),
        MeetingGuards.ONE_VOTE,
        REOPEN_FIRST);
  }

  static Decision<MeetingEvent> close(AgendaCommand.CloseDeliberation c, Case x) {
    return AgendaDecider.item(
        c.item(),
        x,
        item ->
            Case.first(
                () -> new AgendaEvent.DeliberationClosed(c.meeting(), c.item(), x.at()),
                () -> AgendaDecider.takenUp(item),
                () -> Case.unless(item.isDeliberated(), MeetingGuards.ONE_VOTE, OPEN_FIRST),
                () -> silent(x)));
  }

  private static Optional<Refusal> silent(Case x) {
    return Case.unless(
        x.meeting().speeches().running().isEmpty(), MeetingGuards.SPEECH, STOP_SPEECH);
  }

  static Decision<MeetingEvent> putToVote(AgendaCommand.PutToVote c, Case x) {
    return AgendaDecider.item(
        c.item(),
        x,
        item ->
            Case.first(
                () -> new AgendaEvent.PutToVote(c.meeting(), c.item(), c.ballot(), x.at()),
                () -> AgendaDecider.takenUp(item),
                () -> votedSo(c, item, x),
                () -> Case.unless(item.motion().isPresent(), MeetingGuards.ONE_VOTE, MOVE_FIRST),
                () -> notVoted(item),
                () -> Case.unless(!item.isDeliberated(), MeetingGuards.ONE_VOTE, CLOSE_FIRST),
                () ->
                    Case.unless(item.isReadyForVote(), MeetingGuards.ONE_VOTE, DELIBERATE_FIRST)));
  }

  private static Optional<Refusal> votedSo(AgendaCommand.PutToVote c, AgendaItem item, Case x) {
    boolean fits =
        x.kind()
            .item(item.type())
            .filter(type -> type.ballots().contains(c.ballotType()))
            .isPresent();
    return fits
        ? Optional.empty()
        : Optional.of(
            Refusal.of(
                NOT_ENTITLED,
                MeetingGuards.CONSULTS,
                "who",
                c.ballotType(),
                "what",
                CONSULTS_ONLY));
  }

  static Decision<MeetingEvent> reopen(AgendaCommand.Reopen c, Case x) {
    return AgendaDecider.item(
        c.item(),
        x,
        item ->
            Case.first(
                () -> new AgendaEvent.Reopened(c.meeting(), c.item(), c.decision(), x.at()),
                () -> AgendaDecider.takenUp(item),
                () -> Case.unless(isCounted(item, x), MeetingGuards.ONE_VOTE, VOTE_FIRST)));
  }

  private static boolean isCounted(AgendaItem item, Case x) {
    return item.motion()
        .filter(AgendaItem.Motion::isVoted)
        .flatMap(AgendaItem.Motion::lastVote)
        .flatMap(vote -> x.view().verdict(vote.ballot()))
        .isPresent();
  }
}
