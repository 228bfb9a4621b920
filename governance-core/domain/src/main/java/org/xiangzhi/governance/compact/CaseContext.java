package org.xiangzhi.governance.compact;

import static org.xiangzhi.governance.kernel.RefusalCode.ACT_ORDER;
import static org.xiangzhi.governance.kernel.RefusalCode.ALREADY_EXISTS;
import static org.xiangzhi.governance.kernel.RefusalCode.NOT_FOUND;
import static org.xiangzhi.governance.kernel.RefusalCode.TALLY_MISMATCH;
import static org.xiangzhi.governance.kernel.RefusalCode.TEXT_DIFFERS;

import java.util.Optional;
import org.xiangzhi.governance.kernel.Act;
import org.xiangzhi.governance.kernel.Decision;
import org.xiangzhi.governance.kernel.Digest;
import org.xiangzhi.governance.kernel.Refusal;
import org.xiangzhi.governance.kernel.RefusalCode;
import org.xiangzhi.governance.kernel.Rule;
import org.xiangzhi.governance.kernel.RuleId;
import org.xiangzhi.governance.kernel.Text;

/**
 * Is all that deciding about one case looks at.
 *
 * @param compacts all compacts of the village
 * @param state the case
 * @param act who acts and when
 * @param view what the other rooms know
 * @param rules the rules that the case keeps
 */
record CaseContext(
    Compacts compacts, CompactCase state, Act act, CompactView view, CompactRules rules) {

  static final Text PRESENT = Text.of("到会人数", "those present");
  static final Text DRAFTED = Text.of("现稿", "the draft as it is now");
  static final Text NOTICED = Text.of("公示文本", "the noticed text");
  static final Text VOTED = Text.of("表决通过的文本", "the text that was passed");

  Rule rule(RuleId id) {
    return view.rule(state.practice(), id);
  }

  Decision<CompactEvent> unknown(String kind, Object id) {
    return Decision.refuse(NOT_FOUND, CompactGuards.RECORD_KNOWN, "kind", kind, "id", id);
  }

  Decision<CompactEvent> exists(String kind, Object id) {
    return Decision.refuse(ALREADY_EXISTS, CompactGuards.RECORD_ONCE, "kind", kind, "id", id);
  }

  Decision<CompactEvent> first(String act) {
    return Decision.refuse(ACT_ORDER, CompactGuards.RECORD_KNOWN, "first", act);
  }

  Decision<CompactEvent> tallyRefused(long sum, long total, Text what) {
    return Decision.refuse(
        TALLY_MISMATCH, CompactGuards.BALLOT_SUM, "sum", sum, "total", total, "what", what);
  }

  /** Tells whether hands are counted for each clause: on an adoption always. */
  boolean handsDemanded() {
    return rules
        .reading()
        .map(reading -> reading.handsOnRevision() || state.kind() == CaseKind.ADOPTION)
        .orElse(false);
  }

  /** Refuses a text that is not the one expected. */
  Optional<Refusal> differs(Digest given, Digest expected, Text what) {
    return given.equals(expected)
        ? Optional.empty()
        : Optional.of(
            Refusal.of(
                TEXT_DIFFERS,
                CompactGuards.TEXT_SAME,
                "digest",
                given,
                "expected",
                expected,
                "what",
                what));
  }

  /** Refuses to go on with a text whose base is no longer the version in force. */
  Optional<Refusal> outdatedBase() {
    int latest = compacts.latestNumber();
    return state.base() == latest
        ? Optional.empty()
        : Optional.of(
            Refusal.of(
                RefusalCode.BASE_CHANGED,
                CompactGuards.CLAUSE_BASE,
                "base",
                "v" + state.base(),
                "current",
                "v" + latest));
  }
}
