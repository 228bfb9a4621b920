package org.xiangzhi.governance.plugin.chunhua;

import com.google.common.collect.ImmutableList;
import org.xiangzhi.governance.kernel.Mark;
import org.xiangzhi.governance.kernel.Rule;
import org.xiangzhi.governance.kernel.RuleId;
import org.xiangzhi.governance.kernel.Text;

/** States every rule of the practice, with its mark. */
final class ChunhuaRules {
  private static final String CHUNHUA = "人民网-中国共产党新闻网 2022-11-07";
  private static final String PLUGIN = "chunhua-night-talks";

  private ChunhuaRules() {}

  static ImmutableList<Rule> all() {
    return ImmutableList.<Rule>builder()
        .addAll(committees())
        .addAll(meetings())
        .addAll(matters())
        .addAll(outreach())
        .addAll(works())
        .build();
  }

  private static ImmutableList<Rule> committees() {
    return ImmutableList.of(
        source(
            "TWO-COMMITTEES-ELECTED",
            "组委会、监事会公开选出，一人一票",
            "the group committee and the supervisory board are elected in public, one person one vote"),
        own(
            "SELECTION-VOTE",
            "推选须有名单上过半数的人投票，获得参加投票者过半数的选票始得当选，无记名投票",
            "more than half of those on the list vote; elected is who has more than half of their votes; the vote is secret"),
        law(
            "GROUP-HEAD-ELECTION",
            "ORG-2025 Art. 32",
            "村民小组组长由村民小组会议推选，任期与村民委员会相同",
            "the group's meeting chooses its head, for the term of the villagers' committee"),
        own("COMMITTEE-SIZE", "组委会由 3 至 7 人组成", "the group committee has 3 to 7 members"),
        own("BOARD-SIZE", "监事会由 3 至 5 人组成", "the supervisory board has 3 to 5 members"),
        source(
            "COMBINED-HEADS",
            "逐步探索村民小组长和党小组长一肩挑",
            "one person may come to head both the villagers' group and the party group"),
        source(
            "GROUP-INSTRUCTORS",
            "遴选镇干部作为驻组指导员，全镇 21 名",
            "cadres of the town are chosen as instructors of groups, 21 in the town"),
        source(
            "CONTACT-135",
            "党员联户“135”工作模式（来源未载明数字）",
            "members keep contact with households by the model 135, whose figures the source does not give"));
  }

  private static ImmutableList<Rule> meetings() {
    return ImmutableList.of(
        source(
            "CANDID-TALKS",
            "联户党员、驻组指导员和镇村网格员定期走访，民情恳谈会收集诉求",
            "contact members, instructors and grid workers visit regularly, and candid talks collect needs"),
        source(
            "DELIBERATION-MEETINGS",
            "民主议事会由全体户主参加，议组级建设、集体经济发展等重要事项",
            "all heads of household deliberate on the group's building and its collective economy"),
        source("ONE-MATTER-ONE-VOTE", "一事一议一表决", "one matter, one deliberation, one vote"),
        law(
            "GROUP-VOTE",
            "ORG-2025 Art. 32",
            "村民小组会议须有本组十八周岁以上村民或者户的代表三分之二以上到会，经到会人员过半数同意",
            "two thirds or more of a group's adults or households come, and more than half of those present agree"),
        own(
            "DELIBERATION-NOTICE",
            "民主议事会提前 3 日通知",
            "a deliberation meeting is announced three days ahead"),
        own("RESULT-POSTED", "议决结果须公布", "what was decided is posted"),
        source(
            "PUBLIC-REVIEWS",
            "群众评议会评议村、组有关基层服务",
            "public review meetings rate the service of village and group"),
        own(
            "REVIEW-BINDS",
            "评议票数须与参评户数相符，评议之后须有措施、责任人、期限和反馈",
            "the grades add up to those who rated, and measures, a person, a day and a report follow"),
        source(
            "NIGHT-TALKS",
            "“春华夜话”屋场会解决忧心事、烦心事",
            "night talks in the yard settle what worries people"),
        own(
            "RESIDENTS-SPEAK",
            "村民发言时间不少于一半",
            "half or more of the speaking time is the residents'"),
        own(
            "MEETING-TIMES",
            "每组每季度至少一次夜话，每年至少一次群众评议",
            "a night talk in each group every quarter, a public review every year"));
  }

  private static ImmutableList<Rule> matters() {
    return ImmutableList.of(
        source(
            "MATTERS-SETTLED",
            "夜话等收集的问题逐件办结",
            "what night talks and visits bring up is settled case by case"),
        own(
            "MATTER-LEVELS",
            "组内事项在组，村级事项在村，镇级事项上报镇",
            "a group's matter stays in the group, a village's in the village, others go to the town"),
        own(
            "MATTER-TIMES",
            "组、村、镇办理期限分别为 10、20、30 个工作日，另定研判、提醒和提级时限",
            "group, village and town have 10, 20 and 30 working days, with times for review, reminder and escalation"),
        own(
            "MATTER-REFUSED",
            "不予受理须有理由并告知去处",
            "a matter is refused for a reason, with the body to turn to"),
        own(
            "MATTER-RATING",
            "办理结果由群众评价，过半不满意的重办",
            "residents rate the result; more than half unsatisfied reopens it"));
  }

  private static ImmutableList<Rule> outreach() {
    return ImmutableList.of(
        source(
            "FIVE-WAYS",
            "“五进”：进民居庭院、田间地头、手机微信、组规民约、组级阵地",
            "five ways: to yards, fields and phones, into the group's rules, to its venues"),
        law(
            "OUTREACH-CONSENT",
            "PIPL Art. 13, 29",
            "记录参与者、照片和位置须经本人同意，位置只到约一公里",
            "who took part, photographs and places are recorded with consent, places to about a kilometre"),
        source(
            "VENUE-DISPLAY",
            "座椅上张贴户主姓名、墙面上悬挂各户合照",
            "householders' names on seats and family photographs on the wall"),
        law(
            "DISPLAY-CONSENT",
            "PIPL Art. 25",
            "公开姓名和合照须经本人单独同意",
            "names and photographs are shown with separate consent"),
        source(
            "NEIGHBOURHOOD-WATCH",
            "商业网点、“五老”志愿者参与群防群治",
            "shops and the five elders take part in neighbourhood watch"),
        source("CLEANING-AREAS", "党员带头卫生包干", "party members lead the cleaning of areas"),
        source("VOLUNTARY-LABOUR", "村民义务投工投劳", "residents give labour of their own will"),
        own(
            "LABOUR-FREELY-GIVEN",
            "投工投劳出于邀请，不得强迫",
            "people are invited to give labour and never compelled"),
        own(
            "LABOUR-HONOUR",
            "村可开立投工荣誉台账：只计荣誉，不兑换，不扣分，颁发证书",
            "a village may keep a ledger of honour for labour, with certificates: nothing is redeemed and nothing deducted"),
        law(
            "CERTIFICATE-CONSENT",
            "PIPL Art. 25",
            "公布获得证书者须经本人单独同意",
            "who got a certificate is shown with separate consent"));
  }

  private static ImmutableList<Rule> works() {
    return ImmutableList.of(
        source(
            "GROUP-RULES",
            "形成财务制度、组委会选举办法、工程建设管理实施细则等规定",
            "rules on finances, the committee's election and works were made"),
        own(
            "WORKS-LEDGER",
            "小型工程须经表决立项、不超预算、监事会验收、资金相符并公布",
            "a small work is voted on, keeps to its budget, is accepted by the board, adds up and is published"),
        source(
            "HAZARD-ROUNDS",
            "组委会成员定期对山塘水库、废旧厂房等开展隐患排查，确保安全零事故",
            "members of the committee inspect ponds, reservoirs and disused plants, so that nothing happens"),
        source(
            "NO-UNAPPROVED-BUILDING",
            "建房严格按照村级建设规划，不得未批先建、违章搭建",
            "building follows the village's plan; nothing without approval, nothing illegal"),
        source("FIVE-ZEROS", "推进“党建+‘五零’”建设", "the five zeros are built up"),
        own(
            "FIVE-ZERO-LIST",
            "五项名称取自长沙县通行提法，来源只载明安全零事故；未守住的须说明情况",
            "the five names are those in use in the county, of which the source states safety; what was broken is explained"),
        source(
            "MODEL-HOUSEHOLDS",
            "开展“五零”示范户、美丽庭院示范户评选",
            "model households of the five zeros and model house-yards are selected"),
        own(
            "MODEL-VOTE",
            "示范户由居民或联户党员提名，本户同意，本组过半数的户到场投票，每类至多三户，末位并列的均当选，公示 5 日",
            "residents or contact members nominate, households consent, more than half of the group's"
                + " come and vote, three of a kind win at most, ties for the last place all win;"
                + " published for five days"));
  }

  private static Rule source(String id, String zh, String en) {
    return rule(id, Mark.SOURCE, CHUNHUA, zh, en);
  }

  private static Rule own(String id, String zh, String en) {
    return rule(id, Mark.OWN, PLUGIN, zh, en);
  }

  private static Rule law(String id, String article, String zh, String en) {
    return rule(id, Mark.LAW, article, zh, en);
  }

  private static Rule rule(String id, Mark mark, String reference, String zh, String en) {
    return new Rule(RuleId.of(id), mark, reference, Text.of(zh, en));
  }
}
