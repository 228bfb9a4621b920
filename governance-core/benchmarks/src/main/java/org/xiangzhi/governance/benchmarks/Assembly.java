package org.xiangzhi.governance.benchmarks;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.xiangzhi.governance.ballot.Ballot;
import org.xiangzhi.governance.ballot.BallotId;
import org.xiangzhi.governance.ballot.Count;
import org.xiangzhi.governance.ballot.Verdict;
import org.xiangzhi.governance.journal.InMemoryJournal;
import org.xiangzhi.governance.kernel.PersonId;
import org.xiangzhi.governance.village.Governance;
import org.xiangzhi.governance.village.Request;

/**
 * Measures V1: an assembly of 100,000, every one of them entitled, present and voting, on the
 * in-memory journal. Registering them is not measured.
 */
final class Assembly implements AutoCloseable {
  static final int VOTERS = 100_000;

  private static final Instant AT = County.at(1);
  private static final long SEED = 20260101;
  private static final int VOTING = 2;

  private final long empty = Gauges.used();
  private final InMemoryJournal journal = new InMemoryJournal();
  private final Governance governance = County.governance(journal, Polls.practice(), 29);
  private final Crowd crowd;
  private final ImmutableList<PersonId> voters;
  private final byte[] choices;
  private int polls;

  /**
   * What one assembly took.
   *
   * @param seconds of processor time in each phase: opening, arriving, voting, counting
   * @param allocated bytes that the voting made, for each vote
   * @param held bytes that are held once all is counted: the log and its model, with the
   *     registration and whatever was voted before
   */
  record Result(ImmutableList<Double> seconds, double allocated, long held) {
    double all() {
      return seconds.stream().mapToDouble(Double::doubleValue).sum();
    }
  }

  /** Sets the village up. */
  Assembly(int size) {
    crowd = new Crowd(size);
    voters = crowd.persons();
    choices = BareCount.choices(size, SEED);
    County.open(governance, journal);
    crowd.open(governance);
  }

  /** Holds one assembly. */
  Result run(Poll.Way way) {
    polls++;
    String name = "poll-" + polls;
    Poll poll = Poll.of(name, crowd.unit(), crowd.head(), way, voters, choices);
    List<ImmutableList<Poll.Move>> phases =
        List.of(poll.opening(), poll.arriving(), poll.voting(), poll.counting());
    ImmutableList.Builder<Double> seconds = ImmutableList.builder();
    double allocated = 0;
    for (int i = 0; i < phases.size(); i++) {
      List<CompactScript.Turn> turns = turns(phases.get(i), name + "-" + i + "-");
      long bytes = Gauges.allocated();
      long start = Gauges.cpuNanos();
      turns.forEach(turn -> County.handle(governance, turn.actor(), turn.request()));
      seconds.add((Gauges.cpuNanos() - start) / 1e9);
      if (i == VOTING) {
        allocated = (Gauges.allocated() - bytes) / (double) voters.size();
      }
    }
    check(name);
    return new Result(seconds.build(), allocated, Gauges.used() - empty);
  }

  private List<CompactScript.Turn> turns(List<Poll.Move> moves, String name) {
    ImmutableList.Builder<CompactScript.Turn> turns = ImmutableList.builder();
    int number = 0;
    for (Poll.Move move : moves) {
      Request request = Request.of(name + number, crowd.log(), AT, move.command());
      turns.add(new CompactScript.Turn(move.actor(), request));
      number++;
    }
    return turns.build();
  }

  /** Insists that the reference comes to the same. */
  private void check(String name) {
    Verdict verdict =
        governance
            .read(crowd.log())
            .ballots()
            .find(BallotId.of(name))
            .flatMap(Ballot::verdict)
            .orElseThrow();
    Count count = verdict.count();
    if (count.yes() != bare(born(), came()) || count.total() != voters.size()) {
      throw new IllegalStateException(verdict.toString());
    }
  }

  /** Counts the same votes by the bare loop. */
  int bare(int[] born, boolean[] came) {
    return BareCount.count(born, came, choices, 0, County.FIRST_DAY.getYear());
  }

  int[] born() {
    int[] born = new int[voters.size()];
    Arrays.setAll(born, crowd::born);
    return born;
  }

  boolean[] came() {
    boolean[] came = new boolean[voters.size()];
    Arrays.fill(came, true);
    return came;
  }

  byte[] choices() {
    return choices;
  }

  Crowd crowd() {
    return crowd;
  }

  @Override
  public void close() {
    journal.close();
  }
}
