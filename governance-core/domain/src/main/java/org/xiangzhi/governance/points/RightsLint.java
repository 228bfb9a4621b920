package org.xiangzhi.governance.points;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.xiangzhi.governance.kernel.Refusal;
import org.xiangzhi.governance.kernel.RefusalCode;
import org.xiangzhi.governance.kernel.Text;

/**
 * Looks in the wording of tariffs and goods for what the law gives: votes, welfare, land,
 * schooling. Points neither buy it nor forfeit it, so that a wording that speaks of it is refused
 * and has to be put in another way. Taking part, such as coming to an assembly or helping with the
 * count, may earn points: what is looked for is how somebody votes, and what somebody is entitled
 * to.
 */
public final class RightsLint {
  private record Right(Text name, Pattern zh, Pattern en) {
    Right(String zh, String en, String wordsZh, String wordsEn) {
      this(
          Text.of(zh, en),
          Pattern.compile(wordsZh),
          Pattern.compile("\\b(?:" + wordsEn + ")\\b", Pattern.CASE_INSENSITIVE));
    }
  }

  private static final ImmutableList<Right> RIGHTS =
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

  private RightsLint() {}

  /**
   * Looks at the rules of a tariff.
   *
   * @param tariff the tariff
   * @return the first refusal, or empty if nothing was found
   */
  public static Optional<Refusal> refusal(Tariff tariff) {
    return Stream.concat(
            tariff.categories().stream().map(Tariff.Category::name),
            tariff.rules().stream().map(TariffRule::text))
        .flatMap(text -> refusal(text).stream())
        .findFirst();
  }

  /**
   * Looks at a wording.
   *
   * @param text the name of goods, or what a rule is about
   * @return the refusal, or empty if nothing was found
   */
  public static Optional<Refusal> refusal(Text text) {
    for (Right right : RIGHTS) {
      Optional<String> found = found(right.zh(), text.zh()).or(() -> found(right.en(), text.en()));
      if (found.isPresent()) {
        return Optional.of(
            Refusal.of(
                RefusalCode.RIGHT_TOUCHED,
                PointsGuards.RIGHTS,
                "what",
                text,
                "right",
                right.name(),
                "found",
                found.get()));
      }
    }
    return Optional.empty();
  }

  private static Optional<String> found(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    return matcher.find() ? Optional.of(matcher.group()) : Optional.empty();
  }
}
