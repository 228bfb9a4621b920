package org.xiangzhi.governance.plugin.bashi;

import static org.xiangzhi.governance.kernel.Mark.OWN;
import static org.xiangzhi.governance.kernel.Mark.SOURCE;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.xiangzhi.governance.hierarchy.LevelId;
import org.xiangzhi.governance.kernel.RuleId;
import org.xiangzhi.governance.kernel.Text;
import org.xiangzhi.governance.office.OfficeRules;
import org.xiangzhi.governance.practice.OptionDefinition;
import org.xiangzhi.governance.procedure.When;
import org.xiangzhi.governance.recognition.AppealRules;
import org.xiangzhi.governance.recognition.AwardCriterion;
import org.xiangzhi.governance.recognition.AwardCycle;
import org.xiangzhi.governance.recognition.AwardKindId;
import org.xiangzhi.governance.recognition.AwardRules;
import org.xiangzhi.governance.recognition.Deciders;
import org.xiangzhi.governance.recognition.Honour;
import org.xiangzhi.governance.recognition.ListColour;
import org.xiangzhi.governance.recognition.ListDisplay;
import org.xiangzhi.governance.recognition.ListKindId;
import org.xiangzhi.governance.recognition.ListRules;
import org.xiangzhi.governance.recognition.Nominees;
import org.xiangzhi.governance.recognition.RecognitionRules;

/**
 * States the awards that the source names. It knows no lists: the yellow one is the plugin's own, a
 * village's choice, and off by itself.
 */
final class BashiRecognition {
  static final String LISTS = "lists";
  static final String YELLOW_CHOICE = "YELLOW_LIST";
  static final AwardKindId MOTHERS = AwardKindId.of("GOOD_MOTHER_IN_LAW");
  static final AwardKindId DAUGHTERS = AwardKindId.of("SKILFUL_DAUGHTER_IN_LAW");
  static final AwardKindId FAMILIES = AwardKindId.of("CIVILISED_FAMILY");
  static final ListKindId YELLOW = ListKindId.of("YELLOW_LIST");

  private static final int PUBLISHED_DAYS = 5;
  private static final int GUIDANCE_DAYS = 15;
  private static final int NOTICE_DAYS = 5;
  private static final int LISTED_DAYS = 30;
  private static final int RIGHTS_DAYS = 90;

  private BashiRecognition() {}

  static RecognitionRules rules() {
    return new RecognitionRules(
        RuleId.of("BA-AWARDS"),
        ImmutableList.of(
            award(
                MOTHERS,
                Text.of("好婆婆", "good mother-in-law"),
                AwardCycle.QUARTER,
                new Nominees.Persons(),
                2),
            award(
                DAUGHTERS,
                Text.of("巧媳妇", "skilful daughter-in-law"),
                AwardCycle.QUARTER,
                new Nominees.Persons(),
                3),
            award(
                FAMILIES,
                Text.of("文明家庭", "civilised family"),
                AwardCycle.YEAR,
                new Nominees.Households(),
                3)),
        ImmutableList.of(yellow()));
  }

  static OptionDefinition option() {
    return new OptionDefinition(
        LISTS,
        Text.of("榜单", "lists"),
        ImmutableList.of(
            new OptionDefinition.Choice("GUIDANCE_ONLY", Text.of("只作教育引导", "guidance alone")),
            new OptionDefinition.Choice(YELLOW_CHOICE, Text.of("设黄榜", "a yellow list"))),
        "GUIDANCE_ONLY",
        OWN);
  }

  /** In one courtyard two and three were chosen in a quarter: that many win here. */
  private static AwardRules award(
      AwardKindId id, Text name, AwardCycle cycle, Nominees nominees, int winners) {
    return new AwardRules(
        id,
        name,
        RuleId.of("BA-AWARDS"),
        Optional.empty(),
        cycle,
        LevelId.COURTYARD,
        nominees,
        ImmutableList.of(
            new AwardCriterion(Text.of("移风易俗、涵养文明新风", "new and civilised ways"), SOURCE),
            new AwardCriterion(
                Text.of("家庭和睦、邻里互助", "a peaceful home and helpful neighbours"), OWN)),
        winners,
        Deciders.households(BashiBallots.AWARD_VOTE),
        ImmutableSet.of(OfficeRules.RESIDENT),
        Honour.PLAQUE,
        PUBLISHED_DAYS);
  }

  private static ListRules yellow() {
    return new ListRules(
        YELLOW,
        Text.of("黄榜", "yellow list"),
        ListColour.YELLOW,
        RuleId.of("BA-LISTS"),
        Optional.of(new When(LISTS, ImmutableSet.of(YELLOW_CHOICE))),
        GUIDANCE_DAYS,
        NOTICE_DAYS,
        Deciders.members(BashiBallots.COMMITTEE_VOTE, BashiOffices.VILLAGERS_COMMITTEE),
        LISTED_DAYS,
        new AppealRules(
            15, 10, ImmutableSet.of(BashiOffices.TOWN_OFFICER), RuleId.of("BA-LIST-APPEAL")),
        ListDisplay.NUMBER,
        true,
        RIGHTS_DAYS);
  }
}
