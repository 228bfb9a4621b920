package org.xiangzhi.governance.meeting;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.xiangzhi.governance.hierarchy.LevelId;
import org.xiangzhi.governance.kernel.RuleId;
import org.xiangzhi.governance.kernel.Text;
import org.xiangzhi.governance.office.OfficeId;

/**
 * Defines a kind of meeting 会议种类. It is data alone; start with {@link #of}.
 *
 * @param id its name
 * @param name what people call it
 * @param rule the rule that provides it
 * @param levels the levels of the units where it is held, at least one
 * @param conveners the offices whose holders may convene it, at or above its unit; at least one
 * @param entitled who is entitled to take part and counts
 * @param othersMayCome whether those who are not entitled may come too
 * @param channels the ways to take part, at least one
 * @param notice how long before it is announced; empty for no notice
 * @param quorum how many must come; empty for no quorum
 * @param items the types of agenda items, at least one
 * @param parts the parts that are required before, during and after it
 * @param speaking which share of the speaking time is the residents'; empty for none
 * @param constraints what binds it besides
 */
public record MeetingKind(
    MeetingKindId id,
    Text name,
    RuleId rule,
    ImmutableSet<LevelId> levels,
    ImmutableSet<OfficeId> conveners,
    Entitled entitled,
    boolean othersMayCome,
    ImmutableList<MeetingChannel> channels,
    Optional<NoticeRule> notice,
    Optional<QuorumRule> quorum,
    ImmutableList<AgendaItemType> items,
    ImmutableList<MeetingPart> parts,
    Optional<SpeakingRule> speaking,
    ImmutableList<MeetingConstraint> constraints) {

  /**
   * Starts a kind that anyone may come to, without levels, conveners, channels and items as yet.
   *
   * @param id its name
   * @param name what people call it
   * @param rule the rule that provides it
   * @param entitled who is entitled to take part and counts
   * @return the kind
   */
  public static MeetingKind of(String id, Text name, RuleId rule, Entitled entitled) {
    return new MeetingKind(
        MeetingKindId.of(id),
        name,
        rule,
        ImmutableSet.of(),
        ImmutableSet.of(),
        entitled,
        true,
        ImmutableList.of(),
        Optional.empty(),
        Optional.empty(),
        ImmutableList.of(),
        ImmutableList.of(),
        Optional.empty(),
        ImmutableList.of());
  }

  /**
   * Says where it is held.
   *
   * @param where the levels of the units
   * @return the changed kind
   */
  public MeetingKind heldAt(LevelId... where) {
    return change(draft -> draft.levels = ImmutableSet.copyOf(where));
  }

  /**
   * Says who convenes it.
   *
   * @param offices the offices
   * @return the changed kind
   */
  public MeetingKind convenedBy(OfficeId... offices) {
    return change(draft -> draft.conveners = ImmutableSet.copyOf(offices));
  }

  /**
   * Keeps those away who are not entitled.
   *
   * @return the changed kind
   */
  public MeetingKind closed() {
    return change(draft -> draft.othersMayCome = false);
  }

  /**
   * Sets the ways to take part.
   *
   * @param ways the channels
   * @return the changed kind
   */
  public MeetingKind through(MeetingChannel... ways) {
    return change(draft -> draft.channels = ImmutableList.copyOf(ways));
  }

  /**
   * Demands a notice.
   *
   * @param before how long before
   * @return the changed kind
   */
  public MeetingKind with(NoticeRule before) {
    return change(draft -> draft.notice = Optional.of(before));
  }

  /**
   * Demands a quorum.
   *
   * @param least how many must come
   * @return the changed kind
   */
  public MeetingKind with(QuorumRule least) {
    return change(draft -> draft.quorum = Optional.of(least));
  }

  /**
   * Sets the types of agenda items.
   *
   * @param types the types
   * @return the changed kind
   */
  public MeetingKind about(AgendaItemType... types) {
    return change(draft -> draft.items = ImmutableList.copyOf(types));
  }

  /**
   * Sets the required parts.
   *
   * @param required the parts
   * @return the changed kind
   */
  public MeetingKind requiring(MeetingPart... required) {
    return change(draft -> draft.parts = ImmutableList.copyOf(required));
  }

  /**
   * Gives residents a share of the speaking time.
   *
   * @param share which share
   * @return the changed kind
   */
  public MeetingKind with(SpeakingRule share) {
    return change(draft -> draft.speaking = Optional.of(share));
  }

  /**
   * Sets what binds it besides.
   *
   * @param binding the constraints
   * @return the changed kind
   */
  public MeetingKind bound(MeetingConstraint... binding) {
    return change(draft -> draft.constraints = ImmutableList.copyOf(binding));
  }

  /**
   * Finds a channel.
   *
   * @param channel its name
   * @return the channel, or empty
   */
  public Optional<MeetingChannel> channel(ChannelId channel) {
    return channels.stream().filter(c -> c.id().equals(channel)).findFirst();
  }

  /**
   * Finds a type of agenda item.
   *
   * @param type its name
   * @return the type, or empty
   */
  public Optional<AgendaItemType> item(ItemTypeId type) {
    return items.stream().filter(i -> i.id().equals(type)).findFirst();
  }

  /**
   * Finds the type of item as which earlier matters come back.
   *
   * @return the type, or empty if they do not
   */
  public Optional<AgendaItemType> feedback() {
    return items.stream().filter(AgendaItemType::feedback).findFirst();
  }

  /**
   * Streams the parts of a phase.
   *
   * @param phase the phase
   * @return its parts, in the order of the definition
   */
  public Stream<MeetingPart> parts(MeetingPhase phase) {
    return parts.stream().filter(part -> part.phase() == phase);
  }

  /**
   * Finds a constraint.
   *
   * @param what what it says
   * @return the constraint, or empty if the kind is not bound by it
   */
  public Optional<MeetingConstraint> constraint(MeetingConstraint.What what) {
    return constraints.stream().filter(c -> c.what() == what).findFirst();
  }

  /**
   * Tells whether anything can be voted on at it.
   *
   * @return true if some item may be voted on
   */
  public boolean decides() {
    return items.stream().anyMatch(item -> !item.ballots().isEmpty());
  }

  private MeetingKind change(Consumer<Draft> change) {
    Draft draft = new Draft(this);
    change.accept(draft);
    return new MeetingKind(
        id,
        name,
        rule,
        draft.levels,
        draft.conveners,
        draft.entitled,
        draft.othersMayCome,
        draft.channels,
        draft.notice,
        draft.quorum,
        draft.items,
        draft.parts,
        draft.speaking,
        draft.constraints);
  }

  /** Is a kind on its way from one form to the next. */
  private static final class Draft {
    private ImmutableSet<LevelId> levels;
    private ImmutableSet<OfficeId> conveners;
    private Entitled entitled;
    private boolean othersMayCome;
    private ImmutableList<MeetingChannel> channels;
    private Optional<NoticeRule> notice;
    private Optional<QuorumRule> quorum;
    private ImmutableList<AgendaItemType> items;
    private ImmutableList<MeetingPart> parts;
    private Optional<SpeakingRule> speaking;
    private ImmutableList<MeetingConstraint> constraints;

    Draft(MeetingKind kind) {
      this.levels = kind.levels;
      this.conveners = kind.conveners;
      this.entitled = kind.entitled;
      this.othersMayCome = kind.othersMayCome;
      this.channels = kind.channels;
      this.notice = kind.notice;
      this.quorum = kind.quorum;
      this.items = kind.items;
      this.parts = kind.parts;
      this.speaking = kind.speaking;
      this.constraints = kind.constraints;
    }
  }
}
