package org.xiangzhi.governance.office;

import java.util.Optional;
import org.xiangzhi.governance.kernel.Text;
import org.xiangzhi.governance.law.Standard;
import org.xiangzhi.governance.law.Subject;

/** Finds when a new committee has to take over the work of the old one. */
final class Handovers {
  private Handovers() {}

  /** Whoever comes into a committee that had members before takes over; one duty a day does. */
  static Optional<OfficeEvent> of(Appointment appointment, OfficeContext x) {
    if (appointment.manner() == Manner.ACTING
        || !x.isCommittee(appointment.body())
        || !hadMembers(appointment, x)) {
      return Optional.empty();
    }
    return x.standard(Subject.HANDOVER_DAYS)
        .map(days -> duty(appointment, days, x))
        .filter(duty -> x.state().dutyBook().all().noneMatch(old -> old.duty().sameAs(duty)))
        .map(OfficeEvent.DutyArose::new);
  }

  private static boolean hadMembers(Appointment appointment, OfficeContext x) {
    return x.state()
        .appointments()
        .of(appointment.unit())
        .map(Tenure::appointment)
        .filter(before -> before.body().equals(appointment.body()))
        .anyMatch(before -> !before.runsPast(x.day()));
  }

  private static Duty duty(Appointment appointment, Standard days, OfficeContext x) {
    return new Duty(
        x.state().nextDuty(0),
        Duty.Kind.HANDOVER,
        appointment.unit(),
        Optional.of(appointment.body()),
        x.day().toString(),
        Text.of("完成工作移交", "complete the handover of work"),
        x.answers(),
        days.rule().id(),
        days.rule().reference(),
        x.day(),
        x.day().plusDays(days.number()));
  }
}
