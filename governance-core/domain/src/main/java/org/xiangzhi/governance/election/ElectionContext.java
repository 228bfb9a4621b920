package org.xiangzhi.governance.election;

import static org.xiangzhi.governance.kernel.RefusalCode.ACT_ORDER;
import static org.xiangzhi.governance.kernel.RefusalCode.ALREADY_ENDED;
import static org.xiangzhi.governance.kernel.RefusalCode.ALREADY_EXISTS;
import static org.xiangzhi.governance.kernel.RefusalCode.LAW_UNKNOWN;
import static org.xiangzhi.governance.kernel.RefusalCode.NOT_ENTITLED;
import static org.xiangzhi.governance.kernel.RefusalCode.NOT_FOUND;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.xiangzhi.governance.kernel.Act;
import org.xiangzhi.governance.kernel.Decision;
import org.xiangzhi.governance.kernel.Refusal;
import org.xiangzhi.governance.kernel.Rule;
import org.xiangzhi.governance.kernel.Text;
import org.xiangzhi.governance.law.Standard;
import org.xiangzhi.governance.law.Subject;

/**
 * Is all that deciding about one election looks at.
 *
 * @param state the election
 * @param act who acts and when
 * @param view what the other rooms know
 */
record ElectionContext(Election state, Act act, ElectionView view) {

  ElectionRules rules() {
    return state.announced().rules();
  }

  LocalDate day() {
    return act.day();
  }

  /** Finds the figure that counts: the law's, or the election's own. */
  Optional<Standard> find(Subject subject) {
    return find(subject, rules(), view);
  }

  static Optional<Standard> find(Subject subject, ElectionRules rules, ElectionView view) {
    return rules.figures().isPresent()
        ? rules.figures().get().find(subject, view.practiceRule(rules.rule()))
        : view.standards().find(subject);
  }

  /** Tells whether the law of the day says so; where it is silent it does not. */
  boolean says(Subject subject) {
    return find(subject).map(Standard::flag).orElse(false);
  }

  /** Goes on with a figure, if there is one. */
  Decision<ElectionEvent> with(Subject subject, Function<Standard, Decision<ElectionEvent>> then) {
    return find(subject).map(then).orElseGet(() -> silent(subject));
  }

  static Decision<ElectionEvent> silent(Subject subject) {
    return Decision.refuse(LAW_UNKNOWN, ElectionGuards.FIGURE_KNOWN, "subject", subject);
  }

  static Decision<ElectionEvent> unknown(String kind, Object id) {
    return Decision.refuse(NOT_FOUND, ElectionGuards.KNOWN, "kind", kind, "id", id);
  }

  static Decision<ElectionEvent> exists(String kind, Object id) {
    return Decision.refuse(ALREADY_EXISTS, ElectionGuards.KNOWN, "kind", kind, "id", id);
  }

  static Decision<ElectionEvent> ended(String kind, Object id) {
    return Decision.refuse(ALREADY_ENDED, ElectionGuards.ORDER, "kind", kind, "id", id);
  }

  static Decision<ElectionEvent> first(Rule rule, String act) {
    return Decision.refuse(ACT_ORDER, rule, "first", act);
  }

  static Refusal notEntitled(Rule rule, Collection<?> who, Text what) {
    String named = who.stream().map(Object::toString).collect(Collectors.joining(", "));
    return Refusal.of(NOT_ENTITLED, rule, "who", named, "what", what);
  }

  static Decision<ElectionEvent> refused(Refusal refusal) {
    return Decision.refuse(List.of(refusal));
  }
}
