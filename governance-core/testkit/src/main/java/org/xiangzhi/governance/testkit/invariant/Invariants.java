package org.xiangzhi.governance.testkit.invariant;

import com.google.common.collect.ImmutableList;
import java.util.Optional;

/** Lists the invariants that can be asked of a history. */
public final class Invariants {
  /** All of them, by id. */
  public static final ImmutableList<Invariant> ALL =
      ImmutableList.of(
          new ChainWhole(),
          new ClockForward(),
          new ContestsHeard(),
          new CourtyardsInOrder(),
          new CourtyardsSized(),
          new HoldsResolved(),
          new HonoursEarned(),
          new ListedByProcess(),
          new MattersKept(),
          new MeetingOrder(),
          new OneInForce(),
          new OneText(),
          new PointsInOrder(),
          new SeatsFree(),
          new StepOrder(),
          new VotedOnly());

  private Invariants() {}

  /**
   * Demands that all of them hold.
   *
   * @param history what happened in one log
   * @throws AssertionError with id and place of the first that does not
   */
  public static void assertHold(History history) {
    for (Invariant invariant : ALL) {
      Optional<String> broken = invariant.broken(history);
      if (broken.isPresent()) {
        throw new AssertionError(invariant.id() + " " + history.log() + ": " + broken.get());
      }
    }
  }
}
