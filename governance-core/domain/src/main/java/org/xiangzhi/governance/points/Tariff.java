package org.xiangzhi.governance.points;

import com.google.common.collect.ImmutableList;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.xiangzhi.governance.kernel.Checks;
import org.xiangzhi.governance.kernel.Text;

/**
 * Is a version of a tariff 积分细则. It is in force in a village from a day on once a decision there
 * has adopted it.
 *
 * @param id the tariff
 * @param version which version, 1 to 20 characters
 * @param name what people call it
 * @param categories its categories, 1 to 50
 * @param rules its rules, 1 to 1,000
 * @param stars how many stars a balance is worth, by book
 */
public record Tariff(
    TariffId id,
    @NotBlank @Size(max = MAX_VERSION) String version,
    Text name,
    @Size(min = 1, max = MAX_CATEGORIES) ImmutableList<Category> categories,
    @Size(min = 1, max = MAX_RULES) ImmutableList<TariffRule> rules,
    ImmutableList<Stars> stars) {
  static final int MAX_VERSION = 20;
  static final int MAX_CATEGORIES = 50;
  static final int MAX_RULES = 1000;

  /** Refuses a tariff without categories or rules. */
  public Tariff {
    Checks.text("version", version, MAX_VERSION);
    Checks.within("categories", categories.size(), 1, MAX_CATEGORIES);
    Checks.within("rules", rules.size(), 1, MAX_RULES);
  }

  /**
   * Is a category of rules.
   *
   * @param id its name
   * @param name what people call it
   * @param caps bounds for what one account gets from all its rules together
   */
  public record Category(CategoryId id, Text name, ImmutableList<Cap> caps) {}

  /**
   * Says how many stars 星级 a balance is worth.
   *
   * @param book the book
   * @param bands the stars by balance, the base score included
   */
  public record Stars(BookId book, Bands bands) {}

  /**
   * Finds a rule.
   *
   * @param rule its name
   * @return the rule, or empty
   */
  public Optional<TariffRule> rule(TariffRuleId rule) {
    return rules.stream().filter(one -> one.id().equals(rule)).findFirst();
  }

  /**
   * Finds a category.
   *
   * @param category its name
   * @return the category, or empty
   */
  public Optional<Category> category(CategoryId category) {
    return categories.stream().filter(one -> one.id().equals(category)).findFirst();
  }

  /**
   * Finds the stars of a book.
   *
   * @param book the book
   * @return the bands, or empty if it has none
   */
  public Optional<Bands> starsOf(BookId book) {
    return stars.stream().filter(one -> one.book().equals(book)).findFirst().map(Stars::bands);
  }
}
