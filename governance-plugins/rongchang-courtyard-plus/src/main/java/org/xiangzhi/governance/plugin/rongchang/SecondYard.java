package org.xiangzhi.governance.plugin.rongchang;

import static org.xiangzhi.governance.plugin.rongchang.SampleVillage.COUNTY;
import static org.xiangzhi.governance.plugin.rongchang.SampleVillage.LOG;
import static org.xiangzhi.governance.plugin.rongchang.SampleVillage.REGISTRAR;
import static org.xiangzhi.governance.plugin.rongchang.SampleVillage.VILLAGE;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.xiangzhi.governance.courtyard.CountyCommand;
import org.xiangzhi.governance.hierarchy.LevelId;
import org.xiangzhi.governance.hierarchy.NewUnit;
import org.xiangzhi.governance.hierarchy.UnitId;
import org.xiangzhi.governance.kernel.PersonId;
import org.xiangzhi.governance.office.BodyKey;
import org.xiangzhi.governance.office.Ending;
import org.xiangzhi.governance.office.LinkCommand;
import org.xiangzhi.governance.office.LinkHolder;
import org.xiangzhi.governance.office.Manner;
import org.xiangzhi.governance.office.OfficeCommand;
import org.xiangzhi.governance.office.OfficeId;
import org.xiangzhi.governance.people.PartyMembership;
import org.xiangzhi.governance.people.PeopleCommand;
import org.xiangzhi.governance.village.Script;
import org.xiangzhi.governance.village.Settling;

/**
 * Sets the second group of the village up, 33 households of three members each, of whom nine apply
 * for a courtyard of their own; and those at district and town who have a say in it.
 */
final class SecondYard {
  static final UnitId DISTRICT = UnitId.of("500153");
  static final UnitId TOWN = UnitId.of("500153105");
  static final UnitId GROUP = UnitId.of(VILLAGE + ".g2");
  static final UnitId YARD = UnitId.of(VILLAGE + ".y2");
  static final int HOUSEHOLDS = 33;

  static final String DISTRICT_OFFICER = person(RongchangOffices.DISTRICT_OFFICER);
  static final String TOWN_LEADER = person(RongchangOffices.TOWN_LEADER);
  static final String TOWN_OFFICER = person(RongchangOffices.TOWN_OFFICER);
  static final String INSTRUCTOR = "second-instructor";
  static final String HEAD = member(1, 1);

  private static final LocalDate END_OF_TERM = LocalDate.of(2030, 12, 31);

  private final Script script;
  private final Settling settling;

  SecondYard(Script script) {
    this.script = script;
    this.settling = new Settling(script, REGISTRAR, END_OF_TERM, "y2");
  }

  static UnitId household(int number) {
    return UnitId.of(String.format("%s.k%03d", VILLAGE, number));
  }

  static ImmutableSortedSet<UnitId> households(int first, int last) {
    return IntStream.rangeClosed(first, last)
        .mapToObj(SecondYard::household)
        .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
  }

  static String member(int household, int number) {
    return String.format("k%03d-%d", household, number);
  }

  static ImmutableList<String> heads(int first, int last) {
    return IntStream.rangeClosed(first, last)
        .mapToObj(h -> member(h, 1))
        .collect(ImmutableList.toImmutableList());
  }

  private static String person(OfficeId office) {
    return office.value().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  void setUp() {
    script.title(
        "区、镇设立“小院+”工作机构，明确应建数", "district and town, and how many courtyards ought to be built");
    settling.body(COUNTY, DISTRICT, RongchangOffices.DISTRICT_OFFICE, "荣昌区“小院+”工作机构");
    settling.appoint(
        COUNTY, DISTRICT, RongchangOffices.DISTRICT_OFFICER, DISTRICT_OFFICER, Manner.APPOINTED);
    BodyKey town = new BodyKey(TOWN, RongchangOffices.TOWN_COMMITTEE);
    settling.body(COUNTY, TOWN, RongchangOffices.TOWN_COMMITTEE, "镇党委");
    settling.body(COUNTY, TOWN, RongchangOffices.TOWN_OFFICE, "镇基层治理办");
    settling.appoint(COUNTY, TOWN, RongchangOffices.TOWN_LEADER, TOWN_LEADER, Manner.APPOINTED);
    settling.appoint(COUNTY, TOWN, RongchangOffices.TOWN_OFFICER, TOWN_OFFICER, Manner.APPOINTED);
    script.act(COUNTY, DISTRICT_OFFICER, new CountyCommand.StateNeed(VILLAGE, 3));
    script.title("登记示例二组", "the second group");
    ImmutableList.Builder<NewUnit> units = ImmutableList.builder();
    units.add(NewUnit.of(GROUP, LevelId.GROUP, "示例二组", VILLAGE));
    for (int i = 1; i <= HOUSEHOLDS; i++) {
      units.add(NewUnit.of(household(i), LevelId.HOUSEHOLD, "二组第" + i + "户", GROUP));
    }
    settling.units(LOG, units.build());
    settling.residents(
        LOG,
        IntStream.rangeClosed(1, HOUSEHOLDS)
            .boxed()
            .flatMap(
                h ->
                    IntStream.rangeClosed(1, 3)
                        .mapToObj(n -> Settling.resident(member(h, n), household(h), h, n)))
            .toList());
    BodyKey branch = new BodyKey(VILLAGE, RongchangOffices.BRANCH);
    script.act(LOG, REGISTRAR, new OfficeCommand.PlaceBody(branch, town));
    settling.body(LOG, new BodyKey(GROUP, RongchangOffices.GRID_BRANCH), "示例二组党支部", branch);
  }

  /** Without party members the instructor acts, and nobody else. */
  void actingHead() {
    script.title("院内无党员：由党建指导员代行院长职责", "no party member here: the instructor acts as head");
    settling.body(LOG, YARD, RongchangOffices.COURTYARD, "山湾小院");
    settling.body(
        LOG,
        new BodyKey(YARD, RongchangOffices.PARTY_GROUP),
        "山湾小院联合党小组",
        new BodyKey(GROUP, RongchangOffices.GRID_BRANCH));
    settling.appoint(LOG, YARD, RongchangOffices.INSTRUCTOR, INSTRUCTOR, Manner.APPOINTED);
    settling.appoint(LOG, YARD, RongchangOffices.COURTYARD_HEAD, member(2, 1), Manner.ACTING);
    settling.appoint(LOG, YARD, RongchangOffices.COURTYARD_HEAD, INSTRUCTOR, Manner.ACTING);
    settling.body(LOG, YARD, RongchangOffices.COURTYARD_COMMITTEE, "山湾小院院委会");
    for (int i = 2; i <= 4; i++) {
      settling.appoint(LOG, YARD, RongchangOffices.STEWARD, member(i, 1), Manner.ELECTED);
    }
  }

  /** Once there is a party member, residents elect one of them. */
  void electedHead() {
    script.title(
        "院内有了党员：须从党员中推选，交接",
        "there is a party member now: residents elect one, and it is handed over");
    script.act(
        LOG,
        REGISTRAR,
        new PeopleCommand.RecordPartyMembership(
            PersonId.of(HEAD), new PartyMembership(script.day(), Optional.empty())));
    script.act(
        LOG,
        REGISTRAR,
        new OfficeCommand.EndAppointment(
            settling.last(RongchangOffices.COURTYARD_HEAD), Ending.DISMISSED, "推选产生院长"));
    settling.appoint(LOG, YARD, RongchangOffices.COURTYARD_HEAD, member(5, 1), Manner.ELECTED);
    settling.appoint(LOG, YARD, RongchangOffices.COURTYARD_HEAD, HEAD, Manner.ELECTED);
  }

  /** "About" 20 to 40: nine alone need a reason that the town approved. */
  void links() {
    script.title("党员联户：20 至 40 户左右", "a party member answers for about 20 to 40 households");
    script.act(
        LOG,
        REGISTRAR,
        new LinkCommand.AssignLinks(
            RongchangOrganisation.MEMBERS,
            new LinkHolder.Person(PersonId.of(member(6, 1))),
            households(1, 33).asList()));
    script.act(
        LOG,
        REGISTRAR,
        new LinkCommand.AssignLinks(
            RongchangOrganisation.MEMBERS,
            new LinkHolder.Person(PersonId.of(HEAD)),
            households(1, 33).asList()));
  }
}
