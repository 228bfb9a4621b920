package org.xiangzhi.governance.plugin.yard;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.LocalTime;
import org.xiangzhi.governance.hierarchy.DivisionCode;
import org.xiangzhi.governance.hierarchy.DivisionTable;
import org.xiangzhi.governance.hierarchy.UnitId;
import org.xiangzhi.governance.kernel.PersonId;
import org.xiangzhi.governance.office.Ending;
import org.xiangzhi.governance.office.LinkCommand;
import org.xiangzhi.governance.office.LinkHolder;
import org.xiangzhi.governance.office.LinkKindId;
import org.xiangzhi.governance.office.OfficeCommand;
import org.xiangzhi.governance.village.Script;

/** Sets one real village, its town and its district up, with invented people in four yards. */
final class DemoVillage {
  /** When meetings begin. */
  static final LocalTime EVENING = LocalTime.of(19, 0);

  static final SampleVillage VILLAGE = village();
  static final SampleTown TOWN =
      new SampleTown(
          DivisionTable.fiveCounties()
              .find(DivisionCode.of(SampleCounty.PILOT_TOWN))
              .orElseThrow());

  private final Script script;

  DemoVillage(Script script) {
    this.script = script;
  }

  private static SampleVillage village() {
    return new SampleVillage(
        0,
        DivisionTable.fiveCounties().find(DivisionCode.of(SampleCounty.DENGFENG)).orElseThrow(),
        4);
  }

  /** Sets everything up on the day on which the pilot began. */
  void pilot() {
    Founding founding = new Founding(script::enter, script.day());
    script.title("区开立日志，来凤街道试点第一版", "the district opens its log; Laifeng tries the first version");
    founding.county(YardVersion.PILOT);
    script.title("第二版尚未施行，不能采用", "the second version is not in effect yet");
    founding.adopt(YardVersion.DISTRICT_WIDE, script.day());
    script.title("街道组织与任职，街道日志", "the sub-district's bodies, offices and log");
    founding.town(TOWN);
    founding.select(TOWN.log(), YardVersion.PILOT, script.day());
    script.title("登凤村：小组、院坝、农户、居民", "Dengfeng village: groups, yards, households, residents");
    founding.village(VILLAGE);
    founding.select(VILLAGE.log(), YardVersion.PILOT, script.day());
    script.title("驻村领导；无此职务者不得驻村", "the posted leader; whoever holds no such office is refused");
    link(YardOrganisation.POSTING, VILLAGE.clerk(), VILLAGE.unit());
    founding.post(VILLAGE, script.day());
  }

  /** Takes up the second version, with the district's bodies and the contact network. */
  void districtWide() {
    script.title("2022 年 3 月全区推开第二版", "March 2022: the second version, for the whole district");
    Founding founding = new Founding(script::enter, script.day());
    founding.adopt(YardVersion.DISTRICT_WIDE, script.day());
    UnitId district = SampleCounty.COUNTY_UNIT;
    founding.body(SampleCounty.COUNTY, district, YardOffices.DISTRICT_COMMITTEE, "璧山区委");
    founding.appoint(
        SampleCounty.COUNTY, district, YardOffices.PRINCIPAL_LEADER, SampleCounty.principal());
    founding.body(SampleCounty.COUNTY, district, YardOffices.DISTRICT_LEADERSHIP, "区级领导班子");
    for (int i = 1; i <= YardDepartment.LINES.size(); i++) {
      founding.appoint(
          SampleCounty.COUNTY, district, YardOffices.DISTRICT_LEADER, SampleCounty.leader(i));
      founding.appoint(
          SampleCounty.COUNTY, district, YardDepartment.LINES.get(i - 1), SampleCounty.leader(i));
    }
    founding.body(SampleCounty.COUNTY, district, YardOffices.ORGANISATION_OFFICE, "区委组织部");
    founding.appoint(
        SampleCounty.COUNTY, district, YardOffices.DISPATCHER, SampleCounty.dispatcher());
    for (YardDepartment each :
        ImmutableList.of(YardDepartment.ECONOMY, YardDepartment.URBAN, YardDepartment.HEALTH)) {
      founding.body(SampleCounty.COUNTY, district, each.body(), each.name().zh());
      founding.appoint(SampleCounty.COUNTY, district, each.head(), SampleCounty.head(each));
      founding.appoint(SampleCounty.COUNTY, district, each.handler(), SampleCounty.handler(each));
    }
    founding.body(SampleCounty.COUNTY, district, YardOffices.ORGANISATIONS, "帮带单位");
    founding.appoint(SampleCounty.COUNTY, district, YardOffices.LIAISON, SampleCounty.liaison(1));
    founding.select(TOWN.log(), YardVersion.DISTRICT_WIDE, script.day());
    founding.select(VILLAGE.log(), YardVersion.DISTRICT_WIDE, script.day());
    network(founding);
  }

  private void network(Founding founding) {
    script.title(
        "联系网络：区领导联系镇街，单位帮带村，党员干部包联院坝，不留空白",
        "the contact network: leaders, organisations, members; nobody left out");
    founding.appoint(
        VILLAGE.log(), VILLAGE.unit(), YardOffices.CONTACT_MEMBER, VILLAGE.officer("contact-1"));
    founding.appoint(
        VILLAGE.log(), VILLAGE.unit(), YardOffices.CONTACT_MEMBER, VILLAGE.officer("contact-2"));
    script.act(
        SampleCounty.COUNTY,
        SampleCounty.REGISTRAR,
        new LinkCommand.AssignLinks(
            YardOrganisation.LEADERS,
            new LinkHolder.Person(SampleCounty.leader(1)),
            ImmutableList.of(TOWN.unit())));
    link(YardOrganisation.ORGANISATIONS, SampleCounty.liaison(1), VILLAGE.unit());
    link(
        YardOrganisation.MEMBERS,
        VILLAGE.officer("contact-1"),
        VILLAGE.yard(1),
        VILLAGE.yard(2),
        VILLAGE.yard(3));
    link(YardOrganisation.MEMBERS, VILLAGE.resident(30), VILLAGE.yard(4));
    link(YardOrganisation.MEMBERS, VILLAGE.officer("contact-2"), VILLAGE.yard(3), VILLAGE.yard(4));
  }

  /** Takes up the third version. */
  void raised() {
    LocalDate day = YardVersion.RAISED.from();
    script.on(day);
    script.title("2022 年底提级为区、镇、村三级：第三版", "end of 2022: the third version, raised to the district");
    Founding founding = new Founding(script::enter, day);
    founding.adopt(YardVersion.RAISED, day);
    founding.select(TOWN.log(), YardVersion.RAISED, day);
    founding.select(VILLAGE.log(), YardVersion.RAISED, day);
    script.act(
        SampleCounty.COUNTY,
        SampleCounty.REGISTRAR,
        new LinkCommand.AssignLinks(
            YardOrganisation.DEPARTMENTS,
            new LinkHolder.Person(SampleCounty.head(YardDepartment.ECONOMY)),
            ImmutableList.of(TOWN.unit())));
  }

  /** Replaces the handler of a department. */
  void replaceHandler(YardDepartment department, PersonId successor) {
    Founding founding = new Founding(script::enter, script.day());
    founding.appoint(
        SampleCounty.COUNTY, SampleCounty.COUNTY_UNIT, department.handler(), successor);
    script.act(
        SampleCounty.COUNTY,
        SampleCounty.REGISTRAR,
        new OfficeCommand.EndAppointment(
            Founding.appointmentId(
                SampleCounty.COUNTY_UNIT, department.handler(), SampleCounty.handler(department)),
            Ending.DISMISSED,
            "工作调动"));
  }

  private void link(LinkKindId kind, PersonId who, UnitId... units) {
    script.act(
        VILLAGE.log(),
        SampleCounty.REGISTRAR,
        new LinkCommand.AssignLinks(kind, new LinkHolder.Person(who), ImmutableList.copyOf(units)));
  }
}
