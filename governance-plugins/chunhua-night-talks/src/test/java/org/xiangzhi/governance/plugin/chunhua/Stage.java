package org.xiangzhi.governance.plugin.chunhua;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.xiangzhi.governance.hierarchy.DivisionTable;
import org.xiangzhi.governance.journal.InMemoryJournal;
import org.xiangzhi.governance.journal.LogId;
import org.xiangzhi.governance.json.JsonCodec;
import org.xiangzhi.governance.kernel.Refusal;
import org.xiangzhi.governance.village.Demonstration.Scene;
import org.xiangzhi.governance.village.Governance;
import org.xiangzhi.governance.village.Model;
import org.xiangzhi.governance.village.Outcome;

/** Plays the demonstration once, errands between its parts included. */
final class Stage {
  final List<Refusal> refusals = new ArrayList<>();
  private final InMemoryJournal journal = new InMemoryJournal();
  private Instant now = Instant.EPOCH;
  final Governance governance =
      Governance.over(journal, new JsonCodec())
          .offer(new ChunhuaNightTalks().definition())
          .clock(() -> now)
          .build();

  Stage play() {
    journal.keep(DivisionTable.fiveCounties().toBytes());
    String title = "";
    for (Scene scene : new ChunhuaDemonstration().scenes()) {
      if (!title.equals(scene.title().zh())) {
        title = scene.title().zh();
        governance.runErrands(SampleVillage.COUNTY);
      }
      now = now.isAfter(scene.request().at()) ? now : scene.request().at();
      if (governance.handle(scene.actor(), scene.request()) instanceof Outcome.Refused refused) {
        refusals.addAll(refused.refusals());
      }
    }
    governance.runErrands(SampleVillage.COUNTY);
    return this;
  }

  Model read(LogId log) {
    return governance.read(log);
  }

  Model village() {
    return read(SampleVillage.LOG);
  }
}
