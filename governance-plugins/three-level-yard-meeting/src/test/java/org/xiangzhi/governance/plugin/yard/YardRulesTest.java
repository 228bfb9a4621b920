package org.xiangzhi.governance.plugin.yard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.xiangzhi.governance.kernel.Mark;
import org.xiangzhi.governance.kernel.Rule;
import org.xiangzhi.governance.kernel.Threshold;
import org.xiangzhi.governance.matter.Limit;
import org.xiangzhi.governance.matter.MatterClocks;
import org.xiangzhi.governance.matter.MatterRules;
import org.xiangzhi.governance.meeting.MeetingChannel;
import org.xiangzhi.governance.meeting.MeetingKind;
import org.xiangzhi.governance.practice.PracticeDefinition;
import org.xiangzhi.governance.procedure.ActRule;
import org.xiangzhi.governance.village.GovernanceTypes;

/** Pins every rule of the three versions to its figure and to whose it is. */
class YardRulesTest {
  private static final PracticeDefinition PILOT =
      ThreeLevelYardMeeting.definition(YardVersion.PILOT);
  private static final PracticeDefinition WIDE =
      ThreeLevelYardMeeting.definition(YardVersion.DISTRICT_WIDE);
  private static final PracticeDefinition RAISED =
      ThreeLevelYardMeeting.definition(YardVersion.RAISED);

  @Test
  void versions_haveTheirDays() {
    assertThat(Stream.of(PILOT, WIDE, RAISED).map(d -> d.version() + " " + d.effectiveFrom()))
        .containsExactly("2021.6 2021-06-17", "2022.3 2022-03-01", "2022.12 2022-12-31");
  }

  @Test
  void sourceRules_areTheSources() {
    assertThat(ids(RAISED, Mark.SOURCE))
        .containsExactly(
            "YARD-AFTER",
            "YARD-AGENDA",
            "YARD-BEFORE",
            "YARD-CLAIM",
            "YARD-CLASSES",
            "YARD-CLOSED-LOOP",
            "YARD-COMMITTEE",
            "YARD-CONTACT-TOWNS",
            "YARD-CONTACT-VILLAGES",
            "YARD-CONTACT-YARDS",
            "YARD-DEPARTMENTS-JOIN",
            "YARD-DISTRICT-TWICE",
            "YARD-DURING",
            "YARD-FEEDBACK",
            "YARD-FOLLOW-UP-CONCENTRATED",
            "YARD-FOLLOW-UP-ORDINARY",
            "YARD-FOUR-SERVICES",
            "YARD-HALF-FOR-RESIDENTS",
            "YARD-LEDGER",
            "YARD-MEDIATION",
            "YARD-MEDIATORS",
            "YARD-NO-FIXED-FORM",
            "YARD-NO-FIXED-TIME",
            "YARD-NO-LABELS",
            "YARD-NO-LIMIT",
            "YARD-NO-PREPARED-SPEECH",
            "YARD-NO-ROSTRUM",
            "YARD-ON-THE-SPOT",
            "YARD-ONLINE",
            "YARD-ORDERS",
            "YARD-PAIRING",
            "YARD-POSTED",
            "YARD-PUBLISHED",
            "YARD-RESULT-POSTED",
            "YARD-SECRETARY-HALF-YEAR",
            "YARD-TEAM-COVERS-GROUPS",
            "YARD-THREE-LEVELS",
            "YARD-THREE-TOS",
            "YARD-TOWN-COVERS-VILLAGES",
            "YARD-TOWN-REVIEW",
            "YARD-VISITS");
  }

  /** What the source does not say is not passed off as the source's. */
  @Test
  void ownRules_sayThatTheyAre() {
    assertThat(ids(RAISED, Mark.OWN))
        .containsExactly(
            "YARD-ASSIGNED",
            "YARD-CLAIM-DAYS",
            "YARD-CONFIRM-DAYS",
            "YARD-DAYS-IMPORTANT",
            "YARD-DAYS-MAJOR",
            "YARD-DAYS-PRACTICAL",
            "YARD-DISPATCH-IS-NOT-DISCLOSURE",
            "YARD-ESCALATE-DAYS",
            "YARD-MEDIATION-OUTCOME",
            "YARD-MEDIATORS-APART",
            "YARD-OFFICIALS-SPEAK",
            "YARD-ORDER-COSTS",
            "YARD-ORIGINS",
            "YARD-OVERSEERS",
            "YARD-PERIOD-YEARLY",
            "YARD-PLAN-DAYS",
            "YARD-RATING",
            "YARD-RATING-WAIVED",
            "YARD-RECORD",
            "YARD-REFUSAL",
            "YARD-REMIND-DAYS",
            "YARD-REOPEN-DAYS",
            "YARD-REVIEW-DAYS",
            "YARD-VISITS-YEARLY");
    assertThat(ids(RAISED, Mark.LAW)).containsExactly("YARD-VISITS-MASKED");
  }

  @Test
  void earlierVersions_markWhatTheyBorrow() {
    assertThat(ids(PILOT, Mark.OWN)).contains("YARD-ALL-VILLAGES", "YARD-CLASSES");
    assertThat(ids(WIDE, Mark.SOURCE)).contains("YARD-ALL-VILLAGES");
    assertThat(ids(WIDE, Mark.OWN)).contains("YARD-GROUPS-YEARLY", "YARD-CLASSES");
  }

  private static List<String> ids(PracticeDefinition definition, Mark mark) {
    return definition.rules().stream()
        .filter(rule -> rule.mark() == mark)
        .map(rule -> rule.id().value())
        .sorted()
        .toList();
  }

  @ParameterizedTest
  @EnumSource(YardVersion.class)
  void entries_sayWhereTheyAreFrom(YardVersion version) {
    for (Rule rule : ThreeLevelYardMeeting.definition(version).rules()) {
      String expected =
          switch (rule.mark()) {
            case SOURCE -> "重庆日报 2023-01-16";
            case OWN -> "three-level-yard-meeting";
            case LAW -> "PIPL Art. 28";
          };
      assertThat(rule.reference()).as(rule.id().value()).isEqualTo(expected);
    }
  }

  @Test
  void meetings_areOfThreeLevelsInEachVersion() {
    assertThat(kinds(PILOT))
        .containsExactly(
            "GROUP_YARD_MEETING [GROUP_HEAD]",
            "VILLAGE_YARD_MEETING [VILLAGE_SECRETARY]",
            "TOWN_YARD_MEETING [TOWN_TEAM_MEMBER, TOWN_SECRETARY, TOWN_DIRECTOR]");
    assertThat(kinds(WIDE)).isEqualTo(kinds(PILOT));
    assertThat(kinds(RAISED))
        .containsExactly(
            "VILLAGE_YARD_MEETING [VILLAGE_SECRETARY]",
            "TOWN_YARD_MEETING [TOWN_TEAM_MEMBER, TOWN_SECRETARY, TOWN_DIRECTOR]",
            "DISTRICT_YARD_MEETING [DISTRICT_LEADER, DISTRICT_PRINCIPAL_LEADER, TOWN_SECRETARY,"
                + " TOWN_DIRECTOR]");
  }

  private static List<String> kinds(PracticeDefinition definition) {
    return definition.meetings().kinds().stream()
        .map(kind -> kind.id() + " " + kind.conveners())
        .toList();
  }

  @ParameterizedTest
  @EnumSource(YardVersion.class)
  void everyKind_givesHalfToResidentsAndKeepsTheSixNos(YardVersion version) {
    for (MeetingKind kind : ThreeLevelYardMeeting.definition(version).meetings().kinds()) {
      assertThat(kind.speaking().orElseThrow().residents()).isEqualTo(Threshold.atLeast(1, 2));
      assertThat(kind.constraints().stream().map(one -> one.what() + " " + one.rule()))
          .containsExactly(
              "NO_FIXED_FORM YARD-NO-FIXED-FORM",
              "NO_ROSTRUM YARD-NO-ROSTRUM",
              "NO_PREPARED_SPEECH YARD-NO-PREPARED-SPEECH",
              "NO_LABELS YARD-NO-LABELS",
              "NO_FIXED_TIME YARD-NO-FIXED-TIME",
              "NO_ATTENDANCE_LIMIT YARD-NO-LIMIT");
      assertThat(kind.parts().stream().map(part -> part.phase() + " " + part.rule()))
          .containsExactly("BEFORE YARD-BEFORE", "DURING YARD-DURING", "AFTER YARD-AFTER");
      assertThat(kind.items()).hasSize(9);
      assertThat(kind.decides()).as("a yard meeting consults").isFalse();
      assertThat(kind.channels().stream().filter(MeetingChannel::dispatch)).hasSize(1);
    }
    assertThat(ThreeLevelYardMeeting.definition(version).meetings().topics()).hasSize(7);
  }

  @Test
  void obligations_haveTheirFigures() {
    assertThat(obligations(WIDE))
        .containsExactly(
            "POSTED_LEADER YARD-ALL-VILLAGES YEAR 1",
            "SECRETARY_GROUPS YARD-GROUPS-YEARLY YEAR 1",
            "GROUP_HEAD_OWN YARD-GROUPS-YEARLY YEAR 1");
    assertThat(obligations(PILOT)).isEqualTo(obligations(WIDE));
    assertThat(obligations(RAISED))
        .containsExactly(
            "DISTRICT_LEADERS YARD-DISTRICT-TWICE YEAR 2",
            "DEPARTMENTS YARD-DEPARTMENTS-JOIN YEAR 1",
            "TOWN_PRINCIPALS YARD-TOWN-COVERS-VILLAGES YEAR 1",
            "TEAM_GROUPS YARD-TEAM-COVERS-GROUPS YEAR 1",
            "SECRETARY_GROUPS YARD-SECRETARY-HALF-YEAR HALF_YEAR 1");
  }

  private static List<String> obligations(PracticeDefinition definition) {
    return definition.meetings().obligations().stream()
        .map(one -> one.id() + " " + one.rule() + " " + one.period() + " " + one.times())
        .toList();
  }

  @Test
  void links_leaveNobodyOut() {
    assertThat(links(PILOT)).containsExactly("TEAM_VILLAGES VILLAGE MANY_TO_MANY");
    assertThat(links(WIDE))
        .containsExactly(
            "TEAM_VILLAGES VILLAGE MANY_TO_MANY",
            "LEADERS_TOWNS TOWN MANY_TO_MANY",
            "ORGANISATIONS_VILLAGES VILLAGE MANY_TO_MANY",
            "MEMBERS_YARDS COURTYARD MANY_TO_MANY");
    assertThat(links(RAISED)).hasSize(5).last().isEqualTo("DEPARTMENTS_TOWNS TOWN MANY_TO_MANY");
  }

  private static List<String> links(PracticeDefinition definition) {
    return definition.organisation().links().stream()
        .map(link -> link.id() + " " + link.target() + " " + link.cardinality())
        .toList();
  }

  @Test
  void matters_areClassedAndRoutedByLevel() {
    assertThat(classes(RAISED))
        .containsExactly(
            "PRACTICAL VILLAGE 10 YARD-DAYS-PRACTICAL",
            "IMPORTANT TOWN 20 YARD-DAYS-IMPORTANT",
            "MAJOR COUNTY 60 YARD-DAYS-MAJOR");
    assertThat(classes(WIDE)).isEqualTo(classes(RAISED));
    assertThat(classes(PILOT)).isEqualTo(classes(RAISED).subList(0, 2));
    assertThat(matters(RAISED).stations().stream().map(YardRulesTest::station))
        .containsExactly("VILLAGE false false", "TOWN true false", "COUNTY false true");
    assertThat(matters(PILOT).stations()).hasSize(2);
  }

  private static String station(MatterRules.Station station) {
    return station.level() + " " + station.reviews() + " " + station.publishes();
  }

  private static List<String> classes(PracticeDefinition definition) {
    return matters(definition).classes().stream()
        .map(
            one ->
                one.id()
                    + " "
                    + one.level()
                    + " "
                    + one.days().orElseThrow().days()
                    + " "
                    + one.days().orElseThrow().rule())
        .toList();
  }

  @Test
  void clocks_haveTheirDays() {
    MatterClocks clocks = matters(RAISED).clocks();
    assertThat(
            Stream.of(
                    clocks.review(),
                    clocks.claim(),
                    clocks.plan(),
                    clocks.remind(),
                    clocks.escalate(),
                    clocks.confirm(),
                    clocks.reopen())
                .map(limit -> limit.map(Limit::days).orElseThrow()))
        .containsExactly(3, 2, 5, 3, 5, 5, 10);
    assertThat(matters(PILOT).clocks().claim()).isEmpty();
  }

  @Test
  void followUps_areTheOverseersOrThePrincipalLeaders() {
    assertThat(matters(PILOT).followUps()).isEmpty();
    assertThat(
            matters(RAISED).followUps().stream()
                .map(rule -> rule.mode() + " " + rule.oversight().size() + " " + rule.rule()))
        .containsExactly(
            "ORDINARY 11 YARD-FOLLOW-UP-ORDINARY", "CONCENTRATED 0 YARD-FOLLOW-UP-CONCENTRATED");
  }

  private static MatterRules matters(PracticeDefinition definition) {
    return definition.matters().orElseThrow();
  }

  @Test
  void records_comeFromTheseRules() {
    assertThat(PILOT.records().stream().map(kind -> kind.id() + " " + kind.rule()))
        .containsExactly("MEDIATION YARD-MEDIATION-OUTCOME");
    assertThat(RAISED.records().stream().map(kind -> kind.id() + " " + kind.rule()))
        .containsExactly(
            "MEDIATION YARD-MEDIATION-OUTCOME",
            "SERVICE_ORDER YARD-ORDER-COSTS",
            "HOUSEHOLD_VISIT YARD-VISITS",
            "PAIRING YARD-PAIRING",
            "PAIRING_RESULT YARD-PAIRING");
  }

  /** A yard meeting consults: motions and votes are given to nobody; the rest needs no office. */
  @Test
  void everyOtherCommandOfMeetingsAndMattersHasSomebodyWhoMayGiveIt() {
    Set<String> provided = RAISED.acts().stream().map(ActRule::act).collect(Collectors.toSet());
    Set<String> left =
        GovernanceTypes.COMMANDS.names().stream()
            .filter(name -> name.startsWith("meeting.") || name.startsWith("matter."))
            .filter(name -> !provided.contains(name))
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(left)
        .containsExactly(
            "matter.call-for-assignment",
            "matter.conclude",
            "matter.escalate",
            "matter.mark-overdue",
            "matter.receive",
            "matter.remind",
            "matter.report-back",
            "matter.take-back",
            "matter.take-up-again",
            "matter.waive-confirmation",
            "meeting.close-deliberation",
            "meeting.move",
            "meeting.open-deliberation",
            "meeting.put-to-vote",
            "meeting.reopen-motion");
    assertThat(PILOT.acts().stream().map(ActRule::act))
        .doesNotContain("matter.publish", "matter.claim");
  }
}
