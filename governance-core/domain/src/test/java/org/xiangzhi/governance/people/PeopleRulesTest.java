package org.xiangzhi.governance.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.xiangzhi.governance.hierarchy.DivisionCode;
import org.xiangzhi.governance.hierarchy.Hierarchy;
import org.xiangzhi.governance.hierarchy.HierarchyCommand.EstablishUnits;
import org.xiangzhi.governance.hierarchy.HierarchyCommand.OpenVillage;
import org.xiangzhi.governance.hierarchy.HierarchyEvent;
import org.xiangzhi.governance.hierarchy.LevelId;
import org.xiangzhi.governance.hierarchy.NewUnit;
import org.xiangzhi.governance.hierarchy.UnitId;
import org.xiangzhi.governance.hierarchy.UnitKind;
import org.xiangzhi.governance.hierarchy.Units;
import org.xiangzhi.governance.journal.LogId;
import org.xiangzhi.governance.kernel.Act;
import org.xiangzhi.governance.kernel.Checks;
import org.xiangzhi.governance.kernel.InvalidValueException;
import org.xiangzhi.governance.kernel.PersonId;
import org.xiangzhi.governance.kernel.Rule;
import org.xiangzhi.governance.people.PeopleCommand.ChangeRegistration;
import org.xiangzhi.governance.people.PeopleCommand.Depart;
import org.xiangzhi.governance.people.PeopleCommand.RecordPartyMembership;
import org.xiangzhi.governance.people.PeopleCommand.RegisterResidents;

/** Shows each rule of residents: what it lets pass, and what it refuses. */
class PeopleRulesTest {
  private static final LogId LOG = LogId.of("522631/522631114201");
  private static final UnitId VILLAGE = UnitId.of("522631114201");
  private static final UnitId HOME = UnitId.of("522631114201.h1");
  private static final PersonId WANG = PersonId.of("wang");
  private static final LocalDate BORN = LocalDate.of(1980, 5, 6);

  private static LocalDate day(int number) {
    return LocalDate.of(2026, 3, 1).plusDays(number);
  }

  private static Act act(int day) {
    return Act.of(
        PersonId.of("clerk"), day(day).atTime(LocalTime.NOON).atZone(Act.ZONE).toInstant());
  }

  private static Units units() {
    Hierarchy state = Hierarchy.EMPTY;
    OpenVillage open =
        new OpenVillage(VILLAGE, DivisionCode.of("522631114201"), "某村村委会", UnitKind.VILLAGE);
    for (HierarchyEvent event : state.decide(open, act(0), Units.NONE).events()) {
      state = state.evolve(event);
    }
    EstablishUnits home =
        new EstablishUnits(ImmutableList.of(NewUnit.of(HOME, LevelId.HOUSEHOLD, "一户", VILLAGE)));
    for (HierarchyEvent event : state.decide(home, act(0), Units.NONE).events()) {
      state = state.evolve(event);
    }
    return state.over(Units.NONE);
  }

  private static PeopleDecision decide(People people, int day, PeopleCommand command) {
    PeopleView view =
        new PeopleView(
            LOG, units(), Salts.from(new byte[Salts.ENTROPY]), person -> Optional.of(BORN));
    return people.decide(command, act(day), view);
  }

  private static People accepted(People people, int day, PeopleCommand command) {
    PeopleDecision made = decide(people, day, command);
    assertEquals(List.of(), made.decision().refusals());
    People after = people;
    for (PeopleEvent event : made.decision().events()) {
      after = after.evolve(event);
    }
    return after;
  }

  private static void refused(People people, int day, PeopleCommand command, Rule rule) {
    assertEquals(
        Optional.of(rule.id()),
        decide(people, day, command).decision().refusals().stream()
            .findFirst()
            .map(refusal -> refusal.rule()));
  }

  private static RegisterResidents register(UnitId home, LocalDate born) {
    return new RegisterResidents(
        ImmutableList.of(
            new Registration(
                WANG,
                home,
                RegistrationKind.REGISTERED,
                PersonalDetails.of(PersonName.of("王小明"), BirthDate.of(born)))));
  }

  private static People wang() {
    return accepted(People.EMPTY, 1, register(HOME, BORN));
  }

  @Test
  void residentNew() {
    refused(wang(), 2, register(HOME, BORN), PeopleRules.RESIDENT_NEW);
    People gone = accepted(wang(), 2, new Depart(WANG, Departure.MOVED_OUT));
    accepted(gone, 3, register(HOME, BORN));
  }

  @Test
  void residentKnown() {
    Depart depart = new Depart(WANG, Departure.MOVED_OUT);
    refused(People.EMPTY, 1, depart, PeopleRules.RESIDENT_KNOWN);
    refused(accepted(wang(), 2, depart), 3, depart, PeopleRules.RESIDENT_KNOWN);
  }

  @Test
  void residentDaysForward() {
    ChangeRegistration away = new ChangeRegistration(WANG, RegistrationKind.REGISTERED_AWAY);
    ChangeRegistration back = new ChangeRegistration(WANG, RegistrationKind.REGISTERED);
    People changed = accepted(wang(), 5, away);
    refused(changed, 4, back, PeopleRules.DAYS_FORWARD);
    accepted(changed, 5, back);
  }

  @Test
  void householdExists() {
    refused(People.EMPTY, 1, register(VILLAGE, BORN), PeopleRules.HOUSEHOLD);
    refused(People.EMPTY, 1, register(UnitId.of("h9"), BORN), PeopleRules.HOUSEHOLD);
  }

  @Test
  void residentBirthDate() {
    refused(People.EMPTY, 1, register(HOME, day(2)), PeopleRules.BIRTH_DATE);
    accepted(People.EMPTY, 1, register(HOME, day(1)));
  }

  @Test
  void partyMembership() {
    RecordPartyMembership tomorrow =
        new RecordPartyMembership(WANG, new PartyMembership(day(3), Optional.empty()));
    refused(wang(), 2, tomorrow, PeopleRules.PARTY);
    accepted(wang(), 3, tomorrow);
  }

  @Test
  void personalDataForm() {
    assertEquals("11010519491231002X", IdentityNumber.of("11010519491231002X").reveal());
    InvalidValueException refused =
        assertThrows(InvalidValueException.class, () -> IdentityNumber.of("110105194912310021"));
    assertEquals(PeopleRules.PERSONAL_FORM.id(), refused.refusal().rule());
  }

  @Test
  void personalNumbers() {
    assertEquals("电话已登记", Checks.publicText("reason", "电话已登记", 100));
    InvalidValueException refused =
        assertThrows(
            InvalidValueException.class, () -> Checks.publicText("reason", "请拨13800138000", 100));
    assertEquals(Checks.PERSONAL_NUMBERS.id(), refused.refusal().rule());
  }

  @Test
  void adultAge() {
    LocalDate birthday = LocalDate.of(2026, 5, 6);
    PersonalData born = person -> Optional.of(birthday.minusYears(PeopleRules.ADULT_YEARS));
    assertEquals(Adulthood.MINOR, People.adultOn(WANG, birthday.minusDays(1), born));
    assertEquals(Adulthood.ADULT, People.adultOn(WANG, birthday, born));
  }
}
