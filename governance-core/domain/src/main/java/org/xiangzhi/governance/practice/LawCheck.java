package org.xiangzhi.governance.practice;

import com.google.common.collect.ImmutableList;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.xiangzhi.governance.kernel.Refusal;
import org.xiangzhi.governance.kernel.RefusalCode;
import org.xiangzhi.governance.kernel.Rule;
import org.xiangzhi.governance.kernel.Text;
import org.xiangzhi.governance.law.Claim;
import org.xiangzhi.governance.law.Comparison;
import org.xiangzhi.governance.law.Floor;
import org.xiangzhi.governance.law.FloorVerdict;
import org.xiangzhi.governance.law.Provision;
import org.xiangzhi.governance.law.Standard;

/**
 * Compares a practice with the floor of a day, place and kind of unit: what is looser than the law
 * is refused, what no machine can judge is flagged.
 *
 * @param definition the practice
 * @param floor the floor
 * @param rows a row for each figure
 */
public record LawCheck(PracticeDefinition definition, Floor floor, ImmutableList<Comparison> rows) {

  /**
   * Compares whatever any village may choose.
   *
   * @param definition the practice
   * @param floor the floor
   * @return the comparison
   */
  public static LawCheck of(PracticeDefinition definition, Floor floor) {
    return of(definition, floor, Optional.empty());
  }

  /**
   * Compares what one village has chosen.
   *
   * @param definition the practice
   * @param floor the floor
   * @param choices what the village chose, by option
   * @return the comparison
   */
  public static LawCheck of(
      PracticeDefinition definition, Floor floor, Map<String, String> choices) {
    return of(definition, floor, Optional.of(choices));
  }

  private static LawCheck of(
      PracticeDefinition definition, Floor floor, Optional<Map<String, String>> choices) {
    return new LawCheck(
        definition, floor, Comparison.of(floor, PracticeFigures.claims(definition, choices)));
  }

  /**
   * Lists why the practice is refused.
   *
   * @return a refusal for each figure that is looser than the floor, or changes a fixed right, or
   *     loosens the practice's own; empty if there is none
   */
  public ImmutableList<Refusal> refusals() {
    return rows.stream()
        .filter(row -> row.verdict().refuses())
        .map(this::refusal)
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * Lists what a person has to look at.
   *
   * @return what the law leaves to a person, figures of the law that were overtaken, and that no
   *     law judges this kind of unit; empty if there is nothing
   */
  public ImmutableList<LawFlag> flags() {
    Stream<LawFlag> unjudged =
        floor.layers().isEmpty()
            ? Stream.of(flag(PracticeRules.NOT_JUDGED, FloorVerdict.NOT_JUDGED))
            : Stream.empty();
    return Stream.concat(
            unjudged,
            rows.stream()
                .filter(row -> row.verdict().isFlagged())
                .map(row -> flag(rule(row), row.verdict())))
        .collect(ImmutableList.toImmutableList());
  }

  private static LawFlag flag(Rule rule, FloorVerdict verdict) {
    return new LawFlag(rule.id(), verdict, rule.reference(), rule.statement());
  }

  /** The law's rule; the practice's where the law says nothing. */
  private static Rule rule(Comparison row) {
    return row.floor()
        .map(counting -> counting.provision().asRule())
        .or(() -> row.claim().map(claim -> claim.standard().rule()))
        .orElseThrow();
  }

  private Refusal refusal(Comparison row) {
    Claim claim = row.claim().orElseThrow();
    if (row.verdict() == FloorVerdict.LOOSENS) {
      return loosened(claim, claim.always().orElseThrow());
    }
    Floor.Counting floorRow = row.floor().orElseThrow();
    Provision provision = floorRow.provision();
    return Refusal.of(
        RefusalCode.BELOW_FLOOR,
        provision.asRule(),
        "subject",
        provision.rule().statement(),
        "rule",
        claim.standard().rule().id(),
        "figure",
        figure(claim),
        "verdict",
        row.verdict() == FloorVerdict.NOT_FIXED
            ? Text.of("法律固定为", "the law fixes")
            : Text.of("低于底线", "looser than the floor of"),
        "floor",
        floorRow.figure(),
        "law",
        provision.regulation().name(),
        "article",
        provision.citation(),
        "from",
        provision.regulation().from());
  }

  private Refusal loosened(Claim claim, Standard always) {
    return Refusal.of(
        RefusalCode.BELOW_FLOOR,
        PracticeRules.OPTION_TIGHTENS,
        "subject",
        always.rule().statement(),
        "rule",
        claim.standard().rule().id(),
        "figure",
        figure(claim),
        "verdict",
        Text.of("低于做法自身的", "looser than the practice's own"),
        "floor",
        always.figure(),
        "law",
        definition.name(),
        "article",
        always.rule().id(),
        "from",
        definition.effectiveFrom());
  }

  private static Text figure(Claim claim) {
    String figure = claim.standard().figure().toString();
    return claim
        .otherBase()
        .map(base -> Text.of(figure + "，" + base.zh(), figure + " " + base.en()))
        .orElse(Text.of(figure, figure));
  }
}
