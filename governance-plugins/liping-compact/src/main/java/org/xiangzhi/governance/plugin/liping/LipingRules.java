package org.xiangzhi.governance.plugin.liping;

import static org.xiangzhi.governance.kernel.Mark.LAW;
import static org.xiangzhi.governance.kernel.Mark.OWN;
import static org.xiangzhi.governance.kernel.Mark.SOURCE;

import com.google.common.collect.ImmutableList;
import org.xiangzhi.governance.kernel.Mark;
import org.xiangzhi.governance.kernel.Rule;
import org.xiangzhi.governance.kernel.RuleId;
import org.xiangzhi.governance.kernel.Text;

/** States every rule of the practice, with its mark. */
final class LipingRules {
  private static final String LIPING = "黎平县委组织部 2024-10-31";
  private static final String PLUGIN = "liping-compact";

  private LipingRules() {}

  static ImmutableList<Rule> all() {
    return ImmutableList.<Rule>builder().addAll(compact()).addAll(LipingRoomRules.all()).build();
  }

  private static ImmutableList<Rule> compact() {
    return ImmutableList.of(
        rule(
            "JOINT-MEETING-QUORUM",
            OWN,
            PLUGIN,
            "两委联席会议须有过半数成员到会",
            "more than half of the two committees come to the joint meeting"),
        rule(
            "JOINT-MEETING-MAJORITY",
            OWN,
            PLUGIN,
            "两委商议须经到会成员过半数同意",
            "more than half of those present agree"),
        rule("INVITATION-ANSWERED", OWN, PLUGIN, "邀请函均须有答复", "every invitation has an answer"),
        rule("INVITATION-ACCEPTED", OWN, PLUGIN, "至少 5 人应允", "five or more accept"),
        rule(
            "COMMITTEE-ELDERS",
            SOURCE,
            LIPING,
            "执委会由寨老、老党员、老干部、房族族长、鼓楼楼长等组建",
            "the committee has elders: old party members, retired cadres, clan heads, drum-tower heads"),
        rule(
            "COMMITTEE-CLUSTER-HEADS",
            SOURCE,
            LIPING,
            "执委会其他成员由联户长担任",
            "the other members of the committee are cluster heads"),
        rule("COMMITTEE-SIZE", OWN, PLUGIN, "执委会由 5 至 15 人组成", "the committee has 5 to 15 members"),
        rule(
            "COMMITTEE-DIRECTOR",
            SOURCE,
            LIPING,
            "执委会主任由村党支部书记担任",
            "the village secretary directs the committee"),
        rule(
            "JOINT-VETTING",
            SOURCE,
            LIPING,
            "人选须经司法、综治、派出所联审",
            "justice, public-order and police offices each clear a candidate"),
        rule("COMMITTEE-LIST", OWN, PLUGIN, "执委会名单须公示", "the list of the committee is published"),
        rule("DRAFT-CHANGES", OWN, PLUGIN, "初稿至少有一处改动", "the draft has at least one change"),
        rule(
            "DRAFT-POSTED",
            OWN,
            PLUGIN,
            "初稿须张贴征求意见",
            "the draft is posted before opinions are collected"),
        rule(
            "OPINION-TIERS",
            SOURCE,
            LIPING,
            "班子联村、干部包村、队员包寨（组）、村组干部包联户，四级征求意见",
            "opinions are collected down four tiers, each by its own cadres"),
        rule("OPINION-COVERAGE", SOURCE, LIPING, "征求意见全覆盖", "every household is asked"),
        rule("OPINION-CLUSTERS", OWN, PLUGIN, "每个联户均须全覆盖", "every cluster is covered in full"),
        rule("OPINION-AWAY", SOURCE, LIPING, "外出群众在线上征求意见", "households away are asked online"),
        rule(
            "OPINION-ANSWERED",
            SOURCE,
            LIPING,
            "意见一一登记、答复",
            "every opinion is registered and answered"),
        rule(
            "OPINION-FOLLOWED",
            OWN,
            PLUGIN,
            "采纳的意见须落到所改条款",
            "an accepted opinion points to the clause it changed"),
        rule(
            "CLAUSE-FLAGS",
            OWN,
            PLUGIN,
            "存疑条文须逐条由乡镇审核决定保留或者修改，方可公示",
            "the town decides on each flagged passage, to keep or to amend it, before the notice"),
        rule(
            "TOWN-REVIEW",
            LAW,
            "民发〔2018〕144号",
            "表决前须报乡镇党委、政府审核",
            "the town reviews the text before the vote"),
        rule(
            "NOTICE-PERIOD",
            LAW,
            "ORG-2025 Art. 35",
            "公示不少于 15 日，首日不计",
            "the notice stands for 15 days or more, the first left out"),
        rule(
            "NOTICE-EVIDENCE",
            OWN,
            PLUGIN,
            "公示期满须留存证据后撤下",
            "the notice is taken down with evidence that it stood"),
        rule(
            "NOTICE-OBJECTION",
            OWN,
            PLUGIN,
            "公示期内有异议的退回修改完善",
            "an objection during the notice sends the case back to revision"),
        rule(
            "ASSEMBLY-QUORUM",
            LAW,
            "ORG-2025 Art. 26",
            "十八周岁以上村民过半数或三分之二以上的户的代表到会",
            "more than half of the adults, or representatives of two thirds or more of the households"),
        rule(
            "ASSEMBLY-MAJORITY",
            LAW,
            "ORG-2025 Art. 26",
            "经到会人员过半数通过",
            "more than half of those present agree"),
        rule(
            "READ-OUT",
            SOURCE,
            LIPING,
            "逐条宣读、举手表决",
            "articles are read out one by one and hands are counted"),
        rule(
            "VOTE-PASSED",
            LAW,
            "ORG-2025 Art. 31",
            "村规民约由村民会议通过",
            "the villagers' assembly passes the compact"),
        rule(
            "VOTE-FAILED",
            OWN,
            PLUGIN,
            "表决未通过的退回修改完善",
            "a vote that does not pass sends the case back to revision"),
        rule("SIGNATURES", SOURCE, LIPING, "赞成者在文本上签字摁手印", "those in favour sign the text"),
        rule(
            "FILING",
            LAW,
            "ORG-2025 Art. 31",
            "报乡镇人民政府备案",
            "the text is filed with the town government"),
        rule(
            "CORRECTION",
            LAW,
            "ORG-2025 Art. 31",
            "乡镇人民政府责令改正的退回修改完善",
            "an order of correction sends the case back to revision"),
        rule("TEXT-POSTED", SOURCE, LIPING, "表决通过后张榜公布执行", "the text is posted and carried out"),
        rule("AWAY-INFORMED", SOURCE, LIPING, "向外出群众通报情况", "households away are told the result"));
  }

  /** States a rule of the source. */
  static Rule source(String id, String zh, String en) {
    return rule(id, SOURCE, LIPING, zh, en);
  }

  /** States a rule of the plugin's own. */
  static Rule own(String id, String zh, String en) {
    return rule(id, OWN, PLUGIN, zh, en);
  }

  /** States a rule of the law. */
  static Rule law(String id, String article, String zh, String en) {
    return rule(id, LAW, article, zh, en);
  }

  private static Rule rule(String id, Mark mark, String reference, String zh, String en) {
    return new Rule(RuleId.of(id), mark, reference, Text.of(zh, en));
  }
}
