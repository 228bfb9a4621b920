package org.xiangzhi.governance.matter;

import com.google.common.collect.ImmutableList;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.xiangzhi.governance.kernel.Checks;
import org.xiangzhi.governance.kernel.Digest;

/**
 * Says what became of a matter 办理结果.
 *
 * @param outcome whether it was solved
 * @param text what was done, or why not, 1 to 1,000 characters
 * @param evidence digests of photographs or papers, at most 50
 * @param cost what it cost, in fen 分 of 0.01 yuan, up to 10 billion yuan; empty if not recorded
 * @param reason the code of the reason for a refusal; empty if it was not refused
 * @param turnTo the body to turn to with a refused matter, 1 to 200 characters
 */
public record Result(
    Outcome outcome,
    @NotBlank @Size(max = MAX_TEXT) String text,
    @Size(max = MAX_EVIDENCE) ImmutableList<Digest> evidence,
    Optional<@PositiveOrZero @Max(MAX_COST) Long> cost,
    Optional<ReasonId> reason,
    Optional<@NotBlank @Size(max = MAX_TURN_TO) String> turnTo) {
  static final int MAX_TEXT = 1000;
  static final int MAX_EVIDENCE = 50;
  static final long MAX_COST = 1_000_000_000_000L;
  static final int MAX_TURN_TO = 200;

  /** Refuses texts, costs or lists out of bounds. */
  public Result {
    Checks.publicText("text", text, MAX_TEXT);
    Checks.within("evidence", evidence.size(), 0, MAX_EVIDENCE);
    cost.ifPresent(fen -> Checks.within("cost", fen, 0, MAX_COST));
    turnTo.ifPresent(body -> Checks.publicText("turnTo", body, MAX_TURN_TO));
  }

  /** Says whether a matter was solved. */
  public enum Outcome {
    /** Was solved 已解决. */
    SOLVED,
    /** Was refused, for a reason of the practice, with the body to turn to 不予受理. */
    REFUSED,
    /** Was sent back by a higher level to the one below 退回. */
    RETURNED
  }

  /**
   * Says that a matter was solved.
   *
   * @param text what was done
   * @param evidence digests of photographs or papers
   * @param cost what it cost in fen, if recorded
   * @return the result
   */
  public static Result solved(String text, ImmutableList<Digest> evidence, Optional<Long> cost) {
    return new Result(Outcome.SOLVED, text, evidence, cost, Optional.empty(), Optional.empty());
  }

  /**
   * Says that a matter was refused.
   *
   * @param reason the code of the reason
   * @param turnTo the body to turn to
   * @param text why
   * @return the result
   */
  public static Result refused(ReasonId reason, String turnTo, String text) {
    return new Result(
        Outcome.REFUSED,
        text,
        ImmutableList.of(),
        Optional.empty(),
        Optional.of(reason),
        Optional.of(turnTo));
  }

  /**
   * Says that a matter was sent back to the level below.
   *
   * @param text why
   * @return the result
   */
  public static Result returned(String text) {
    return new Result(
        Outcome.RETURNED,
        text,
        ImmutableList.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }
}
