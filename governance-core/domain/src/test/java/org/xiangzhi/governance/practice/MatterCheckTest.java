package org.xiangzhi.governance.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.xiangzhi.governance.hierarchy.LevelId;
import org.xiangzhi.governance.kernel.InvalidValueException;
import org.xiangzhi.governance.kernel.Mark;
import org.xiangzhi.governance.kernel.Rule;
import org.xiangzhi.governance.kernel.RuleId;
import org.xiangzhi.governance.kernel.Text;
import org.xiangzhi.governance.kernel.Threshold;
import org.xiangzhi.governance.matter.FollowUpRule;
import org.xiangzhi.governance.matter.GradeId;
import org.xiangzhi.governance.matter.Limit;
import org.xiangzhi.governance.matter.MatterClassId;
import org.xiangzhi.governance.matter.MatterClocks;
import org.xiangzhi.governance.matter.MatterRules;
import org.xiangzhi.governance.matter.Mode;
import org.xiangzhi.governance.matter.OriginId;
import org.xiangzhi.governance.matter.RatingRules;
import org.xiangzhi.governance.matter.Reason;
import org.xiangzhi.governance.matter.ReasonId;
import org.xiangzhi.governance.matter.TopicId;
import org.xiangzhi.governance.office.BodyDefinition;
import org.xiangzhi.governance.office.BodyId;
import org.xiangzhi.governance.office.LinkKindId;
import org.xiangzhi.governance.office.OfficeDefinition;
import org.xiangzhi.governance.office.OfficeId;

/** A practice that says of matters what cannot be is refused. */
class MatterCheckTest {
  private static final Text NAME = Text.of("样例", "sample");
  private static final BodyId BODY = BodyId.of("COMMITTEE");
  private static final OfficeId CLERK = OfficeId.of("CLERK");
  private static final Rule RULE = Rule.own("SAMPLE-RULE", "样例规则", "a sample rule");
  private static final RuleId NONE = RuleId.of("NO-RULE");
  private static final GradeId GOOD = GradeId.of("GOOD");
  private static final GradeId BAD = GradeId.of("BAD");

  /** Makes rules of which one part at a time is changed. */
  private static final class Parts {
    ImmutableList<MatterRules.Station> stations =
        ImmutableList.of(new MatterRules.Station(LevelId.VILLAGE, false, false, RULE.id()));
    ImmutableList<MatterRules.MatterClass> classes = ImmutableList.of(matterClass("PRACTICAL"));
    ImmutableList<MatterRules.Topic> topics = ImmutableList.of();
    ImmutableList<MatterRules.Origin> origins = ImmutableList.of(origin(CLERK));
    ImmutableList<FollowUpRule> followUps = ImmutableList.of();
    ImmutableList<Reason> refusals = ImmutableList.of();
    MatterClocks clocks = MatterClocks.NONE;
    RatingRules rating = rating(GOOD, Optional.empty());

    MatterRules rules() {
      return new MatterRules(
          RULE.id(), stations, classes, topics, origins, followUps, refusals, clocks, rating);
    }
  }

  private final Parts parts = new Parts();

  private static MatterRules.MatterClass matterClass(String id) {
    return new MatterRules.MatterClass(
        MatterClassId.of(id),
        NAME,
        LevelId.VILLAGE,
        Optional.of(new Limit(3, RULE.id())),
        RULE.id());
  }

  private static MatterRules.Origin origin(OfficeId... by) {
    return new MatterRules.Origin(OriginId.of("VISIT"), NAME, ImmutableSet.copyOf(by), RULE.id());
  }

  private static RatingRules rating(
      GradeId approvedDownTo, Optional<RatingRules.Reopening> reopening) {
    return new RatingRules(
        RULE.id(),
        ImmutableList.of(new RatingRules.Grade(GOOD, NAME), new RatingRules.Grade(BAD, NAME)),
        approvedDownTo,
        reopening,
        ImmutableList.of());
  }

  private static Optional<RatingRules.Reopening> reopening(GradeId from, Threshold share) {
    return Optional.of(new RatingRules.Reopening(from, share, RULE.id()));
  }

  private static FollowUpRule followUp(Set<OfficeId> offices, Optional<LinkKindId> link) {
    return new FollowUpRule(
        Mode.ORDINARY,
        ImmutableList.of(new FollowUpRule.Oversight(BODY, ImmutableSet.copyOf(offices))),
        ImmutableSet.of(CLERK),
        link,
        RULE.id());
  }

  private static PracticeDefinition practice(MatterRules rules) {
    return PracticeDefinition.named(
            PracticeId.of("sample"), "1", LocalDate.of(2022, 1, 1), NAME, "样例")
        .bodies(
            List.of(
                new BodyDefinition(
                    BODY, NAME, LevelId.VILLAGE, BodyDefinition.Nature.SELF_GOVERNANCE, Mark.OWN)))
        .offices(List.of(new OfficeDefinition(CLERK, NAME, BODY, false, Mark.OWN)))
        .rules(List.of(RULE))
        .matters(Optional.of(rules))
        .build();
  }

  private void refused(String reason) {
    assertThatThrownBy(() -> practice(parts.rules()))
        .isInstanceOfSatisfying(
            InvalidValueException.class,
            e -> assertThat(e.refusal().arguments().get("reason")).isEqualTo(reason));
  }

  @Test
  void soundRulesAreTaken() {
    parts.followUps = ImmutableList.of(followUp(Set.of(CLERK), Optional.empty()));
    parts.rating = rating(GOOD, reopening(BAD, Threshold.atLeast(1, 2)));
    assertThat(practice(parts.rules()).matters()).contains(parts.rules());
  }

  @Test
  void aClassIsHandledSomewhere_andIsDefinedOnce() {
    parts.stations =
        ImmutableList.of(new MatterRules.Station(LevelId.TOWN, true, false, RULE.id()));
    refused("the class PRACTICAL is handled at VILLAGE, which handles nothing");
    parts.stations = new Parts().stations;
    parts.classes = ImmutableList.of(matterClass("A"), matterClass("A"));
    refused("the class A is defined twice");
  }

  @Test
  void levelsAreListedOnce() {
    parts.stations = ImmutableList.of(parts.stations.get(0), parts.stations.get(0));
    refused("the station VILLAGE is defined twice");
  }

  @Test
  void anOriginNamesWhoRaises() {
    parts.origins = ImmutableList.of(origin());
    refused("nobody may raise a matter of the origin VISIT");
    parts.origins = ImmutableList.of(origin(OfficeId.of("NONE")));
    refused("VISIT names the unknown office NONE");
  }

  @Test
  void topicsStandOnce() {
    MatterRules.Topic topic = new MatterRules.Topic(TopicId.of("WATER"), NAME);
    parts.topics = ImmutableList.of(topic, topic);
    refused("the topic WATER is defined twice");
  }

  @Test
  void whoFollowsUpIsKnown() {
    parts.followUps = ImmutableList.of(followUp(Set.of(OfficeId.of("NONE")), Optional.empty()));
    refused("SAMPLE-RULE names the unknown office NONE");
    parts.followUps =
        ImmutableList.of(followUp(Set.of(CLERK), Optional.of(LinkKindId.of("CONTACT"))));
    refused("SAMPLE-RULE names the unknown link CONTACT");
    FollowUpRule one = followUp(Set.of(CLERK), Optional.empty());
    parts.followUps = ImmutableList.of(one, one);
    refused("the follow-up ORDINARY is defined twice");
  }

  @Test
  void everyRuleIsStated() {
    parts.clocks =
        new MatterClocks(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.of(new Limit(1, NONE)),
            Optional.empty(),
            Optional.empty());
    refused("matters names the unknown rule NO-RULE");
    parts.clocks = MatterClocks.NONE;
    parts.refusals = ImmutableList.of(new Reason(ReasonId.of("X"), NAME, NONE));
    refused("matters names the unknown rule NO-RULE");
  }

  @Test
  void aScaleKnowsItsGrades_andNoneBothApprovesAndReopens() {
    parts.rating = rating(GradeId.of("FAIR"), Optional.empty());
    refused("there is no grade FAIR");
    parts.rating = rating(GOOD, reopening(GradeId.of("FAIR"), Threshold.moreThan(1, 2)));
    refused("there is no grade FAIR");
    parts.rating = rating(GOOD, reopening(GOOD, Threshold.moreThan(1, 2)));
    refused("the grade GOOD approves and reopens");
    parts.rating = rating(GOOD, reopening(BAD, Threshold.atLeast(0, 1)));
    refused("every rating would reopen");
    parts.rating = rating(GOOD, reopening(BAD, Threshold.moreThan(0, 1)));
    assertThat(practice(parts.rules()).matters()).isPresent();
  }
}
