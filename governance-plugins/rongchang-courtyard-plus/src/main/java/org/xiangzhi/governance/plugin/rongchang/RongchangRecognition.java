package org.xiangzhi.governance.plugin.rongchang;

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
 * States the selections and the red and black lists 红黑榜, which the source names without more. How
 * they are held is the plugin's own; without a village's choice there is praise and guidance alone.
 */
final class RongchangRecognition {
  static final String LISTS = "lists";
  static final String BLACK_CHOICE = "RED_AND_BLACK";
  static final AwardKindId MODELS = AwardKindId.of("MORAL_MODEL");
  static final AwardKindId FAMILIES = AwardKindId.of("FINEST_FAMILY");
  static final AwardKindId YARDS = AwardKindId.of("FINEST_YARD");
  static final ListKindId RED = ListKindId.of("RED_LIST");
  static final ListKindId BLACK = ListKindId.of("BLACK_LIST");

  private static final int PUBLISHED_DAYS = 5;
  private static final int GUIDANCE_DAYS = 15;
  private static final int NOTICE_DAYS = 5;
  private static final int RED_DAYS = 90;
  private static final int BLACK_DAYS = 30;
  private static final int RIGHTS_DAYS = 90;

  private RongchangRecognition() {}

  static RecognitionRules rules() {
    return new RecognitionRules(
        RuleId.of("XY-AWARDS"),
        ImmutableList.of(
            award(
                MODELS,
                Text.of("道德模范", "moral model"),
                "孝老爱亲、助人为乐",
                "caring for the old, glad to help",
                new Nominees.Persons()),
            award(
                FAMILIES,
                Text.of("最美家庭", "finest family"),
                "家庭和睦、邻里互助",
                "a peaceful home and helpful neighbours",
                new Nominees.Households()),
            award(
                YARDS,
                Text.of("最美庭院", "finest house-yard"),
                "庭院整洁、四季有景",
                "a tidy yard in every season",
                new Nominees.Households())),
        ImmutableList.of(red(), black()));
  }

  static OptionDefinition option() {
    return new OptionDefinition(
        LISTS,
        Text.of("红黑榜", "red and black lists"),
        ImmutableList.of(
            new OptionDefinition.Choice(
                "RED_ONLY", Text.of("只设红榜，其余教育引导", "red alone, otherwise guidance")),
            new OptionDefinition.Choice(BLACK_CHOICE, Text.of("设红榜、黑榜", "a red and a black list"))),
        "RED_ONLY",
        OWN);
  }

  private static AwardRules award(
      AwardKindId id, Text name, String zh, String en, Nominees nominees) {
    return new AwardRules(
        id,
        name,
        RuleId.of("XY-AWARDS"),
        Optional.empty(),
        AwardCycle.YEAR,
        LevelId.COURTYARD,
        nominees,
        ImmutableList.of(
            new AwardCriterion(
                Text.of("践行社会主义核心价值观、倡导文明新风", "core values, civilised ways"), SOURCE),
            new AwardCriterion(Text.of(zh, en), OWN)),
        1,
        Deciders.households(RongchangBallots.AWARD_VOTE),
        ImmutableSet.of(OfficeRules.RESIDENT),
        Honour.PLAQUE,
        PUBLISHED_DAYS);
  }

  private static ListRules red() {
    return list(RED, Text.of("红榜", "red list"), ListColour.RED, Optional.empty(), RED_DAYS);
  }

  private static ListRules black() {
    return list(
        BLACK,
        Text.of("黑榜", "black list"),
        ListColour.BLACK,
        Optional.of(new When(LISTS, ImmutableSet.of(BLACK_CHOICE))),
        BLACK_DAYS);
  }

  private static ListRules list(
      ListKindId id, Text name, ListColour colour, Optional<When> when, int days) {
    boolean burden = colour.isBurden();
    return new ListRules(
        id,
        name,
        colour,
        RuleId.of("XY-LISTS"),
        when,
        burden ? GUIDANCE_DAYS : 0,
        burden ? NOTICE_DAYS : 0,
        Deciders.members(RongchangBallots.COMMITTEE_VOTE, RongchangOffices.VILLAGERS_COMMITTEE),
        days,
        new AppealRules(
            15, 10, ImmutableSet.of(RongchangOffices.TOWN_OFFICER), RuleId.of("XY-LIST-PROCESS")),
        burden ? ListDisplay.NUMBER : ListDisplay.SUBJECT,
        burden,
        RIGHTS_DAYS);
  }
}
