package org.xiangzhi.governance.office;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.xiangzhi.governance.hierarchy.UnitId;
import org.xiangzhi.governance.kernel.Act;
import org.xiangzhi.governance.kernel.Decision;
import org.xiangzhi.governance.kernel.Handlers;
import org.xiangzhi.governance.kernel.PersonId;

/** Is the state of one log's bodies and offices, of their duties, and of who answers for units. */
public final class Offices {
  private static final Offices EMPTY =
      new Offices(Bodies.EMPTY, Appointments.EMPTY, Duties.EMPTY, Links.EMPTY);

  private static final Handlers<OfficeCommand, OfficeContext, Decision<OfficeEvent>> DECIDE =
      Handlers.<OfficeCommand, OfficeContext, Decision<OfficeEvent>>of(OfficeCommand.class)
          .on(OfficeCommand.EstablishBody.class, BodyDecider::establish)
          .on(OfficeCommand.PlaceBody.class, BodyDecider::place)
          .on(OfficeCommand.ShareBody.class, BodyDecider::share)
          .on(OfficeCommand.WithdrawBody.class, BodyDecider::withdraw)
          .on(OfficeCommand.DissolveBody.class, BodyDecider::dissolve)
          .on(OfficeCommand.Appoint.class, AppointDecider::appoint)
          .on(OfficeCommand.TenderResignation.class, TenureDecider::tender)
          .on(OfficeCommand.EndAppointment.class, TenureDecider::end)
          .on(OfficeCommand.RecordEvaluation.class, TenureDecider::evaluate)
          .on(OfficeCommand.LeaveVacant.class, TenureDecider::leaveVacant)
          .on(OfficeCommand.CompleteDuty.class, TenureDecider::complete)
          .on(
              OfficeCommand.Review.class,
              (c, x) -> Decision.accept(new OfficeEvent.Reviewed(x.day())))
          .on(LinkCommand.AssignLinks.class, LinkDecider::assign)
          .on(LinkCommand.EndLinks.class, LinkDecider::end)
          .on(LinkCommand.ApproveLoad.class, LinkDecider::approve)
          .build();

  private static final Handlers<OfficeEvent, Offices, Offices> EVOLVE =
      Handlers.<OfficeEvent, Offices, Offices>of(OfficeEvent.class)
          .on(OfficeEvent.BodyEstablished.class, (e, s) -> s.with(s.bodies.with(e)))
          .on(OfficeEvent.BodyPlaced.class, (e, s) -> s.with(s.bodies.with(e)))
          .on(OfficeEvent.BodyShared.class, (e, s) -> s.with(s.bodies.with(e)))
          .on(OfficeEvent.BodyWithdrawn.class, (e, s) -> s.with(s.bodies.with(e)))
          .on(OfficeEvent.BodyDissolved.class, (e, s) -> s.with(s.bodies.with(e)))
          .on(OfficeEvent.Appointed.class, (e, s) -> s.with(s.appointments.with(e.appointment())))
          .on(
              OfficeEvent.ResignationTendered.class,
              (e, s) -> s.with(s.appointments.change(e.appointment(), t -> t.resigning(e.on()))))
          .on(
              OfficeEvent.AppointmentEnded.class,
              (e, s) ->
                  s.with(
                      s.appointments.change(
                          e.appointment(), t -> t.endedOn(e.until(), e.ending()))))
          .on(
              OfficeEvent.Evaluated.class,
              (e, s) ->
                  s.with(s.appointments.change(e.appointment(), t -> t.evaluated(e.evaluation()))))
          .on(
              OfficeEvent.SeatLeftVacant.class,
              (e, s) ->
                  s.with(s.appointments.change(e.appointment(), t -> t.leftVacant(e.reason()))))
          .on(OfficeEvent.DutyArose.class, (e, s) -> s.with(s.duties.with(e.duty())))
          .on(OfficeEvent.DutyDischarged.class, (e, s) -> s.with(s.duties.without(e)))
          .on(OfficeEvent.Reviewed.class, (e, s) -> s)
          .on(LinkEvent.LinksAssigned.class, (e, s) -> s.with(s.links.with(e)))
          .on(LinkEvent.LinksEnded.class, (e, s) -> s.with(s.links.with(e)))
          .on(LinkEvent.LoadApproved.class, (e, s) -> s.with(s.links.with(e)))
          .build();

  private final Bodies bodies;
  private final Appointments appointments;
  private final Duties duties;
  private final Links links;

  private Offices(Bodies bodies, Appointments appointments, Duties duties, Links links) {
    this.bodies = bodies;
    this.appointments = appointments;
    this.duties = duties;
    this.links = links;
  }

  /**
   * Returns the state of a log in which nothing has happened.
   *
   * @return no bodies, no offices
   */
  public static Offices empty() {
    return EMPTY;
  }

  /**
   * Decides a command. What follows from a change of members, a duty that arises or is done, is
   * among the events.
   *
   * @param command what is asked
   * @param act who asks and when
   * @param view what the other rooms know
   * @return the events, or why not
   */
  public Decision<OfficeEvent> decide(OfficeCommand command, Act act, OfficeView view) {
    Decision<OfficeEvent> decision = DECIDE.apply(command, new OfficeContext(this, act, view));
    if (decision.events().isEmpty()) {
      return decision;
    }
    Offices after = this;
    for (OfficeEvent event : decision.events()) {
      after = after.evolve(event);
    }
    Reviewer reviewer = new Reviewer(new OfficeContext(after, act, view));
    ImmutableSet<UnitId> touched =
        command instanceof OfficeCommand.Review
            ? reviewer.everyUnit()
            : Touched.by(decision.events(), after);
    return Decision.acceptAll(
        ImmutableList.<OfficeEvent>builder()
            .addAll(decision.events())
            .addAll(reviewer.of(touched))
            .build());
  }

  /**
   * Finds what follows for bodies and offices when the residents' record has changed: party members
   * who come or leave, persons who become near relatives.
   *
   * @param act who acts and when
   * @param view what the other rooms know behind the change
   * @return duties that arise or are done; empty if nothing follows
   */
  public ImmutableList<OfficeEvent> review(Act act, OfficeView view) {
    Reviewer reviewer = new Reviewer(new OfficeContext(this, act, view));
    return reviewer.of(reviewer.everyUnit());
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
    return appointments.heldBy(person, day);
  }

  /**
   * Finds an appointment with all that became of it.
   *
   * @param appointment its name
   * @return it, ended or not, or empty
   */
  public Optional<Tenure> tenure(AppointmentId appointment) {
    return appointments.get(appointment);
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
    return appointments
        .running(unit, day)
        .filter(appointment -> kinds.contains(appointment.body()))
        .map(Appointment::person)
        .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
  }

  /**
   * Streams the appointments that there ever were at a unit.
   *
   * @param unit the unit
   * @return the appointments, by name
   */
  public Stream<Appointment> everAt(UnitId unit) {
    return appointments.of(unit).map(Tenure::appointment);
  }

  /**
   * Streams who answers for a unit by links of a kind.
   *
   * @param kind the kind of link
   * @param unit the unit
   * @param day the day
   * @return persons and bodies
   */
  public Stream<LinkHolder> linkedTo(LinkKindId kind, UnitId unit, LocalDate day) {
    return links.holders(kind, unit, day);
  }

  /**
   * Lists who leads a unit.
   *
   * @param unit the unit
   * @param day the day
   * @return the appointments whose holders lead it, by name
   */
  public ImmutableList<Appointment> leaders(UnitId unit, LocalDate day) {
    return appointments
        .running(unit, day)
        .filter(Appointment::leads)
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * Streams who holds an office of a body.
   *
   * @param body the body
   * @param office the office
   * @param day the day
   * @return the appointments that run on that day
   */
  public Stream<Appointment> holders(BodyKey body, OfficeId office, LocalDate day) {
    return appointments
        .running(body.unit(), day)
        .filter(held -> held.body().equals(body.body()) && held.office().equals(office));
  }

  /**
   * Tells whether somebody answers for a unit.
   *
   * @param kind the kind of link
   * @param holder who may answer
   * @param unit the unit
   * @param day the day
   * @return true if such a link runs on that day
   */
  public boolean answers(LinkKindId kind, LinkHolder holder, UnitId unit, LocalDate day) {
    return links.runs(kind, holder, unit, day);
  }

  /**
   * Lists the bodies of a unit, those that it shares with others included.
   *
   * @param unit the unit
   * @param day the day
   * @return the bodies that stand on that day
   */
  public ImmutableList<Body> bodies(UnitId unit, LocalDate day) {
    return bodies.of(unit, day).collect(ImmutableList.toImmutableList());
  }

  /**
   * Finds a body.
   *
   * @param key its unit and kind
   * @param day the day
   * @return the body, or empty if none stands on that day
   */
  public Optional<Body> body(BodyKey key, LocalDate day) {
    return bodies.standing(key, day);
  }

  /**
   * Lists the seats of a unit that are empty, the longest empty first.
   *
   * @param unit the unit
   * @param day the day
   * @return the vacancies
   */
  public ImmutableList<Vacancy> vacancies(UnitId unit, LocalDate day) {
    return Vacancies.of(this, unit, day);
  }

  /**
   * Lists every duty that ever arose.
   *
   * @return the duties, by name
   */
  public ImmutableList<DutyStatus> duties() {
    return duties.all().collect(ImmutableList.toImmutableList());
  }

  /**
   * Lists what a unit has to do.
   *
   * @param unit the unit
   * @param day the day
   * @return the duties open on that day, the first due first
   */
  public ImmutableList<Duty> duties(UnitId unit, LocalDate day) {
    return duties
        .all()
        .filter(status -> status.openOn(day))
        .map(DutyStatus::duty)
        .filter(duty -> duty.unit().equals(unit))
        .sorted(Comparator.comparing(Duty::due).thenComparing(Duty::id))
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * Lists what a unit should have done by now.
   *
   * @param unit the unit
   * @param day the day
   * @return the duties whose last day has passed
   */
  public ImmutableList<Duty> overdue(UnitId unit, LocalDate day) {
    return duties(unit, day).stream()
        .filter(duty -> day.isAfter(duty.due()))
        .collect(ImmutableList.toImmutableList());
  }

  Bodies bodies() {
    return bodies;
  }

  Appointments appointments() {
    return appointments;
  }

  Duties dutyBook() {
    return duties;
  }

  Links links() {
    return links;
  }

  /** Names the next duty but so many. */
  DutyId nextDuty(int skipped) {
    return DutyId.of("duty-" + (duties.size() + skipped + 1));
  }

  private Offices with(Bodies changed) {
    return new Offices(changed, appointments, duties, links);
  }

  private Offices with(Appointments changed) {
    return new Offices(bodies, changed, duties, links);
  }

  private Offices with(Duties changed) {
    return new Offices(bodies, appointments, changed, links);
  }

  private Offices with(Links changed) {
    return new Offices(bodies, appointments, duties, changed);
  }
}
