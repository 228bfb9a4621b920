package org.xiangzhi.governance.office;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.stream.Stream;
import org.xiangzhi.governance.hierarchy.UnitId;
import org.xiangzhi.governance.kernel.Handlers;

/** Finds the units whose bodies may have changed by an event. */
final class Touched {
  private static final Handlers<OfficeEvent, Offices, Stream<UnitId>> UNITS =
      Handlers.<OfficeEvent, Offices, Stream<UnitId>>of(OfficeEvent.class)
          .on(OfficeEvent.BodyEstablished.class, (e, s) -> Stream.of(e.unit()))
          .on(OfficeEvent.BodyPlaced.class, (e, s) -> Stream.empty())
          .on(OfficeEvent.BodyShared.class, (e, s) -> Stream.of(e.with()))
          .on(OfficeEvent.BodyWithdrawn.class, (e, s) -> Stream.of(e.from()))
          .on(OfficeEvent.BodyDissolved.class, (e, s) -> dissolved(e, s))
          .on(OfficeEvent.Appointed.class, (e, s) -> Stream.of(e.appointment().unit()))
          .on(OfficeEvent.ResignationTendered.class, (e, s) -> Stream.empty())
          .on(OfficeEvent.AppointmentEnded.class, (e, s) -> unit(e.appointment(), s))
          .on(OfficeEvent.Evaluated.class, (e, s) -> Stream.empty())
          .on(OfficeEvent.SeatLeftVacant.class, (e, s) -> unit(e.appointment(), s))
          .on(OfficeEvent.DutyArose.class, (e, s) -> Stream.empty())
          .on(OfficeEvent.DutyDischarged.class, (e, s) -> Stream.empty())
          .on(OfficeEvent.Reviewed.class, (e, s) -> Stream.empty())
          .on(LinkEvent.LinksAssigned.class, (e, s) -> Stream.empty())
          .on(LinkEvent.LinksEnded.class, (e, s) -> Stream.empty())
          .on(LinkEvent.LoadApproved.class, (e, s) -> Stream.empty())
          .build();

  private Touched() {}

  static ImmutableSet<UnitId> by(ImmutableList<OfficeEvent> events, Offices after) {
    return events.stream()
        .flatMap(event -> UNITS.apply(event, after))
        .collect(ImmutableSet.toImmutableSet());
  }

  private static Stream<UnitId> unit(AppointmentId appointment, Offices after) {
    return Stream.of(after.appointments().get(appointment).orElseThrow().appointment().unit());
  }

  private static Stream<UnitId> dissolved(OfficeEvent.BodyDissolved event, Offices after) {
    return after
        .bodies()
        .standing(event.body(), event.until())
        .map(body -> body.units(event.until()))
        .orElse(Stream.of(event.body().unit()));
  }
}
