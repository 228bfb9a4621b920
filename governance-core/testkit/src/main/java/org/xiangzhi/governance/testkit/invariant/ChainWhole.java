package org.xiangzhi.governance.testkit.invariant;

import java.util.Optional;
import org.xiangzhi.governance.journal.ChainCheck;

/** INV-CHAIN: the chain is whole, and breaks at the first changed byte. */
public final class ChainWhole implements Invariant {
  /** Makes the invariant. */
  public ChainWhole() {}

  @Override
  public String id() {
    return "INV-CHAIN";
  }

  @Override
  public Optional<String> broken(History history) {
    ChainCheck check = ChainCheck.start(history.log());
    return history.entries().stream()
        .flatMap(entry -> check.next(entry.stored()).stream())
        .findFirst()
        .map(ChainCheck.Break::toString);
  }
}
