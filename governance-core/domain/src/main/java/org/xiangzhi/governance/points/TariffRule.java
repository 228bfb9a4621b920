package org.xiangzhi.governance.points;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import java.util.function.Consumer;
import org.xiangzhi.governance.kernel.Text;
import org.xiangzhi.governance.office.OfficeId;

/**
 * Is one rule of a tariff: for what an account earns or loses how many points.
 *
 * @param id its name
 * @param category the category that it belongs to
 * @param text what has to have happened
 * @param effect whether points are earned or lost
 * @param subject whose account: {@link AccountKind#HOUSEHOLD} or {@link AccountKind#PERSON}
 * @param per what it counts
 * @param amount how many points for one
 * @param books the books in which it counts, at least one
 * @param caps bounds for one account, at most 10
 * @param repetition what becomes of it when it applies again; empty if it stays the same
 * @param alternatives whether of several such rules that apply to one deed only the largest counts
 * @param validMonths how many months what is earned stays valid, by its size; 0 for ever; empty if
 *     it stays valid
 * @param repair the deductions that it makes good; empty if it is no repair
 * @param gift whether it is a gift 赠送积分, which can be redeemed only beside earned points
 * @param evidence the kinds of evidence of which each must be there
 * @param proposedBy the offices of which one proposes; empty if it follows of itself from taking
 *     part and is never entered by hand
 * @param reviewedBy the offices of which one, other than who proposed, has to review; empty if it
 *     takes effect at once
 */
public record TariffRule(
    TariffRuleId id,
    CategoryId category,
    Text text,
    Effect effect,
    AccountKind subject,
    Per per,
    Amount amount,
    @Size(min = 1) ImmutableSet<BookId> books,
    @Size(max = 10) ImmutableList<Cap> caps,
    Optional<Repetition> repetition,
    boolean alternatives,
    Optional<Bands> validMonths,
    Optional<Repair> repair,
    boolean gift,
    ImmutableSet<Evidence.Kind> evidence,
    ImmutableSet<OfficeId> proposedBy,
    ImmutableSet<OfficeId> reviewedBy) {

  /** Says whether a rule gives or takes. */
  public enum Effect {
    /** Points are earned 加分. */
    AWARD,
    /** Points are lost 减分. */
    DEDUCTION
  }

  /** Says what a rule counts. */
  public enum Per {
    /** Each time 每次. */
    TIME,
    /** Each person each time 每人次. */
    PERSON_TIME,
    /** Each year 每年, once a year. */
    YEAR
  }

  /**
   * Starts a rule that gives a fixed number of points to a household each time, at once.
   *
   * @param id its name
   * @param category the category
   * @param text what has to have happened
   * @param points how many, in the smallest unit
   * @param book the book
   * @param proposedBy who may propose
   * @return the rule
   */
  public static TariffRule award(
      String id, CategoryId category, Text text, long points, BookId book, OfficeId proposedBy) {
    return of(id, category, text, Effect.AWARD, new Amount.Fixed(points), book, proposedBy);
  }

  /**
   * Starts a rule that takes a fixed number of points from a household each time, at once.
   *
   * @param id its name
   * @param category the category
   * @param text what has to have happened
   * @param points how many, in the smallest unit
   * @param book the book
   * @param proposedBy who may propose
   * @return the rule
   */
  public static TariffRule deduction(
      String id, CategoryId category, Text text, long points, BookId book, OfficeId proposedBy) {
    return of(id, category, text, Effect.DEDUCTION, new Amount.Fixed(points), book, proposedBy);
  }

  private static TariffRule of(
      String id,
      CategoryId category,
      Text text,
      Effect effect,
      Amount amount,
      BookId book,
      OfficeId proposedBy) {
    return new TariffRule(
        TariffRuleId.of(id),
        category,
        text,
        effect,
        AccountKind.HOUSEHOLD,
        Per.TIME,
        amount,
        ImmutableSet.of(book),
        ImmutableList.of(),
        Optional.empty(),
        false,
        Optional.empty(),
        Optional.empty(),
        false,
        ImmutableSet.of(),
        ImmutableSet.of(proposedBy),
        ImmutableSet.of());
  }

  /**
   * Counts on the account of a person instead of a household, for each person each time.
   *
   * @return the rule with it
   */
  public TariffRule forPersons() {
    return change(
        draft -> {
          draft.subject = AccountKind.PERSON;
          draft.per = Per.PERSON_TIME;
        });
  }

  /**
   * Counts by something else than each time.
   *
   * @param unit what it counts
   * @return the rule with it
   */
  public TariffRule per(Per unit) {
    return change(draft -> draft.per = unit);
  }

  /**
   * Is worth something else than a fixed number.
   *
   * @param other how many points
   * @return the rule with it
   */
  public TariffRule worth(Amount other) {
    return change(draft -> draft.amount = other);
  }

  /**
   * Counts in other books.
   *
   * @param all the books
   * @return the rule with it
   */
  public TariffRule in(BookId... all) {
    return change(draft -> draft.books = ImmutableSet.copyOf(all));
  }

  /**
   * Bounds it.
   *
   * @param all the bounds
   * @return the rule with it
   */
  public TariffRule capped(Cap... all) {
    return change(draft -> draft.caps = ImmutableList.copyOf(all));
  }

  /**
   * Multiplies it when it applies again.
   *
   * @param how by what
   * @return the rule with it
   */
  public TariffRule repeated(Repetition how) {
    return change(draft -> draft.repetition = Optional.of(how));
  }

  /**
   * Counts only if it is the largest of those that apply to one deed.
   *
   * @return the rule with it
   */
  public TariffRule asAlternative() {
    return change(draft -> draft.alternatives = true);
  }

  /**
   * Bounds how long what is earned stays valid.
   *
   * @param months how many months by the size of an entry, 0 for ever
   * @return the rule with it
   */
  public TariffRule valid(Bands months) {
    return change(draft -> draft.validMonths = Optional.of(months));
  }

  /**
   * Makes deductions good.
   *
   * @param what which, and within what time
   * @return the rule with it
   */
  public TariffRule repairing(Repair what) {
    return change(draft -> draft.repair = Optional.of(what));
  }

  /**
   * Is a gift.
   *
   * @return the rule with it
   */
  public TariffRule asGift() {
    return change(draft -> draft.gift = true);
  }

  /**
   * Demands evidence.
   *
   * @param kinds each of which must be there
   * @return the rule with it
   */
  public TariffRule proving(Evidence.Kind... kinds) {
    return change(draft -> draft.evidence = ImmutableSet.copyOf(kinds));
  }

  /**
   * Follows of itself from taking part; nobody enters it by hand.
   *
   * @return the rule with it
   */
  public TariffRule fed() {
    return change(draft -> draft.proposedBy = ImmutableSet.of());
  }

  /**
   * Demands a review.
   *
   * @param by the offices of which one has to review
   * @return the rule with it
   */
  public TariffRule reviewed(OfficeId... by) {
    return change(draft -> draft.reviewedBy = ImmutableSet.copyOf(by));
  }

  private TariffRule change(Consumer<Draft> change) {
    Draft draft = new Draft(this);
    change.accept(draft);
    return new TariffRule(
        id,
        category,
        text,
        effect,
        draft.subject,
        draft.per,
        draft.amount,
        draft.books,
        draft.caps,
        draft.repetition,
        draft.alternatives,
        draft.validMonths,
        draft.repair,
        draft.gift,
        draft.evidence,
        draft.proposedBy,
        draft.reviewedBy);
  }

  /** Is a rule on its way to becoming another one. */
  private static final class Draft {
    private AccountKind subject;
    private Per per;
    private Amount amount;
    private ImmutableSet<BookId> books;
    private ImmutableList<Cap> caps;
    private Optional<Repetition> repetition;
    private boolean alternatives;
    private Optional<Bands> validMonths;
    private Optional<Repair> repair;
    private boolean gift;
    private ImmutableSet<Evidence.Kind> evidence;
    private ImmutableSet<OfficeId> proposedBy;
    private ImmutableSet<OfficeId> reviewedBy;

    Draft(TariffRule rule) {
      subject = rule.subject;
      per = rule.per;
      amount = rule.amount;
      books = rule.books;
      caps = rule.caps;
      repetition = rule.repetition;
      alternatives = rule.alternatives;
      validMonths = rule.validMonths;
      repair = rule.repair;
      gift = rule.gift;
      evidence = rule.evidence;
      proposedBy = rule.proposedBy;
      reviewedBy = rule.reviewedBy;
    }
  }
}
