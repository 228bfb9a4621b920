package org.xiangzhi.governance.plugin.yard;

import static org.xiangzhi.governance.plugin.yard.YardRules.law;
import static org.xiangzhi.governance.plugin.yard.YardRules.own;
import static org.xiangzhi.governance.plugin.yard.YardRules.source;

import com.google.common.collect.ImmutableList;
import org.xiangzhi.governance.kernel.Rule;

/** States the rules of yard committees, mediation, services, visits and pairings. */
final class YardRecordRules {
  private YardRecordRules() {}

  static ImmutableList<Rule> all(YardVersion version) {
    ImmutableList.Builder<Rule> all = ImmutableList.builder();
    all.addAll(committees());
    if (version.district()) {
      all.addAll(services());
    }
    return all.build();
  }

  private static ImmutableList<Rule> committees() {
    return ImmutableList.of(
        source(
            "YARD-COMMITTEE",
            "院坝党小组指导下的院管会负责制",
            "the yard management committee answers, guided by the yard's party group"),
        source(
            "YARD-MEDIATORS",
            "以院管会成员为主力，推选乡贤、党员、律师等担任院坝调解员",
            "yard mediators are chosen from committee members, respected villagers, party members and"
                + " lawyers"),
        source("YARD-MEDIATION", "院坝调解员调解矛盾纠纷", "yard mediators mediate disputes"),
        own(
            "YARD-MEDIATORS-APART",
            "调解员不得是当事人或者其近亲属",
            "a mediator is no party, and no near relative of one"),
        own(
            "YARD-MEDIATION-OUTCOME",
            "调解结案须记明结果；调成的附协议",
            "a mediation is closed with its outcome, and with the agreement if there is one"));
  }

  private static ImmutableList<Rule> services() {
    return ImmutableList.of(
        source("YARD-ORDERS", "院坝点单、部门领办", "a yard orders a service and a department takes it on"),
        source(
            "YARD-FOUR-SERVICES",
            "卫生、科技、文化、法律“四下院坝”",
            "four services come down to the yards: health, science, culture, law"),
        own(
            "YARD-ORDER-COSTS",
            "服务费用的分担之和须等于总额",
            "the shares of what a service costs add up to the cost"),
        source(
            "YARD-VISITS",
            "对脱贫户、信访户、低保户、孤老户等重点群体做实“四必到四必访”",
            "key households are visited: out of poverty, petitioners, on subsistence allowance, lonely"
                + " elderly"),
        law(
            "YARD-VISITS-MASKED",
            "PIPL Art. 28",
            "重点群体的类别属敏感个人信息，公开时遮掩",
            "why a household is a key household is sensitive and masked in public"),
        own("YARD-VISITS-YEARLY", "未规定频次，以每年一次计", "the source gives no frequency: once a year"),
        source(
            "YARD-PAIRING",
            "重点企业“一对一”结对联建村（社区），购买农特产品，解决就业",
            "enterprises are paired with villages one to one, buy their products and give work"));
  }
}
