package org.xiangzhi.governance.testkit.script;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.xiangzhi.governance.compact.ChangeId;
import org.xiangzhi.governance.compact.Clause;
import org.xiangzhi.governance.compact.ClauseChange;
import org.xiangzhi.governance.compact.ClauseId;
import org.xiangzhi.governance.compact.CompactCase;
import org.xiangzhi.governance.compact.CompactMeasure;
import org.xiangzhi.governance.compact.Draft;
import org.xiangzhi.governance.compact.DraftCommand;
import org.xiangzhi.governance.compact.Origin;
import org.xiangzhi.governance.compact.Place;

/** Chooses what is done about the draft. */
final class Writing {
  private static final int CHANGES = 2;

  private Writing() {}

  static Optional<Move> rebase(Stage s) {
    int latest = s.village().compacts().versions().size();
    return s.state().base() == latest
        ? Optional.empty()
        : s.move("compact.rebase-draft", new DraftCommand.RebaseDraft(s.id()));
  }

  static Optional<Move> propose(Stage s) {
    Draft draft = s.state().draft();
    long wanted = Math.max(CHANGES, s.least(CompactMeasure.DRAFT_CHANGES.id()));
    return s.breaks(CompactMeasure.DRAFT_CHANGES) || draft.changes().size() >= wanted
        ? Optional.empty()
        : s.move(
            "compact.propose-change", new DraftCommand.ProposeChange(s.id(), change(s, draft)));
  }

  /** Replaces a clause that no open case touches; adds one where there is none. */
  private static ClauseChange change(Stage s, Draft draft) {
    int number = draft.changes().size() + 1;
    ChangeId id = ChangeId.of(s.id() + ".change-" + number);
    Set<ClauseId> touched =
        s.village().compacts().cases().stream()
            .filter(CompactCase::open)
            .flatMap(other -> other.draft().changes().values())
            .map(ClauseChange::clause)
            .collect(Collectors.toSet());
    Optional<Clause> free =
        draft.base().clauses().stream().filter(c -> !touched.contains(c.id())).findFirst();
    Origin origin = new Origin(Origin.Kind.DRAFT, "两委商议");
    if (free.isPresent() && number == 1) {
      return new ClauseChange.Replace(
          id, free.get().id(), free.get().digest(), "红白事从简，由" + s.id() + "修订。", origin);
    }
    return new ClauseChange.Add(
        id, ClauseId.of(id.value()), freePlace(s), "第" + number + "项约定：户前屋后各自清扫。", origin);
  }

  private static Place freePlace(Stage s) {
    int last =
        s.village().compacts().cases().stream()
            .flatMap(other -> other.draft().text().clauses().stream())
            .mapToInt(clause -> clause.place().article())
            .max()
            .orElse(0);
    return new Place(1, last + 1, 0);
  }

  static Optional<Move> post(Stage s) {
    boolean posted =
        s.state().draft().posted().filter(p -> p.digest().equals(s.digest())).isPresent();
    return posted || s.breaks(CompactMeasure.DRAFT_POSTED)
        ? Optional.empty()
        : s.move(
            "compact.post-draft",
            new DraftCommand.PostDraft(s.id(), s.digest(), s.posting("村务公开栏")));
  }

  static Optional<Move> review(Stage s) {
    boolean reviewed =
        s.state()
            .draft()
            .review()
            .filter(review -> review.passed() && review.digest().equals(s.digest()))
            .isPresent();
    return reviewed || s.breaks(CompactMeasure.TOWN_REVIEW_PASSED)
        ? Optional.empty()
        : s.move(
            "compact.record-town-review",
            new DraftCommand.RecordTownReview(s.id(), s.digest(), true, "无与法律法规相抵触之处"));
  }
}
