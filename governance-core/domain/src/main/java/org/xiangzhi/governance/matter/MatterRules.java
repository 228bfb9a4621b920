package org.xiangzhi.governance.matter;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.xiangzhi.governance.hierarchy.LevelId;
import org.xiangzhi.governance.kernel.Checks;
import org.xiangzhi.governance.kernel.RuleId;
import org.xiangzhi.governance.kernel.Text;
import org.xiangzhi.governance.office.OfficeId;

/**
 * Says how a practice deals with matters 事项.
 *
 * @param rule the rule that provides for them
 * @param stations the levels that handle matters, the lowest first, 1 to 10
 * @param classes the classes, 1 to 50
 * @param topics what matters are about, at most 200
 * @param origins where matters come from, 1 to 50
 * @param followUps who follows up, at most one for each mode; where there is none, whoever the
 *     practice lets do {@code matter.follow-up}
 * @param refusals why a matter may be refused; empty if it never may
 * @param clocks by when a matter has to move on
 * @param rating how residents rate
 */
public record MatterRules(
    RuleId rule,
    @Size(min = 1, max = 10) ImmutableList<Station> stations,
    @Size(min = 1, max = 50) ImmutableList<MatterClass> classes,
    @Size(max = 200) ImmutableList<Topic> topics,
    @Size(min = 1, max = 50) ImmutableList<Origin> origins,
    ImmutableList<FollowUpRule> followUps,
    ImmutableList<Reason> refusals,
    MatterClocks clocks,
    RatingRules rating) {
  /** Refuses rules without stations, classes or origins. */
  public MatterRules {
    Checks.within("stations", stations.size(), 1, 10);
    Checks.within("classes", classes.size(), 1, 50);
    Checks.within("topics", topics.size(), 0, 200);
    Checks.within("origins", origins.size(), 1, 50);
  }

  /**
   * Is a level that handles matters.
   *
   * @param level the level
   * @param reviews whether a matter that came from below is reviewed 研判 before anything else
   * @param publishes whether matters are published to the departments there, which claim them
   * @param rule the rule
   */
  public record Station(LevelId level, boolean reviews, boolean publishes, RuleId rule) {}

  /**
   * Is a class of matters.
   *
   * @param id its name
   * @param name what people call it
   * @param level the level that handles it
   * @param days how long handling may take from assignment; empty for any time
   * @param rule the rule
   */
  public record MatterClass(
      MatterClassId id, Text name, LevelId level, Optional<Limit> days, RuleId rule) {}

  /**
   * Is what a matter may be about.
   *
   * @param id its name
   * @param name what people call it
   */
  public record Topic(TopicId id, Text name) {}

  /**
   * Is where a matter may come from.
   *
   * @param id its name
   * @param name what people call it
   * @param by who may raise such matters
   * @param rule the rule
   */
  public record Origin(OriginId id, Text name, ImmutableSet<OfficeId> by, RuleId rule) {}

  /**
   * Finds a class.
   *
   * @param id its name
   * @return the class, or empty
   */
  public Optional<MatterClass> classOf(MatterClassId id) {
    return classes.stream().filter(one -> one.id().equals(id)).findFirst();
  }

  /**
   * Finds a topic.
   *
   * @param id its name
   * @return the topic, or empty
   */
  public Optional<Topic> topic(TopicId id) {
    return topics.stream().filter(one -> one.id().equals(id)).findFirst();
  }

  /**
   * Finds an origin.
   *
   * @param id its name
   * @return the origin, or empty
   */
  public Optional<Origin> origin(OriginId id) {
    return origins.stream().filter(one -> one.id().equals(id)).findFirst();
  }

  /**
   * Finds a reason for refusing.
   *
   * @param id its code
   * @return the reason, or empty
   */
  public Optional<Reason> refusal(ReasonId id) {
    return refusals.stream().filter(one -> one.id().equals(id)).findFirst();
  }

  /**
   * Finds who follows up.
   *
   * @param mode the mode
   * @return the rule, or empty if there is none
   */
  public Optional<FollowUpRule> followUp(Mode mode) {
    return followUps.stream().filter(one -> one.mode() == mode).findFirst();
  }

  /**
   * Finds the place of a level.
   *
   * @param level the level
   * @return 0 for the lowest; -1 if matters are not handled there
   */
  public int stationOf(LevelId level) {
    for (int i = 0; i < stations.size(); i++) {
      if (stations.get(i).level().equals(level)) {
        return i;
      }
    }
    return -1;
  }

  /**
   * Finds the level above one.
   *
   * @param level a level that handles matters
   * @return the next that does, or empty at the top
   */
  public Optional<Station> above(LevelId level) {
    int at = stationOf(level);
    return at >= 0 && at + 1 < stations.size()
        ? Optional.of(stations.get(at + 1))
        : Optional.empty();
  }
}
