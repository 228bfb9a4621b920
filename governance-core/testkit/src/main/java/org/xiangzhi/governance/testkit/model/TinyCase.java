package org.xiangzhi.governance.testkit.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.xiangzhi.governance.ballot.Basis;
import org.xiangzhi.governance.compact.ChangeId;
import org.xiangzhi.governance.compact.Clause;
import org.xiangzhi.governance.compact.ClauseChange;
import org.xiangzhi.governance.compact.ClauseId;
import org.xiangzhi.governance.compact.CompactText;
import org.xiangzhi.governance.compact.OpinionId;
import org.xiangzhi.governance.hierarchy.UnitId;
import org.xiangzhi.governance.kernel.Digest;
import org.xiangzhi.governance.kernel.PersonId;

/**
 * Is what the tiny model remembers of one case: plain maps, put together from accepted commands.
 */
final class TinyCase {
  final Map<ChangeId, ClauseChange> changes = new TreeMap<>();
  final Map<OpinionId, Boolean> answers = new HashMap<>();
  final Set<OpinionId> opinions = new HashSet<>();
  final Set<UnitId> asked = new HashSet<>();
  final Map<PersonId, UnitId> present = new HashMap<>();
  final Set<ClauseId> read = new HashSet<>();
  final Set<ChangeId> kept = new HashSet<>();
  List<Clause> base;
  int baseNumber;
  int step;
  boolean abandoned;
  boolean done;
  Optional<Digest> reviewed = Optional.empty();
  Optional<LocalDate> noticed = Optional.empty();
  Optional<LocalDate> closed = Optional.empty();
  Digest noticedText = Digest.ofText("");
  Optional<Basis> assembly = Optional.empty();
  int eligible;
  boolean voted;
  boolean filed;
  boolean posted;

  TinyCase(List<Clause> base, int baseNumber) {
    this.base = base;
    this.baseNumber = baseNumber;
  }

  boolean open() {
    return !abandoned && !done;
  }

  /** Works the text out anew: the base without what is taken out or replaced, with what is new. */
  CompactText text() {
    List<Clause> clauses = new ArrayList<>();
    for (Clause old : base) {
      Optional<ClauseChange> change =
          changes.values().stream().filter(c -> c.clause().equals(old.id())).findFirst();
      if (change.isEmpty()) {
        clauses.add(old);
      } else if (change.get() instanceof ClauseChange.Replace r) {
        clauses.add(new Clause(old.id(), old.place(), r.body(), r.origin()));
      }
    }
    for (ClauseChange change : changes.values()) {
      if (change instanceof ClauseChange.Add add) {
        clauses.add(new Clause(add.clause(), add.place(), add.body(), add.origin()));
      }
    }
    return CompactText.of(clauses);
  }

  Digest digest() {
    return text().digest();
  }

  long came() {
    return assembly.equals(Optional.of(Basis.HOUSEHOLDS))
        ? new HashSet<>(present.values()).size()
        : present.size();
  }

  /** Counts as the scripts word their clauses: one passage on penalties at most. */
  long flagged() {
    return changes.values().stream()
        .filter(change -> !kept.contains(change.change()))
        .filter(change -> change instanceof ClauseChange.Add add && add.body().contains("处罚"))
        .count();
  }

  long unanswered() {
    return opinions.stream().filter(opinion -> !answers.containsKey(opinion)).count();
  }

  void back(int to) {
    step = to;
    noticed = Optional.empty();
    closed = Optional.empty();
    assembly = Optional.empty();
    present.clear();
    read.clear();
    voted = false;
    filed = false;
    posted = false;
  }
}
