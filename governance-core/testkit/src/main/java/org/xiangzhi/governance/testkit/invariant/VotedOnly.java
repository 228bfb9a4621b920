package org.xiangzhi.governance.testkit.invariant;

import static java.util.Objects.requireNonNull;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import org.xiangzhi.governance.ballot.BallotRules;
import org.xiangzhi.governance.ballot.Basis;
import org.xiangzhi.governance.ballot.Count;
import org.xiangzhi.governance.compact.AssemblyEvent;
import org.xiangzhi.governance.compact.CaseEvent;
import org.xiangzhi.governance.compact.CaseId;
import org.xiangzhi.governance.hierarchy.UnitId;
import org.xiangzhi.governance.kernel.Event;
import org.xiangzhi.governance.kernel.PersonId;
import org.xiangzhi.governance.kernel.Threshold;

/**
 * INV-VOTED: nothing comes into force that was not voted; what was taken in as found is excepted.
 * Quorum and majority are counted again from those who were checked in.
 */
public final class VotedOnly implements Invariant {
  /** Makes the invariant. */
  public VotedOnly() {}

  @Override
  public String id() {
    return "INV-VOTED";
  }

  @Override
  public Optional<String> broken(History history) {
    Map<CaseId, BallotRules> rules = new HashMap<>();
    Map<CaseId, Ballot> ballots = new HashMap<>();
    for (History.Entry entry : history.entries()) {
      Event event = entry.event();
      if (event instanceof CaseEvent.CaseOpened e) {
        rules.put(
            e.caseId(),
            requireNonNull(history.practices().get(e.rules())).compact().orElseThrow().assembly());
      } else if (event instanceof CaseEvent.CaseReturned e) {
        ballots.remove(e.caseId());
      } else if (event instanceof AssemblyEvent e) {
        ballots.computeIfAbsent(e.caseId(), none -> new Ballot()).take(e);
      } else if (event instanceof CaseEvent.Promulgated e) {
        Ballot ballot = ballots.getOrDefault(e.caseId(), new Ballot());
        if (!ballot.passed(e, requireNonNull(rules.get(e.caseId())))) {
          return Optional.of(e.caseId() + " puts a text into force that was not voted");
        }
      }
    }
    return Optional.empty();
  }

  /** Collects what an assembly did. */
  private static final class Ballot {
    private Optional<AssemblyEvent.AssemblyOpened> opened = Optional.empty();
    private Optional<AssemblyEvent.VoteCounted> vote = Optional.empty();
    private final Map<PersonId, UnitId> present = new HashMap<>();

    void take(AssemblyEvent event) {
      if (event instanceof AssemblyEvent.AssemblyOpened e) {
        opened = Optional.of(e);
      } else if (event instanceof AssemblyEvent.AttendeesCheckedIn e) {
        e.attendees()
            .forEach(
                (person, household) -> {
                  if (vote.isEmpty() && household.equals(entitled(person))) {
                    present.put(person, household);
                  }
                });
      } else if (event instanceof AssemblyEvent.VoteCounted e) {
        vote = Optional.of(e);
      }
    }

    private Object entitled(PersonId person) {
      return opened
          .<Object>map(roll -> roll.adults().getOrDefault(person, UnitId.of("nobody")))
          .orElse("nobody");
    }

    boolean passed(CaseEvent.Promulgated inForce, BallotRules rules) {
      if (opened.isEmpty() || vote.isEmpty()) {
        return false;
      }
      boolean adults = opened.get().basis() == Basis.ADULTS;
      long eligible = adults ? opened.get().adults().size() : opened.get().households().size();
      long came = adults ? present.size() : new HashSet<>(present.values()).size();
      Count count = vote.get().verdict().count();
      return vote.get().digest().equals(inForce.text().digest())
          && reached(rules.quorum(opened.get().basis()).orElseThrow().share(), came, eligible)
          && (long) count.yes() + count.no() + count.abstained() <= came
          && count.yes() > 0
          && reached(rules.majority(), count.yes(), came);
    }

    private static boolean reached(Threshold share, long part, long whole) {
      long left = part * share.denominator();
      long right = whole * share.numerator();
      return whole > 0 && (share.strict() ? left > right : left >= right);
    }
  }
}
