package org.xiangzhi.governance.benchmarks;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.xiangzhi.governance.compact.ClauseId;
import org.xiangzhi.governance.hierarchy.HierarchyCommand;
import org.xiangzhi.governance.hierarchy.LevelId;
import org.xiangzhi.governance.hierarchy.NewUnit;
import org.xiangzhi.governance.hierarchy.UnitId;
import org.xiangzhi.governance.journal.LogId;
import org.xiangzhi.governance.kernel.Act;
import org.xiangzhi.governance.kernel.Command;
import org.xiangzhi.governance.kernel.PersonId;
import org.xiangzhi.governance.points.AccountCommand;
import org.xiangzhi.governance.points.AccountId;
import org.xiangzhi.governance.points.Claim;
import org.xiangzhi.governance.points.EntryId;
import org.xiangzhi.governance.points.Ground;
import org.xiangzhi.governance.points.LedgerCommand;
import org.xiangzhi.governance.points.Leg;
import org.xiangzhi.governance.points.Mode;
import org.xiangzhi.governance.points.PostingCommand;
import org.xiangzhi.governance.points.TariffBasis;
import org.xiangzhi.governance.points.TariffRuleId;
import org.xiangzhi.governance.village.Governance;
import org.xiangzhi.governance.village.Request;

/** Is a village with a points ledger: a compact, a tariff that a clause of it adopts, accounts. */
final class PointsVillage {
  /** The day on which the compact is in force and the ledger opens. */
  static final int DAY = 29;

  private static final int BATCH = 2000;
  private static final long FILLED = Leg.MAX_AMOUNT;

  private final Village village;
  private final ImmutableList<AccountId> accounts;
  private final List<UnitId> added;

  PointsVillage(Village village, int households) {
    this.village = village;
    this.added =
        IntStream.range(Village.HOUSEHOLDS, households).mapToObj(village::household).toList();
    this.accounts =
        IntStream.range(0, households)
            .mapToObj(village::household)
            .map(AccountId::of)
            .collect(ImmutableList.toImmutableList());
  }

  LogId log() {
    return village.log();
  }

  ImmutableList<AccountId> accounts() {
    return accounts;
  }

  PersonId secretary() {
    return village.holder(Village.OFFICES.get(0));
  }

  /** Opens the village, takes it through its compact and opens its ledger with a full pool. */
  void open(Governance governance) {
    village.open(governance);
    for (CompactScript.Turn turn : CompactScript.of(village)) {
      County.handle(governance, turn.actor(), turn.request());
    }
    Instant at = County.at(DAY);
    for (List<UnitId> some : Lists.partition(added, BATCH)) {
      County.handle(
          governance, County.REGISTRAR, request("units-" + some.get(0), at, establish(some)));
    }
    List<Command> commands = new ArrayList<>();
    commands.add(new LedgerCommand.OpenLedger());
    commands.add(
        new LedgerCommand.AdoptTariff(
            PointsPractice.tariff(),
            at.atZone(Act.ZONE).toLocalDate(),
            new TariffBasis.ByClause(ClauseId.of("clause-1"))));
    Lists.partition(accounts, BATCH)
        .forEach(some -> commands.add(new AccountCommand.OpenAccounts(ImmutableList.copyOf(some))));
    commands.add(
        new PostingCommand.Transfer(
            EntryId.of("fill"),
            at.atZone(Act.ZONE).toLocalDate(),
            ImmutableList.of(new Leg(AccountId.ISSUE, AccountId.POOL, PointsPractice.BOOK, FILLED)),
            "benchmark"));
    for (int i = 0; i < commands.size(); i++) {
      County.handle(governance, secretary(), request("ledger-" + i, at, commands.get(i)));
    }
  }

  private Command establish(List<UnitId> households) {
    UnitId cluster = UnitId.of(village.unit() + "-c0");
    return new HierarchyCommand.EstablishUnits(
        households.stream()
            .map(unit -> NewUnit.of(unit, LevelId.HOUSEHOLD, "户", cluster))
            .collect(ImmutableList.toImmutableList()));
  }

  private Request request(String id, Instant at, Command command) {
    return Request.of(id, log(), at, command);
  }

  /** Asks for a sheet of awards. */
  Request sheet(String id, Instant at, ImmutableList<Claim> claims) {
    return request(id, at, new PostingCommand.PostClaims(Mode.WHOLE, claims));
  }

  static Claim claim(String id, LocalDate day, AccountId account, TariffRuleId rule) {
    return new Claim(EntryId.of(id), day, Ground.of(account, rule, 1));
  }
}
