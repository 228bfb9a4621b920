package org.xiangzhi.governance.people;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.xiangzhi.governance.hierarchy.LevelId;
import org.xiangzhi.governance.hierarchy.UnitId;
import org.xiangzhi.governance.journal.VaultEntry;
import org.xiangzhi.governance.journal.VaultKey;
import org.xiangzhi.governance.kernel.Decision;
import org.xiangzhi.governance.kernel.Handlers;
import org.xiangzhi.governance.kernel.PersonId;
import org.xiangzhi.governance.kernel.Refusal;
import org.xiangzhi.governance.kernel.RefusalCode;
import org.xiangzhi.governance.kernel.Rule;
import org.xiangzhi.governance.people.PeopleCommand.ChangeRegistration;
import org.xiangzhi.governance.people.PeopleCommand.CorrectPersonalData;
import org.xiangzhi.governance.people.PeopleCommand.Depart;
import org.xiangzhi.governance.people.PeopleCommand.EndKinship;
import org.xiangzhi.governance.people.PeopleCommand.ErasePersonalData;
import org.xiangzhi.governance.people.PeopleCommand.MoveHousehold;
import org.xiangzhi.governance.people.PeopleCommand.RecordKinship;
import org.xiangzhi.governance.people.PeopleCommand.RecordPartyMembership;
import org.xiangzhi.governance.people.PeopleCommand.RegisterResidents;
import org.xiangzhi.governance.people.PeopleEvent.HouseholdMoved;
import org.xiangzhi.governance.people.PeopleEvent.KinshipEnded;
import org.xiangzhi.governance.people.PeopleEvent.KinshipRecorded;
import org.xiangzhi.governance.people.PeopleEvent.PartyMembershipRecorded;
import org.xiangzhi.governance.people.PeopleEvent.PersonalDataCorrected;
import org.xiangzhi.governance.people.PeopleEvent.PersonalDataErased;
import org.xiangzhi.governance.people.PeopleEvent.RegistrationChanged;
import org.xiangzhi.governance.people.PeopleEvent.ResidentDeparted;
import org.xiangzhi.governance.people.PeopleEvent.ResidentsRegistered;

/** Decides one command about residents on one day, gathering every refusal before it answers. */
final class PeopleDecider {
  private static final Handlers<PeopleCommand, PeopleDecider, PeopleDecision> DECIDE =
      Handlers.<PeopleCommand, PeopleDecider, PeopleDecision>of(PeopleCommand.class)
          .on(RegisterResidents.class, (command, decider) -> decider.register(command))
          .on(ChangeRegistration.class, (command, decider) -> decider.change(command))
          .on(MoveHousehold.class, (command, decider) -> decider.move(command))
          .on(RecordPartyMembership.class, (command, decider) -> decider.record(command))
          .on(Depart.class, (command, decider) -> decider.depart(command))
          .on(CorrectPersonalData.class, (command, decider) -> decider.correct(command))
          .on(ErasePersonalData.class, (command, decider) -> decider.erase(command))
          .on(RecordKinship.class, (command, decider) -> decider.relate(command))
          .on(EndKinship.class, (command, decider) -> decider.part(command))
          .build();

  private final People people;
  private final LocalDate day;
  private final PeopleView view;
  private final List<Refusal> refusals = new ArrayList<>();
  private final ImmutableList.Builder<VaultEntry> seal = ImmutableList.builder();

  PeopleDecider(People people, LocalDate day, PeopleView view) {
    this.people = people;
    this.day = day;
    this.view = view;
  }

  PeopleDecision decide(PeopleCommand command) {
    return DECIDE.apply(command, this);
  }

  private PeopleDecision register(RegisterResidents command) {
    checkSize("residents", command.residents().size(), PeopleRules.MAX_BATCH);
    Set<PersonId> seen = new HashSet<>();
    ImmutableList.Builder<RegisteredResident> residents = ImmutableList.builder();
    for (Registration one : command.residents()) {
      PersonId person = one.person();
      if (!seen.add(person) || people.resident(person, day).isPresent()) {
        refuse(
            RefusalCode.ALREADY_EXISTS, PeopleRules.RESIDENT_NEW, "kind", "resident", "id", person);
      }
      checkForward(person);
      checkHousehold(one.household());
      checkComplete(one.details());
      checkBirth(person, one.details());
      residents.add(
          new RegisteredResident(
              person, one.household(), one.kind(), commit(person, one.details())));
    }
    return answer(new ResidentsRegistered(day, residents.build()), ImmutableList.of());
  }

  private PeopleDecision change(ChangeRegistration command) {
    checkResident(command.person());
    return answer(
        new RegistrationChanged(day, command.person(), command.kind()), ImmutableList.of());
  }

  private PeopleDecision move(MoveHousehold command) {
    checkSize("persons", command.persons().size(), PeopleRules.MAX_BATCH);
    ImmutableSet<PersonId> persons = ImmutableSet.copyOf(command.persons());
    persons.forEach(this::checkResident);
    checkHousehold(command.household());
    return answer(
        new HouseholdMoved(day, persons.asList(), command.household()), ImmutableList.of());
  }

  private PeopleDecision record(RecordPartyMembership command) {
    checkResident(command.person());
    PartyMembership membership = command.membership();
    LocalDate until = membership.until().orElse(membership.since());
    if (membership.since().isAfter(day)) {
      refuse(
          RefusalCode.DATES_REVERSED, PeopleRules.PARTY, "from", membership.since(), "until", day);
    } else if (until.isBefore(membership.since())) {
      refuse(
          RefusalCode.DATES_REVERSED,
          PeopleRules.PARTY,
          "from",
          membership.since(),
          "until",
          until);
    }
    return answer(
        new PartyMembershipRecorded(day, command.person(), membership), ImmutableList.of());
  }

  private PeopleDecision depart(Depart command) {
    checkResident(command.person());
    return answer(
        new ResidentDeparted(day, command.person(), command.departure()), ImmutableList.of());
  }

  private PeopleDecision correct(CorrectPersonalData command) {
    checkKnown(command.person());
    checkSize("details", command.details().fields().size(), PersonalField.values().length);
    checkBirth(command.person(), command.details());
    return answer(
        new PersonalDataCorrected(
            day, command.person(), commit(command.person(), command.details())),
        ImmutableList.of());
  }

  private PeopleDecision erase(ErasePersonalData command) {
    checkKnown(command.person());
    ImmutableSet<PersonalField> fields = ImmutableSet.copyOf(command.fields());
    checkSize("fields", command.fields().size(), PersonalField.values().length);
    ImmutableList<VaultKey> keys =
        fields.stream()
            .map(field -> key(command.person(), field))
            .collect(ImmutableList.toImmutableList());
    return answer(new PersonalDataErased(day, command.person(), fields.asList()), keys);
  }

  private PeopleDecision relate(RecordKinship command) {
    Pair pair = Pair.of(command.person(), command.relative());
    checkKnown(pair.one());
    checkKnown(pair.other());
    if (pair.one().equals(pair.other())) {
      refuse(RefusalCode.CIRCULAR, PeopleRules.KINSHIP, "unit", pair.one(), "other", pair.other());
    } else if (people.kinships().stands(pair.one(), pair.other())) {
      refuse(RefusalCode.ALREADY_EXISTS, PeopleRules.KINSHIP, "kind", "kinship", "id", pair);
    }
    checkKinshipForward(pair);
    return answer(new KinshipRecorded(day, pair.one(), pair.other()), ImmutableList.of());
  }

  private PeopleDecision part(EndKinship command) {
    Pair pair = Pair.of(command.person(), command.relative());
    if (!people.kinships().stands(pair.one(), pair.other())) {
      refuse(RefusalCode.NOT_FOUND, PeopleRules.KINSHIP, "kind", "kinship", "id", pair);
    }
    checkKinshipForward(pair);
    return answer(new KinshipEnded(day, pair.one(), pair.other()), ImmutableList.of());
  }

  /** Is two persons, the one whose name comes first before the other. */
  private record Pair(PersonId one, PersonId other) {
    static Pair of(PersonId one, PersonId other) {
      return one.compareTo(other) <= 0 ? new Pair(one, other) : new Pair(other, one);
    }

    @Override
    public String toString() {
      return one + " " + other;
    }
  }

  private void checkKinshipForward(Pair pair) {
    people
        .kinships()
        .latestChange(pair.one(), pair.other())
        .filter(day::isBefore)
        .ifPresent(
            latest ->
                refuse(
                    RefusalCode.CHANGED_LATER,
                    PeopleRules.DAYS_FORWARD,
                    "kind",
                    "kinship",
                    "id",
                    pair,
                    "day",
                    day,
                    "latest",
                    latest));
  }

  private PeopleDecision answer(PeopleEvent event, ImmutableList<VaultKey> erase) {
    return refusals.isEmpty()
        ? new PeopleDecision(Decision.accept(event), seal.build(), erase)
        : PeopleDecision.of(Decision.refuse(refusals));
  }

  private ImmutableList<Commitment> commit(PersonId person, PersonalDetails details) {
    ImmutableList.Builder<Commitment> commitments = ImmutableList.builder();
    details
        .fields()
        .forEach(
            (field, value) -> {
              VaultEntry entry =
                  new VaultEntry(
                      key(person, field), view.salts().salt(person, field), value.reveal());
              seal.add(entry);
              commitments.add(new Commitment(field, entry.commitment()));
            });
    return commitments.build();
  }

  private VaultKey key(PersonId person, PersonalField field) {
    return new VaultKey(view.log(), person, field.key());
  }

  private void checkResident(PersonId person) {
    checkKnown(person);
    checkForward(person);
    if (people.everKnown(person) && isForward(person) && people.resident(person, day).isEmpty()) {
      refuse(
          RefusalCode.ALREADY_ENDED, PeopleRules.RESIDENT_KNOWN, "kind", "resident", "id", person);
    }
  }

  private void checkKnown(PersonId person) {
    if (!people.everKnown(person)) {
      refuse(RefusalCode.NOT_FOUND, PeopleRules.RESIDENT_KNOWN, "kind", "resident", "id", person);
    }
  }

  private boolean isForward(PersonId person) {
    return people.latestChange(person).map(latest -> !latest.isAfter(day)).orElse(true);
  }

  private void checkForward(PersonId person) {
    if (!isForward(person)) {
      refuse(
          RefusalCode.CHANGED_LATER,
          PeopleRules.DAYS_FORWARD,
          "kind",
          "resident",
          "id",
          person,
          "day",
          day,
          "latest",
          people.latestChange(person).orElseThrow());
    }
  }

  private void checkHousehold(UnitId household) {
    boolean there =
        view.units()
            .unit(household, day)
            .map(unit -> unit.level().equals(LevelId.HOUSEHOLD))
            .orElse(false);
    if (!there) {
      refuse(RefusalCode.NOT_FOUND, PeopleRules.HOUSEHOLD, "kind", "household", "id", household);
    }
  }

  private void checkComplete(PersonalDetails details) {
    if (details.name().isEmpty()) {
      refuse(RefusalCode.MISSING_FIELD, PeopleRules.PERSONAL_FORM, "field", "name");
    }
    if (details.born().isEmpty()) {
      refuse(RefusalCode.MISSING_FIELD, PeopleRules.PERSONAL_FORM, "field", "birthDate");
    }
  }

  private void checkBirth(PersonId person, PersonalDetails details) {
    Optional<LocalDate> inNumber =
        details.identityNumber().map(IdentityNumber::birthDate).map(BirthDate::value);
    Optional<LocalDate> born = details.born().map(BirthDate::value);
    if (inNumber.isPresent() && !inNumber.equals(born)) {
      refuse(
          RefusalCode.IDENTITY_NUMBER_FORM,
          PeopleRules.BIRTH_DATE,
          "reason",
          "its birth date is not that given for " + person);
    }
    if (born.isPresent() && born.get().isAfter(day)) {
      refuse(
          RefusalCode.VALUE_OUT_OF_BOUNDS,
          PeopleRules.BIRTH_DATE,
          "field",
          "birthDate",
          "value",
          details.born().orElseThrow(),
          "min",
          "1850-01-01",
          "max",
          day);
    }
  }

  private void checkSize(String field, int size, int max) {
    if (size < 1 || size > max) {
      refuse(
          RefusalCode.SIZE_OUT_OF_BOUNDS,
          PeopleRules.RESIDENT_KNOWN,
          "field",
          field,
          "size",
          size,
          "min",
          1,
          "max",
          max);
    }
  }

  private void refuse(RefusalCode code, Rule rule, Object... args) {
    refusals.add(Refusal.of(code, rule, args));
  }
}
