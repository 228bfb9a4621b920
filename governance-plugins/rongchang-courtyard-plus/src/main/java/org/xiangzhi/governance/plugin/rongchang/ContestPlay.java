package org.xiangzhi.governance.plugin.rongchang;

import static org.xiangzhi.governance.plugin.rongchang.SampleVillage.LOG;
import static org.xiangzhi.governance.plugin.rongchang.SampleVillage.OVERSEER;
import static org.xiangzhi.governance.plugin.rongchang.SampleVillage.STEWARD;
import static org.xiangzhi.governance.plugin.rongchang.SampleVillage.member;

import java.util.Optional;
import org.xiangzhi.governance.points.ContestCommand;
import org.xiangzhi.governance.points.ContestId;
import org.xiangzhi.governance.points.EntryId;
import org.xiangzhi.governance.village.Script;

/** Plays objections: one is upheld, one is heard and granted, one is left lying. */
final class ContestPlay {
  private final Script script;

  ContestPlay(Script script) {
    this.script = script;
  }

  void contest() {
    script.title("提出异议：限本户，每笔一次", "an entry is contested by the household, once");
    contest(member(6, 1), "c-1", "litter-3");
    contest(member(5, 2), "c-1", "litter-3");
    contest(member(5, 1), "c-2", "litter-3");
    contest(member(5, 1), "c-3", "no-such-entry");
    contest(member(5, 1), "c-4", "litter-1");
  }

  void decide() {
    script.title("先听取意见，再由村务监督委员会决定", "it is heard first, then the oversight committee decides");
    decide(OVERSEER, "c-1", Optional.of("undo-c-1"), "照片并非本户");
    hear("c-1", "当日外出，有车票为证");
    decide(STEWARD, "c-1", Optional.of("undo-c-1"), "照片并非本户");
    decide(OVERSEER, "c-1", Optional.of("undo-c-1"), "照片并非本户");
    decide(OVERSEER, "c-1", Optional.empty(), "再次决定");
    script.title("另一笔维持", "another entry stands");
    hear("c-4", "承认倒过一次");
    decide(OVERSEER, "c-4", Optional.empty(), "照片清楚，维持");
  }

  /** The household is merged before it is decided, and nobody decides in time. */
  void contestBeforeMerging(String entry) {
    script.title("并户前提出异议，并户后仍须办结", "contested before the household is merged");
    contest(member(7, 1), "c-5", entry);
  }

  void decideLate() {
    script.title(
        "逾期 15 日未决的自动标记，仍可决定", "what is not decided in 15 days is marked, and still decided");
    hear("c-5", "并户后的户主说明情况");
    decide(OVERSEER, "c-5", Optional.of("undo-c-5"), "当日未吵闹");
    contest(member(5, 1), "c-6", "litter-2");
  }

  private void contest(String actor, String id, String entry) {
    script.act(
        LOG, actor, new ContestCommand.Contest(ContestId.of(id), EntryId.of(entry), "与事实不符"));
  }

  private void hear(String id, String note) {
    script.act(LOG, OVERSEER, new ContestCommand.Hear(ContestId.of(id), note));
  }

  private void decide(String actor, String id, Optional<String> reversal, String reason) {
    script.act(
        LOG, actor, new ContestCommand.Decide(ContestId.of(id), reversal.map(EntryId::of), reason));
  }
}
