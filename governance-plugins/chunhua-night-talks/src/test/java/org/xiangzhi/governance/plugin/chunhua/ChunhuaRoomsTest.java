package org.xiangzhi.governance.plugin.chunhua;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.xiangzhi.governance.delivery.ByLetter;
import org.xiangzhi.governance.kernel.Mark;
import org.xiangzhi.governance.kernel.Timed;
import org.xiangzhi.governance.meeting.MeetingKindId;
import org.xiangzhi.governance.practice.PracticeDefinition;
import org.xiangzhi.governance.procedure.ActRule;
import org.xiangzhi.governance.village.GovernanceTypes;

/** Pins what the practice says for ballots, elections, meetings, matters, records and links. */
class ChunhuaRoomsTest {
  private static final PracticeDefinition DEFINITION = new ChunhuaNightTalks().definition();

  @Test
  void ballots_haveTheirFigures() {
    List<String> found =
        DEFINITION.ballots().stream()
            .map(
                b ->
                    b.id()
                        + " "
                        + b.quorumRule()
                        + b.quorums().stream()
                            .map(q -> " " + q.basis() + (q.voting() ? "!" : "") + q.share())
                            .collect(Collectors.joining())
                        + " / "
                        + b.majorityOf()
                        + b.majority()
                        + (b.secret() ? " secret" : " open"))
            .toList();
    assertThat(found)
        .containsExactly(
            "GROUP_MEETING GROUP-VOTE HOUSEHOLDS>= 2/3 ADULTS>= 2/3 / PRESENT> 1/2 open",
            "SELECTION SELECTION-VOTE VOTERS!> 1/2 / CAST> 1/2 secret",
            "MODEL_VOTE MODEL-VOTE HOUSEHOLDS> 1/2 / PRESENT> 0/1 open");
  }

  @Test
  void elections_areByPersonsForTheCommitteesAndByHouseholdsForTheHead() {
    assertThat(
            DEFINITION.elections().stream()
                .map(e -> e.rule() + " " + e.body() + " " + e.electorate() + " " + e.termYears()))
        .containsExactly(
            "TWO-COMMITTEES-ELECTED GROUP_COMMITTEE ADULTS 5",
            "TWO-COMMITTEES-ELECTED GROUP_SUPERVISORY_BOARD ADULTS 5",
            "GROUP-HEAD-ELECTION VILLAGERS_GROUP HOUSEHOLDS 5");
  }

  @Test
  void meetings_areTheThreeOfTheSourceAndTheNightTalk() {
    assertThat(
            DEFINITION.meetings().kinds().stream()
                .map(
                    kind ->
                        kind.id()
                            + " "
                            + kind.rule()
                            + " "
                            + kind.entitled().getClass().getSimpleName()
                            + (kind.decides() ? " decides" : " consults")))
        .containsExactly(
            "CANDID_TALK CANDID-TALKS Adults consults",
            "DELIBERATION_MEETING DELIBERATION-MEETINGS Households decides",
            "PUBLIC_REVIEW PUBLIC-REVIEWS Households consults",
            "NIGHT_TALK NIGHT-TALKS Adults consults");
    assertThat(
            DEFINITION
                .meetings()
                .kind(MeetingKindId.of(ChunhuaMeetings.DELIBERATION))
                .orElseThrow()
                .quorum()
                .orElseThrow()
                .share())
        .hasToString(">= 2/3");
  }

  @Test
  void meetingTimes_areOwnAndPerGroup() {
    assertThat(
            DEFINITION.meetings().obligations().stream()
                .map(o -> o.id() + " " + o.rule() + " " + o.period() + " " + o.times()))
        .containsExactly(
            "NIGHT_TALK_QUARTERLY MEETING-TIMES QUARTER 1", "REVIEW_YEARLY MEETING-TIMES YEAR 1");
  }

  @Test
  void matters_goFromGroupToTown() {
    assertThat(
            DEFINITION.matters().orElseThrow().classes().stream()
                .map(c -> c.id() + " " + c.level() + " " + c.days().orElseThrow().days()))
        .containsExactly("IN_GROUP GROUP 10", "IN_VILLAGE VILLAGE 20", "IN_TOWN TOWN 30");
    assertThat(DEFINITION.reactions()).hasSize(4).allMatch(reaction -> reaction.must());
  }

  @Test
  void records_comeFromTheseRules() {
    assertThat(DEFINITION.records().stream().map(kind -> kind.id() + " " + kind.rule()))
        .containsExactly(
            "HOUSEHOLD_VISIT CANDID-TALKS",
            "OUTREACH FIVE-WAYS",
            "RULE_DOCUMENT GROUP-RULES",
            "WORK WORKS-LEDGER",
            "INSPECTION HAZARD-ROUNDS",
            "FINDING HAZARD-ROUNDS",
            "BUILDING_PERMISSION NO-UNAPPROVED-BUILDING",
            "CONTRIBUTION VOLUNTARY-LABOUR",
            "CERTIFICATE LABOUR-HONOUR",
            "VOLUNTEER NEIGHBOURHOOD-WATCH",
            "SERVICE_REVIEW PUBLIC-REVIEWS",
            "CLEANING_AREA CLEANING-AREAS",
            "VENUE_DISPLAY VENUE-DISPLAY",
            "FIVE_ZEROS_CHECK FIVE-ZEROS",
            "MODEL_NOMINATION MODEL-HOUSEHOLDS");
  }

  /** Nobody reads in public why a household is visited, nor who was there, nor where. */
  @Test
  void personalFields_areMasked() {
    assertThat(
            DEFINITION.records().stream()
                .flatMap(
                    kind ->
                        kind.fields().stream()
                            .filter(field -> field.personal())
                            .map(field -> kind.id() + "." + field.id())))
        .containsExactly(
            "HOUSEHOLD_VISIT.CATEGORY",
            "HOUSEHOLD_VISIT.FOUND",
            "OUTREACH.PEOPLE",
            "OUTREACH.PHOTOGRAPHS",
            "OUTREACH.PLACE",
            "OUTREACH.CONSENT",
            "CONTRIBUTION.WHO",
            "VOLUNTEER.WHO",
            "VOLUNTEER.OFFERED",
            "CLEANING_AREA.HELPERS",
            "VENUE_DISPLAY.HOUSEHOLD",
            "VENUE_DISPLAY.CONSENT",
            "FIVE_ZEROS_CHECK.WHAT");
    assertThat(DEFINITION.records().get(0).isPublic()).isFalse();
  }

  @Test
  void links_areTheInstructorsAndThe135Contact() {
    assertThat(
            DEFINITION.organisation().links().stream()
                .map(link -> link.rule() + " " + link.target() + " " + link.cardinality()))
        .containsExactly(
            "GROUP-INSTRUCTORS GROUP ONE_TO_MANY", "CONTACT-135 HOUSEHOLD MANY_TO_MANY");
    assertThat(DEFINITION.organisation().links())
        .allMatch(link -> link.mark() == Mark.SOURCE && link.bounds().isEmpty());
  }

  @Test
  void committees_haveTheirSizes() {
    assertThat(
            DEFINITION.organisation().compositions().stream()
                .map(c -> c.rule() + " " + c.body() + " " + c.min() + ".." + c.max()))
        .containsExactly(
            "COMMITTEE-SIZE GROUP_COMMITTEE 3..7", "BOARD-SIZE GROUP_SUPERVISORY_BOARD 3..5");
    assertThat(
            DEFINITION.organisation().combinations().stream()
                .map(c -> c.rule() + " " + c.verdict()))
        .containsExactly("COMBINED-HEADS ALLOWED");
  }

  @Test
  void everyCommandOfTheRoomsHasSomebodyWhoMayGiveIt() {
    Set<String> provided =
        DEFINITION.acts().stream()
            .map(ActRule::act)
            .filter(act -> !act.startsWith("points.") && !act.startsWith("recognition."))
            .collect(Collectors.toSet());
    Set<String> wanted =
        GovernanceTypes.COMMANDS.names().stream()
            .filter(
                name ->
                    Stream.of("ballot.", "election.", "meeting.", "matter.")
                        .anyMatch(name::startsWith))
            .filter(
                name -> {
                  Class<?> type = GovernanceTypes.COMMANDS.type(name).orElseThrow();
                  return !ByLetter.class.isAssignableFrom(type)
                      && !Timed.class.isAssignableFrom(type);
                })
            .collect(Collectors.toCollection(HashSet::new));
    assertThat(provided).containsExactlyInAnyOrderElementsOf(wanted);
  }
}
