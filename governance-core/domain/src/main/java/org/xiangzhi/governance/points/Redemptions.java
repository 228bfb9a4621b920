package org.xiangzhi.governance.points;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.xiangzhi.governance.kernel.Timer;

/** Is the state of goods and orders. */
public final class Redemptions {
  static final Redemptions EMPTY = new Redemptions();

  private Redemptions() {}

  /** Is a change of what is held of a balance: above zero for more, below for less. */
  record Hold(AccountId account, BookId book, long more) {}

  /** Lists how an event changes what is held. */
  ImmutableList<Hold> holds(RedemptionEvent event) {
    return ImmutableList.of();
  }

  Redemptions evolve(RedemptionEvent event) {
    return this;
  }

  ImmutableList<Timer> due(LocalDate day) {
    return ImmutableList.of();
  }

  /** Names what is open for an account, if anything is. */
  Optional<String> openFor(AccountId account) {
    return Optional.empty();
  }

  /** Lets open orders go on for another account. */
  Redemptions succeeded(ImmutableList<AccountId> from, AccountId into) {
    return this;
  }
}
