package org.xiangzhi.governance.testkit.model;

import com.google.common.collect.ImmutableSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.xiangzhi.governance.kernel.Refusal;
import org.xiangzhi.governance.kernel.RefusalCode;
import org.xiangzhi.governance.village.Outcome;

/**
 * Says what the tiny model expects.
 *
 * @param verdict whether it is accepted, refused, or the tiny model does not know
 * @param codes one of which the refusals hold
 */
record Prediction(Verdict verdict, ImmutableSet<RefusalCode> codes) {
  enum Verdict {
    ACCEPTED,
    REFUSED,
    UNKNOWN
  }

  static final Prediction ACCEPTED = new Prediction(Verdict.ACCEPTED, ImmutableSet.of());
  static final Prediction UNKNOWN = new Prediction(Verdict.UNKNOWN, ImmutableSet.of());

  static Prediction refused(RefusalCode... codes) {
    return new Prediction(Verdict.REFUSED, ImmutableSet.copyOf(codes));
  }

  void check(Object what, Outcome outcome) {
    boolean accepted = outcome instanceof Outcome.Accepted;
    boolean right =
        switch (verdict) {
          case UNKNOWN -> true;
          case ACCEPTED -> accepted;
          case REFUSED ->
              outcome instanceof Outcome.Refused refused
                  && codes(refused).stream().anyMatch(codes::contains);
        };
    if (!right) {
      throw new AssertionError(what + "\nis predicted " + this + "\nbut is " + outcome);
    }
  }

  static Set<RefusalCode> codes(Outcome.Refused refused) {
    return refused.refusals().stream().map(Refusal::code).collect(Collectors.toSet());
  }
}
