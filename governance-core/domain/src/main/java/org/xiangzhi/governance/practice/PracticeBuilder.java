package org.xiangzhi.governance.practice;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.xiangzhi.governance.ballot.BallotRules;
import org.xiangzhi.governance.compact.CompactRules;
import org.xiangzhi.governance.courtyard.CourtyardRules;
import org.xiangzhi.governance.disclosure.DisclosureItem;
import org.xiangzhi.governance.election.ElectionRules;
import org.xiangzhi.governance.kernel.Rule;
import org.xiangzhi.governance.kernel.Text;
import org.xiangzhi.governance.matter.MatterRules;
import org.xiangzhi.governance.meeting.MeetingRules;
import org.xiangzhi.governance.office.BodyDefinition;
import org.xiangzhi.governance.office.OfficeDefinition;
import org.xiangzhi.governance.office.OrganisationRules;
import org.xiangzhi.governance.points.PointsRules;
import org.xiangzhi.governance.procedure.ActRule;
import org.xiangzhi.governance.recognition.RecognitionRules;
import org.xiangzhi.governance.register.RecordKind;

/** Puts a definition together; parts that are not set are empty. */
public final class PracticeBuilder {
  private final PracticeId id;
  private final String version;
  private final LocalDate effectiveFrom;
  private final Text name;
  private final String source;
  private ImmutableList<LevelDefinition> levels = ImmutableList.of();
  private ImmutableList<BodyDefinition> bodies = ImmutableList.of();
  private ImmutableList<OfficeDefinition> offices = ImmutableList.of();
  private ImmutableList<Rule> rules = ImmutableList.of();
  private ImmutableList<Stated> figures = ImmutableList.of();
  private ImmutableList<OptionDefinition> options = ImmutableList.of();
  private ImmutableList<ActRule> acts = ImmutableList.of();
  private ImmutableList<BallotRules> ballots = ImmutableList.of();
  private ImmutableList<ElectionRules> elections = ImmutableList.of();
  private ImmutableList<RecordKind> records = ImmutableList.of();
  private ImmutableList<DisclosureItem> disclosures = ImmutableList.of();
  private OrganisationRules organisation = OrganisationRules.NONE;
  private Optional<CompactRules> compact = Optional.empty();
  private MeetingRules meetings = MeetingRules.NONE;
  private Optional<MatterRules> matters = Optional.empty();
  private Optional<PointsRules> points = Optional.empty();
  private Optional<CourtyardRules> courtyard = Optional.empty();
  private Optional<RecognitionRules> recognition = Optional.empty();
  private ImmutableList<Reaction> reactions = ImmutableList.of();

  PracticeBuilder(
      PracticeId id, String version, LocalDate effectiveFrom, Text name, String source) {
    this.id = id;
    this.version = version;
    this.effectiveFrom = effectiveFrom;
    this.name = name;
    this.source = source;
  }

  /**
   * Sets the levels below the village.
   *
   * @param all all of them
   * @return this builder
   */
  public PracticeBuilder levels(List<LevelDefinition> all) {
    levels = ImmutableList.copyOf(all);
    return this;
  }

  /**
   * Sets the kinds of body.
   *
   * @param all all of them
   * @return this builder
   */
  public PracticeBuilder bodies(List<BodyDefinition> all) {
    bodies = ImmutableList.copyOf(all);
    return this;
  }

  /**
   * Sets the offices.
   *
   * @param all all of them
   * @return this builder
   */
  public PracticeBuilder offices(List<OfficeDefinition> all) {
    offices = ImmutableList.copyOf(all);
    return this;
  }

  /**
   * Sets every rule that the definition refers to.
   *
   * @param all all of them
   * @return this builder
   */
  public PracticeBuilder rules(List<Rule> all) {
    rules = ImmutableList.copyOf(all);
    return this;
  }

  /**
   * Sets the figures for subjects of the law.
   *
   * @param all all of them
   * @return this builder
   */
  public PracticeBuilder figures(List<Stated> all) {
    figures = ImmutableList.copyOf(all);
    return this;
  }

  /**
   * Sets the optional parts.
   *
   * @param all all of them
   * @return this builder
   */
  public PracticeBuilder options(List<OptionDefinition> all) {
    options = ImmutableList.copyOf(all);
    return this;
  }

  /**
   * Sets who may do what belongs to no procedure.
   *
   * @param all all of them
   * @return this builder
   */
  public PracticeBuilder acts(List<ActRule> all) {
    acts = ImmutableList.copyOf(all);
    return this;
  }

  /**
   * Sets the kinds of ballot.
   *
   * @param all all of them
   * @return this builder
   */
  public PracticeBuilder ballots(List<BallotRules> all) {
    ballots = ImmutableList.copyOf(all);
    return this;
  }

  /**
   * Sets the bodies that are elected.
   *
   * @param all all of them
   * @return this builder
   */
  public PracticeBuilder elections(List<ElectionRules> all) {
    elections = ImmutableList.copyOf(all);
    return this;
  }

  /**
   * Sets the kinds of record.
   *
   * @param all all of them
   * @return this builder
   */
  public PracticeBuilder records(List<RecordKind> all) {
    records = ImmutableList.copyOf(all);
    return this;
  }

  /**
   * Sets what must be disclosed.
   *
   * @param all all of them
   * @return this builder
   */
  public PracticeBuilder disclosures(List<DisclosureItem> all) {
    disclosures = ImmutableList.copyOf(all);
    return this;
  }

  /**
   * Sets what is demanded of the bodies.
   *
   * @param demands the demands
   * @return this builder
   */
  public PracticeBuilder organisation(OrganisationRules demands) {
    organisation = demands;
    return this;
  }

  /**
   * Sets how a compact is adopted and revised.
   *
   * @param rules the rules, or empty for none
   * @return this builder
   */
  public PracticeBuilder compact(Optional<CompactRules> rules) {
    compact = rules;
    return this;
  }

  /**
   * Sets the meetings.
   *
   * @param rules the rules
   * @return this builder
   */
  public PracticeBuilder meetings(MeetingRules rules) {
    meetings = rules;
    return this;
  }

  /**
   * Sets how matters are dealt with.
   *
   * @param rules the rules, or empty for none
   * @return this builder
   */
  public PracticeBuilder matters(Optional<MatterRules> rules) {
    matters = rules;
    return this;
  }

  /**
   * Sets how points are dealt with.
   *
   * @param rules the rules, or empty for none
   * @return this builder
   */
  public PracticeBuilder points(Optional<PointsRules> rules) {
    points = rules;
    return this;
  }

  /**
   * Sets how courtyards come about and live on.
   *
   * @param rules the rules, or empty for none
   * @return this builder
   */
  public PracticeBuilder courtyard(Optional<CourtyardRules> rules) {
    courtyard = rules;
    return this;
  }

  /**
   * Sets the awards, and the red, yellow and black lists.
   *
   * @param rules the rules, or empty for none
   * @return this builder
   */
  public PracticeBuilder recognition(Optional<RecognitionRules> rules) {
    recognition = rules;
    return this;
  }

  /**
   * Sets what follows of itself from what is recorded.
   *
   * @param all all of it
   * @return this builder
   */
  public PracticeBuilder reactions(List<Reaction> all) {
    reactions = ImmutableList.copyOf(all);
    return this;
  }

  /**
   * Puts it together.
   *
   * @return the definition
   * @throws org.xiangzhi.governance.kernel.InvalidValueException if the parts contradict each other
   */
  public PracticeDefinition build() {
    return new PracticeDefinition(
        id,
        version,
        effectiveFrom,
        name,
        source,
        levels,
        bodies,
        offices,
        organisation,
        rules,
        figures,
        options,
        acts,
        compact,
        ballots,
        elections,
        records,
        disclosures,
        meetings,
        matters,
        points,
        courtyard,
        recognition,
        reactions);
  }
}
