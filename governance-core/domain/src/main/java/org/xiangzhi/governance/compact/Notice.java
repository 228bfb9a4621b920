package org.xiangzhi.governance.compact;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.xiangzhi.governance.compact.CompactRules.Return;
import org.xiangzhi.governance.kernel.Decision;
import org.xiangzhi.governance.kernel.Digest;
import org.xiangzhi.governance.kernel.Handlers;
import org.xiangzhi.governance.kernel.Refusal;
import org.xiangzhi.governance.kernel.RefusalCode;

/**
 * Is a public notice of the revised text.
 *
 * @param digest the digest of the noticed text
 * @param posting where it hangs, with evidence
 * @param from the day of posting
 * @param until the last day on which it stood, once it is taken down
 * @param closing what shows that it stood
 */
public record Notice(
    Digest digest,
    Posting posting,
    LocalDate from,
    Optional<LocalDate> until,
    ImmutableList<Paper> closing) {

  private static final Handlers<NoticeCommand, CaseContext, Decision<CompactEvent>> DECIDE =
      Handlers.<NoticeCommand, CaseContext, Decision<CompactEvent>>of(NoticeCommand.class)
          .on(NoticeCommand.PostNotice.class, Notice::post)
          .on(NoticeCommand.RaiseObjection.class, Notice::object)
          .on(NoticeCommand.CloseNotice.class, Notice::close)
          .build();

  static Decision<CompactEvent> decide(NoticeCommand command, CaseContext x) {
    return DECIDE.apply(command, x);
  }

  static Notice of(NoticeEvent.NoticePosted event) {
    return new Notice(
        event.digest(), event.posting(), event.from(), Optional.empty(), ImmutableList.of());
  }

  Notice closed(NoticeEvent.NoticeClosed event) {
    return new Notice(digest, posting, from, Optional.of(event.until()), event.evidence());
  }

  /**
   * Counts the days for which the notice has stood; the day of posting is left out (Civil Code Art.
   * 201).
   *
   * @param day the day of asking
   * @return the days up to then, or up to the day on which it was taken down
   */
  public long days(LocalDate day) {
    return ChronoUnit.DAYS.between(from, until.orElse(day));
  }

  private static Decision<CompactEvent> post(NoticeCommand.PostNotice c, CaseContext x) {
    if (x.state().notice().isPresent()) {
      return x.exists("notice", c.caseId());
    }
    List<Refusal> refusals =
        Stream.of(
                x.differs(c.digest(), x.state().draft().text().digest(), CaseContext.DRAFTED),
                x.outdatedBase())
            .flatMap(Optional::stream)
            .toList();
    return refusals.isEmpty()
        ? Decision.accept(
            new NoticeEvent.NoticePosted(c.caseId(), c.digest(), c.posting(), x.act().day()))
        : Decision.refuse(refusals);
  }

  /** An objection is kept in any case; where the practice says so it also sends the case back. */
  private static Decision<CompactEvent> object(NoticeCommand.RaiseObjection c, CaseContext x) {
    if (x.state().notice().filter(notice -> notice.until().isEmpty()).isEmpty()) {
      return x.first("compact.post-notice");
    }
    if (x.state().consultation().opinions().containsKey(c.objection())) {
      return x.exists("opinion", c.objection());
    }
    Optional<Decision<CompactEvent>> stranger = x.state().strangers(List.of(c.household()), x);
    if (stranger.isPresent()) {
      return stranger.get();
    }
    ImmutableList.Builder<CompactEvent> events = ImmutableList.builder();
    events.add(
        new NoticeEvent.ObjectionRaised(
            c.caseId(), c.objection(), c.household(), c.text(), x.act().day()));
    Optional<Return> back = x.rules().objectionReturns();
    back.ifPresent(to -> events.add(x.state().returned(to, c.objection().value(), x)));
    return Decision.acceptAll(events.build());
  }

  private static Decision<CompactEvent> close(NoticeCommand.CloseNotice c, CaseContext x) {
    Optional<Notice> notice = x.state().notice();
    if (notice.isEmpty()) {
      return x.first("compact.post-notice");
    }
    if (notice.get().until().isPresent()) {
      return x.exists("closing", c.caseId());
    }
    if (x.act().day().isBefore(notice.get().from())) {
      return Decision.refuse(
          RefusalCode.DATES_REVERSED,
          CompactGuards.CASE_DAYS,
          "from",
          notice.get().from(),
          "until",
          x.act().day());
    }
    return Decision.accept(new NoticeEvent.NoticeClosed(c.caseId(), c.evidence(), x.act().day()));
  }
}
