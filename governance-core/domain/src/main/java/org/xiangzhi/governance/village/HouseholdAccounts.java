package org.xiangzhi.governance.village;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.stream.Stream;
import org.xiangzhi.governance.hierarchy.HierarchyEvent;
import org.xiangzhi.governance.hierarchy.UnitId;
import org.xiangzhi.governance.points.Account;
import org.xiangzhi.governance.points.AccountCommand;
import org.xiangzhi.governance.points.AccountId;
import org.xiangzhi.governance.points.PointsLedger;

/**
 * Lets points follow households that are merged. Those of a household that is split are divided by
 * a command, once its members are where they belong.
 */
final class HouseholdAccounts {
  private HouseholdAccounts() {}

  /** Finds what follows from a change of units; it must follow, or the change is refused. */
  static Optional<Consequence> of(HierarchyEvent event, Model before, long position) {
    PointsLedger ledger = before.points();
    if (ledger.rules().isEmpty()) {
      return Optional.empty();
    }
    return event instanceof HierarchyEvent.UnitsMerged merged
        ? merged(merged, before)
            .map(
                command ->
                    new Consequence(
                        ledger.rules().orElseThrow().succession().rule(), position, command, true))
        : Optional.empty();
  }

  private static Optional<AccountCommand> merged(HierarchyEvent.UnitsMerged event, Model before) {
    ImmutableList<AccountId> from =
        open(event.merged().stream(), before).collect(ImmutableList.toImmutableList());
    return from.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new AccountCommand.MergeAccounts(Optional.empty(), from, AccountId.of(event.into())));
  }

  private static Stream<AccountId> open(Stream<UnitId> units, Model before) {
    return units
        .map(AccountId::of)
        .filter(
            account ->
                before
                    .points()
                    .account(account)
                    .filter(found -> found.state() != Account.State.CLOSED)
                    .isPresent());
  }
}
