package org.xiangzhi.governance.law;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.xiangzhi.governance.kernel.Text;

/**
 * Looks in wordings for rights: what the law gives everyone, and what somebody does who uses a
 * right. It goes by words: it does not understand, finds too much rather than too little, and a
 * wording that avoids them passes it.
 */
public final class RightsWords {
  /**
   * Is a right that a wording speaks of.
   *
   * @param right the right
   * @param words the words that speak of it
   */
  public record Found(Text right, String words) {}

  private record Right(Text name, Pattern zh, Pattern en) {
    Right(String zh, String en, String wordsZh, String wordsEn) {
      this(
          Text.of(zh, en),
          Pattern.compile(wordsZh),
          Pattern.compile("\\b(?:" + wordsEn + ")\\b", Pattern.CASE_INSENSITIVE));
    }

    Optional<Found> in(String text) {
      return found(zh, text).or(() -> found(en, text)).map(words -> new Found(name, words));
    }

    private static Optional<String> found(Pattern pattern, String text) {
      Matcher matcher = pattern.matcher(text);
      return matcher.find() ? Optional.of(matcher.group()) : Optional.empty();
    }
  }

  private static final ImmutableList<Right> ENTITLEMENTS =
      ImmutableList.of(
          new Right(
              "选举和表决",
              "votes",
              "选举权|被选举权|表决权|投票权|罢免权|选票|投(?:赞成|反对|弃权)票|投给|参选资格|候选资格|选举资格|投票资格",
              "right to vote|voting rights?|votes? for|cast(?:ing)? a ballot for|candidacy"
                  + "|right to stand|proxy votes?"),
          new Right(
              "福利和救助",
              "welfare",
              "低保|最低生活保障|五保|特困供养|社会救助|救济金|临时救助|社保|医保|医疗保险|养老金|养老保险|残疾人补贴|高龄津贴|惠农补贴|粮食补贴",
              "subsistence allowances?|dibao|welfare benefits?|social (?:assistance|insurance)"
                  + "|medical insurance|pensions?|disability benefits?|relief payments?"
                  + "|farm(?:ing)? subsid(?:y|ies)"),
          new Right(
              "土地和集体收益",
              "land and collective income",
              "承包地|承包权|土地承包|宅基地|建房资格|集体收益|集体分红|股权分红|征地补偿|征地款|补偿款|安置费|成员资格|成员身份",
              "contracted land|land contracts?|homesteads?|building plots?|collective dividends?"
                  + "|land compensation|membership of the collective"),
          new Right(
              "入学",
              "schooling",
              "入学|升学|学籍|学位(?:资格|名额)|义务教育|入托资格|择校",
              "school (?:places?|enrolment|enrollment|admissions?)|compulsory education"));

  private static final ImmutableList<Right> EXERCISES =
      ImmutableList.of(
          new Right(
              "信访、投诉、举报",
              "petitions and complaints",
              "上访|信访|非访|缠访|闹访|投诉|举报|检举|控告|告状|(?:向|找)(?:上级|政府|镇里|县里|区里|媒体|记者)反映",
              "petition(?:s|ed|ing)?|complain(?:s|ed|ing|ts?)?|report(?:s|ed|ing)? to (?:the )?(?:town|county"
                  + "|government|press)|whistle-?blow(?:s|er|ing)?"),
          new Right(
              "诉讼、申诉、异议",
              "lawsuits, appeals and objections",
              "起诉|诉讼|打官司|申诉|(?:行政)?复议|仲裁|异议|提(?:出)?反对意见|质疑",
              "lawsuits?|sue[sd]?|suing|appeal(?:s|ed|ing)?|object(?:ed|ing|ions?)|arbitration"),
          new Right(
              "选举、表决、罢免",
              "elections, votes and recalls",
              "选举权|投票|投(?:赞成|反对|弃权)票|表决|弃权|罢免|联名|参选|竞选|不(?:按)?手印|拒(?:绝)?签(?:字|名)|不签(?:字|名)",
              "vot(?:e|es|ed|ing)|ballots?|abstain(?:s|ed|ing)?|recall(?:s|ed|ing)?|refus(?:e|es|ed|ing)"
                  + " to sign"),
          new Right(
              "知情和监督",
              "oversight of village affairs",
              "查账|要求(?:村务|财务|账目)?公开|村务监督|监督村务",
              "inspect(?:s|ed|ing)? the accounts|ask(?:s|ed|ing)? for disclosure"),
          new Right(
              "自愿捐资、出工和参加活动",
              "what is voluntary: gifts, labour, activities",
              "(?:拒绝|不|未|没有)(?:肯|愿)?(?:捐款|捐资|集资|出资|投工|投劳|出工|参加(?:志愿|义务|投工|评选|活动|劳动))",
              "(?:refus(?:e|es|ed|ing)|declin(?:e|es|ed|ing)|(?:did|does|do) not) (?:to )?(?:donate|volunteer"
                  + "|contribute)"),
          new Right(
              "宗教信仰和婚姻自由",
              "belief and marriage",
              "宗教|信教|不信教|离婚|改嫁|再婚|外嫁|入赘|丁克|不生育",
              "religio(?:n|us)|divorc(?:e|es|ed|ing)|remarri(?:age|es|ed)"));

  private RightsWords() {}

  /**
   * Looks for what the law gives: votes, welfare, land, schooling.
   *
   * @param text the wording
   * @return the first right found, in either language; empty if there is none
   */
  public static Optional<Found> entitlement(Text text) {
    return ENTITLEMENTS.stream()
        .flatMap(right -> right.in(text.zh()).or(() -> right.in(text.en())).stream())
        .findFirst();
  }

  /**
   * Looks for what somebody does who uses a right, such as petitioning, suing, voting or declining
   * what is voluntary; what the law gives counts as well.
   *
   * @param text the wording, in either language
   * @return the first right found; empty if there is none
   */
  public static Optional<Found> exercise(String text) {
    return Stream.concat(EXERCISES.stream(), ENTITLEMENTS.stream())
        .flatMap(right -> right.in(text).stream())
        .findFirst();
  }
}
