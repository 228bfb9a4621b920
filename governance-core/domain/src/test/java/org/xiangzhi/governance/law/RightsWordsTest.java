package org.xiangzhi.governance.law;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xiangzhi.governance.kernel.Text;

class RightsWordsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "多次上访",
        "越级信访",
        "居民非访",
        "向媒体反映",
        "起诉村委会",
        "对账目提出异议",
        "投反对票",
        "联名要求罢免",
        "拒绝签字",
        "要求村务公开",
        "未参加志愿活动",
        "不肯捐款",
        "离婚",
        "领取低保",
        "complained to the county",
        "petitioned the town",
        "refused to sign",
        "did not volunteer",
        "objected to the accounts"
      })
  void exercise_findsWhatSomebodyDoesWhoUsesARight(String text) {
    assertThat(RightsWords.exercise(text)).as(text).isPresent();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "门前堆放杂物",
        "在公共场院乱倒垃圾",
        "占用通道",
        "threw objects into the canal",
        "left rubbish in the yard"
      })
  void exercise_leavesOtherDeedsAlone(String text) {
    assertThat(RightsWords.exercise(text)).as(text).isEmpty();
  }

  @Test
  void exercise_saysWhichRightByWhichWords() {
    assertThat(RightsWords.exercise("在大会上投反对票"))
        .contains(
            new RightsWords.Found(Text.of("选举、表决、罢免", "elections, votes and recalls"), "投反对票"));
  }

  @Test
  void entitlement_findsWhatTheLawGives_inEitherLanguage() {
    assertThat(RightsWords.entitlement(Text.of("低保户加分", "more points")))
        .contains(new RightsWords.Found(Text.of("福利和救助", "welfare"), "低保"));
    assertThat(RightsWords.entitlement(Text.of("加分", "for Pensions")))
        .contains(new RightsWords.Found(Text.of("福利和救助", "welfare"), "Pensions"));
    assertThat(RightsWords.entitlement(Text.of("清扫村道", "sweeping the road"))).isEmpty();
  }
}
