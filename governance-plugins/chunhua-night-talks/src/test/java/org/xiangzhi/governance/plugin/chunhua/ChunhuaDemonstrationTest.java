package org.xiangzhi.governance.plugin.chunhua;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.xiangzhi.governance.hierarchy.DivisionTable;
import org.xiangzhi.governance.journal.InMemoryJournal;
import org.xiangzhi.governance.json.JsonCodec;
import org.xiangzhi.governance.kernel.Refusal;
import org.xiangzhi.governance.village.Demonstration.Scene;
import org.xiangzhi.governance.village.Governance;
import org.xiangzhi.governance.village.Outcome;

class ChunhuaDemonstrationTest {
  private final InMemoryJournal journal = new InMemoryJournal();
  private Instant now = Instant.EPOCH;
  private final Governance governance =
      Governance.over(journal, new JsonCodec())
          .offer(new ChunhuaNightTalks().definition())
          .clock(() -> now)
          .build();

  private List<Refusal> play() {
    journal.keep(DivisionTable.fiveCounties().toBytes());
    List<Refusal> refusals = new ArrayList<>();
    String title = "";
    for (Scene scene : new ChunhuaDemonstration().scenes()) {
      now = now.isAfter(scene.request().at()) ? now : scene.request().at();
      Outcome outcome = governance.handle(scene.actor(), scene.request());
      if (!title.equals(scene.title().zh())) {
        title = scene.title().zh();
        System.err.println("== " + title);
      }
      if (outcome instanceof Outcome.Refused refused) {
        System.err.println(
            "  x "
                + scene.request().command().getClass().getSimpleName()
                + " "
                + refused.refusals());
        refusals.addAll(refused.refusals());
      } else {
        System.err.println("  . " + scene.request().command().getClass().getSimpleName());
      }
      governance.runErrands(SampleVillage.COUNTY);
    }
    return refusals;
  }

  @Test
  void plays() {
    assertThat(play()).isNotEmpty();
  }
}
