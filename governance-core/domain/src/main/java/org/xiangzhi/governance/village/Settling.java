package org.xiangzhi.governance.village;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.xiangzhi.governance.hierarchy.DivisionCode;
import org.xiangzhi.governance.hierarchy.DivisionTable;
import org.xiangzhi.governance.hierarchy.HierarchyCommand;
import org.xiangzhi.governance.hierarchy.NewUnit;
import org.xiangzhi.governance.hierarchy.UnitId;
import org.xiangzhi.governance.hierarchy.UnitKind;
import org.xiangzhi.governance.journal.LogId;
import org.xiangzhi.governance.kernel.Command;
import org.xiangzhi.governance.kernel.PersonId;
import org.xiangzhi.governance.office.AppointmentId;
import org.xiangzhi.governance.office.BodyId;
import org.xiangzhi.governance.office.BodyKey;
import org.xiangzhi.governance.office.Manner;
import org.xiangzhi.governance.office.OfficeCommand;
import org.xiangzhi.governance.office.OfficeId;
import org.xiangzhi.governance.office.Trait;
import org.xiangzhi.governance.people.BirthDate;
import org.xiangzhi.governance.people.PeopleCommand;
import org.xiangzhi.governance.people.PersonName;
import org.xiangzhi.governance.people.PersonalDetails;
import org.xiangzhi.governance.people.Registration;
import org.xiangzhi.governance.people.RegistrationKind;
import org.xiangzhi.governance.practice.PracticeCommand;
import org.xiangzhi.governance.practice.PracticeDefinition;

/**
 * Writes the scenes with which a {@link Demonstration} begins: the log of a real county, logs of
 * its villages, invented residents, bodies and offices, all entered by one registrar. It is not
 * thread-safe.
 */
public final class Settling {
  private static final String SURNAMES = "李王张刘陈杨黄周吴徐";
  private static final String GIVEN = "安平和顺春秋山水禾稻松竹";

  private final Script script;
  private final String registrar;
  private final LocalDate endOfTerm;
  private final String prefix;
  private final Map<OfficeId, AppointmentId> last = new HashMap<>();
  private int appointments;

  /**
   * Begins.
   *
   * @param script where the scenes are written
   * @param registrar who opens the county and keeps the record
   * @param endOfTerm the last day of those who were elected before the log begins
   */
  public Settling(Script script, String registrar, LocalDate endOfTerm) {
    this(script, registrar, endOfTerm, "a");
  }

  /**
   * Begins beside others who name appointments.
   *
   * @param script where the scenes are written
   * @param registrar who opens the county and keeps the record
   * @param endOfTerm the last day of those who were elected before the log begins
   * @param prefix what the names of appointments start with
   */
  public Settling(Script script, String registrar, LocalDate endOfTerm, String prefix) {
    this.script = script;
    this.registrar = registrar;
    this.endOfTerm = endOfTerm;
    this.prefix = prefix;
  }

  /**
   * Opens the county's log and has it adopt a practice.
   *
   * @param county the log
   * @param practice the practice
   */
  public void county(LogId county, PracticeDefinition practice) {
    act(
        county,
        new HierarchyCommand.OpenCounty(
            DivisionCode.of(county.value()), DivisionTable.fiveCounties().digest()));
    act(county, new PracticeCommand.Adopt(practice.id(), practice.version()));
  }

  /**
   * Opens a village's log and has it select a practice.
   *
   * @param village the log
   * @param name the village's name
   * @param practice the practice
   * @param choices what the village chooses, by option
   */
  public void village(
      LogId village,
      String name,
      PracticeDefinition practice,
      ImmutableSortedMap<String, String> choices) {
    UnitId unit = UnitId.of(village.unit());
    act(
        village,
        new HierarchyCommand.OpenVillage(
            unit, DivisionCode.of(unit.value()), name, UnitKind.VILLAGE));
    act(village, new PracticeCommand.Select(practice.id(), practice.version(), choices, "区统一部署"));
  }

  /**
   * Establishes units.
   *
   * @param log the log
   * @param units the units, those above before those below
   */
  public void units(LogId log, List<NewUnit> units) {
    act(log, new HierarchyCommand.EstablishUnits(ImmutableList.copyOf(units)));
  }

  /**
   * Registers residents.
   *
   * @param log the log
   * @param residents the residents
   */
  public void residents(LogId log, List<Registration> residents) {
    act(log, new PeopleCommand.RegisterResidents(ImmutableList.copyOf(residents)));
  }

  /**
   * Invents a resident: name and birth date follow from two numbers.
   *
   * @param person the person
   * @param household the household
   * @param number the number of the household
   * @param member the number in the household; the third of each is a child
   * @return the registration
   */
  public static Registration resident(String person, UnitId household, int number, int member) {
    String name =
        ""
            + SURNAMES.charAt(number % SURNAMES.length())
            + GIVEN.charAt((number + member) % GIVEN.length())
            + GIVEN.charAt((number / 7 + member) % GIVEN.length());
    int year = (member == 3 ? 2011 : 1960) + number % 14;
    return new Registration(
        PersonId.of(person),
        household,
        RegistrationKind.REGISTERED,
        PersonalDetails.of(
            PersonName.of(name),
            BirthDate.of(LocalDate.of(year, 1 + number % 12, 1 + number % 28))));
  }

  /**
   * Establishes a body.
   *
   * @param log the log
   * @param unit the unit
   * @param body the kind of body
   * @param name its name
   */
  public void body(LogId log, UnitId unit, BodyId body, String name) {
    act(log, new OfficeCommand.EstablishBody(unit, body, name));
  }

  /**
   * Establishes a body under another one.
   *
   * @param log the log
   * @param body the body
   * @param name its name
   * @param above the body above it
   */
  public void body(LogId log, BodyKey body, String name, BodyKey above) {
    body(log, body.unit(), body.body(), name);
    act(log, new OfficeCommand.PlaceBody(body, above));
  }

  /**
   * Puts somebody into an office. Whoever is said to be elected serves the term that is under way.
   *
   * @param log the log
   * @param unit the unit
   * @param office the office
   * @param person who
   * @param manner how it came about
   * @param traits what of the person counts
   */
  public void appoint(
      LogId log, UnitId unit, OfficeId office, String person, Manner manner, Trait... traits) {
    appointments++;
    AppointmentId appointment = AppointmentId.of(prefix + "-" + appointments);
    last.put(office, appointment);
    act(
        log,
        new OfficeCommand.Appoint(
            appointment,
            office,
            unit,
            PersonId.of(person),
            Optional.of(endOfTerm).filter(end -> manner == Manner.ELECTED),
            manner,
            "示例任职",
            ImmutableSortedSet.copyOf(traits),
            Optional.empty()));
  }

  /**
   * Names the appointment to an office that was asked for last.
   *
   * @param office the office
   * @return the appointment
   * @throws IllegalStateException if none was asked for
   */
  public AppointmentId last(OfficeId office) {
    return Optional.ofNullable(last.get(office))
        .orElseThrow(() -> new IllegalStateException("nobody was appointed " + office));
  }

  private void act(LogId log, Command command) {
    script.act(log, registrar, command);
  }
}
