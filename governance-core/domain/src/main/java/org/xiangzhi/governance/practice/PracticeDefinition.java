package org.xiangzhi.governance.practice;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.xiangzhi.governance.ballot.BallotRules;
import org.xiangzhi.governance.ballot.BallotTypeId;
import org.xiangzhi.governance.compact.CompactRules;
import org.xiangzhi.governance.courtyard.CourtyardRules;
import org.xiangzhi.governance.disclosure.DisclosureItem;
import org.xiangzhi.governance.election.ElectionRules;
import org.xiangzhi.governance.kernel.Checks;
import org.xiangzhi.governance.kernel.Rule;
import org.xiangzhi.governance.kernel.RuleId;
import org.xiangzhi.governance.kernel.Text;
import org.xiangzhi.governance.matter.MatterRules;
import org.xiangzhi.governance.meeting.MeetingRules;
import org.xiangzhi.governance.office.BodyDefinition;
import org.xiangzhi.governance.office.BodyId;
import org.xiangzhi.governance.office.OfficeDefinition;
import org.xiangzhi.governance.office.OfficeId;
import org.xiangzhi.governance.office.OrganisationRules;
import org.xiangzhi.governance.points.PointsRules;
import org.xiangzhi.governance.procedure.ActRule;
import org.xiangzhi.governance.recognition.RecognitionRules;
import org.xiangzhi.governance.register.RecordKind;
import org.xiangzhi.governance.register.RecordKindId;

/**
 * Defines one version of a practice. It has one JSON form; adopting it writes that form, addressed
 * by its digest, into the county's log. A definition is put together with {@link #named}.
 *
 * @param id the practice
 * @param version such as {@code 2024.1}, at most 20 characters
 * @param effectiveFrom the first day on which a county may adopt it
 * @param name what people call it
 * @param source where it is described: publisher, place and date, at most 200 characters
 * @param levels the levels below the village
 * @param bodies the kinds of body
 * @param offices the offices in them
 * @param organisation what is demanded of the bodies
 * @param rules every rule that the definition refers to, with mark and statement
 * @param figures the figures that it sets for subjects of the law; where it sets none, the law's
 *     own counts
 * @param options the optional parts
 * @param acts who may do what belongs to no procedure
 * @param compact how a compact is adopted and revised; empty if the practice has none
 * @param ballots the kinds of ballot
 * @param elections the bodies that are elected
 * @param records the kinds of record
 * @param disclosures what must be disclosed
 * @param meetings the meetings
 * @param matters how matters are dealt with; empty if the practice knows none
 * @param points how points are dealt with; empty if the practice knows none
 * @param courtyard how courtyards come about and live on; empty if the practice has none
 * @param recognition awards, and red, yellow and black lists; empty if the practice has none
 * @param reactions what follows of itself from what is recorded
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
    OrganisationRules organisation,
    ImmutableList<Rule> rules,
    ImmutableList<Stated> figures,
    ImmutableList<OptionDefinition> options,
    ImmutableList<ActRule> acts,
    Optional<CompactRules> compact,
    ImmutableList<BallotRules> ballots,
    ImmutableList<ElectionRules> elections,
    ImmutableList<RecordKind> records,
    ImmutableList<DisclosureItem> disclosures,
    MeetingRules meetings,
    Optional<MatterRules> matters,
    Optional<PointsRules> points,
    Optional<CourtyardRules> courtyard,
    Optional<RecognitionRules> recognition,
    ImmutableList<Reaction> reactions) {
  private static final Pattern VERSION = Pattern.compile("[0-9]+(\\.[0-9]+){0,3}");

  /** Refuses a definition that contradicts itself. */
  public PracticeDefinition {
    Checks.matches("version", version, VERSION, 20);
    Checks.text("source", source, 200);
    DefinitionCheck.of(levels, bodies, offices, rules, options)
        .acts(acts)
        .figures(figures)
        .organisation(organisation)
        .compact(compact)
        .ballots(ballots)
        .elections(elections, ballots, offices)
        .records(records, disclosures)
        .disclosures(disclosures)
        .meetings(meetings, ballots, organisation)
        .matters(matters, organisation)
        .points(points)
        .courtyard(courtyard, levels, records)
        .recognition(recognition, ballots, bodies, offices)
        .reactions(reactions, records, matters, meetings, points)
        .refuse(id);
  }

  /**
   * Starts a definition without any parts.
   *
   * @param id the practice
   * @param version such as {@code 2024.1}, at most 20 characters
   * @param effectiveFrom the first day on which a county may adopt it
   * @param name what people call it
   * @param source where it is described, at most 200 characters
   * @return a builder
   */
  public static PracticeBuilder named(
      PracticeId id, String version, LocalDate effectiveFrom, Text name, String source) {
    return new PracticeBuilder(id, version, effectiveFrom, name, source);
  }

  /**
   * Starts a definition from this one.
   *
   * @return a builder with all parts of this definition
   */
  public PracticeBuilder toBuilder() {
    return new PracticeBuilder(id, version, effectiveFrom, name, source)
        .levels(levels)
        .bodies(bodies)
        .offices(offices)
        .organisation(organisation)
        .rules(rules)
        .figures(figures)
        .options(options)
        .acts(acts)
        .compact(compact)
        .ballots(ballots)
        .elections(elections)
        .records(records)
        .disclosures(disclosures)
        .meetings(meetings)
        .matters(matters)
        .points(points)
        .courtyard(courtyard)
        .recognition(recognition)
        .reactions(reactions);
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

  /**
   * Finds a kind of ballot.
   *
   * @param ballot its name
   * @return its rules, or empty
   */
  public Optional<BallotRules> ballot(BallotTypeId ballot) {
    return ballots.stream().filter(b -> b.id().equals(ballot)).findFirst();
  }

  /**
   * Finds a kind of record.
   *
   * @param record its name
   * @return its definition, or empty
   */
  public Optional<RecordKind> record(RecordKindId record) {
    return records.stream().filter(r -> r.id().equals(record)).findFirst();
  }
}
