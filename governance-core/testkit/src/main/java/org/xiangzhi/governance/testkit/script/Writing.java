package org.xiangzhi.governance.testkit.script;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.xiangzhi.governance.compact.CaseCommand;
import org.xiangzhi.governance.compact.ChangeId;
import org.xiangzhi.governance.compact.Clause;
import org.xiangzhi.governance.compact.ClauseChange;
import org.xiangzhi.governance.compact.ClauseId;
import org.xiangzhi.governance.compact.CompactCase;
import org.xiangzhi.governance.compact.CompactMeasure;
import org.xiangzhi.governance.compact.Draft;
import org.xiangzhi.governance.compact.DraftCommand;
import org.xiangzhi.governance.compact.FlagDecision;
import org.xiangzhi.governance.compact.Origin;
import org.xiangzhi.governance.compact.Place;

/** Chooses what is done about the draft. */
final class Writing {
  private static final int CHANGES = 2;

  private Writing() {}

  static Optional<Move> rebase(Stage s) {
    return outdated(s)
        ? s.move("compact.rebase-draft", new DraftCommand.RebaseDraft(s.id()))
        : Optional.empty();
  }

  private static boolean outdated(Stage s) {
    return s.state().base() != s.village().compacts().versions().size();
  }

  /** Goes back to where the draft can be put on the newest version, if another came into force. */
  static Optional<Move> returnToRebase(Stage s) {
    if (!outdated(s) || s.may("compact.rebase-draft")) {
      return Optional.empty();
    }
    return s.step().returnsTo().stream()
        .filter(s.rules().procedure().stepsWith("compact.rebase-draft")::contains)
        .findFirst()
        .map(
            back ->
                new Move.Do(
                    s.village().holder(s.step().signedBy()),
                    new CaseCommand.ReturnCase(s.id(), back, "底本已变")));
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
        id, ClauseId.of(id.value()), freePlace(s), "第" + number + "项约定：" + wording(s), origin);
  }

  /** Words a clause so that the town has a passage to decide on, where the practice lets it. */
  private static String wording(Stage s) {
    return s.rules().procedure().stepsWith("compact.resolve-flag").isEmpty()
        ? "户前屋后各自清扫。"
        : "户前屋后各自清扫；偷倒废物的，报有关机关依法处罚。";
  }

  static Optional<Move> resolve(Stage s) {
    return s.breaks(CompactMeasure.FLAGS_UNRESOLVED)
        ? Optional.empty()
        : s.state().draft().flags().all().stream()
            .filter(flag -> flag.decision().isEmpty())
            .findFirst()
            .flatMap(
                flag ->
                    s.move(
                        "compact.resolve-flag",
                        new DraftCommand.ResolveFlag(
                            s.id(),
                            flag.found().change(),
                            flag.found().number(),
                            FlagDecision.KEPT,
                            "由有关机关依法处理，并未自设处罚")));
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
