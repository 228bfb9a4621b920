package org.xiangzhi.governance.testkit.village;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.xiangzhi.governance.office.OfficeRules;
import org.xiangzhi.governance.practice.Practice;
import org.xiangzhi.governance.practice.PracticeDefinition;
import org.xiangzhi.governance.recognition.AppealRules;
import org.xiangzhi.governance.recognition.ListRules;
import org.xiangzhi.governance.recognition.RecognitionRules;
import org.xiangzhi.governance.testkit.contract.RecognitionContract;

/**
 * A practice with awards and lists fulfils the contract, and one that cannot play them does not.
 */
class RecognitionContractTest implements RecognitionContract {
  @Override
  public Practice practice() {
    return RecognitionVillage::definition;
  }

  private static RecognitionContract of(PracticeDefinition definition) {
    return () -> () -> definition;
  }

  @Test
  void actsThatNobodyMayDoAreFound() {
    PracticeDefinition plain = RecognitionVillage.definition();
    RecognitionContract mute =
        of(
            plain.toBuilder()
                .acts(
                    plain.acts().stream()
                        .filter(act -> !act.act().equals("recognition.appeal"))
                        .toList())
                .build());
    assertThatThrownBy(mute::everyActOfAwardsAndListsIsSomebodys)
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("recognition.appeal");
  }

  @Test
  void anAppealThatNobodyCanDecideIsFound() {
    PracticeDefinition plain = RecognitionVillage.definition();
    RecognitionRules rules = plain.recognition().orElseThrow();
    ListRules list = rules.lists().get(0);
    AppealRules toResidents =
        new AppealRules(15, 10, ImmutableSet.of(OfficeRules.RESIDENT), list.rule());
    RecognitionContract stuck =
        of(
            plain.toBuilder()
                .recognition(
                    Optional.of(
                        new RecognitionRules(
                            rules.rule(),
                            rules.awards(),
                            ImmutableList.of(
                                new ListRules(
                                    list.id(),
                                    list.name(),
                                    list.colour(),
                                    list.rule(),
                                    list.when(),
                                    list.guidanceDays(),
                                    list.noticeDays(),
                                    list.voting(),
                                    list.longestDays(),
                                    toResidents,
                                    list.display(),
                                    list.blocksHonours(),
                                    list.rightsDays())))))
                .build());
    assertThatThrownBy(stuck::everyListCanBePlayed)
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("OFFICE_REQUIRED");
  }
}
