package org.xiangzhi.governance.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.xiangzhi.governance.office.Desk.BRANCH;
import static org.xiangzhi.governance.office.Desk.COMMITTEE;
import static org.xiangzhi.governance.office.Desk.DAY;
import static org.xiangzhi.governance.office.Desk.DIRECTOR;
import static org.xiangzhi.governance.office.Desk.GROUP;
import static org.xiangzhi.governance.office.Desk.GROUP_BOARD;
import static org.xiangzhi.governance.office.Desk.GROUP_COMMITTEE;
import static org.xiangzhi.governance.office.Desk.GROUP_HEAD;
import static org.xiangzhi.governance.office.Desk.GROUP_SUPERVISOR;
import static org.xiangzhi.governance.office.Desk.MEMBER;
import static org.xiangzhi.governance.office.Desk.OVERSEER;
import static org.xiangzhi.governance.office.Desk.OVERSIGHT;
import static org.xiangzhi.governance.office.Desk.SECRETARY;
import static org.xiangzhi.governance.office.Desk.STEWARD;
import static org.xiangzhi.governance.office.Desk.STEWARDS;
import static org.xiangzhi.governance.office.Desk.VILLAGE;
import static org.xiangzhi.governance.office.Desk.YARD;
import static org.xiangzhi.governance.office.Desk.YARD_2;
import static org.xiangzhi.governance.office.Desk.end;
import static org.xiangzhi.governance.office.Desk.on;
import static org.xiangzhi.governance.office.Desk.person;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.xiangzhi.governance.kernel.RefusalCode;
import org.xiangzhi.governance.kernel.RuleId;
import org.xiangzhi.governance.law.Figure;
import org.xiangzhi.governance.law.Subject;
import org.xiangzhi.governance.office.OrganisationRules.Combination;
import org.xiangzhi.governance.office.OrganisationRules.Combination.Verdict;
import org.xiangzhi.governance.office.OrganisationRules.Incompatibility;

class IncompatibilityTest {
  private static final RuleId APART = RuleId.of("STEWARDS-APART");
  private final Desk desk = new Desk();

  @BeforeEach
  void bodies() {
    desk.establish(DAY, VILLAGE, COMMITTEE, OVERSIGHT, BRANCH);
    desk.establish(DAY, GROUP, GROUP_COMMITTEE, GROUP_BOARD);
    desk.establish(DAY, YARD, STEWARDS);
    desk.establish(DAY, YARD_2, STEWARDS);
  }

  @Test
  void whoSitsInTheCommitteeDoesNotOverseeIt() {
    desk.accept(DAY, desk.elect(MEMBER, VILLAGE, "1"));
    desk.refuse(
        DAY,
        desk.elect(OVERSEER, VILLAGE, "1"),
        RefusalCode.OFFICES_INCOMPATIBLE,
        "OVERSIGHT-INDEPENDENT",
        "ORG-2025 Art. 37",
        "person",
        "p-1",
        "held",
        MEMBER,
        "office",
        OVERSEER);
    desk.accept(DAY, desk.elect(OVERSEER, VILLAGE, "2"));
    desk.refuse(
        DAY,
        desk.elect(MEMBER, VILLAGE, "2"),
        RefusalCode.OFFICES_INCOMPATIBLE,
        "OVERSIGHT-INDEPENDENT",
        "ORG-2025 Art. 37");
  }

  @Test
  void nearRelativesOfTheCommitteeDoNotOverseeIt() {
    desk.scene.relate(person("1"), person("2"));
    desk.accept(DAY, desk.elect(MEMBER, VILLAGE, "1"));
    desk.refuse(
        DAY,
        desk.elect(OVERSEER, VILLAGE, "2"),
        RefusalCode.OFFICES_INCOMPATIBLE,
        "OVERSIGHT-INDEPENDENT",
        "ORG-2025 Art. 37",
        "person",
        "p-1");
    desk.scene.law(Subject.OVERSIGHT_INDEPENDENT, new Figure.Flag(false), "no such law");
    desk.accept(DAY, desk.elect(OVERSEER, VILLAGE, "2"));
  }

  @Test
  void nearRelativesAvoidEachOtherInTheCommitteeSince2026Alone() {
    desk.scene.relate(person("1"), person("2"));
    desk.accept(DAY, desk.elect(MEMBER, VILLAGE, "1"));
    desk.refuse(
        DAY,
        desk.elect(MEMBER, VILLAGE, "2"),
        RefusalCode.OFFICES_INCOMPATIBLE,
        "COMMITTEE-RELATIVES-AVOID",
        "ORG-2025 Art. 8");
    desk.scene.without(Subject.COMMITTEE_RELATIVES_AVOID);
    desk.accept(DAY, desk.elect(MEMBER, VILLAGE, "2"));
    desk.accept(DAY, desk.elect(DIRECTOR, VILLAGE, "1"));
  }

  @Test
  void whoLeavesTodayStandsInNobodysWay() {
    AppointmentId who = desk.accept(DAY, desk.elect(MEMBER, VILLAGE, "1"));
    desk.accept(DAY, end(who, Ending.RECALLED));
    desk.accept(DAY, desk.elect(OVERSEER, VILLAGE, "1"));
  }

  @Test
  void aGroupsSupervisorsAreNotInItsCommittee() {
    desk.accept(DAY, desk.elect(GROUP_HEAD, GROUP, "1"));
    desk.refuse(
        DAY,
        desk.elect(GROUP_SUPERVISOR, GROUP, "1"),
        RefusalCode.OFFICES_INCOMPATIBLE,
        "GROUP-SUPERVISION-APART",
        "governance-core");
    desk.scene.relate(person("1"), person("2"));
    desk.accept(DAY, desk.elect(GROUP_SUPERVISOR, GROUP, "2"));
  }

  @Test
  void aPracticeKeepsBodiesApartInOneLineOfUnits() {
    desk.scene.demands(
        OrganisationRules.NONE.withIncompatibilities(
            List.of(new Incompatibility(APART, STEWARDS, ImmutableSet.of(BRANCH), false))));
    desk.scene.relate(person("1"), person("2"));
    desk.accept(DAY, desk.elect(SECRETARY, VILLAGE, "1"));
    desk.refuse(
        DAY,
        desk.elect(STEWARD, YARD, "1"),
        RefusalCode.OFFICES_INCOMPATIBLE,
        "STEWARDS-APART",
        "governance-core");
    desk.accept(DAY, desk.elect(STEWARD, YARD, "2"));
    desk.accept(DAY, desk.elect(STEWARD, YARD, "3"));
    desk.refuse(
        DAY,
        desk.elect(SECRETARY, VILLAGE, "3"),
        RefusalCode.OFFICES_INCOMPATIBLE,
        "STEWARDS-APART",
        "governance-core");
    desk.accept(DAY, desk.elect(GROUP_HEAD, GROUP, "3"));
  }

  @Test
  void relativesAreKeptApartWhereThePracticeSaysSo() {
    desk.scene.demands(
        OrganisationRules.NONE.withIncompatibilities(
            List.of(new Incompatibility(APART, STEWARDS, ImmutableSet.of(STEWARDS), true))));
    desk.scene.relate(person("1"), person("2"));
    desk.accept(DAY, desk.elect(STEWARD, YARD, "1"));
    desk.refuse(
        DAY,
        desk.elect(STEWARD, YARD, "2"),
        RefusalCode.OFFICES_INCOMPATIBLE,
        "STEWARDS-APART",
        "governance-core");
    desk.accept(DAY, desk.elect(STEWARD, YARD_2, "2"));
  }

  @Test
  void aCombinationIsForbiddenOrAllowedByThePractice() {
    Combination forbidden =
        new Combination(RuleId.of("ONE-OFFICE"), GROUP_HEAD, SECRETARY, Verdict.FORBIDDEN);
    Combination allowed =
        new Combination(RuleId.of("BOTH-OFFICES"), STEWARD, SECRETARY, Verdict.ALLOWED);
    desk.scene.demands(
        OrganisationRules.NONE
            .withCombinations(List.of(forbidden, allowed))
            .withIncompatibilities(
                List.of(new Incompatibility(APART, STEWARDS, ImmutableSet.of(BRANCH), false))));
    desk.accept(DAY, desk.elect(SECRETARY, VILLAGE, "1"));
    desk.refuse(
        DAY,
        desk.elect(GROUP_HEAD, GROUP, "1"),
        RefusalCode.OFFICES_INCOMPATIBLE,
        "ONE-OFFICE",
        "governance-core");
    desk.accept(DAY, desk.elect(STEWARD, YARD, "1"));
    desk.accept(DAY, desk.elect(DIRECTOR, VILLAGE, "1"));
  }

  @Test
  void anAllowedCombinationDoesNotLoosenTheLaw() {
    desk.scene.demands(
        OrganisationRules.NONE.withCombinations(
            List.of(new Combination(APART, MEMBER, OVERSEER, Verdict.ALLOWED))));
    desk.accept(DAY, desk.elect(MEMBER, VILLAGE, "1"));
    desk.refuse(
        DAY,
        desk.elect(OVERSEER, VILLAGE, "1"),
        RefusalCode.OFFICES_INCOMPATIBLE,
        "OVERSIGHT-INDEPENDENT",
        "ORG-2025 Art. 37");
  }

  @Test
  void anOfficeOfTheCountysLogCountsToo() {
    Desk county = new Desk();
    county.establish(DAY, VILLAGE, COMMITTEE);
    county.accept(DAY, county.elect(MEMBER, VILLAGE, "1"));
    desk.scene.county(county.offices);
    desk.refuse(
        DAY,
        desk.elect(OVERSEER, VILLAGE, "1"),
        RefusalCode.OFFICES_INCOMPATIBLE,
        "OVERSIGHT-INDEPENDENT",
        "ORG-2025 Art. 37");
  }

  @Test
  void whoBecomesARelativeInOfficeLeavesADutyUntilOneOfThemGoes() {
    desk.accept(DAY, desk.elect(MEMBER, VILLAGE, "1"));
    AppointmentId overseer = desk.accept(DAY, desk.elect(OVERSEER, VILLAGE, "2"));
    String others = desk.duties(VILLAGE, DAY).toString();

    desk.scene.relate(person("1"), person("2"));
    review();
    review();
    List<Duty> pairs =
        desk.offices.duties(VILLAGE, DAY).stream()
            .filter(duty -> duty.kind() == Duty.Kind.INCOMPATIBILITY)
            .toList();
    assertEquals(1, pairs.size());
    assertEquals("a-1 a-2", pairs.get(0).about());
    assertEquals("ORG-2025 Art. 37", pairs.get(0).reference());
    assertEquals(DAY.plusDays(30), pairs.get(0).due());

    desk.scene.part(person("1"), person("2"));
    review();
    assertEquals(others, desk.duties(VILLAGE, DAY).toString());

    desk.scene.relate(person("1"), person("2"));
    review();
    desk.accept(DAY.plusDays(1), end(overseer, Ending.RECALLED));
    assertEquals(
        0,
        desk.offices.duties(VILLAGE, DAY.plusDays(1)).stream()
            .filter(duty -> duty.kind() == Duty.Kind.INCOMPATIBILITY)
            .count());
  }

  private void review() {
    desk.offices
        .review(on(DAY), desk.scene)
        .forEach(event -> desk.offices = desk.offices.evolve(event));
  }
}
