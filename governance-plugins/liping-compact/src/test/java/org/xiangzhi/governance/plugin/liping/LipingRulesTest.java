package org.xiangzhi.governance.plugin.liping;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.xiangzhi.governance.ballot.BallotRules;
import org.xiangzhi.governance.ballot.Basis;
import org.xiangzhi.governance.compact.CompactRules;
import org.xiangzhi.governance.compact.NineSteps;
import org.xiangzhi.governance.hierarchy.DivisionTable;
import org.xiangzhi.governance.journal.InMemoryJournal;
import org.xiangzhi.governance.json.JsonCodec;
import org.xiangzhi.governance.kernel.Rule;
import org.xiangzhi.governance.kernel.Threshold;
import org.xiangzhi.governance.practice.PracticeDefinition;
import org.xiangzhi.governance.village.Demonstration.Scene;
import org.xiangzhi.governance.village.Governance;
import org.xiangzhi.governance.village.Outcome;

/** Pins every rule of the practice to its figure, and shows most of them refuse. */
class LipingRulesTest {
  private static final PracticeDefinition DEFINITION = new LipingCompact().definition();
  private static final CompactRules COMPACT = DEFINITION.compact().orElseThrow();

  private Instant now = Instant.EPOCH;

  @Test
  void requirements_haveTheirFigures() {
    List<String> found =
        COMPACT.procedure().steps().stream()
            .flatMap(
                step ->
                    step.requirements().stream()
                        .map(r -> step.id() + " " + r.rule() + " " + r.measure() + " " + r.bound()))
            .toList();
    assertThat(found)
        .containsExactly(
            "JOINT_DELIBERATION JOINT-MEETING-QUORUM joint-meeting.attendance > 1/2",
            "JOINT_DELIBERATION JOINT-MEETING-MAJORITY joint-meeting.approval > 1/2",
            "INVITATION INVITATION-ANSWERED invitations.unanswered <= 0",
            "INVITATION INVITATION-ACCEPTED invitations.accepted >= 5",
            "COMMITTEE_FORMATION COMMITTEE-SIZE committee.members 5..15",
            "COMMITTEE_FORMATION COMMITTEE-ELDERS committee.seats:ELDER >= 1",
            "COMMITTEE_FORMATION COMMITTEE-CLUSTER-HEADS committee.seats:CLUSTER_HEAD >= 1",
            "COMMITTEE_FORMATION COMMITTEE-LIST committee.published >= 1",
            "DRAFTING DRAFT-CHANGES draft.changes >= 1",
            "DRAFTING DRAFT-POSTED draft.posted >= 1",
            "OPINION_COLLECTION OPINION-TIERS tiers.used >= 1/1",
            "OPINION_COLLECTION OPINION-COVERAGE households.asked >= 1/1",
            "OPINION_COLLECTION OPINION-CLUSTERS clusters.incomplete <= 0",
            "OPINION_COLLECTION OPINION-AWAY away.not-asked <= 0",
            "OPINION_COLLECTION OPINION-ANSWERED opinions.unanswered <= 0",
            "REVISION OPINION-ANSWERED opinions.unanswered <= 0",
            "REVISION OPINION-FOLLOWED opinions.unlinked <= 0",
            "REVISION CLAUSE-FLAGS flags.unresolved <= 0",
            "REVISION TOWN-REVIEW town-review.passed >= 1",
            "SECOND_NOTICE NOTICE-PERIOD notice.days >= 15",
            "SECOND_NOTICE NOTICE-EVIDENCE notice.closed >= 1",
            "VOTE VOTE-PASSED vote.passed >= 1",
            "VOTE SIGNATURES signatures.short <= 0",
            "PROMULGATION FILING text.filed >= 1",
            "PROMULGATION TEXT-POSTED text.posted >= 1",
            "PROMULGATION AWAY-INFORMED away.not-informed <= 0");
  }

  @Test
  void assembly_hasTheLawsQuorumAndMajority() {
    BallotRules assembly = COMPACT.assembly();
    assertThat(assembly.quorumRule()).hasToString("ASSEMBLY-QUORUM");
    assertThat(assembly.quorum(Basis.ADULTS))
        .contains(BallotRules.Quorum.present(Basis.ADULTS, Threshold.moreThan(1, 2)));
    assertThat(assembly.quorum(Basis.HOUSEHOLDS))
        .contains(BallotRules.Quorum.present(Basis.HOUSEHOLDS, Threshold.atLeast(2, 3)));
    assertThat(assembly.majorityRule()).hasToString("ASSEMBLY-MAJORITY");
    assertThat(assembly.majority()).isEqualTo(Threshold.moreThan(1, 2));
  }

  @Test
  void returns_leadToRevision() {
    assertThat(
            List.of(
                COMPACT.objectionReturns().orElseThrow(),
                COMPACT.failedVoteReturns(),
                COMPACT.correctionReturns()))
        .allMatch(back -> back.to().equals(NineSteps.REVISION))
        .extracting(back -> back.rule().value())
        .containsExactly("NOTICE-OBJECTION", "VOTE-FAILED", "CORRECTION");
  }

  /** What people do wrong in the demonstration is refused under these rules of the practice. */
  @Test
  void demonstration_breaksTheseRules() {
    assertThat(broken())
        .contains(
            "JOINT-MEETING-QUORUM",
            "INVITATION-ANSWERED",
            "INVITATION-ACCEPTED",
            "JOINT-VETTING",
            "COMMITTEE-DIRECTOR",
            "OPINION-TIERS",
            "OPINION-COVERAGE",
            "OPINION-CLUSTERS",
            "OPINION-AWAY",
            "OPINION-ANSWERED",
            "OPINION-FOLLOWED",
            "NOTICE-PERIOD",
            "NOTICE-EVIDENCE",
            "READ-OUT",
            "AWAY-INFORMED",
            "TEAM-LEADER",
            "TEAM-PARTY-FIRST",
            "TEAM-MEMBERS",
            "TEAM-RED-PAPER",
            "TEAM-CHAT-GROUPS",
            "WORK-CARDS",
            "DUTY-ONE-PLACE",
            "PROBLEM-OUTCOME",
            "TASK-BASIS",
            "TASK-ADMITTED",
            "VOLUNTARY-INVITED",
            "CERTIFICATE-CONSENT",
            "VENUE-PER-CLUSTER",
            "LINK-VILLAGE-CADRES",
            "FOUR-PARTY-STAGES",
            "FOUR-RESOLVED");
  }

  /** What the law alone forbids is refused as well, by the law's own rule. */
  @Test
  void demonstration_breaksTheLaw() {
    assertThat(broken())
        .contains(
            "FLOOR-DISCLOSURE-DAYS",
            "FLOOR-VOTER-LIST-DAYS",
            "FLOOR-VOTER-LIST-OBJECTION-DAYS",
            "FLOOR-PROXY-MAX",
            "FLOOR-PROXY-CANDIDATES",
            "FLOOR-RECALL-PETITION-VOTERS",
            "ELECTION-CANDIDATES",
            "BALLOT-ONCE",
            "BALLOT-DELEGATED",
            "RECALL-HEARD");
  }

  private Set<String> broken() {
    InMemoryJournal journal = new InMemoryJournal();
    journal.keep(DivisionTable.fiveCounties().toBytes());
    Governance.Builder builder =
        Governance.over(journal, new JsonCodec()).offer(DEFINITION).clock(() -> now);
    new LipingDemonstration().variants().forEach(builder::offer);
    Governance governance = builder.build();
    Set<String> broken = new TreeSet<>();
    for (Scene scene : new LipingDemonstration().scenes()) {
      now = now.isAfter(scene.request().at()) ? now : scene.request().at();
      if (governance.handle(scene.actor(), scene.request()) instanceof Outcome.Refused refused) {
        refused.refusals().forEach(refusal -> broken.add(refusal.rule().value()));
      }
    }
    return broken;
  }

  @Test
  void entries_sayWhoseTheyAre() {
    for (Rule rule : DEFINITION.rules()) {
      Optional<String> expected =
          switch (rule.mark()) {
            case SOURCE -> Optional.of("黎平县委组织部 2024-10-31");
            case OWN -> Optional.of("liping-compact");
            case LAW -> Optional.empty();
          };
      expected.ifPresent(source -> assertThat(rule.reference()).isEqualTo(source));
    }
  }
}
