package org.xiangzhi.governance.compact;

import static org.xiangzhi.governance.kernel.RefusalCode.ALREADY_EXISTS;
import static org.xiangzhi.governance.kernel.RefusalCode.BASE_CHANGED;
import static org.xiangzhi.governance.kernel.RefusalCode.CLAUSE_COLLISION;
import static org.xiangzhi.governance.kernel.RefusalCode.NOT_FOUND;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.xiangzhi.governance.kernel.Decision;
import org.xiangzhi.governance.kernel.Digest;
import org.xiangzhi.governance.kernel.Handlers;
import org.xiangzhi.governance.kernel.InvalidValueException;
import org.xiangzhi.governance.kernel.PersistentMap;
import org.xiangzhi.governance.kernel.Refusal;

/**
 * Is the state of a case's draft: the changes of clauses, made on the version in force.
 *
 * @param base the version that the changes are made on
 * @param changes the changes, by name
 * @param posted the last posting of the draft
 * @param review the town's last review
 * @param flags the passages that a person has to look at
 */
public record Draft(
    CompactText base,
    PersistentMap<ChangeId, ClauseChange> changes,
    Optional<DraftEvent.DraftPosted> posted,
    Optional<DraftEvent.TownReviewRecorded> review,
    ClauseFlags flags) {

  private static final Handlers<DraftCommand, CaseContext, Decision<CompactEvent>> DECIDE =
      Handlers.<DraftCommand, CaseContext, Decision<CompactEvent>>of(DraftCommand.class)
          .on(DraftCommand.ProposeChange.class, Draft::propose)
          .on(DraftCommand.WithdrawChange.class, Draft::withdraw)
          .on(DraftCommand.RebaseDraft.class, Draft::rebase)
          .on(DraftCommand.PostDraft.class, Draft::post)
          .on(DraftCommand.RecordTownReview.class, Draft::review)
          .on(DraftCommand.ResolveFlag.class, ClauseFlags::resolve)
          .build();

  static Draft on(CompactText base) {
    return new Draft(
        base, PersistentMap.empty(), Optional.empty(), Optional.empty(), ClauseFlags.EMPTY);
  }

  static Decision<CompactEvent> decide(DraftCommand command, CaseContext x) {
    return DECIDE.apply(command, x);
  }

  /**
   * Returns the text as it would be with all changes.
   *
   * @return the revised text
   */
  public CompactText text() {
    return ClauseChange.apply(base, changes.values().toList());
  }

  /**
   * Lists the clauses that the draft changes or adds.
   *
   * @return their names, those taken out left aside
   */
  public List<ClauseId> touched() {
    return changes
        .values()
        .filter(change -> !(change instanceof ClauseChange.Remove))
        .map(ClauseChange::clause)
        .toList();
  }

  /** Tells whether the town has passed the text as it is now. */
  boolean reviewed() {
    return review.map(r -> r.passed() && r.digest().equals(text().digest())).orElse(false);
  }

  Draft withChange(ClauseChange change) {
    return new Draft(
        base,
        changes.with(change.change(), change),
        posted,
        review,
        flags.without(change.change()));
  }

  Draft withoutChange(ChangeId change) {
    return new Draft(base, changes.without(change), posted, review, flags.without(change));
  }

  Draft rebasedOn(CompactText newBase) {
    return new Draft(newBase, changes, posted, review, flags);
  }

  Draft withPosted(DraftEvent.DraftPosted event) {
    return new Draft(base, changes, Optional.of(event), review, flags);
  }

  Draft withReview(DraftEvent.TownReviewRecorded event) {
    return new Draft(base, changes, posted, Optional.of(event), flags);
  }

  Draft withFlags(ClauseFlags newFlags) {
    return new Draft(base, changes, posted, review, newFlags);
  }

  private static Decision<CompactEvent> propose(DraftCommand.ProposeChange c, CaseContext x) {
    Draft draft = x.state().draft();
    ClauseChange change = c.change();
    if (draft.changes.containsKey(change.change())) {
      return x.exists("change", change.change());
    }
    List<Refusal> refusals = new ArrayList<>();
    x.outdatedBase().ifPresent(refusals::add);
    refusals.addAll(collisions(x, change));
    if (refusals.isEmpty()) {
      mismatch(change, draft.base).ifPresent(refusals::add);
    }
    if (refusals.isEmpty()) {
      occupied(change, draft.text()).ifPresent(refusals::add);
    }
    if (refusals.isEmpty()) {
      unfit(draft.withChange(change)).ifPresent(refusals::add);
    }
    originMissing(change, x).ifPresent(refusals::add);
    return refusals.isEmpty()
        ? Decision.acceptAll(
            ImmutableList.<CompactEvent>builder()
                .add(new DraftEvent.ChangeProposed(c.caseId(), change, x.act().actor()))
                .addAll(ClauseFlags.found(c.caseId(), change, x))
                .build())
        : Decision.refuse(refusals);
  }

  /** Finds changes of the same clause, in this case and in every other open one. */
  private static List<Refusal> collisions(CaseContext x, ClauseChange mine) {
    return x.compacts()
        .openCases()
        .flatMap(
            other ->
                other
                    .draft()
                    .changes
                    .values()
                    .filter(theirs -> sameTarget(mine, theirs))
                    .map(theirs -> collision(x.state(), mine, other, theirs)))
        .toList();
  }

  private static boolean sameTarget(ClauseChange mine, ClauseChange theirs) {
    boolean samePlace =
        mine instanceof ClauseChange.Add a
            && theirs instanceof ClauseChange.Add b
            && a.place().compareTo(b.place()) == 0;
    return samePlace || mine.clause().equals(theirs.clause());
  }

  private static Refusal collision(
      CompactCase mineOf, ClauseChange mine, CompactCase theirsOf, ClauseChange theirs) {
    return Refusal.of(
        CLAUSE_COLLISION,
        CompactGuards.CLAUSE_COLLISION,
        "mine",
        mineOf.title() + "#" + mine.change(),
        "other",
        theirsOf.title() + "#" + theirs.change(),
        "clause",
        mine.clause());
  }

  /** Refuses a change whose base digest is not that of the clause in the base text. */
  private static Optional<Refusal> mismatch(ClauseChange change, CompactText base) {
    Optional<Clause> clause = base.clause(change.clause());
    if (change instanceof ClauseChange.Add) {
      return clause.map(
          there ->
              Refusal.of(
                  ALREADY_EXISTS, CompactGuards.CLAUSE_ONCE, "kind", "clause", "id", there.id()));
    }
    if (clause.isEmpty()) {
      return Optional.of(
          Refusal.of(
              NOT_FOUND, CompactGuards.CLAUSE_BASE, "kind", "clause", "id", change.clause()));
    }
    Digest madeOn =
        change instanceof ClauseChange.Replace replace
            ? replace.base()
            : ((ClauseChange.Remove) change).base();
    Digest current = clause.get().digest();
    return madeOn.equals(current)
        ? Optional.empty()
        : Optional.of(
            Refusal.of(
                BASE_CHANGED, CompactGuards.CLAUSE_BASE, "base", madeOn, "current", current));
  }

  /** Refuses a new clause at a place that is taken in the draft as it is now. */
  private static Optional<Refusal> occupied(ClauseChange change, CompactText text) {
    if (!(change instanceof ClauseChange.Add add)) {
      return Optional.empty();
    }
    return text.clauses().stream()
        .filter(clause -> clause.place().compareTo(add.place()) == 0)
        .findFirst()
        .map(
            clause ->
                Refusal.of(
                    ALREADY_EXISTS,
                    CompactGuards.CLAUSE_ONCE,
                    "kind",
                    "clause",
                    "id",
                    clause.id() + " " + clause.place()));
  }

  private static Optional<Refusal> originMissing(ClauseChange change, CaseContext x) {
    Optional<Origin> origin =
        change instanceof ClauseChange.Add add
            ? Optional.of(add.origin())
            : change instanceof ClauseChange.Replace replace
                ? Optional.of(replace.origin())
                : Optional.empty();
    return origin
        .filter(o -> !x.compacts().knowsOrigin(o, x.state(), x.view()))
        .map(
            o ->
                Refusal.of(
                    NOT_FOUND, CompactGuards.CLAUSE_ORIGIN, "kind", o.kind(), "id", o.reference()));
  }

  /** Refuses changes that do not make a text together: two clauses at one place, or too many. */
  private static Optional<Refusal> unfit(Draft changed) {
    try {
      changed.text();
      return Optional.empty();
    } catch (InvalidValueException e) {
      return Optional.of(e.refusal());
    }
  }

  private static Decision<CompactEvent> withdraw(DraftCommand.WithdrawChange c, CaseContext x) {
    Draft draft = x.state().draft();
    if (!draft.changes.containsKey(c.change())) {
      return x.unknown("change", c.change());
    }
    return unfit(draft.withoutChange(c.change()))
        .<Decision<CompactEvent>>map(refusal -> Decision.refuse(List.of(refusal)))
        .orElseGet(
            () ->
                Decision.accept(
                    new DraftEvent.ChangeWithdrawn(c.caseId(), c.change(), c.reason())));
  }

  /**
   * Takes the version now in force as base, unless it has changed a clause that this case changes.
   */
  private static Decision<CompactEvent> rebase(DraftCommand.RebaseDraft c, CaseContext x) {
    Optional<CompactVersion> newest = x.compacts().latest();
    if (newest.isEmpty() || newest.get().number() == x.state().base()) {
      return x.exists("base", "v" + x.state().base());
    }
    CompactVersion latest = newest.get();
    Draft draft = x.state().draft();
    List<Refusal> refusals =
        draft
            .changes
            .values()
            .filter(change -> mismatch(change, latest.text()).isPresent())
            .map(change -> collision(x.state(), change, latest))
            .toList();
    if (refusals.isEmpty()) {
      refusals = unfit(draft.rebasedOn(latest.text())).stream().toList();
    }
    return refusals.isEmpty()
        ? Decision.accept(new DraftEvent.DraftRebased(c.caseId(), latest.number()))
        : Decision.refuse(refusals);
  }

  private static Refusal collision(CompactCase mineOf, ClauseChange mine, CompactVersion latest) {
    return Refusal.of(
        CLAUSE_COLLISION,
        CompactGuards.CLAUSE_COLLISION,
        "mine",
        mineOf.title() + "#" + mine.change(),
        "other",
        latest.title() + " v" + latest.number(),
        "clause",
        mine.clause());
  }

  private static Decision<CompactEvent> post(DraftCommand.PostDraft c, CaseContext x) {
    return x.differs(c.digest(), x.state().draft().text().digest(), CaseContext.DRAFTED)
        .<Decision<CompactEvent>>map(refusal -> Decision.refuse(List.of(refusal)))
        .orElseGet(
            () ->
                Decision.accept(
                    new DraftEvent.DraftPosted(
                        c.caseId(), c.digest(), c.posting(), x.act().day())));
  }

  private static Decision<CompactEvent> review(DraftCommand.RecordTownReview c, CaseContext x) {
    List<Refusal> refusals =
        Stream.of(
                x.differs(c.digest(), x.state().draft().text().digest(), CaseContext.DRAFTED),
                x.outdatedBase())
            .flatMap(Optional::stream)
            .toList();
    return refusals.isEmpty()
        ? Decision.accept(
            new DraftEvent.TownReviewRecorded(
                c.caseId(), c.digest(), c.passed(), c.remarks(), x.act().actor()))
        : Decision.refuse(refusals);
  }
}
