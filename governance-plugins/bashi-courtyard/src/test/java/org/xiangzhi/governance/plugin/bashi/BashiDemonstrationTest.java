package org.xiangzhi.governance.plugin.bashi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.xiangzhi.governance.plugin.bashi.SampleVillage.COUNTY;
import static org.xiangzhi.governance.plugin.bashi.SampleVillage.COURTYARD;
import static org.xiangzhi.governance.plugin.bashi.SampleVillage.LOG;
import static org.xiangzhi.governance.plugin.bashi.SampleVillage.household;
import static org.xiangzhi.governance.plugin.bashi.SampleVillage.member;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.xiangzhi.governance.courtyard.BatchId;
import org.xiangzhi.governance.courtyard.Courtyard;
import org.xiangzhi.governance.courtyard.LifeEvent;
import org.xiangzhi.governance.courtyard.Placing;
import org.xiangzhi.governance.kernel.Act;
import org.xiangzhi.governance.kernel.PersonId;
import org.xiangzhi.governance.matter.MatterId;
import org.xiangzhi.governance.matter.MatterState;
import org.xiangzhi.governance.office.BodyChain;
import org.xiangzhi.governance.office.OfficeReports;
import org.xiangzhi.governance.recognition.Concerned;
import org.xiangzhi.governance.recognition.ListCase;
import org.xiangzhi.governance.recognition.ListStage;
import org.xiangzhi.governance.recognition.Round;
import org.xiangzhi.governance.recognition.RoundStage;
import org.xiangzhi.governance.testkit.play.PlayedDemonstration;
import org.xiangzhi.governance.village.Model;

/** Plays one courtyard from its application on and pins what becomes of it. */
class BashiDemonstrationTest {
  private static final LocalDate END = LocalDate.of(2026, 9, 14);

  @SuppressWarnings("NullAway.Init")
  private static PlayedDemonstration played;

  @BeforeAll
  static void play() {
    played = PlayedDemonstration.of(COUNTY, new BashiCourtyard(), new BashiDemonstration());
  }

  private static Model village() {
    return played.governance().read(LOG);
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

  /** BA-SIZE, BA-VOLUNTARY: 19 are too few, and one that does not consent is taken out. */
  @Test
  void nineteenHouseholdsAreTooFew() {
    assertThat(played.refusedUnder("19 consent")).isEqualTo(1);
    assertThat(played.refusedUnder("one household has not consented")).isEqualTo(1);
    assertThat(played.refusedUnder("a household takes its consent back")).isEqualTo(1);
    assertThat(played.rulesBroken()).contains("BA-SIZE", "BA-VOLUNTARY", "COURTYARD-ONE");
  }

  /** BA-FOUR-STEPS, BA-ACCEPTANCE, BA-PLAQUE. */
  @Test
  void theCourtyardIsAcceptedWithItsPlaque() {
    Courtyard courtyard = village().courtyards().find(COURTYARD).orElseThrow();
    assertThat(courtyard.state()).isEqualTo(Courtyard.State.ACCEPTED);
    assertThat(courtyard.title()).isEqualTo("河岸示例“巴适”小院");
    assertThat(courtyard.latest(BashiCourtyards.STANDARD).orElseThrow().total()).isEqualTo(86);
    assertThat(courtyard.standing().orElseThrow().stars()).isZero();
    assertThat(played.refusedUnder("79 points")).isEqualTo(1);
    assertThat(played.rulesBroken())
        .contains("BA-PLAQUE", "BA-SURVEY-PASS", "BA-WORKS", "BA-RULES", "COURTYARD-STARS");
  }

  /** BA-RACE: the county ranks the batch by what was published, and tells the village. */
  @Test
  void theRaceIsDecidedByTheCounty() {
    Courtyard courtyard = village().courtyards().find(COURTYARD).orElseThrow();
    assertThat(courtyard.placing()).contains(new Placing(1, 1, 84, true));
    assertThat(
            played
                .governance()
                .read(COUNTY)
                .courtyards()
                .county()
                .batch(BatchId.of("2026-1"))
                .orElseThrow()
                .placings())
        .hasSize(1);
  }

  /** BA-NETWORK, BA-CENTRES: every household of the courtyard can name all above it. */
  @Test
  void theNetworkIsWholeForEveryHousehold() {
    for (int number : List.of(1, 19, 24, 25)) {
      assertThat(reports().chains(household(number)))
          .singleElement()
          .satisfies(chain -> assertThat(chain.rungs()).hasSize(5))
          .matches(BodyChain::whole, "is whole");
    }
    assertThat(reports().chains(household(30))).noneMatch(BodyChain::whole);
  }

  /** BA-CONTACTS: no courtyard without somebody who answers for it. */
  @Test
  void theCourtyardHasContacts() {
    assertThat(reports().coverage(BashiOrganisation.CONTACTS).orElseThrow().leftOut()).isEmpty();
    assertThat(played.rulesBroken()).contains("BA-CONTACTS", "BA-HEAD");
  }

  /** Both bounds were left and kept again, and nothing remains to be put right. */
  @Test
  void itsSizeLeavesBothBoundsAndComesBack() {
    assertThat(
            played.events(LOG).stream()
                .filter(LifeEvent.SizeLeft.class::isInstance)
                .map(LifeEvent.SizeLeft.class::cast)
                .map(left -> left.remedy().count()))
        .containsExactly(19, 52);
    assertThat(played.events(LOG)).filteredOn(LifeEvent.SizeRestored.class::isInstance).hasSize(2);
    assertThat(village().courtyards().find(COURTYARD).orElseThrow().remedies()).isEmpty();
    assertThat(played.rulesBroken()).contains("COURTYARD-REMEDY", "COURTYARD-CONSENT");
  }

  /** BA-AWARDS, BA-AWARD-VOTE: two places, and two level for the second: three win. */
  @Test
  void thoseWhoAreLevelAllWin() {
    Round round = village().recognitions().find(RecognitionPlay.ROUND).orElseThrow();
    assertThat(round.stage()).isEqualTo(RoundStage.PUBLISHED);
    assertThat(round.won().map(award -> award.won().winner()))
        .containsExactlyInAnyOrder(
            person(member(7, 1)), person(member(8, 1)), person(member(9, 1)));
    assertThat(round.mayName(person(member(7, 1)))).isTrue();
    assertThat(round.mayName(person(member(8, 1)))).isFalse();
    assertThat(played.rulesBroken())
        .contains("AWARD-TERM", "AWARD-NOMINEE", "AWARD-CONSENT", "AWARD-NOTICE", "AWARD-PLAQUE");
  }

  private static Concerned person(String person) {
    return Concerned.person(PersonId.of(person));
  }

  /** BA-LISTS, BA-LIST-APPEAL: guidance alone by default; an appeal suspends and revokes. */
  @Test
  void theListingIsRevokedOnAppeal() {
    ListCase one = village().recognitions().find(RecognitionPlay.CASE).orElseThrow();
    assertThat(one.listing()).isPresent();
    assertThat(one.isListedOn(END)).isFalse();
    assertThat(one.stage()).isEqualTo(ListStage.CLOSED);
    assertThat(played.refusedUnder("the village has chosen no list")).isEqualTo(1);
    assertThat(played.refusedUnder("no honour while listed")).isEqualTo(1);
    assertThat(played.rulesBroken())
        .contains(
            "LIST-NOT-FOR-RIGHTS",
            "LIST-NO-CHILDREN",
            "LIST-HEARING",
            "LIST-EXPIRY",
            "LIST-APPEAL",
            "AWARD-NOT-WHILE-LISTED");
  }

  /** BA-INSPECTIONS: a hazard that was found is a matter, and was struck off. */
  @Test
  void whatAnInspectionFindsIsSettled() {
    assertThat(
            village()
                .matters()
                .find(MatterId.of(SampleVillage.VILLAGE + ".finding-1"))
                .orElseThrow()
                .state())
        .isEqualTo(MatterState.STRUCK_OFF);
  }

  @Test
  void recordsKeepToTheirRules() {
    assertThat(played.rulesBroken())
        .contains(
            "BA-WORKS-LEDGER", "BA-PLEDGES", "BA-WHISTLE", "BA-BULLETIN", "BA-ASSESSMENT-PARTS");
  }
}
