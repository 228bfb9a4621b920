package org.xiangzhi.governance.plugin.liping;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.xiangzhi.governance.compact.Clause;
import org.xiangzhi.governance.compact.ClauseId;
import org.xiangzhi.governance.compact.CompactCase;
import org.xiangzhi.governance.compact.CompactVersion;
import org.xiangzhi.governance.compact.Origin;
import org.xiangzhi.governance.election.RecallEvent;
import org.xiangzhi.governance.election.RecallId;
import org.xiangzhi.governance.hierarchy.DivisionTable;
import org.xiangzhi.governance.journal.InMemoryJournal;
import org.xiangzhi.governance.json.JsonCodec;
import org.xiangzhi.governance.kernel.PersonId;
import org.xiangzhi.governance.kernel.Refusal;
import org.xiangzhi.governance.kernel.RefusalCode;
import org.xiangzhi.governance.points.AccountId;
import org.xiangzhi.governance.points.PointsLedger;
import org.xiangzhi.governance.recognition.ListCase;
import org.xiangzhi.governance.recognition.ListStage;
import org.xiangzhi.governance.register.RecordId;
import org.xiangzhi.governance.register.RecordKind;
import org.xiangzhi.governance.register.Registers;
import org.xiangzhi.governance.village.Demonstration.Scene;
import org.xiangzhi.governance.village.Governance;
import org.xiangzhi.governance.village.Model;
import org.xiangzhi.governance.village.Outcome;

class LipingDemonstrationTest {
  private final InMemoryJournal journal = new InMemoryJournal();
  private Instant now = Instant.EPOCH;
  private final Governance governance = governance();

  private Governance governance() {
    Governance.Builder builder =
        Governance.over(journal, new JsonCodec())
            .offer(new LipingCompact().definition())
            .clock(() -> now);
    new LipingDemonstration().variants().forEach(builder::offer);
    return builder.build();
  }

  private List<Refusal> play() {
    journal.keep(DivisionTable.fiveCounties().toBytes());
    List<Refusal> refusals = new ArrayList<>();
    for (Scene scene : new LipingDemonstration().scenes()) {
      now = now.isAfter(scene.request().at()) ? now : scene.request().at();
      Outcome outcome = governance.handle(scene.actor(), scene.request());
      if (outcome instanceof Outcome.Refused refused) {
        refusals.addAll(refused.refusals());
      }
    }
    return refusals;
  }

  @Test
  void theRevisionIsPromulgated() {
    play();
    Model village = governance.read(SampleVillage.LOG);
    CompactCase revision = village.compacts().find(FormationPlay.CASE).orElseThrow();
    assertThat(revision.open()).isFalse();
    assertThat(village.compacts().versions())
        .extracting(CompactVersion::number)
        .containsExactly(1, 2);
    CompactVersion second = village.compacts().latest().orElseThrow();
    assertThat(second.text().digest())
        .isEqualTo(revision.notice().orElseThrow().digest())
        .isEqualTo(revision.promulgation().posted().orElseThrow().digest());
  }

  /** The chain from the yard to the compact is kept: the clause names the consultation. */
  @Test
  void aClauseNamesTheConsultationThatItComesFrom() {
    List<Refusal> refusals = play();
    Model village = governance.read(SampleVillage.LOG);
    Clause clause =
        village
            .compacts()
            .latest()
            .orElseThrow()
            .text()
            .clause(ClauseId.of("sweeping"))
            .orElseThrow();
    assertThat(clause.origin()).isEqualTo(new Origin(Origin.Kind.CONSULTATION, "consultation-0"));
    assertThat(village.registers().find(RecordId.of("consultation-0")).orElseThrow().open())
        .isFalse();
    assertThat(refusals).anyMatch(refusal -> refusal.rule().value().equals("CLAUSE-ORIGIN"));
  }

  /** The example is accepted on the last day of 2025, and refused from the next year on. */
  @Test
  void theExampleOf2025IsRefusedIn2026() {
    List<Refusal> floor =
        play().stream().filter(refusal -> refusal.code() == RefusalCode.BELOW_FLOOR).toList();
    assertThat(floor)
        .hasSize(2)
        .allSatisfy(
            refusal ->
                assertThat(refusal.arguments())
                    .containsEntry("article", "ORG-2025 Art. 35")
                    .containsEntry("floor", "15")
                    .containsEntry("from", "2026-01-01"));
    assertThat(governance.read(SampleVillage.COUNTY).practices().adopted())
        .extracting(practice -> practice.id() + " " + practice.version())
        .containsExactlyInAnyOrder("example-ten-day-notice 1", "liping-compact 2024.1");
  }

  @Test
  void theCommitteeIsElectedInTwoRounds() {
    play();
    Model village = governance.read(SampleVillage.LOG);
    assertThat(
            village
                .offices()
                .members(
                    SampleVillage.VILLAGE,
                    List.of(LipingOffices.VILLAGERS_COMMITTEE),
                    LocalDate.of(2026, 8, 1)))
        .extracting(Object::toString)
        .containsExactly("h004-1", "h007-1", "h014-1", "h016-2", "h017-2");
  }

  @Test
  void theRecallFailsByOneVote() {
    play();
    RecallEvent.RecallDeclared declared =
        governance
            .read(SampleVillage.LOG)
            .elections()
            .find(RecallId.of("recall-1"))
            .orElseThrow()
            .declared()
            .orElseThrow();
    assertThat(declared.cast()).isEqualTo(300);
    assertThat(declared.yes()).isEqualTo(150);
    assertThat(declared.majority().reachedBy(151, 300)).isTrue();
    assertThat(declared.recalled()).isFalse();
  }

  @Test
  void nobodyIsLeftOutAndEveryMatterHasAnOwner() {
    play();
    LocalDate day = LocalDate.of(2026, 10, 4);
    Registers registers = governance.read(SampleVillage.LOG).registers();
    RecordKind areas = new LipingCompact().definition().record(LipingRecords.AREA).orElseThrow();
    assertThat(registers.gaps(areas, governance.views(SampleVillage.LOG, day).register()))
        .isEmpty();
  }

  /** Whoever is recorded and has an account is counted; nobody else is, and the record stands. */
  @Test
  void voluntaryWorkIsCountedAsHonour() {
    play();
    PointsLedger ledger = governance.read(SampleVillage.LOG).points();
    assertThat(ledger.balance(AccountId.of(PersonId.of("h061-1")), LipingPoints.HONOUR))
        .isEqualTo(1);
    assertThat(ledger.account(AccountId.of(PersonId.of("h058-1")))).isEmpty();
  }

  @Test
  void mistakesOfManyKindsAreRefused() {
    Set<String> kinds = new TreeSet<>();
    play().forEach(refusal -> kinds.add(refusal.code() + " " + refusal.rule()));
    assertThat(kinds).hasSizeGreaterThanOrEqualTo(50);
  }

  /** LISTS, LIST-PROCESS: a village that has chosen no list guides, and that is enough. */
  @Test
  void guidanceIsAllWhereNoListWasChosen() {
    List<Refusal> refusals = play();
    ListCase one =
        governance.read(SampleVillage.LOG).recognitions().find(ListPlay.CASE).orElseThrow();
    assertThat(one.stage()).isEqualTo(ListStage.CLOSED);
    assertThat(one.listing()).isEmpty();
    assertThat(refusals)
        .extracting(refusal -> refusal.rule().value())
        .contains("LIST-NO-CHILDREN", "LIST-GUIDANCE-FIRST", "RECOGNITION-PROVIDED");
  }
}
