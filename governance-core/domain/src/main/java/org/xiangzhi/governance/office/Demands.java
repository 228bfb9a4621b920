package org.xiangzhi.governance.office;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.xiangzhi.governance.kernel.Rule;
import org.xiangzhi.governance.law.Standard;
import org.xiangzhi.governance.law.Subject;
import org.xiangzhi.governance.office.OrganisationRules.Least;

/** Gathers what law and practice demand of a body's members. */
final class Demands {
  private static final int NO_LIMIT = 1_000_000;

  private Demands() {}

  /**
   * Is what one rule demands.
   *
   * @param rule the rule
   * @param min the least number of members
   * @param max the greatest number of members
   * @param least how many of them must be of a kind
   * @param dueDays days within which what falls short is made good
   * @param answers who sees to it
   */
  record Demand(
      Rule rule, int min, int max, ImmutableList<Least> least, int dueDays, OfficeId answers) {}

  static ImmutableList<Demand> on(BodyId body, OfficeContext x) {
    return Stream.concat(ofLaw(body, x), ofPractice(body, x))
        .collect(ImmutableList.toImmutableList());
  }

  private static Stream<Demand> ofLaw(BodyId body, OfficeContext x) {
    return switch (x.nature(body).orElse(BodyDefinition.Nature.GOVERNMENT)) {
      case VILLAGERS_COMMITTEE ->
          Stream.concat(
              x.standard(Subject.COMMITTEE_SIZE).map(size -> sized(size, x)).stream(),
              counted(Subject.COMMITTEE_WOMEN, Trait.WOMAN, x));
      case OVERSIGHT -> counted(Subject.OVERSIGHT_ACCOUNTANTS, Trait.ACCOUNTANT, x);
      case PARTY, GROUP_COMMITTEE, GROUP_SUPERVISION, SELF_GOVERNANCE, TEAM, GOVERNMENT ->
          Stream.empty();
    };
  }

  private static Demand sized(Standard size, OfficeContext x) {
    return new Demand(
        size.rule(),
        size.range().min(),
        size.range().max(),
        ImmutableList.of(),
        OfficeRules.FILL_DAYS,
        x.answers());
  }

  private static Stream<Demand> counted(Subject subject, Trait trait, OfficeContext x) {
    return x.standard(subject).filter(standard -> standard.number() > 0).stream()
        .map(
            standard ->
                new Demand(
                    standard.rule(),
                    0,
                    NO_LIMIT,
                    ImmutableList.of(new Least(trait, standard.number())),
                    OfficeRules.FILL_DAYS,
                    x.answers()));
  }

  private static Stream<Demand> ofPractice(BodyId body, OfficeContext x) {
    return x.view().organisation().compositions().stream()
        .filter(composition -> composition.body().equals(body))
        .map(
            c ->
                new Demand(
                    x.view().rule(c.rule()),
                    c.min(),
                    c.max(),
                    c.least(),
                    c.dueDays(),
                    c.answers()));
  }

  /** Lists the traits that any of the demands counts. */
  static ImmutableSortedSet<Trait> counted(List<Demand> demands) {
    return demands.stream()
        .flatMap(demand -> demand.least().stream())
        .map(Least::trait)
        .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
  }

  /** Counts persons, each once. */
  static int persons(Stream<Appointment> members) {
    return Math.toIntExact(members.map(Appointment::person).distinct().count());
  }
}
