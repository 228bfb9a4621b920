package org.xiangzhi.governance.points;

import static org.xiangzhi.governance.kernel.RefusalCode.ACT_NOT_PROVIDED;
import static org.xiangzhi.governance.kernel.RefusalCode.ALREADY_ENDED;
import static org.xiangzhi.governance.kernel.RefusalCode.TOO_LATE;
import static org.xiangzhi.governance.kernel.RefusalCode.VALUE_OUT_OF_BOUNDS;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.xiangzhi.governance.kernel.Decision;
import org.xiangzhi.governance.kernel.Refusal;
import org.xiangzhi.governance.kernel.Rule;
import org.xiangzhi.governance.kernel.Text;
import org.xiangzhi.governance.kernel.TypeNames;

/** Decides what concerns goods and orders. */
final class RedemptionDecider {
  private static final TypeNames<RedemptionCommand> NAMES = TypeNames.of(RedemptionCommand.class);

  private final PointsContext at;

  RedemptionDecider(PointsContext at) {
    this.at = at;
  }

  Decision<PointsEvent> decide(RedemptionCommand command) {
    if (command instanceof RedemptionCommand.OfferGoods c) {
      return provided(c, rules -> new GoodsDecider(at).offer(c));
    }
    if (command instanceof RedemptionCommand.RestockGoods c) {
      return new GoodsDecider(at).restock(c);
    }
    if (command instanceof RedemptionCommand.WithdrawGoods c) {
      return new GoodsDecider(at).withdraw(c);
    }
    if (command instanceof RedemptionCommand.PlaceOrder c) {
      return provided(c, rules -> new OrderDecider(at, rules).place(c));
    }
    if (command instanceof RedemptionCommand.HandOver c) {
      return handOver(c);
    }
    return command instanceof RedemptionCommand.CancelOrder c
        ? cancel(c)
        : provided(command, rules -> refund((RedemptionCommand.Refund) command, rules));
  }

  /** Decides by the rules of redemption, if the ledger has any. */
  private Decision<PointsEvent> provided(
      RedemptionCommand command, Function<RedemptionRules, Decision<PointsEvent>> decide) {
    return at.rules()
        .redemption()
        .map(decide)
        .orElseGet(
            () ->
                Decision.refuse(
                    ACT_NOT_PROVIDED,
                    PointsGuards.LEDGER,
                    "type",
                    NAMES.nameOf(command),
                    "log",
                    at.view().log()));
  }

  private Decision<PointsEvent> handOver(RedemptionCommand.HandOver c) {
    Optional<Order> found = at.ledger().redemptions().order(c.order());
    Optional<Refusal> refusal =
        notOpen(c.order(), found)
            .or(() -> at.nameRefused(c.entry()))
            .or(() -> at.notOpen(found.orElseThrow().account()))
            .or(() -> expired(found.orElseThrow()));
    if (refusal.isPresent()) {
      return Decision.refuse(refusal.stream().toList());
    }
    Order order = found.orElseThrow();
    ImmutableList<Refusal> refusals =
        pieces(order, c.lines(), (line, piece) -> tooMany(PointsGuards.ORDER, line.open(), piece));
    if (!refusals.isEmpty()) {
      return Decision.refuse(refusals);
    }
    long price = order.price(c.lines());
    Draft draft = new Draft(released(order, price));
    ImmutableList<Refusal> unpaid =
        draft.add(
            entry(c.entry(), EntryKind.REDEMPTION, order, order.account(), AccountId.SHOP, price),
            Draft.Down.FLOOR);
    return unpaid.isEmpty()
        ? Decision.accept(
            new RedemptionEvent.HandedOver(
                c.order(), c.lines(), draft.entries(), at.actor(), at.day()))
        : Decision.refuse(unpaid);
  }

  private Entry entry(
      EntryId name, EntryKind kind, Order order, AccountId from, AccountId to, long amount) {
    Leg leg = new Leg(from, to, order.placed().book(), amount);
    return Entry.of(name, kind, at.day(), ImmutableList.of(leg));
  }

  private Optional<Refusal> notOpen(OrderId name, Optional<Order> found) {
    if (found.isEmpty()) {
      return Optional.of(PointsContext.unknown("order", name));
    }
    return found.get().state() == Order.State.OPEN
        ? Optional.empty()
        : Optional.of(Refusal.of(ALREADY_ENDED, PointsGuards.ORDER, "kind", "order", "id", name));
  }

  private Optional<Refusal> expired(Order order) {
    LocalDate last = order.placed().expires();
    return at.day().isAfter(last)
        ? Optional.of(late(PointsGuards.ORDER, Text.of("交付此单", "handing this order over"), last))
        : Optional.empty();
  }

  private Refusal late(Rule rule, Text what, LocalDate last) {
    return Refusal.of(TOO_LATE, rule, "what", what, "last", last, "day", at.day());
  }

  /** Says why some pieces of a line cannot be handed over or come back. */
  private interface Bound {
    Optional<Refusal> refused(Order.Line line, RedemptionCommand.Line piece);
  }

  private static ImmutableList<Refusal> pieces(
      Order order, List<RedemptionCommand.Line> pieces, Bound bound) {
    Set<GoodsId> seen = new HashSet<>();
    ImmutableList.Builder<Refusal> refusals = ImmutableList.builder();
    for (int i = 0; i < pieces.size(); i++) {
      String place = "/lines/" + i;
      RedemptionCommand.Line piece = pieces.get(i);
      Optional<Order.Line> line = order.line(piece.goods());
      Optional<Refusal> refusal =
          line.isEmpty()
              ? Optional.of(PointsContext.unknown("goods", piece.goods()))
              : seen.add(piece.goods())
                  ? bound.refused(line.get(), piece)
                  : Optional.of(OrderDecider.twice());
      refusal.map(found -> found.at(place)).ifPresent(refusals::add);
    }
    return refusals.build();
  }

  private static Optional<Refusal> tooMany(Rule rule, int most, RedemptionCommand.Line piece) {
    if (piece.quantity() <= most) {
      return Optional.empty();
    }
    return Optional.of(
        most == 0
            ? Refusal.of(ALREADY_ENDED, rule, "kind", "line", "id", piece.goods())
            : Refusal.of(
                VALUE_OUT_OF_BOUNDS,
                rule,
                "field",
                "quantity",
                "value",
                piece.quantity(),
                "min",
                1,
                "max",
                most));
  }

  /** Returns the ledger as it is once so much of what an order holds is free. */
  private PointsLedger released(Order order, long amount) {
    int book = at.ledger().bookIndex(order.placed().book());
    return at.ledger().change(order.account(), account -> account.holding(book, -amount));
  }

  private Decision<PointsEvent> cancel(RedemptionCommand.CancelOrder c) {
    Optional<Order> found = at.ledger().redemptions().order(c.order());
    Optional<Refusal> refusal =
        notOpen(c.order(), found).or(() -> at.holderRefused(c, found.orElseThrow().account()));
    return refusal.isPresent()
        ? Decision.refuse(refusal.stream().toList())
        : release(found.orElseThrow(), Optional.of(c.reason()));
  }

  Decision<PointsEvent> expire(PointsTimer.ExpireOrder c) {
    Optional<Order> found = at.ledger().redemptions().order(c.order());
    if (found.filter(order -> order.state() == Order.State.OPEN).isEmpty()) {
      return Decision.refuse(
          ImmutableList.of(TimerDecider.gone(PointsGuards.TIMER, "order", c.order())));
    }
    LocalDate due = found.get().placed().expires().plusDays(1);
    return due.isAfter(at.day())
        ? Decision.refuse(ImmutableList.of(TimerDecider.early(at, PointsGuards.TIMER, due)))
        : release(found.get(), Optional.empty());
  }

  private Decision<PointsEvent> release(Order order, Optional<String> reason) {
    return Decision.accept(
        new RedemptionEvent.OrderReleased(
            order.id(), reason, leftover(order), at.actor(), at.day()));
  }

  /**
   * Takes to the reserve what would be there already had it not been held: what is from before the
   * last reset of its book, and what is past its validity.
   */
  private ImmutableList<Entry> leftover(Order order) {
    BookId book = order.placed().book();
    int index = at.ledger().bookIndex(book);
    PointsLedger free = released(order, order.held());
    Account account = free.account(order.account()).orElseThrow();
    Residue residue = new Residue(free);
    long most = Math.max(0, Math.min(order.held(), account.available(index)));
    long reset =
        at.ledger()
            .closings()
            .lastReset(book)
            .map(day -> fromBefore(day, order, residue.before(account, index, day), most))
            .orElse(0L);
    long ended = Math.min(residue.lapsed(account, index, at.day().minusDays(1)), most);
    ImmutableList.Builder<Entry> entries = ImmutableList.builder();
    toReserve(EntryKind.RESET, order, reset, entries);
    toReserve(EntryKind.LAPSE, order, Math.max(0, ended - reset), entries);
    return entries.build();
  }

  /** An order from before the reset holds nothing but points from before it. */
  private static long fromBefore(LocalDate day, Order order, long left, long most) {
    return order.placed().on().isBefore(day) ? most : Math.min(left, most);
  }

  private void toReserve(
      EntryKind kind, Order order, long amount, ImmutableList.Builder<Entry> entries) {
    if (amount > 0) {
      EntryId name = EntryId.ofCause(kind, "order", order.id());
      entries.add(entry(name, kind, order, order.account(), AccountId.RESERVE, amount));
    }
  }

  private Decision<PointsEvent> refund(RedemptionCommand.Refund c, RedemptionRules rules) {
    Optional<Order> found = at.ledger().redemptions().order(c.order());
    if (found.isEmpty()) {
      return Decision.refuse(ImmutableList.of(PointsContext.unknown("order", c.order())));
    }
    Order order = found.get();
    Optional<Refusal> refusal = at.nameRefused(c.entry()).or(() -> closed(order.account()));
    if (refusal.isPresent()) {
      return Decision.refuse(refusal.stream().toList());
    }
    ImmutableList<Refusal> refusals =
        pieces(order, c.lines(), (line, piece) -> unreturnable(line, piece, rules));
    if (!refusals.isEmpty()) {
      return Decision.refuse(refusals);
    }
    Draft draft = new Draft(at.ledger());
    ImmutableList<Refusal> unpaid =
        draft.add(
            entry(
                c.entry(),
                EntryKind.REFUND,
                order,
                AccountId.SHOP,
                order.account(),
                order.price(c.lines())),
            Draft.Down.FLOOR);
    return unpaid.isEmpty()
        ? Decision.accept(
            new RedemptionEvent.Refunded(
                c.order(),
                c.lines(),
                c.restock(),
                draft.entries(),
                c.reason(),
                at.actor(),
                at.day()))
        : Decision.refuse(unpaid);
  }

  /** A frozen account gets back what it is owed; one that ended cannot. */
  private Optional<Refusal> closed(AccountId id) {
    Account account = at.ledger().account(id).orElseThrow();
    return account.state() == Account.State.CLOSED
        ? Optional.of(PointsContext.state(id, Optional.of(account.state()), Text.of("开立", "open")))
        : Optional.empty();
  }

  private Optional<Refusal> unreturnable(
      Order.Line line, RedemptionCommand.Line piece, RedemptionRules rules) {
    LocalDate first = at.day().minusDays(rules.refundDays());
    boolean late = rules.refundDays() == 0 || piece.quantity() > line.kept(first);
    return tooMany(PointsGuards.REFUND, line.kept(LocalDate.MIN), piece)
        .or(() -> late ? Optional.of(lateReturn(line, rules)) : Optional.empty());
  }

  private Refusal lateReturn(Order.Line line, RedemptionRules rules) {
    LocalDate handed = line.out().get(0).day();
    return late(
        PointsGuards.REFUND,
        Text.of("退货", "goods to come back"),
        rules.refundDays() == 0 ? handed.minusDays(1) : handed.plusDays(rules.refundDays()));
  }
}
