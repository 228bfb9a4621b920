package org.xiangzhi.governance.law;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xiangzhi.governance.kernel.Mark;
import org.xiangzhi.governance.kernel.Rule;

class ClauseLintTest {
  private static final List<Rule> ALL =
      List.of(
          LintRules.FINE,
          LintRules.SEIZURE,
          LintRules.LIBERTY,
          LintRules.SEARCH,
          LintRules.SHAMING,
          LintRules.DEMOCRACY,
          LintRules.PROPERTY,
          LintRules.MARRIAGE,
          LintRules.WELFARE);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "LINT-FINE | PENALTY | 罚款 | 乱倒垃圾的，罚款五十元。",
        "LINT-FINE | PENALTY | 罚三百斤 | 偷砍林木的罚三百斤猪肉。",
        "LINT-FINE | PENALTY | 罚五十元 | 每次罚五十元。",
        "LINT-FINE | PENALTY | 处罚 | 违者由村委会处罚。",
        "LINT-FINE | PENALTY | 违约金 | 须缴纳违约金二百。",
        "LINT-FINE | PENALTY | 罚做 | 罚做义务工三天。",
        "LINT-SEIZURE | PENALTY | 没收 | 违规渔具一律没收。",
        "LINT-SEIZURE | PENALTY | 停电 | 不交卫生费的停电处理。",
        "LINT-LIBERTY | PERSONAL_RIGHTS | 限制其人身自由 | 闹事者由民兵限制其人身自由。",
        "LINT-LIBERTY | PERSONAL_RIGHTS | 关押 | 先行关押，再报派出所。",
        "LINT-SEARCH | PERSONAL_RIGHTS | 搜查 | 失窃时可挨户搜查。",
        "LINT-SEARCH | PERSONAL_RIGHTS | 强行入户 | 检查组可强行入户。",
        "LINT-SHAMING | PERSONAL_RIGHTS | 游街 | 偷盗者游街一日。",
        "LINT-SHAMING | PERSONAL_RIGHTS | 当众检讨 | 责令其当众检讨。",
        "LINT-DEMOCRACY | DEMOCRATIC_RIGHTS | 取消其本届选举权 | 违者取消其本届选举权。",
        "LINT-DEMOCRACY | DEMOCRATIC_RIGHTS | 不得参加村民会议 | 欠费户不得参加村民会议。",
        "LINT-DEMOCRACY | DEMOCRATIC_RIGHTS | 表决权一律暂停 | 其表决权一律暂停。",
        "LINT-PROPERTY | PROPERTY_RIGHTS | 收回承包地 | 三年不种的，收回承包地。",
        "LINT-PROPERTY | PROPERTY_RIGHTS | 取消当年分红 | 拒不参加的取消当年分红。",
        "LINT-PROPERTY | PROPERTY_RIGHTS | 宅基地不予 | 宅基地不予审批。",
        "LINT-PROPERTY | PROPERTY_RIGHTS | 没有征地补偿 | 户口迁出的没有征地补偿。",
        "LINT-MARRIAGE | MARITAL_STATUS | 外嫁女不得 | 外嫁女不得参与分配。",
        "LINT-MARRIAGE | MARITAL_STATUS | 离婚的妇女及其子女不享受 | 离婚的妇女及其子女不享受村民待遇。",
        "LINT-MARRIAGE | MARITAL_STATUS | 减半发给入赘 | 减半发给入赘女婿。",
        "LINT-WELFARE | WELFARE | 停发低保 | 违者停发低保三个月。",
        "LINT-WELFARE | WELFARE | 不予出具证明 | 不参加清扫的不予出具证明。",
        "LINT-WELFARE | WELFARE | 入学不予 | 其子女入学不予协助。"
      })
  void aPassageIsFoundWithItsPlace(
      String rule, LintCategory category, String passage, String clause) {
    List<LintFinding> found =
        ClauseLint.search(clause).stream().filter(f -> f.rule().id().value().equals(rule)).toList();
    assertEquals(1, found.size(), ClauseLint.search(clause).toString());
    LintFinding finding = found.get(0);
    assertEquals(passage, finding.passage());
    assertEquals(category, finding.category());
    assertEquals(clause.indexOf(passage), finding.from());
    assertEquals(clause.indexOf(passage) + passage.length(), finding.to());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "不得罚款。",
        "村规民约不得随意罚款。",
        "严禁对村民进行体罚。",
        "禁止以任何形式没收财物。",
        "不得擅自搜查。",
        "任何人不得非法限制他人人身自由。",
        "不设违约金。",
        "户前屋后各自清扫，垃圾入桶。",
        "红白事从简，酒席不超过十桌。",
        "孝敬老人，爱护儿童，邻里互助。",
        "选举时依法行使选举权。",
        "宅基地按规划建房。",
        "分红方案由村民会议讨论决定。",
        "离婚自由，受法律保护。",
        "低保名单张榜公布。"
      })
  void innocentClausesAreLeftAlone(String clause) {
    assertEquals(List.of(), ClauseLint.search(clause));
  }

  @Test
  void aProhibitionOfSomethingElseHidesNothing() {
    assertEquals("罚款", ClauseLint.search("违者不得参加评选，并罚款二百元。").get(0).passage());
    assertEquals("罚款", ClauseLint.search("不得乱倒垃圾，罚款一百。").get(0).passage());
    assertEquals("罚款", ClauseLint.search("不得砍树违者罚款").get(0).passage());
  }

  @Test
  void everyPassageIsFoundRuleByRule() {
    List<LintFinding> found = ClauseLint.search("外嫁女取消分红，违者罚款，再犯罚款加倍。");
    assertEquals(
        List.of(LintRules.FINE, LintRules.FINE, LintRules.PROPERTY, LintRules.MARRIAGE),
        found.stream().map(LintFinding::rule).toList());
    assertTrue(found.get(0).from() < found.get(1).from());
  }

  @Test
  void aThoughtEndsWithItsSentence() {
    assertEquals(List.of(), ClauseLint.search("取消陋习。依法行使选举权。"));
    assertEquals(List.of(), ClauseLint.search("不得闹事；分红按股分配。"));
  }

  @Test
  void penaltiesCiteTheirLawAndAllElseIsThisLibrarysReading() {
    for (Rule rule : ALL) {
      boolean penalty = List.of(LintRules.FINE, LintRules.SEIZURE).contains(rule);
      assertEquals(penalty ? Mark.LAW : Mark.OWN, rule.mark());
      assertEquals(penalty ? "APL-2021 Art. 4, 9, 16" : "governance-core", rule.reference());
    }
  }

  @Property(tries = 300)
  void whateverIsFoundStandsWhereItIsSaidToStand(
      @ForAll @StringLength(max = 40) String before, @ForAll @StringLength(max = 40) String after) {
    String clause = before + "罚款" + after;
    for (LintFinding finding : ClauseLint.search(clause)) {
      assertEquals(finding.passage(), clause.substring(finding.from(), finding.to()));
    }
  }
}
