package org.xiangzhi.governance.points;

import java.util.Optional;
import java.util.stream.Stream;
import org.xiangzhi.governance.kernel.Refusal;
import org.xiangzhi.governance.kernel.RefusalCode;
import org.xiangzhi.governance.kernel.Text;
import org.xiangzhi.governance.law.RightsWords;

/**
 * Looks in the wording of tariffs and goods for what the law gives: votes, welfare, land,
 * schooling. Points neither buy it nor forfeit it, so that a wording that speaks of it is refused
 * and has to be put in another way. Taking part, such as coming to an assembly or helping with the
 * count, may earn points: what is looked for is how somebody votes, and what somebody is entitled
 * to.
 */
public final class RightsLint {
  private RightsLint() {}

  /**
   * Looks at the rules of a tariff.
   *
   * @param tariff the tariff
   * @return the first refusal, or empty if nothing was found
   */
  public static Optional<Refusal> refusal(Tariff tariff) {
    return Stream.concat(
            tariff.categories().stream().map(Tariff.Category::name),
            tariff.rules().stream().map(TariffRule::text))
        .flatMap(text -> refusal(text).stream())
        .findFirst();
  }

  /**
   * Looks at a wording.
   *
   * @param text the name of goods, or what a rule is about
   * @return the refusal, or empty if nothing was found
   */
  public static Optional<Refusal> refusal(Text text) {
    return RightsWords.entitlement(text)
        .map(
            found ->
                Refusal.of(
                    RefusalCode.RIGHT_TOUCHED,
                    PointsGuards.RIGHTS,
                    "what",
                    text,
                    "right",
                    found.right(),
                    "found",
                    found.words()));
  }
}
