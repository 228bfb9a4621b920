package org.xiangzhi.governance.practice;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.xiangzhi.governance.compact.CompactRules;
import org.xiangzhi.governance.kernel.Checks;
import org.xiangzhi.governance.kernel.Rule;
import org.xiangzhi.governance.kernel.RuleId;
import org.xiangzhi.governance.kernel.Text;
import org.xiangzhi.governance.office.BodyDefinition;
import org.xiangzhi.governance.office.BodyId;
import org.xiangzhi.governance.office.OfficeDefinition;
import org.xiangzhi.governance.office.OfficeId;

/**
 * Defines one version of a practice. It has one JSON form; adopting it writes that form, addressed
 * by its digest, into the county's log.
 *
 * @param id the practice
 * @param version such as {@code 2024.1}, at most 20 characters
 * @param effectiveFrom the first day on which a county may adopt it
 * @param name what people call it
 * @param source where it is described: publisher, place and date, at most 200 characters
 * @param levels the levels below the village
 * @param bodies the kinds of body
 * @param offices the offices in them
 * @param rules every rule that the definition refers to, with mark and statement
 * @param options the optional parts
 * @param compact how a compact is adopted and revised
 */
public record PracticeDefinition(
    PracticeId id,
    String version,
    LocalDate effectiveFrom,
    Text name,
    String source,
    ImmutableList<LevelDefinition> levels,
    ImmutableList<BodyDefinition> bodies,
    ImmutableList<OfficeDefinition> offices,
    ImmutableList<Rule> rules,
    ImmutableList<OptionDefinition> options,
    CompactRules compact) {
  private static final Pattern VERSION = Pattern.compile("[0-9]+(\\.[0-9]+){0,3}");

  /** Refuses a definition that contradicts itself. */
  public PracticeDefinition {
    Checks.matches("version", version, VERSION, 20);
    Checks.text("source", source, 200);
    DefinitionCheck.check(id, levels, bodies, offices, rules, options, compact);
  }

  /**
   * Finds a rule.
   *
   * @param rule its name
   * @return the rule, or empty
   */
  public Optional<Rule> rule(RuleId rule) {
    return rules.stream().filter(r -> r.id().equals(rule)).findFirst();
  }

  /**
   * Finds an office.
   *
   * @param office its name
   * @return its definition, or empty
   */
  public Optional<OfficeDefinition> office(OfficeId office) {
    return offices.stream().filter(o -> o.id().equals(office)).findFirst();
  }

  /**
   * Finds a kind of body.
   *
   * @param body its name
   * @return its definition, or empty
   */
  public Optional<BodyDefinition> body(BodyId body) {
    return bodies.stream().filter(b -> b.id().equals(body)).findFirst();
  }

  /**
   * Finds an option.
   *
   * @param option its name
   * @return its definition, or empty
   */
  public Optional<OptionDefinition> option(String option) {
    return options.stream().filter(o -> o.id().equals(option)).findFirst();
  }
}
