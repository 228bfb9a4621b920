package org.xiangzhi.governance.office;

import static org.xiangzhi.governance.kernel.RefusalCode.ALREADY_EXISTS;
import static org.xiangzhi.governance.kernel.RefusalCode.BODY_COMPOSITION;
import static org.xiangzhi.governance.kernel.RefusalCode.DATES_REVERSED;
import static org.xiangzhi.governance.kernel.RefusalCode.NOT_FOUND;
import static org.xiangzhi.governance.kernel.RefusalCode.OFFICES_INCOMPATIBLE;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.xiangzhi.governance.kernel.Decision;
import org.xiangzhi.governance.kernel.Refusal;
import org.xiangzhi.governance.kernel.Text;

/** Decides whether a person comes into an office. */
final class AppointDecider {
  private final OfficeCommand.Appoint command;
  private final OfficeDefinition office;
  private final OfficeContext x;
  private final BodyKey body;
  private final ImmutableList<Demands.Demand> demands;

  private AppointDecider(OfficeCommand.Appoint command, OfficeDefinition office, OfficeContext x) {
    this.command = command;
    this.office = office;
    this.x = x;
    this.body = new BodyKey(command.unit(), office.body());
    this.demands = Demands.on(office.body(), x);
  }

  static Decision<OfficeEvent> appoint(OfficeCommand.Appoint c, OfficeContext x) {
    return x.view()
        .office(c.office())
        .map(definition -> new AppointDecider(c, definition, x).decide())
        .orElseGet(
            () ->
                Decision.refuse(
                    NOT_FOUND, OfficeRules.OFFICE_DEFINED, "kind", "office", "id", c.office()));
  }

  private Decision<OfficeEvent> decide() {
    return OfficeContext.first(
        () -> Decision.acceptAll(events()),
        this::known,
        this::unattached,
        this::reversed,
        this::holding,
        () -> new MannerCheck(command, office, x).refusal(),
        this::uncounted,
        () -> new TermCheck(command, office, x).refusal(),
        this::incompatible,
        this::tooMany);
  }

  private Optional<Refusal> known() {
    return x.state().appointments().get(command.appointment()).isEmpty()
        ? Optional.empty()
        : Optional.of(
            Refusal.of(
                ALREADY_EXISTS,
                OfficeRules.OFFICE_TERM,
                "kind",
                "appointment",
                "id",
                command.appointment()));
  }

  private Optional<Refusal> unattached() {
    return x.state().bodies().standing(body, x.tomorrow()).isPresent()
        ? Optional.empty()
        : Optional.of(Refusal.of(NOT_FOUND, OfficeRules.BODY_FIRST, "kind", "body", "id", body));
  }

  private Optional<Refusal> reversed() {
    return command
        .until()
        .filter(until -> until.isBefore(x.day()))
        .map(
            until ->
                Refusal.of(
                    DATES_REVERSED, OfficeRules.OFFICE_TERM, "from", x.day(), "until", until));
  }

  /** Refuses whoever holds the same office beyond today. */
  private Optional<Refusal> holding() {
    return x.state()
        .appointments()
        .heldBy(command.person(), x.tomorrow())
        .filter(held -> held.unit().equals(command.unit()))
        .filter(held -> held.office().equals(command.office()))
        .findFirst()
        .map(
            held ->
                Refusal.of(
                    ALREADY_EXISTS,
                    OfficeRules.OFFICE_TERM,
                    "kind",
                    "appointment",
                    "id",
                    held.id()));
  }

  /** Refuses to record of a person what no rule counts. */
  private Optional<Refusal> uncounted() {
    Set<Trait> counted = Demands.counted(demands);
    Set<Trait> idle = Sets.difference(command.traits(), counted);
    return idle.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Refusal.of(
                BODY_COMPOSITION,
                OfficeRules.TRAITS_COUNTED,
                "body",
                body,
                "what",
                Text.of("所记身份", "what is recorded of the holder"),
                "value",
                idle,
                "bound",
                counted));
  }

  private Optional<Refusal> incompatible() {
    return new Incompatibilities(x)
        .of(office, command.unit(), command.person())
        .findFirst()
        .map(
            conflict ->
                Refusal.of(
                    OFFICES_INCOMPATIBLE,
                    conflict.rule(),
                    "person",
                    conflict.held().person(),
                    "held",
                    conflict.held().office(),
                    "office",
                    command.office()));
  }

  private Optional<Refusal> tooMany() {
    if (command.manner() == Manner.ACTING) {
      return Optional.empty();
    }
    int members =
        Math.toIntExact(
            Stream.concat(
                    x.state().appointments().members(body, x.tomorrow()).map(Appointment::person),
                    Stream.of(command.person()))
                .distinct()
                .count());
    return demands.stream()
        .filter(demand -> members > demand.max())
        .findFirst()
        .map(
            demand ->
                Refusal.of(
                    BODY_COMPOSITION,
                    demand.rule(),
                    "body",
                    body,
                    "what",
                    Text.of("成员人数", "the number of members"),
                    "value",
                    members,
                    "bound",
                    demand.min() + ".." + demand.max()));
  }

  /** Whoever names no seat comes into the one that has been empty for longest, if any is. */
  private Optional<AppointmentId> seat() {
    if (command.succeeds().isPresent() || command.manner() == Manner.ACTING) {
      return command.succeeds();
    }
    return Vacancies.of(x.state(), command.unit(), x.tomorrow()).stream()
        .filter(vacancy -> vacancy.office().equals(command.office()))
        .map(Vacancy::appointment)
        .findFirst();
  }

  private ImmutableList<OfficeEvent> events() {
    ImmutableList.Builder<OfficeEvent> events = ImmutableList.builder();
    Appointment appointment =
        new Appointment(
            command.appointment(),
            command.office(),
            office.body(),
            command.unit(),
            command.person(),
            x.day(),
            command.until(),
            command.manner(),
            office.leads(),
            command.traits(),
            seat());
    if (command.manner() != Manner.ACTING) {
      x.state()
          .appointments()
          .running(command.unit(), x.tomorrow())
          .filter(held -> held.office().equals(command.office()))
          .filter(held -> held.manner() == Manner.ACTING)
          .map(
              held ->
                  new OfficeEvent.AppointmentEnded(
                      held.id(), x.day(), Ending.HANDED_OVER, appointment.id().value()))
          .forEach(events::add);
    }
    events.add(new OfficeEvent.Appointed(appointment, command.basis()));
    Handovers.of(appointment, x).ifPresent(events::add);
    return events.build();
  }
}
