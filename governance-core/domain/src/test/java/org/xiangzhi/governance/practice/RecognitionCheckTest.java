package org.xiangzhi.governance.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.xiangzhi.governance.ballot.BallotKind;
import org.xiangzhi.governance.ballot.BallotRules;
import org.xiangzhi.governance.ballot.BallotRules.Quorum;
import org.xiangzhi.governance.ballot.BallotTypeId;
import org.xiangzhi.governance.ballot.Basis;
import org.xiangzhi.governance.ballot.Casting;
import org.xiangzhi.governance.ballot.Denominator;
import org.xiangzhi.governance.ballot.Ties;
import org.xiangzhi.governance.hierarchy.LevelId;
import org.xiangzhi.governance.kernel.InvalidValueException;
import org.xiangzhi.governance.kernel.Mark;
import org.xiangzhi.governance.kernel.Refusal;
import org.xiangzhi.governance.kernel.RefusalCode;
import org.xiangzhi.governance.kernel.Rule;
import org.xiangzhi.governance.kernel.RuleId;
import org.xiangzhi.governance.kernel.Text;
import org.xiangzhi.governance.kernel.Threshold;
import org.xiangzhi.governance.office.BodyDefinition;
import org.xiangzhi.governance.office.BodyDefinition.Nature;
import org.xiangzhi.governance.office.BodyId;
import org.xiangzhi.governance.office.OfficeDefinition;
import org.xiangzhi.governance.office.OfficeId;
import org.xiangzhi.governance.office.OfficeRules;
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

class RecognitionCheckTest {
  private static final RuleId RULE = RuleId.of("RULE");
  private static final BallotTypeId VOTE = BallotTypeId.of("VOTE");
  private static final BodyId COUNCIL = BodyId.of("COUNCIL");
  private static final BodyId PARTY = BodyId.of("BRANCH");
  private static final OfficeId HEAD = OfficeId.of("HEAD");
  private static final OfficeId CLERK = OfficeId.of("CLERK");
  private static final When ON = new When("lists", ImmutableSet.of("ON"));
  private static final Deciders BY_COUNCIL = Deciders.members(VOTE, COUNCIL);

  private static BodyDefinition body(BodyId id, LevelId level, Nature nature) {
    return new BodyDefinition(id, Text.of("组织", "body"), level, nature, Mark.OWN);
  }

  private static PracticeDefinition definition(RecognitionRules rules) {
    return PracticeDefinition.named(
            PracticeId.of("made-up"),
            "1.0",
            LocalDate.of(2026, 1, 1),
            Text.of("评选", "recognition"),
            "a made-up county")
        .rules(ImmutableList.of(Rule.own("RULE", "规则", "a rule")))
        .bodies(
            ImmutableList.of(
                body(COUNCIL, LevelId.VILLAGE, Nature.SELF_GOVERNANCE),
                body(PARTY, LevelId.VILLAGE, Nature.PARTY),
                body(BodyId.of("DESK"), LevelId.TOWN, Nature.GOVERNMENT)))
        .offices(
            ImmutableList.of(
                new OfficeDefinition(HEAD, Text.of("主任", "head"), COUNCIL, false, Mark.OWN),
                new OfficeDefinition(
                    CLERK, Text.of("干事", "clerk"), BodyId.of("DESK"), false, Mark.OWN)))
        .options(
            ImmutableList.of(
                new OptionDefinition(
                    "lists",
                    Text.of("设榜", "lists"),
                    ImmutableList.of(
                        new OptionDefinition.Choice("OFF", Text.of("不设", "off")),
                        new OptionDefinition.Choice("ON", Text.of("设", "on"))),
                    "OFF",
                    Mark.OWN)))
        .ballots(
            ImmutableList.of(
                new BallotRules(
                    VOTE,
                    Text.of("表决", "vote"),
                    BallotKind.MATTER,
                    RULE,
                    ImmutableList.of(
                        Quorum.present(Basis.MEMBERS, Threshold.moreThan(1, 2)),
                        Quorum.present(Basis.HOUSEHOLDS, Threshold.moreThan(1, 2))),
                    RULE,
                    Denominator.PRESENT,
                    Threshold.moreThan(1, 2),
                    ImmutableSet.of(Casting.HANDS),
                    false,
                    Ties.VOTE_AGAIN)))
        .recognition(Optional.of(rules))
        .build();
  }

  private static RecognitionRules awards(AwardRules... awards) {
    return new RecognitionRules(RULE, ImmutableList.copyOf(awards), ImmutableList.of());
  }

  private static RecognitionRules lists(ListRules... lists) {
    return new RecognitionRules(RULE, ImmutableList.of(), ImmutableList.copyOf(lists));
  }

  private static AwardRules award(Deciders voting, OfficeId nominator, String criterion) {
    return new AwardRules(
        AwardKindId.of("YARD"),
        Text.of("最美庭院", "finest yard"),
        RULE,
        Optional.empty(),
        AwardCycle.YEAR,
        LevelId.VILLAGE,
        new Nominees.Households(),
        ImmutableList.of(new AwardCriterion(Text.of(criterion, "a criterion"), Mark.OWN)),
        1,
        voting,
        ImmutableSet.of(nominator),
        Honour.PLAQUE,
        7);
  }

  private static ListRules list(
      ListColour colour, Optional<When> when, Deciders voting, OfficeId appeal, boolean blocks) {
    return new ListRules(
        ListKindId.of("LIST"),
        colour.wording(),
        colour,
        RULE,
        when,
        colour.isBurden() ? 10 : 0,
        colour.isBurden() ? 5 : 0,
        voting,
        30,
        new AppealRules(15, 10, ImmutableSet.of(appeal), RULE),
        ListDisplay.NUMBER,
        blocks,
        90);
  }

  private static void invalid(String reason, RecognitionRules rules) {
    Refusal refusal = assertThrows(InvalidValueException.class, () -> definition(rules)).refusal();
    assertThat(refusal.code()).isEqualTo(RefusalCode.PRACTICE_INVALID);
    assertThat(refusal.arguments().get("reason")).contains(reason);
  }

  private static ListRules black(Deciders voting) {
    return list(ListColour.BLACK, Optional.of(ON), voting, CLERK, true);
  }

  @Test
  void whatFitsIsTaken() {
    Deciders households = Deciders.households(VOTE);
    assertThat(
            definition(
                    new RecognitionRules(
                        RULE,
                        ImmutableList.of(award(households, OfficeRules.RESIDENT, "整洁")),
                        ImmutableList.of(black(BY_COUNCIL))))
                .recognition())
        .isPresent();
    definition(lists(list(ListColour.RED, Optional.empty(), BY_COUNCIL, CLERK, false)));
  }

  @Test
  void names_areOfTheDefinition() {
    Deciders households = Deciders.households(VOTE);
    invalid("unknown office", awards(award(households, OfficeId.of("NONE"), "整洁")));
    invalid(
        "unknown ballot", awards(award(Deciders.households(BallotTypeId.of("NONE")), HEAD, "整洁")));
    invalid("unknown body", awards(award(Deciders.members(VOTE, BodyId.of("NONE")), HEAD, "整洁")));
    invalid("cannot be decided by", awards(award(Deciders.adults(VOTE), HEAD, "整洁")));
    invalid("defined twice", awards(award(households, HEAD, "整洁"), award(households, HEAD, "整洁")));
    invalid(
        "names bodies",
        awards(award(new Deciders(VOTE, Basis.HOUSEHOLDS, ImmutableSet.of(COUNCIL)), HEAD, "整洁")));
  }

  @Test
  void anAwardDoesNotLookAtWhatTheLawGives() {
    invalid("低保", awards(award(Deciders.households(VOTE), HEAD, "不领低保的户优先")));
  }

  @Test
  void aListIsDecidedByAnElectedBody_andAppealsByOthers() {
    invalid("an elected body", lists(black(Deciders.members(VOTE, PARTY))));
    invalid("an elected body", lists(black(Deciders.households(VOTE))));
    invalid("another body", lists(list(ListColour.BLACK, Optional.of(ON), BY_COUNCIL, HEAD, true)));
  }

  @Test
  void nobodyIsListedUnlessAVillageSwitchesItOn() {
    String needs = "does not switch it on";
    invalid(needs, lists(list(ListColour.YELLOW, Optional.empty(), BY_COUNCIL, CLERK, true)));
    invalid(
        needs,
        lists(
            list(
                ListColour.BLACK,
                Optional.of(new When("lists", ImmutableSet.of("OFF", "ON"))),
                BY_COUNCIL,
                CLERK,
                true)));
    invalid(
        "no option",
        lists(
            list(
                ListColour.BLACK,
                Optional.of(new When("none", ImmutableSet.of("ON"))),
                BY_COUNCIL,
                CLERK,
                true)));
  }

  @Test
  void praiseBlocksNothing() {
    invalid(
        "blocks honours", lists(list(ListColour.RED, Optional.of(ON), BY_COUNCIL, CLERK, true)));
  }
}
