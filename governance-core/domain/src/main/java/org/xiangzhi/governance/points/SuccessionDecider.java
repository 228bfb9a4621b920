package org.xiangzhi.governance.points;

import static org.xiangzhi.governance.kernel.RefusalCode.VALUE_FORM;
import static org.xiangzhi.governance.kernel.RefusalCode.WRONG_LOG;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.xiangzhi.governance.hierarchy.UnitId;
import org.xiangzhi.governance.kernel.Decision;
import org.xiangzhi.governance.kernel.Refusal;
import org.xiangzhi.governance.kernel.Text;

/** Decides where balances go when households change. */
final class SuccessionDecider {
  private final PointsContext at;

  SuccessionDecider(PointsContext at) {
    this.at = at;
  }

  Decision<PointsEvent> decide(AccountCommand command) {
    if (command instanceof AccountCommand.MergeAccounts c) {
      return merge(c);
    }
    return command instanceof AccountCommand.DivideAccount c
        ? divide(c)
        : carryOut((AccountCommand.CarryOut) command);
  }

  private Decision<PointsEvent> merge(AccountCommand.MergeAccounts c) {
    ImmutableList<Refusal> refusals =
        Stream.concat(
                Stream.of(c.id().flatMap(at::nameRefused), distinct(c.from()), gettable(c.into())),
                c.from().stream().map(at::notOpen))
            .flatMap(Optional::stream)
            .collect(ImmutableList.toImmutableList());
    if (!refusals.isEmpty()) {
      return Decision.refuse(refusals);
    }
    ImmutableList.Builder<Leg> legs = ImmutableList.builder();
    for (AccountId from : c.from()) {
      if (!from.equals(c.into())) {
        legs.addAll(AccountDecider.emptying(at, at.ledger().account(from).orElseThrow(), c.into()));
      }
    }
    EntryId name = c.id().orElseGet(() -> EntryId.ofCause("merge", c.into(), at.ledger().size()));
    return succeeded(name, c.from(), ImmutableList.of(c.into()), ImmutableList.of(), legs.build());
  }

  private Decision<PointsEvent> divide(AccountCommand.DivideAccount c) {
    ImmutableList<AccountId> into = c.into();
    ImmutableList<Refusal> refusals =
        Stream.concat(
                Stream.of(at.nameRefused(c.id()), at.notOpen(c.from()), distinct(into)),
                into.stream().map(this::gettable))
            .flatMap(Optional::stream)
            .collect(ImmutableList.toImmutableList());
    if (!refusals.isEmpty()) {
      return Decision.refuse(refusals);
    }
    Account account = at.ledger().account(c.from()).orElseThrow();
    ImmutableList<Integer> weights = weights(into);
    ImmutableList.Builder<Leg> legs = ImmutableList.builder();
    for (int book = 0; book < at.rules().books().size(); book++) {
      long[] shares = shares(account, book, weights);
      for (int i = 0; i < shares.length; i++) {
        if (!into.get(i).equals(c.from())) {
          legs.addAll(
              AccountDecider.moving(
                  c.from(), into.get(i), at.rules().books().get(book).id(), shares[i]));
        }
      }
    }
    return succeeded(c.id(), ImmutableList.of(c.from()), into, weights, legs.build());
  }

  private ImmutableList<Integer> weights(List<AccountId> into) {
    ImmutableList.Builder<Integer> weights = ImmutableList.builder();
    for (int i = 0; i < into.size(); i++) {
      weights.add(
          switch (at.rules().succession().split()) {
            case FIRST -> i == 0 ? 1 : 0;
            case EQUAL -> 1;
            case BY_MEMBERS -> members(into.get(i));
          });
    }
    return weights.build();
  }

  private int members(AccountId account) {
    return account.kind() == AccountKind.HOUSEHOLD
        ? at.view().members(UnitId.of(account.holder()))
        : 1;
  }

  /** What is held for orders, and a debt, goes to the first part; the rest by weight. */
  private static long[] shares(Account account, int book, List<Integer> weights) {
    long free = Math.max(0, account.available(book));
    long[] shares = divided(free, weights.stream().mapToLong(Integer::longValue).toArray());
    shares[0] += account.balance(book) - free;
    return shares;
  }

  /** Divides by weights, the greatest remainders first; without weights the first gets all. */
  static long[] divided(long amount, long[] weights) {
    long sum = Arrays.stream(weights).sum();
    long[] parts = new long[weights.length];
    if (sum == 0) {
      parts[0] = amount;
      return parts;
    }
    long left = amount;
    for (int i = 0; i < parts.length; i++) {
      parts[i] = Math.multiplyExact(amount, weights[i]) / sum;
      left -= parts[i];
    }
    List<Integer> byRemainder =
        IntStream.range(0, parts.length)
            .boxed()
            .sorted(
                Comparator.comparingLong((Integer i) -> -(amount * weights[i] % sum))
                    .thenComparingInt(i -> i))
            .toList();
    for (int i = 0; i < left; i++) {
      parts[byRemainder.get(i)]++;
    }
    return parts;
  }

  private Decision<PointsEvent> succeeded(
      EntryId id,
      ImmutableList<AccountId> from,
      ImmutableList<AccountId> into,
      ImmutableList<Integer> weights,
      List<Leg> legs) {
    Entry entry = Entry.of(id, EntryKind.SUCCESSION, at.day(), ImmutableList.copyOf(legs));
    return Decision.accept(
        new AccountEvent.AccountsSucceeded(
            from,
            into,
            weights,
            legs.isEmpty() ? ImmutableList.of() : ImmutableList.of(entry),
            at.rules().succession().rule(),
            at.actor(),
            at.day()));
  }

  /** Refuses an account that can neither be opened here nor takes anything. */
  private Optional<Refusal> gettable(AccountId account) {
    return at.ledger().account(account).isPresent()
        ? at.notOpen(account)
        : AccountDecider.openRefused(at, account, true);
  }

  private static Optional<Refusal> distinct(List<AccountId> accounts) {
    return ImmutableSet.copyOf(accounts).size() == accounts.size()
            && accounts.stream().allMatch(account -> account.kind().isHolder())
        ? Optional.empty()
        : Optional.of(
            Refusal.of(
                VALUE_FORM,
                PointsGuards.SUCCESSION,
                "field",
                "accounts",
                "form",
                "household/… person/…, each once"));
  }

  private Decision<PointsEvent> carryOut(AccountCommand.CarryOut c) {
    Optional<Refusal> refusal =
        at.nameRefused(c.id())
            .or(() -> distinct(ImmutableList.of(c.account())))
            .or(() -> at.notOpen(c.account()))
            .or(() -> AccountDecider.busy(at, c.account()))
            .or(() -> elsewhere(c));
    if (refusal.isPresent()) {
      return Decision.refuse(refusal.stream().toList());
    }
    boolean carried = at.rules().succession().move() == Succession.Move.CARRY;
    ImmutableList<Leg> legs =
        AccountDecider.emptying(
            at,
            at.ledger().account(c.account()).orElseThrow(),
            carried ? AccountId.TRANSIT : AccountId.RESERVE);
    Entry entry = Entry.of(c.id(), EntryKind.CARRIED_OUT, at.day(), legs);
    return Decision.accept(
        new AccountEvent.CarriedOut(
            c.account(),
            at.view().log(),
            c.to(),
            c.as(),
            carried,
            at.rules().scale(),
            legs.isEmpty() ? ImmutableList.of() : ImmutableList.of(entry),
            at.rules().succession().rule(),
            at.actor(),
            at.day()));
  }

  private Optional<Refusal> elsewhere(AccountCommand.CarryOut c) {
    return at.view().isOtherVillage(c.to())
        ? Optional.empty()
        : Optional.of(
            Refusal.of(
                WRONG_LOG,
                PointsGuards.TRANSIT,
                "type",
                "points.carry-out",
                "expected",
                Text.of("本县另一村", "another village of the county"),
                "log",
                c.to()));
  }
}
