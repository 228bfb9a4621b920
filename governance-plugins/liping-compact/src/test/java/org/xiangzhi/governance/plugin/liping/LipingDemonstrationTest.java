package org.xiangzhi.governance.plugin.liping;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.xiangzhi.governance.compact.CompactCase;
import org.xiangzhi.governance.compact.CompactVersion;
import org.xiangzhi.governance.hierarchy.DivisionTable;
import org.xiangzhi.governance.journal.InMemoryJournal;
import org.xiangzhi.governance.json.JsonCodec;
import org.xiangzhi.governance.kernel.Refusal;
import org.xiangzhi.governance.village.Demonstration.Scene;
import org.xiangzhi.governance.village.Governance;
import org.xiangzhi.governance.village.Model;
import org.xiangzhi.governance.village.Outcome;

class LipingDemonstrationTest {
  private final InMemoryJournal journal = new InMemoryJournal();
  private Instant now = Instant.EPOCH;
  private final Governance governance =
      Governance.over(journal, new JsonCodec())
          .offer(new LipingCompact().definition())
          .clock(() -> now)
          .build();

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

  @Test
  void mistakesOfManyKindsAreRefused() {
    Set<String> kinds = new TreeSet<>();
    play().forEach(refusal -> kinds.add(refusal.code() + " " + refusal.rule()));
    assertThat(kinds).hasSizeGreaterThanOrEqualTo(20);
  }
}
