package org.xiangzhi.governance.law;

import com.google.common.collect.ImmutableList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.xiangzhi.governance.kernel.Rule;

/**
 * Searches the Chinese wording of a compact's clause for what a compact may not set. It goes by
 * words alone, so that it finds too much rather than too little, and a person decides on each
 * passage: a wording by itself refuses nothing.
 */
public final class ClauseLint {
  /** Something between the two halves of a thought, within one sentence. */
  private static final String NEAR = "[^。；;！!？?]{0,16}?";

  private static final String LOSS =
      "(?:取消|剥夺|收回|没有|丧失|停止|停发|暂停|扣除|扣发|扣减|减半|减少|限制|拒绝|不予|不给|不得|不能|不再|不准|不享受|不享有|不参与|不分配|不发放|无权)";

  private static final String DEMOCRATIC_RIGHT =
      "(?:选举权|被选举权|表决权|投票权|罢免权|选举资格|投票资格|参选资格|候选资格|代表资格|知情权|监督权|参与权|参加选举|参加投票|参加表决|参加村民会议)";

  private static final String PROPERTY =
      "(?:承包地|承包田|责任田|承包权|经营权|土地承包|分田|分地|宅基地|建房资格|分红|集体收益|收益分配|征地补偿|征地款|补偿款|补偿费|安置费|青苗费|股权|股份|成员资格|成员身份|林地)";

  private static final String MARRIED =
      "(?:外嫁|出嫁|嫁出|远嫁|嫁到|改嫁|再婚|离婚|离异|丧偶|寡妇|入赘|上门女婿|招婿|招郎|未婚|未嫁|户无男|婚后)";

  private static final String BENEFIT =
      "(?:低保|最低生活保障|五保|救济|救助|社保|医保|医疗保险|养老|补贴|补助|福利|优惠政策|入学|上学|就学|升学|入托|助学|参军|证明|盖章|开具|办证)";

  private static final ImmutableList<Search> SEARCHES =
      ImmutableList.of(
          new Search(
              LintRules.FINE,
              LintCategory.PENALTY,
              "罚款|罚金|罚没|处罚|违约金|滞纳金|罚[^。；，,;、]{0,8}[元斤桌头只场]|罚(?:缴|交|扣|做|种)"),
          new Search(
              LintRules.SEIZURE,
              LintCategory.PENALTY,
              "没收|扣押|扣留|查封|变卖|牵走|拉走|断水|断电|停水|停电|强行拆除|强制拆除"),
          new Search(
              LintRules.LIBERTY,
              LintCategory.PERSONAL_RIGHTS,
              "限制[^。；，,;]{0,4}人身自由|拘禁|拘留|禁闭|关押|扣人|软禁|捆绑|限制(?:外出|出村|出入)|赶出(?:村|本村|寨)|驱逐"),
          new Search(LintRules.SEARCH, LintCategory.PERSONAL_RIGHTS, "搜查|搜身|抄家|强行(?:进入|入户)|闯入"),
          new Search(
              LintRules.SHAMING,
              LintCategory.PERSONAL_RIGHTS,
              "游街|游村|示众|罚跪|罚站|体罚|殴打|吊打|鞭打|挂牌子|戴高帽|当众(?:检讨|认错|羞辱)|公开身份证|张贴照片"),
          both(LintRules.DEMOCRACY, LintCategory.DEMOCRATIC_RIGHTS, DEMOCRATIC_RIGHT),
          both(LintRules.PROPERTY, LintCategory.PROPERTY_RIGHTS, PROPERTY),
          both(LintRules.MARRIAGE, LintCategory.MARITAL_STATUS, MARRIED),
          both(LintRules.WELFARE, LintCategory.WELFARE, BENEFIT));

  /**
   * What stands right before a word turns it into its prohibition: 不得罚款, 严禁对村民体罚. Nothing may stand
   * between but a few words that carry no deed of their own.
   */
  private static final Pattern FORBIDDEN =
      Pattern.compile(
          "(?:不得|禁止|严禁|不准|不许|不应|不可|不能|不设|不搞|不允许|无权|杜绝|反对|防止)"
              + "(?:随意|擅自|任意|非法|违法|以任何(?:形式|名义|理由)|对[^。；，,;]{1,8}|向[^。；，,;]{1,8}"
              + "|进行|实施|实行|处以|收取|设定|设置|规定|采取|以[^。；，,;]{1,16}为由){0,3}$");

  private ClauseLint() {}

  private record Search(Rule rule, LintCategory category, Pattern pattern) {
    Search(Rule rule, LintCategory category, String pattern) {
      this(rule, category, Pattern.compile(pattern));
    }
  }

  /** Finds a loss of something, whichever of the two is named first. */
  private static Search both(Rule rule, LintCategory category, String of) {
    return new Search(rule, category, LOSS + NEAR + of + "|" + of + NEAR + LOSS);
  }

  /**
   * Searches a clause.
   *
   * @param clause the wording
   * @return what a person has to look at, rule by rule and in the order of the text; empty if
   *     nothing was found
   */
  public static ImmutableList<LintFinding> search(String clause) {
    ImmutableList.Builder<LintFinding> findings = ImmutableList.builder();
    for (Search search : SEARCHES) {
      Matcher found = search.pattern().matcher(clause);
      while (found.find()) {
        if (!FORBIDDEN.matcher(clause).region(0, found.start()).find()) {
          findings.add(
              new LintFinding(
                  search.rule(), search.category(), found.start(), found.end(), found.group()));
        }
      }
    }
    return findings.build();
  }
}
