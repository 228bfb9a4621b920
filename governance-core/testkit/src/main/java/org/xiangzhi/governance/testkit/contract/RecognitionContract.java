package org.xiangzhi.governance.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.xiangzhi.governance.kernel.TypeNames;
import org.xiangzhi.governance.procedure.ActRule;
import org.xiangzhi.governance.recognition.AwardCommand;
import org.xiangzhi.governance.recognition.AwardRules;
import org.xiangzhi.governance.recognition.ListCase;
import org.xiangzhi.governance.recognition.ListCommand;
import org.xiangzhi.governance.recognition.ListRules;
import org.xiangzhi.governance.recognition.ListStage;
import org.xiangzhi.governance.recognition.RecognitionRules;
import org.xiangzhi.governance.recognition.Recognitions;
import org.xiangzhi.governance.testkit.recognition.RecognitionRun;

/** Demands that the awards and lists of a practice can be played to their end. */
public interface RecognitionContract extends PracticeSuite {
  /** Lists the awards of the practice. */
  private ImmutableList<AwardRules> awards() {
    return definition().recognition().map(RecognitionRules::awards).orElse(ImmutableList.of());
  }

  /** Lists the lists of the practice. */
  private ImmutableList<ListRules> lists() {
    return definition().recognition().map(RecognitionRules::lists).orElse(ImmutableList.of());
  }

  /** Every award goes from its opening to somebody's door. */
  @Test
  @DisplayName("AWARD-VOTE: every award can be played to its delivery")
  default void everyAwardCanBeDelivered() {
    for (AwardRules award : awards()) {
      Recognitions end = RecognitionRun.play(definition(), award);
      assertThat(
              end.rounds()
                  .flatMap(round -> round.won())
                  .flatMap(won -> won.delivered().stream())
                  .count())
          .as("deliveries of %s", award.id())
          .isEqualTo(1);
    }
  }

  /** Every list can be played from guidance by way of the vote and the appeal. */
  @Test
  @DisplayName("LIST-APPEAL: every list can be played to the end of an appeal")
  default void everyListCanBePlayed() {
    for (ListRules list : lists()) {
      Recognitions end = RecognitionRun.play(definition(), list);
      assertThat(end.cases().map(ListCase::stage))
          .as("cases of %s", list.id())
          .containsExactly(ListStage.LISTED);
    }
  }

  /** Somebody may do each of the acts that an award or a list needs. */
  @Test
  @DisplayName("RECOGNITION-PROVIDED: every act of awards and lists is somebody's")
  default void everyActOfAwardsAndListsIsSomebodys() {
    Set<String> given = definition().acts().stream().map(ActRule::act).collect(Collectors.toSet());
    Stream<String> needed =
        Stream.concat(
            awards().isEmpty() ? Stream.empty() : TypeNames.of(AwardCommand.class).names().stream(),
            lists().isEmpty() ? Stream.empty() : TypeNames.of(ListCommand.class).names().stream());
    assertThat(needed.filter(act -> !given.contains(act))).as("acts that nobody may do").isEmpty();
  }
}
