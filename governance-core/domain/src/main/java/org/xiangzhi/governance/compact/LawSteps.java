package org.xiangzhi.governance.compact;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.xiangzhi.governance.ballot.BallotRules;
import org.xiangzhi.governance.hierarchy.LevelId;
import org.xiangzhi.governance.kernel.Mark;
import org.xiangzhi.governance.kernel.Rule;
import org.xiangzhi.governance.kernel.RuleId;
import org.xiangzhi.governance.kernel.Text;
import org.xiangzhi.governance.kernel.Threshold;
import org.xiangzhi.governance.office.OfficeId;
import org.xiangzhi.governance.procedure.ActRule;
import org.xiangzhi.governance.procedure.Bound;
import org.xiangzhi.governance.procedure.ProcedureDefinition;
import org.xiangzhi.governance.procedure.Requirement;
import org.xiangzhi.governance.procedure.StepDefinition;
import org.xiangzhi.governance.procedure.StepId;

/**
 * Builds the six steps by which a compact is adopted where a practice has none of its own: what the
 * notice on compacts of 2018 and the law demand, and no more. They are the last six of {@link
 * NineSteps}.
 */
public final class LawSteps {
  private static final String NOTICE_OF_2018 = "民发〔2018〕144号";
  private static final String ARTICLE_31 = "ORG-2025 Art. 31";
  private static final Bound NONE = new Bound.AtMost(0);
  private static final Bound DONE = new Bound.AtLeast(1);

  /** Article 35: what is posted stands for 15 days or more. */
  private static final int NOTICE_DAYS = 15;

  private LawSteps() {}

  /**
   * States the rules of the steps, for the practice to list.
   *
   * @return the rules, whose names start with {@code COMPACT-}
   */
  public static ImmutableList<Rule> rules() {
    return ImmutableList.of(
        Rule.law(
            "COMPACT-DRAFT",
            NOTICE_OF_2018,
            "在征集民意的基础上拟定村规民约草案并公布",
            "a draft of the compact is drawn up and posted"),
        Rule.law(
            "COMPACT-OPINIONS",
            NOTICE_OF_2018,
            "广泛征求群众意见，逐条答复",
            "residents are asked for their opinions, and each is answered"),
        Rule.law(
            "COMPACT-TOWN-REVIEW",
            NOTICE_OF_2018,
            "表决前须报乡镇党委、政府审核，存疑条文逐条处理",
            "the town reviews the text before the vote and decides on each doubtful passage"),
        Rule.law(
            "COMPACT-NOTICE",
            "ORG-2025 Art. 35",
            "公示不少于 15 日，首日不计",
            "the notice stands for 15 days or more, the first left out"),
        Rule.law(
            "COMPACT-VOTE",
            ARTICLE_31,
            "村规民约由村民会议通过，未通过的退回修改",
            "the villagers' assembly passes the compact; what it does not pass goes back"),
        Rule.law(
            "COMPACT-FILING",
            ARTICLE_31,
            "通过后报乡镇人民政府备案，责令改正的退回修改",
            "the text is filed with the town government, whose order of correction sends it back"),
        Rule.law(
            "COMPACT-POSTED",
            NOTICE_OF_2018,
            "表决通过并备案后公布",
            "the text is posted once it was passed and filed"));
  }

  /**
   * Builds how a compact is adopted and revised.
   *
   * @param offices which offices act; nobody vets
   * @param level the level of unit by which coverage is reckoned
   * @param assembly how the villagers' assembly votes
   * @return the part of a practice
   */
  public static CompactRules compact(
      NineSteps.Offices offices, LevelId level, BallotRules assembly) {
    ImmutableList<StepDefinition> all =
        NineSteps.procedure(offices, requirements(), Optional.empty()).steps();
    ImmutableList<StepDefinition> steps =
        all.stream()
            .skip(all.stream().map(StepDefinition::id).toList().indexOf(NineSteps.DRAFTING))
            .map(LawSteps::byLaw)
            .collect(ImmutableList.toImmutableList());
    ImmutableSet<OfficeId> conveners = offices.conveners();
    return new CompactRules(
        new ProcedureDefinition(steps),
        ImmutableList.of(
            new ActRule("compact.open-case", conveners),
            new ActRule("compact.take-in-as-found", conveners),
            new ActRule("compact.record-agreement", conveners),
            new ActRule("compact.abandon-case", conveners),
            new ActRule("compact.order-correction", offices.reviewers())),
        ImmutableSet.of(),
        ImmutableList.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        level,
        assembly,
        Optional.empty(),
        Optional.of(back("COMPACT-NOTICE")),
        back("COMPACT-VOTE"),
        back("COMPACT-FILING"));
  }

  private static CompactRules.Return back(String rule) {
    return new CompactRules.Return(RuleId.of(rule), NineSteps.REVISION);
  }

  /** The second notice is the only one here. */
  private static StepDefinition byLaw(StepDefinition step) {
    return new StepDefinition(
        step.id(),
        step.id().equals(NineSteps.SECOND_NOTICE) ? Text.of("公示", "notice") : step.name(),
        Mark.LAW,
        step.acts(),
        step.requirements(),
        step.signedBy(),
        step.returnsTo(),
        step.deadlineDays());
  }

  private static ImmutableListMultimap<StepId, Requirement> requirements() {
    ImmutableListMultimap.Builder<StepId, Requirement> all = ImmutableListMultimap.builder();
    all.putAll(
        NineSteps.DRAFTING,
        Requirement.of("COMPACT-DRAFT", "draft.changes", DONE),
        Requirement.of("COMPACT-DRAFT", "draft.posted", DONE));
    all.putAll(
        NineSteps.OPINION_COLLECTION,
        Requirement.of(
            "COMPACT-OPINIONS", "households.asked", new Bound.Share(Threshold.moreThan(1, 2))),
        Requirement.of("COMPACT-OPINIONS", "opinions.unanswered", NONE));
    all.putAll(
        NineSteps.REVISION,
        Requirement.of("COMPACT-OPINIONS", "opinions.unanswered", NONE),
        Requirement.of("COMPACT-TOWN-REVIEW", "flags.unresolved", NONE),
        Requirement.of("COMPACT-TOWN-REVIEW", "town-review.passed", DONE));
    all.putAll(
        NineSteps.SECOND_NOTICE,
        Requirement.of("COMPACT-NOTICE", "notice.days", new Bound.AtLeast(NOTICE_DAYS)),
        Requirement.of("COMPACT-NOTICE", "notice.closed", DONE));
    all.putAll(NineSteps.VOTE, Requirement.of("COMPACT-VOTE", "vote.passed", DONE));
    all.putAll(
        NineSteps.PROMULGATION,
        Requirement.of("COMPACT-FILING", "text.filed", DONE),
        Requirement.of("COMPACT-POSTED", "text.posted", DONE));
    return all.build();
  }
}
