package org.xiangzhi.governance.practice;

import com.google.common.collect.ImmutableSet;
import java.util.Set;
import org.xiangzhi.governance.points.Book;
import org.xiangzhi.governance.points.LedgerRules;
import org.xiangzhi.governance.points.PointsRules;
import org.xiangzhi.governance.points.RightsLint;
import org.xiangzhi.governance.points.Tariff;
import org.xiangzhi.governance.points.TariffCheck;
import org.xiangzhi.governance.points.TariffRule;

/** Checks that what a practice says of points names nothing unknown and can be carried out. */
final class PointsCheck {
  private static final String WHERE = "points";

  private final DefinitionCheck names;
  private final PointsRules rules;

  PointsCheck(DefinitionCheck names, PointsRules rules) {
    this.names = names;
    this.rules = rules;
  }

  void check() {
    names.rules(Set.of(rules.rule()), WHERE);
    ledger(rules.ledger());
    names.unique("tariff", rules.tariffs().stream().map(Tariff::id).toList());
    rules.tariffs().forEach(this::tariff);
  }

  private void ledger(LedgerRules ledger) {
    names.unique("book", ledger.books().stream().map(Book::id).toList());
    for (Book book : ledger.books()) {
      names.rules(Set.of(book.rule()), book.id());
      book.reset().ifPresent(reset -> names.rules(Set.of(reset.rule()), book.id()));
    }
    if (!ledger.holders().stream().allMatch(kind -> kind.isHolder())) {
      names.problem("the accounts of " + WHERE + " are of households and persons alone");
    }
    names.rules(ImmutableSet.of(ledger.succession().rule(), ledger.contest().rule()), WHERE);
    names.offices(ledger.contest().decidedBy(), WHERE);
    ledger
        .redemption()
        .ifPresent(
            redemption -> {
              names.rules(Set.of(redemption.rule()), WHERE);
              if (ledger.book(redemption.book()).filter(Book::redeemable).isEmpty()) {
                names.problem(
                    "goods are paid from " + redemption.book() + ", which is no such book");
              }
            });
  }

  private void tariff(Tariff tariff) {
    TariffCheck.problems(tariff, rules.ledger())
        .forEach(problem -> names.problem("tariff " + tariff.id() + ": " + problem));
    RightsLint.refusal(tariff)
        .ifPresent(
            refusal ->
                names.problem(
                    "tariff "
                        + tariff.id()
                        + " touches what the law gives: "
                        + refusal.arguments().get("found")));
    for (TariffRule rule : tariff.rules()) {
      names.offices(rule.proposedBy(), rule.id());
      names.offices(rule.reviewedBy(), rule.id());
    }
  }
}
