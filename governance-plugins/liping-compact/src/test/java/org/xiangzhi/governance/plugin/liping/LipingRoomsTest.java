package org.xiangzhi.governance.plugin.liping;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.xiangzhi.governance.kernel.Mark;
import org.xiangzhi.governance.kernel.Rule;
import org.xiangzhi.governance.practice.PracticeDefinition;
import org.xiangzhi.governance.procedure.ActRule;
import org.xiangzhi.governance.register.RecordConstraint;
import org.xiangzhi.governance.register.RecordKind;
import org.xiangzhi.governance.village.GovernanceTypes;

/** Pins what the practice says for ballots, elections, records, disclosures and links. */
class LipingRoomsTest {
  private static final PracticeDefinition DEFINITION = new LipingCompact().definition();

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
                        + b.majorityRule()
                        + " "
                        + b.majorityOf()
                        + b.majority()
                        + (b.secret() ? " secret" : " open"))
            .toList();
    assertThat(found)
        .containsExactly(
            "ASSEMBLY ASSEMBLY-QUORUM ADULTS> 1/2 HOUSEHOLDS>= 2/3 / ASSEMBLY-MAJORITY PRESENT> 1/2 open",
            "REPRESENTATIVES REPRESENTATIVES-VOTE MEMBERS>= 2/3 / REPRESENTATIVES-VOTE PRESENT> 1/2 open",
            "GROUP_MEETING GROUP-VOTE ADULTS>= 2/3 HOUSEHOLDS>= 2/3 / GROUP-VOTE PRESENT> 1/2 open",
            "JOINT_MEETING JOINT-MEETING-VOTE MEMBERS> 1/2 / JOINT-MEETING-VOTE PRESENT> 1/2 open",
            "ELECTION ELECTION-VOTE VOTERS!> 1/2 / ELECTION-VOTE CAST> 1/2 secret",
            "SELECTION SELECTION-VOTE VOTERS!> 1/2 / SELECTION-VOTE CAST> 1/2 secret",
            "RECALL RECALL-VOTE VOTERS!> 1/2 / RECALL-VOTE CAST> 1/2 secret",
            "EVALUATION EVALUATION-VOTE MEMBERS!>= 2/3 / EVALUATION-VOTE VALID> 1/2 secret");
  }

  @Test
  void elections_areTheLawsForTheCommitteeAndOwnForTheOthers() {
    assertThat(
            DEFINITION.elections().stream()
                .map(
                    e ->
                        e.rule()
                            + " "
                            + e.body()
                            + " "
                            + e.offices().size()
                            + " "
                            + e.electorate()
                            + (e.statutory() ? " law" : " own")))
        .containsExactly(
            "COMMITTEE-ELECTION VILLAGERS_COMMITTEE 3 VOTERS law",
            "OVERSIGHT-ELECTION VILLAGE_OVERSIGHT_COMMITTEE 2 MEMBERS own",
            "GROUP-HEAD-ELECTION VILLAGERS_GROUP 1 HOUSEHOLDS own",
            "TEAM-ELECTION PATROL_TEAM 1 MEMBERS own",
            "TEAM-ELECTION CEREMONIES_COUNCIL 1 MEMBERS own",
            "TEAM-ELECTION MEDIATION_TEAM 1 MEMBERS own");
    assertThat(DEFINITION.elections()).noneMatch(election -> election.votesCountDown());
  }

  @Test
  void records_comeFromTheseRules() {
    assertThat(DEFINITION.records().stream().map(kind -> kind.id() + " " + kind.rule()))
        .containsExactly(
            "TEAM_CHARTER TEAM-CHARTER",
            "WORK_CARD WORK-CARDS",
            "DUTY_SHIFT DUTY-ROSTER",
            "DUTY_AREA DUTY-AREAS",
            "PROBLEM_REPORT PROBLEM-REPORTS",
            "VOLUNTARY_WORK VOLUNTARY-WORK",
            "CERTIFICATE CERTIFICATES",
            "BROADCAST BROADCASTS",
            "CONSULTATION_VENUE VENUE-PER-CLUSTER",
            "YARD_CONSULTATION YARD-CONSULTATION",
            "TASK TASK-LIST",
            "TASK_ASSIGNMENT TASK-ADMITTED",
            "FOUR_DELIBERATIONS FOUR-AND-TWO");
  }

  @Test
  void records_keepToTheirConstraints() {
    List<String> found =
        DEFINITION.records().stream()
            .flatMap(
                kind ->
                    kind.constraints().stream()
                        .map(c -> kind.id() + " " + c.rule() + " " + named(c) + " " + c.fields()))
            .toList();
    assertThat(found)
        .containsExactly(
            "TEAM_CHARTER TEAM-LEADER MemberOf [LEADER]",
            "WORK_CARD WORK-CARDS Admitted [TEAM]",
            "WORK_CARD WORK-CARDS Unique [TEAM, HOLDER]",
            "DUTY_SHIFT DUTY-ONE-PLACE NoOverlap [WHO, TIME]",
            "DUTY_AREA DUTY-NO-GAP Covers [AREA, MATTER]",
            "PROBLEM_REPORT PROBLEM-OUTCOME BeforeClosing [OUTCOME]",
            "VOLUNTARY_WORK VOLUNTARY-INVITED AnyOf [INVITATION]",
            "CERTIFICATE CERTIFICATE-CONSENT AnyOf [CONSENT]",
            "CONSULTATION_VENUE VENUE-PER-CLUSTER Covers [CLUSTER]",
            "CONSULTATION_VENUE VENUE-PER-CLUSTER Unique [CLUSTER]",
            "TASK_ASSIGNMENT TASK-ADMITTED Admitted [TASK]",
            "FOUR_DELIBERATIONS FOUR-RESOLVED Unique [RESOLUTION_BALLOT]");
  }

  private static String named(RecordConstraint constraint) {
    return constraint.getClass().getSimpleName();
  }

  @Test
  void records_passTheirSteps() {
    List<String> found =
        DEFINITION.records().stream()
            .flatMap(kind -> kind.procedure().stream())
            .flatMap(procedure -> procedure.steps().stream())
            .flatMap(
                step ->
                    step.requirements().stream()
                        .map(r -> step.id() + " " + r.rule() + " " + r.measure() + " " + r.bound()))
            .toList();
    assertThat(found)
        .containsExactly(
            "PARTY_MEETING TEAM-PARTY-FIRST field.filled:PARTY_MEETING >= 1",
            "MEMBERS_ELECTED TEAM-MEMBERS field.filled:ELECTED_BY >= 1",
            "MEMBERS_ELECTED TEAM-MEMBERS field.filled:MEMBERS >= 1",
            "POSTING TEAM-RED-PAPER field.filled:RED_PAPER >= 1",
            "POSTING TEAM-CHAT-GROUPS field.filled:CHAT_GROUPS >= 1",
            "ADMISSION TASK-BASIS field.filled:BASIS >= 1",
            "CONSULTATION FOUR-PARTY-STAGES field.number:CONSULTATION_PRESENT > 1/2",
            "CONSULTATION FOUR-PARTY-STAGES field.number:CONSULTATION_YES > 1/2",
            "REVIEW FOUR-PARTY-STAGES field.number:REVIEW_PRESENT > 1/2",
            "REVIEW FOUR-PARTY-STAGES field.number:REVIEW_YES > 1/2",
            "RESOLUTION FOUR-RESOLVED ballot.passed:RESOLUTION_BALLOT >= 1",
            "RESOLUTION_DISCLOSURE FOUR-DISCLOSED disclosure.stood:RESOLUTION_DISCLOSURE >= 1/1",
            "RESULT_DISCLOSURE FOUR-DISCLOSED disclosure.stood:RESULT_DISCLOSURE >= 1/1");
  }

  @Test
  void disclosures_areTheLaws() {
    assertThat(
            DEFINITION.disclosures().stream()
                .map(item -> item.id() + " " + item.rule() + " " + item.category()))
        .containsExactly(
            "VILLAGE_AFFAIRS DISCLOSE-AFFAIRS ORDINARY",
            "VILLAGE_FINANCES DISCLOSE-FINANCES FINANCE",
            "RESOLUTION_DISCLOSURE FOUR-DISCLOSED MAJOR",
            "RESULT_DISCLOSURE FOUR-DISCLOSED MAJOR");
    assertThat(DEFINITION.disclosures())
        .allMatch(
            item -> DEFINITION.rule(item.rule()).orElseThrow().reference().contains("Art. 35"));
  }

  @Test
  void links_goDownTheFourTiers() {
    assertThat(
            DEFINITION.organisation().links().stream()
                .map(link -> link.rule() + " " + link.target() + " " + link.cardinality()))
        .containsExactly(
            "LINK-TOWN-TEAM VILLAGE MANY_TO_MANY",
            "LINK-TOWN-CADRES VILLAGE MANY_TO_ONE",
            "LINK-WORK-TEAM GROUP ONE_TO_MANY",
            "LINK-VILLAGE-CADRES CLUSTER ONE_TO_MANY");
    assertThat(DEFINITION.organisation().links()).allMatch(link -> link.mark() == Mark.SOURCE);
  }

  /** Nothing in a record of voluntary work tells who gets support from the state. */
  @Test
  void voluntaryInvited_showsNobodysWelfareStatus() {
    RecordKind work = DEFINITION.record(LipingRecords.WORK).orElseThrow();
    assertThat(work.fields().stream().map(field -> field.id().value()))
        .containsExactly("WORK", "DAY", "PEOPLE", "INVITATION");
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
                name -> Stream.of("ballot.", "election.", "disclosure.").anyMatch(name::startsWith))
            .collect(Collectors.toCollection(HashSet::new));
    assertThat(provided).containsExactlyInAnyOrderElementsOf(wanted);
  }

  /** What the source does not say is not passed off as the source's. */
  @Test
  void ownRules_sayThatTheyAre() {
    assertThat(
            DEFINITION.rules().stream()
                .filter(rule -> rule.mark() == Mark.OWN)
                .map(Rule::id)
                .map(Object::toString))
        .contains(
            "OVERSIGHT-ELECTION",
            "GROUP-HEAD-ELECTION",
            "TEAM-ELECTION",
            "JOINT-MEETING-VOTE",
            "SELECTION-VOTE",
            "EVALUATION-VOTE",
            "DUTY-ONE-PLACE",
            "VOLUNTARY-INVITED",
            "VOLUNTARY-HONOUR",
            "TASK-LIST",
            "TASK-BASIS",
            "TASK-ADMITTED",
            "FOUR-AND-TWO",
            "FOUR-PARTY-STAGES",
            "LIST-PROCESS");
  }

  /** LISTS: which list a village has is its choice, and by itself it has none. */
  @Test
  void lists_areOffByThemselves() {
    assertThat(LipingRecognition.option().standard()).isEqualTo("GUIDANCE_ONLY");
    assertThat(LipingRecognition.rules().lists())
        .extracting(list -> list.id() + " " + list.longestDays() + " " + list.blocksHonours())
        .containsExactly("YELLOW_LIST 15 true", "BLACK_LIST 30 true");
    assertThat(LipingRecognition.rules().lists())
        .noneMatch(list -> list.when().orElseThrow().choices().contains("GUIDANCE_ONLY"));
  }
}
