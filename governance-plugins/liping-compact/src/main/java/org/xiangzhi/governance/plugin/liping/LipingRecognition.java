package org.xiangzhi.governance.plugin.liping;

import static org.xiangzhi.governance.kernel.Mark.OWN;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.xiangzhi.governance.kernel.RuleId;
import org.xiangzhi.governance.kernel.Text;
import org.xiangzhi.governance.office.OfficeRules;
import org.xiangzhi.governance.practice.OptionDefinition;
import org.xiangzhi.governance.procedure.ActRule;
import org.xiangzhi.governance.procedure.When;
import org.xiangzhi.governance.recognition.AppealRules;
import org.xiangzhi.governance.recognition.Deciders;
import org.xiangzhi.governance.recognition.ListColour;
import org.xiangzhi.governance.recognition.ListDisplay;
import org.xiangzhi.governance.recognition.ListKindId;
import org.xiangzhi.governance.recognition.ListRules;
import org.xiangzhi.governance.recognition.RecognitionRules;

/**
 * States the yellow and black lists 黄榜、黑榜. The source names both, with exposure and no honours, and
 * does not tell them apart: which of them a village has is its choice, and without one there is
 * guidance alone. Days, vote, hearing and appeal are the plugin's own.
 */
final class LipingRecognition {
  static final String LISTS = "lists";
  static final ListKindId YELLOW = ListKindId.of("YELLOW_LIST");
  static final ListKindId BLACK = ListKindId.of("BLACK_LIST");

  private static final int GUIDANCE_DAYS = 15;
  private static final int NOTICE_DAYS = 5;
  private static final int YELLOW_DAYS = 15;
  private static final int BLACK_DAYS = 30;
  private static final int APPEAL_DAYS = 15;
  private static final int DECIDE_DAYS = 10;
  private static final int RIGHTS_DAYS = 90;

  private LipingRecognition() {}

  static RecognitionRules rules() {
    return new RecognitionRules(
        RuleId.of("LISTS"),
        ImmutableList.of(),
        ImmutableList.of(
            list(
                YELLOW,
                Text.of("黄榜", "yellow list"),
                ListColour.YELLOW,
                ImmutableSet.of("YELLOW", "YELLOW_AND_BLACK"),
                YELLOW_DAYS),
            list(
                BLACK,
                Text.of("黑榜", "black list"),
                ListColour.BLACK,
                ImmutableSet.of("YELLOW_AND_BLACK"),
                BLACK_DAYS)));
  }

  static OptionDefinition option() {
    return new OptionDefinition(
        LISTS,
        Text.of("榜单", "lists"),
        ImmutableList.of(
            choice("GUIDANCE_ONLY", "只作教育引导", "guidance alone"),
            choice("YELLOW", "设黄榜", "a yellow list"),
            choice("YELLOW_AND_BLACK", "设黄榜、黑榜", "a yellow and a black list")),
        "GUIDANCE_ONLY",
        OWN);
  }

  private static OptionDefinition.Choice choice(String id, String zh, String en) {
    return new OptionDefinition.Choice(id, Text.of(zh, en));
  }

  private static ListRules list(
      ListKindId id, Text name, ListColour colour, ImmutableSet<String> choices, int days) {
    return new ListRules(
        id,
        name,
        colour,
        RuleId.of("LISTS"),
        Optional.of(new When(LISTS, choices)),
        GUIDANCE_DAYS,
        NOTICE_DAYS,
        Deciders.members(LipingBallots.JOINT_MEETING, LipingOffices.VILLAGERS_COMMITTEE),
        days,
        new AppealRules(
            APPEAL_DAYS,
            DECIDE_DAYS,
            ImmutableSet.of(LipingOffices.TOWN_REVIEWER),
            RuleId.of("LIST-PROCESS")),
        ListDisplay.NUMBER,
        true,
        RIGHTS_DAYS);
  }

  static ImmutableList<ActRule> acts() {
    Stream<String> ofCommittees =
        Stream.of(
            "recognition.give-guidance",
            "recognition.propose-praise",
            "recognition.end-case",
            "recognition.take-up-case",
            "recognition.give-list-notice",
            "recognition.hear-case",
            "recognition.put-listing-to-vote",
            "recognition.settle-case",
            "recognition.lift-listing");
    return Stream.of(
            ofCommittees.map(act -> new ActRule(act, LipingOffices.COMMITTEES)),
            List.of("recognition.appeal", "recognition.consent-to-display").stream()
                .map(act -> ActRule.of(act, OfficeRules.RESIDENT)),
            List.of("recognition.decide-appeal", "recognition.review-rights").stream()
                .map(act -> ActRule.of(act, LipingOffices.TOWN_REVIEWER)))
        .flatMap(acts -> acts)
        .collect(ImmutableList.toImmutableList());
  }
}
