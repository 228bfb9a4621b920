package org.xiangzhi.governance.plugin.rongchang;

import static org.xiangzhi.governance.plugin.rongchang.RongchangOffices.COURTYARD_HEAD;
import static org.xiangzhi.governance.plugin.rongchang.RongchangOffices.DIRECTOR;
import static org.xiangzhi.governance.plugin.rongchang.RongchangOffices.STEWARD;
import static org.xiangzhi.governance.plugin.rongchang.RongchangOffices.VILLAGE_SECRETARY;
import static org.xiangzhi.governance.plugin.rongchang.RongchangPoints.HONOUR;
import static org.xiangzhi.governance.plugin.rongchang.RongchangPoints.REDEEM;
import static org.xiangzhi.governance.plugin.rongchang.RongchangPoints.bands;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.xiangzhi.governance.kernel.Text;
import org.xiangzhi.governance.office.OfficeRules;
import org.xiangzhi.governance.points.Amount;
import org.xiangzhi.governance.points.Cap;
import org.xiangzhi.governance.points.CategoryId;
import org.xiangzhi.governance.points.Evidence;
import org.xiangzhi.governance.points.Period;
import org.xiangzhi.governance.points.Repair;
import org.xiangzhi.governance.points.Repetition;
import org.xiangzhi.governance.points.Tariff;
import org.xiangzhi.governance.points.TariffId;
import org.xiangzhi.governance.points.TariffRule;
import org.xiangzhi.governance.points.TariffRule.Per;
import org.xiangzhi.governance.points.TariffRuleId;

/**
 * States a model tariff 积分细则 that a village may adopt as it is or change. The source names what
 * residents are to keep to, and no item and no figure: all of it is the plugin's own.
 */
final class RongchangTariff {
  static final TariffId ID = TariffId.of("COURTYARD");

  static final CategoryId TAKING_PART = CategoryId.of("TAKING_PART");
  static final CategoryId SURROUNDINGS = CategoryId.of("SURROUNDINGS");
  static final CategoryId LAW = CategoryId.of("LAW");
  static final CategoryId CUSTOMS = CategoryId.of("CUSTOMS");
  static final CategoryId NEIGHBOURS = CategoryId.of("NEIGHBOURS");
  static final CategoryId BUILDING = CategoryId.of("BUILDING");

  static final TariffRuleId MEETING = TariffRuleId.of("MEETING-ATTENDED");
  static final TariffRuleId ACTIVITY = TariffRuleId.of("ACTIVITY-ATTENDED");
  static final TariffRuleId SERVICE = TariffRuleId.of("SERVICE-DONE");
  static final TariffRuleId SERVICE_HOURS = TariffRuleId.of("SERVICE-HOURS");

  private static final int REPAIR_DAYS = 90;
  private static final int GIFT_MONTHS = 2;

  private RongchangTariff() {}

  static Tariff model() {
    return new Tariff(
        ID,
        "1",
        Text.of("小院积分细则（示范）", "model tariff of the courtyards"),
        ImmutableList.of(
            category(TAKING_PART, "参与自治", "taking part", Cap.points(Period.MONTH, 60)),
            category(SURROUNDINGS, "人居环境", "surroundings", Cap.points(Period.YEAR, 300)),
            category(LAW, "学法守法", "law"),
            category(CUSTOMS, "文明新风", "customs"),
            category(NEIGHBOURS, "邻里和睦", "neighbours", Cap.points(Period.YEAR, 200)),
            category(BUILDING, "共建共享", "building together")),
        ImmutableList.<TariffRule>builder()
            .addAll(takingPart())
            .addAll(surroundings())
            .addAll(law())
            .addAll(customs())
            .addAll(neighbours())
            .addAll(building())
            .build(),
        ImmutableList.of(
            new Tariff.Stars(HONOUR, bands(0, 980, 1, 1000, 2, 1020, 3, 1040, 4, 1060, 5))));
  }

  private static Tariff.Category category(CategoryId id, String zh, String en, Cap... caps) {
    return new Tariff.Category(id, Text.of(zh, en), ImmutableList.copyOf(caps));
  }

  /** Gives points in both books, on the word of a steward. */
  private static TariffRule give(String id, CategoryId in, String zh, String en, long points) {
    return TariffRule.award(id, in, Text.of(zh, en), points, REDEEM, STEWARD).in(REDEEM, HONOUR);
  }

  /** Takes honour, on the word of a steward and after the head's review. */
  private static TariffRule take(String id, CategoryId from, String zh, String en, long points) {
    return TariffRule.deduction(id, from, Text.of(zh, en), points, HONOUR, STEWARD)
        .reviewed(COURTYARD_HEAD, VILLAGE_SECRETARY);
  }

  private static ImmutableList<TariffRule> takingPart() {
    return ImmutableList.of(
        give(MEETING.value(), TAKING_PART, "有人参加小院院坝会", "coming to a yard meeting", 2)
            .capped(Cap.times(Period.DAY, 1))
            .proving(Evidence.Kind.MEETING)
            .fed(),
        give(ACTIVITY.value(), TAKING_PART, "有人参加小院活动", "taking part in an activity", 3)
            .capped(Cap.times(Period.DAY, 2))
            .proving(Evidence.Kind.RECORD)
            .fed(),
        give(SERVICE.value(), TAKING_PART, "有人参加志愿服务", "doing voluntary service", 4)
            .capped(Cap.times(Period.DAY, 2))
            .proving(Evidence.Kind.RECORD)
            .fed(),
        TariffRule.award(
                SERVICE_HOURS.value(),
                TAKING_PART,
                Text.of("志愿服务，每人每小时", "each hour of voluntary service"),
                1,
                HONOUR,
                STEWARD)
            .forPersons()
            .capped(Cap.points(Period.DAY, 8))
            .proving(Evidence.Kind.RECORD)
            .fed(),
        give("LECTURE-GIVEN", TAKING_PART, "在小院讲堂主讲", "giving a courtyard lecture", 1)
            .worth(new Amount.Range(5, 20))
            .proving(Evidence.Kind.RECORD)
            .reviewed(COURTYARD_HEAD, VILLAGE_SECRETARY),
        give("PROPOSAL-TAKEN-UP", TAKING_PART, "院落事建议被采纳", "a proposal that was taken up", 5)
            .capped(Cap.times(Period.YEAR, 4))
            .proving(Evidence.Kind.MEETING),
        give("SPORTS-DAY", TAKING_PART, "参加全民健身运动会", "competing on sports day", 3)
            .per(Per.PERSON_TIME)
            .capped(Cap.points(Period.DAY, 9)),
        TariffRule.award(
                "STEWARD-YEAR",
                TAKING_PART,
                Text.of("义务担任小院管家满一年", "a year as a steward without pay"),
                40,
                HONOUR,
                COURTYARD_HEAD)
            .forPersons()
            .per(Per.YEAR)
            .reviewed(VILLAGE_SECRETARY));
  }

  private static ImmutableList<TariffRule> surroundings() {
    return ImmutableList.of(
        give("TIDY-HOME", SURROUNDINGS, "月度庭院卫生评分", "monthly score of the house-yard", 1)
            .worth(
                new Amount.ByBands(
                    Text.of("评分（百分制）", "score out of 100"), bands(0, 59, 2, 79, 5, 89, 8)))
            .capped(Cap.times(Period.MONTH, 1))
            .proving(Evidence.Kind.PHOTO),
        give("WASTE-SORTED", SURROUNDINGS, "垃圾分类抽查合格", "waste found sorted", 1)
            .capped(Cap.times(Period.MONTH, 4)),
        give("CLEANING-DAY", SURROUNDINGS, "参加公共区域清扫，每人次", "cleaning the common ground", 2)
            .per(Per.PERSON_TIME)
            .capped(Cap.points(Period.MONTH, 12)),
        best("BEST-YARD-VILLAGE", "评为村级最美庭院", "most beautiful house-yard of the village", 20),
        best("BEST-YARD-TOWN", "评为镇级最美庭院", "most beautiful house-yard of the town", 40),
        best("BEST-YARD-DISTRICT", "评为区级最美庭院", "most beautiful house-yard of the district", 80),
        take("LITTER", SURROUNDINGS, "乱倒垃圾、污水", "dumping rubbish or waste water", 5)
            .repeated(new Repetition(Period.YEAR, 2, 40))
            .proving(Evidence.Kind.PHOTO),
        take("BURNING", SURROUNDINGS, "露天焚烧秸秆、垃圾", "burning straw or rubbish in the open", 10)
            .repeated(new Repetition(Period.YEAR, 2, 40)),
        TariffRule.award(
                "REPAIR-BY-CLEANING",
                SURROUNDINGS,
                Text.of("以义务清扫修复环境类扣分", "making a deduction good by cleaning"),
                1,
                HONOUR,
                STEWARD)
            .worth(new Amount.Range(1, 10))
            .repairing(repair("LITTER", "BURNING")));
  }

  private static TariffRule best(String id, String zh, String en, long points) {
    return give(id, SURROUNDINGS, zh, en, points).asAlternative().proving(Evidence.Kind.PAPER);
  }

  private static Repair repair(String... deductions) {
    return new Repair(
        ImmutableSet.copyOf(deductions).stream()
            .map(TariffRuleId::of)
            .collect(ImmutableSet.toImmutableSet()),
        REPAIR_DAYS);
  }

  private static ImmutableList<TariffRule> law() {
    return ImmutableList.of(
        give("LAW-QUIZ", LAW, "法律知识问答获奖", "a prize in the law quiz", 4)
            .capped(Cap.times(Period.MONTH, 2)),
        give("FRAUD-WARNED", LAW, "提供诈骗线索属实", "a true warning of fraud", 1)
            .worth(new Amount.ByDecision(100))
            .reviewed(DIRECTOR),
        give("PEACE-MADE", LAW, "协助化解纠纷", "helping to settle a dispute", 10)
            .proving(Evidence.Kind.PAPER)
            .reviewed(COURTYARD_HEAD, DIRECTOR),
        take("FIGHT", LAW, "打架斗殴", "fighting", 20).proving(Evidence.Kind.PAPER),
        take("GAMBLING", LAW, "聚众赌博", "gambling in company", 20)
            .repeated(new Repetition(Period.YEAR, 2, 80))
            .proving(Evidence.Kind.PAPER));
  }

  private static ImmutableList<TariffRule> customs() {
    return ImmutableList.of(
        TariffRule.award(
                "SIMPLE-FEAST",
                CUSTOMS,
                Text.of("红白事从简", "a wedding or funeral kept simple"),
                1,
                REDEEM,
                OfficeRules.RESIDENT)
            .in(REDEEM, HONOUR)
            .worth(new Amount.Range(10, 30))
            .proving(Evidence.Kind.PHOTO)
            .reviewed(COURTYARD_HEAD, STEWARD),
        give("GOOD-DEED", CUSTOMS, "好人好事", "a good deed", 1)
            .worth(new Amount.Range(2, 20))
            .reviewed(COURTYARD_HEAD, VILLAGE_SECRETARY),
        TariffRule.award(
                "MODEL-FAMILY",
                CUSTOMS,
                Text.of("评为最美家庭", "most beautiful family"),
                1,
                HONOUR,
                VILLAGE_SECRETARY)
            .worth(new Amount.Range(20, 60))
            .per(Per.YEAR)
            .proving(Evidence.Kind.PAPER)
            .valid(bands(12, 40, 24)),
        take("LAVISH-FEAST", CUSTOMS, "红白事大操大办", "a lavish wedding or funeral", 15),
        TariffRule.award(
                "REPAIR-BY-SERVICE",
                CUSTOMS,
                Text.of("以志愿服务修复文明类扣分", "making a deduction good by voluntary service"),
                1,
                HONOUR,
                STEWARD)
            .worth(new Amount.Range(1, 15))
            .repairing(repair("LAVISH-FEAST", "QUARREL")),
        TariffRule.award(
                "FESTIVAL-GIFT",
                CUSTOMS,
                Text.of("“我们的节日”赠送积分", "a gift at a festival"),
                10,
                REDEEM,
                VILLAGE_SECRETARY)
            .per(Per.YEAR)
            .valid(bands(GIFT_MONTHS))
            .asGift());
  }

  private static ImmutableList<TariffRule> neighbours() {
    return ImmutableList.of(
        give("ELDERS-CARED-FOR", NEIGHBOURS, "照料独居老人", "caring for someone old and alone", 5)
            .capped(Cap.points(Period.MONTH, 20)),
        give("NEIGHBOUR-HELPED", NEIGHBOURS, "邻里互助", "helping a neighbour", 2)
            .capped(Cap.times(Period.DAY, 1), Cap.points(Period.MONTH, 10)),
        give("FOUND-RETURNED", NEIGHBOURS, "拾金不昧", "returning what was found", 5)
            .proving(Evidence.Kind.PAPER),
        take("QUARREL", NEIGHBOURS, "寻衅吵闹，经劝不止", "picking quarrels and not stopping", 5)
            .repeated(new Repetition(Period.MONTH, 2, 20)));
  }

  /** Money brings honour alone: it does not buy what can be redeemed. */
  private static ImmutableList<TariffRule> building() {
    return ImmutableList.of(
        give("LABOUR-GIVEN", BUILDING, "投工投劳", "giving labour", 1)
            .worth(
                new Amount.ByBands(
                    Text.of("工日（十分之一日）", "labour in tenths of a day"),
                    bands(3, 5, 6, 10, 10, 30, 15)))
            .proving(Evidence.Kind.RECORD),
        TariffRule.award("MONEY-GIVEN", BUILDING, Text.of("捐款", "giving money"), 1, HONOUR, STEWARD)
            .worth(
                new Amount.ByBands(
                    Text.of("金额（分）", "amount in fen"),
                    bands(1, 10_000, 3, 100_000, 6, 1_000_000, 10)))
            .capped(Cap.points(Period.YEAR, 20))
            .proving(Evidence.Kind.RECORD),
        TariffRule.award(
                "MATERIALS-GIVEN", BUILDING, Text.of("捐物", "giving materials"), 1, HONOUR, STEWARD)
            .worth(new Amount.Range(1, 10))
            .capped(Cap.points(Period.YEAR, 20))
            .proving(Evidence.Kind.RECORD)
            .reviewed(COURTYARD_HEAD));
  }
}
