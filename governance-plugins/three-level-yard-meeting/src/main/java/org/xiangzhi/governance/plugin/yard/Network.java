package org.xiangzhi.governance.plugin.yard;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.xiangzhi.governance.hierarchy.UnitId;
import org.xiangzhi.governance.journal.LogId;
import org.xiangzhi.governance.kernel.Command;
import org.xiangzhi.governance.kernel.PersonId;
import org.xiangzhi.governance.office.BodyId;
import org.xiangzhi.governance.office.LinkCommand;
import org.xiangzhi.governance.office.LinkHolder;
import org.xiangzhi.governance.office.LinkKindId;
import org.xiangzhi.governance.office.OfficeCommand;
import org.xiangzhi.governance.office.OfficeId;

/**
 * Sets the contact network up: 34 leaders for 15 towns, 170 organisations for 191 villages, 3,200
 * members for 1,428 yards, and the yard committees and councils that the source counts.
 */
final class Network {
  static final int LEADERS = 34;
  static final int ORGANISATIONS = 170;
  static final int MEMBERS = 3200;
  static final int JOINT_COMMITTEES = 1511 - SampleCounty.YARDS;
  static final int COUNCILS = 578;

  private final Diary diary;
  private final SampleCounty county;
  private final LocalDate day;
  private final int[] members;
  private final int[] joint;
  private final int[] councils;

  Network(Diary diary, SampleCounty county, LocalDate day, SplittableRandom random) {
    this.diary = diary;
    this.county = county;
    this.day = day;
    // Shared out over all villages, also where only some of them are played.
    this.members = Shares.even(MEMBERS, SampleCounty.VILLAGES, random);
    this.joint = Shares.even(JOINT_COMMITTEES, SampleCounty.VILLAGES, random);
    this.councils = Shares.even(COUNCILS, SampleCounty.VILLAGES, random);
  }

  void district() {
    UnitId unit = UnitId.of(SampleCounty.LOG);
    body(YardOffices.DISTRICT_COMMITTEE, "璧山区委");
    appoint(unit, YardOffices.PRINCIPAL_LEADER, SampleCounty.principal());
    body(YardOffices.DISTRICT_LEADERSHIP, "区级领导班子");
    for (int i = 1; i <= LEADERS; i++) {
      appoint(unit, YardOffices.DISTRICT_LEADER, SampleCounty.leader(i));
    }
    body(YardOffices.ORGANISATION_OFFICE, "区委组织部");
    appoint(unit, YardOffices.DISPATCHER, SampleCounty.dispatcher());
    int overseer = 0;
    for (OfficeId line : YardDepartment.LINES) {
      appoint(unit, line, SampleCounty.leader(++overseer));
    }
    for (YardDepartment department : YardDepartment.ALL) {
      body(department.body(), department.name().zh());
      appoint(unit, department.head(), SampleCounty.head(department));
      appoint(unit, department.handler(), SampleCounty.handler(department));
    }
    body(YardOffices.ORGANISATIONS, "帮带单位");
    for (int i = 1; i <= ORGANISATIONS; i++) {
      appoint(unit, YardOffices.LIAISON, SampleCounty.liaison(i));
    }
    for (int i = 1; i <= LEADERS; i++) {
      SampleTown town = county.towns().get((i - 1) % county.towns().size());
      link(SampleCounty.COUNTY, day, YardOrganisation.LEADERS, SampleCounty.leader(i), town.unit());
    }
  }

  /** Links the departments to towns, which the third version asks for. */
  void departments(LocalDate on) {
    int next = 0;
    ImmutableListMultimap.Builder<YardDepartment, UnitId> towns = ImmutableListMultimap.builder();
    for (SampleTown town : county.towns()) {
      towns.put(YardDepartment.ALL.get(next++ % YardDepartment.ALL.size()), town.unit());
    }
    towns
        .build()
        .asMap()
        .forEach(
            (department, units) ->
                diary.enter(
                    SampleCounty.COUNTY,
                    on.atTime(8, 45),
                    SampleCounty.REGISTRAR,
                    new LinkCommand.AssignLinks(
                        YardOrganisation.DEPARTMENTS,
                        new LinkHolder.Person(SampleCounty.head(department)),
                        ImmutableList.copyOf(units))));
  }

  /** Links the organisations and the members, and sets the other committees up. */
  void village(SampleVillage village) {
    LogId log = village.log();
    // 170 organisations for 191 villages: the first 21 have a second village.
    int organisation = village.number() % ORGANISATIONS + 1;
    link(
        log,
        day,
        YardOrganisation.ORGANISATIONS,
        SampleCounty.liaison(organisation),
        village.unit());
    for (int i = 0; i < members[village.number()]; i++) {
      PersonId member = village.officer("contact-" + (i + 1));
      enter(log, Founding.appointment(village.unit(), YardOffices.CONTACT_MEMBER, member));
      link(log, day, YardOrganisation.MEMBERS, member, village.yard(i % village.yards() + 1));
    }
    int[] groups = IntStream.rangeClosed(1, village.groups()).toArray();
    for (int i = 0; i < joint[village.number()]; i++) {
      enter(
          log,
          new OfficeCommand.EstablishBody(
              village.group(groups[i]), YardOffices.JOINT_YARD_COMMITTEE, "联合院管会"));
    }
    for (int i = 0; i < councils[village.number()]; i++) {
      enter(
          log,
          new OfficeCommand.EstablishBody(village.group(groups[i]), YardOffices.COUNCIL, "村民理事会"));
    }
  }

  private void body(BodyId body, String name) {
    enter(
        SampleCounty.COUNTY,
        new OfficeCommand.EstablishBody(UnitId.of(SampleCounty.LOG), body, name));
  }

  private void appoint(UnitId unit, OfficeId office, PersonId person) {
    enter(SampleCounty.COUNTY, Founding.appointment(unit, office, person));
  }

  private void link(LogId log, LocalDate on, LinkKindId kind, PersonId who, UnitId unit) {
    diary.enter(
        log,
        on.atTime(8, 40),
        SampleCounty.REGISTRAR,
        new LinkCommand.AssignLinks(kind, new LinkHolder.Person(who), ImmutableList.of(unit)));
  }

  private void enter(LogId log, Command command) {
    LocalDateTime at = day.atTime(8, 35);
    diary.enter(log, at, SampleCounty.REGISTRAR, command);
  }
}
