package org.xiangzhi.governance.plugin.yard;

import static org.xiangzhi.governance.plugin.yard.YardRules.own;
import static org.xiangzhi.governance.plugin.yard.YardRules.source;

import com.google.common.collect.ImmutableList;
import org.xiangzhi.governance.kernel.Rule;

/** States the rules of the closed loop of matters. */
final class YardMatterRules {
  private YardMatterRules() {}

  static ImmutableList<Rule> all(YardVersion version) {
    ImmutableList.Builder<Rule> all = ImmutableList.builder();
    all.addAll(common(version));
    all.addAll(clocks());
    if (version.district()) {
      all.addAll(district());
    }
    return all.build();
  }

  private static ImmutableList<Rule> common(YardVersion version) {
    return ImmutableList.of(
        source(
            "YARD-CLOSED-LOOP",
            "问题收集、领办交办、调度督办、反馈评价闭环",
            "matters go through a closed loop: collected, taken on or assigned, followed up, fed back"
                + " and rated"),
        version.raised()
            ? source(
                "YARD-CLASSES",
                "区级攻坚“大事”，镇街解决“要事”，村（社区）回应“实事”",
                "major matters are the district's, important ones the town's, practical ones the"
                    + " village's")
            : own(
                "YARD-CLASSES",
                "本版尚未定级：按后来的大事、要事、实事分级",
                "this version names no classes: the later ones are taken"),
        source(
            "YARD-ON-THE-SPOT", "能现场解决的当即现场解决", "what can be solved on the spot is solved at once"),
        source(
            "YARD-TOWN-REVIEW",
            "基层暂无法解决的，经镇街党（工）委研判",
            "what the base cannot solve is reviewed by the town's party committee"),
        source(
            "YARD-THREE-TOS",
            "按照责任到部门、到单位、到人头的“三到”原则派账",
            "responsibility goes to a department, a unit and a person"),
        source("YARD-LEDGER", "形成台账，定期“对账”销号", "a register is kept, reconciled and struck off"),
        source(
            "YARD-FEEDBACK",
            "镇街、村（社区）及时向群众反馈办结情况，并邀请群众评议",
            "town and village tell the residents the result and invite their rating"),
        own(
            "YARD-RATING",
            "评议分非常满意、满意、基本满意、不满意；满意以上计为认可",
            "there are four grades; the two best count as approval"),
        own(
            "YARD-RATING-WAIVED",
            "联系不上或者不愿评议的，记明后可不评议",
            "a rating may be waived if nobody can be reached or nobody wants to rate"),
        own(
            "YARD-ORIGINS",
            "事项来自院坝会、走访、线上、巡查",
            "matters come from meetings, visits, online or inspections"),
        own(
            "YARD-REFUSAL",
            "不予受理须写明理由并指明应向何处提出",
            "a matter is refused only with a reason and the body to turn to"));
  }

  /** The source sets no time at all. */
  private static ImmutableList<Rule> clocks() {
    return ImmutableList.of(
        own(
            "YARD-DAYS-PRACTICAL",
            "实事 10 个工作日内办结",
            "practical matters are done in 10 working days"),
        own(
            "YARD-DAYS-IMPORTANT",
            "要事 20 个工作日内办结",
            "important matters are done in 20 working days"),
        own("YARD-DAYS-MAJOR", "大事 60 个工作日内办结", "major matters are done in 60 working days"),
        own("YARD-REVIEW-DAYS", "镇街 3 个工作日内研判", "the town reviews within 3 working days"),
        own("YARD-CLAIM-DAYS", "发布后 2 个工作日内认领", "a matter is claimed within 2 working days"),
        own("YARD-PLAN-DAYS", "领办后 5 个工作日内制定办理方案", "a plan is made within 5 working days"),
        own("YARD-REMIND-DAYS", "到期前 3 个工作日提醒", "the handler is reminded 3 working days before"),
        own(
            "YARD-ESCALATE-DAYS",
            "逾期 5 个工作日提级办理",
            "a matter goes up a level when it is 5 working days overdue"),
        own(
            "YARD-CONFIRM-DAYS",
            "反馈后 5 个工作日内由反映人确认",
            "whoever raised it confirms within 5 working days"),
        own(
            "YARD-REOPEN-DAYS",
            "反馈后 10 个工作日内差评过半的重新办理",
            "a matter is reopened if more than half of the ratings within 10 working days are bad"));
  }

  private static ImmutableList<Rule> district() {
    return ImmutableList.of(
        source(
            "YARD-PUBLISHED",
            "经研判的问题发布至“线上院坝会”群",
            "what was reviewed is posted to the online group"),
        source(
            "YARD-CLAIM",
            "区级部门根据职能职责主动认领，并制定办理方案发布至群内",
            "departments claim what is of their field and post a plan"),
        own("YARD-ASSIGNED", "无人认领的由区级交办", "what nobody claims is assigned by the district"),
        source(
            "YARD-FOLLOW-UP-ORDINARY",
            "一般性问题由职能部门分管区领导调度督办",
            "ordinary matters are followed up by the district leader who oversees the department"),
        own(
            "YARD-OVERSEERS",
            "分管分工为示例：建设、农业、社会事务、政法四线",
            "who oversees which department is made up: four fields"),
        source(
            "YARD-FOLLOW-UP-CONCENTRATED",
            "集中突出问题由区委主要领导调度督办",
            "concentrated matters are followed up by the principal leader"),
        source(
            "YARD-RESULT-POSTED",
            "办结后由区级部门将办理结果发布至群内",
            "the department posts the result to the group"));
  }
}
