package org.xiangzhi.governance.plugin.rongchang;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.xiangzhi.governance.hierarchy.DivisionTable;
import org.xiangzhi.governance.journal.InMemoryJournal;
import org.xiangzhi.governance.journal.LogId;
import org.xiangzhi.governance.json.JsonCodec;
import org.xiangzhi.governance.kernel.Act;
import org.xiangzhi.governance.kernel.Refusal;
import org.xiangzhi.governance.points.BookId;
import org.xiangzhi.governance.points.PointsEvent;
import org.xiangzhi.governance.points.PointsLedger;
import org.xiangzhi.governance.village.Demonstration.Scene;
import org.xiangzhi.governance.village.Errands;
import org.xiangzhi.governance.village.Governance;
import org.xiangzhi.governance.village.GovernanceTypes;
import org.xiangzhi.governance.village.Outcome;

/** Plays the demonstration once as a host does, with the errands of every evening. */
final class Stage {
  /** Is what became of one scene. */
  record Played(Scene scene, Outcome outcome) {}

  final List<Played> scenes = new ArrayList<>();
  final List<Refusal> refusals = new ArrayList<>();
  int timers;
  int letters;
  int turnedDown;
  private final InMemoryJournal journal = new InMemoryJournal();
  private final JsonCodec codec = new JsonCodec();
  private Instant now = Instant.EPOCH;
  final Governance governance =
      Governance.over(journal, codec)
          .offer(new RongchangCourtyardPlus().definition())
          .clock(() -> now)
          .build();

  Stage play() {
    journal.keep(DivisionTable.fiveCounties().toBytes());
    Optional<LocalDate> day = Optional.empty();
    for (Scene scene : new RongchangDemonstration().scenes()) {
      LocalDate next = LocalDate.ofInstant(scene.request().at(), Act.ZONE);
      day.filter(next::isAfter).ifPresent(from -> from.datesUntil(next).forEach(this::evening));
      day = Optional.of(next);
      now = now.isAfter(scene.request().at()) ? now : scene.request().at();
      Outcome outcome = governance.handle(scene.actor(), scene.request());
      scenes.add(new Played(scene, outcome));
      if (outcome instanceof Outcome.Refused refused) {
        refusals.addAll(refused.refusals());
      }
    }
    day.ifPresent(this::evening);
    return this;
  }

  private void evening(LocalDate day) {
    now = day.atTime(23, 0).atZone(Act.ZONE).toInstant();
    Errands done = governance.runErrands(SampleVillage.COUNTY);
    done.stuck().forEach(stuck -> refusals.addAll(stuck.refusals()));
    timers += done.fired();
    letters += done.takenIn();
    turnedDown += done.turnedDown();
  }

  PointsLedger ledger() {
    return ledger(SampleVillage.LOG);
  }

  PointsLedger ledger(LogId log) {
    return governance.read(log).points();
  }

  /** Returns the balance of a household in a book. */
  long balance(int household, BookId book) {
    return ledger().balance(SampleVillage.account(household), book);
  }

  /** Reads what happened to the ledger back from the log. */
  ImmutableList<PointsEvent> events() {
    return journal.read(SampleVillage.LOG, 0, Integer.MAX_VALUE).stream()
        .filter(stored -> stored.type().startsWith("points."))
        .map(
            stored ->
                codec.read(stored.body(), GovernanceTypes.EVENTS.type(stored.type()).orElseThrow()))
        .map(PointsEvent.class::cast)
        .collect(ImmutableList.toImmutableList());
  }
}
