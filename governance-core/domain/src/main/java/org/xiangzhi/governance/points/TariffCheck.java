package org.xiangzhi.governance.points;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Looks for what a tariff says against itself or against the ledger. */
public final class TariffCheck {
  private final Tariff tariff;
  private final LedgerRules ledger;
  private final List<String> problems = new ArrayList<>();

  private TariffCheck(Tariff tariff, LedgerRules ledger) {
    this.tariff = tariff;
    this.ledger = ledger;
  }

  /**
   * Checks a tariff.
   *
   * @param tariff the tariff
   * @param ledger how the ledger is kept
   * @return what is wrong, in English, each naming the rule or category; empty if nothing is
   */
  public static ImmutableList<String> problems(Tariff tariff, LedgerRules ledger) {
    TariffCheck check = new TariffCheck(tariff, ledger);
    check.unique("category", tariff.categories().stream().map(Tariff.Category::id).toList());
    check.unique("rule", tariff.rules().stream().map(TariffRule::id).toList());
    check.unique("stars of", tariff.stars().stream().map(Tariff.Stars::book).toList());
    tariff.rules().forEach(check::rule);
    for (Tariff.Stars stars : tariff.stars()) {
      check.book(stars.book(), "the stars");
      check.bands(stars.bands(), "the stars of " + stars.book());
    }
    return ImmutableList.copyOf(check.problems);
  }

  private void unique(String kind, List<?> ids) {
    Set<Object> seen = new HashSet<>();
    ids.stream()
        .filter(id -> !seen.add(id))
        .forEach(id -> problems.add("the " + kind + " " + id + " is there twice"));
  }

  private void book(BookId book, String where) {
    if (ledger.indexOf(book) < 0) {
      problems.add(where + " names the unknown book " + book);
    }
  }

  private void bands(Bands bands, String where) {
    bands.problem().ifPresent(problem -> problems.add(where + ": " + problem));
  }

  private void rule(TariffRule rule) {
    String where = "rule " + rule.id();
    if (tariff.category(rule.category()).isEmpty()) {
      problems.add(where + " names the unknown category " + rule.category());
    }
    if (!ledger.holders().contains(rule.subject())) {
      problems.add(where + " counts on accounts of a kind that the ledger has not");
    }
    if (rule.books().isEmpty()) {
      problems.add(where + " counts in no book");
    }
    rule.books().forEach(book -> book(book, where));
    amount(rule, where);
    rule.validMonths().ifPresent(bands -> months(bands, where));
    if (rule.effect() == TariffRule.Effect.DEDUCTION) {
      deduction(rule, where);
    }
    rule.repair().ifPresent(repair -> repair(repair, where));
  }

  private void amount(TariffRule rule, String where) {
    if (rule.amount() instanceof Amount.ByBands amount) {
      bands(amount.bands(), where);
      if (amount.bands().bands().stream()
          .anyMatch(band -> band.value() < 0 || band.value() > Leg.MAX_AMOUNT)) {
        problems.add(where + " has a band worth less than 0 or more than " + Leg.MAX_AMOUNT);
      }
    }
  }

  private void months(Bands bands, String where) {
    bands(bands, where + ", validity");
    if (bands.bands().stream().anyMatch(band -> band.value() < 0 || band.value() > 1200)) {
      problems.add(where + " has a validity outside 0 to 1,200 months");
    }
  }

  /** What is given is bounded by the village's means; what is taken has to be bounded here. */
  private void deduction(TariffRule rule, String where) {
    if (rule.gift() || rule.validMonths().isPresent() || rule.repair().isPresent()) {
      problems.add(where + " takes points and cannot be a gift, lapse or repair");
    }
    if (rule.amount() instanceof Amount.ByDecision && rule.reviewedBy().isEmpty()) {
      problems.add(where + " takes points by decision and has nobody to review it");
    }
  }

  private void repair(Repair repair, String where) {
    for (TariffRuleId named : repair.deductions()) {
      boolean takes =
          tariff
              .rule(named)
              .filter(rule -> rule.effect() == TariffRule.Effect.DEDUCTION)
              .isPresent();
      if (!takes) {
        problems.add(where + " repairs " + named + ", which takes no points");
      }
    }
  }
}
