package org.xiangzhi.governance.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.xiangzhi.governance.office.Desk.BRANCH;
import static org.xiangzhi.governance.office.Desk.DAY;
import static org.xiangzhi.governance.office.Desk.HOUSE;
import static org.xiangzhi.governance.office.Desk.SECRETARY;
import static org.xiangzhi.governance.office.Desk.VILLAGE;
import static org.xiangzhi.governance.office.Desk.YARD;
import static org.xiangzhi.governance.office.Desk.end;
import static org.xiangzhi.governance.office.Desk.on;
import static org.xiangzhi.governance.office.Desk.person;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.xiangzhi.governance.hierarchy.LevelId;
import org.xiangzhi.governance.hierarchy.UnitId;
import org.xiangzhi.governance.kernel.Mark;
import org.xiangzhi.governance.kernel.PersonId;
import org.xiangzhi.governance.kernel.RefusalCode;
import org.xiangzhi.governance.kernel.RuleId;
import org.xiangzhi.governance.kernel.Text;
import org.xiangzhi.governance.office.LinkRules.Cardinality;
import org.xiangzhi.governance.office.LinkRules.Load;

class LinksTest {
  private static final LinkKindId KIND = LinkKindId.of("CONTACT");
  private static final String RULE = "CONTACTS";
  private static final LinkHolder LI = holder("li");
  private static final LinkHolder HE = holder("he");
  private final Desk desk = new Desk();

  private static LinkHolder holder(String name) {
    return new LinkHolder.Person(person(name));
  }

  private static LinkRules rules(Cardinality cardinality, Optional<Load> bounds) {
    return new LinkRules(
        KIND,
        Text.of("包联", "contact"),
        RuleId.of(RULE),
        ImmutableSet.of(SECRETARY),
        true,
        ImmutableSet.of(BRANCH),
        LevelId.HOUSEHOLD,
        cardinality,
        bounds,
        Mark.SOURCE);
  }

  private void use(Cardinality cardinality, int households) {
    desk.scene.demands(
        OrganisationRules.NONE.withLinks(List.of(rules(cardinality, Optional.empty()))));
    village(households);
  }

  private void village(int households) {
    IntStream.rangeClosed(2, households)
        .forEach(i -> desk.scene.unit(house(i), LevelId.HOUSEHOLD, YARD));
    desk.scene.partyMember(HOUSE, person("li"));
    desk.scene.partyMember(HOUSE, person("he"));
  }

  private static UnitId house(int i) {
    return UnitId.of("522631106200.h%03d".formatted(i));
  }

  private static ImmutableList<UnitId> houses(int first, int last) {
    return IntStream.rangeClosed(first, last)
        .mapToObj(LinksTest::house)
        .collect(ImmutableList.toImmutableList());
  }

  private static OfficeCommand assign(LinkHolder holder, int first, int last) {
    return new LinkCommand.AssignLinks(KIND, holder, houses(first, last));
  }

  private static OfficeCommand endLinks(LinkHolder holder, int first, int last) {
    return new LinkCommand.EndLinks(KIND, holder, houses(first, last), "调整");
  }

  private Coverage coverage(LocalDate day) {
    return desk.reports(day).coverage(KIND).orElseThrow();
  }

  @Test
  void twentyToFortyHouseholdsAreWithinTheBounds() {
    desk.scene.demands(
        OrganisationRules.NONE.withLinks(
            List.of(rules(Cardinality.ONE_TO_MANY, Optional.of(new Load(20, 40, SECRETARY))))));
    village(100);
    desk.accept(DAY, assign(LI, 1, 19));
    assertTrue(coverage(DAY).loads().get(0).below());
    desk.accept(DAY, assign(LI, 20, 20));
    assertFalse(coverage(DAY).loads().get(0).below());
    desk.accept(DAY, assign(LI, 21, 40));
    assertFalse(coverage(DAY).loads().get(0).above());
    assertEquals(40, coverage(DAY).loads().get(0).count());
    desk.refuse(
        DAY,
        assign(LI, 41, 41),
        RefusalCode.VALUE_OUT_OF_BOUNDS,
        RULE,
        "governance-core",
        "value",
        41,
        "min",
        20,
        "max",
        40);

    OfficeCommand approve =
        new LinkCommand.ApproveLoad(KIND, LI, 10, 41, "院落相连", person("secretary"));
    desk.refuse(
        DAY, approve, RefusalCode.OFFICE_REQUIRED, RULE, "governance-core", "actor", "p-secretary");
    desk.establish(DAY, VILLAGE, BRANCH);
    desk.accept(DAY, desk.elect(SECRETARY, VILLAGE, "secretary"));
    desk.accept(DAY, approve);
    desk.accept(DAY, assign(LI, 41, 41));
    desk.refuse(DAY, assign(LI, 42, 42), RefusalCode.VALUE_OUT_OF_BOUNDS, RULE, "governance-core");
    assertEquals(Optional.of("院落相连"), coverage(DAY).loads().get(0).reason());
    assertFalse(coverage(DAY).loads().get(0).above());
    desk.refuse(
        DAY,
        new LinkCommand.ApproveLoad(KIND, LI, 10, 9, "院落相连", person("secretary")),
        RefusalCode.VALUE_OUT_OF_BOUNDS,
        RULE,
        "governance-core");
    assertEquals(59, coverage(DAY).leftOut().size());
    assertEquals(house(42), coverage(DAY).leftOut().first());
    assertEquals(100, coverage(DAY).units());
    assertEquals(41, coverage(DAY).linked());
  }

  @Test
  void oneToOneBindsBothSides() {
    use(Cardinality.ONE_TO_ONE, 3);
    desk.accept(DAY, assign(LI, 1, 1));
    desk.refuse(
        DAY,
        assign(LI, 2, 2),
        RefusalCode.DOUBLE_BOOKED,
        RULE,
        "governance-core",
        "who",
        "p-li",
        "other",
        house(1));
    desk.refuse(
        DAY,
        assign(HE, 1, 1),
        RefusalCode.DOUBLE_BOOKED,
        RULE,
        "governance-core",
        "who",
        house(1),
        "other",
        "p-li");
    desk.refuse(DAY, assign(HE, 2, 3), RefusalCode.DOUBLE_BOOKED, RULE, "governance-core");
    desk.accept(DAY, assign(HE, 2, 2));
  }

  @Test
  void manyToOneBindsTheHolderAlone() {
    use(Cardinality.MANY_TO_ONE, 2);
    desk.accept(DAY, assign(LI, 1, 1));
    desk.accept(DAY, assign(HE, 1, 1));
    desk.refuse(DAY, assign(HE, 2, 2), RefusalCode.DOUBLE_BOOKED, RULE, "governance-core");
    assertEquals(ImmutableSet.of(house(2)), coverage(DAY).leftOut());
  }

  @Test
  void oneToManyBindsTheUnitAlone() {
    use(Cardinality.ONE_TO_MANY, 3);
    desk.accept(DAY, assign(LI, 1, 2));
    desk.refuse(DAY, assign(HE, 2, 3), RefusalCode.DOUBLE_BOOKED, RULE, "governance-core");
    desk.accept(DAY, endLinks(LI, 2, 2));
    desk.accept(DAY, assign(HE, 2, 3));
  }

  @Test
  void manyToManyBindsNobodyAndALinkStandsOnce() {
    use(Cardinality.MANY_TO_MANY, 3);
    desk.accept(DAY, assign(LI, 1, 3));
    desk.accept(DAY, assign(HE, 1, 3));
    desk.refuse(DAY, assign(HE, 3, 3), RefusalCode.ALREADY_EXISTS, "LINK-KNOWN", "governance-core");
    desk.accept(DAY.plusDays(5), endLinks(HE, 1, 3));
    desk.refuse(
        DAY.plusDays(5),
        endLinks(HE, 1, 1),
        RefusalCode.NOT_FOUND,
        "LINK-KNOWN",
        "governance-core");
    assertEquals(2, coverage(DAY.plusDays(5)).loads().size());
    assertEquals(1, coverage(DAY.plusDays(6)).loads().size());
    desk.accept(DAY.plusDays(9), assign(HE, 1, 1));
    assertEquals(1, coverage(DAY.plusDays(8)).loads().size());
    assertEquals(2, coverage(DAY.plusDays(9)).loads().size());
    assertEquals(0, coverage(DAY.minusDays(1)).loads().size());
  }

  @Test
  void whatIsNotOfTheKindIsRefused() {
    use(Cardinality.MANY_TO_MANY, 3);
    desk.refuse(
        DAY,
        new LinkCommand.AssignLinks(LinkKindId.of("NONE"), LI, houses(1, 1)),
        RefusalCode.NOT_FOUND,
        "LINK-KNOWN",
        "governance-core");
    desk.refuse(
        DAY,
        new LinkCommand.AssignLinks(KIND, LI, ImmutableList.of(YARD)),
        RefusalCode.NOT_FOUND,
        "LINK-KNOWN",
        "governance-core",
        "kind",
        "HOUSEHOLD");
    for (ImmutableList<UnitId> targets :
        List.of(ImmutableList.<UnitId>of(), ImmutableList.of(house(1), house(1)))) {
      desk.refuse(
          DAY,
          new LinkCommand.AssignLinks(KIND, LI, targets),
          RefusalCode.SIZE_OUT_OF_BOUNDS,
          "LINK-KNOWN",
          "governance-core",
          "size",
          targets.size());
    }
    desk.refuse(
        DAY,
        assign(holder("stranger"), 1, 1),
        RefusalCode.OFFICE_REQUIRED,
        RULE,
        "governance-core",
        "actor",
        "p-stranger");
    desk.refuse(
        DAY,
        new LinkCommand.ApproveLoad(KIND, LI, 0, 3, "无", person("li")),
        RefusalCode.ACT_NOT_PROVIDED,
        RULE,
        "governance-core");
    assertTrue(desk.reports(DAY).coverage(LinkKindId.of("NONE")).isEmpty());
  }

  @Test
  void aBodyAnswersWhileItStands() {
    use(Cardinality.MANY_TO_MANY, 2);
    BodyKey key = new BodyKey(VILLAGE, BRANCH);
    LinkHolder branch = new LinkHolder.Organisation(key);
    desk.refuse(DAY, assign(branch, 1, 1), RefusalCode.OFFICE_REQUIRED, RULE, "governance-core");
    desk.establish(DAY, VILLAGE, BRANCH);
    desk.accept(DAY, assign(branch, 1, 2));
    desk.accept(DAY, new OfficeCommand.DissolveBody(key, "合并"));
    assertEquals(2, coverage(DAY).linked());
    assertEquals(0, coverage(DAY.plusDays(1)).linked());
  }

  @Test
  void aHolderWhoseTermEndedAnswersForNobody() {
    use(Cardinality.ONE_TO_MANY, 2);
    desk.establish(DAY, VILLAGE, BRANCH);
    AppointmentId secretary = desk.accept(DAY, desk.elect(SECRETARY, VILLAGE, "s"));
    desk.accept(DAY, assign(holder("s"), 1, 2));
    assertEquals(2, coverage(DAY).linked());
    desk.accept(DAY.plusDays(1), end(secretary, Ending.DISMISSED));
    assertEquals(2, coverage(DAY.plusDays(1)).linked());
    Coverage after = coverage(DAY.plusDays(2));
    assertEquals(ImmutableSet.of(house(1), house(2)), after.leftOut());
    assertFalse(after.loads().get(0).mayAnswer());
    assertEquals(2, after.loads().get(0).count());
  }

  @Test
  void aWholeCountysContactsTakeNoTime() {
    int yards = 1428;
    int members = 3200;
    desk.scene.demands(
        OrganisationRules.NONE.withLinks(
            List.of(rules(Cardinality.MANY_TO_MANY, Optional.empty()))));
    IntStream.rangeClosed(2, yards)
        .forEach(i -> desk.scene.unit(house(i), LevelId.HOUSEHOLD, YARD));
    IntStream.range(0, members)
        .forEach(i -> desk.scene.partyMember(HOUSE, PersonId.of("member-" + i)));
    Assertions.assertTimeout(
        Duration.ofSeconds(20),
        () -> {
          for (int i = 0; i < members; i++) {
            LinkHolder holder = new LinkHolder.Person(PersonId.of("member-" + i));
            desk.accept(DAY, assign(holder, i % yards + 1, i % yards + 1));
          }
          Coverage whole = coverage(DAY);
          assertEquals(yards, whole.linked());
          assertEquals(ImmutableSet.of(), whole.leftOut());
          assertEquals(members, whole.loads().size());
        });
    assertEquals(0, desk.offices.review(on(DAY), desk.scene).size());
  }
}
