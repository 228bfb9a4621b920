package org.xiangzhi.governance.law;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.xiangzhi.governance.hierarchy.DivisionCode;
import org.xiangzhi.governance.hierarchy.UnitKind;
import org.xiangzhi.governance.kernel.Checks;
import org.xiangzhi.governance.kernel.Text;

/**
 * Is one version of a law or of a place's measures 实施办法: a layer of the floor.
 *
 * @param id law and version, such as {@code ORG-2025}
 * @param name what it is called
 * @param from the first day on which it is in force
 * @param until the last day on which it is in force; empty while nobody has repealed it
 * @param where the division below which it holds; empty for the whole country
 * @param judges the kind of unit that it is about
 * @param rules its figures, at most one for each subject
 */
public record Regulation(
    String id,
    Text name,
    LocalDate from,
    Optional<LocalDate> until,
    Optional<DivisionCode> where,
    UnitKind judges,
    ImmutableList<FloorRule> rules) {
  private static final Pattern FORM = Pattern.compile("[A-Z]+(-[A-Z0-9]+)*");

  /** Refuses dates the wrong way round and two figures for one subject. */
  public Regulation {
    Checks.matches("regulation", id, FORM, 40);
    until.ifPresent(last -> Checks.ordered(from, last));
    Set<Subject> seen = new HashSet<>();
    for (FloorRule rule : rules) {
      if (!seen.add(rule.subject())) {
        throw new IllegalArgumentException(id + " has two figures for " + rule.subject());
      }
    }
  }

  /**
   * Tells whether it judges a unit on a day.
   *
   * @param day the day
   * @param place the code of the unit or of a division above it
   * @param kind the kind of unit
   * @return true if it is in force there and about that kind
   */
  public boolean judges(LocalDate day, DivisionCode place, UnitKind kind) {
    return isInForce(day, kind) && where.map(division -> division.covers(place)).orElse(true);
  }

  /**
   * Tells whether it judges units of a kind on a day in the whole country.
   *
   * @param day the day
   * @param kind the kind of unit
   * @return true if it is in force, about that kind, and of no place
   */
  public boolean judgesEverywhere(LocalDate day, UnitKind kind) {
    return isInForce(day, kind) && where.isEmpty();
  }

  private boolean isInForce(LocalDate day, UnitKind kind) {
    return judges == kind
        && !day.isBefore(from)
        && until.map(last -> !day.isAfter(last)).orElse(true);
  }

  /**
   * Finds its figure for a subject.
   *
   * @param subject the subject
   * @return its rule, or empty
   */
  public Optional<FloorRule> rule(Subject subject) {
    return rules.stream().filter(rule -> rule.subject() == subject).findFirst();
  }
}
