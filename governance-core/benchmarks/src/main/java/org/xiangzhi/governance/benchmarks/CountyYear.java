package org.xiangzhi.governance.benchmarks;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.xiangzhi.governance.ballot.Ballot;
import org.xiangzhi.governance.ballot.BallotId;
import org.xiangzhi.governance.ballot.Outcome;
import org.xiangzhi.governance.ballot.Verdict;
import org.xiangzhi.governance.hierarchy.Division;
import org.xiangzhi.governance.journal.InMemoryJournal;
import org.xiangzhi.governance.kernel.PersonId;
import org.xiangzhi.governance.village.Governance;
import org.xiangzhi.governance.village.Request;

/**
 * Measures V2: 20,000 ballots, the year of a county, over the logs of all its villages. A village
 * has the 24 adults of T5, of whom the 18 at home come and vote; one ballot in four is by show of
 * hands, one on paper, one open and one secret by electronic means.
 */
final class CountyYear {
  static final int BALLOTS = 20_000;

  /** Ballots whose commands are made before their time is taken. */
  private static final int CHUNK = 2_500;

  private static final ImmutableList<Poll.Way> WAYS = ImmutableList.copyOf(Poll.Way.values());
  private static final int DAYS = 365;
  private static final int MEMBERS = 2;
  private static final int AT_HOME = MEMBERS * (Village.HOUSEHOLDS - Village.AWAY);
  private static final int ALL = MEMBERS * Village.HOUSEHOLDS;

  private final ImmutableList<Village> villages;
  private final int ballots;
  private final byte[] choices;
  private final int[] born = new int[ALL];
  private final boolean[] came = new boolean[ALL];

  CountyYear(int ballots) {
    ImmutableList<Division> all = County.villages();
    this.villages = Round.villages(all.size());
    this.ballots = ballots;
    this.choices = BareCount.choices(ballots * ALL, ballots);
    Arrays.setAll(born, i -> 1970 + i / MEMBERS);
    Arrays.fill(came, 0, AT_HOME, true);
  }

  /**
   * What the year took.
   *
   * @param seconds of processor time
   * @param commands how many there were
   * @param held bytes that are held behind it: the logs and their models
   */
  record Result(double seconds, int commands, long held) {}

  /** Holds the ballots of the year, village by village, day by day. */
  Result run() {
    long empty = Gauges.used();
    try (InMemoryJournal journal = new InMemoryJournal()) {
      Governance governance = County.governance(journal, Polls.practice(), DAYS);
      County.open(governance, journal);
      villages.forEach(village -> village.open(governance));
      long nanos = 0;
      int commands = 0;
      for (int from = 0; from < ballots; from += CHUNK) {
        List<CompactScript.Turn> turns =
            IntStream.range(from, Math.min(from + CHUNK, ballots))
                .mapToObj(this::turns)
                .flatMap(List::stream)
                .toList();
        long start = Gauges.cpuNanos();
        turns.forEach(turn -> County.handle(governance, turn.actor(), turn.request()));
        nanos += Gauges.cpuNanos() - start;
        commands += turns.size();
      }
      long held = Gauges.used() - empty;
      check(governance);
      return new Result(nanos / 1e9, commands, held);
    }
  }

  private Village village(int ballot) {
    return villages.get(ballot % villages.size());
  }

  private List<CompactScript.Turn> turns(int ballot) {
    Village village = village(ballot);
    int ofVillage = ballot / villages.size();
    ImmutableList.Builder<PersonId> persons = ImmutableList.builder();
    for (int i = 0; i < AT_HOME; i++) {
      persons.add(village.adult(i / MEMBERS, i % MEMBERS));
    }
    Poll.Way way = WAYS.get(ofVillage % WAYS.size());
    Poll poll =
        Poll.of(
            name(ballot),
            village.unit(),
            village.holder(Polls.HEAD),
            way,
            persons.build(),
            Arrays.copyOfRange(choices, ballot * ALL, ballot * ALL + AT_HOME));
    int day = 1 + ofVillage * (DAYS - 1) / (ballots / villages.size() + 1);
    ImmutableList.Builder<CompactScript.Turn> turns = ImmutableList.builder();
    int number = 0;
    for (Poll.Move move :
        Stream.of(poll.opening(), poll.arriving(), poll.voting(), poll.counting())
            .flatMap(ImmutableList::stream)
            .toList()) {
      String id = name(ballot) + "-" + number++;
      turns.add(
          new CompactScript.Turn(
              move.actor(), Request.of(id, village.log(), County.at(day), move.command())));
    }
    return turns.build();
  }

  private static String name(int ballot) {
    return "poll-" + ballot;
  }

  /** Counts the same votes by the bare loop. */
  int bare() {
    int passed = 0;
    for (int i = 0; i < ballots; i++) {
      if (bare(i) >= 0) {
        passed++;
      }
    }
    return passed;
  }

  private int bare(int ballot) {
    return BareCount.count(born, came, choices, ballot * ALL, County.FIRST_DAY.getYear());
  }

  /** Insists that the reference comes to the same. */
  private void check(Governance governance) {
    for (int i = 0; i < ballots; i++) {
      Verdict verdict =
          governance
              .read(village(i).log())
              .ballots()
              .find(BallotId.of(name(i)))
              .flatMap(Ballot::verdict)
              .orElseThrow();
      if ((verdict.outcome() == Outcome.PASSED) != (bare(i) >= 0)) {
        throw new IllegalStateException(verdict.toString());
      }
    }
  }
}
