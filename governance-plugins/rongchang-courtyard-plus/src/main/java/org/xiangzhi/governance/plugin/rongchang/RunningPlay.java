package org.xiangzhi.governance.plugin.rongchang;

import static org.xiangzhi.governance.plugin.rongchang.SampleVillage.LOG;
import static org.xiangzhi.governance.plugin.rongchang.SampleVillage.SECRETARY;
import static org.xiangzhi.governance.plugin.rongchang.SampleVillage.VILLAGE;
import static org.xiangzhi.governance.plugin.rongchang.SecondYard.DISTRICT_OFFICER;
import static org.xiangzhi.governance.plugin.rongchang.SecondYard.HEAD;
import static org.xiangzhi.governance.plugin.rongchang.SecondYard.INSTRUCTOR;
import static org.xiangzhi.governance.plugin.rongchang.SecondYard.TOWN_OFFICER;
import static org.xiangzhi.governance.plugin.rongchang.SecondYard.YARD;
import static org.xiangzhi.governance.plugin.rongchang.SecondYard.heads;
import static org.xiangzhi.governance.plugin.rongchang.SecondYard.member;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.xiangzhi.governance.ballot.BallotId;
import org.xiangzhi.governance.kernel.Digest;
import org.xiangzhi.governance.kernel.PersonId;
import org.xiangzhi.governance.matter.HandlingCommand;
import org.xiangzhi.governance.matter.MatterId;
import org.xiangzhi.governance.matter.Mode;
import org.xiangzhi.governance.matter.OriginId;
import org.xiangzhi.governance.matter.RaisingCommand;
import org.xiangzhi.governance.matter.TopicId;
import org.xiangzhi.governance.procedure.StepId;
import org.xiangzhi.governance.register.ConsultationKinds;
import org.xiangzhi.governance.register.FieldId;
import org.xiangzhi.governance.register.IndicatorKinds;
import org.xiangzhi.governance.register.PledgeKinds;
import org.xiangzhi.governance.register.RecordId;
import org.xiangzhi.governance.register.ServiceKinds;
import org.xiangzhi.governance.village.Entering;
import org.xiangzhi.governance.village.Script;
import org.xiangzhi.governance.village.Voting;

/** Plays how a courtyard is run: ten steps, a decision in two stages, an order, funds, pledges. */
final class RunningPlay {
  private static final String PLAN = "通过山湾小院建设方案";
  private static final ImmutableList<String> STEPS =
      ImmutableList.of(
          "PUBLICITY",
          "VOLUNTARY_APPLICATION",
          "HEAD_ELECTION",
          "COMMITTEE",
          "RULES",
          "PLAN",
          "WORK",
          "ACTIVITIES",
          "POINTS",
          "SELF_CHECK");

  private final Script script;
  private final Entering records;

  RunningPlay(Script script) {
    this.script = script;
    this.records = new Entering(script, LOG);
  }

  void tenSteps() {
    script.title("十步工作法：依次进行", "ten steps, one after the other");
    records.enter(
        SECRETARY, RongchangBuilding.TEN_STEPS, "ten-steps-y2", YARD, "STARTED_ON", script.day());
    records.complete(SECRETARY, "ten-steps-y2", StepId.of("PLAN"));
    STEPS.forEach(step -> records.complete(SECRETARY, "ten-steps-y2", StepId.of(step)));
  }

  /** The committee deliberates first and decides nothing alone. */
  void importantMatter() {
    script.title("重要事务两级议决：院委会不得代为决定", "an important matter: the committee decides nothing alone");
    records.enter(
        INSTRUCTOR,
        ConsultationKinds.IMPORTANT_MATTER,
        "plan-y2",
        YARD,
        "MATTER",
        PLAN,
        "GUIDANCE",
        "先修便道，后建文化墙");
    records.complete(INSTRUCTOR, "plan-y2", ConsultationKinds.GUIDANCE);
    records.amend(
        member(2, 1),
        "plan-y2",
        "ENTITLED",
        4,
        "PRESENT",
        4,
        "YES",
        3,
        "MINUTES",
        Digest.ofText("院委会初议"));
    records.complete(member(2, 1), "plan-y2", ConsultationKinds.COMMITTEE);
    records.complete(member(2, 1), "plan-y2", ConsultationKinds.DECISION);
    script.title("提交全体群众表决", "all residents decide");
    Voting votes = new Voting(script, LOG, INSTRUCTOR, member(2, 2), member(3, 2));
    votes.openForHouseholds("plan-y2", RongchangBallots.COURTYARD_VOTE, YARD, PLAN);
    votes.checkIn("plan-y2", heads(1, 8));
    votes.hands("plan-y2", 7, 1, 0);
    records.amend(member(2, 1), "plan-y2", "BALLOT", BallotId.of("plan-y2"));
    records.complete(member(2, 1), "plan-y2", ConsultationKinds.DECISION);
  }

  /** 小院点单、村级接单、区镇两级买单: the shares add up to the cost. */
  void order() {
    script.title(
        "小院点单、村级接单、区镇两级买单：分担须与费用相符",
        "an order that district and town pay: shares add up to the cost");
    records.enter(
        HEAD,
        ServiceKinds.SERVICE_ORDER,
        "lamps-y2",
        YARD,
        "SERVICE",
        FieldId.of("LAMPS"),
        "NEED",
        "院口装两盏路灯",
        "COURTYARD",
        YARD);
    records.complete(HEAD, "lamps-y2", ServiceKinds.ORDER);
    records.amend(SECRETARY, "lamps-y2", "PROVIDER", "镇供电所", "DUE_ON", script.day().plusDays(20));
    records.complete(SECRETARY, "lamps-y2", ServiceKinds.ACCEPTANCE);
    records.amend(
        SECRETARY, "lamps-y2", "COST", 400_000, "SHARE_TOWN", 100_000, "SHARE_DISTRICT", 200_000);
    records.amend(
        SECRETARY, "lamps-y2", "COST", 400_000, "SHARE_TOWN", 150_000, "SHARE_DISTRICT", 250_000);
    records.complete(SECRETARY, "lamps-y2", ServiceKinds.FUNDING);
    pay(TOWN_OFFICER, "PROOF_TOWN", RongchangBuilding.TOWN_PAYS);
    pay(DISTRICT_OFFICER, "PROOF_DISTRICT", RongchangBuilding.DISTRICT_PAYS);
    records.amend(SECRETARY, "lamps-y2", "DELIVERED_ON", script.day(), "RESULT", "路灯已亮");
    records.complete(SECRETARY, "lamps-y2", ServiceKinds.DELIVERY);
    records.amend(HEAD, "lamps-y2", "OPINION", "满意");
    records.complete(HEAD, "lamps-y2", ServiceKinds.CONFIRMATION);
  }

  private void pay(String actor, String proof, StepId step) {
    records.amend(actor, "lamps-y2", proof, Digest.ofText("支付凭证"));
    records.complete(actor, "lamps-y2", step);
  }

  /** One owner, entered once; the pooled funds add up. */
  void indicators() {
    script.title(
        "指标一个归口、一年一填；统筹资金合计相符", "an indicator has one owner and is entered once; funds add up");
    indicator("meetings", "ORGANISATION");
    indicator("meetings-again", "CIVIL_AFFAIRS");
    value("meetings-2027", 12);
    value("meetings-2027-again", 13);
    records.enter(
        TOWN_OFFICER,
        IndicatorKinds.TARGET,
        "target-2028",
        VILLAGE,
        "INDICATOR",
        RecordId.of("meetings"),
        "UNIT",
        VILLAGE,
        "YEAR",
        2028,
        "TARGET",
        24,
        "FIXED_ON",
        script.day());
    funds(900_000);
    funds(1_000_000);
  }

  private void indicator(String record, String owner) {
    records.enter(
        TOWN_OFFICER,
        IndicatorKinds.INDICATOR,
        record,
        VILLAGE,
        "NAME",
        "院坝会次数",
        "OWNER",
        FieldId.of(owner),
        "MERGED",
        ImmutableList.of(FieldId.of("PUBLICITY"), FieldId.of("JUSTICE")),
        "MEANS",
        "各小院一年召开院坝会的次数",
        "MEASURED_IN",
        "次");
  }

  private void value(String record, long value) {
    records.enter(
        SECRETARY,
        IndicatorKinds.VALUE,
        record,
        VILLAGE,
        "INDICATOR",
        RecordId.of("meetings"),
        "UNIT",
        VILLAGE,
        "YEAR",
        2027,
        "VALUE",
        value);
  }

  private void funds(long total) {
    records.enter(
        TOWN_OFFICER,
        IndicatorKinds.FUNDS,
        "funds-2028",
        VILLAGE,
        "UNIT",
        VILLAGE,
        "YEAR",
        2028,
        "PURPOSE",
        "小院建设",
        "DISTRICT",
        500_000,
        "TOWN",
        300_000,
        "COLLECTIVE",
        150_000,
        "GIVEN",
        50_000,
        "TOTAL",
        total);
  }

  void pledge() {
    script.title(
        "三亮三比：承诺有结果方可销，评价合计一百分",
        "a pledge ends with its result; an evaluation adds up to a hundred");
    records.enter(
        SECRETARY,
        PledgeKinds.PLEDGE,
        "pledge-y2",
        YARD,
        "WHO",
        PersonId.of(HEAD),
        "SORT",
        FieldId.of("PLEDGE"),
        "PLEDGE",
        "每周走访独居老人",
        "MADE_ON",
        script.day(),
        "DUE_ON",
        script.day().plusDays(180));
    records.close(SECRETARY, "pledge-y2", "到期");
    review(89);
    review(88);
  }

  private void review(long total) {
    records.enter(
        SECRETARY,
        RongchangBuilding.MEMBER_REVIEW,
        "review-y2",
        YARD,
        "WHO",
        PersonId.of(HEAD),
        "YEAR",
        2027,
        "DAY",
        script.day(),
        "CONDUCT",
        28,
        "BURDEN",
        26,
        "DEEDS",
        34,
        "TOTAL",
        total);
  }

  /** A small matter is settled in the yard, and does not leave it. */
  void matter() {
    script.title("小事不出院", "a small matter is settled in the yard");
    MatterId drain = MatterId.of(VILLAGE + ".drain");
    script.act(
        LOG,
        member(3, 1),
        new RaisingCommand.Raise(
            drain,
            YARD,
            "院前水沟堵塞",
            TopicId.of("SURROUNDINGS"),
            OriginId.of("YARD_MEETING"),
            Optional.empty(),
            Optional.empty()));
    script.act(
        LOG, HEAD, new RaisingCommand.Classify(drain, RongchangMatters.SMALL, Mode.ORDINARY));
    script.act(
        LOG,
        HEAD,
        new HandlingCommand.SolveOnSpot(drain, "当日清淤", ImmutableList.of(), Optional.empty()));
  }
}
