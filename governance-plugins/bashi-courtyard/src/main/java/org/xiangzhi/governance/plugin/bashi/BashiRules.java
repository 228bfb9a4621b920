package org.xiangzhi.governance.plugin.bashi;

import com.google.common.collect.ImmutableList;
import org.xiangzhi.governance.compact.LawSteps;
import org.xiangzhi.governance.kernel.Rule;
import org.xiangzhi.governance.kernel.RuleAuthor;

/** States every rule of the practice, with its mark. */
final class BashiRules {
  private static final RuleAuthor BY = new RuleAuthor("中国组织人事报 2023-07-27", "bashi-courtyard");

  private BashiRules() {}

  static ImmutableList<Rule> all() {
    return ImmutableList.<Rule>builder()
        .addAll(creation())
        .addAll(network())
        .addAll(talking())
        .addAll(takingPart())
        .addAll(systems())
        .addAll(recognition())
        .addAll(LawSteps.rules())
        .build();
  }

  private static ImmutableList<Rule> creation() {
    return ImmutableList.of(
        BY.says(
            "BA-FOUR-STEPS",
            "四步工作法：村党组织发动申报，镇街实地勘验选点，镇街村集中力量推进，区级验收命名",
            "four steps: the village applies, the town surveys and selects, town and village build,"
                + " the district accepts and names"),
        BY.says(
            "BA-SIZE",
            "以传统院落为中心，20 到 50 户为一个单元",
            "20 to 50 households around a traditional yard make one unit"),
        BY.says("BA-VOLUNTARY", "群众自愿", "joining is voluntary"),
        BY.says("BA-SURVEY", "镇街实地勘验选点", "the town surveys the site before it selects it"),
        BY.proposes(
            "BA-SURVEY-PASS",
            "勘验按因地制宜、规模适度、群众自愿、传统院落四项评分，60 分以上方可选点",
            "the survey scores four principles; from 60 points on a site can be selected"),
        BY.proposes(
            "BA-WORKS",
            "验收前至少有一项建设项目办结，且无未办结的项目",
            "before acceptance at least one work is done and none is under way"),
        BY.proposes(
            "BA-RULES",
            "验收前院落须有经表决通过并公布的院规",
            "before acceptance the courtyard has rules that were voted on and posted"),
        BY.says(
            "BA-STANDARD",
            "以“环境舒适、治理舒畅、文化舒心”为标准",
            "the standard: comfortable surroundings, smooth governance, heartening culture"),
        BY.proposes(
            "BA-ACCEPTANCE",
            "三项标准按 40、40、20 计分，80 分以上通过验收",
            "the three parts count 40, 40 and 20; from 80 points on a courtyard is accepted"),
        BY.says("BA-PLAQUE", "通过验收评估的予以命名授牌", "whoever is accepted is named and gets a plaque"));
  }

  private static ImmutableList<Rule> network() {
    return ImmutableList.of(
        BY.says(
            "BA-NETWORK",
            "六级组织网络：镇街党（工）委—村党组织—网格（村民小组）党支部（党小组）—院落长（院落管理小组）—党员中心户—农户",
            "six levels: town committee, village organisation, grid branch or group, courtyard head"
                + " or group, centre household, household"),
        BY.says(
            "BA-HEAD", "推选院落长、成立院落管理小组", "residents elect the head and form a management group"),
        BY.proposes(
            "BA-HEAD-VETTED",
            "院落长候选人经村党组织把关，由本院各户推选，任期 3 年",
            "the village's party organisation vets candidates; households elect the head for three"
                + " years"),
        BY.proposes(
            "BA-GROUP-SIZE", "院落管理小组 3 至 7 人", "the management group has three to seven members"),
        BY.says(
            "BA-CONTACTS",
            "镇街领导、村社干部、乡村振兴工作指导员“一对一”或“多对一”包联院落",
            "town leaders, village cadres and instructors answer for a courtyard, one or several for"
                + " one"),
        BY.proposes(
            "BA-CENTRES",
            "每户由本院一名党员中心户联系",
            "each household has a centre household of the party in its courtyard"),
        BY.says("BA-PLEDGES", "党员挂牌亮户、承诺践诺", "party members mark their houses and keep pledges"));
  }

  private static ImmutableList<Rule> talking() {
    return ImmutableList.of(
        BY.says(
            "BA-MEETINGS",
            "搭建党群议事点、百姓说事点、小院恳谈会等平台；村里探索院落说事",
            "points of deliberation and of speaking up, courtyard talks, courtyard speaking"),
        BY.proposes(
            "BA-MEETING-TIMES", "每个院落每季度至少一次小院恳谈会", "each courtyard has a talk every quarter"),
        BY.says(
            "BA-WHISTLE",
            "村民需要、院落协商、村社吹哨、镇街报到",
            "residents need, the courtyard consults, the village whistles, the town reports in"),
        BY.proposes(
            "BA-WHISTLE-DAYS", "镇街 3 日内报到", "the town's office reports in within three days"),
        BY.says(
            "BA-MATTERS",
            "常态收集社情民意，排查化解院落矛盾纠纷，及时发现解决实际问题",
            "what residents say is collected, and disputes and problems are settled"),
        BY.proposes(
            "BA-MATTER-LEVELS",
            "院落事项在院，村级事项在村，镇街事项上报；办理期限分别为 10、20、30 个工作日，过半不满意的重办",
            "matters stay in the courtyard, in the village or go to the town, with 10, 20 and 30"
                + " working days; more than half unsatisfied reopens one"),
        BY.says(
            "BA-INSPECTIONS",
            "共同参与矛盾纠纷化解、社情民意收集、安全隐患排查",
            "disputes, opinions and hazards are looked after together"),
        BY.proposes(
            "BA-IMPARTIAL", "调解员不得为当事人及其近亲属", "mediators are neither parties nor near relatives"),
        BY.proposes(
            "BA-COURTYARD-VOTE",
            "院落表决由三分之二以上的户到场，到场户过半数通过；不得决定法律专属村民会议的事项",
            "two thirds or more of the households come and more than half of those agree; what the"
                + " law reserves to the assembly is not decided here"),
        Rule.law(
            "BA-ASSEMBLY",
            "ORG-2025 Art. 26",
            "村民会议须有过半数的十八周岁以上村民或者三分之二以上的户的代表到会，经到会人员过半数通过",
            "more than half of the adults or representatives of two thirds of the households come,"
                + " and more than half of those present agree"));
  }

  private static ImmutableList<Rule> takingPart() {
    return ImmutableList.of(
        BY.says(
            "BA-ACTIVITIES",
            "“小院讲堂”“百姓茶堂”“农家草堂”“德法大讲堂”“家风故事汇”",
            "courtyard lectures, people's tea room, farm hall, lectures on virtue and law, family"
                + " stories"),
        BY.proposes(
            "BA-RULES-VOTED",
            "院规分版次，经院落表决通过后公布",
            "rules of the courtyard have versions, are voted on and posted"),
        BY.proposes(
            "BA-WORKS-LEDGER",
            "小型建设项目经院落表决立项，由村务监督委员会验收，账目公布",
            "small works are voted on, accepted by the oversight committee and published"));
  }

  private static ImmutableList<Rule> systems() {
    return ImmutableList.of(
        BY.says(
            "BA-RACE",
            "五项制度之赛马比拼；首批院落通过验收评估",
            "of the five systems: the race; courtyards are accepted in batches"),
        BY.says("BA-BULLETIN", "区委组织部每月定期发布一批最佳实践案例", "best practices are published every month"),
        BY.says(
            "BA-SCHEDULING", "定期调度、宣传引导", "of the five systems: regular scheduling and publicity"),
        BY.says(
            "BA-ASSESSMENT",
            "创建情况纳入党组织书记抓基层党建述职评议考核和领导班子乡村振兴发展实绩考核",
            "results enter the secretaries' work report and the teams' assessment"),
        BY.proposes(
            "BA-ASSESSMENT-PARTS",
            "考核按创建进度、三舒标准、事项办结、群众评价四项计分，合计 100 分",
            "the assessment adds up progress, standard, matters and residents' rating to 100"));
  }

  private static ImmutableList<Rule> recognition() {
    return ImmutableList.of(
        BY.says(
            "BA-AWARDS",
            "每季度一次“好婆婆·巧媳妇”评选，荣誉门牌由院落管理小组送到家中；开展“文明家庭”“好媳妇”评选",
            "good mothers-in-law and skilful daughters-in-law every quarter, whose plaques the group"
                + " brings to the door; civilised families"),
        BY.proposes(
            "BA-AWARD-VOTE",
            "居民提名，本人同意，院落各户投票，得票最多者当选，末位并列的均当选，公示 5 日",
            "residents nominate, nominees consent, households vote, most votes win, ties for the last"
                + " place all win; published for five days"),
        BY.proposes(
            "BA-LISTS",
            "不设榜单时只作教育引导；经村自选方设黄榜，先教育引导、听取意见，由村民委员会表决，最长 30 日",
            "guidance alone unless a village chooses a yellow list; then guidance, hearing and a vote"
                + " of the villagers' committee, for at most 30 days"),
        BY.proposes(
            "BA-LIST-APPEAL",
            "上榜 15 日内可向镇街申诉，申诉即时暂停，10 日内决定",
            "one may appeal to the town within 15 days, which suspends at once; decided within 10"));
  }
}
