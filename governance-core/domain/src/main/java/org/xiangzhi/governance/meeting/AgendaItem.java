package org.xiangzhi.governance.meeting;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.time.Instant;
import java.util.Optional;
import org.xiangzhi.governance.kernel.PersonId;
import org.xiangzhi.governance.kernel.Text;
import org.xiangzhi.governance.matter.MatterId;

/**
 * Is one item on the agenda 议题.
 *
 * @param id its name
 * @param type its type
 * @param topic its class of topics
 * @param title what it is about
 * @param matter the matter that it is about
 * @param matterState how that matter stood, if it came back by itself
 * @param takenUp when it was taken up
 * @param recused who stays out of it
 * @param motion the motion on it
 * @param deliberations its deliberations, in order
 * @param concluded what became of it
 */
public record AgendaItem(
    ItemId id,
    ItemTypeId type,
    Optional<TopicId> topic,
    String title,
    Optional<MatterId> matter,
    Optional<Text> matterState,
    Optional<Instant> takenUp,
    ImmutableList<AgendaEvent.Recused> recused,
    Optional<Motion> motion,
    ImmutableList<Deliberation> deliberations,
    Optional<AgendaEvent.ItemConcluded> concluded) {

  /**
   * Is the motion on an item 动议.
   *
   * @param moved who moved what
   * @param votes the votes on it, in order
   * @param reopened the decisions to vote on it once more, in order
   */
  public record Motion(
      AgendaEvent.Moved moved,
      ImmutableList<AgendaEvent.PutToVote> votes,
      ImmutableList<AgendaEvent.Reopened> reopened) {
    /**
     * Returns the vote that counts.
     *
     * @return the last one, or empty if there was none
     */
    public Optional<AgendaEvent.PutToVote> lastVote() {
      return votes.isEmpty() ? Optional.empty() : Optional.of(Iterables.getLast(votes));
    }

    /** Tells whether it was voted on and not reopened since. */
    boolean isVoted() {
      return votes.size() > reopened.size();
    }

    Motion with(AgendaEvent.PutToVote event) {
      return new Motion(moved, added(votes, event), reopened);
    }

    Motion with(AgendaEvent.Reopened event) {
      return new Motion(moved, votes, added(reopened, event));
    }
  }

  /**
   * Is one deliberation of an item 审议.
   *
   * @param vote the number of the vote that it prepares: 0 for the first
   * @param opened its start
   * @param closed its end; empty while it goes on
   */
  public record Deliberation(int vote, Instant opened, Optional<Instant> closed) {}

  static AgendaItem of(AgendaEvent.ItemAdded event) {
    return new AgendaItem(
        event.item(),
        event.itemType(),
        event.topic(),
        event.title(),
        event.matter(),
        Optional.empty(),
        Optional.empty(),
        ImmutableList.of(),
        Optional.empty(),
        ImmutableList.of(),
        Optional.empty());
  }

  static AgendaItem of(MatterRef matter, ItemTypeId type) {
    return new AgendaItem(
        comingBack(matter.matter()),
        type,
        Optional.empty(),
        matter.summary(),
        Optional.of(matter.matter()),
        Optional.of(matter.state()),
        Optional.empty(),
        ImmutableList.of(),
        Optional.empty(),
        ImmutableList.of(),
        Optional.empty());
  }

  /**
   * Names the item as which a matter comes back.
   *
   * @param matter the matter
   * @return the name
   */
  public static ItemId comingBack(MatterId matter) {
    return ItemId.of("matter-" + matter);
  }

  /**
   * Tells whether someone stays out of it.
   *
   * @param person the person
   * @return true if recused
   */
  public boolean isRecused(PersonId person) {
    return recused.stream().anyMatch(one -> one.person().equals(person));
  }

  /** Tells whether a deliberation goes on. */
  boolean isDeliberated() {
    return !deliberations.isEmpty() && Iterables.getLast(deliberations).closed().isEmpty();
  }

  /** Tells whether the deliberation before the next vote has ended. */
  boolean isReadyForVote() {
    return !isDeliberated()
        && deliberations.stream().anyMatch(deliberation -> deliberation.vote() == nextVote());
  }

  private int nextVote() {
    return motion.map(one -> one.reopened().size()).orElse(0);
  }

  AgendaItem takenUp(Instant at) {
    return new AgendaItem(
        id,
        type,
        topic,
        title,
        matter,
        matterState,
        Optional.of(at),
        recused,
        motion,
        deliberations,
        concluded);
  }

  AgendaItem with(AgendaEvent.Recused event) {
    return new AgendaItem(
        id,
        type,
        topic,
        title,
        matter,
        matterState,
        takenUp,
        added(recused, event),
        motion,
        deliberations,
        concluded);
  }

  AgendaItem with(Motion changed) {
    return new AgendaItem(
        id,
        type,
        topic,
        title,
        matter,
        matterState,
        takenUp,
        recused,
        Optional.of(changed),
        deliberations,
        concluded);
  }

  AgendaItem deliberating(Instant from) {
    return with(added(deliberations, new Deliberation(nextVote(), from, Optional.empty())));
  }

  AgendaItem deliberated(Instant until) {
    Deliberation last = Iterables.getLast(deliberations);
    return with(
        added(
            deliberations.subList(0, deliberations.size() - 1),
            new Deliberation(last.vote(), last.opened(), Optional.of(until))));
  }

  private AgendaItem with(ImmutableList<Deliberation> changed) {
    return new AgendaItem(
        id, type, topic, title, matter, matterState, takenUp, recused, motion, changed, concluded);
  }

  AgendaItem with(AgendaEvent.ItemConcluded event) {
    return new AgendaItem(
        id,
        type,
        topic,
        title,
        matter,
        matterState,
        takenUp,
        recused,
        motion,
        deliberations,
        Optional.of(event));
  }

  static <T> ImmutableList<T> added(ImmutableList<T> list, T one) {
    return ImmutableList.<T>builderWithExpectedSize(list.size() + 1).addAll(list).add(one).build();
  }
}
