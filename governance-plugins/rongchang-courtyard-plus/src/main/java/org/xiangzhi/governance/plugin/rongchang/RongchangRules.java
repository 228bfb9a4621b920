package org.xiangzhi.governance.plugin.rongchang;

import com.google.common.collect.ImmutableList;
import org.xiangzhi.governance.compact.LawSteps;
import org.xiangzhi.governance.kernel.Rule;
import org.xiangzhi.governance.kernel.RuleAuthor;

/** States every rule of the practice, with its mark. */
final class RongchangRules {
  private static final RuleAuthor BY =
      new RuleAuthor("jicengzhizhi.com 2023-07-05", "rongchang-courtyard-plus");

  private RongchangRules() {}

  /** A version states what it knows, and nothing that came later. */
  static ImmutableList<Rule> all(RongchangVersion version) {
    ImmutableList.Builder<Rule> all = ImmutableList.builder();
    all.addAll(courtyard()).addAll(takingPart()).addAll(RongchangLaterRules.choosing());
    if (version.graded()) {
      all.addAll(RongchangLaterRules.grading());
    }
    if (version.planned()) {
      all.addAll(points())
          .addAll(redemption())
          .addAll(RongchangLaterRules.plan())
          .addAll(RongchangLaterRules.running())
          .addAll(RongchangLaterRules.recognition())
          .addAll(LawSteps.rules());
    }
    return all.build();
  }

  private static ImmutableList<Rule> courtyard() {
    return ImmutableList.of(
        BY.says(
            "XY-HEAD",
            "引导群众将党员推选为“小院院长”；没有党员的，运转正常后组织群众推选合适人选",
            "residents elect the head, a party member; where there is none, a suitable person later"),
        BY.says(
            "XY-STEWARDS",
            "推选 3 至 5 名党员群众作为“小院管家”，组成小院院委会或理事会",
            "three to five residents are elected stewards and form the courtyard committee"),
        BY.says(
            "XY-INSTRUCTOR",
            "党员不足 3 人的选派党建指导员",
            "an instructor is sent where there are fewer than three party members"),
        BY.says(
            "XY-YARD-MEETINGS",
            "院长组织大家定期举办院坝会，重要事务提交全体小院群众讨论",
            "the head holds yard meetings regularly, and residents discuss what is important"),
        Rule.law(
            "XY-ASSEMBLY-QUORUM",
            "ORG-2025 Art. 26",
            "村民会议须有过半数的十八周岁以上村民或者三分之二以上的户的代表到会",
            "more than half of the adults come, or representatives of two thirds or more of the"
                + " households"),
        Rule.law(
            "XY-ASSEMBLY-MAJORITY",
            "ORG-2025 Art. 26",
            "经到会人员过半数通过",
            "more than half of those present agree"));
  }

  private static ImmutableList<Rule> takingPart() {
    return ImmutableList.of(
        BY.says(
            "XY-ACTIVITIES",
            "“+思想”“+送法”“+文化”“+连心”“+志愿服务”、小院讲堂、“我们的节日”等活动",
            "activities of thought, law, culture, hearts and voluntary service, courtyard lectures,"
                + " our festivals"),
        BY.proposes(
            "XY-ATTENDANCE-EARNS",
            "院坝会、活动、志愿服务的到场登记即自动计分，不另申报，每户每次一计",
            "attendance that is recorded at meetings, activities and voluntary service earns"
                + " points of itself, a household once each time"),
        BY.says(
            "XY-CONTRIBUTIONS",
            "通过投资投劳、捐款捐物等方式参与小院建设",
            "residents take part in building by labour, money and materials"),
        BY.proposes(
            "XY-CONTRIBUTIONS-FREE",
            "投工投劳、捐款捐物出于邀请，不得强迫",
            "people are invited to give and never compelled"),
        BY.proposes(
            "XY-CERTIFICATES",
            "对投工投劳、捐款捐物颁发荣誉证书",
            "who gave labour, money or materials gets a certificate of honour"),
        Rule.law(
            "XY-CERTIFICATES-CONSENT",
            "PIPL Art. 25",
            "公布获得者须经本人单独同意",
            "who got one is shown with separate consent"));
  }

  private static ImmutableList<Rule> points() {
    return ImmutableList.of(
        BY.says(
            "XY-POINTS",
            "以“百分百银行”为平台建立小院积分兑换奖励机制，依据得分情况进行奖惩",
            "the bank of a hundred per cent rewards and penalises by score"),
        BY.proposes(
            "XY-POINTS-REDEEM",
            "兑换积分不得为负；误记已用的冲正后可为负，以后抵补",
            "redeemable points do not fall below zero, but for the reversal of what was spent"),
        BY.proposes(
            "XY-POINTS-RESET", "兑换积分每年 1 月 1 日清零", "redeemable points start anew on 1 January"),
        BY.proposes(
            "XY-POINTS-HONOUR",
            "荣誉积分基础分 1000 分，永不清零，扣分不超过基础分",
            "honour starts from 1,000, is never reset, and no more than that is deducted"),
        BY.proposes(
            "XY-POINTS-SUCCESSION",
            "分户按人口分配，并户合并，迁出随户转移",
            "a split household's points are divided by members, merged ones added, and moving ones"
                + " carried along"),
        BY.proposes(
            "XY-POINTS-CONTEST",
            "记分 30 日内可提出异议，村务监督委员会 15 日内听取意见并决定",
            "an entry may be contested within 30 days; the oversight committee hears and decides"
                + " within 15"));
  }

  private static ImmutableList<Rule> redemption() {
    return ImmutableList.of(
        BY.says(
            "XY-REDEMPTION",
            "网上下单或到超市自提，将积分兑换成生活用品（万灵镇）",
            "points are redeemed for necessities, ordered online or picked up at the shop (Wanling"
                + " town)"),
        BY.proposes(
            "XY-REDEMPTION-FIGURES",
            "一分抵 0.1 元；订单冻结 15 日，交付后 7 日内可退；赠送积分按劳动所得的一半为限",
            "a point is worth 0.1 yuan; an order holds for 15 days, goods come back within 7; gifts"
                + " up to half of what was earned"));
  }
}
