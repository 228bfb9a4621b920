package org.xiangzhi.governance.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.xiangzhi.governance.office.Desk.DAY;
import static org.xiangzhi.governance.office.Desk.HEAD;
import static org.xiangzhi.governance.office.Desk.HOUSE;
import static org.xiangzhi.governance.office.Desk.INSTRUCTOR;
import static org.xiangzhi.governance.office.Desk.JOINT_GROUP;
import static org.xiangzhi.governance.office.Desk.STEWARD;
import static org.xiangzhi.governance.office.Desk.STEWARDS;
import static org.xiangzhi.governance.office.Desk.YARD;
import static org.xiangzhi.governance.office.Desk.YARD_2;
import static org.xiangzhi.governance.office.Desk.YARD_POSTS;
import static org.xiangzhi.governance.office.Desk.end;
import static org.xiangzhi.governance.office.Desk.on;
import static org.xiangzhi.governance.office.Desk.person;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.xiangzhi.governance.hierarchy.LevelId;
import org.xiangzhi.governance.kernel.RefusalCode;
import org.xiangzhi.governance.kernel.RuleId;
import org.xiangzhi.governance.office.OrganisationRules.Composition;
import org.xiangzhi.governance.office.OrganisationRules.Filling;
import org.xiangzhi.governance.office.OrganisationRules.Least;
import org.xiangzhi.governance.office.OrganisationRules.PartyUnits;

/** Courtyards: few party members, the head, the stewards. */
class PartyUnitTest {
  private static final String WAITING = "PARTY_UNIT party members " + DAY.plusDays(20);
  private static final OrganisationRules RULES =
      OrganisationRules.NONE
          .withPartyUnits(
              List.of(
                  new PartyUnits(
                      RuleId.of("RC-PARTY"),
                      LevelId.COURTYARD,
                      3,
                      INSTRUCTOR,
                      JOINT_GROUP,
                      20,
                      OfficeRules.REGISTRAR)))
          .withFillings(
              List.of(
                  new Filling(
                      RuleId.of("RC-HEAD"),
                      HEAD,
                      ImmutableSet.of(Manner.ELECTED, Manner.ACTING),
                      Optional.of(INSTRUCTOR),
                      true)))
          .withCompositions(
              List.of(
                  new Composition(
                      RuleId.of("RC-STEWARDS"),
                      STEWARDS,
                      3,
                      5,
                      ImmutableList.of(new Least(Trait.PARTY_MEMBER, 1)),
                      15,
                      INSTRUCTOR)));

  private final Desk desk = new Desk();

  private void review() {
    desk.offices
        .review(on(DAY), desk.scene)
        .forEach(event -> desk.offices = desk.offices.evolve(event));
  }

  private void members(int count) {
    for (int i = 1; i <= 9; i++) {
      desk.scene.noPartyMember(HOUSE, person("party-" + i));
    }
    for (int i = 1; i <= count; i++) {
      desk.scene.partyMember(HOUSE, person("party-" + i));
    }
  }

  @Test
  void fewerThanThreePartyMembersCallForAnInstructorOrAJointGroup() {
    desk.scene.demands(RULES);
    members(3);
    review();
    assertEquals(List.of(), desk.duties(YARD, DAY));
    assertEquals(List.of(WAITING), desk.duties(YARD_2, DAY));

    members(2);
    review();
    assertEquals(List.of(WAITING), desk.duties(YARD, DAY));
    assertEquals(RuleId.of("RC-PARTY"), desk.offices.duties(YARD, DAY).get(0).rule());
    members(3);
    review();
    assertEquals(List.of(), desk.duties(YARD, DAY));

    members(2);
    review();
    desk.establish(DAY, YARD, YARD_POSTS);
    AppointmentId instructor =
        desk.accept(DAY, desk.appoint(Manner.APPOINTED, INSTRUCTOR, YARD, "i", Optional.empty()));
    assertEquals(List.of(), desk.duties(YARD, DAY));
    desk.accept(DAY, end(instructor, Ending.DISMISSED));
    assertTrue(desk.duties(YARD, DAY).contains(WAITING));

    desk.establish(DAY, YARD_2, JOINT_GROUP);
    assertEquals(List.of(), desk.duties(YARD_2, DAY));
    BodyKey joint = new BodyKey(YARD_2, JOINT_GROUP);
    desk.accept(DAY, new OfficeCommand.ShareBody(joint, YARD));
    assertFalse(desk.duties(YARD, DAY).contains(WAITING));
    desk.accept(DAY.plusDays(1), new OfficeCommand.WithdrawBody(joint, YARD));
    assertTrue(
        desk.duties(YARD, DAY.plusDays(1))
            .contains("PARTY_UNIT party members " + DAY.plusDays(21)));
  }

  @Test
  void whereThereArePartyMembersOneOfThemIsElectedHead() {
    desk.scene.demands(RULES);
    members(1);
    desk.establish(DAY, YARD, YARD_POSTS);
    desk.accept(DAY, desk.appoint(Manner.APPOINTED, INSTRUCTOR, YARD, "i", Optional.empty()));
    for (OfficeCommand.Appoint barred :
        List.of(
            desk.elect(HEAD, YARD, "x"),
            desk.appoint(Manner.ACTING, HEAD, YARD, "i", Optional.empty()),
            desk.appoint(Manner.APPOINTED, HEAD, YARD, "party-1", Optional.empty()))) {
      desk.refuse(DAY, barred, RefusalCode.PERSON_BARRED, "RC-HEAD", "governance-core");
    }
    desk.accept(DAY, desk.elect(HEAD, YARD, "party-1"));
  }

  @Test
  void whereThereIsNoPartyMemberTheInstructorActsUntilSomebodyIsElected() {
    desk.scene.demands(RULES);
    members(0);
    desk.establish(DAY, YARD, YARD_POSTS);
    desk.refuse(
        DAY,
        desk.appoint(Manner.ACTING, HEAD, YARD, "i", Optional.empty()),
        RefusalCode.PERSON_BARRED,
        "RC-HEAD",
        "governance-core");
    desk.accept(DAY, desk.appoint(Manner.APPOINTED, INSTRUCTOR, YARD, "i", Optional.empty()));
    OfficeCommand.Appoint act = desk.appoint(Manner.ACTING, HEAD, YARD, "i", Optional.empty());
    desk.accept(DAY, act);
    OfficeCommand.Appoint elect = desk.elect(HEAD, YARD, "x");
    ImmutableList<OfficeEvent> events = desk.accept(DAY.plusDays(90), (OfficeCommand) elect);
    assertEquals(
        new OfficeEvent.AppointmentEnded(
            act.appointment(), DAY.plusDays(90), Ending.HANDED_OVER, elect.appointment().value()),
        events.get(0));
    assertTrue(desk.offices.holds(person("i"), INSTRUCTOR, YARD, DAY.plusDays(91)));
    assertFalse(desk.offices.holds(person("i"), HEAD, YARD, DAY.plusDays(91)));
    assertTrue(desk.offices.holds(person("x"), HEAD, YARD, DAY.plusDays(91)));
    assertEquals(List.of(), desk.offices.vacancies(YARD, DAY.plusDays(91)));
  }

  @Test
  void threeToFiveStewardsFormTheCommittee() {
    desk.scene.demands(RULES);
    members(3);
    desk.establish(DAY, YARD, STEWARDS);
    String due = " " + DAY.plusDays(15);
    List<String> both = List.of("COMPOSITION PARTY_MEMBER" + due, "COMPOSITION members" + due);
    assertEquals(both, desk.duties(YARD, DAY));
    assertEquals(INSTRUCTOR, desk.offices.duties(YARD, DAY).get(0).answers());
    desk.accept(DAY, desk.elect(STEWARD, YARD, "1"));
    desk.accept(DAY, desk.elect(STEWARD, YARD, "2"));
    assertEquals(both, desk.duties(YARD, DAY));
    desk.accept(DAY, desk.elect(STEWARD, YARD, "3", Trait.PARTY_MEMBER));
    assertEquals(List.of(), desk.duties(YARD, DAY));
    desk.accept(DAY, desk.elect(STEWARD, YARD, "4"));
    desk.accept(DAY, desk.elect(STEWARD, YARD, "5"));
    desk.refuse(
        DAY,
        desk.elect(STEWARD, YARD, "6"),
        RefusalCode.BODY_COMPOSITION,
        "RC-STEWARDS",
        "governance-core",
        "value",
        6,
        "bound",
        "3..5");
    desk.refuse(
        DAY,
        desk.elect(STEWARD, YARD, "5"),
        RefusalCode.ALREADY_EXISTS,
        "OFFICE-TERM",
        "governance-core");
  }

  @Test
  void whatFallsShortIsSeenBeforeItIsRecorded() {
    desk.scene.demands(RULES);
    members(2);
    assertEquals(
        List.of(Duty.Kind.PARTY_UNIT),
        desk.reports(DAY).unmet(YARD).stream().map(Duty::kind).toList());
    assertEquals(List.of(), desk.duties(YARD, DAY));
  }
}
