package org.xiangzhi.governance.points;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.xiangzhi.governance.delivery.ByLetter;
import org.xiangzhi.governance.delivery.Letter;
import org.xiangzhi.governance.kernel.Refusal;

/** Reads the letters that are in events. */
final class PointsLetters {
  private PointsLetters() {}

  static Optional<Letter> of(PointsEvent event) {
    if (event instanceof LedgerEvent.PeriodClosed e) {
      return Optional.of(new Letter(e.county(), new PointsLetter.Anchor(e.village(), e.closing())));
    }
    return event instanceof AccountEvent.CarriedOut e && e.carried() && !e.entries().isEmpty()
        ? Optional.of(new Letter(e.to(), carried(e)))
        : Optional.empty();
  }

  private static PointsLetter.CarryIn carried(AccountEvent.CarriedOut e) {
    Entry entry = e.entries().get(0);
    ImmutableList<PointsLetter.Balance> balances =
        entry.legs().stream()
            .map(
                leg ->
                    new PointsLetter.Balance(
                        leg.book(), leg.from().equals(e.account()) ? leg.amount() : -leg.amount()))
            .collect(ImmutableList.toImmutableList());
    return new PointsLetter.CarryIn(
        e.village(), entry.id(), e.as(), e.scale(), balances, entry.day());
  }

  static Optional<ByLetter> turnedDown(ByLetter command, ImmutableList<Refusal> why) {
    return command instanceof PointsLetter.CarryIn letter
        ? Optional.of(
            new PointsLetter.TakeBack(
                letter.entry(),
                why.stream().map(Refusal::code).collect(ImmutableSet.toImmutableSet())))
        : Optional.empty();
  }
}
