package org.xiangzhi.governance.testkit.invariant;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.xiangzhi.governance.ballot.BallotEvent;
import org.xiangzhi.governance.ballot.BallotId;
import org.xiangzhi.governance.ballot.ChoiceId;
import org.xiangzhi.governance.ballot.Outcome;
import org.xiangzhi.governance.ballot.Verdict;
import org.xiangzhi.governance.kernel.Event;
import org.xiangzhi.governance.recognition.AwardEvent;
import org.xiangzhi.governance.recognition.Concerned;
import org.xiangzhi.governance.recognition.ListEvent;
import org.xiangzhi.governance.recognition.PlaqueNumber;
import org.xiangzhi.governance.recognition.RoundId;

/**
 * INV-AWARD: whoever wins was nominated, agreed and did not withdraw, stood in a vote and was
 * chosen by its count, and was on no list that blocks honours on that day; honours are delivered to
 * winners once, behind the days of publication and under a number of their own.
 */
public final class HonoursEarned implements Invariant {
  /** Makes the invariant. */
  public HonoursEarned() {}

  @Override
  public String id() {
    return "INV-AWARD";
  }

  @Override
  public Optional<String> broken(History history) {
    Book book = new Book();
    for (History.Entry entry : history.entries()) {
      Optional<String> broken = book.take(entry.event());
      if (broken.isPresent()) {
        return broken.map(what -> "position " + entry.stored().position() + ": " + what);
      }
    }
    return Optional.empty();
  }

  /** Is what is remembered of one round. */
  private static final class Round {
    private final Set<Concerned> nominated = new HashSet<>();
    private final Set<Concerned> agreed = new HashSet<>();
    private final Map<BallotId, Set<Concerned>> standing = new HashMap<>();
    private final Set<Concerned> won = new HashSet<>();
    private final Set<Concerned> delivered = new HashSet<>();
    private Optional<AwardEvent.Published> published = Optional.empty();
  }

  /** Keeps rounds, votes and lists as the events go by. */
  private static final class Book {
    private final Map<RoundId, Round> rounds = new HashMap<>();
    private final Map<BallotId, Verdict> verdicts = new HashMap<>();
    private final ListingBook listings = new ListingBook();
    private final Set<PlaqueNumber> numbers = new HashSet<>();

    Optional<String> take(Event event) {
      if (event instanceof ListEvent e) {
        listings.take(e);
      }
      if (event instanceof BallotEvent.Counted e) {
        verdicts.put(e.ballot(), e.verdict());
      }
      if (event instanceof AwardEvent.Opened e) {
        return wrong(rounds.put(e.round(), new Round()) != null, e.round() + " is opened twice");
      }
      if (!(event instanceof AwardEvent e)) {
        return Optional.empty();
      }
      Round round = rounds.get(e.round());
      return round == null
          ? Optional.of(e.round() + " was not opened")
          : step(e, round).map(what -> e.round() + " " + what);
    }

    private Optional<String> step(AwardEvent event, Round round) {
      if (event instanceof AwardEvent.Nominated e) {
        return wrong(!round.nominated.add(e.nominee()), "has a nominee twice")
            .or(
                () ->
                    wrong(listings.blocks(e.nominee(), e.on()), "has a nominee who is on a list"));
      }
      if (event instanceof AwardEvent.Answered e) {
        if (e.stands()) {
          round.agreed.add(e.nominee());
        } else {
          round.agreed.remove(e.nominee());
        }
      } else if (event instanceof AwardEvent.ConsentWithdrawn e) {
        round.agreed.remove(e.nominee());
      } else if (event instanceof AwardEvent.PutToVote e) {
        round.standing.put(e.ballot(), Set.copyOf(e.standing()));
        return wrong(
            !round.agreed.containsAll(e.standing()), "puts to the vote who has not agreed");
      } else if (event instanceof AwardEvent.Declared e) {
        return declared(e, round);
      } else if (event instanceof AwardEvent.Published e) {
        round.published = Optional.of(e);
      } else if (event instanceof AwardEvent.Delivered e) {
        return delivered(e, round);
      }
      return Optional.empty();
    }

    private Optional<String> declared(AwardEvent.Declared event, Round round) {
      for (AwardEvent.Winner one : event.winners()) {
        Concerned winner = one.winner();
        boolean chosen =
            round.standing.entrySet().stream()
                .anyMatch(vote -> vote.getValue().contains(winner) && chose(vote.getKey(), winner));
        Optional<String> broken =
            wrong(!chosen, "declares a winner whom no vote chose")
                .or(
                    () ->
                        wrong(
                            !round.nominated.contains(winner) || !round.agreed.contains(winner),
                            "declares a winner who has not agreed"))
                .or(
                    () ->
                        wrong(
                            listings.blocks(winner, event.on()),
                            "declares a winner who is on a list"))
                .or(() -> wrong(!round.won.add(winner), "declares a winner twice"));
        if (broken.isPresent()) {
          return broken;
        }
      }
      return Optional.empty();
    }

    private boolean chose(BallotId ballot, Concerned winner) {
      Verdict verdict = verdicts.get(ballot);
      ChoiceId choice = ChoiceId.of(winner.id());
      return verdict != null
          && (verdict.winners().contains(choice)
              || (verdict.outcome() == Outcome.PASSED && verdict.tied().contains(choice)));
    }

    private Optional<String> delivered(AwardEvent.Delivered event, Round round) {
      boolean early =
          round.published.filter(posted -> event.on().isAfter(posted.until())).isEmpty();
      return wrong(!round.won.contains(event.winner()), "delivers to who has not won")
          .or(() -> wrong(early, "delivers before the days of publication are over"))
          .or(() -> wrong(!round.delivered.add(event.winner()), "delivers twice"))
          .or(() -> wrong(!numbers.add(event.number()), "uses a number twice"));
    }

    private static Optional<String> wrong(boolean wrong, String what) {
      return wrong ? Optional.of(what) : Optional.empty();
    }
  }
}
