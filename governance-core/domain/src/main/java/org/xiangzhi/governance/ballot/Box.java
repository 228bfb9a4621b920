package org.xiangzhi.governance.ballot;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.stream.Stream;
import org.xiangzhi.governance.kernel.PersistentMap;

/**
 * Holds the votes of one ballot, however they were given.
 *
 * @param issued the papers given out
 * @param accounted those of them whose batches were counted
 * @param papers what stands on the papers, once a batch was counted
 * @param hands the hands, once counted
 * @param open the open votes, by what they say
 * @param slips the slips in the urn; what they say is not here
 */
public record Box(
    int issued,
    int accounted,
    Optional<Tally> papers,
    Optional<Tally> hands,
    PersistentMap<String, Integer> open,
    int slips) {
  static final Box EMPTY =
      new Box(0, 0, Optional.empty(), Optional.empty(), PersistentMap.empty(), 0);

  Box issued(int more) {
    return new Box(issued + more, accounted, papers, hands, open, slips);
  }

  Box counted(Papers batch) {
    return new Box(
        issued,
        accounted + batch.issued(),
        Optional.of(papers.map(sum -> sum.plus(batch.tally())).orElse(batch.tally())),
        hands,
        open,
        slips);
  }

  Box raised(Tally tally) {
    return new Box(issued, accounted, papers, Optional.of(tally), open, slips);
  }

  Box cast(ImmutableSet<ChoiceId> chosen) {
    String vote = BallotDecision.slip(chosen);
    return new Box(
        issued, accounted, papers, hands, open.with(vote, open.get(vote).orElse(0) + 1), slips);
  }

  Box dropped() {
    return new Box(issued, accounted, papers, hands, open, slips + 1);
  }

  /** Adds up all but the urn. */
  Tally outsideTheUrn(Question question) {
    ImmutableMap.Builder<ImmutableSet<ChoiceId>, Integer> votes = ImmutableMap.builder();
    open.entries().forEach(e -> votes.put(BallotDecision.chosen(e.getKey()), e.getValue()));
    return Stream.of(papers, hands)
        .flatMap(Optional::stream)
        .reduce(question.tally(votes.buildOrThrow()), Tally::plus);
  }
}
