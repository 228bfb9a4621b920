package org.xiangzhi.governance.office;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.xiangzhi.governance.hierarchy.LevelId;
import org.xiangzhi.governance.hierarchy.UnitId;
import org.xiangzhi.governance.kernel.Act;
import org.xiangzhi.governance.kernel.Decision;
import org.xiangzhi.governance.kernel.PersonId;
import org.xiangzhi.governance.kernel.Refusal;
import org.xiangzhi.governance.kernel.RefusalCode;

/**
 * Keeps a village's offices for a test: what it accepts is taken in, what it refuses is looked at.
 */
final class Desk {
  static final UnitId COUNTY = UnitId.of("522631");
  static final UnitId TOWN = UnitId.of("522631106");
  static final UnitId VILLAGE = UnitId.of("522631106200");
  static final UnitId GROUP = UnitId.of("522631106200.g01");
  static final UnitId YARD = UnitId.of("522631106200.y01");
  static final UnitId YARD_2 = UnitId.of("522631106200.y02");
  static final UnitId HOUSE = UnitId.of("522631106200.h001");
  static final BodyId COMMITTEE = BodyId.of("VILLAGERS_COMMITTEE");
  static final BodyId OVERSIGHT = BodyId.of("OVERSIGHT_COMMITTEE");
  static final BodyId BRANCH = BodyId.of("BRANCH");
  static final BodyId GROUP_COMMITTEE = BodyId.of("GROUP_COMMITTEE");
  static final BodyId GROUP_BOARD = BodyId.of("GROUP_BOARD");
  static final BodyId STEWARDS = BodyId.of("YARD_COMMITTEE");
  static final BodyId PARTY_GROUP = BodyId.of("PARTY_GROUP");
  static final BodyId JOINT_GROUP = BodyId.of("JOINT_PARTY_GROUP");
  static final BodyId YARD_POSTS = BodyId.of("YARD_POSTS");
  static final OfficeId DIRECTOR = OfficeId.of("DIRECTOR");
  static final OfficeId MEMBER = OfficeId.of("COMMITTEE_MEMBER");
  static final OfficeId OVERSEER = OfficeId.of("OVERSEER");
  static final OfficeId SECRETARY = OfficeId.of("SECRETARY");
  static final OfficeId GROUP_HEAD = OfficeId.of("GROUP_HEAD");
  static final OfficeId GROUP_SUPERVISOR = OfficeId.of("GROUP_SUPERVISOR");
  static final OfficeId STEWARD = OfficeId.of("STEWARD");
  static final OfficeId HEAD = OfficeId.of("YARD_HEAD");
  static final OfficeId INSTRUCTOR = OfficeId.of("INSTRUCTOR");

  /** A day under the law of 2025. */
  static final LocalDate DAY = LocalDate.of(2026, 3, 1);

  /** The last day of a term of five years that starts on that day. */
  static final LocalDate TERM = LocalDate.of(2031, 3, 1);

  final Scene scene = village();
  Offices offices = Offices.empty();
  private int appointments;

  private static Scene village() {
    return new Scene()
        .unit(COUNTY, LevelId.COUNTY)
        .unit(TOWN, LevelId.TOWN, COUNTY)
        .unit(VILLAGE, LevelId.VILLAGE, TOWN)
        .unit(GROUP, LevelId.GROUP, VILLAGE)
        .unit(YARD, LevelId.COURTYARD, VILLAGE)
        .unit(YARD_2, LevelId.COURTYARD, VILLAGE)
        .unit(HOUSE, LevelId.HOUSEHOLD, YARD)
        .body(COMMITTEE, LevelId.VILLAGE, BodyDefinition.Nature.VILLAGERS_COMMITTEE)
        .body(OVERSIGHT, LevelId.VILLAGE, BodyDefinition.Nature.OVERSIGHT)
        .body(BRANCH, LevelId.VILLAGE, BodyDefinition.Nature.PARTY)
        .body(GROUP_COMMITTEE, LevelId.GROUP, BodyDefinition.Nature.GROUP_COMMITTEE)
        .body(GROUP_BOARD, LevelId.GROUP, BodyDefinition.Nature.GROUP_SUPERVISION)
        .body(STEWARDS, LevelId.COURTYARD, BodyDefinition.Nature.SELF_GOVERNANCE)
        .body(PARTY_GROUP, LevelId.COURTYARD, BodyDefinition.Nature.PARTY)
        .body(JOINT_GROUP, LevelId.COURTYARD, BodyDefinition.Nature.PARTY)
        .body(YARD_POSTS, LevelId.COURTYARD, BodyDefinition.Nature.TEAM)
        .office(DIRECTOR, COMMITTEE)
        .office(MEMBER, COMMITTEE)
        .office(OVERSEER, OVERSIGHT)
        .office(SECRETARY, BRANCH)
        .office(GROUP_HEAD, GROUP_COMMITTEE)
        .office(GROUP_SUPERVISOR, GROUP_BOARD)
        .office(STEWARD, STEWARDS)
        .office(HEAD, YARD_POSTS)
        .office(INSTRUCTOR, YARD_POSTS)
        .lawOf2025();
  }

  static Act on(LocalDate day) {
    return Act.of(
        PersonId.of("registrar"), day.atTime(LocalTime.NOON).atZone(Act.ZONE).toInstant());
  }

  static PersonId person(String name) {
    return PersonId.of("p-" + name);
  }

  OfficeReports reports(LocalDate day) {
    return new OfficeReports(offices, on(day), scene);
  }

  Decision<OfficeEvent> decide(LocalDate day, OfficeCommand command) {
    Decision<OfficeEvent> decision = offices.decide(command, on(day), scene);
    decision.events().forEach(event -> offices = offices.evolve(event));
    return decision;
  }

  ImmutableList<OfficeEvent> accept(LocalDate day, OfficeCommand command) {
    Decision<OfficeEvent> decision = decide(day, command);
    assertEquals(ImmutableList.of(), decision.refusals());
    return decision.events();
  }

  /** Refuses, with the code, the rule's source and the arguments named and valued by turns. */
  void refuse(
      LocalDate day,
      OfficeCommand command,
      RefusalCode code,
      String rule,
      String reference,
      Object... arguments) {
    Offices before = offices;
    Decision<OfficeEvent> decision = decide(day, command);
    assertEquals(1, decision.refusals().size(), () -> command + " was accepted");
    Refusal refusal = decision.refusals().get(0);
    assertEquals(
        code + " " + rule + " " + reference,
        refusal.code() + " " + refusal.rule() + " " + refusal.reference());
    for (int i = 0; i < arguments.length; i += 2) {
      assertEquals(arguments[i + 1].toString(), refusal.arguments().get(arguments[i]));
    }
    assertEquals(before, offices);
  }

  void establish(LocalDate day, UnitId unit, BodyId... kinds) {
    for (BodyId body : kinds) {
      accept(day, new OfficeCommand.EstablishBody(unit, body, body.value()));
    }
  }

  /** Puts together the election of a person into an office, for the whole term. */
  OfficeCommand.Appoint elect(OfficeId office, UnitId unit, String name, Trait... traits) {
    return appoint(Manner.ELECTED, office, unit, name, Optional.of(TERM), traits);
  }

  OfficeCommand.Appoint appoint(
      Manner manner,
      OfficeId office,
      UnitId unit,
      String name,
      Optional<LocalDate> until,
      Trait... traits) {
    appointments++;
    return new OfficeCommand.Appoint(
        AppointmentId.of("a-" + appointments),
        office,
        unit,
        person(name),
        until,
        manner,
        "选举结果报告单",
        ImmutableSortedSet.copyOf(Arrays.asList(traits)),
        Optional.empty());
  }

  static OfficeCommand.Appoint succeeding(OfficeCommand.Appoint by, AppointmentId before) {
    return new OfficeCommand.Appoint(
        by.appointment(),
        by.office(),
        by.unit(),
        by.person(),
        by.until(),
        by.manner(),
        by.basis(),
        by.traits(),
        Optional.of(before));
  }

  static OfficeCommand.Appoint until(OfficeCommand.Appoint by, Optional<LocalDate> until) {
    return new OfficeCommand.Appoint(
        by.appointment(),
        by.office(),
        by.unit(),
        by.person(),
        until,
        by.manner(),
        by.basis(),
        by.traits(),
        by.succeeds());
  }

  AppointmentId accept(LocalDate day, OfficeCommand.Appoint command) {
    accept(day, (OfficeCommand) command);
    return command.appointment();
  }

  /** Elects a committee of so many, the first of them its director and a woman. */
  List<AppointmentId> committee(int members) {
    establish(DAY, VILLAGE, COMMITTEE);
    ImmutableList.Builder<AppointmentId> elected = ImmutableList.builder();
    for (int i = 1; i <= members; i++) {
      elected.add(
          accept(
              DAY,
              i == 1
                  ? elect(DIRECTOR, VILLAGE, "c1", Trait.WOMAN)
                  : elect(MEMBER, VILLAGE, "c" + i)));
    }
    return elected.build();
  }

  static OfficeCommand end(AppointmentId appointment, Ending ending) {
    return new OfficeCommand.EndAppointment(appointment, ending, "决定");
  }

  /** Lists what a unit has to do, as kind, what it is about, and the last day. */
  List<String> duties(UnitId unit, LocalDate day) {
    return offices.duties(unit, day).stream()
        .map(duty -> duty.kind() + " " + duty.about() + " " + duty.due())
        .sorted()
        .toList();
  }
}
