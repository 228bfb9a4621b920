package org.xiangzhi.governance.testkit.invariant;

import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.xiangzhi.governance.ballot.BallotEvent;
import org.xiangzhi.governance.ballot.BallotId;
import org.xiangzhi.governance.ballot.Outcome;
import org.xiangzhi.governance.compact.CompactEvent;
import org.xiangzhi.governance.compact.Compacts;
import org.xiangzhi.governance.kernel.Event;
import org.xiangzhi.governance.kernel.PersonId;
import org.xiangzhi.governance.recognition.ClauseInForce;
import org.xiangzhi.governance.recognition.Concerned;
import org.xiangzhi.governance.recognition.ListCaseId;
import org.xiangzhi.governance.recognition.ListEvent;

/**
 * INV-LISTED: whoever is on a yellow or black list was given guidance and its days, notice and a
 * hearing, and was listed by a vote that passed, under a clause in force on that day, with a last
 * day; whoever brought the case, gave evidence or is whom it is about did not vote on it; an appeal
 * comes once and is decided by others.
 */
public final class ListedByProcess implements Invariant {
  /** Makes the invariant. */
  public ListedByProcess() {}

  @Override
  public String id() {
    return "INV-LISTED";
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

  /** Is what is remembered of one case. */
  private static final class Case {
    private final ListEvent.Begun begun;
    private final Set<PersonId> brought = new HashSet<>();
    private Optional<ListEvent.NoticeGiven> notice = Optional.empty();
    private Optional<ListEvent.PutToVote> vote = Optional.empty();
    private boolean proven;
    private boolean heard;
    private boolean listed;
    private boolean appealed;
    private boolean decided;

    Case(ListEvent.Begun begun) {
      this.begun = begun;
      brought.add(begun.by());
      if (begun.concerned() instanceof Concerned.Person one) {
        brought.add(one.person());
      }
    }
  }

  /** Keeps cases, votes and the compact as the events go by. */
  private static final class Book {
    private final Map<ListCaseId, Case> cases = new HashMap<>();
    private final Map<BallotId, Outcome> outcomes = new HashMap<>();
    private final Map<BallotId, Set<PersonId>> voters = new HashMap<>();
    private Compacts compacts = Compacts.empty();

    Optional<String> take(Event event) {
      if (event instanceof CompactEvent e) {
        compacts = compacts.evolve(e);
      }
      if (event instanceof BallotEvent.Counted e) {
        outcomes.put(e.ballot(), e.verdict().outcome());
      }
      if (event instanceof BallotEvent.VoteCast e) {
        voters.computeIfAbsent(e.ballot(), none -> new HashSet<>()).add(e.voter());
      }
      if (event instanceof BallotEvent.VoterMarked e) {
        voters.computeIfAbsent(e.ballot(), none -> new HashSet<>()).add(e.voter());
      }
      return event instanceof ListEvent e ? listEvent(e) : Optional.empty();
    }

    private Optional<String> listEvent(ListEvent event) {
      if (event instanceof ListEvent.Begun begun) {
        return wrong(
            cases.put(begun.listCase(), new Case(begun)) != null,
            begun.listCase() + " begins twice");
      }
      Case one = cases.get(event.listCase());
      return one == null
          ? Optional.of(event.listCase() + " has not begun")
          : step(event, one).map(what -> event.listCase() + " " + what);
    }

    private Optional<String> step(ListEvent event, Case one) {
      if (event instanceof ListEvent.TakenUp e) {
        one.brought.add(e.by());
        e.proofs().forEach(proof -> one.brought.add(proof.from()));
        one.proven = !e.proofs().isEmpty();
        return wrong(
            one.begun.guidance().filter(given -> e.on().isAfter(given.until())).isEmpty(),
            "is taken up before the days of guidance are over");
      }
      if (event instanceof ListEvent.NoticeGiven e) {
        one.notice = Optional.of(e);
        return Optional.empty();
      }
      if (event instanceof ListEvent.Heard e) {
        one.heard = true;
        return wrong(
            one.notice.filter(given -> !e.on().isBefore(given.hearingFrom())).isEmpty(),
            "is heard before the days of the notice are over");
      }
      if (event instanceof ListEvent.PutToVote e) {
        one.vote = Optional.of(e);
        return wrong(one.begun.list().colour().isBurden() && !one.heard, "is voted on unheard");
      }
      return event instanceof ListEvent.Listed e ? listed(e, one) : appeal(event, one);
    }

    private Optional<String> listed(ListEvent.Listed event, Case one) {
      one.listed = true;
      if (one.vote.isEmpty()) {
        return Optional.of("is listed without a vote");
      }
      ListEvent.PutToVote vote = one.vote.get();
      long days = ChronoUnit.DAYS.between(event.first(), event.last()) + 1;
      boolean own =
          voters.getOrDefault(vote.ballot(), Set.of()).stream().anyMatch(one.brought::contains);
      return wrong(
              outcomes.get(vote.ballot()) != Outcome.PASSED, "is listed without a vote that passed")
          .or(() -> wrong(own, "is voted on by who brought it or is whom it is about"))
          .or(
              () ->
                  wrong(
                      one.begun.list().colour().isBurden() && !one.proven,
                      "is listed without evidence"))
          .or(
              () ->
                  wrong(
                      days != vote.days() || days > one.begun.list().longestDays(),
                      "is listed for other days than were voted on, or too many"))
          .or(() -> wrong(!inForce(event), "is listed under a clause that is not in force"));
    }

    private boolean inForce(ListEvent.Listed event) {
      ClauseInForce clause = event.clause();
      return compacts
          .inForce(event.on())
          .filter(version -> version.number() == clause.version())
          .flatMap(version -> version.text().clause(clause.clause()))
          .filter(found -> found.digest().equals(clause.digest()))
          .isPresent();
    }

    private static Optional<String> appeal(ListEvent event, Case one) {
      if (event instanceof ListEvent.Appealed) {
        boolean wrong = !one.listed || one.appealed;
        one.appealed = true;
        return wrong(wrong, "is appealed against twice, or before it is listed");
      }
      if (event instanceof ListEvent.AppealDecided e) {
        boolean wrong = !one.appealed || one.decided || one.brought.contains(e.by());
        one.decided = true;
        return wrong(wrong, "has an appeal decided twice, or by who brought it");
      }
      return Optional.empty();
    }

    private static Optional<String> wrong(boolean wrong, String what) {
      return wrong ? Optional.of(what) : Optional.empty();
    }
  }
}
