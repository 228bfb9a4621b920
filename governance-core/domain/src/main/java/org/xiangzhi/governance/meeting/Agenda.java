package org.xiangzhi.governance.meeting;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.xiangzhi.governance.kernel.Handlers;
import org.xiangzhi.governance.matter.MatterId;

/**
 * Is the agenda of a meeting 议程.
 *
 * @param items its items, in the order in which they were put on it
 */
public record Agenda(ImmutableList<AgendaItem> items) {
  static final Agenda EMPTY = new Agenda(ImmutableList.of());

  private static final Handlers<AgendaEvent, Agenda, Agenda> EVOLVE =
      Handlers.<AgendaEvent, Agenda, Agenda>of(AgendaEvent.class)
          .on(AgendaEvent.ItemAdded.class, (e, s) -> s.plus(AgendaItem.of(e)))
          .on(
              AgendaEvent.ItemTakenUp.class,
              (e, s) -> s.change(e.item(), item -> item.takenUp(e.at())))
          .on(AgendaEvent.ItemConcluded.class, (e, s) -> s.change(e.item(), item -> item.with(e)))
          .on(AgendaEvent.Recused.class, (e, s) -> s.change(e.item(), item -> item.with(e)))
          .on(
              AgendaEvent.Moved.class,
              (e, s) ->
                  s.change(
                      e.item(),
                      item ->
                          item.with(
                              new AgendaItem.Motion(e, ImmutableList.of(), ImmutableList.of()))))
          .on(
              AgendaEvent.DeliberationOpened.class,
              (e, s) -> s.change(e.item(), item -> item.deliberating(e.at())))
          .on(
              AgendaEvent.DeliberationClosed.class,
              (e, s) -> s.change(e.item(), item -> item.deliberated(e.at())))
          .on(
              AgendaEvent.PutToVote.class,
              (e, s) -> s.change(e.item(), item -> item.with(item.motion().orElseThrow().with(e))))
          .on(
              AgendaEvent.Reopened.class,
              (e, s) -> s.change(e.item(), item -> item.with(item.motion().orElseThrow().with(e))))
          .build();

  /**
   * Finds an item.
   *
   * @param item its name
   * @return the item, or empty
   */
  public Optional<AgendaItem> find(ItemId item) {
    return items.stream().filter(one -> one.id().equals(item)).findFirst();
  }

  /**
   * Returns the item that is taken up.
   *
   * @return the item, or empty between items
   */
  public Optional<AgendaItem> current() {
    return items.stream()
        .filter(one -> one.takenUp().isPresent() && one.concluded().isEmpty())
        .findFirst();
  }

  /**
   * Streams the matters that were raised or solved at the meeting.
   *
   * @return the matters, in the order of the items
   */
  public Stream<MatterId> raised() {
    return items.stream()
        .flatMap(item -> item.concluded().stream())
        .map(AgendaEvent.ItemConcluded::conclusion)
        .flatMap(Agenda::matters);
  }

  private static Stream<MatterId> matters(Conclusion conclusion) {
    if (conclusion instanceof Conclusion.MattersRaised raised) {
      return raised.matters().stream();
    }
    return conclusion instanceof Conclusion.Solved solved ? solved.matter().stream() : Stream.of();
  }

  /** Tells whether an item is about a matter. */
  boolean isAbout(MatterId matter) {
    return items.stream().anyMatch(item -> item.matter().equals(Optional.of(matter)));
  }

  Agenda evolve(AgendaEvent event) {
    return EVOLVE.apply(event, this);
  }

  /** Puts earlier matters on the agenda. */
  Agenda plus(ImmutableList<MatterRef> matters, ItemTypeId type) {
    return new Agenda(
        ImmutableList.<AgendaItem>builder()
            .addAll(items)
            .addAll(matters.stream().map(matter -> AgendaItem.of(matter, type)).iterator())
            .build());
  }

  private Agenda plus(AgendaItem item) {
    return new Agenda(AgendaItem.added(items, item));
  }

  private Agenda change(ItemId id, UnaryOperator<AgendaItem> change) {
    return new Agenda(
        items.stream()
            .map(item -> item.id().equals(id) ? change.apply(item) : item)
            .collect(ImmutableList.toImmutableList()));
  }
}
