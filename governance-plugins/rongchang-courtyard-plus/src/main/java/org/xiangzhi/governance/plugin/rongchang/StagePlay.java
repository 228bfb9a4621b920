package org.xiangzhi.governance.plugin.rongchang;

import static org.xiangzhi.governance.plugin.rongchang.SampleVillage.COUNTY;
import static org.xiangzhi.governance.plugin.rongchang.SampleVillage.LOG;
import static org.xiangzhi.governance.plugin.rongchang.SampleVillage.SECRETARY;
import static org.xiangzhi.governance.plugin.rongchang.SecondYard.DISTRICT_OFFICER;
import static org.xiangzhi.governance.plugin.rongchang.SecondYard.GROUP;
import static org.xiangzhi.governance.plugin.rongchang.SecondYard.TOWN_LEADER;
import static org.xiangzhi.governance.plugin.rongchang.SecondYard.YARD;
import static org.xiangzhi.governance.plugin.rongchang.SecondYard.household;
import static org.xiangzhi.governance.plugin.rongchang.SecondYard.households;
import static org.xiangzhi.governance.plugin.rongchang.SecondYard.member;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.util.Optional;
import org.xiangzhi.governance.courtyard.BatchId;
import org.xiangzhi.governance.courtyard.CountyCommand;
import org.xiangzhi.governance.courtyard.CourtyardCommand;
import org.xiangzhi.governance.courtyard.CreationCommand;
import org.xiangzhi.governance.courtyard.CriterionId;
import org.xiangzhi.governance.courtyard.LifeCommand;
import org.xiangzhi.governance.courtyard.SheetId;
import org.xiangzhi.governance.kernel.Digest;
import org.xiangzhi.governance.procedure.StepId;
import org.xiangzhi.governance.village.Script;

/** Plays how a courtyard is chosen, accepted with stars, drawn, downgraded and put right. */
final class StagePlay {
  private static final BatchId BATCH = BatchId.of("2027");
  private static final ImmutableList<String> GOODS =
      ImmutableList.of("PARTY", "PARTICIPATION", "SURROUNDINGS", "NEIGHBOURS", "MANNERS");

  private final Script script;

  StagePlay(Script script) {
    this.script = script;
  }

  private void act(String actor, CourtyardCommand command) {
    script.act(LOG, actor, command);
  }

  private void county(CountyCommand command) {
    script.act(COUNTY, DISTRICT_OFFICER, command);
  }

  private void complete(String actor, StepId step) {
    act(actor, new CreationCommand.CompleteStep(YARD, step));
  }

  /** Nine are too few, but for a reason that the town approved. */
  void apply() {
    script.title(
        "村民自愿申请：9 户，“左右”须有镇街批准的理由",
        "nine households apply: 'about' needs a reason the town approved");
    act(
        member(1, 1),
        new CreationCommand.Propose(YARD, "山湾小院", GROUP, households(1, 9), "想把院坝整治好"));
    for (int h = 1; h <= 9; h++) {
      act(member(h, 1), new CreationCommand.Consent(YARD, household(h), Optional.empty()));
    }
    complete(member(1, 1), RongchangCourtyards.APPLICATION);
    approve(SECRETARY);
    approve(TOWN_LEADER);
    complete(member(1, 1), RongchangCourtyards.APPLICATION);
    complete(SECRETARY, RongchangCourtyards.VILLAGE_REVIEW);
  }

  private void approve(String actor) {
    act(actor, new CreationCommand.ApproveSize(YARD, 9, 30, "独处山湾，院落完整，周边无其他住户"));
  }

  /** The best are taken; by what is published before. */
  void race() {
    script.title(
        "赛马：标准、名额、分数线先公布，期满方可截止", "the race: published first, closed when its days are over");
    county(new CountyCommand.OpenBatch(BATCH, 1, 101, "区政府网站"));
    county(new CountyCommand.OpenBatch(BATCH, 1, 70, "区政府网站"));
    act(TOWN_LEADER, new CreationCommand.EnterRace(YARD, BATCH));
    assess(
        TOWN_LEADER,
        RongchangCourtyards.ASSESSMENT,
        ImmutableSortedMap.of("COMPLETE", 33, "VOLUNTARY", 27, "CHARACTER", 22));
    complete(TOWN_LEADER, RongchangCourtyards.TOWN_ASSESSMENT);
    act(TOWN_LEADER, new CreationCommand.EnterRace(YARD, BATCH));
    county(new CountyCommand.CloseBatch(BATCH));
    script.daysLater(8);
    county(new CountyCommand.CloseBatch(BATCH));
    script.daysLater(1);
    script.title("镇街评估确定，区级复核把关：成为小院", "the town and the district agree: it is a courtyard");
    complete(TOWN_LEADER, RongchangCourtyards.TOWN_ASSESSMENT);
    complete(DISTRICT_OFFICER, RongchangCourtyards.DISTRICT_CHECK);
  }

  private void assess(String actor, SheetId sheet, ImmutableSortedMap<String, Integer> points) {
    act(
        actor,
        new CreationCommand.Assess(
            YARD, sheet, lines(points), ImmutableList.of(Digest.ofText("照片")), "现场查看"));
  }

  private static ImmutableSortedMap<CriterionId, Integer> lines(
      ImmutableSortedMap<String, Integer> points) {
    ImmutableSortedMap.Builder<CriterionId, Integer> lines = ImmutableSortedMap.naturalOrder();
    points.forEach((line, value) -> lines.put(CriterionId.of(line), value));
    return lines.buildOrThrow();
  }

  private static ImmutableSortedMap<CriterionId, Integer> goods(int... points) {
    ImmutableSortedMap.Builder<CriterionId, Integer> lines = ImmutableSortedMap.naturalOrder();
    for (int i = 0; i < points.length; i++) {
      lines.put(CriterionId.of(GOODS.get(i)), points[i]);
    }
    return lines.buildOrThrow();
  }

  /** All five haves, and all ten steps. */
  void build() {
    script.title("“五有”缺一不得报验", "not without all five haves");
    haves(0);
    complete(TOWN_LEADER, RongchangCourtyards.BUILDING);
    haves(1);
    complete(TOWN_LEADER, RongchangCourtyards.BUILDING);
  }

  private void haves(int display) {
    assess(
        TOWN_LEADER,
        RongchangCourtyards.FIVE_HAVES,
        ImmutableSortedMap.of(
            "SELF_GOVERNANCE", 1, "DISPLAY", display, "COMMITTEE", 1, "VENUE", 1, "RECORD", 1));
  }

  /** Stars follow from points. */
  void accept() {
    script.on(LocalDate.of(2027, 12, 10));
    script.title(
        "年底验收：59 分不合格，78 分四星授牌",
        "accepted at the end of the year: 59 points fail, 78 have four stars");
    goods(DISTRICT_OFFICER, 15, 12, 12, 10, 10);
    act(DISTRICT_OFFICER, new CreationCommand.GrantPlaque(YARD, "山湾小院", "XY-2027-001"));
    complete(DISTRICT_OFFICER, RongchangCourtyards.ACCEPTANCE);
    goods(DISTRICT_OFFICER, 18, 16, 15, 15, 14);
    complete(DISTRICT_OFFICER, RongchangCourtyards.ACCEPTANCE);
  }

  private void goods(String actor, int... points) {
    act(
        actor,
        new CreationCommand.Assess(
            YARD,
            RongchangCourtyards.FIVE_GOODS,
            goods(points),
            ImmutableList.of(Digest.ofText("照片")),
            "现场查看"));
  }

  /** Scattered households nearby are drawn along; those of a courtyard are at home in it. */
  void zones() {
    script.title("核心区、带动区、辐射区：每户恰属一区", "core, drawn along, outer: each household in one zone");
    act(SECRETARY, new LifeCommand.Attach(YARD, households(9, 10)));
    act(SECRETARY, new LifeCommand.Attach(YARD, households(10, 14)));
    act(SECRETARY, new LifeCommand.Attach(SampleVillage.COURTYARD, households(14, 15)));
  }

  /** The roster is settled before the seed is known, and the seed does not change. */
  void draw() {
    script.on(LocalDate.of(2028, 3, 1));
    script.title(
        "滚动抽查：先公告名单，后出种子，种子不得更改",
        "the draw: the roster first, then the seed, which does not change");
    recheck(15, 15, 15, 15, 15);
    county(new CountyCommand.AnnounceDraw(2028, "公开彩票开奖号码", script.day().plusDays(6)));
    county(new CountyCommand.AnnounceDraw(2028, "公开彩票开奖号码", script.day().plusDays(7)));
    county(new CountyCommand.PublishSeed(2028, "07 11 19 23 26 31"));
    script.daysLater(7);
    county(new CountyCommand.PublishSeed(2028, "07 11 19 23 26 31"));
    county(new CountyCommand.PublishSeed(2028, "01 02 03 04 05 06"));
    script.daysLater(1);
  }

  /** Whoever fails loses stars, has a last day, and gets them back by points alone. */
  void downgrade() {
    script.title(
        "复核 58 分：降星、限期整改；期内不得责令退出",
        "58 points: stars are lost, with a day to mend it; no exit before");
    recheck(12, 12, 12, 11, 11);
    act(DISTRICT_OFFICER, new LifeCommand.Exit(YARD, false, "抽查不合格"));
    script.daysLater(40);
    script.title("整改后复核 91 分：五星", "91 points after mending: five stars");
    recheck(19, 18, 18, 18, 18);
  }

  private void recheck(int... points) {
    act(
        DISTRICT_OFFICER,
        new LifeCommand.Recheck(
            YARD, goods(points), ImmutableList.of(Digest.ofText("复核照片")), "现场复核"));
  }

  /** Growing and shrinking have a rule and a consequence. */
  void size() {
    script.title("一户迁出：8 户，低于批准的 9 户；另一户加入后恢复", "a household leaves and another joins");
    act(member(9, 1), new LifeCommand.Leave(YARD, household(9), Optional.empty()));
    act(member(16, 1), new LifeCommand.Join(YARD, household(16), Optional.empty()));
  }
}
