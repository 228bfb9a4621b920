package org.xiangzhi.governance.testkit.invariant;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.xiangzhi.governance.office.Appointment;
import org.xiangzhi.governance.office.AppointmentId;
import org.xiangzhi.governance.office.Duty;
import org.xiangzhi.governance.office.DutyId;
import org.xiangzhi.governance.office.Manner;
import org.xiangzhi.governance.office.OfficeEvent;

/**
 * INV-OFFICE: nobody holds one office of a unit twice at a time, a seat is filled once and only
 * when its holder has left, an office ends once, and a duty is raised once while it is open, is
 * discharged once, and is due no earlier than it arose.
 */
public final class SeatsFree implements Invariant {
  /** Makes the invariant. */
  public SeatsFree() {}

  @Override
  public String id() {
    return "INV-OFFICE";
  }

  @Override
  public Optional<String> broken(History history) {
    Book book = new Book();
    return history.entries().stream()
        .map(History.Entry::event)
        .filter(OfficeEvent.class::isInstance)
        .flatMap(event -> book.take((OfficeEvent) event).stream())
        .findFirst();
  }

  /** Keeps who is in office and what is to be done, as the events go by. */
  private static final class Book {
    private final Map<AppointmentId, Appointment> all = new HashMap<>();
    private final Map<AppointmentId, OfficeEvent.AppointmentEnded> ended = new HashMap<>();
    private final Set<AppointmentId> filled = new HashSet<>();
    private final Map<DutyId, Duty> open = new HashMap<>();

    Optional<String> take(OfficeEvent event) {
      if (event instanceof OfficeEvent.Appointed appointed) {
        return appointed(appointed.appointment());
      }
      if (event instanceof OfficeEvent.AppointmentEnded end) {
        boolean known = all.containsKey(end.appointment());
        return known && ended.put(end.appointment(), end) == null
            ? Optional.empty()
            : Optional.of(end.appointment() + " ends though it is not held");
      }
      if (event instanceof OfficeEvent.DutyArose arose) {
        return arose(arose.duty());
      }
      if (event instanceof OfficeEvent.DutyDischarged done) {
        return open.remove(done.duty()) == null
            ? Optional.of(done.duty() + " is discharged though it is not open")
            : Optional.empty();
      }
      return Optional.empty();
    }

    private Optional<String> appointed(Appointment one) {
      Optional<String> twice =
          all.values().stream()
              .filter(other -> other.person().equals(one.person()))
              .filter(other -> other.unit().equals(one.unit()))
              .filter(other -> other.office().equals(one.office()))
              .filter(other -> heldPast(other, one))
              .findFirst()
              .map(other -> one.id() + " is the same office as " + other.id());
      Optional<String> taken =
          one.succeeds()
              .filter(seat -> one.manner() != Manner.ACTING)
              .filter(seat -> !left(seat, one) || !filled.add(seat))
              .map(seat -> one.id() + " comes into the seat " + seat + ", which is not empty");
      return all.put(one.id(), one) == null
          ? twice.or(() -> taken)
          : Optional.of(one.id() + " names two appointments");
    }

    private boolean left(AppointmentId seat, Appointment by) {
      Appointment before = all.get(seat);
      return before != null && before.office().equals(by.office()) && !heldPast(before, by);
    }

    /** Tells whether an office is held beyond the first day of another. */
    private boolean heldPast(Appointment held, Appointment later) {
      OfficeEvent.AppointmentEnded end = ended.get(held.id());
      return end == null
          ? held.until().map(last -> last.isAfter(later.from())).orElse(true)
          : end.until().isAfter(later.from());
    }

    private Optional<String> arose(Duty duty) {
      boolean twice =
          open.values().stream()
              .anyMatch(
                  other ->
                      other.kind() == duty.kind()
                          && other.unit().equals(duty.unit())
                          && other.body().equals(duty.body())
                          && other.about().equals(duty.about())
                          && other.rule().equals(duty.rule()));
      if (twice || open.put(duty.id(), duty) != null) {
        return Optional.of(duty.id() + " is raised though it is open");
      }
      return duty.due().isBefore(duty.arose())
          ? Optional.of(duty.id() + " is due before it arose")
          : Optional.empty();
    }
  }
}
