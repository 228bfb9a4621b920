package org.xiangzhi.governance.points;

import com.google.common.collect.ImmutableList;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.xiangzhi.governance.kernel.Checks;

/**
 * Is why an account earns or loses points 依据.
 *
 * @param account the account of a household or a person
 * @param rule the rule of the tariff
 * @param quantity how many times, persons or years, 1 to 1,000,000
 * @param amount what was decided, for a rule with a range or by decision, in the smallest unit;
 *     empty otherwise
 * @param measure what was measured, for a rule with bands; empty otherwise
 * @param deed names the one act 同一行为 that several rules may apply to; empty if there is just one
 * @param repairs the deduction that it makes good; empty if none
 * @param evidence what it rests on, at most 20
 * @param note what there is to say, at most 500 characters
 */
public record Ground(
    AccountId account,
    TariffRuleId rule,
    @Positive @Max(MAX_QUANTITY) long quantity,
    Optional<@Positive @Max(Leg.MAX_AMOUNT) Long> amount,
    Optional<@PositiveOrZero @Max(MAX_MEASURE) Long> measure,
    Optional<@NotBlank @Size(max = MAX_DEED) String> deed,
    Optional<EntryId> repairs,
    @Size(max = MAX_EVIDENCE) ImmutableList<Evidence> evidence,
    Optional<@NotBlank @Size(max = MAX_NOTE) String> note) {
  static final long MAX_QUANTITY = 1_000_000;
  static final long MAX_MEASURE = 1_000_000_000_000L;
  static final int MAX_DEED = 80;
  static final int MAX_EVIDENCE = 20;
  static final int MAX_NOTE = 500;

  /** Refuses numbers, texts and lists out of bounds. */
  public Ground {
    Checks.within("quantity", quantity, 1, MAX_QUANTITY);
    amount.ifPresent(points -> Checks.within("amount", points, 1, Leg.MAX_AMOUNT));
    measure.ifPresent(measured -> Checks.within("measure", measured, 0, MAX_MEASURE));
    deed.ifPresent(text -> Checks.publicText("deed", text, MAX_DEED));
    Checks.within("evidence", evidence.size(), 0, MAX_EVIDENCE);
    note.ifPresent(text -> Checks.publicText("note", text, MAX_NOTE));
  }

  /**
   * States a ground without amount, measure, deed or note.
   *
   * @param account the account of a household or a person
   * @param rule the rule of the tariff
   * @param quantity how many times, persons or years
   * @param evidence what it rests on
   * @return the ground
   */
  public static Ground of(
      AccountId account, TariffRuleId rule, long quantity, Evidence... evidence) {
    return new Ground(
        account,
        rule,
        quantity,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        ImmutableList.copyOf(evidence),
        Optional.empty());
  }

  /**
   * States what was decided.
   *
   * @param points in the smallest unit
   * @return the ground with it
   */
  public Ground amounting(long points) {
    return new Ground(
        account, rule, quantity, Optional.of(points), measure, deed, repairs, evidence, note);
  }

  /**
   * States what was measured.
   *
   * @param measured the figure
   * @return the ground with it
   */
  public Ground measuring(long measured) {
    return new Ground(
        account, rule, quantity, amount, Optional.of(measured), deed, repairs, evidence, note);
  }

  /**
   * Names the one act that several rules may apply to.
   *
   * @param act its name
   * @return the ground with it
   */
  public Ground inDeed(String act) {
    return new Ground(
        account, rule, quantity, amount, measure, Optional.of(act), repairs, evidence, note);
  }

  /**
   * Names the deduction that is made good.
   *
   * @param deduction its entry
   * @return the ground with it
   */
  public Ground repairing(EntryId deduction) {
    return new Ground(
        account, rule, quantity, amount, measure, deed, Optional.of(deduction), evidence, note);
  }
}
