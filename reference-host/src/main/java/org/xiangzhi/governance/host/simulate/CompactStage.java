package org.xiangzhi.governance.host.simulate;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.xiangzhi.governance.compact.CaseId;
import org.xiangzhi.governance.compact.CaseStatus;
import org.xiangzhi.governance.compact.CompactCase;
import org.xiangzhi.governance.compact.CompactCommand;
import org.xiangzhi.governance.compact.CompactRules;
import org.xiangzhi.governance.compact.CompactView;
import org.xiangzhi.governance.compact.Paper;
import org.xiangzhi.governance.compact.Posting;
import org.xiangzhi.governance.kernel.Digest;
import org.xiangzhi.governance.office.OfficeId;
import org.xiangzhi.governance.procedure.Bound;
import org.xiangzhi.governance.procedure.StepDefinition;

/** Is where a case of the compact has got to. */
record CompactStage(
    Village village,
    Hand hand,
    CompactCase state,
    CompactRules rules,
    StepDefinition step,
    CompactView view) {

  static CompactStage of(Village village, CompactCase state, Hand hand) {
    CompactView view = hand.governance().views(hand.log(), hand.day()).compact();
    CompactRules rules = view.rules(state.practice());
    StepDefinition step =
        rules.procedure().step(state.progress().step().orElseThrow()).orElseThrow();
    return new CompactStage(village, hand, state, rules, step, view);
  }

  CaseId id() {
    return state.id();
  }

  Digest digest() {
    return state.draft().text().digest();
  }

  Optional<CaseStatus> status() {
    return state.open()
        ? hand.governance().status(hand.log(), state.id(), hand.day())
        : Optional.empty();
  }

  /** Finds the most that any step of the procedure demands of a measure. */
  long least(String measure) {
    return rules.procedure().steps().stream()
        .flatMap(other -> other.requirements().stream())
        .filter(requirement -> requirement.measure().equals(measure))
        .filter(requirement -> requirement.applies(state.selection()))
        .map(requirement -> requirement.bound())
        .mapToLong(
            bound ->
                bound instanceof Bound.AtLeast least
                    ? least.min()
                    : bound instanceof Bound.Within within ? within.min() : 0)
        .max()
        .orElse(0);
  }

  Optional<CompactMove> move(String act, CompactCommand command) {
    return step.mayDo(act)
        .flatMap(offices -> hand.who(offices, village.unit()))
        .map(seat -> new CompactMove(seat, command));
  }

  Optional<CompactMove> by(Set<OfficeId> offices, CompactCommand command) {
    return hand.who(offices, village.unit()).map(seat -> new CompactMove(seat, command));
  }

  Stream<CompactView.Household> households() {
    return view.households(rules).stream();
  }

  Posting posting(String place) {
    return new Posting(place, papers(place));
  }

  ImmutableList<Paper> papers(String name) {
    return ImmutableList.of(new Paper(name + "照片", Digest.ofText(id() + name)));
  }
}
