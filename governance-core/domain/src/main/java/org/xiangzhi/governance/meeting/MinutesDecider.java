package org.xiangzhi.governance.meeting;

import static org.xiangzhi.governance.kernel.RefusalCode.ALREADY_EXISTS;
import static org.xiangzhi.governance.kernel.RefusalCode.TEXT_DIFFERS;

import java.util.Optional;
import org.xiangzhi.governance.kernel.Decision;
import org.xiangzhi.governance.kernel.Digest;
import org.xiangzhi.governance.kernel.Refusal;
import org.xiangzhi.governance.kernel.Text;

/** Decides what is written of a meeting: generated, approved as it is, then only added to. */
final class MinutesDecider {
  private static final Text DRAFT_FIRST = Text.of("拟写纪要", "draft the minutes");
  private static final Text APPROVE_FIRST = Text.of("审定纪要", "approve the minutes");
  private static final Text DRAFTED = Text.of("所拟纪要", "the draft");
  private static final Text RECORD = Text.of("现有记录生成的纪要", "the minutes that the record gives now");

  private MinutesDecider() {}

  private static Digest digest(Case x) {
    return Minutes.of(x.meeting(), x.view()).digest();
  }

  static Decision<MeetingEvent> draft(MinutesCommand.Draft c, Case x) {
    return Case.first(
        () -> new MinutesEvent.Drafted(c.meeting(), digest(x), x.act().actor(), x.act().day()),
        () -> x.at(MeetingStage.CLOSED),
        () -> notApproved(x));
  }

  private static Optional<Refusal> notApproved(Case x) {
    return x.meeting()
        .papers()
        .approved()
        .map(
            done ->
                Refusal.of(ALREADY_EXISTS, MeetingGuards.MINUTES, "kind", "minutes", "id", x.id()));
  }

  static Decision<MeetingEvent> approve(MinutesCommand.Approve c, Case x) {
    return Case.first(
        () -> new MinutesEvent.Approved(c.meeting(), c.digest(), x.act().actor(), x.act().day()),
        () -> x.at(MeetingStage.CLOSED),
        () -> notApproved(x),
        () ->
            Case.unless(
                x.meeting().papers().drafted().isPresent(), MeetingGuards.MINUTES, DRAFT_FIRST),
        () -> SessionDecider.missing(MeetingPhase.AFTER, x),
        () -> differs(c.digest(), x.meeting().papers().drafted().orElseThrow().digest(), DRAFTED),
        () -> differs(c.digest(), digest(x), RECORD));
  }

  private static Optional<Refusal> differs(Digest given, Digest expected, Text what) {
    return given.equals(expected)
        ? Optional.empty()
        : Optional.of(
            Refusal.of(
                TEXT_DIFFERS,
                MeetingGuards.MINUTES,
                "digest",
                given,
                "what",
                what,
                "expected",
                expected));
  }

  static Decision<MeetingEvent> correct(MinutesCommand.Correct c, Case x) {
    return Case.first(
        () ->
            new MinutesEvent.Corrected(c.meeting(), c.correction(), x.act().actor(), x.act().day()),
        () ->
            Case.unless(
                x.meeting().papers().approved().isPresent(), MeetingGuards.MINUTES, APPROVE_FIRST));
  }

  static Decision<MeetingEvent> attach(MinutesCommand.Attach c, Case x) {
    return Case.first(
        () ->
            new MinutesEvent.Attached(c.meeting(), c.attachment(), x.act().actor(), x.act().day()),
        () ->
            x.meeting().papers().attachments().stream()
                    .anyMatch(one -> one.attachment().digest().equals(c.attachment().digest()))
                ? Optional.of(
                    Case.exists(MeetingGuards.MINUTES, "attachment", c.attachment().digest()))
                : Optional.empty());
  }
}
