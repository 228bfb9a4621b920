package org.xiangzhi.governance.testkit.village;

import static org.assertj.core.api.Assertions.assertThat;
import static org.xiangzhi.governance.ballot.Question.ABSTAIN;
import static org.xiangzhi.governance.ballot.Question.NO;
import static org.xiangzhi.governance.ballot.Question.YES;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.xiangzhi.governance.ballot.ChoiceId;
import org.xiangzhi.governance.ballot.Count;
import org.xiangzhi.governance.ballot.Outcome;
import org.xiangzhi.governance.ballot.Tally;
import org.xiangzhi.governance.ballot.Verdict;
import org.xiangzhi.governance.journal.InMemoryJournal;
import org.xiangzhi.governance.journal.Journal;
import org.xiangzhi.governance.journal.LogId;
import org.xiangzhi.governance.journal.StoredEvent;
import org.xiangzhi.governance.journal.Urn;
import org.xiangzhi.governance.kernel.PersonId;
import org.xiangzhi.governance.kernel.RefusalCode;
import org.xiangzhi.governance.testkit.invariant.Replay;
import org.xiangzhi.governance.village.Request;

/** Nothing that is kept tells who voted how, and nobody votes twice. */
@Timeout(value = 120, unit = TimeUnit.SECONDS)
class SecretBallotTest {
  private static final List<ChoiceId> CHOICES = List.of(YES, NO, ABSTAIN);

  /** A store whose fingerprints are keyed alike in every run, so that runs can be compared. */
  private static Journal keyedAlike() {
    Journal kept = new InMemoryJournal();
    return (Journal)
        Proxy.newProxyInstance(
            Journal.class.getClassLoader(),
            new Class<?>[] {Journal.class},
            (proxy, method, arguments) -> {
              if (method.getName().equals("fingerprintKey")) {
                return "0".repeat(64);
              }
              try {
                return method.invoke(kept, arguments);
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            });
  }

  /** Prints all that a journal keeps of a log, the urn apart. */
  private static String kept(Journal journal, LogId log) {
    StringBuilder all = new StringBuilder();
    for (StoredEvent event : journal.read(log, 0, 100_000)) {
      all.append(event).append('\n').append(journal.receipt(log, event.command())).append('\n');
    }
    return all.append(journal.vault(log)).toString();
  }

  @Property(tries = 10)
  void runsThatDifferInOneVoteLeaveTheSame(
      @ForAll long seed, @ForAll @IntRange(min = 0, max = 5) int changed) {
    List<String> records = new ArrayList<>();
    List<String> told = new ArrayList<>();
    List<Verdict> verdicts = new ArrayList<>();
    List<Long> lengths = new ArrayList<>();
    for (int run = 0; run < 2; run++) {
      Journal journal = keyedAlike();
      BallotVillage ballot = new BallotVillage(journal);
      ballot.open(BallotVillage.SECRET);
      Random random = new Random(seed);
      StringBuilder outcomes = new StringBuilder();
      for (int i = 0; i < 6; i++) {
        int choice = random.nextInt(3) + (run == 1 && i == changed ? 1 : 0);
        outcomes.append(
            ballot.village.accepted(
                ballot.voters.get(i), BallotVillage.secretly(CHOICES.get(choice % 3))));
      }
      LogId log = ballot.village.log();
      records.add(kept(journal, log) + kept(journal, log.county()));
      told.add(outcomes.toString());
      verdicts.add(ballot.count());
      lengths.add(journal.head(log).position());
      assertThat(journal.urn(new Urn(log, BallotVillage.ID.value()))).isEmpty();
      Replay.assertEqual(ballot.village.governance(), journal, ballot.village.codec(), log);
    }
    assertThat(records.get(1)).isEqualTo(records.get(0));
    assertThat(told.get(1)).isEqualTo(told.get(0));
    assertThat(lengths.get(1)).isEqualTo(lengths.get(0));
    assertThat(verdicts.get(1).count()).isNotEqualTo(verdicts.get(0).count());
    assertThat(verdicts.get(1).turnout()).isEqualTo(verdicts.get(0).turnout());
  }

  @Test
  void orderOfVotesChangesNothingThatIsKeptOfTheUrn() {
    List<Map<String, Integer>> urns = new ArrayList<>();
    for (List<ChoiceId> order : List.of(List.of(YES, NO, NO), List.of(NO, NO, YES))) {
      Journal journal = new InMemoryJournal();
      BallotVillage ballot = new BallotVillage(journal);
      ballot.open(BallotVillage.SECRET);
      for (int i = 0; i < 3; i++) {
        ballot.village.accepted(ballot.voters.get(i), BallotVillage.secretly(order.get(i)));
      }
      urns.add(journal.urn(new Urn(ballot.village.log(), BallotVillage.ID.value())));
    }
    assertThat(urns.get(1)).isEqualTo(urns.get(0));
    assertThat(urns.get(0).toString()).isEqualTo(urns.get(1).toString());
  }

  @Test
  void sameIdWithAnotherVoteIsTheSameCommand() {
    Journal journal = new InMemoryJournal();
    BallotVillage ballot = new BallotVillage(journal);
    ballot.open(BallotVillage.SECRET);
    PersonId voter = ballot.voters.get(0);
    Request first = ballot.village.request(ballot.village.log(), BallotVillage.secretly(YES));
    Request again =
        new Request(first.id(), first.log(), first.at(), first.seen(), BallotVillage.secretly(NO));
    assertThat(ballot.village.handle(voter, first)).isInstanceOf(accepted());
    assertThat(ballot.village.handle(voter, again)).isInstanceOf(accepted());
    assertThat(journal.urn(new Urn(ballot.village.log(), BallotVillage.ID.value())))
        .isEqualTo(Map.of("yes", 1));
  }

  private static Class<?> accepted() {
    return org.xiangzhi.governance.village.Outcome.Accepted.class;
  }

  @Test
  void manyThreadsGiveOneVoteForEachVoter() throws Exception {
    Journal journal = new InMemoryJournal();
    BallotVillage ballot = new BallotVillage(journal);
    ballot.open(BallotVillage.SECRET);
    ExecutorService pool = Executors.newFixedThreadPool(8);
    List<Future<Integer>> threads = new ArrayList<>();
    for (int t = 0; t < 8; t++) {
      ChoiceId choice = CHOICES.get(t % 3);
      Callable<Integer> work =
          () -> {
            int given = 0;
            for (PersonId voter : ballot.voters) {
              var outcome = ballot.village.handle(voter, BallotVillage.secretly(choice));
              if (accepted().isInstance(outcome)) {
                given++;
              } else {
                assertThat(((org.xiangzhi.governance.village.Outcome.Refused) outcome).refusals())
                    .extracting(refusal -> refusal.code())
                    .containsExactly(RefusalCode.ALREADY_VOTED);
              }
            }
            return given;
          };
      threads.add(pool.submit(work));
    }
    int given = 0;
    for (Future<Integer> thread : threads) {
      given += thread.get();
    }
    pool.shutdown();
    assertThat(given).isEqualTo(ballot.voters.size());
    Verdict verdict = ballot.count();
    assertThat(verdict.tally().cast()).isEqualTo(ballot.voters.size());
    assertThat(verdict.count().total()).isEqualTo(ballot.voters.size());
  }

  @Test
  void fewSlipsAreDestroyedUncounted() {
    Journal journal = new InMemoryJournal();
    BallotVillage ballot = new BallotVillage(journal);
    assertThat(ballot.voters.size()).isGreaterThan(8);
    ballot.open(BallotVillage.SECRET);
    ballot.village.accepted(ballot.voters.get(0), BallotVillage.secretly(YES));
    ballot.village.accepted(ballot.voters.get(1), BallotVillage.secretly(YES));
    Verdict verdict = ballot.count();
    assertThat(verdict.tally()).isEqualTo(new Tally.Sealed(2));
    assertThat(verdict.outcome()).isEqualTo(Outcome.NO_QUORUM);
    assertThat(journal.urn(new Urn(ballot.village.log(), BallotVillage.ID.value()))).isEmpty();
  }

  @Test
  void threeSlipsAreCounted() {
    BallotVillage ballot = new BallotVillage(new InMemoryJournal());
    ballot.open(BallotVillage.SECRET);
    int enough = Math.max(3, (ballot.voters.size() + 3) / 4);
    for (int i = 0; i < enough; i++) {
      ballot.village.accepted(ballot.voters.get(i), BallotVillage.secretly(YES));
    }
    Verdict verdict = ballot.count();
    assertThat(verdict.outcome()).isEqualTo(Outcome.PASSED);
    assertThat(verdict.count()).isEqualTo(new Count(enough, 0, 0));
  }
}
