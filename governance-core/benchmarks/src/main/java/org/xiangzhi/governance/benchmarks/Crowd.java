package org.xiangzhi.governance.benchmarks;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.xiangzhi.governance.hierarchy.Division;
import org.xiangzhi.governance.hierarchy.HierarchyCommand;
import org.xiangzhi.governance.hierarchy.HierarchyRules;
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
import org.xiangzhi.governance.village.Governance;
import org.xiangzhi.governance.village.Request;

/**
 * Is a village far larger than any, with invented people, all of them adults, five in a household
 * and a hundred households in a group.
 *
 * @param size how many they are
 */
record Crowd(int size) {
  private static final int BATCH = 2000;
  private static final int HOUSEHOLD = 5;
  private static final int GROUP = 500;
  private static final Division PLACE = County.villages().get(0);

  LogId log() {
    return LogId.of(County.LOG + "/" + unit());
  }

  UnitId unit() {
    return UnitId.of(PLACE.code());
  }

  PersonId head() {
    return PersonId.of("head");
  }

  PersonId person(int index) {
    return PersonId.of("522631-p-" + index);
  }

  int born(int index) {
    return 1950 + index % 50;
  }

  ImmutableList<PersonId> persons() {
    return IntStream.range(0, size).mapToObj(this::person).collect(ImmutableList.toImmutableList());
  }

  /** Opens the log of the village and fills it. */
  void open(Governance governance) {
    ImmutableList<Command> commands = commands();
    for (int i = 0; i < commands.size(); i++) {
      County.handle(
          governance,
          County.REGISTRAR,
          Request.of("crowd-" + i, log(), County.at(0), commands.get(i)));
    }
  }

  private ImmutableList<Command> commands() {
    OfficeId head = OfficeId.of(Polls.HEAD);
    ImmutableList.Builder<Command> commands = ImmutableList.builder();
    commands.add(
        new HierarchyCommand.OpenVillage(unit(), PLACE.code(), PLACE.name(), UnitKind.VILLAGE),
        County.select(Polls.practice()),
        County.establish(unit(), County.office(Polls.practice(), Polls.HEAD).body()),
        County.appoint(unit(), head, head()));
    for (List<NewUnit> part : Lists.partition(units(), HierarchyRules.MAX_BATCH)) {
      commands.add(new HierarchyCommand.EstablishUnits(ImmutableList.copyOf(part)));
    }
    for (List<Integer> part : Lists.partition(IntStream.range(0, size).boxed().toList(), BATCH)) {
      commands.add(
          new PeopleCommand.RegisterResidents(
              part.stream().map(this::registration).collect(ImmutableList.toImmutableList())));
    }
    return commands.build();
  }

  private List<NewUnit> units() {
    ImmutableList.Builder<NewUnit> units = ImmutableList.builder();
    for (int i = 0; i * GROUP < size; i++) {
      units.add(NewUnit.of(group(i), LevelId.GROUP, "组" + i, unit()));
    }
    for (int i = 0; i * HOUSEHOLD < size; i++) {
      units.add(NewUnit.of(household(i), LevelId.HOUSEHOLD, "户" + i, group(i * HOUSEHOLD / GROUP)));
    }
    return units.build();
  }

  private static UnitId group(int index) {
    return UnitId.of("g-" + index);
  }

  private static UnitId household(int index) {
    return UnitId.of("h-" + index);
  }

  private Registration registration(int index) {
    return new Registration(
        person(index),
        household(index / HOUSEHOLD),
        RegistrationKind.REGISTERED,
        new PersonalDetails(
            Optional.of(PersonName.of("某某")),
            Optional.of(BirthDate.of(LocalDate.of(born(index), 1, 1))),
            Optional.empty(),
            Optional.empty(),
            Optional.empty()));
  }
}
