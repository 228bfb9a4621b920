package org.xiangzhi.governance.office;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Positive;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.xiangzhi.governance.hierarchy.LevelId;
import org.xiangzhi.governance.kernel.Checks;
import org.xiangzhi.governance.kernel.RuleId;

/**
 * Says what a practice demands of its bodies and offices, besides what the law demands. What is
 * neither demanded nor forbidden is allowed.
 *
 * @param incompatibilities bodies that keep out each other's members
 * @param combinations offices that one person may, or may not, hold together
 * @param compositions how many and whom a body has
 * @param fillings how an office may be filled
 * @param chains which bodies stand above a unit, from the top
 * @param partyUnits what becomes of units with few party members
 * @param links who answers for whom
 * @param answers who sees to the duties that arise from the law; empty for the registrar
 */
public record OrganisationRules(
    ImmutableList<Incompatibility> incompatibilities,
    ImmutableList<Combination> combinations,
    ImmutableList<Composition> compositions,
    ImmutableList<Filling> fillings,
    ImmutableList<Chain> chains,
    ImmutableList<PartyUnits> partyUnits,
    ImmutableList<LinkRules> links,
    Optional<OfficeId> answers) {
  /** Demands nothing. */
  public static final OrganisationRules NONE =
      new OrganisationRules(
          ImmutableList.of(),
          ImmutableList.of(),
          ImmutableList.of(),
          ImmutableList.of(),
          ImmutableList.of(),
          ImmutableList.of(),
          ImmutableList.of(),
          Optional.empty());

  /**
   * Keeps the members of one body out of others of the same unit, of one above it or below it.
   *
   * @param rule the rule
   * @param body the body
   * @param others the bodies whose members it may not have
   * @param relatives whether their near relatives are kept out as well
   */
  public record Incompatibility(
      RuleId rule, BodyId body, ImmutableSet<BodyId> others, boolean relatives) {}

  /**
   * Says of two offices whether one person may hold both 一肩挑.
   *
   * @param rule the rule
   * @param office one office
   * @param with the other office
   * @param verdict allowed, though an incompatibility of the practice would keep them apart; or
   *     forbidden. What the law keeps apart stays apart
   */
  public record Combination(RuleId rule, OfficeId office, OfficeId with, Verdict verdict) {
    /** Tells what is allowed from what is not. */
    public enum Verdict {
      /** One person may hold both. */
      ALLOWED,
      /** One person may not hold both. */
      FORBIDDEN
    }

    boolean joins(OfficeId one, OfficeId other) {
      return (office.equals(one) && with.equals(other))
          || (office.equals(other) && with.equals(one));
    }
  }

  /**
   * Says whom a body is made up of. More members than the greatest number are refused; what falls
   * short becomes a duty.
   *
   * @param rule the rule
   * @param body the body
   * @param min the least number of members, 0 to 1000
   * @param max the greatest number of members, no less than {@code min}
   * @param least how many of them must be of a kind
   * @param dueDays days within which what falls short is made good, 1 to 3660
   * @param answers who sees to it
   */
  public record Composition(
      RuleId rule,
      BodyId body,
      @Min(0) @Max(1000) int min,
      @Min(0) @Max(1000) int max,
      ImmutableList<Least> least,
      @Positive @Max(3660) int dueDays,
      OfficeId answers) {
    /** Refuses ends the wrong way round. */
    public Composition {
      Checks.within("min", min, 0, 1000);
      Checks.within("max", max, min, 1000);
      Checks.within("dueDays", dueDays, 1, 3660);
    }
  }

  /**
   * Demands members of a kind.
   *
   * @param trait the kind
   * @param count how many, 1 to 1000
   */
  public record Least(Trait trait, @Positive @Max(1000) int count) {
    /** Refuses a number outside its bounds. */
    public Least {
      Checks.within("count", count, 1, 1000);
    }
  }

  /**
   * Says how an office may be filled.
   *
   * @param rule the rule
   * @param office the office
   * @param manners how it may come about
   * @param actingBy the office of the unit whose holder alone may act in it; empty for anybody
   * @param partyFirst whether one of the unit's party members holds it wherever the unit has any,
   *     so that nobody acts in it there
   */
  public record Filling(
      RuleId rule,
      OfficeId office,
      ImmutableSet<Manner> manners,
      Optional<OfficeId> actingBy,
      boolean partyFirst) {}

  /**
   * Names the bodies that stand above a unit, each under the one before it.
   *
   * @param rule the rule
   * @param links the links, from the top
   */
  public record Chain(RuleId rule, ImmutableList<Link> links) {
    /**
     * Is one link of a chain.
     *
     * @param level the level of the unit whose body it is
     * @param bodies the kinds of body any of which makes the link
     * @param offices the offices any of which stands in where there is no such body
     */
    public record Link(
        LevelId level, ImmutableSet<BodyId> bodies, ImmutableSet<OfficeId> offices) {}
  }

  /**
   * Demands that a unit with few party members has an instructor or shares a joint group.
   *
   * @param rule the rule
   * @param level the level of the units
   * @param least the number of party members from which a unit has a group of its own, 1 to 1000
   * @param instructor the office of whoever is sent 党建指导员
   * @param joint the kind of body that units share 联合党小组
   * @param dueDays days within which one of the two is there, 1 to 3660
   * @param answers who sees to it
   */
  public record PartyUnits(
      RuleId rule,
      LevelId level,
      @Positive @Max(1000) int least,
      OfficeId instructor,
      BodyId joint,
      @Positive @Max(3660) int dueDays,
      OfficeId answers) {
    /** Refuses numbers outside their bounds. */
    public PartyUnits {
      Checks.within("least", least, 1, 1000);
      Checks.within("dueDays", dueDays, 1, 3660);
    }
  }

  /**
   * Joins the demands of several practices.
   *
   * @param all the demands
   * @return all of them; who answers is the first that is named
   */
  public static OrganisationRules joined(List<OrganisationRules> all) {
    return switch (all.size()) {
      case 0 -> NONE;
      case 1 -> all.get(0);
      default ->
          new OrganisationRules(
              every(all, OrganisationRules::incompatibilities),
              every(all, OrganisationRules::combinations),
              every(all, OrganisationRules::compositions),
              every(all, OrganisationRules::fillings),
              every(all, OrganisationRules::chains),
              every(all, OrganisationRules::partyUnits),
              every(all, OrganisationRules::links),
              all.stream().flatMap(one -> one.answers.stream()).findFirst());
    };
  }

  private static <T> ImmutableList<T> every(
      List<OrganisationRules> all, Function<OrganisationRules, ImmutableList<T>> part) {
    return all.stream()
        .flatMap(one -> part.apply(one).stream())
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * Sets the incompatibilities.
   *
   * @param all all of them
   * @return the changed demands
   */
  public OrganisationRules withIncompatibilities(List<Incompatibility> all) {
    return new OrganisationRules(
        ImmutableList.copyOf(all),
        combinations,
        compositions,
        fillings,
        chains,
        partyUnits,
        links,
        answers);
  }

  /**
   * Sets the combinations.
   *
   * @param all all of them
   * @return the changed demands
   */
  public OrganisationRules withCombinations(List<Combination> all) {
    return new OrganisationRules(
        incompatibilities,
        ImmutableList.copyOf(all),
        compositions,
        fillings,
        chains,
        partyUnits,
        links,
        answers);
  }

  /**
   * Sets the compositions.
   *
   * @param all all of them
   * @return the changed demands
   */
  public OrganisationRules withCompositions(List<Composition> all) {
    return new OrganisationRules(
        incompatibilities,
        combinations,
        ImmutableList.copyOf(all),
        fillings,
        chains,
        partyUnits,
        links,
        answers);
  }

  /**
   * Sets how offices may be filled.
   *
   * @param all all of them
   * @return the changed demands
   */
  public OrganisationRules withFillings(List<Filling> all) {
    return new OrganisationRules(
        incompatibilities,
        combinations,
        compositions,
        ImmutableList.copyOf(all),
        chains,
        partyUnits,
        links,
        answers);
  }

  /**
   * Sets the chains.
   *
   * @param all all of them
   * @return the changed demands
   */
  public OrganisationRules withChains(List<Chain> all) {
    return new OrganisationRules(
        incompatibilities,
        combinations,
        compositions,
        fillings,
        ImmutableList.copyOf(all),
        partyUnits,
        links,
        answers);
  }

  /**
   * Sets what becomes of units with few party members.
   *
   * @param all all of them
   * @return the changed demands
   */
  public OrganisationRules withPartyUnits(List<PartyUnits> all) {
    return new OrganisationRules(
        incompatibilities,
        combinations,
        compositions,
        fillings,
        chains,
        ImmutableList.copyOf(all),
        links,
        answers);
  }

  /**
   * Sets who answers for whom.
   *
   * @param all all of them
   * @return the changed demands
   */
  public OrganisationRules withLinks(List<LinkRules> all) {
    return new OrganisationRules(
        incompatibilities,
        combinations,
        compositions,
        fillings,
        chains,
        partyUnits,
        ImmutableList.copyOf(all),
        answers);
  }

  /**
   * Sets who sees to the duties that arise from the law.
   *
   * @param office the office
   * @return the changed demands
   */
  public OrganisationRules withAnswers(OfficeId office) {
    return new OrganisationRules(
        incompatibilities,
        combinations,
        compositions,
        fillings,
        chains,
        partyUnits,
        links,
        Optional.of(office));
  }
}
