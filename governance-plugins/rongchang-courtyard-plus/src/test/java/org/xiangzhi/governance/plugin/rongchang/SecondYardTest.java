package org.xiangzhi.governance.plugin.rongchang;

import static org.assertj.core.api.Assertions.assertThat;
import static org.xiangzhi.governance.plugin.rongchang.SampleVillage.COUNTY;
import static org.xiangzhi.governance.plugin.rongchang.SampleVillage.LOG;
import static org.xiangzhi.governance.plugin.rongchang.SecondYard.YARD;
import static org.xiangzhi.governance.plugin.rongchang.SecondYard.household;
import static org.xiangzhi.governance.plugin.rongchang.SecondYard.member;

import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.xiangzhi.governance.courtyard.Courtyard;
import org.xiangzhi.governance.courtyard.Draw;
import org.xiangzhi.governance.courtyard.LifeEvent;
import org.xiangzhi.governance.courtyard.Site;
import org.xiangzhi.governance.kernel.Act;
import org.xiangzhi.governance.kernel.PersonId;
import org.xiangzhi.governance.office.BodyChain;
import org.xiangzhi.governance.office.OfficeReports;
import org.xiangzhi.governance.recognition.Concerned;
import org.xiangzhi.governance.recognition.ListCase;
import org.xiangzhi.governance.recognition.ListStage;
import org.xiangzhi.governance.testkit.play.PlayedDemonstration;
import org.xiangzhi.governance.village.Model;

/** Plays a courtyard from its application to its fifth star and pins what becomes of it. */
class SecondYardTest {
  private static final LocalDate END = LocalDate.of(2028, 5, 20);

  @SuppressWarnings("NullAway.Init")
  private static PlayedDemonstration played;

  @BeforeAll
  static void play() {
    played =
        PlayedDemonstration.of(COUNTY, new RongchangCourtyardPlus(), new RongchangDemonstration());
  }

  private static Model village() {
    return played.governance().read(LOG);
  }

  private static Courtyard courtyard() {
    return village().courtyards().find(YARD).orElseThrow();
  }

  private static OfficeReports reports() {
    return played
        .governance()
        .officeReports(
            LOG,
            Act.of(
                PersonId.of("registrar"), END.atTime(LocalTime.NOON).atZone(Act.ZONE).toInstant()));
  }

  @Test
  void nothingIsStuck() {
    assertThat(played.stuck()).isEmpty();
  }

  /** XY-SIZE: nine need a reason that the town approved, and nobody else approves it. */
  @Test
  void nineHouseholdsNeedAnApproval() {
    assertThat(played.refusedUnder("nine households apply")).isEqualTo(2);
    assertThat(courtyard().size().orElseThrow().min()).isEqualTo(9);
    assertThat(played.rulesBroken()).contains("XY-SIZE", "XY-RACE");
  }

  /** XY-STAGES, XY-ACCEPTANCE, XY-STARS: four stars, none, five, as the points say. */
  @Test
  void starsFollowFromPoints() {
    assertThat(courtyard().state()).isEqualTo(Courtyard.State.ACCEPTED);
    assertThat(
            played.events(LOG).stream()
                .filter(LifeEvent.Rechecked.class::isInstance)
                .map(LifeEvent.Rechecked.class::cast)
                .map(event -> event.before() + " -> " + event.standing().stars()))
        .containsExactly("4 -> 0", "0 -> 5");
    assertThat(courtyard().remedies()).isEmpty();
    assertThat(played.rulesBroken()).contains("COURTYARD-STARS", "COURTYARD-REMEDY");
  }

  /** XY-RECHECK, XY-RECHECK-DRAW: anybody can draw again. */
  @Test
  void theDrawCanBeMadeAgain() {
    Draw draw = played.governance().read(COUNTY).courtyards().county().draw(2028).orElseThrow();
    assertThat(draw.size()).isEqualTo(1);
    assertThat(draw.sample()).containsExactly(Site.of(LOG, YARD));
    assertThat(draw.drawn(draw.seed().orElseThrow())).isEqualTo(draw.sample());
    assertThat(played.refusedUnder("the draw:")).isEqualTo(4);
  }

  /** XY-FIVE-HAVES, XY-TEN-STEPS. */
  @Test
  void fiveHavesAndTenStepsComeFirst() {
    assertThat(played.refusedUnder("not without all five haves")).isEqualTo(1);
    assertThat(played.refusedUnder("ten steps")).isEqualTo(1);
    assertThat(played.rulesBroken()).contains("XY-FIVE-HAVES");
  }

  /** XY-HEAD: only the instructor acts; where there is a party member, one of them is elected. */
  @Test
  void theHeadComesByBothPaths() {
    assertThat(played.refusedUnder("no party member here")).isEqualTo(1);
    assertThat(played.refusedUnder("there is a party member now")).isEqualTo(1);
    assertThat(played.governance().leaders(LOG, YARD, END))
        .filteredOn(held -> held.office().equals(RongchangOffices.COURTYARD_HEAD))
        .singleElement()
        .satisfies(held -> assertThat(held.person()).isEqualTo(PersonId.of(member(1, 1))));
  }

  /** XY-CHAIN, XY-MEMBER-LINKS: the chain of four is whole, and 33 are within 20 and 40. */
  @Test
  void theChainIsWholeAndEveryHouseholdHasAMember() {
    assertThat(reports().chains(household(1)))
        .singleElement()
        .satisfies(chain -> assertThat(chain.rungs()).hasSize(4))
        .matches(BodyChain::whole, "is whole");
    assertThat(reports().coverage(RongchangOrganisation.MEMBERS).orElseThrow().loads())
        .singleElement()
        .satisfies(load -> assertThat(load.count()).isEqualTo(33));
    assertThat(played.rulesBroken()).contains("XY-MEMBER-LINKS");
  }

  /** XY-ZONES: a household of a courtyard is not drawn along as well. */
  @Test
  void householdsAreInOneZone() {
    assertThat(village().courtyards().attachedTo(household(10))).contains(YARD);
    assertThat(village().courtyards().attachedTo(household(9))).isEmpty();
    assertThat(played.rulesBroken()).contains("COURTYARD-ZONE");
  }

  /** What the records of the plan refuse. */
  @Test
  void recordsKeepToTheirRules() {
    assertThat(played.rulesBroken())
        .contains(
            "XY-IMPORTANT-MATTERS",
            "XY-ORDERS",
            "XY-INDICATORS",
            "XY-FUNDS",
            "XY-PLEDGES",
            "XY-MEMBER-REVIEWS");
  }

  /** XY-AWARDS, XY-LISTS: a winner, praise with consent, and guidance that was enough. */
  @Test
  void honoursAndListsAreGentle() {
    assertThat(village().recognitions().find(HonourPlay.ROUND).orElseThrow().won())
        .singleElement()
        .satisfies(
            award -> assertThat(award.won().winner()).isEqualTo(Concerned.household(household(2))));
    ListCase praise = village().recognitions().find(HonourPlay.PRAISE).orElseThrow();
    assertThat(praise.isListedOn(END)).isTrue();
    assertThat(praise.mayName()).isTrue();
    ListCase guided = village().recognitions().find(HonourPlay.GUIDED).orElseThrow();
    assertThat(guided.stage()).isEqualTo(ListStage.CLOSED);
    assertThat(guided.listing()).isEmpty();
  }
}
