package org.xiangzhi.governance.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.xiangzhi.governance.office.Desk.BRANCH;
import static org.xiangzhi.governance.office.Desk.DAY;
import static org.xiangzhi.governance.office.Desk.HOUSE;
import static org.xiangzhi.governance.office.Desk.INSTRUCTOR;
import static org.xiangzhi.governance.office.Desk.JOINT_GROUP;
import static org.xiangzhi.governance.office.Desk.PARTY_GROUP;
import static org.xiangzhi.governance.office.Desk.SECRETARY;
import static org.xiangzhi.governance.office.Desk.TOWN;
import static org.xiangzhi.governance.office.Desk.VILLAGE;
import static org.xiangzhi.governance.office.Desk.YARD;
import static org.xiangzhi.governance.office.Desk.YARD_2;
import static org.xiangzhi.governance.office.Desk.YARD_POSTS;
import static org.xiangzhi.governance.office.Desk.end;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.xiangzhi.governance.hierarchy.LevelId;
import org.xiangzhi.governance.hierarchy.UnitId;
import org.xiangzhi.governance.kernel.RefusalCode;
import org.xiangzhi.governance.kernel.RuleId;
import org.xiangzhi.governance.office.BodyChain.Gap;

class BodiesTest {
  private static final BodyId TOWN_COMMITTEE = BodyId.of("TOWN_COMMITTEE");
  private static final BodyKey TOWN_PARTY = new BodyKey(TOWN, TOWN_COMMITTEE);
  private static final BodyKey VILLAGE_BRANCH = new BodyKey(VILLAGE, BRANCH);
  private static final BodyKey YARD_GROUP = new BodyKey(YARD, PARTY_GROUP);
  private static final BodyKey JOINT = new BodyKey(YARD, JOINT_GROUP);
  private static final OrganisationRules.Chain CHAIN =
      new OrganisationRules.Chain(
          RuleId.of("RC-CHAIN"),
          ImmutableList.of(
              link(LevelId.TOWN, TOWN_COMMITTEE),
              link(LevelId.VILLAGE, BRANCH),
              new OrganisationRules.Chain.Link(
                  LevelId.COURTYARD,
                  ImmutableSet.of(PARTY_GROUP, JOINT_GROUP),
                  ImmutableSet.of(INSTRUCTOR))));

  private final Desk desk = new Desk();

  private static OrganisationRules.Chain.Link link(LevelId level, BodyId body) {
    return new OrganisationRules.Chain.Link(level, ImmutableSet.of(body), ImmutableSet.of());
  }

  private void county() {
    desk.scene.body(TOWN_COMMITTEE, LevelId.TOWN, BodyDefinition.Nature.PARTY);
    desk.scene.county(
        Offices.empty()
            .evolve(new OfficeEvent.BodyEstablished(TOWN, TOWN_COMMITTEE, "岩洞镇党委", DAY)));
  }

  private List<String> chain(UnitId unit) {
    return desk.reports(DAY).chains(unit).get(0).rungs().stream()
        .map(
            rung ->
                rung.body().map(Object::toString).orElse("–")
                    + rung.gap().map(gap -> " " + gap).orElse("")
                    + (rung.standIns().isEmpty() ? "" : " " + rung.standIns()))
        .toList();
  }

  private static OfficeCommand place(BodyKey body, BodyKey above) {
    return new OfficeCommand.PlaceBody(body, above);
  }

  @Test
  void theChainAboveAHouseholdNamesEveryGap() {
    county();
    desk.scene.demands(OrganisationRules.NONE.withChains(List.of(CHAIN)));
    assertEquals(
        List.of(TOWN_PARTY.toString(), "– " + Gap.NO_BODY, "– " + Gap.NO_BODY), chain(HOUSE));

    desk.establish(DAY, VILLAGE, BRANCH);
    desk.establish(DAY, YARD, PARTY_GROUP);
    assertEquals(
        List.of(TOWN_PARTY.toString(), VILLAGE_BRANCH + " NOT_PLACED", YARD_GROUP + " NOT_PLACED"),
        chain(HOUSE));

    desk.accept(DAY, place(VILLAGE_BRANCH, TOWN_PARTY));
    desk.accept(DAY, place(YARD_GROUP, VILLAGE_BRANCH));
    assertEquals(
        List.of(TOWN_PARTY.toString(), VILLAGE_BRANCH.toString(), YARD_GROUP.toString()),
        chain(HOUSE));
    assertTrue(desk.reports(DAY).chains(HOUSE).get(0).whole());
    assertEquals(RuleId.of("RC-CHAIN"), desk.reports(DAY).chains(HOUSE).get(0).rule());
    assertEquals(
        List.of(TOWN_PARTY.toString(), VILLAGE_BRANCH.toString(), "– NO_UNIT"), chain(VILLAGE));
    assertFalse(desk.reports(DAY).chains(VILLAGE).get(0).whole());
    assertFalse(desk.reports(DAY.minusDays(1)).chains(HOUSE).get(0).whole());
  }

  @Test
  void anInstructorStandsInWhereThereIsNoGroup() {
    county();
    desk.scene.demands(OrganisationRules.NONE.withChains(List.of(CHAIN)));
    desk.establish(DAY, VILLAGE, BRANCH);
    desk.accept(DAY, place(VILLAGE_BRANCH, TOWN_PARTY));
    desk.establish(DAY, YARD, YARD_POSTS);
    desk.accept(DAY, desk.appoint(Manner.APPOINTED, INSTRUCTOR, YARD, "i", Optional.empty()));
    assertEquals("– [a-1]", chain(HOUSE).get(2));
    assertTrue(desk.reports(DAY).chains(HOUSE).get(0).whole());
  }

  @Test
  void twoCourtyardsShareAJointGroupUntilOneWithdraws() {
    desk.establish(DAY, YARD, JOINT_GROUP);
    desk.accept(DAY, new OfficeCommand.ShareBody(JOINT, YARD_2));
    assertEquals(1, desk.offices.bodies(YARD_2, DAY).size());
    assertEquals(JOINT, desk.offices.bodies(YARD_2, DAY).get(0).key());
    assertEquals(0, desk.offices.bodies(YARD_2, DAY.minusDays(1)).size());
    desk.refuse(
        DAY,
        new OfficeCommand.ShareBody(JOINT, YARD_2),
        RefusalCode.ALREADY_EXISTS,
        "BODY-FIRST",
        "governance-core");
    desk.refuse(
        DAY,
        new OfficeCommand.ShareBody(JOINT, YARD),
        RefusalCode.ALREADY_EXISTS,
        "BODY-FIRST",
        "governance-core");
    desk.refuse(
        DAY,
        new OfficeCommand.ShareBody(JOINT, VILLAGE),
        RefusalCode.NOT_FOUND,
        "BODY-FIRST",
        "governance-core");
    desk.accept(DAY.plusDays(5), new OfficeCommand.WithdrawBody(JOINT, YARD_2));
    assertEquals(1, desk.offices.bodies(YARD_2, DAY.plusDays(5)).size());
    assertEquals(0, desk.offices.bodies(YARD_2, DAY.plusDays(6)).size());
    for (UnitId unit : List.of(YARD, YARD_2)) {
      desk.refuse(
          DAY.plusDays(6),
          new OfficeCommand.WithdrawBody(JOINT, unit),
          RefusalCode.NOT_FOUND,
          "BODY-FIRST",
          "governance-core");
    }
    desk.accept(DAY.plusDays(7), new OfficeCommand.ShareBody(JOINT, YARD_2));
    assertEquals(1, desk.offices.bodies(YARD_2, DAY.plusDays(7)).size());
    assertEquals(0, desk.offices.bodies(YARD_2, DAY.plusDays(6)).size());
  }

  @Test
  void aBodyStandsUnderOneOfItsUnitOrAboveAndNeverUnderItself() {
    county();
    desk.establish(DAY, VILLAGE, BRANCH);
    desk.establish(DAY, YARD, PARTY_GROUP, JOINT_GROUP);
    desk.refuse(
        DAY,
        place(VILLAGE_BRANCH, YARD_GROUP),
        RefusalCode.LEVEL_UNFIT,
        "BODY-CHAIN",
        "governance-core",
        "level",
        "COURTYARD");
    desk.accept(DAY, place(YARD_GROUP, JOINT));
    desk.refuse(
        DAY, place(JOINT, YARD_GROUP), RefusalCode.CIRCULAR, "BODY-CHAIN", "governance-core");
    desk.refuse(DAY, place(JOINT, JOINT), RefusalCode.CIRCULAR, "BODY-CHAIN", "governance-core");
    desk.refuse(
        DAY,
        place(JOINT, new BodyKey(TOWN, BRANCH)),
        RefusalCode.NOT_FOUND,
        "BODY-FIRST",
        "governance-core");
    desk.refuse(
        DAY,
        place(new BodyKey(YARD_2, PARTY_GROUP), VILLAGE_BRANCH),
        RefusalCode.NOT_FOUND,
        "BODY-FIRST",
        "governance-core");
    desk.accept(DAY.plusDays(3), place(YARD_GROUP, VILLAGE_BRANCH));
    Body group = desk.offices.body(YARD_GROUP, DAY).orElseThrow();
    assertEquals(Optional.of(JOINT), group.above(DAY.plusDays(2)));
    assertEquals(Optional.of(VILLAGE_BRANCH), group.above(DAY.plusDays(3)));
    assertEquals(Optional.empty(), group.above(DAY.minusDays(1)));
  }

  @Test
  void aBodyIsDissolvedOnceItIsEmptyAndMayComeBack() {
    desk.establish(DAY, VILLAGE, BRANCH);
    desk.establish(DAY, YARD, PARTY_GROUP);
    desk.accept(DAY, place(YARD_GROUP, VILLAGE_BRANCH));
    AppointmentId secretary =
        desk.accept(DAY, desk.appoint(Manner.APPOINTED, SECRETARY, VILLAGE, "s", Optional.empty()));
    OfficeCommand dissolve = new OfficeCommand.DissolveBody(VILLAGE_BRANCH, "合并");
    desk.refuse(
        DAY,
        dissolve,
        RefusalCode.ACT_ORDER,
        "BODY-EMPTIED",
        "governance-core",
        "first.en",
        "the terms of its members end");
    desk.accept(DAY, end(secretary, Ending.DISMISSED));
    desk.refuse(
        DAY,
        dissolve,
        RefusalCode.ACT_ORDER,
        "BODY-EMPTIED",
        "governance-core",
        "first.en",
        "the bodies under it are put elsewhere");
    desk.accept(DAY, new OfficeCommand.DissolveBody(YARD_GROUP, "合并"));
    assertEquals(1, desk.duties(VILLAGE, DAY).size());
    desk.accept(DAY, dissolve);
    assertEquals(List.of(), desk.duties(VILLAGE, DAY));
    assertTrue(desk.offices.body(VILLAGE_BRANCH, DAY).isPresent());
    assertTrue(desk.offices.body(VILLAGE_BRANCH, DAY.plusDays(1)).isEmpty());
    desk.refuse(
        DAY,
        new OfficeCommand.EstablishBody(VILLAGE, BRANCH, "党支部"),
        RefusalCode.ALREADY_EXISTS,
        "BODY-FIRST",
        "governance-core");
    desk.refuse(
        DAY,
        desk.appoint(Manner.APPOINTED, SECRETARY, VILLAGE, "s", Optional.empty()),
        RefusalCode.NOT_FOUND,
        "BODY-FIRST",
        "governance-core");
    desk.establish(DAY.plusDays(1), VILLAGE, BRANCH);
    desk.accept(
        DAY.plusDays(1), desk.appoint(Manner.APPOINTED, SECRETARY, VILLAGE, "s", Optional.empty()));
  }
}
