package org.xiangzhi.governance.points;

import static org.xiangzhi.governance.kernel.RefusalCode.NOT_FOUND;
import static org.xiangzhi.governance.kernel.RefusalCode.POINTS_AMOUNT;
import static org.xiangzhi.governance.kernel.RefusalCode.POINTS_CAP;
import static org.xiangzhi.governance.kernel.RefusalCode.TOO_LATE;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.xiangzhi.governance.kernel.Refusal;
import org.xiangzhi.governance.kernel.Text;

/** Reckons what a claim is worth by its rule, and what an account has had by the tariff before. */
final class TariffSums {
  private final PointsContext at;
  private final Draft draft;

  TariffSums(PointsContext at, Draft draft) {
    this.at = at;
    this.draft = draft;
  }

  /**
   * Is what an account has had by a rule and what still stands.
   *
   * @param entry the entry
   * @param tariff the number of the tariff
   * @param rule the rule
   * @param day the day from which it counts
   * @param amount how much, in one book
   */
  record Counted(EntryId entry, int tariff, TariffRuleId rule, LocalDate day, long amount) {}

  /** Refuses a claim that says more or less than its rule asks for. */
  Optional<Refusal> amountRefused(TariffRule rule, Claim claim) {
    Ground ground = claim.ground();
    Amount amount = rule.amount();
    boolean one = rule.per() == TariffRule.Per.PERSON_TIME || ground.quantity() == 1;
    if (!one) {
      return refused(rule, "quantity 1", "quantity " + ground.quantity());
    }
    if (rule.repair().isPresent() != ground.repairs().isPresent()) {
      return refused(
          rule,
          rule.repair().isPresent() ? "the deduction that it repairs" : "no deduction",
          ground.repairs().map(EntryId::value).orElse("–"));
    }
    if (rule.alternatives() && ground.deed().isEmpty()) {
      return refused(rule, "the deed", "–");
    }
    boolean decided = amount instanceof Amount.Range || amount instanceof Amount.ByDecision;
    boolean measured = amount instanceof Amount.ByBands;
    if (decided != ground.amount().isPresent() || measured != ground.measure().isPresent()) {
      return refused(
          rule,
          decided ? "an amount" : measured ? "a measure" : "neither amount nor measure",
          given(ground));
    }
    long least = amount instanceof Amount.Range range ? range.min() : 1;
    long most =
        amount instanceof Amount.Range range
            ? range.max()
            : amount instanceof Amount.ByDecision decision ? decision.max() : Leg.MAX_AMOUNT;
    return ground
        .amount()
        .filter(points -> points < least || points > most)
        .flatMap(points -> refused(rule, least + "…" + most, Long.toString(points)))
        .or(() -> tooMuch(rule, claim));
  }

  private static String given(Ground ground) {
    return ground.amount().map(Object::toString).orElse("–")
        + " / "
        + ground.measure().map(Object::toString).orElse("–");
  }

  private static Optional<Refusal> tooMuch(TariffRule rule, Claim claim) {
    long worth = single(rule, claim);
    return worth > Leg.MAX_AMOUNT / claim.ground().quantity()
        ? refused(rule, "1…" + Leg.MAX_AMOUNT, worth + " × " + claim.ground().quantity())
        : Optional.empty();
  }

  private static Optional<Refusal> refused(TariffRule rule, String expected, String given) {
    return Optional.of(
        Refusal.of(
            POINTS_AMOUNT,
            PointsGuards.AMOUNT,
            "rule",
            rule.id(),
            "expected",
            expected,
            "amount",
            given));
  }

  /** Reckons what one of what a rule counts is worth. */
  private static long single(TariffRule rule, Claim claim) {
    if (rule.amount() instanceof Amount.Fixed fixed) {
      return fixed.points();
    }
    return rule.amount() instanceof Amount.ByBands bands
        ? bands.bands().of(claim.ground().measure().orElseThrow())
        : claim.ground().amount().orElseThrow();
  }

  /** Reckons what a claim is worth, repetition included. */
  long amount(AdoptedTariff tariff, TariffRule rule, Claim claim, AccountId account) {
    long worth = single(rule, claim) * claim.ground().quantity();
    if (rule.repetition().isEmpty()) {
      return worth;
    }
    Repetition repetition = rule.repetition().get();
    long before =
        counted(account, repetition.within(), claim.day()).stream()
            .filter(one -> one.rule().equals(rule.id()))
            .count();
    long multiplied = Math.min(worth, repetition.most());
    for (long i = 0; i < before && multiplied < repetition.most(); i++) {
      multiplied = Math.min(multiplied * repetition.factor(), repetition.most());
    }
    return multiplied;
  }

  /** Finds what the same deed has brought by an alternative already. */
  Optional<Counted> countedFor(TariffRule rule, Claim claim, AccountId account) {
    if (!rule.alternatives()) {
      return Optional.empty();
    }
    String deed = claim.ground().deed().orElseThrow();
    return at.ledger()
        .claims()
        .byDeed(account, deed)
        .filter(entry -> !isReversed(entry))
        .map(this::ofLedger)
        .or(
            () ->
                draft.of(account).stream()
                    .filter(entry -> isAlternative(entry, deed))
                    .filter(entry -> !draft.isReversed(entry.id()))
                    .map(TariffSums::ofDraft)
                    .findFirst());
  }

  private boolean isReversed(EntryId name) {
    int entry = at.ledger().entries().find(name);
    return at.ledger().entries().reversedBy(entry).isPresent() || draft.isReversed(name);
  }

  private boolean isAlternative(Entry entry, String deed) {
    Ground ground = entry.ground().orElseThrow();
    return ground.deed().equals(Optional.of(deed))
        && at.ledger()
            .adopted(entry.tariff().orElseThrow())
            .flatMap(tariff -> tariff.rule(ground.rule()))
            .filter(TariffRule::alternatives)
            .isPresent();
  }

  private Counted ofLedger(EntryId name) {
    return ofLedger(at.ledger().entries().find(name));
  }

  private Counted ofLedger(int entry) {
    Entries entries = at.ledger().entries();
    int tariff = entries.tariff(entry);
    return new Counted(
        entries.id(entry),
        tariff,
        at.ledger()
            .adopted(tariff)
            .orElseThrow()
            .event()
            .tariff()
            .rules()
            .get(entries.rule(entry))
            .id(),
        entries.day(entry),
        entries.amount(entries.firstLeg(entry)));
  }

  private static Counted ofDraft(Entry entry) {
    return new Counted(
        entry.id(),
        entry.tariff().orElseThrow(),
        entry.ground().orElseThrow().rule(),
        entry.day(),
        entry.legs().get(0).amount());
  }

  /**
   * Lists what an account has had by the tariff within the period of a day and what still stands.
   * An entry counts from no later a day than that on which it was recorded, so that the search ends
   * there.
   */
  private List<Counted> counted(AccountId account, Period period, LocalDate day) {
    List<Counted> found = new ArrayList<>();
    Entries entries = at.ledger().entries();
    LocalDate first = period.first(day);
    at.ledger()
        .account(account)
        .ifPresent(
            known ->
                new Walk(at.ledger(), known)
                    .back(
                        (leg, entry, change) -> {
                          boolean tariff = entries.tariff(entry) > 0;
                          if (tariff
                              && leg == entries.firstLeg(entry)
                              && period.same(entries.day(entry), day)
                              && entries.reversedBy(entry).isEmpty()
                              && !draft.isReversed(entries.id(entry))) {
                            found.add(ofLedger(entry));
                          }
                          return period == Period.EVER
                              || !entries.recordedOn(entry).isBefore(first);
                        }));
    draft.of(account).stream()
        .filter(entry -> period.same(entry.day(), day) && !draft.isReversed(entry.id()))
        .map(TariffSums::ofDraft)
        .forEach(found::add);
    return found;
  }

  /** Lists the bounds that an entry would go beyond. What it takes the place of does not count. */
  ImmutableList<Refusal> beyond(
      AdoptedTariff tariff,
      TariffRule rule,
      Claim claim,
      AccountId account,
      long amount,
      Optional<Counted> replaced) {
    ImmutableList.Builder<Refusal> refusals = ImmutableList.builder();
    List<Cap> own = new ArrayList<>(rule.caps());
    if (rule.per() == TariffRule.Per.YEAR) {
      own.add(Cap.times(Period.YEAR, 1));
    }
    for (Cap cap : own) {
      List<Counted> had = counted(account, cap.per(), claim.day());
      had.removeIf(one -> !one.rule().equals(rule.id()));
      capped(cap, had, replaced, account, rule.text(), amount).ifPresent(refusals::add);
    }
    Tariff.Category category = tariff.event().tariff().category(rule.category()).orElseThrow();
    for (Cap cap : category.caps()) {
      List<Counted> had = counted(account, cap.per(), claim.day());
      had.removeIf(one -> !isOf(one, rule.category(), rule.effect()));
      capped(cap, had, replaced, account, category.name(), amount).ifPresent(refusals::add);
    }
    repairRefused(rule, claim, account, amount).ifPresent(refusals::add);
    return refusals.build();
  }

  private boolean isOf(Counted one, CategoryId category, TariffRule.Effect effect) {
    return at.ledger()
        .adopted(one.tariff())
        .flatMap(tariff -> tariff.rule(one.rule()))
        .filter(rule -> rule.category().equals(category) && rule.effect() == effect)
        .isPresent();
  }

  private static Optional<Refusal> capped(
      Cap cap,
      List<Counted> had,
      Optional<Counted> replaced,
      AccountId account,
      Text of,
      long amount) {
    replaced.ifPresent(had::remove);
    long points = had.stream().mapToLong(Counted::amount).sum();
    if (cap.times().filter(most -> had.size() + 1 > most).isPresent()) {
      return Optional.of(
          capped(cap, account, of, cap.times().get().longValue(), had.size(), 1, "次", "entries"));
    }
    return cap.points()
        .filter(most -> points + amount > most)
        .map(most -> capped(cap, account, of, most, points, amount, "分", "points"));
  }

  private static Refusal capped(
      Cap cap,
      AccountId account,
      Text of,
      long max,
      long taken,
      long amount,
      String zh,
      String en) {
    Text period =
        switch (cap.per()) {
          case DAY -> Text.of("日", "day");
          case MONTH -> Text.of("月", "month");
          case YEAR -> Text.of("年", "year");
          case EVER -> Text.of("期（长期）", "all time");
        };
    return Refusal.of(
        POINTS_CAP,
        PointsGuards.CAP,
        "account",
        account,
        "of",
        of,
        "period",
        period,
        "max",
        Text.of(max + zh, max + " " + en),
        "taken",
        taken,
        "amount",
        amount);
  }

  /** Refuses to make good what is no deduction of the account, is too long ago, or made good. */
  private Optional<Refusal> repairRefused(
      TariffRule rule, Claim claim, AccountId account, long amount) {
    if (rule.repair().isEmpty()) {
      return Optional.empty();
    }
    Repair repair = rule.repair().get();
    EntryId name = claim.ground().repairs().orElseThrow();
    Entries entries = at.ledger().entries();
    int deduction = entries.find(name);
    boolean known =
        deduction >= 0
            && entries.kind(deduction) == EntryKind.DEDUCTION
            && entries.reversedBy(deduction).isEmpty()
            && repair.deductions().contains(ofLedger(deduction).rule())
            && at.standing(at.ledger().accountId(entries.from(entries.firstLeg(deduction))))
                .equals(account);
    if (!known) {
      return Optional.of(
          Refusal.of(NOT_FOUND, PointsGuards.REPAIR, "kind", "deduction", "id", name));
    }
    LocalDate last = entries.day(deduction).plusDays(repair.withinDays());
    if (claim.day().isAfter(last)) {
      return Optional.of(
          Refusal.of(
              TOO_LATE,
              PointsGuards.REPAIR,
              "what",
              Text.of("修复此次扣分", "repairing this deduction"),
              "last",
              last,
              "day",
              claim.day()));
    }
    long left = entries.amount(entries.firstLeg(deduction)) - repaired(account, name);
    return amount > left ? refused(rule, "1…" + left, Long.toString(amount)) : Optional.empty();
  }

  private long repaired(AccountId account, EntryId deduction) {
    Entries entries = at.ledger().entries();
    int about = entries.find(deduction);
    long[] sum = new long[1];
    new Walk(at.ledger(), at.ledger().account(account).orElseThrow())
        .back(
            (leg, entry, change) -> {
              if (entries.kind(entry) == EntryKind.REPAIR
                  && leg == entries.firstLeg(entry)
                  && entries.about(entry).equals(OptionalInt.of(about))
                  && entries.reversedBy(entry).isEmpty()) {
                sum[0] += change;
              }
              return entry > about;
            });
    for (Entry entry : draft.of(account)) {
      if (entry.about().equals(Optional.of(deduction))) {
        sum[0] += entry.legs().get(0).amount();
      }
    }
    return sum[0];
  }
}
