package org.xiangzhi.governance.people;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.xiangzhi.governance.hierarchy.UnitId;
import org.xiangzhi.governance.kernel.Act;
import org.xiangzhi.governance.kernel.Handlers;
import org.xiangzhi.governance.kernel.PersistentMap;
import org.xiangzhi.governance.kernel.PersonId;
import org.xiangzhi.governance.people.PeopleEvent.HouseholdMoved;
import org.xiangzhi.governance.people.PeopleEvent.KinshipEnded;
import org.xiangzhi.governance.people.PeopleEvent.KinshipRecorded;
import org.xiangzhi.governance.people.PeopleEvent.PartyMembershipRecorded;
import org.xiangzhi.governance.people.PeopleEvent.PersonalDataCorrected;
import org.xiangzhi.governance.people.PeopleEvent.PersonalDataErased;
import org.xiangzhi.governance.people.PeopleEvent.RegistrationChanged;
import org.xiangzhi.governance.people.PeopleEvent.ResidentDeparted;
import org.xiangzhi.governance.people.PeopleEvent.ResidentsRegistered;

/** Is the record of a village's residents and of the members of its households. It is immutable. */
public final class People {
  /** Holds nobody. */
  public static final People EMPTY =
      new People(PersistentMap.empty(), PersistentMap.empty(), Kinships.EMPTY);

  private static final Handlers<PeopleEvent, People, People> EVOLVE =
      Handlers.<PeopleEvent, People, People>of(PeopleEvent.class)
          .on(ResidentsRegistered.class, (event, state) -> state.registered(event))
          .on(
              RegistrationChanged.class,
              (event, state) ->
                  state.change(event.person(), event.day(), old -> old.as(event.kind())))
          .on(HouseholdMoved.class, (event, state) -> state.moved(event))
          .on(
              PartyMembershipRecorded.class,
              (event, state) ->
                  state.change(event.person(), event.day(), old -> old.with(event.membership())))
          .on(
              ResidentDeparted.class,
              (event, state) -> state.set(event.person(), event.day(), Optional.empty()))
          .on(KinshipRecorded.class, (event, state) -> state.with(state.kinships.with(event)))
          .on(KinshipEnded.class, (event, state) -> state.with(state.kinships.without(event)))
          .on(PersonalDataCorrected.class, (event, state) -> state)
          .on(PersonalDataErased.class, (event, state) -> state)
          .build();

  private final PersistentMap<PersonId, ImmutableList<Version>> residents;
  private final PersistentMap<UnitId, PersistentMap<PersonId, PersonId>> everIn;
  private final Kinships kinships;

  private People(
      PersistentMap<PersonId, ImmutableList<Version>> residents,
      PersistentMap<UnitId, PersistentMap<PersonId, PersonId>> everIn,
      Kinships kinships) {
    this.residents = residents;
    this.everIn = everIn;
    this.kinships = kinships;
  }

  /** Is a state from a day on: the resident, or none. */
  private record Version(LocalDate from, Optional<Resident> resident) {}

  /**
   * Decides a command.
   *
   * @param command what is asked
   * @param act who acts and when
   * @param view the log, its units, salts and birth dates
   * @return what happened and what the vault is to keep or erase, or why not
   */
  public PeopleDecision decide(PeopleCommand command, Act act, PeopleView view) {
    return new PeopleDecider(this, act.day(), view).decide(command);
  }

  /**
   * Takes in what happened.
   *
   * @param event the event
   * @return the state after it
   */
  public People evolve(PeopleEvent event) {
    return EVOLVE.apply(event, this);
  }

  /**
   * Finds a resident.
   *
   * @param person the person
   * @param day the day
   * @return the resident as of that day, or empty if the person is none then
   */
  public Optional<Resident> resident(PersonId person, LocalDate day) {
    ImmutableList<Version> versions = residents.get(person).orElse(ImmutableList.of());
    for (int i = versions.size() - 1; i >= 0; i--) {
      if (!versions.get(i).from().isAfter(day)) {
        return versions.get(i).resident();
      }
    }
    return Optional.empty();
  }

  /**
   * Streams the residents of a day.
   *
   * @param day the day
   * @return registered, away or living here without registration, by person
   */
  public Stream<Resident> residents(LocalDate day) {
    return residents.keys().flatMap(person -> resident(person, day).stream());
  }

  /**
   * Lists the members of a household.
   *
   * @param household the household
   * @param day the day
   * @return its members on that day, by person
   */
  public ImmutableList<Resident> members(UnitId household, LocalDate day) {
    return everIn.get(household).stream()
        .flatMap(PersistentMap::keys)
        .flatMap(person -> resident(person, day).stream())
        .filter(resident -> resident.household().equals(household))
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * Streams the households that have members.
   *
   * @param day the day
   * @return their units, in order
   */
  public Stream<UnitId> households(LocalDate day) {
    return everIn.keys().filter(household -> !members(household, day).isEmpty());
  }

  /**
   * Tells whether a person is an adult, under the rule ADULT-AGE.
   *
   * @param person the person
   * @param day the day
   * @param data the birth dates
   * @return adult or minor; unknown if the birth date was erased or never recorded
   */
  public static Adulthood adultOn(PersonId person, LocalDate day, PersonalData data) {
    return data.birthDate(person)
        .map(born -> born.plusYears(PeopleRules.ADULT_YEARS).isAfter(day))
        .map(minor -> minor ? Adulthood.MINOR : Adulthood.ADULT)
        .orElse(Adulthood.UNKNOWN);
  }

  /**
   * Tells whether a household is away: it has adult members and all of them are away. A member
   * whose birth date is unknown counts as an adult here, so that nobody at home is overlooked.
   *
   * @param household the household
   * @param day the day
   * @param data the birth dates
   * @return true if away
   */
  public boolean isAway(UnitId household, LocalDate day, PersonalData data) {
    ImmutableList<Resident> adults =
        members(household, day).stream()
            .filter(member -> adultOn(member.person(), day, data) != Adulthood.MINOR)
            .collect(ImmutableList.toImmutableList());
    return !adults.isEmpty() && adults.stream().allMatch(Resident::isAway);
  }

  /**
   * Lists the near relatives 近亲属 of a person, as far as they were recorded.
   *
   * @param person the person
   * @param day the day
   * @return those who count as such on that day
   */
  public ImmutableSortedSet<PersonId> relatives(PersonId person, LocalDate day) {
    return kinships.of(person, day);
  }

  Kinships kinships() {
    return kinships;
  }

  private People with(Kinships changed) {
    return new People(residents, everIn, changed);
  }

  boolean everKnown(PersonId person) {
    return residents.containsKey(person);
  }

  Optional<LocalDate> latestChange(PersonId person) {
    return residents.get(person).map(versions -> versions.get(versions.size() - 1).from());
  }

  private People registered(ResidentsRegistered event) {
    People after = this;
    for (RegisteredResident one : event.residents()) {
      Optional<PartyMembership> membership =
          after.residents.get(one.person()).stream()
              .flatMap(versions -> versions.reverse().stream())
              .flatMap(version -> version.resident().stream())
              .findFirst()
              .flatMap(Resident::membership);
      Resident resident = new Resident(one.person(), one.household(), one.kind(), membership);
      after = after.set(one.person(), event.day(), Optional.of(resident));
    }
    return after;
  }

  private People moved(HouseholdMoved event) {
    People after = this;
    for (PersonId person : event.persons()) {
      after = after.change(person, event.day(), old -> old.in(event.household()));
    }
    return after;
  }

  private People change(PersonId person, LocalDate day, UnaryOperator<Resident> change) {
    return set(person, day, resident(person, day).map(change));
  }

  private People set(PersonId person, LocalDate day, Optional<Resident> state) {
    ImmutableList<Version> versions =
        ImmutableList.<Version>builder()
            .addAll(residents.get(person).orElse(ImmutableList.of()))
            .add(new Version(day, state))
            .build();
    PersistentMap<UnitId, PersistentMap<PersonId, PersonId>> index =
        state
            .map(Resident::household)
            .map(
                home ->
                    everIn.with(
                        home, everIn.get(home).orElse(PersistentMap.empty()).with(person, person)))
            .orElse(everIn);
    return new People(residents.with(person, versions), index, kinships);
  }
}
