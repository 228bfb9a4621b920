package org.xiangzhi.governance.plugin.rongchang;

import com.google.common.collect.ImmutableList;
import org.xiangzhi.governance.kernel.Rule;
import org.xiangzhi.governance.kernel.RuleAuthor;

/** States the rules of how a courtyard is chosen, built, graded and run, by when they came in. */
final class RongchangLaterRules {
  private static final RuleAuthor BY =
      new RuleAuthor("jicengzhizhi.com 2023-07-05", "rongchang-courtyard-plus");

  private RongchangLaterRules() {}

  /** From the first version on. */
  static ImmutableList<Rule> choosing() {
    return ImmutableList.of(
        BY.says("XY-SIZE", "10 至 30 户左右群众聚集的农家小院", "a courtyard has about 10 to 30 households"),
        BY.says(
            "XY-STAGES",
            "村民自愿申请、村级审核上报、镇街评估确定、区级复核把关",
            "residents apply, the village reviews, the town assesses, the district checks"),
        BY.proposes(
            "XY-RACE-SHEET",
            "镇街按院落完整、村民自愿、因院制宜三项评分，合计 100 分",
            "the town scores three lines to 100 points"),
        BY.says(
            "XY-FIVE-HAVES",
            "有自治办法、有规范展示等“五有”标准",
            "five haves: rules of self-governance, a standard display, and three more"),
        BY.says(
            "XY-FIVE-GOODS",
            "党建引领好、群众参与好、人居环境好、邻里关系好、文明新风好",
            "five goods: leadership, participation, surroundings, neighbours, manners"),
        BY.says(
            "XY-ACCEPTANCE", "每年底对小院建设开展验收评估", "courtyards are accepted at the end of each year"),
        BY.says("XY-PLAQUE", "合格的授牌", "whoever passes gets a plaque"),
        BY.says(
            "XY-CHAIN",
            "镇街党（工）委—村级党组织—村民小组（网格）党支部—小院党小组（党建指导员）",
            "town committee, village organisation, group branch, courtyard party group or"
                + " instructor"),
        BY.says(
            "XY-MEMBER-LINKS",
            "1 名党员联系小院内及周边的 20 至 40 户左右群众",
            "one party member answers for about 20 to 40 households in and around a courtyard"),
        BY.says("XY-RULES", "群众共商共定小院院规、小院精神", "residents agree on rules and spirit"),
        BY.proposes(
            "XY-COURTYARD-VOTE",
            "小院表决由三分之二以上的户到场，到场户过半数通过",
            "two thirds or more of the households come, and more than half of those agree"));
  }

  /** From 2021 on. */
  static ImmutableList<Rule> grading() {
    return ImmutableList.of(
        BY.says(
            "XY-STARS", "健全小院评星机制和退出机制", "courtyards are graded by stars, and can be struck off"),
        BY.proposes(
            "XY-STAR-BANDS",
            "五好各 20 分：60 分三星，75 分四星，90 分五星",
            "20 points for each good: three stars from 60, four from 75, five from 90"),
        BY.says("XY-RECHECK", "每年按照 30% 比例进行滚动抽查复核", "30% are checked again each year, by turns"),
        BY.proposes(
            "XY-RECHECK-DRAW",
            "抽查先公告名单，7 日后以公开种子抽取；不合格的 60 日内整改，逾期退出",
            "the roster is announced, a public seed draws seven days later; whoever fails has 60"
                + " days, and then gives the plaque back"));
  }

  /** From 2022 on. */
  static ImmutableList<Rule> plan() {
    return ImmutableList.of(
        BY.says(
            "XY-RACE",
            "采取“赛马机制”进行评估，每年择优确定一批小院",
            "courtyards compete, and the best are taken in a batch each year"),
        BY.says(
            "XY-COVERAGE",
            "一年有片、两年有块、三年有面、五年全覆盖，应建尽建",
            "patches in a year, blocks in two, areas in three, all in five"),
        BY.proposes(
            "XY-COVERAGE-SHARES",
            "各年目标为应建数的 10%、30%、60%、80%、100%",
            "10, 30, 60, 80 and 100 per cent of those that ought to be built"),
        BY.says(
            "XY-ZONES",
            "以全体在家农户为基数，按照核心区、带动区、辐射区分类推进",
            "all households at home are in the core, the drawn-along or the outer zone"),
        BY.says(
            "XY-TEN-STEPS",
            "宣传发动、自愿申报、推选院长等“十步工作法”",
            "a method of ten steps: publicity, voluntary application, electing the head, and seven"
                + " more"),
        BY.says(
            "XY-INDICATORS",
            "14 个部门的项目、资金、资源和工作打包至“小院+”，指标量大幅减少",
            "the work of fourteen departments is packed into one, with far fewer indicators"),
        BY.proposes(
            "XY-INDICATORS-ONCE",
            "每项指标只有一个归口部门，同一单元同一年度只填一次",
            "each indicator has one owner, and is entered once for a unit and a year"),
        BY.says(
            "XY-TARGETS",
            "镇街每年底确定好“小院+”建设目标",
            "the town fixes its targets at the end of each year"),
        BY.says("XY-FUNDS", "把次年关于基层治理的各类项目资金统筹起来", "the next year's project funds are pooled"));
  }

  static ImmutableList<Rule> running() {
    return ImmutableList.of(
        BY.says(
            "XY-ORDERS",
            "小院点单、村级接单、区镇两级买单",
            "the courtyard orders, the village takes it, district and town pay"),
        BY.says(
            "XY-IMPORTANT-MATTERS",
            "重要事务在党小组（党建指导员）指导下，由院委会或理事会初议，然后提交全体小院群众讨论决定",
            "important matters: the party group guides, the committee deliberates first, all"
                + " residents decide"),
        BY.says(
            "XY-MATTER-LEVELS",
            "小事不出院、大事不出村",
            "small matters stay in the yard, large ones in the village"),
        BY.proposes(
            "XY-MATTER-TIMES",
            "院、村、镇办理期限分别为 10、20、30 个工作日，村级难以解决的上报镇街，过半不满意的重办",
            "10, 20 and 30 working days; what the village cannot settle goes to the town; more than"
                + " half unsatisfied reopens it"),
        BY.says(
            "XY-PLEDGES",
            "党员亮身份、亮岗位、亮承诺",
            "party members show who they are, their post and their pledge"),
        BY.says(
            "XY-MEMBER-REVIEWS",
            "“党员百分百”评价机制，比作风、比担当、比贡献",
            "members are evaluated out of a hundred: conduct, burdens, deeds"));
  }

  static ImmutableList<Rule> recognition() {
    return ImmutableList.of(
        BY.says(
            "XY-AWARDS",
            "开展道德模范、最美家庭、最美庭院等评比活动",
            "moral models, finest families and finest house-yards are chosen"),
        BY.proposes(
            "XY-AWARD-VOTE",
            "居民提名，本人同意，小院各户投票，得票最多者当选，末位并列的均当选，公示 5 日",
            "residents nominate, nominees consent, households vote, most votes win, ties for the last"
                + " place all win; published for five days"),
        BY.says("XY-LISTS", "设立“红黑榜”", "red and black lists are kept"),
        BY.proposes(
            "XY-LIST-PROCESS",
            "黑榜由村自选，先教育引导、听取意见，由村民委员会表决，最长 30 日；可向镇街申诉，申诉即时暂停",
            "a black list is a village's choice: guidance, hearing and a vote of the villagers'"
                + " committee, at most 30 days; an appeal to the town suspends at once"));
  }
}
