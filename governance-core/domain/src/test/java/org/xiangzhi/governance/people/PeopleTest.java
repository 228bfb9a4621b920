package org.xiangzhi.governance.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xiangzhi.governance.hierarchy.DivisionCode;
import org.xiangzhi.governance.hierarchy.Hierarchy;
import org.xiangzhi.governance.hierarchy.HierarchyCommand;
import org.xiangzhi.governance.hierarchy.HierarchyEvent;
import org.xiangzhi.governance.hierarchy.LevelId;
import org.xiangzhi.governance.hierarchy.NewUnit;
import org.xiangzhi.governance.hierarchy.UnitId;
import org.xiangzhi.governance.hierarchy.UnitKind;
import org.xiangzhi.governance.hierarchy.Units;
import org.xiangzhi.governance.journal.LogId;
import org.xiangzhi.governance.journal.VaultEntry;
import org.xiangzhi.governance.journal.VaultKey;
import org.xiangzhi.governance.kernel.Act;
import org.xiangzhi.governance.kernel.PersonId;
import org.xiangzhi.governance.kernel.Refusal;
import org.xiangzhi.governance.kernel.RefusalCode;
import org.xiangzhi.governance.kernel.TypeNames;
import org.xiangzhi.governance.people.PeopleCommand.ChangeRegistration;
import org.xiangzhi.governance.people.PeopleCommand.CorrectPersonalData;
import org.xiangzhi.governance.people.PeopleCommand.Depart;
import org.xiangzhi.governance.people.PeopleCommand.ErasePersonalData;
import org.xiangzhi.governance.people.PeopleCommand.MoveHousehold;
import org.xiangzhi.governance.people.PeopleCommand.RecordPartyMembership;
import org.xiangzhi.governance.people.PeopleCommand.RegisterResidents;

class PeopleTest {
  private static final LogId LOG = LogId.of("522631/522631114201");
  private static final UnitId VILLAGE = UnitId.of("522631114201");
  private static final UnitId ONE = UnitId.of("522631114201.h1");
  private static final UnitId TWO = UnitId.of("522631114201.h2");
  private static final PersonId WANG = PersonId.of("wang");
  private static final PersonId CHILD = PersonId.of("child");
  private static final Units UNITS = units();

  private final Map<VaultKey, VaultEntry> vault = new HashMap<>();
  private People people = People.EMPTY;

  private static LocalDate day(int number) {
    return LocalDate.of(2026, 3, 1).plusDays(number);
  }

  private static Act act(int number) {
    return Act.of(
        PersonId.of("clerk"), day(number).atTime(LocalTime.NOON).atZone(Act.ZONE).toInstant());
  }

  private static Units units() {
    Hierarchy state = Hierarchy.EMPTY;
    List<HierarchyCommand> commands =
        List.of(
            new HierarchyCommand.OpenVillage(
                VILLAGE, DivisionCode.of("522631114201"), "某村村委会", UnitKind.VILLAGE),
            new HierarchyCommand.EstablishUnits(
                ImmutableList.of(
                    NewUnit.of(ONE, LevelId.HOUSEHOLD, "一户", VILLAGE),
                    NewUnit.of(TWO, LevelId.HOUSEHOLD, "二户", VILLAGE))));
    for (HierarchyCommand command : commands) {
      for (HierarchyEvent event : state.decide(command, act(0), Units.NONE).events()) {
        state = state.evolve(event);
      }
    }
    return state.over(Units.NONE);
  }

  private PersonalData data() {
    return PersonalData.in(LOG, key -> Optional.ofNullable(vault.get(key)));
  }

  private PeopleDecision decide(int day, PeopleCommand command) {
    byte[] entropy = new byte[Salts.ENTROPY];
    entropy[0] = (byte) day;
    return people.decide(
        command, act(day), new PeopleView(LOG, UNITS, Salts.from(entropy), data()));
  }

  private PeopleDecision ok(int day, PeopleCommand command) {
    PeopleDecision made = decide(day, command);
    assertEquals(List.of(), made.decision().refusals());
    made.decision().events().forEach(event -> people = people.evolve(event));
    made.seal().forEach(entry -> vault.put(entry.key(), entry));
    made.erase().forEach(vault::remove);
    return made;
  }

  private void refused(int day, PeopleCommand command, RefusalCode... codes) {
    PeopleDecision made = decide(day, command);
    assertEquals(List.of(codes), made.decision().refusals().stream().map(Refusal::code).toList());
    assertTrue(made.seal().isEmpty() && made.erase().isEmpty());
  }

  private static Registration registration(PersonId person, UnitId home, LocalDate born) {
    return new Registration(
        person,
        home,
        RegistrationKind.REGISTERED,
        PersonalDetails.of(PersonName.of("王小明"), BirthDate.of(born)));
  }

  private static RegisterResidents register(Registration... residents) {
    return new RegisterResidents(ImmutableList.copyOf(residents));
  }

  private PeopleDecision family() {
    return ok(
        1,
        register(
            registration(WANG, ONE, LocalDate.of(1980, 5, 6)),
            registration(CHILD, ONE, LocalDate.of(2015, 5, 6))));
  }

  @Test
  void eventsHoldCommitmentsAlone() {
    PeopleDecision made = family();
    assertEquals(4, made.seal().size());
    String events = made.decision().events().toString();
    assertFalse(events.contains("王") || events.contains("1980"), events);
    for (VaultEntry entry : made.seal()) {
      assertTrue(events.contains(entry.commitment().value()));
    }
    assertEquals(2, people.residents(day(1)).count());
    assertEquals(0, people.residents(day(0)).count());
    assertEquals(2, people.members(ONE, day(1)).size());
    assertEquals(List.of(ONE), people.households(day(1)).toList());
  }

  @Test
  void registrationIsRefusedForEachReason() {
    family();
    LocalDate born = LocalDate.of(1980, 5, 6);
    refused(2, register(registration(WANG, ONE, born)), RefusalCode.ALREADY_EXISTS);
    PersonId li = PersonId.of("li");
    refused(2, register(registration(li, VILLAGE, born)), RefusalCode.NOT_FOUND);
    refused(2, register(registration(li, ONE, day(3))), RefusalCode.VALUE_OUT_OF_BOUNDS);
    ok(2, register(registration(PersonId.of("new-born"), ONE, day(2))));
    refused(
        2,
        register(registration(li, ONE, born), registration(li, ONE, born)),
        RefusalCode.ALREADY_EXISTS);
    refused(2, new RegisterResidents(ImmutableList.of()), RefusalCode.SIZE_OUT_OF_BOUNDS);
    PersonalDetails nothing =
        new PersonalDetails(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    refused(
        2,
        register(new Registration(li, ONE, RegistrationKind.REGISTERED, nothing)),
        RefusalCode.MISSING_FIELD,
        RefusalCode.MISSING_FIELD);
    PersonalDetails contrary =
        new PersonalDetails(
            Optional.of(PersonName.of("李")),
            Optional.of(BirthDate.of(born)),
            Optional.of(IdentityNumber.of("11010519491231002X")),
            Optional.empty(),
            Optional.empty());
    refused(
        2,
        register(new Registration(li, ONE, RegistrationKind.REGISTERED, contrary)),
        RefusalCode.IDENTITY_NUMBER_FORM);
  }

  @ParameterizedTest
  @CsvSource({
    "2008-03-02,2026-03-01,MINOR",
    "2008-03-02,2026-03-02,ADULT",
    "2008-02-29,2026-02-27,MINOR",
    "2008-02-29,2026-02-28,ADULT"
  })
  void adultFromTheEighteenthBirthdayOn(LocalDate born, LocalDate day, Adulthood expected) {
    assertEquals(expected, People.adultOn(WANG, day, person -> Optional.of(born)));
    assertEquals(Adulthood.UNKNOWN, People.adultOn(WANG, day, person -> Optional.empty()));
  }

  @Test
  void householdIsAwayWhenAllItsAdultsAre() {
    family();
    assertFalse(people.isAway(ONE, day(1), data()));
    ok(5, new ChangeRegistration(WANG, RegistrationKind.REGISTERED_AWAY));
    assertFalse(people.isAway(ONE, day(4), data()));
    assertTrue(people.isAway(ONE, day(5), data()));
    assertFalse(people.isAway(TWO, day(5), data()));
    refused(
        4, new ChangeRegistration(WANG, RegistrationKind.REGISTERED), RefusalCode.CHANGED_LATER);
    ok(6, new ErasePersonalData(CHILD, ImmutableList.of(PersonalField.BIRTH_DATE)));
    assertFalse(people.isAway(ONE, day(6), data()));
  }

  @Test
  void membersMoveDepartAndComeBack() {
    family();
    ok(2, new MoveHousehold(ImmutableList.of(CHILD), TWO));
    assertEquals(1, people.members(ONE, day(2)).size());
    assertEquals(2, people.members(ONE, day(1)).size());
    ok(3, new Depart(CHILD, Departure.MOVED_OUT));
    assertTrue(people.resident(CHILD, day(3)).isEmpty());
    assertTrue(people.resident(CHILD, day(2)).isPresent());
    refused(4, new Depart(CHILD, Departure.DIED), RefusalCode.ALREADY_ENDED);
    refused(4, new Depart(PersonId.of("nobody"), Departure.DIED), RefusalCode.NOT_FOUND);
    refused(4, new MoveHousehold(ImmutableList.of(WANG), UnitId.of("h9")), RefusalCode.NOT_FOUND);
    ok(5, register(registration(CHILD, ONE, LocalDate.of(2015, 5, 6))));
    assertEquals(2, people.members(ONE, day(5)).size());
  }

  @Test
  void partyMembershipRunsFromItsFirstToItsLastDay() {
    family();
    ok(2, new RecordPartyMembership(WANG, new PartyMembership(day(-9), Optional.of(day(9)))));
    PartyMembership membership = people.resident(WANG, day(2)).orElseThrow().membership().get();
    assertFalse(membership.on(day(-10)));
    assertTrue(membership.on(day(-9)) && membership.on(day(9)));
    assertFalse(membership.on(day(10)));
    refused(
        2,
        new RecordPartyMembership(WANG, new PartyMembership(day(3), Optional.empty())),
        RefusalCode.DATES_REVERSED);
    refused(
        2,
        new RecordPartyMembership(WANG, new PartyMembership(day(2), Optional.of(day(1)))),
        RefusalCode.DATES_REVERSED);
  }

  @Test
  void correctionSealsAnewAndErasureLeavesNothing() {
    PeopleDecision first = family();
    PeopleDecision second =
        ok(
            2,
            new CorrectPersonalData(
                WANG,
                PersonalDetails.of(PersonName.of("王晓明"), BirthDate.of(LocalDate.of(1980, 5, 7)))));
    assertEquals(2, second.seal().size());
    assertFalse(first.seal().containsAll(second.seal()));
    assertEquals(Optional.of(LocalDate.of(1980, 5, 7)), data().birthDate(WANG));
    ok(
        3,
        new ErasePersonalData(
            WANG, ImmutableList.of(PersonalField.BIRTH_DATE, PersonalField.NAME)));
    assertEquals(Adulthood.UNKNOWN, People.adultOn(WANG, day(3), data()));
    assertEquals(2, vault.size());
    refused(
        3,
        new ErasePersonalData(PersonId.of("nobody"), ImmutableList.of(PersonalField.NAME)),
        RefusalCode.NOT_FOUND);
  }

  @Test
  void saltsAreTheSameForTheSameEntropyAlone() {
    Salts salts = Salts.from(new byte[Salts.ENTROPY]);
    assertEquals(salts.salt(WANG, PersonalField.NAME), salts.salt(WANG, PersonalField.NAME));
    assertEquals(64, salts.salt(WANG, PersonalField.NAME).length());
    assertFalse(salts.salt(WANG, PersonalField.NAME).equals(salts.salt(CHILD, PersonalField.NAME)));
    assertFalse(salts.salt(WANG, PersonalField.NAME).equals(salts.salt(WANG, PersonalField.PHONE)));
    assertThrows(IllegalArgumentException.class, () -> Salts.from(new byte[31]));
  }

  @Test
  void nearRelativesAreSoOfEachOtherForAsLongAsItIsRecorded() {
    family();
    PeopleCommand relate = new PeopleCommand.RecordKinship(WANG, CHILD);
    PeopleCommand part = new PeopleCommand.EndKinship(CHILD, WANG);
    refused(1, part, RefusalCode.NOT_FOUND);
    assertEquals(
        ImmutableList.of(new PeopleEvent.KinshipRecorded(day(1), CHILD, WANG)),
        ok(1, relate).decision().events());
    refused(1, relate, RefusalCode.ALREADY_EXISTS);
    refused(1, new PeopleCommand.RecordKinship(CHILD, WANG), RefusalCode.ALREADY_EXISTS);
    assertEquals(List.of(CHILD), people.relatives(WANG, day(1)).asList());
    assertEquals(List.of(WANG), people.relatives(CHILD, day(1)).asList());
    assertTrue(people.relatives(WANG, day(0)).isEmpty());

    ok(5, part);
    assertEquals(List.of(CHILD), people.relatives(WANG, day(5)).asList());
    assertTrue(people.relatives(WANG, day(6)).isEmpty());
    assertTrue(people.relatives(CHILD, day(6)).isEmpty());
    refused(6, part, RefusalCode.NOT_FOUND);
    refused(4, relate, RefusalCode.CHANGED_LATER);
    ok(8, relate);
    assertTrue(people.relatives(WANG, day(7)).isEmpty());
    assertEquals(List.of(CHILD), people.relatives(WANG, day(8)).asList());
    refused(7, part, RefusalCode.CHANGED_LATER);
  }

  @Test
  void kinshipBindsTwoKnownPersons() {
    family();
    PeopleCommand own = new PeopleCommand.RecordKinship(WANG, WANG);
    refused(1, own, RefusalCode.CIRCULAR);
    assertEquals(PeopleRules.KINSHIP.id(), decide(1, own).decision().refusals().get(0).rule());
    refused(1, new PeopleCommand.RecordKinship(WANG, PersonId.of("nobody")), RefusalCode.NOT_FOUND);
  }

  @Test
  void everyCommandAndEventIsNamed() {
    assertEquals(9, TypeNames.of(PeopleCommand.class).names().size());
    assertEquals(9, TypeNames.of(PeopleEvent.class).names().size());
  }
}
