package org.xiangzhi.governance.points;

import static org.assertj.core.api.Assertions.assertThat;
import static org.xiangzhi.governance.points.LedgerScene.H1;
import static org.xiangzhi.governance.points.LedgerScene.H2;
import static org.xiangzhi.governance.points.LedgerScene.H3;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;
import org.jspecify.annotations.Nullable;

/**
 * Plays a shop at random beside a naive list of who ordered what, and asks after each step whether
 * the ledger holds what is open, no more and no less, and resolves each hold once.
 */
class HoldsModelTest {
  private static final ImmutableList<AccountId> HOUSEHOLDS = ImmutableList.of(H1, H2, H3);
  private static final ImmutableList<String> GOODS = ImmutableList.of("RICE", "SOAP", "OIL");
  private static final Map<String, Long> PRICES = Map.of("RICE", 10L, "SOAP", 3L, "OIL", 1L);
  private static final int LIMIT_OF_OIL = 4;
  private static final int STOCK = 20;
  private static final int HOLD_DAYS = 7;
  private static final int REFUND_DAYS = 7;

  private enum What {
    GIVE,
    ORDER,
    HAND_OVER,
    CANCEL,
    REFUND,
    RESTOCK,
    MERGE,
    WAIT
  }

  /** Is a thing to try; what the numbers mean depends on it. */
  private record Step(What what, int who, int which, int quantity) {}

  @Provide
  Arbitrary<List<Step>> steps() {
    Arbitrary<What> what =
        Arbitraries.frequency(
            Tuple.of(6, What.GIVE),
            Tuple.of(12, What.ORDER),
            Tuple.of(8, What.HAND_OVER),
            Tuple.of(4, What.CANCEL),
            Tuple.of(5, What.REFUND),
            Tuple.of(2, What.RESTOCK),
            Tuple.of(1, What.MERGE),
            Tuple.of(5, What.WAIT));
    return Combinators.combine(
            what,
            Arbitraries.integers().between(0, 2),
            Arbitraries.integers().between(0, 1000),
            Arbitraries.integers().between(1, 8))
        .as(Step::new)
        .list()
        .ofMinSize(40)
        .ofMaxSize(120);
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void theLedgerHoldsWhatIsOpenAndResolvesItOnce(@ForAll("steps") List<Step> steps) {
    Play play = new Play();
    for (Step step : steps) {
      play.step(step);
      play.compare();
    }
    Statistics.label("left over at a reset")
        .collect(play.leftover)
        .coverage(coverage -> coverage.check(true).percentage(share -> share > 25));
    Statistics.label("came back")
        .collect(play.cameBack())
        .coverage(coverage -> coverage.check(true).percentage(share -> share > 10));
  }

  /** Is one line of an order, as the naive list has it. */
  private static final class Part {
    final String goods;
    final int ordered;
    final List<LocalDate> out = new ArrayList<>();
    int released;
    int refunded;

    Part(String goods, int ordered) {
      this.goods = goods;
      this.ordered = ordered;
    }

    int open() {
      return ordered - out.size() - refunded - released;
    }
  }

  /** Is one order, as the naive list has it. */
  private static final class Slip {
    final LocalDate on;
    final Map<String, Part> parts = new TreeMap<>();
    AccountId account;

    Slip(LocalDate on, AccountId account) {
      this.on = on;
      this.account = account;
    }

    boolean isOpen() {
      return parts.values().stream().anyMatch(part -> part.open() > 0);
    }

    long held() {
      return parts.values().stream().mapToLong(part -> part.open() * price(part.goods)).sum();
    }
  }

  private static long price(String goods) {
    return PRICES.getOrDefault(goods, 0L);
  }

  /** Is one play: the ledger, and the naive list beside it. */
  private static final class Play {
    private final Shop shop = Shop.open();
    private final LedgerScene scene = shop.scene;
    private final Map<String, Slip> orders = new LinkedHashMap<>();
    private final Map<AccountId, Long> balances = new HashMap<>();
    private final Map<String, Integer> shelf = new TreeMap<>();
    private final Set<AccountId> closed = new TreeSet<>();
    private final List<LocalDate> reset = new ArrayList<>();
    private long sold;
    private int names;
    private boolean leftover;

    Play() {
      shop.offerLimited("OIL", 1, STOCK, LIMIT_OF_OIL);
      GOODS.forEach(goods -> shelf.put(goods, STOCK));
      HOUSEHOLDS.forEach(household -> balances.put(household, 0L));
      scene.on(LocalDate.of(2022, 12, 20));
      HOUSEHOLDS.forEach(household -> give(household, 100));
    }

    void step(Step step) {
      AccountId account = HOUSEHOLDS.get(step.who());
      String goods = GOODS.get(step.which() % GOODS.size());
      switch (step.what()) {
        case GIVE -> give(account, step.which() % 60 + 1);
        case ORDER -> order(account, goods, step);
        case HAND_OVER -> handOver((step.quantity() + 1) / 2, step);
        case CANCEL -> cancel(step);
        case REFUND -> refund((step.quantity() + 2) / 3, step);
        case RESTOCK -> restock(goods, step);
        case MERGE -> merge(account, HOUSEHOLDS.get((step.who() + 1) % HOUSEHOLDS.size()));
        case WAIT -> pass(step.quantity() == 8 ? 350 : step.quantity());
      }
    }

    private boolean accepted(PointsCommand command, boolean expected) {
      boolean accepted = scene.decide(command).refusals().isEmpty();
      assertThat(accepted).as("%s on %s", command, scene.day).isEqualTo(expected);
      if (accepted) {
        scene.accept(command);
      }
      return accepted;
    }

    private String name(String kind) {
      return kind + ++names;
    }

    private void give(AccountId account, long points) {
      if (!closed.contains(account)) {
        scene.give(name("e"), account, points);
        balances.merge(account, points, Long::sum);
      }
    }

    private long held(AccountId account) {
      return orders.values().stream()
          .filter(slip -> slip.account.equals(account))
          .mapToLong(Slip::held)
          .sum();
    }

    private long balance(AccountId account) {
      return balances.getOrDefault(account, 0L);
    }

    private int free(String goods) {
      return shelf.getOrDefault(goods, 0);
    }

    private void order(AccountId account, String goods, Step step) {
      Slip slip = new Slip(scene.day, account);
      slip.parts.put(goods, new Part(goods, step.quantity()));
      if (step.which() % 2 == 0) {
        String other = GOODS.get((step.which() + 1) % GOODS.size());
        slip.parts.put(other, new Part(other, step.quantity() / 2 + 1));
      }
      boolean there =
          slip.parts.values().stream()
              .allMatch(part -> part.ordered <= free(part.goods) && withinLimit(account, part));
      String name = name("o");
      RedemptionCommand.Line[] lines =
          slip.parts.values().stream()
              .map(part -> Shop.line(part.goods, part.ordered))
              .toArray(RedemptionCommand.Line[]::new);
      boolean paid = slip.held() <= balance(account) - held(account);
      if (accepted(
          Shop.placing(name, account, lines), !closed.contains(account) && there && paid)) {
        orders.put(name, slip);
        slip.parts.values().forEach(part -> shelf.merge(part.goods, -part.ordered, Integer::sum));
      }
    }

    private boolean withinLimit(AccountId account, Part wanted) {
      int taken =
          orders.values().stream()
              .filter(slip -> slip.account.equals(account))
              .filter(slip -> slip.on.getYear() == scene.day.getYear())
              .flatMap(slip -> slip.parts.values().stream())
              .filter(part -> part.goods.equals("OIL"))
              .mapToInt(part -> part.open() + part.out.size())
              .sum();
      return !wanted.goods.equals("OIL") || taken + wanted.ordered <= LIMIT_OF_OIL;
    }

    /** Picks one of the last orders. */
    private String some(Step step) {
      List<String> all = new ArrayList<>(orders.keySet());
      return all.isEmpty()
          ? "o0"
          : all.get(all.size() - 1 - step.which() % Math.min(all.size(), 4));
    }

    /** Picks goods of an order, and now and then others. */
    private String goodsOf(String order, Step step) {
      Slip slip = orders.get(order);
      List<String> all = slip == null ? GOODS : new ArrayList<>(slip.parts.keySet());
      return step.which() % 7 == 0 ? GOODS.get(0) : all.get(step.which() / 5 % all.size());
    }

    private Part part(String order, String goods) {
      Slip slip = orders.get(order);
      Part part = slip == null ? null : slip.parts.get(goods);
      return part == null ? new Part(goods, 0) : part;
    }

    private void handOver(int quantity, Step step) {
      String name = some(step);
      String goods = goodsOf(name, step);
      Slip slip = orders.get(name);
      Part part = part(name, goods);
      boolean can = slip != null && quantity <= part.open();
      if (accepted(Shop.handing(name, name("h"), Shop.line(goods, quantity)), can)) {
        for (int i = 0; i < quantity; i++) {
          part.out.add(scene.day);
        }
        moved(slip, -quantity * price(goods));
      }
    }

    private void moved(@Nullable Slip slip, long amount) {
      if (slip != null) {
        balances.merge(slip.account, amount, Long::sum);
        sold -= amount;
      }
    }

    private void cancel(Step step) {
      String name = some(step);
      Slip slip = orders.get(name);
      if (accepted(Shop.cancelling(name), slip != null && slip.isOpen())) {
        released(name);
      }
    }

    /** What an order held over a reset goes where the rest went. */
    private void released(String name) {
      Slip slip = orders.get(name);
      if (slip == null) {
        throw new AssertionError(name + " is released though nobody ordered it");
      }
      long held = slip.held();
      boolean old = reset.stream().anyMatch(slip.on::isBefore);
      balances.merge(slip.account, old ? -held : 0, Long::sum);
      leftover |= old;
      for (Part part : slip.parts.values()) {
        shelf.merge(part.goods, part.open(), Integer::sum);
        part.released += part.open();
      }
    }

    private void refund(int quantity, Step step) {
      String name = some(step);
      String goods = goodsOf(name, step);
      Slip slip = orders.get(name);
      Part part = part(name, goods);
      long inTime =
          part.out.stream().filter(day -> !day.isBefore(scene.day.minusDays(REFUND_DAYS))).count();
      boolean restock = step.who() == 0;
      if (accepted(
          Shop.refunding(name, name("b"), restock, Shop.line(goods, quantity)),
          slip != null && quantity <= inTime)) {
        part.out.sort(Comparator.naturalOrder());
        for (int i = 0; i < quantity; i++) {
          part.out.remove(part.out.size() - 1);
        }
        part.refunded += quantity;
        shelf.merge(goods, restock ? quantity : 0, Integer::sum);
        moved(slip, quantity * price(goods));
      }
    }

    private void restock(String goods, Step step) {
      int change = step.who() == 0 ? -step.quantity() : step.quantity();
      if (accepted(
          new RedemptionCommand.RestockGoods(GoodsId.of(goods), change, Shop.REASON),
          free(goods) + change >= 0)) {
        shelf.merge(goods, change, Integer::sum);
      }
    }

    private void merge(AccountId from, AccountId into) {
      boolean can = !closed.contains(from) && !closed.contains(into);
      if (accepted(
          new AccountCommand.MergeAccounts(
              Optional.of(EntryId.of(name("m"))), ImmutableList.of(from), into),
          can)) {
        balances.merge(into, balance(from), Long::sum);
        balances.put(from, 0L);
        closed.add(from);
        orders.values().stream()
            .filter(slip -> slip.account.equals(from))
            .forEach(slip -> slip.account = into);
      }
    }

    private void pass(int days) {
      scene.on(scene.day.plusDays(days));
      for (String timer : scene.errands()) {
        if (timer.startsWith("points-expire.")) {
          released(timer.substring("points-expire.".length()));
        } else {
          reset.add(LocalDate.parse(timer.substring(timer.length() - 10)));
          balances.replaceAll((account, balance) -> held(account));
        }
      }
      assertThat(orders.values().stream().filter(Slip::isOpen))
          .allMatch(slip -> !slip.on.plusDays(HOLD_DAYS).isBefore(scene.day));
    }

    boolean cameBack() {
      return orders.values().stream()
          .flatMap(slip -> slip.parts.values().stream())
          .anyMatch(part -> part.refunded > 0);
    }

    void compare() {
      for (AccountId account : HOUSEHOLDS) {
        assertThat(scene.balance(account)).as("balance %s", account).isEqualTo(balance(account));
        assertThat(shop.held(account)).as("held %s", account).isEqualTo(held(account));
        assertThat(shop.available(account)).isNotNegative();
      }
      for (String goods : GOODS) {
        int held =
            orders.values().stream()
                .flatMap(slip -> slip.parts.values().stream())
                .filter(part -> part.goods.equals(goods))
                .mapToInt(Part::open)
                .sum();
        assertThat(shop.stocked(goods).free()).as("free %s", goods).isEqualTo(free(goods));
        assertThat(shop.stocked(goods).held()).as("held %s", goods).isEqualTo(held);
      }
      assertThat(scene.balance(AccountId.SHOP)).isEqualTo(sold);
      assertThat(TrialBalance.of(scene.ledger, scene.day).sum()).isZero();
      orders.forEach(
          (name, slip) ->
              assertThat(shop.state(name) == Order.State.OPEN).isEqualTo(slip.isOpen()));
      assertThat(openInLedger()).isEqualTo(openInList());
    }

    private ImmutableSet<AccountId> openInLedger() {
      return HOUSEHOLDS.stream()
          .filter(account -> scene.ledger.redemptions().openFor(account).isPresent())
          .collect(ImmutableSet.toImmutableSet());
    }

    private Set<AccountId> openInList() {
      Set<AccountId> open = new TreeSet<>();
      orders.values().stream().filter(Slip::isOpen).forEach(slip -> open.add(slip.account));
      return open;
    }
  }
}
