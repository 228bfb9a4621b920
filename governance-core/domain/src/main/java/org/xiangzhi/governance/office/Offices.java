package org.xiangzhi.governance.office;

import static org.xiangzhi.governance.kernel.RefusalCode.ALREADY_ENDED;
import static org.xiangzhi.governance.kernel.RefusalCode.ALREADY_EXISTS;
import static org.xiangzhi.governance.kernel.RefusalCode.DATES_REVERSED;
import static org.xiangzhi.governance.kernel.RefusalCode.NOT_FOUND;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.xiangzhi.governance.hierarchy.LevelId;
import org.xiangzhi.governance.hierarchy.UnitId;
import org.xiangzhi.governance.kernel.Act;
import org.xiangzhi.governance.kernel.Decision;
import org.xiangzhi.governance.kernel.Handlers;
import org.xiangzhi.governance.kernel.PersistentMap;
import org.xiangzhi.governance.kernel.PersonId;

/** Is the state of the bodies and offices of one log. */
public final class Offices {
  private static final Offices EMPTY =
      new Offices(
          PersistentMap.empty(),
          PersistentMap.empty(),
          PersistentMap.empty(),
          PersistentMap.empty());

  private static final Handlers<OfficeCommand, Context, Decision<OfficeEvent>> DECIDE =
      Handlers.<OfficeCommand, Context, Decision<OfficeEvent>>of(OfficeCommand.class)
          .on(OfficeCommand.EstablishBody.class, (c, x) -> x.state.establish(c, x))
          .on(OfficeCommand.Appoint.class, (c, x) -> x.state.appoint(c, x))
          .on(OfficeCommand.EndAppointment.class, (c, x) -> x.state.end(c, x))
          .build();

  private static final Handlers<OfficeEvent, Offices, Offices> EVOLVE =
      Handlers.<OfficeEvent, Offices, Offices>of(OfficeEvent.class)
          .on(OfficeEvent.BodyEstablished.class, (e, offices) -> offices.with(e))
          .on(OfficeEvent.Appointed.class, (e, offices) -> offices.with(e.appointment()))
          .on(OfficeEvent.AppointmentEnded.class, (e, offices) -> offices.ended(e))
          .build();

  private final PersistentMap<String, OfficeEvent.BodyEstablished> bodies;
  private final PersistentMap<AppointmentId, Appointment> appointments;
  private final PersistentMap<PersonId, ImmutableList<AppointmentId>> byPerson;
  private final PersistentMap<UnitId, PersistentMap<AppointmentId, Appointment>> byUnit;

  private Offices(
      PersistentMap<String, OfficeEvent.BodyEstablished> bodies,
      PersistentMap<AppointmentId, Appointment> appointments,
      PersistentMap<PersonId, ImmutableList<AppointmentId>> byPerson,
      PersistentMap<UnitId, PersistentMap<AppointmentId, Appointment>> byUnit) {
    this.bodies = bodies;
    this.appointments = appointments;
    this.byPerson = byPerson;
    this.byUnit = byUnit;
  }

  private record Context(Offices state, Act act, OfficeView view) {}

  /**
   * Returns the state of a log in which nothing has happened.
   *
   * @return no bodies, no offices
   */
  public static Offices empty() {
    return EMPTY;
  }

  /**
   * Decides a command.
   *
   * @param command what is asked
   * @param act who asks and when
   * @param view what the other rooms know
   * @return the events, or why not
   */
  public Decision<OfficeEvent> decide(OfficeCommand command, Act act, OfficeView view) {
    return DECIDE.apply(command, new Context(this, act, view));
  }

  /**
   * Makes whoever opens a county's log its first registrar.
   *
   * @param county the county
   * @param act who opens it and when
   * @return the events
   */
  public static ImmutableList<OfficeEvent> firstRegistrar(UnitId county, Act act) {
    Appointment appointment =
        new Appointment(
            AppointmentId.of("registrar-1"),
            OfficeRules.REGISTRAR,
            OfficeRules.REGISTRY,
            county,
            act.actor(),
            act.day(),
            Optional.empty(),
            Manner.APPOINTED,
            false);
    return ImmutableList.of(
        new OfficeEvent.BodyEstablished(
            county, OfficeRules.REGISTRY, OfficeRules.REGISTRY_BODY.name().zh(), act.day()),
        new OfficeEvent.Appointed(appointment, OfficeRules.REGISTRAR_FIRST.id().value()));
  }

  /**
   * Takes in what happened.
   *
   * @param event the event
   * @return the state behind it
   */
  public Offices evolve(OfficeEvent event) {
    return EVOLVE.apply(event, this);
  }

  /**
   * Tells whether a person holds an office of a unit.
   *
   * @param person the person
   * @param office the office
   * @param unit the unit
   * @param day the day
   * @return true if an appointment runs on that day
   */
  public boolean holds(PersonId person, OfficeId office, UnitId unit, LocalDate day) {
    return heldBy(person, day)
        .anyMatch(held -> held.office().equals(office) && held.unit().equals(unit));
  }

  /**
   * Streams what a person holds.
   *
   * @param person the person
   * @param day the day
   * @return the appointments that run on that day
   */
  public Stream<Appointment> heldBy(PersonId person, LocalDate day) {
    return byPerson.get(person).orElse(ImmutableList.of()).stream()
        .map(id -> appointments.get(id).orElseThrow())
        .filter(appointment -> appointment.runsOn(day));
  }

  /**
   * Lists the members of bodies of a unit: whoever holds any office in one of them.
   *
   * @param unit the unit
   * @param kinds the kinds of body
   * @param day the day
   * @return the persons, each once
   */
  public ImmutableSortedSet<PersonId> members(
      UnitId unit, Collection<BodyId> kinds, LocalDate day) {
    return running(unit, day)
        .filter(appointment -> kinds.contains(appointment.body()))
        .map(Appointment::person)
        .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
  }

  /**
   * Lists who leads a unit.
   *
   * @param unit the unit
   * @param day the day
   * @return the appointments whose holders lead it, by name
   */
  public ImmutableList<Appointment> leaders(UnitId unit, LocalDate day) {
    ImmutableList.Builder<Appointment> leaders = ImmutableList.builder();
    for (Map.Entry<AppointmentId, Appointment> entry :
        byUnit.get(unit).orElse(PersistentMap.empty())) {
      if (entry.getValue().leads() && entry.getValue().runsOn(day)) {
        leaders.add(entry.getValue());
      }
    }
    return leaders.build();
  }

  /**
   * Lists the bodies of a unit.
   *
   * @param unit the unit
   * @param day the day
   * @return the bodies attached by then
   */
  public ImmutableList<OfficeEvent.BodyEstablished> bodies(UnitId unit, LocalDate day) {
    return bodies
        .values()
        .filter(body -> body.unit().equals(unit) && !day.isBefore(body.from()))
        .collect(ImmutableList.toImmutableList());
  }

  private Stream<Appointment> running(UnitId unit, LocalDate day) {
    return byUnit.get(unit).stream()
        .flatMap(PersistentMap::values)
        .filter(appointment -> appointment.runsOn(day));
  }

  private Decision<OfficeEvent> establish(OfficeCommand.EstablishBody command, Context x) {
    Optional<BodyDefinition> definition = x.view.body(command.body());
    if (definition.isEmpty()) {
      return Decision.refuse(
          NOT_FOUND, OfficeRules.OFFICE_DEFINED, "kind", "body", "id", command.body());
    }
    Optional<LevelId> level = x.view.levelOf(command.unit(), x.act.day());
    if (!level.equals(Optional.of(definition.get().level()))) {
      return Decision.refuse(
          NOT_FOUND,
          OfficeRules.BODY_FIRST,
          "kind",
          definition.get().level(),
          "id",
          command.unit());
    }
    if (bodies.containsKey(key(command.unit(), command.body()))) {
      return Decision.refuse(
          ALREADY_EXISTS,
          OfficeRules.BODY_FIRST,
          "kind",
          "body",
          "id",
          key(command.unit(), command.body()));
    }
    return Decision.accept(
        new OfficeEvent.BodyEstablished(
            command.unit(), command.body(), command.name(), x.act.day()));
  }

  private Decision<OfficeEvent> appoint(OfficeCommand.Appoint command, Context x) {
    Optional<OfficeDefinition> definition = x.view.office(command.office());
    if (definition.isEmpty()) {
      return Decision.refuse(
          NOT_FOUND, OfficeRules.OFFICE_DEFINED, "kind", "office", "id", command.office());
    }
    if (appointments.containsKey(command.appointment())) {
      return Decision.refuse(
          ALREADY_EXISTS,
          OfficeRules.OFFICE_TERM,
          "kind",
          "appointment",
          "id",
          command.appointment());
    }
    if (!bodies.containsKey(key(command.unit(), definition.get().body()))) {
      return Decision.refuse(
          NOT_FOUND,
          OfficeRules.BODY_FIRST,
          "kind",
          "body",
          "id",
          key(command.unit(), definition.get().body()));
    }
    LocalDate from = x.act.day();
    if (command.until().isPresent() && command.until().get().isBefore(from)) {
      return Decision.refuse(
          DATES_REVERSED, OfficeRules.OFFICE_TERM, "from", from, "until", command.until().get());
    }
    return Decision.accept(
        new OfficeEvent.Appointed(appointment(command, definition.get(), from), command.basis()));
  }

  private static Appointment appointment(
      OfficeCommand.Appoint command, OfficeDefinition definition, LocalDate from) {
    return new Appointment(
        command.appointment(),
        command.office(),
        definition.body(),
        command.unit(),
        command.person(),
        from,
        command.until(),
        command.manner(),
        definition.leads());
  }

  private Decision<OfficeEvent> end(OfficeCommand.EndAppointment command, Context x) {
    Optional<Appointment> found = appointments.get(command.appointment());
    if (found.isEmpty()) {
      return Decision.refuse(
          NOT_FOUND, OfficeRules.OFFICE_TERM, "kind", "appointment", "id", command.appointment());
    }
    LocalDate last = x.act.day();
    if (!found.get().runsOn(last)) {
      return Decision.refuse(
          ALREADY_ENDED,
          OfficeRules.OFFICE_TERM,
          "kind",
          "appointment",
          "id",
          command.appointment());
    }
    return Decision.accept(
        new OfficeEvent.AppointmentEnded(command.appointment(), last, command.reason()));
  }

  private Offices with(OfficeEvent.BodyEstablished event) {
    return new Offices(
        bodies.with(key(event.unit(), event.body()), event), appointments, byPerson, byUnit);
  }

  private Offices with(Appointment appointment) {
    ImmutableList<AppointmentId> held =
        ImmutableList.<AppointmentId>builder()
            .addAll(byPerson.get(appointment.person()).orElse(ImmutableList.of()))
            .add(appointment.id())
            .build();
    return new Offices(
        bodies,
        appointments.with(appointment.id(), appointment),
        byPerson.with(appointment.person(), held),
        indexed(appointment));
  }

  private PersistentMap<UnitId, PersistentMap<AppointmentId, Appointment>> indexed(
      Appointment appointment) {
    PersistentMap<AppointmentId, Appointment> there =
        byUnit.get(appointment.unit()).orElse(PersistentMap.empty());
    return byUnit.with(appointment.unit(), there.with(appointment.id(), appointment));
  }

  private Offices ended(OfficeEvent.AppointmentEnded event) {
    Appointment before = appointments.get(event.appointment()).orElseThrow();
    Appointment after =
        new Appointment(
            before.id(),
            before.office(),
            before.body(),
            before.unit(),
            before.person(),
            before.from(),
            Optional.of(event.until()),
            before.manner(),
            before.leads());
    return new Offices(bodies, appointments.with(after.id(), after), byPerson, indexed(after));
  }

  private static String key(UnitId unit, BodyId body) {
    return unit + "/" + body;
  }
}
