package org.xiangzhi.governance.host.simulate;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.xiangzhi.governance.hierarchy.UnitId;
import org.xiangzhi.governance.kernel.Digest;
import org.xiangzhi.governance.kernel.PersonId;
import org.xiangzhi.governance.kernel.Text;
import org.xiangzhi.governance.office.OfficeId;
import org.xiangzhi.governance.office.OfficeRules;
import org.xiangzhi.governance.points.AccountId;
import org.xiangzhi.governance.points.AccountKind;
import org.xiangzhi.governance.points.Amount;
import org.xiangzhi.governance.points.Band;
import org.xiangzhi.governance.points.Claim;
import org.xiangzhi.governance.points.Claims;
import org.xiangzhi.governance.points.EntryId;
import org.xiangzhi.governance.points.Evidence;
import org.xiangzhi.governance.points.Ground;
import org.xiangzhi.governance.points.Mode;
import org.xiangzhi.governance.points.PointsRules;
import org.xiangzhi.governance.points.PostingCommand;
import org.xiangzhi.governance.points.TariffRule;
import org.xiangzhi.governance.register.RecordKind;
import org.xiangzhi.governance.register.RegisterRecord;

/** Hands in claims by every rule of the tariffs, and reviews those that have to be. */
final class ClaimScript {
  private static final int MONTHS = 12;
  private static final int STRIDE = 13;

  private final Village village;
  private final List<TariffRule> byHand;
  private final PointsRules rules;

  ClaimScript(Village village, PointsRules rules) {
    this.village = village;
    this.rules = rules;
    this.byHand =
        rules.tariffs().stream()
            .flatMap(tariff -> tariff.rules().stream())
            .filter(rule -> !rule.proposedBy().isEmpty())
            .toList();
  }

  /** Each rule is claimed so often a month as comes to its number in the year. */
  void month(int month, Hand hand) {
    Map<Cast.Seat, List<Claim>> sheets = new LinkedHashMap<>();
    for (int r = 0; r < byHand.size(); r++) {
      TariffRule rule = byHand.get(r);
      int due =
          Assumptions.CLAIMS * (month % MONTHS + 1) / MONTHS
              - Assumptions.CLAIMS * (month % MONTHS) / MONTHS;
      for (int i = 0; i < due; i++) {
        int first = Math.floorMod(month * 31 + r * 17 + i * 7, village.households());
        claim(rule, month, r, i, household(rule, first, hand), sheets, hand);
      }
    }
    sheets.forEach(
        (seat, claims) ->
            hand.give(
                seat, new PostingCommand.PostClaims(Mode.EACH, ImmutableList.copyOf(claims))));
  }

  /** The next household for which somebody may claim; not every one is in a courtyard. */
  private int household(TariffRule rule, int first, Hand hand) {
    for (int i = 0; i < village.households(); i++) {
      int household = (first + i * STRIDE) % village.households();
      if (hand.cast()
          .who(rule.proposedBy(), village.household(household), any -> true)
          .isPresent()) {
        return household;
      }
    }
    return first;
  }

  private void claim(
      TariffRule rule,
      int month,
      int place,
      int number,
      int household,
      Map<Cast.Seat, List<Claim>> sheets,
      Hand hand) {
    Text title = Text.of("积分 " + rule.text().zh(), "points, " + rule.text().en());
    if (rule.repair().isPresent()) {
      hand.skip(Text.of(title.zh() + "：修复扣分", title.en() + ": repairs a deduction"));
      return;
    }
    UnitId home = village.household(household);
    Optional<Cast.Seat> seat =
        hand.cast()
            .who(rule.proposedBy(), home, person -> true)
            .or(() -> own(rule, home, household));
    Optional<ImmutableList<Evidence>> evidence = evidence(rule, month, place, hand);
    if (seat.isEmpty() || evidence.isEmpty()) {
      hand.skip(
          Text.of(
              title.zh() + "：部分缺申报人或证据",
              title.en() + ": nobody, or no evidence, for some of them"));
      return;
    }
    AccountId account =
        rule.subject() == AccountKind.PERSON
            ? AccountId.of(village.person(household, 0))
            : AccountId.of(home);
    Ground ground = Ground.of(account, rule.id(), 1, evidence.get().toArray(Evidence[]::new));
    sheets
        .computeIfAbsent(seat.get(), any -> new ArrayList<>())
        .add(
            new Claim(
                EntryId.of("c-" + place + "-" + month + "-" + number),
                hand.day(),
                measured(rule, ground, place + "-" + month + "-" + number)));
  }

  private Optional<Cast.Seat> own(TariffRule rule, UnitId home, int household) {
    return rule.proposedBy().contains(OfficeRules.RESIDENT)
        ? Optional.of(new Cast.Seat(OfficeRules.RESIDENT, home, village.person(household, 0)))
        : Optional.empty();
  }

  private static Ground measured(TariffRule rule, Ground plain, String deed) {
    Ground ground = rule.alternatives() ? plain.inDeed(deed) : plain;
    if (rule.amount() instanceof Amount.Range range) {
      return ground.amounting(range.min());
    }
    if (rule.amount() instanceof Amount.ByDecision) {
      return ground.amounting(1);
    }
    return rule.amount() instanceof Amount.ByBands bands
        ? ground.measuring(best(bands.bands().bands()))
        : ground;
  }

  /** A figure in the band that is worth most. */
  private static long best(List<Band> bands) {
    Band best = bands.get(0);
    for (Band band : bands) {
      best = band.value() > best.value() ? band : best;
    }
    return best.upTo().orElse(best.above().orElse(0L) + 1);
  }

  /** Papers are made up; meetings, records and matters have to be there. */
  private Optional<ImmutableList<Evidence>> evidence(
      TariffRule rule, int month, int place, Hand hand) {
    ImmutableList.Builder<Evidence> all = ImmutableList.builder();
    for (Evidence.Kind kind : rule.evidence()) {
      Optional<String> reference =
          switch (kind) {
            case MEETING -> hand.model().meetings().all().findFirst().map(one -> one.id().value());
            case MATTER -> hand.model().matters().all().findFirst().map(one -> one.id().value());
            case RECORD -> record(hand).map(one -> one.id().value());
            case PAPER, PHOTO -> Optional.of("佐证" + place + "-" + month);
          };
      if (reference.isEmpty()) {
        return Optional.empty();
      }
      boolean paper = kind == Evidence.Kind.PAPER || kind == Evidence.Kind.PHOTO;
      all.add(
          new Evidence(
              kind,
              reference.get(),
              paper ? Optional.of(Digest.ofText(reference.get())) : Optional.empty()));
    }
    return Optional.of(all.build());
  }

  private static Optional<RegisterRecord> record(Hand hand) {
    return hand.practice().records().stream()
        .map(RecordKind::id)
        .flatMap(kind -> hand.model().registers().ofKind(kind))
        .findFirst();
  }

  /** Whoever may reviews, if it is not who proposed. */
  void review(Hand hand) {
    Map<Cast.Seat, List<EntryId>> approved = new LinkedHashMap<>();
    for (Claims.Waiting waiting : hand.model().points().claims().waiting().toList()) {
      reviewer(waiting, hand)
          .ifPresent(
              seat ->
                  approved
                      .computeIfAbsent(seat, any -> new ArrayList<>())
                      .add(waiting.claim().id()));
    }
    approved.forEach(
        (seat, claims) ->
            hand.give(
                seat, new PostingCommand.ReviewClaims(ImmutableSet.copyOf(claims), true, "属实")));
  }

  private Optional<Cast.Seat> reviewer(Claims.Waiting waiting, Hand hand) {
    Ground ground = waiting.claim().ground();
    ImmutableSet<OfficeId> offices =
        rules.tariffs().stream()
            .flatMap(tariff -> tariff.rule(ground.rule()).stream())
            .map(TariffRule::reviewedBy)
            .findFirst()
            .orElse(ImmutableSet.of());
    String holder = ground.account().holder();
    UnitId home =
        ground.account().kind() == AccountKind.HOUSEHOLD
            ? UnitId.of(holder)
            : village.householdOf(PersonId.of(holder));
    return hand.cast()
        .who(
            offices,
            home,
            person ->
                !person.equals(waiting.by())
                    && !(village.livesHere(person) && village.householdOf(person).equals(home)));
  }
}
