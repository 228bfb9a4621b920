package org.xiangzhi.governance.meeting;

import static org.xiangzhi.governance.kernel.RefusalCode.ALREADY_ENDED;
import static org.xiangzhi.governance.kernel.RefusalCode.VALUE_OUT_OF_BOUNDS;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.xiangzhi.governance.ballot.BallotId;
import org.xiangzhi.governance.kernel.Decision;
import org.xiangzhi.governance.kernel.Refusal;
import org.xiangzhi.governance.kernel.Text;
import org.xiangzhi.governance.matter.MatterId;

/** Decides which items are on the agenda, when they are taken up, and what becomes of them. */
final class AgendaDecider {
  private static final Text CONCLUDE_FIRST =
      Text.of("就正在讨论的议题作出结论", "conclude the item that is taken up");
  private static final Text TAKE_UP_FIRST = Text.of("将该议题付议", "take the item up");
  private static final Text COUNT_FIRST = Text.of("完成计票", "count the vote");
  private static final Text VOTE_FIRST = Text.of("付表决", "put the motion to the vote");
  private static final Text VOTED_ONLY =
      Text.of("以表决结果为结论", "conclude it by its vote, which stands");
  private static final Text END_DELIBERATION = Text.of("结束审议", "close the deliberation");
  private static final Text STOP_SPEECH = Text.of("结束正在进行的发言", "end the speech that is being held");
  private static final Text IN_BALLOT = Text.of("在表决中办理回避", "recuse in the ballot, which is open");

  private AgendaDecider() {}

  static Decision<MeetingEvent> add(AgendaCommand.AddItem c, Case x) {
    Agenda agenda = x.meeting().agenda();
    return Case.first(
        () ->
            new AgendaEvent.ItemAdded(
                c.meeting(), c.item(), c.itemType(), c.topic(), c.title(), c.matter(), x.at()),
        () -> x.at(MeetingStage.CALLED, MeetingStage.OPEN, MeetingStage.ADJOURNED),
        x::inOrder,
        () ->
            agenda.find(c.item()).isPresent()
                ? Optional.of(Case.exists(MeetingGuards.KNOWN, "item", c.item()))
                : Optional.empty(),
        () ->
            c.matter()
                .filter(agenda::isAbout)
                .map(matter -> Case.exists(MeetingGuards.ONE_VOTE, "matter", matter)),
        () ->
            x.kind().item(c.itemType()).isPresent()
                ? Optional.empty()
                : Optional.of(Case.unknown("itemType", c.itemType())),
        () ->
            c.topic()
                .filter(topic -> x.rules().topic(topic).isEmpty())
                .map(topic -> Case.unknown("topic", topic)),
        () -> room(agenda.items().size()));
  }

  private static Optional<Refusal> room(int items) {
    return items < MeetingGuards.MOST_ITEMS
        ? Optional.empty()
        : Optional.of(
            Refusal.of(
                VALUE_OUT_OF_BOUNDS,
                MeetingGuards.KNOWN,
                "field",
                "items",
                "value",
                items + 1,
                "min",
                0,
                "max",
                MeetingGuards.MOST_ITEMS));
  }

  /** Goes on with an item of an open meeting. */
  static Decision<MeetingEvent> item(
      ItemId id, Case x, Function<AgendaItem, Decision<MeetingEvent>> then) {
    Optional<Refusal> early = x.held();
    if (early.isPresent()) {
      return Decision.refuse(ImmutableList.of(early.get()));
    }
    return x.meeting()
        .agenda()
        .find(id)
        .map(then)
        .orElseGet(() -> Decision.refuse(ImmutableList.of(Case.unknown("item", id))));
  }

  static Optional<Refusal> ended(AgendaItem item) {
    return item.concluded()
        .map(
            done ->
                Refusal.of(ALREADY_ENDED, MeetingGuards.ONE_ITEM, "kind", "item", "id", item.id()));
  }

  static Optional<Refusal> takenUp(AgendaItem item) {
    return ended(item)
        .or(() -> Case.unless(item.takenUp().isPresent(), MeetingGuards.ONE_ITEM, TAKE_UP_FIRST));
  }

  static Decision<MeetingEvent> takeUp(AgendaCommand.TakeUpItem c, Case x) {
    return item(
        c.item(),
        x,
        item ->
            Case.first(
                () -> new AgendaEvent.ItemTakenUp(c.meeting(), c.item(), x.at()),
                () -> ended(item),
                () ->
                    Case.unless(
                        x.meeting().agenda().current().isEmpty(),
                        MeetingGuards.ONE_ITEM,
                        CONCLUDE_FIRST),
                () -> silent(x)));
  }

  /** A speech belongs to one item or to none. */
  private static Optional<Refusal> silent(Case x) {
    return Case.unless(
        x.meeting().speeches().running().isEmpty(), MeetingGuards.SPEECH, STOP_SPEECH);
  }

  static Decision<MeetingEvent> conclude(AgendaCommand.ConcludeItem c, Case x) {
    return item(
        c.item(),
        x,
        item ->
            Case.first(
                () -> new AgendaEvent.ItemConcluded(c.meeting(), c.item(), c.conclusion(), x.at()),
                () -> takenUp(item),
                () -> silent(x),
                () -> Case.unless(!item.isDeliberated(), MeetingGuards.ONE_VOTE, END_DELIBERATION),
                () -> voted(c.conclusion(), item, x),
                () -> known(c.conclusion(), item, x)));
  }

  private static Optional<Refusal> voted(Conclusion conclusion, AgendaItem item, Case x) {
    boolean byVote = conclusion instanceof Conclusion.Voted;
    Optional<BallotId> ballot =
        item.motion()
            .filter(AgendaItem.Motion::isVoted)
            .flatMap(AgendaItem.Motion::lastVote)
            .map(AgendaEvent.PutToVote::ballot);
    boolean reopened = item.motion().filter(one -> !one.reopened().isEmpty()).isPresent();
    if (ballot.isEmpty()) {
      return Case.unless(!byVote && !reopened, MeetingGuards.ONE_VOTE, VOTE_FIRST);
    }
    return byVote
        ? Case.unless(
            x.view().verdict(ballot.get()).isPresent(), MeetingGuards.ONE_VOTE, COUNT_FIRST)
        : Case.unless(false, MeetingGuards.ONE_VOTE, VOTED_ONLY);
  }

  /** Refuses to raise a matter twice at one meeting. */
  private static Optional<Refusal> known(Conclusion conclusion, AgendaItem item, Case x) {
    if (!(conclusion instanceof Conclusion.MattersRaised raised)) {
      return Optional.empty();
    }
    Set<MatterId> there = x.meeting().agenda().raised().collect(Collectors.toSet());
    return raised.matters().stream()
        .filter(
            matter ->
                there.contains(matter)
                    || (!item.matter().equals(Optional.of(matter))
                        && x.meeting().agenda().isAbout(matter)))
        .findFirst()
        .map(matter -> Case.exists(MeetingGuards.KNOWN, "matter", matter));
  }

  static Decision<MeetingEvent> recuse(AgendaCommand.Recuse c, Case x) {
    Optional<AgendaItem> item = x.meeting().agenda().find(c.item());
    if (item.isEmpty()) {
      return Decision.refuse(ImmutableList.of(Case.unknown("item", c.item())));
    }
    return Case.first(
        () -> new AgendaEvent.Recused(c.meeting(), c.item(), c.person(), c.reason(), x.at()),
        () -> x.at(MeetingStage.CALLED, MeetingStage.OPEN, MeetingStage.ADJOURNED),
        x::inOrder,
        () -> ended(item.get()),
        () ->
            item.get().isRecused(c.person())
                ? Optional.of(Case.exists(MeetingGuards.RECUSAL, "recusal", c.person()))
                : Optional.empty(),
        () ->
            Case.unless(
                item.get().motion().filter(AgendaItem.Motion::isVoted).isEmpty(),
                MeetingGuards.RECUSAL,
                IN_BALLOT),
        () ->
            x.meeting()
                .speeches()
                .running()
                .filter(speech -> speech.started().person().equals(c.person()))
                .filter(speech -> speech.started().item().equals(Optional.of(c.item())))
                .flatMap(speech -> silent(x)));
  }
}
