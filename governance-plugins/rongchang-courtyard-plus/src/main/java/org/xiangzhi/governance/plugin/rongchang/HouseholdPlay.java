package org.xiangzhi.governance.plugin.rongchang;

import static org.xiangzhi.governance.plugin.rongchang.SampleVillage.COURTYARD;
import static org.xiangzhi.governance.plugin.rongchang.SampleVillage.KEEPER;
import static org.xiangzhi.governance.plugin.rongchang.SampleVillage.LOG;
import static org.xiangzhi.governance.plugin.rongchang.SampleVillage.OTHER_LOG;
import static org.xiangzhi.governance.plugin.rongchang.SampleVillage.REGISTRAR;
import static org.xiangzhi.governance.plugin.rongchang.SampleVillage.account;
import static org.xiangzhi.governance.plugin.rongchang.SampleVillage.household;
import static org.xiangzhi.governance.plugin.rongchang.SampleVillage.member;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import org.xiangzhi.governance.hierarchy.HierarchyCommand;
import org.xiangzhi.governance.hierarchy.LevelId;
import org.xiangzhi.governance.hierarchy.NewUnit;
import org.xiangzhi.governance.hierarchy.UnitId;
import org.xiangzhi.governance.kernel.PersonId;
import org.xiangzhi.governance.people.PeopleCommand;
import org.xiangzhi.governance.points.AccountCommand;
import org.xiangzhi.governance.points.AccountId;
import org.xiangzhi.governance.points.EntryId;
import org.xiangzhi.governance.points.LedgerCommand;
import org.xiangzhi.governance.village.Script;

/** Plays households that are split, merged and move to the next village, points and all. */
final class HouseholdPlay {
  static final int SPLIT_OFF = 31;
  static final int MERGED = 32;

  private final Script script;

  HouseholdPlay(Script script) {
    this.script = script;
  }

  /** Two of three members leave: the balance is divided by members. */
  void split() {
    script.title("分户：第 6 户 3 人分出 2 人，积分按人口分配", "a household is split, and its points by members");
    script.act(
        LOG,
        REGISTRAR,
        new HierarchyCommand.EstablishUnits(
            ImmutableList.of(
                NewUnit.of(household(SPLIT_OFF), LevelId.HOUSEHOLD, "第31户", COURTYARD))));
    move(household(SPLIT_OFF), member(6, 2), member(6, 3));
    script.act(
        LOG,
        KEEPER,
        new AccountCommand.DivideAccount(
            EntryId.of("split-6"), account(6), ImmutableList.of(account(6), account(SPLIT_OFF))));
  }

  /** Points follow of themselves. */
  void merge() {
    script.title("并户：第 7、21 户合并，积分随户合并", "two households become one, and their points with them");
    script.act(
        LOG,
        REGISTRAR,
        new HierarchyCommand.MergeUnits(
            ImmutableList.of(household(7), household(21)),
            NewUnit.of(household(MERGED), LevelId.HOUSEHOLD, "第32户", COURTYARD)));
    move(
        household(MERGED),
        member(7, 1),
        member(7, 2),
        member(7, 3),
        member(21, 1),
        member(21, 2),
        member(21, 3));
  }

  private void move(UnitId household, String... members) {
    script.act(
        LOG,
        REGISTRAR,
        new PeopleCommand.MoveHousehold(
            Arrays.stream(members).map(PersonId::of).collect(ImmutableList.toImmutableList()),
            household));
  }

  /** The first time the other village has no ledger yet, and everything comes back. */
  void moveAway() {
    script.title(
        "迁往邻村：对方未开台账，积分退回", "to the next village: it keeps no ledger, and points come back");
    carry("carry-1", AccountId.of(SampleVillage.otherHousehold(1)));
  }

  void moveAwayAgain() {
    script.title("对方开立台账后再转，当晚收讫", "once it keeps a ledger they are taken in there");
    script.act(OTHER_LOG, "secretary-2", new LedgerCommand.OpenLedger());
    carry("carry-2", AccountId.of(SampleVillage.otherHousehold(1)));
  }

  private void carry(String id, AccountId as) {
    script.act(LOG, KEEPER, new AccountCommand.CarryOut(EntryId.of(id), account(9), OTHER_LOG, as));
  }
}
