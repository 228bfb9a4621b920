package org.xiangzhi.governance.points;

import static org.xiangzhi.governance.kernel.RefusalCode.EVIDENCE_MISSING;
import static org.xiangzhi.governance.kernel.RefusalCode.LARGER_COUNTED;
import static org.xiangzhi.governance.kernel.RefusalCode.NOT_FOUND;
import static org.xiangzhi.governance.kernel.RefusalCode.PERSON_BARRED;
import static org.xiangzhi.governance.kernel.RefusalCode.TARIFF_NOT_IN_FORCE;
import static org.xiangzhi.governance.kernel.RefusalCode.VALUE_FORM;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.xiangzhi.governance.kernel.PersonId;
import org.xiangzhi.governance.kernel.Refusal;
import org.xiangzhi.governance.kernel.Text;
import org.xiangzhi.governance.office.OfficeId;

/** Judges claims by the tariff in force on their day, and makes entries of them. */
final class ClaimJudge {
  private final PointsContext at;
  private final Draft draft;
  private final TariffSums sums;
  private final Map<LocalDate, List<AdoptedTariff>> inForce = new HashMap<>();

  ClaimJudge(PointsContext at, Draft draft) {
    this.at = at;
    this.draft = draft;
    this.sums = new TariffSums(at, draft);
  }

  /** Posts a claim, or lets it wait for its review. */
  ImmutableList<Refusal> judge(Claim claim, boolean byHand, ImmutableList.Builder<Claim> waiting) {
    Optional<AdoptedTariff> tariff = tariff(claim);
    if (tariff.isEmpty()) {
      return ImmutableList.of(notInForce(claim));
    }
    TariffRule rule = tariff.get().rule(claim.ground().rule()).orElseThrow();
    ImmutableList<Refusal> refusals =
        Stream.of(
                byHand ? proposerRefused(rule, claim) : Optional.<Refusal>empty(),
                subjectRefused(rule, claim),
                evidenceRefused(rule, claim))
            .flatMap(Optional::stream)
            .collect(ImmutableList.toImmutableList());
    if (!refusals.isEmpty()) {
      return refusals;
    }
    if (rule.reviewedBy().isEmpty()) {
      return post(claim, tariff.get(), rule, Optional.empty());
    }
    Optional<Refusal> early = dayRefused(rule, claim).or(() -> sums.amountRefused(rule, claim));
    if (early.isEmpty()) {
      waiting.add(claim);
    }
    return ImmutableList.copyOf(early.stream().toList());
  }

  /** Posts a claim that was reviewed. */
  ImmutableList<Refusal> post(Claim claim, PersonId proposer) {
    Optional<AdoptedTariff> tariff = tariff(claim);
    return tariff.isEmpty()
        ? ImmutableList.of(notInForce(claim))
        : post(
            claim,
            tariff.get(),
            tariff.get().rule(claim.ground().rule()).orElseThrow(),
            Optional.of(proposer));
  }

  private ImmutableList<Refusal> post(
      Claim claim, AdoptedTariff tariff, TariffRule rule, Optional<PersonId> proposer) {
    AccountId account = at.standing(claim.ground().account());
    Optional<Refusal> refusal =
        at.notOpen(account)
            .or(() -> dayRefused(rule, claim))
            .or(() -> sums.amountRefused(rule, claim));
    if (refusal.isPresent()) {
      return ImmutableList.of(refusal.get());
    }
    long amount = sums.amount(tariff, rule, claim, account);
    Optional<TariffSums.Counted> counted = sums.countedFor(rule, claim, account);
    if (amount == 0 || counted.filter(other -> other.amount() >= amount).isPresent()) {
      return ImmutableList.of(smaller(rule, claim, amount, counted));
    }
    ImmutableList<Refusal> beyond = sums.beyond(tariff, rule, claim, account, amount, counted);
    if (!beyond.isEmpty()) {
      return beyond;
    }
    return replace(claim, counted)
        .orElseGet(
            () ->
                draft.add(entry(claim, tariff, rule, account, amount, proposer), Draft.Down.FLOOR));
  }

  /** Takes the smaller award of the same deed back first; says so if that cannot be. */
  private Optional<ImmutableList<Refusal>> replace(
      Claim claim, Optional<TariffSums.Counted> counted) {
    if (counted.isEmpty()) {
      return Optional.empty();
    }
    EntryId smaller = counted.get().entry();
    ImmutableList<Refusal> refusals =
        PostingDecider.reversal(at, draft, EntryId.ofCause("deed", smaller, claim.id()), smaller);
    return refusals.isEmpty() ? Optional.empty() : Optional.of(refusals);
  }

  private static Refusal smaller(
      TariffRule rule, Claim claim, long amount, Optional<TariffSums.Counted> counted) {
    return Refusal.of(
        LARGER_COUNTED,
        PointsGuards.DEED,
        "deed",
        claim.ground().deed().orElse("–"),
        "counted",
        counted.map(TariffSums.Counted::amount).orElse(0L),
        "by",
        counted.map(other -> other.rule().value()).orElse("–"),
        "rule",
        rule.id(),
        "amount",
        amount);
  }

  private Entry entry(
      Claim claim,
      AdoptedTariff tariff,
      TariffRule rule,
      AccountId account,
      long amount,
      Optional<PersonId> proposer) {
    boolean award = rule.effect() == TariffRule.Effect.AWARD;
    ImmutableList.Builder<Leg> legs = ImmutableList.builder();
    for (BookId name : rule.books()) {
      boolean funded = at.rules().book(name).orElseThrow().funded();
      legs.add(
          award
              ? new Leg(funded ? AccountId.POOL : AccountId.ISSUE, account, name, amount)
              : new Leg(account, funded ? AccountId.POOL : AccountId.RESERVE, name, amount));
    }
    return new Entry(
        claim.id(),
        award
            ? rule.repair().isPresent() ? EntryKind.REPAIR : EntryKind.AWARD
            : EntryKind.DEDUCTION,
        claim.day(),
        legs.build(),
        Optional.of(tariff.number()),
        Optional.of(claim.ground()),
        claim.ground().repairs(),
        rule.validMonths()
            .map(bands -> bands.of(amount))
            .filter(months -> months > 0)
            .map(months -> claim.day().plusMonths(months).minusDays(1)),
        proposer);
  }

  private Optional<AdoptedTariff> tariff(Claim claim) {
    return inForce.computeIfAbsent(claim.day(), day -> at.ledger().inForce(day).toList()).stream()
        .filter(tariff -> tariff.rule(claim.ground().rule()).isPresent())
        .findFirst();
  }

  private Refusal notInForce(Claim claim) {
    TariffRuleId rule = claim.ground().rule();
    Optional<LocalDate> from =
        at.ledger()
            .tariffs()
            .filter(adopted -> adopted.tariff().rule(rule).isPresent())
            .map(LedgerEvent.TariffAdopted::from)
            .min(LocalDate::compareTo);
    return from.isEmpty()
        ? Refusal.of(NOT_FOUND, PointsGuards.TARIFF, "kind", "rule", "id", rule)
        : Refusal.of(
            TARIFF_NOT_IN_FORCE,
            PointsGuards.TARIFF,
            "rule",
            rule,
            "day",
            claim.day(),
            "from",
            from.get());
  }

  private Optional<Refusal> proposerRefused(TariffRule rule, Claim claim) {
    boolean may =
        at.view().holdsAny(at.actor(), rule.proposedBy())
            && (at.isHolder(at.actor(), claim.ground().account())
                || at.view().holdsAny(at.actor(), PointsContext.inOffice(rule.proposedBy())));
    return may
        ? Optional.empty()
        : Optional.of(at.officeRequired(PointsGuards.PROPOSER, rule.proposedBy()));
  }

  /** Refuses whoever may not review a claim. */
  ImmutableList<Refusal> reviewerRefused(Claim claim, PersonId proposer) {
    ImmutableSet<OfficeId> reviewers =
        tariff(claim)
            .flatMap(tariff -> tariff.rule(claim.ground().rule()))
            .map(TariffRule::reviewedBy)
            .orElse(ImmutableSet.of());
    if (!at.view().holdsAny(at.actor(), reviewers)) {
      return ImmutableList.of(at.officeRequired(PointsGuards.REVIEW, reviewers));
    }
    boolean own = at.actor().equals(proposer) || at.isHolder(at.actor(), claim.ground().account());
    return own
        ? ImmutableList.of(
            Refusal.of(
                PERSON_BARRED,
                PointsGuards.REVIEW,
                "person",
                at.actor(),
                "what",
                Text.of("审核此项申报", "review this claim"),
                "reason",
                Text.of("系申报人或本户", "proposed it, or it is of the own household")))
        : ImmutableList.of();
  }

  private Optional<Refusal> subjectRefused(TariffRule rule, Claim claim) {
    AccountId account = claim.ground().account();
    return account.kind() == rule.subject()
        ? at.notOpen(at.standing(account))
        : Optional.of(
            Refusal.of(
                VALUE_FORM,
                PointsGuards.ACCOUNT,
                "field",
                "account",
                "form",
                rule.subject() == AccountKind.PERSON ? "person/…" : "household/…"));
  }

  private Optional<Refusal> dayRefused(TariffRule rule, Claim claim) {
    return at.dayRefused(claim.day())
        .or(
            () ->
                rule.books().stream()
                    .flatMap(book -> at.dayRefused(claim.day(), book).stream())
                    .findFirst());
  }

  private Optional<Refusal> evidenceRefused(TariffRule rule, Claim claim) {
    ImmutableSet<Evidence.Kind> found =
        claim.ground().evidence().stream()
            .filter(at.view()::isKnown)
            .map(Evidence::kind)
            .collect(ImmutableSet.toImmutableSet());
    boolean allKnown = claim.ground().evidence().stream().allMatch(at.view()::isKnown);
    return allKnown && found.containsAll(rule.evidence())
        ? Optional.empty()
        : Optional.of(
            Refusal.of(
                EVIDENCE_MISSING,
                PointsGuards.EVIDENCE,
                "rule",
                rule.id(),
                "required",
                listed(rule.evidence()),
                "given",
                listed(found)));
  }

  private static String listed(ImmutableSet<Evidence.Kind> kinds) {
    return kinds.isEmpty()
        ? "–"
        : kinds.stream().map(Evidence.Kind::name).sorted().collect(Collectors.joining(", "));
  }
}
