package org.xiangzhi.governance.compact;

import static org.xiangzhi.governance.kernel.RefusalCode.NOT_ENTITLED;

import com.google.common.collect.ImmutableSortedMap;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.xiangzhi.governance.compact.CompactRules.Return;
import org.xiangzhi.governance.hierarchy.UnitId;
import org.xiangzhi.governance.kernel.Decision;
import org.xiangzhi.governance.kernel.Digest;
import org.xiangzhi.governance.kernel.Text;
import org.xiangzhi.governance.procedure.Progress;

/**
 * Is one run of a compact's procedure.
 *
 * @param id its name
 * @param title what it is about
 * @param kind adoption or revision
 * @param practice the digest of the practice whose rules it keeps
 * @param selection what the village had chosen when it was opened
 * @param base the number of the version that it changes, 0 for none
 * @param progress the step at which it is, and those behind it
 * @param formation joint meeting and executive committee
 * @param draft the changes
 * @param consultation the opinions
 * @param notice the notice of the text as it is now
 * @param assembly the assembly on the text as it is now
 * @param promulgation filing and posting
 * @param abandoned why it was given up
 */
public record CompactCase(
    CaseId id,
    String title,
    CaseKind kind,
    Digest practice,
    ImmutableSortedMap<String, String> selection,
    int base,
    Progress progress,
    Formation formation,
    Draft draft,
    Consultation consultation,
    Optional<Notice> notice,
    Optional<Assembly> assembly,
    Promulgation promulgation,
    Optional<String> abandoned) {

  static CompactCase opened(CaseEvent.CaseOpened event, CompactText base) {
    return new CompactCase(
        event.caseId(),
        event.title(),
        event.kind(),
        event.rules(),
        event.selection(),
        event.base(),
        Progress.start(event.first(), event.on()),
        Formation.EMPTY,
        Draft.on(base),
        Consultation.EMPTY,
        Optional.empty(),
        Optional.empty(),
        Promulgation.EMPTY,
        Optional.empty());
  }

  /**
   * Tells whether it can still be acted on.
   *
   * @return true until it is done or abandoned
   */
  public boolean open() {
    return abandoned.isEmpty() && progress.step().isPresent();
  }

  /** Lists the clauses to be read out that were not: all on an adoption, the changed ones else. */
  List<ClauseId> unread() {
    return draft.touched().stream()
        .filter(clause -> assembly.filter(a -> a.read().containsKey(clause)).isEmpty())
        .toList();
  }

  /** Refuses households that the village does not have. */
  Optional<Decision<CompactEvent>> strangers(Collection<UnitId> households, CaseContext x) {
    List<UnitId> strangers =
        households.stream().filter(household -> !x.view().isHousehold(household)).sorted().toList();
    return strangers.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Decision.refuse(
                NOT_ENTITLED,
                CompactGuards.RECORD_KNOWN,
                "who",
                strangers,
                "what",
                Text.of("须为本村农户", "must be a household of the village")));
  }

  /** Makes the event that sends this case back. */
  CaseEvent.CaseReturned returned(Return back, String reason, CaseContext x) {
    return new CaseEvent.CaseReturned(
        id,
        progress.step().orElseThrow(),
        back.to(),
        back.rule(),
        reason,
        x.act().actor(),
        x.act().day());
  }

  CompactCase with(Progress newProgress) {
    return new CompactCase(
        id,
        title,
        kind,
        practice,
        selection,
        base,
        newProgress,
        formation,
        draft,
        consultation,
        notice,
        assembly,
        promulgation,
        abandoned);
  }

  /** The text is to change: what was noticed, voted and filed no longer counts. */
  CompactCase sentBack(Progress newProgress) {
    return new CompactCase(
        id,
        title,
        kind,
        practice,
        selection,
        base,
        newProgress,
        formation,
        draft,
        consultation,
        Optional.empty(),
        Optional.empty(),
        Promulgation.EMPTY,
        abandoned);
  }

  CompactCase with(Formation newFormation) {
    return new CompactCase(
        id,
        title,
        kind,
        practice,
        selection,
        base,
        progress,
        newFormation,
        draft,
        consultation,
        notice,
        assembly,
        promulgation,
        abandoned);
  }

  CompactCase with(Draft newDraft) {
    return new CompactCase(
        id,
        title,
        kind,
        practice,
        selection,
        base,
        progress,
        formation,
        newDraft,
        consultation,
        notice,
        assembly,
        promulgation,
        abandoned);
  }

  CompactCase rebased(int newBase, CompactText text) {
    return new CompactCase(
        id,
        title,
        kind,
        practice,
        selection,
        newBase,
        progress,
        formation,
        draft.rebasedOn(text),
        consultation,
        notice,
        assembly,
        promulgation,
        abandoned);
  }

  CompactCase with(Consultation newConsultation) {
    return new CompactCase(
        id,
        title,
        kind,
        practice,
        selection,
        base,
        progress,
        formation,
        draft,
        newConsultation,
        notice,
        assembly,
        promulgation,
        abandoned);
  }

  CompactCase with(Notice newNotice) {
    return new CompactCase(
        id,
        title,
        kind,
        practice,
        selection,
        base,
        progress,
        formation,
        draft,
        consultation,
        Optional.of(newNotice),
        assembly,
        promulgation,
        abandoned);
  }

  CompactCase with(Assembly newAssembly) {
    return new CompactCase(
        id,
        title,
        kind,
        practice,
        selection,
        base,
        progress,
        formation,
        draft,
        consultation,
        notice,
        Optional.of(newAssembly),
        promulgation,
        abandoned);
  }

  CompactCase with(Promulgation newPromulgation) {
    return new CompactCase(
        id,
        title,
        kind,
        practice,
        selection,
        base,
        progress,
        formation,
        draft,
        consultation,
        notice,
        assembly,
        newPromulgation,
        abandoned);
  }

  CompactCase givenUp(String reason) {
    return new CompactCase(
        id,
        title,
        kind,
        practice,
        selection,
        base,
        progress,
        formation,
        draft,
        consultation,
        notice,
        assembly,
        promulgation,
        Optional.of(reason));
  }
}
