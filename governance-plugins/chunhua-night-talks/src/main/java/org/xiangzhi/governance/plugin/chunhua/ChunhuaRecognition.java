package org.xiangzhi.governance.plugin.chunhua;

import static org.xiangzhi.governance.kernel.Mark.OWN;
import static org.xiangzhi.governance.kernel.Mark.SOURCE;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.xiangzhi.governance.hierarchy.LevelId;
import org.xiangzhi.governance.kernel.RuleId;
import org.xiangzhi.governance.kernel.Text;
import org.xiangzhi.governance.office.OfficeId;
import org.xiangzhi.governance.office.OfficeRules;
import org.xiangzhi.governance.procedure.ActRule;
import org.xiangzhi.governance.recognition.AwardCriterion;
import org.xiangzhi.governance.recognition.AwardCycle;
import org.xiangzhi.governance.recognition.AwardKindId;
import org.xiangzhi.governance.recognition.AwardRules;
import org.xiangzhi.governance.recognition.Deciders;
import org.xiangzhi.governance.recognition.Honour;
import org.xiangzhi.governance.recognition.Nominees;
import org.xiangzhi.governance.recognition.RecognitionRules;

/**
 * States the two selections that the source names 五零示范户、美丽庭院示范户: a group's households choose among
 * themselves. The source knows no list, and neither does the practice.
 */
final class ChunhuaRecognition {
  static final AwardKindId FIVE_ZEROS = AwardKindId.of("FIVE_ZEROS_HOUSEHOLD");
  static final AwardKindId YARDS = AwardKindId.of("MODEL_YARD");

  private static final int WINNERS = 3;
  private static final int PUBLISHED_DAYS = 5;

  private ChunhuaRecognition() {}

  static RecognitionRules rules() {
    return new RecognitionRules(
        RuleId.of("MODEL-HOUSEHOLDS"),
        ImmutableList.of(
            award(
                FIVE_ZEROS,
                Text.of("“五零”示范户", "model of the five zeros"),
                new AwardCriterion(Text.of("“五零”建设", "the five zeros"), SOURCE)),
            award(
                YARDS,
                Text.of("美丽庭院示范户", "model house-yard"),
                new AwardCriterion(Text.of("庭院整洁美观", "a tidy and pleasant yard"), OWN))),
        ImmutableList.of());
  }

  private static AwardRules award(AwardKindId id, Text name, AwardCriterion criterion) {
    return new AwardRules(
        id,
        name,
        RuleId.of("MODEL-HOUSEHOLDS"),
        Optional.empty(),
        AwardCycle.YEAR,
        LevelId.GROUP,
        new Nominees.Households(),
        ImmutableList.of(criterion),
        WINNERS,
        Deciders.households(ChunhuaBallots.MODEL_VOTE),
        ImmutableSet.of(OfficeRules.RESIDENT, ChunhuaOffices.CONTACT_MEMBER),
        Honour.PLAQUE,
        PUBLISHED_DAYS);
  }

  static ImmutableList<ActRule> acts() {
    ImmutableSet<OfficeId> managers =
        Sets.union(ChunhuaOffices.MANAGERS, ChunhuaOffices.VILLAGE).immutableCopy();
    Stream<ActRule> ofManagers =
        Stream.of(
                "recognition.open-round",
                "recognition.put-award-to-vote",
                "recognition.declare-winners",
                "recognition.abandon-round",
                "recognition.publish-winners",
                "recognition.deliver-honour",
                "recognition.open-revocation",
                "recognition.hear-winner")
            .map(act -> new ActRule(act, managers));
    Stream<ActRule> ofResidents =
        List.of("recognition.answer-nomination", "recognition.withdraw-consent").stream()
            .map(act -> ActRule.of(act, OfficeRules.RESIDENT));
    return Stream.of(
            ofManagers,
            ofResidents,
            Stream.of(
                ActRule.of(
                    "recognition.nominate", OfficeRules.RESIDENT, ChunhuaOffices.CONTACT_MEMBER),
                new ActRule("recognition.decide-revocation", ChunhuaOffices.OVERSEERS)))
        .flatMap(acts -> acts)
        .collect(ImmutableList.toImmutableList());
  }
}
