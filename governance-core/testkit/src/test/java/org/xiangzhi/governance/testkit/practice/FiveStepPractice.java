package org.xiangzhi.governance.testkit.practice;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import org.xiangzhi.governance.ballot.BallotRules;
import org.xiangzhi.governance.ballot.Basis;
import org.xiangzhi.governance.compact.CompactRules;
import org.xiangzhi.governance.hierarchy.LevelId;
import org.xiangzhi.governance.kernel.Mark;
import org.xiangzhi.governance.kernel.Rule;
import org.xiangzhi.governance.kernel.RuleId;
import org.xiangzhi.governance.kernel.Text;
import org.xiangzhi.governance.kernel.Threshold;
import org.xiangzhi.governance.office.BodyDefinition;
import org.xiangzhi.governance.office.BodyId;
import org.xiangzhi.governance.office.OfficeDefinition;
import org.xiangzhi.governance.office.OfficeId;
import org.xiangzhi.governance.office.OfficeRules;
import org.xiangzhi.governance.practice.LevelDefinition;
import org.xiangzhi.governance.practice.Practice;
import org.xiangzhi.governance.practice.PracticeDefinition;
import org.xiangzhi.governance.practice.PracticeId;
import org.xiangzhi.governance.procedure.ActRule;
import org.xiangzhi.governance.procedure.Bound;
import org.xiangzhi.governance.procedure.ProcedureDefinition;
import org.xiangzhi.governance.procedure.Requirement;
import org.xiangzhi.governance.procedure.StepDefinition;
import org.xiangzhi.governance.procedure.StepId;

/** Is a made-up county's: lanes in place of groups, five steps, households voting, no committee. */
public final class FiveStepPractice implements Practice {
  static final LevelId LANE = LevelId.of("LANE");
  static final BodyId COUNCIL = BodyId.of("LANE_COUNCIL");
  static final BodyId OFFICE = BodyId.of("VILLAGE_OFFICE");
  static final BodyId TOWN = BodyId.of("TOWN_DESK");
  static final OfficeId HEAD = OfficeId.of("VILLAGE_HEAD");
  static final OfficeId ELDER = OfficeId.of("LANE_ELDER");
  static final OfficeId CLERK = OfficeId.of("TOWN_CLERK");

  static final StepId WRITING = StepId.of("WRITING");
  static final StepId HEARING = StepId.of("HEARING");
  static final StepId DISPLAY = StepId.of("DISPLAY");
  static final StepId GATHERING = StepId.of("GATHERING");
  static final StepId CARVING = StepId.of("CARVING_IN_STONE");

  /** Makes the practice. */
  public FiveStepPractice() {}

  @Override
  public PracticeDefinition definition() {
    return PracticeDefinition.named(
            PracticeId.of("five-steps"),
            "1.0",
            LocalDate.of(2026, 1, 1),
            Text.of("五步工作法", "the five steps"),
            "a made-up county")
        .levels(
            ImmutableList.of(
                new LevelDefinition(LANE, Text.of("巷", "lane"), Optional.empty(), Mark.OWN)))
        .bodies(
            ImmutableList.of(
                body(OFFICE, LevelId.VILLAGE, BodyDefinition.Nature.SELF_GOVERNANCE),
                body(COUNCIL, LANE, BodyDefinition.Nature.SELF_GOVERNANCE),
                body(TOWN, LevelId.TOWN, BodyDefinition.Nature.GOVERNMENT)))
        .offices(
            ImmutableList.of(office(HEAD, OFFICE), office(ELDER, COUNCIL), office(CLERK, TOWN)))
        .rules(rules())
        .compact(Optional.of(compact()))
        .build();
  }

  private static BodyDefinition body(BodyId id, LevelId level, BodyDefinition.Nature nature) {
    return new BodyDefinition(id, Text.of("组织" + id, id.value()), level, nature, Mark.OWN);
  }

  private static OfficeDefinition office(OfficeId id, BodyId body) {
    return new OfficeDefinition(id, Text.of("职务" + id, id.value()), body, false, Mark.OWN);
  }

  private static ImmutableList<Rule> rules() {
    return ImmutableList.of(
        rule("TWO-CHANGES", "至少改两处", "two changes at least"),
        rule("HEARING-DAYS", "听证不少于三日", "the hearing lasts three days or more"),
        rule("LANES-HEARD", "每巷都要听到", "every lane is heard"),
        rule("ANSWERS", "意见都要答复", "every opinion is answered"),
        rule("SHOWN", "张贴不少于十六日", "the text is shown for sixteen days or more"),
        rule("QUORUM", "四分之三以上的户到会", "three quarters or more of the households come"),
        rule("MAJORITY", "到会的三分之二以上赞成", "two thirds or more of those present agree"),
        rule("PASSED", "须经表决通过", "the gathering passes the text"),
        rule("BACK", "退回重写", "the case goes back to writing"),
        rule("STONE", "刻石公布", "the text is carved and shown"));
  }

  private static Rule rule(String id, String zh, String en) {
    return new Rule(RuleId.of(id), Mark.OWN, "a made-up county", Text.of(zh, en));
  }

  private static CompactRules compact() {
    CompactRules.Return back = new CompactRules.Return(RuleId.of("BACK"), WRITING);
    return new CompactRules(
        new ProcedureDefinition(
            ImmutableList.of(writing(), hearing(), display(), gathering(), carving())),
        ImmutableList.of(
            ActRule.of("compact.open-case", HEAD),
            ActRule.of("compact.abandon-case", HEAD),
            ActRule.of("compact.take-in-as-found", HEAD),
            ActRule.of("compact.order-correction", CLERK)),
        ImmutableSet.of(),
        ImmutableList.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        LANE,
        BallotRules.assembly(
            RuleId.of("QUORUM"),
            ImmutableList.of(BallotRules.Quorum.present(Basis.HOUSEHOLDS, Threshold.atLeast(3, 4))),
            RuleId.of("MAJORITY"),
            Threshold.atLeast(2, 3)),
        Optional.empty(),
        Optional.of(back),
        back,
        back);
  }

  private static StepDefinition writing() {
    return step(
        WRITING,
        ImmutableList.of(
            ActRule.of("compact.propose-change", HEAD, ELDER),
            ActRule.of("compact.withdraw-change", HEAD, ELDER),
            ActRule.of("compact.rebase-draft", HEAD),
            ActRule.of("compact.reply-to-opinion", HEAD)),
        ImmutableList.of(
            Requirement.of("TWO-CHANGES", "draft.changes", new Bound.AtLeast(2)),
            Requirement.of("ANSWERS", "opinions.unanswered", new Bound.AtMost(0))));
  }

  private static StepDefinition hearing() {
    return step(
        HEARING,
        ImmutableList.of(
            ActRule.of("compact.record-inquiries", ELDER),
            ActRule.of("compact.register-opinion", ELDER, OfficeRules.RESIDENT),
            ActRule.of("compact.reply-to-opinion", HEAD)),
        ImmutableList.of(
            Requirement.of("HEARING-DAYS", "step.days", new Bound.AtLeast(3)),
            Requirement.of("LANES-HEARD", "clusters.incomplete", new Bound.AtMost(0)),
            Requirement.of("ANSWERS", "opinions.unanswered", new Bound.AtMost(0))),
        WRITING);
  }

  private static StepDefinition display() {
    return step(
        DISPLAY,
        ImmutableList.of(
            ActRule.of("compact.post-notice", HEAD),
            ActRule.of("compact.raise-objection", OfficeRules.RESIDENT)),
        ImmutableList.of(Requirement.of("SHOWN", "notice.days", new Bound.AtLeast(16))),
        WRITING,
        HEARING);
  }

  private static StepDefinition gathering() {
    return step(
        GATHERING,
        ImmutableList.of(
            ActRule.of("compact.open-assembly", HEAD),
            ActRule.of("compact.check-in", HEAD, ELDER),
            ActRule.of("compact.count-vote", HEAD)),
        ImmutableList.of(Requirement.of("PASSED", "vote.passed", new Bound.AtLeast(1))),
        WRITING);
  }

  private static StepDefinition carving() {
    return step(
        CARVING,
        ImmutableList.of(
            ActRule.of("compact.file-text", HEAD), ActRule.of("compact.post-text", HEAD)),
        ImmutableList.of(Requirement.of("STONE", "text.posted", new Bound.AtLeast(1))),
        WRITING);
  }

  private static StepDefinition step(
      StepId id,
      ImmutableList<ActRule> acts,
      ImmutableList<Requirement> requirements,
      StepId... returns) {
    return new StepDefinition(
        id,
        Text.of("步骤" + id, id.value()),
        Mark.OWN,
        acts,
        requirements,
        ImmutableSet.of(HEAD),
        ImmutableList.copyOf(returns),
        Optional.empty());
  }
}
