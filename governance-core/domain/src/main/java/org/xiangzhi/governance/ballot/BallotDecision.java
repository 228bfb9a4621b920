package org.xiangzhi.governance.ballot;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.xiangzhi.governance.kernel.Decision;
import org.xiangzhi.governance.kernel.Refusal;

/**
 * Is a decision with what it does to the urn. What falls into the urn is in no event.
 *
 * @param decision the events, or why not
 * @param drop the slip that falls into the urn; empty for none
 * @param empty the ballot whose urn is emptied; empty for none
 */
public record BallotDecision(
    Decision<BallotEvent> decision, Optional<Drop> drop, Optional<BallotId> empty) {
  private static final String NOTHING = "-";

  /**
   * Is a slip on its way into the urn.
   *
   * @param ballot whose urn
   * @param slip what it says, in the form of {@link #slip}
   */
  public record Drop(BallotId ballot, String slip) {
    @Override
    public String toString() {
      return "Drop[ballot=" + ballot + "]";
    }
  }

  static BallotDecision of(Decision<BallotEvent> decision) {
    return new BallotDecision(decision, Optional.empty(), Optional.empty());
  }

  static BallotDecision accept(BallotEvent event) {
    return of(Decision.accept(event));
  }

  static BallotDecision refuse(Refusal refusal) {
    return of(Decision.refuse(List.of(refusal)));
  }

  /** Writes a vote in the one form that equal votes share. */
  static String slip(ImmutableSet<ChoiceId> chosen) {
    return chosen.isEmpty()
        ? NOTHING
        : chosen.stream().sorted().map(ChoiceId::value).collect(Collectors.joining(","));
  }

  /** Reads a vote from its form. */
  static ImmutableSet<ChoiceId> chosen(String slip) {
    return slip.equals(NOTHING)
        ? ImmutableSet.of()
        : Splitter.on(',')
            .splitToStream(slip)
            .map(ChoiceId::of)
            .collect(ImmutableSet.toImmutableSet());
  }
}
