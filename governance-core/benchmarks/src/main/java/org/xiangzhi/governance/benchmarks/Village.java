package org.xiangzhi.governance.benchmarks;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.IntStream;
import org.xiangzhi.governance.hierarchy.Division;
import org.xiangzhi.governance.hierarchy.HierarchyCommand;
import org.xiangzhi.governance.hierarchy.LevelId;
import org.xiangzhi.governance.hierarchy.NewUnit;
import org.xiangzhi.governance.hierarchy.UnitId;
import org.xiangzhi.governance.hierarchy.UnitKind;
import org.xiangzhi.governance.journal.LogId;
import org.xiangzhi.governance.kernel.Command;
import org.xiangzhi.governance.kernel.PersonId;
import org.xiangzhi.governance.office.OfficeId;
import org.xiangzhi.governance.people.BirthDate;
import org.xiangzhi.governance.people.PeopleCommand;
import org.xiangzhi.governance.people.PersonName;
import org.xiangzhi.governance.people.PersonalDetails;
import org.xiangzhi.governance.people.Registration;
import org.xiangzhi.governance.people.RegistrationKind;
import org.xiangzhi.governance.practice.PracticeDefinition;
import org.xiangzhi.governance.village.Governance;
import org.xiangzhi.governance.village.Request;

/**
 * Is a small village with invented people: one group, three clusters, twelve households of two
 * adults, the last three of them away.
 *
 * @param division its place in the division table
 */
record Village(Division division) {
  static final int HOUSEHOLDS = 12;
  static final int AWAY = 3;
  private static final int CLUSTERS = 3;

  /** The offices of a village that act in a compact; the first four sit in the two committees. */
  static final ImmutableList<String> OFFICES =
      ImmutableList.of(
          "VILLAGE_SECRETARY",
          "VILLAGE_BRANCH_MEMBER",
          "VILLAGERS_COMMITTEE_DIRECTOR",
          "VILLAGERS_COMMITTEE_MEMBER",
          "WORK_TEAM_MEMBER");

  LogId log() {
    return LogId.of(County.LOG + "/" + unit());
  }

  UnitId unit() {
    return UnitId.of(division.code());
  }

  UnitId town() {
    return UnitId.of(division.code().parent().orElseThrow());
  }

  PersonId holder(String office) {
    return PersonId.of(unit() + "." + office);
  }

  ImmutableSet<PersonId> twoCommittees() {
    return OFFICES.subList(0, 4).stream().map(this::holder).collect(ImmutableSet.toImmutableSet());
  }

  UnitId household(int index) {
    return UnitId.of(unit() + "-h" + index);
  }

  /** Lists households from one index, to another left out. */
  ImmutableSet<UnitId> households(int from, int until) {
    return IntStream.range(from, until)
        .mapToObj(this::household)
        .collect(ImmutableSet.toImmutableSet());
  }

  PersonId adult(int household, int member) {
    return PersonId.of(unit() + "-p" + household + "-" + member);
  }

  /** Lists both adults of the first households, each with the household. */
  ImmutableSortedMap<PersonId, UnitId> adults(int households) {
    ImmutableSortedMap.Builder<PersonId, UnitId> adults = ImmutableSortedMap.naturalOrder();
    for (int i = 0; i < households; i++) {
      adults.put(adult(i, 0), household(i)).put(adult(i, 1), household(i));
    }
    return adults.buildOrThrow();
  }

  /** Opens the log of the village and fills it. */
  void open(Governance governance) {
    ImmutableList<Command> commands = commands();
    for (int i = 0; i < commands.size(); i++) {
      County.handle(
          governance,
          County.REGISTRAR,
          Request.of("village-" + i, log(), County.at(0), commands.get(i)));
    }
  }

  private ImmutableList<Command> commands() {
    PracticeDefinition practice = County.practice();
    ImmutableList.Builder<Command> commands = ImmutableList.builder();
    commands.add(
        new HierarchyCommand.OpenVillage(
            unit(), division.code(), division.name(), UnitKind.VILLAGE),
        new HierarchyCommand.EstablishUnits(units()),
        County.select(practice));
    OFFICES.stream()
        .map(office -> County.office(practice, office).body())
        .distinct()
        .forEach(body -> commands.add(County.establish(unit(), body)));
    OFFICES.forEach(
        office -> commands.add(County.elected(unit(), OfficeId.of(office), holder(office))));
    commands.add(new PeopleCommand.RegisterResidents(residents()));
    return commands.build();
  }

  private ImmutableList<NewUnit> units() {
    UnitId group = UnitId.of(unit() + "-g");
    ImmutableList.Builder<NewUnit> units = ImmutableList.builder();
    units.add(NewUnit.of(group, LevelId.GROUP, "寨", unit()));
    for (int i = 0; i < CLUSTERS; i++) {
      units.add(NewUnit.of(cluster(i), LevelId.CLUSTER, "联户" + i, group));
    }
    for (int i = 0; i < HOUSEHOLDS; i++) {
      units.add(NewUnit.of(household(i), LevelId.HOUSEHOLD, "户" + i, cluster(i % CLUSTERS)));
    }
    return units.build();
  }

  private UnitId cluster(int index) {
    return UnitId.of(unit() + "-c" + index);
  }

  private ImmutableList<Registration> residents() {
    ImmutableList.Builder<Registration> residents = ImmutableList.builder();
    for (int i = 0; i < HOUSEHOLDS; i++) {
      RegistrationKind kind =
          i < HOUSEHOLDS - AWAY ? RegistrationKind.REGISTERED : RegistrationKind.REGISTERED_AWAY;
      for (int member = 0; member < 2; member++) {
        residents.add(
            new Registration(
                adult(i, member),
                household(i),
                kind,
                new PersonalDetails(
                    Optional.of(PersonName.of("某" + i)),
                    Optional.of(BirthDate.of(LocalDate.of(1970 + i, 1, 1 + member))),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty())));
      }
    }
    return residents.build();
  }
}
