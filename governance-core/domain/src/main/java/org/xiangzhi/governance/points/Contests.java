package org.xiangzhi.governance.points;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.xiangzhi.governance.kernel.Timer;

/** Is the state of objections. */
public final class Contests {
  static final Contests EMPTY = new Contests();

  private Contests() {}

  ImmutableList<Timer> due(LocalDate day) {
    return ImmutableList.of();
  }

  /** Names what is open for an account, if anything is. */
  Optional<String> openFor(AccountId account) {
    return Optional.empty();
  }

  Contests evolve(ContestEvent event) {
    return this;
  }
}
