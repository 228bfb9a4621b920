package org.xiangzhi.governance.points;

import java.util.Optional;
import org.xiangzhi.governance.kernel.Decision;
import org.xiangzhi.governance.kernel.Refusal;

/** Takes a command to whoever decides it. */
final class PointsDecider {
  private PointsDecider() {}

  static Decision<PointsEvent> decide(PointsCommand command, PointsContext at) {
    boolean needsLedger =
        !(command instanceof LedgerCommand.OpenLedger) && !(command instanceof PointsLetter.Anchor);
    Optional<Refusal> unopened = needsLedger ? at.unopened(command) : Optional.empty();
    if (unopened.isPresent()) {
      return Decision.refuse(unopened.stream().toList());
    }
    if (command instanceof LedgerCommand c) {
      return new LedgerDecider(at).decide(c);
    }
    if (command instanceof AccountCommand c) {
      return new AccountDecider(at).decide(c);
    }
    if (command instanceof PostingCommand c) {
      return new PostingDecider(at).decide(c);
    }
    if (command instanceof RedemptionCommand c) {
      return new RedemptionDecider(at).decide(c);
    }
    if (command instanceof ContestCommand c) {
      return new ContestDecider(at).decide(c);
    }
    return command instanceof PointsTimer c
        ? new TimerDecider(at).decide(c)
        : new LetterDecider(at).decide((PointsLetter) command);
  }
}
