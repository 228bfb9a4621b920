package org.xiangzhi.governance.plugin.rongchang;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.xiangzhi.governance.practice.PracticeId;
import org.xiangzhi.governance.village.Demonstration;
import org.xiangzhi.governance.village.Script;

/**
 * Shows the points of a courtyard over an autumn and a new year, and another courtyard from its
 * application to its fifth star, with the mistakes that people make on the way.
 */
public final class RongchangDemonstration implements Demonstration {
  private static final LocalDate NEW_YEAR = LocalDate.of(2027, 1, 1);

  /** Makes the demonstration. */
  public RongchangDemonstration() {}

  @Override
  public PracticeId practice() {
    return RongchangCourtyardPlus.ID;
  }

  @Override
  public ImmutableList<Scene> scenes() {
    Script script = new Script(LocalDate.of(2026, 10, 12));
    SampleVillage village = new SampleVillage(script);
    village.setUp();
    LedgerPlay ledger = new LedgerPlay(script);
    script.daysLater(1);
    ledger.open();
    ledger.adopt();
    ClaimPlay claims = new ClaimPlay(script);
    claims.early();
    ledger.takeOver();
    script.daysLater(1);
    earn(script, claims);
    ledger.freeze();
    spend(script);
    follow(script);
    newYear(script, ledger);
    village.helpOut();
    secondYard(script);
    return script.scenes();
  }

  /** A courtyard of nine households, from its application to its fifth star. */
  private static void secondYard(Script script) {
    script.on(LocalDate.of(2027, 3, 1));
    SecondYard yard = new SecondYard(script);
    yard.setUp();
    StagePlay stages = new StagePlay(script);
    stages.apply();
    stages.race();
    yard.actingHead();
    RunningPlay running = new RunningPlay(script);
    running.importantMatter();
    script.daysLater(30);
    yard.electedHead();
    yard.links();
    running.tenSteps();
    stages.build();
    running.order();
    stages.accept();
    stages.zones();
    running.indicators();
    running.pledge();
    stages.draw();
    stages.downgrade();
    stages.size();
    running.matter();
    HonourPlay honours = new HonourPlay(script);
    honours.award();
    honours.compact();
    honours.praise();
    honours.guide();
  }

  private static void earn(Script script, ClaimPlay claims) {
    claims.sheets();
    claims.reviews();
    AttendancePlay attendance = new AttendancePlay(script);
    attendance.meet();
    script.daysLater(3);
    attendance.takePart();
    script.daysLater(1);
    attendance.give();
    claims.deductions();
    script.daysLater(1);
    claims.caps();
    claims.reversals();
  }

  private static void spend(Script script) {
    ShopPlay shop = new ShopPlay(script);
    shop.offer();
    shop.order();
    script.daysLater(1);
    shop.handOver();
    ContestPlay contests = new ContestPlay(script);
    contests.contest();
    script.daysLater(2);
    contests.decide();
    new ClaimPlay(script).takeBack();
  }

  private static void follow(Script script) {
    HouseholdPlay households = new HouseholdPlay(script);
    ClaimPlay claims = new ClaimPlay(script);
    script.daysLater(1);
    households.split();
    claims.one(SampleVillage.STEWARD, "quarrel-1", ClaimPlay.ground("QUARREL", 7));
    claims.review(SampleVillage.HEAD, true, "邻居证实", "quarrel-1");
    ContestPlay contests = new ContestPlay(script);
    contests.contestBeforeMerging("quarrel-1");
    script.daysLater(1);
    households.merge();
    households.moveAway();
    script.daysLater(1);
    households.moveAwayAgain();
    script.daysLater(17);
    contests.decideLate();
  }

  private static void newYear(Script script, LedgerPlay ledger) {
    ShopPlay shop = new ShopPlay(script);
    script.on(NEW_YEAR.minusDays(3));
    shop.orderBeforeReset();
    script.on(NEW_YEAR.plusDays(3));
    shop.handOverAfterReset();
    ledger.closePeriod(NEW_YEAR.minusDays(1));
    script.daysLater(1);
    script.title("新年开始积分", "the new year's points begin");
    new ClaimPlay(script)
        .one(SampleVillage.STEWARD, "new-1", ClaimPlay.ground("NEIGHBOUR-HELPED", 14));
  }
}
