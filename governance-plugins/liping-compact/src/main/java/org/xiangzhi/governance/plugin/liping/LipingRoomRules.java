package org.xiangzhi.governance.plugin.liping;

import static org.xiangzhi.governance.plugin.liping.LipingRules.law;
import static org.xiangzhi.governance.plugin.liping.LipingRules.own;
import static org.xiangzhi.governance.plugin.liping.LipingRules.source;

import com.google.common.collect.ImmutableList;
import org.xiangzhi.governance.kernel.Rule;

/** States the rules of ballots, elections, disclosures and records, with their marks. */
final class LipingRoomRules {
  private LipingRoomRules() {}

  static ImmutableList<Rule> all() {
    return ImmutableList.<Rule>builder()
        .addAll(ballots())
        .addAll(elections())
        .addAll(links())
        .addAll(teams())
        .addAll(areas())
        .addAll(life())
        .addAll(matters())
        .addAll(lists())
        .build();
  }

  private static ImmutableList<Rule> lists() {
    return ImmutableList.of(
        source(
            "LISTS",
            "对违反村规民约的黄榜、黑榜曝光，上榜期间不参加评先评优",
            "who breaks the compact is shown on a yellow or black list, and gets no honours while on"
                + " it"),
        own(
            "LIST-PROCESS",
            "黄榜、黑榜由村自选，不选的只作教育引导；先引导 15 日、告知 5 日、听取意见，由村民委员会表决，黄榜最长"
                + " 15 日、黑榜最长 30 日；15 日内可向乡镇申诉，申诉即时暂停",
            "lists are a village's choice, and otherwise there is guidance alone; 15 days of guidance,"
                + " 5 of notice, a hearing, a vote of the villagers' committee, at most 15 or 30 days;"
                + " an appeal to the town within 15 days suspends at once"));
  }

  private static ImmutableList<Rule> ballots() {
    return ImmutableList.of(
        law(
            "REPRESENTATIVES-VOTE",
            "ORG-2025 Art. 30",
            "村民代表会议须有三分之二以上的组成人员到会，经到会人员过半数通过",
            "two thirds or more of the representatives come, and more than half of those present agree"),
        law(
            "GROUP-VOTE",
            "ORG-2025 Art. 32",
            "村民小组会议须有本组十八周岁以上村民或者户的代表三分之二以上到会，经到会人员过半数同意",
            "two thirds or more of a group's adults or households come, and more than half of those present agree"),
        law(
            "ELECTION-VOTE",
            "ORG-2025 Art. 18",
            "登记参加选举的村民过半数投票，选举有效；获得参加投票的村民过半数的选票，始得当选；无记名投票",
            "an election is valid if more than half of the voters vote; elected is who has more than half of their votes; the vote is secret"),
        law(
            "RECALL-VOTE",
            "ORG-2025 Art. 19",
            "罢免须有登记参加选举的村民过半数投票，并须经投票的村民过半数通过",
            "a recall needs more than half of the voters to vote, and more than half of those to agree"),
        own(
            "JOINT-MEETING-VOTE",
            "两委联席会议表决须有过半数成员到会，经到会成员过半数同意",
            "more than half of the two committees come, and more than half of those present agree"),
        own(
            "SELECTION-VOTE",
            "推选须有推选人过半数投票，获得参加投票者过半数的选票始得当选，无记名投票",
            "more than half of the electors vote; elected is who has more than half of their votes; the vote is secret"),
        own(
            "EVALUATION-VOTE",
            "民主评议须有三分之二以上村民代表投票，以有效票过半数为结果",
            "two thirds or more of the representatives vote in an evaluation; more than half of the valid votes decide"));
  }

  private static ImmutableList<Rule> elections() {
    return ImmutableList.of(
        law(
            "COMMITTEE-ELECTION",
            "ORG-2025 Art. 14",
            "村民委员会主任、副主任和委员由村民直接选举产生，每届任期五年",
            "the villagers elect director, deputy and members of their committee directly, for five years"),
        own(
            "OVERSIGHT-ELECTION",
            "村务监督委员会由村民代表推选，名单、投票与得票的数据参照村民委员会选举",
            "the representatives choose the oversight committee; list, turnout and shares follow the committee's election"),
        own(
            "GROUP-HEAD-ELECTION",
            "村民小组组长由本组户的代表推选，名单、投票与得票的数据参照村民委员会选举",
            "a group's households choose its head; list, turnout and shares follow the committee's election"),
        own(
            "TEAM-ELECTION",
            "自治队伍成员的推选，名单、投票与得票的数据参照村民委员会选举",
            "when a team's members are elected, list, turnout and shares follow the committee's election"));
  }

  private static ImmutableList<Rule> links() {
    return ImmutableList.of(
        source("LINK-TOWN-TEAM", "乡镇（街道）班子联村", "the town's leading team answers for villages"),
        source("LINK-TOWN-CADRES", "乡镇干部包村", "town cadres answer for a village"),
        source(
            "LINK-WORK-TEAM",
            "驻村队员包寨（组）",
            "members of the resident work team answer for hamlets or groups"),
        source("LINK-VILLAGE-CADRES", "村组干部包联户", "village and group cadres answer for clusters"));
  }

  private static ImmutableList<Rule> teams() {
    return ImmutableList.of(
        source(
            "TEAM-CHARTER",
            "执委会及治安巡逻队、红白理事会、纠纷调解队的人员组成、责任义务须公示",
            "members and duties of the executive committee and its teams are made public"),
        source("TEAM-LEADER", "自治队伍负责人由村两委成员担任", "a member of the two committees leads a team"),
        source(
            "TEAM-PARTY-FIRST",
            "先开党员大会，明确自治队伍由党员主导参与",
            "a meeting of the party members first settles that they lead and take part"),
        source(
            "TEAM-MEMBERS",
            "其他成员由党员或各寨（组）、房族推选确定",
            "party members, hamlets or clans elect the other members"),
        source("TEAM-RED-PAPER", "成员用红纸张榜公示", "the members are posted on red paper"),
        source(
            "TEAM-CHAT-GROUPS",
            "成员名单发至各工作群和房族群",
            "the list of members is sent to the work and clan chat groups"),
        source("WORK-CARDS", "公示后为成员发放工作证", "members get a work card once they were posted"),
        source("DUTY-ROSTER", "日常排班须公示", "the roster of duty is made public"),
        own("DUTY-ONE-PLACE", "一人同一时段只排一班", "nobody is on duty twice at one time"));
  }

  private static ImmutableList<Rule> areas() {
    return ImmutableList.of(
        source(
            "DUTY-AREAS",
            "环境整治、公路管护、街道治理、耕地保护的监管责任划分到寨（组）、网格、联户和农户",
            "environment, roads, streets and farmland are assigned down to hamlet, grid, cluster and household"),
        source("DUTY-NO-GAP", "事事有人管", "every matter has an owner everywhere"),
        source("PROBLEM-REPORTS", "第一时间收集群众反映的问题建议", "what people report is collected at once"),
        source("PROBLEM-OUTCOME", "件件有落实", "no report is closed without an outcome"));
  }

  private static ImmutableList<Rule> life() {
    return ImmutableList.of(
        source("VOLUNTARY-WORK", "志愿投劳定期公布", "voluntary work is recorded and published"),
        own(
            "VOLUNTARY-INVITED",
            "志愿投劳出于邀请，不得强迫，不显示任何人的低保等状况",
            "people are invited to voluntary work and never compelled, and nobody's welfare status is shown"),
        own(
            "VOLUNTARY-HONOUR",
            "村可开立志愿荣誉台账：只记次数，不兑换，不扣分，任何待遇不与之挂钩",
            "a village may keep a ledger of honour that counts voluntary work: nothing is redeemed or"
                + " deducted, and no benefit depends on it"),
        source("CERTIFICATES", "参与次数较多的发放荣誉证书", "whoever takes part often gets a certificate"),
        law(
            "CERTIFICATE-CONSENT",
            "PIPL Art. 25",
            "公布姓名须经本人单独同意",
            "a name is published with its bearer's separate consent"),
        source(
            "BROADCASTS",
            "将治理规则融入侗歌、侗戏或者录制视频、音频循环播放",
            "rules are sung and played, and recordings are shown in turn"),
        source(
            "VENUE-PER-CLUSTER",
            "有多少个联户就设置多少个院坝协商场所",
            "there are as many venues of yard consultation as clusters"),
        source(
            "YARD-CONSULTATION",
            "产业选择等事项通过院坝协商，建议可按程序纳入村规民约",
            "the choice of industry is settled in the yard, and proposals may enter the compact by its procedure"));
  }

  private static ImmutableList<Rule> matters() {
    return ImmutableList.of(
        own("TASK-LIST", "社会治理任务列入清单", "tasks of governance are put on a list"),
        own("TASK-BASIS", "任务准入须有依据", "a task is admitted on a stated basis"),
        own("TASK-ADMITTED", "未经准入的任务不得交办到村", "a task that was not admitted is not assigned"),
        own(
            "FOUR-AND-TWO",
            "重要事项按四议两公开办理",
            "important matters take four deliberations and two disclosures"),
        own(
            "FOUR-PARTY-STAGES",
            "两委商议、党员大会审议须过半数到会、到会过半数同意",
            "in the two committees and among the party members more than half come, and more than half of those present agree"),
        law(
            "FOUR-RESOLVED",
            "ORG-2025 Art. 28",
            "由村民会议决议，或者由其授权的村民代表会议决议",
            "the villagers' assembly resolves, or the representatives whom it has authorised"),
        law(
            "DISCLOSE-AFFAIRS",
            "ORG-2025 Art. 35",
            "一般事项至少每季度公布一次",
            "ordinary affairs are disclosed every quarter or oftener"),
        law(
            "DISCLOSE-FINANCES",
            "ORG-2025 Art. 35",
            "财务往来较多的每月公布一次",
            "finances are disclosed every month where there is much movement"),
        law(
            "FOUR-DISCLOSED",
            "ORG-2025 Art. 35",
            "重大事项的决议和实施结果随时公布",
            "resolutions on major matters and their results are disclosed at once"));
  }
}
