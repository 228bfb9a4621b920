package org.xiangzhi.governance.recognition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.xiangzhi.governance.recognition.RecognitionScene.KEEPING;
import static org.xiangzhi.governance.recognition.RecognitionScene.PAPER;
import static org.xiangzhi.governance.recognition.RecognitionScene.VILLAGE;
import static org.xiangzhi.governance.recognition.RecognitionScene.YARDS;
import static org.xiangzhi.governance.recognition.RecognitionScene.a;
import static org.xiangzhi.governance.recognition.RecognitionScene.h;

import com.google.common.collect.ImmutableSortedSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.xiangzhi.governance.ballot.BallotId;
import org.xiangzhi.governance.ballot.Ties;
import org.xiangzhi.governance.kernel.Decision;
import org.xiangzhi.governance.kernel.PersonId;

/**
 * Plays a round of an award for two winners among four households at random, beside a count by hand
 * that ranks votes and knows nothing of the room. Ties for the last seat all win.
 */
class AwardModelTest {
  private static final RoundId ROUND = RoundId.of("yards");
  private static final BallotId BALLOT = BallotId.of("vote");

  /** Is one thing that somebody tries, about one household, with a figure. */
  record Move(int what, int household, int figure) {}

  @Provide
  Arbitrary<List<Move>> before() {
    return Combinators.combine(
            Arbitraries.of(0, 0, 0, 1, 1, 1, 1, 2, 3),
            Arbitraries.integers().between(1, 4),
            Arbitraries.integers().between(0, 1))
        .as(Move::new)
        .list()
        .ofMinSize(6)
        .ofMaxSize(40);
  }

  @Provide
  Arbitrary<List<Integer>> votes() {
    return Arbitraries.integers().between(0, 5).list().ofSize(4);
  }

  @Property(tries = 500)
  void winnersAreThoseWhoStoodWithTheMostVotes(
      @ForAll("before") List<Move> moves,
      @ForAll("votes") List<Integer> votes,
      @ForAll("before") List<Move> during) {
    RecognitionScene scene = new RecognitionScene();
    scene.accept(new AwardCommand.OpenRound(ROUND, YARDS, VILLAGE, AwardTerm.of("2026")));
    Map<Integer, Boolean> nominees = new LinkedHashMap<>();
    Set<Integer> out = new HashSet<>();
    moves.forEach(move -> nominating(move, scene, nominees, out));
    List<Integer> standing =
        nominees.entrySet().stream()
            .filter(one -> one.getValue() && !out.contains(one.getKey()))
            .map(Map.Entry::getKey)
            .toList();
    agree(
        scene,
        new AwardCommand.PutToVote(ROUND, BALLOT, Optional.empty()),
        KEEPING,
        !standing.isEmpty());
    Statistics.label("standing").collect(standing.size());
    if (standing.isEmpty() || standing.stream().allMatch(n -> votes.get(n - 1) == 0)) {
      return;
    }
    Map<Concerned, Integer> named = new HashMap<>();
    standing.forEach(n -> named.put(home(n), votes.get(n - 1)));
    scene.verdicts.put(BALLOT, Votes.choice(Ties.ALL_WIN, 2, named));
    during.stream()
        .filter(move -> move.what() == 2)
        .forEach(
            move -> {
              boolean stood = standing.contains(move.household());
              agree(
                  scene,
                  withdrawal(move.household()),
                  a(move.household()),
                  stood && out.add(move.household()));
            });
    agree(scene, new AwardCommand.DeclareWinners(ROUND), KEEPING, true);
    assertThat(scene.state.find(ROUND).orElseThrow().won().map(award -> award.won().winner()))
        .containsExactlyInAnyOrderElementsOf(byHand(standing, votes, out));
    delivered(scene, byHand(standing, votes, out));
  }

  /** Ranks by votes; whoever has as many as the second wins too; whoever withdrew is struck out. */
  private static List<Concerned> byHand(
      List<Integer> standing, List<Integer> votes, Set<Integer> out) {
    List<Integer> ranked = new ArrayList<>(standing);
    ranked.removeIf(n -> votes.get(n - 1) == 0);
    ranked.sort(Comparator.comparing(n -> -votes.get(n - 1)));
    int least = ranked.size() < 2 ? 1 : votes.get(ranked.get(1) - 1);
    return ranked.stream()
        .filter(n -> votes.get(n - 1) >= least && !out.contains(n))
        .map(AwardModelTest::home)
        .toList();
  }

  private static void nominating(
      Move move, RecognitionScene scene, Map<Integer, Boolean> nominees, Set<Integer> out) {
    int n = move.household();
    if (move.what() == 0) {
      agree(
          scene,
          new AwardCommand.Nominate(ROUND, home(n), "庭院整洁"),
          a(5),
          nominees.putIfAbsent(n, false) == null);
    } else if (move.what() == 2) {
      boolean stood = nominees.getOrDefault(n, false) && !out.contains(n);
      agree(scene, withdrawal(n), a(n), stood);
      if (stood) {
        out.add(n);
      }
    } else {
      boolean known = nominees.containsKey(n) && !out.contains(n);
      boolean stands = move.what() == 1 || move.figure() == 1;
      agree(
          scene,
          new AwardCommand.AnswerNomination(
              ROUND, home(n), Declaration.own(a(n)), stands, move.figure() == 1),
          a(n),
          known);
      nominees.computeIfPresent(n, (household, before) -> known ? stands : before);
    }
  }

  private static AwardCommand withdrawal(int household) {
    return new AwardCommand.WithdrawConsent(ROUND, home(household), Declaration.own(a(household)));
  }

  private static void delivered(RecognitionScene scene, List<Concerned> winners) {
    agree(scene, new AwardCommand.Publish(ROUND, "公开栏", PAPER, 7), KEEPING, true);
    scene.days(8);
    for (int n = 1; n <= 4; n++) {
      AwardCommand deliver =
          new AwardCommand.Deliver(
              ROUND, home(n), PlaqueNumber.of("P-" + n), ImmutableSortedSet.of(a(6)), PAPER);
      agree(scene, deliver, KEEPING, winners.contains(home(n)));
      agree(scene, deliver, KEEPING, false);
    }
    assertThat(PlaqueRegister.of(scene.state).entries())
        .extracting(PlaqueRegister.Entry::winner)
        .containsExactlyInAnyOrderElementsOf(winners);
  }

  private static Concerned home(int household) {
    return Concerned.household(h(household));
  }

  private static void agree(
      RecognitionScene scene, AwardCommand command, PersonId actor, boolean fine) {
    Decision<RecognitionEvent> decision = scene.ask(command, actor);
    assertThat(decision.refusals().isEmpty()).as("%s: %s", command, decision).isEqualTo(fine);
    for (RecognitionEvent event : decision.events()) {
      scene.state = scene.state.evolve(event);
      scene.events.add(event);
    }
  }
}
