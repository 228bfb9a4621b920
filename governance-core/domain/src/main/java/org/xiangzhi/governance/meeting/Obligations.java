package org.xiangzhi.governance.meeting;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.xiangzhi.governance.hierarchy.LevelId;
import org.xiangzhi.governance.hierarchy.UnitId;
import org.xiangzhi.governance.office.Appointment;
import org.xiangzhi.governance.office.AppointmentId;
import org.xiangzhi.governance.office.LinkHolder;

/**
 * Reckons who has to hold which meeting where by when, and whether it was held.
 *
 * <p>A period is judged by the practice that was in force for the unit on the period's last day, or
 * on the day of asking if that comes first, and by who held which office and which link then. So
 * what is over is not judged anew when a practice or a holder changes. A seat that is empty on that
 * day is a vacancy, not an obligation. What those before the holder did in the period counts: those
 * whom the appointment follows, and where one alone holds the office at its unit, all who held it
 * before.
 */
public final class Obligations {
  private final ObligationView view;
  private final LocalDate since;
  private final LocalDate day;

  /** The meetings by the units that they cover: their own and all above it, in order of days. */
  private final ImmutableListMultimap<UnitId, ObligationView.Held> held;

  private final Map<LocalDate, ImmutableList<ObligationView.Place>> places = new HashMap<>();

  private Obligations(ObligationView view, LocalDate since, LocalDate day) {
    this.view = view;
    this.since = since;
    this.day = day;
    this.held = byUnit(view.held().stream().filter(meeting -> !meeting.on().isAfter(day)));
  }

  private static ImmutableListMultimap<UnitId, ObligationView.Held> byUnit(
      Stream<ObligationView.Held> meetings) {
    ImmutableListMultimap.Builder<UnitId, ObligationView.Held> covered =
        ImmutableListMultimap.builder();
    meetings
        .sorted(
            Comparator.comparing(ObligationView.Held::on)
                .thenComparing(ObligationView.Held::meeting))
        .forEach(
            meeting -> {
              covered.put(meeting.place().unit(), meeting);
              meeting.place().above().forEach(unit -> covered.put(unit, meeting));
            });
    return covered.build();
  }

  /**
   * Reckons the obligations.
   *
   * @param view what is known
   * @param since a day of the first periods that are looked at
   * @param day the day of asking, not before the first
   * @return how they stand
   */
  public static ObligationReport of(ObligationView view, LocalDate since, LocalDate day) {
    return ObligationReport.of(day, new Obligations(view, since, day).all());
  }

  private Stream<MeetingDue> all() {
    Stream.Builder<Stream<MeetingDue>> parts = Stream.builder();
    for (MeetingPeriod period : MeetingPeriod.values()) {
      MeetingPeriod.Span span = period.containing(since);
      while (!span.from().isAfter(day)) {
        parts.add(dues(period, span));
        span = period.containing(span.until().plusDays(1));
      }
    }
    return parts.build().flatMap(part -> part);
  }

  private Stream<MeetingDue> dues(MeetingPeriod period, MeetingPeriod.Span span) {
    LocalDate judged = span.until().isBefore(day) ? span.until() : day;
    return places.computeIfAbsent(judged, view::places).stream()
        .flatMap(
            place ->
                view.rules(place.unit(), judged).stream()
                    .flatMap(rules -> rules.obligations().stream())
                    .filter(obligation -> obligation.period() == period)
                    .flatMap(
                        obligation ->
                            seats(obligation, place, judged)
                                .map(seat -> due(obligation, place, span, seat, judged))));
  }

  /** Streams the appointments on which an obligation lies for a unit. */
  private Stream<Appointment> seats(
      MeetingObligation obligation, ObligationView.Place place, LocalDate on) {
    MeetingObligation.Where where = obligation.where();
    if (where instanceof MeetingObligation.Where.Own) {
      return holders(obligation, place.unit(), on);
    }
    if (where instanceof MeetingObligation.Where.Below below) {
      return place.level().equals(below.level())
          ? place.above().stream().flatMap(up -> holders(obligation, up, on))
          : Stream.empty();
    }
    MeetingObligation.Where.Linked linked = (MeetingObligation.Where.Linked) where;
    Optional<LevelId> level = linked.level();
    if (level.isPresent() && !level.get().equals(place.level())) {
      return Stream.empty();
    }
    Stream<UnitId> targets = level.isPresent() ? place.above().stream() : Stream.of(place.unit());
    return targets
        .flatMap(target -> view.linked(linked.link(), target, on))
        .flatMap(holder -> answering(holder, obligation, on))
        .distinct();
  }

  private Stream<Appointment> holders(MeetingObligation obligation, UnitId unit, LocalDate on) {
    return view.appointments(unit)
        .filter(one -> one.runsOn(on) && obligation.offices().contains(one.office()));
  }

  /** Streams the offices by which a person, or those of a body, have to hold it. */
  private Stream<Appointment> answering(
      LinkHolder holder, MeetingObligation obligation, LocalDate on) {
    if (holder instanceof LinkHolder.Person person) {
      return view.heldBy(person.person(), on)
          .filter(one -> obligation.offices().contains(one.office()));
    }
    LinkHolder.Organisation organisation = (LinkHolder.Organisation) holder;
    return holders(obligation, organisation.body().unit(), on)
        .filter(one -> one.body().equals(organisation.body().body()));
  }

  private MeetingDue due(
      MeetingObligation obligation,
      ObligationView.Place place,
      MeetingPeriod.Span span,
      Appointment seat,
      LocalDate judged) {
    ImmutableList<Appointment> line = line(seat, judged);
    ImmutableList<MeetingId> done =
        held.get(place.unit()).stream()
            .filter(meeting -> obligation.kinds().contains(meeting.kind()))
            .filter(meeting -> span.contains(meeting.on()))
            .filter(meeting -> counts(obligation.role(), meeting, line))
            .map(ObligationView.Held::meeting)
            .collect(toImmutableList());
    LocalDate last = span.until().plusDays(obligation.graceDays());
    return new MeetingDue(
        obligation.id(),
        obligation.rule(),
        seat.office(),
        seat.unit(),
        level(seat.unit(), place, judged),
        seat.person(),
        place.unit(),
        span,
        obligation.times(),
        done,
        last,
        state(obligation.times(), done.size(), last));
  }

  private MeetingDue.State state(int times, int done, LocalDate last) {
    if (done >= times) {
      return MeetingDue.State.MET;
    }
    return day.isAfter(last) ? MeetingDue.State.OVERDUE : MeetingDue.State.DUE;
  }

  private LevelId level(UnitId unit, ObligationView.Place place, LocalDate on) {
    return unit.equals(place.unit()) ? place.level() : view.level(unit, on).orElse(LevelId.COUNTY);
  }

  private static boolean counts(
      MeetingObligation.Role role, ObligationView.Held meeting, ImmutableList<Appointment> line) {
    return line.stream()
        .filter(one -> one.runsOn(meeting.on()))
        .anyMatch(
            one ->
                meeting.convener().equals(one.person())
                    || (role == MeetingObligation.Role.ATTENDS
                        && meeting.attended().test(one.person())));
  }

  /** Lists the appointment with those that it takes over from. */
  private ImmutableList<Appointment> line(Appointment seat, LocalDate on) {
    ImmutableList<Appointment> ofOffice =
        view.appointments(seat.unit())
            .filter(one -> one.office().equals(seat.office()))
            .collect(toImmutableList());
    boolean alone = ofOffice.stream().filter(one -> one.runsOn(on)).count() == 1;
    if (alone) {
      return ofOffice.stream()
          .filter(one -> one.id().equals(seat.id()) || one.from().isBefore(seat.from()))
          .collect(toImmutableList());
    }
    ImmutableList.Builder<Appointment> line = ImmutableList.builder();
    Optional<Appointment> next = Optional.of(seat);
    // An appointment follows one that was there before it, so that the line has an end.
    while (next.isPresent()) {
      line.add(next.get());
      Optional<AppointmentId> before = next.get().succeeds();
      next = before.flatMap(id -> ofOffice.stream().filter(one -> one.id().equals(id)).findFirst());
    }
    return line.build();
  }
}
