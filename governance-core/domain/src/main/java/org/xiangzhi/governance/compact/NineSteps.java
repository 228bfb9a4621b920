package org.xiangzhi.governance.compact;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Arrays;
import java.util.Optional;
import org.xiangzhi.governance.kernel.Mark;
import org.xiangzhi.governance.kernel.Text;
import org.xiangzhi.governance.office.OfficeId;
import org.xiangzhi.governance.procedure.ActRule;
import org.xiangzhi.governance.procedure.ProcedureDefinition;
import org.xiangzhi.governance.procedure.Requirement;
import org.xiangzhi.governance.procedure.StepDefinition;
import org.xiangzhi.governance.procedure.StepId;

/**
 * Builds the default procedure of a compact, the nine steps 九步工作法. The practice says which offices
 * act and which requirements each step has; a practice with other steps builds its own {@link
 * ProcedureDefinition} instead.
 */
public final class NineSteps {
  /** 两委商议. */
  public static final StepId JOINT_DELIBERATION = StepId.of("JOINT_DELIBERATION");

  /** 发邀请函. */
  public static final StepId INVITATION = StepId.of("INVITATION");

  /** 建执委会. */
  public static final StepId COMMITTEE_FORMATION = StepId.of("COMMITTEE_FORMATION");

  /** 草拟初稿. */
  public static final StepId DRAFTING = StepId.of("DRAFTING");

  /** 征求民意. */
  public static final StepId OPINION_COLLECTION = StepId.of("OPINION_COLLECTION");

  /** 修改完善. */
  public static final StepId REVISION = StepId.of("REVISION");

  /** 二次公示. */
  public static final StepId SECOND_NOTICE = StepId.of("SECOND_NOTICE");

  /** 全体表决. */
  public static final StepId VOTE = StepId.of("VOTE");

  /** 张榜执行. */
  public static final StepId PROMULGATION = StepId.of("PROMULGATION");

  private final Offices offices;
  private final ImmutableListMultimap<StepId, Requirement> requirements;

  private NineSteps(Offices offices, ImmutableListMultimap<StepId, Requirement> requirements) {
    this.offices = offices;
    this.requirements = requirements;
  }

  /**
   * Says which offices act.
   *
   * @param conveners who convene, post and sign the steps off
   * @param committees the members of the two committees, who invite and draft
   * @param vetters who vet candidates; may be empty
   * @param askers who ask and tell households
   * @param reviewers the town's reviewers
   * @param residents who may object to a noticed text
   */
  public record Offices(
      ImmutableSet<OfficeId> conveners,
      ImmutableSet<OfficeId> committees,
      ImmutableSet<OfficeId> vetters,
      ImmutableSet<OfficeId> askers,
      ImmutableSet<OfficeId> reviewers,
      ImmutableSet<OfficeId> residents) {}

  /**
   * Builds the procedure.
   *
   * @param offices which offices act
   * @param requirements what must hold before each step is left
   * @param deadlineDays the days after which a step is overdue; empty for never
   * @return the nine steps
   */
  public static ProcedureDefinition procedure(
      Offices offices,
      ImmutableListMultimap<StepId, Requirement> requirements,
      Optional<Integer> deadlineDays) {
    return new NineSteps(offices, requirements).build(deadlineDays);
  }

  private ProcedureDefinition build(Optional<Integer> days) {
    return new ProcedureDefinition(
        ImmutableList.of(
            step(JOINT_DELIBERATION, "两委商议", "joint deliberation", days, jointMeeting()),
            step(INVITATION, "发邀请函", "invitation", days, invitation()),
            step(COMMITTEE_FORMATION, "建执委会", "committee formation", days, formation(), INVITATION),
            step(DRAFTING, "草拟初稿", "drafting", days, drafting()),
            step(OPINION_COLLECTION, "征求民意", "opinion collection", days, opinions(), DRAFTING),
            step(REVISION, "修改完善", "revision", days, revision(), OPINION_COLLECTION),
            step(SECOND_NOTICE, "二次公示", "second notice", days, notice(), REVISION),
            step(VOTE, "全体表决", "vote", days, vote(), REVISION),
            step(PROMULGATION, "张榜执行", "promulgation", days, promulgation(), REVISION)));
  }

  private StepDefinition step(
      StepId id,
      String zh,
      String en,
      Optional<Integer> days,
      ImmutableList<ActRule> acts,
      StepId... returns) {
    return new StepDefinition(
        id,
        Text.of(zh, en),
        Mark.SOURCE,
        acts,
        requirements.get(id),
        offices.conveners(),
        ImmutableList.copyOf(returns),
        days);
  }

  private ImmutableList<ActRule> jointMeeting() {
    return acts(offices.conveners(), "compact.record-joint-meeting");
  }

  private ImmutableList<ActRule> invitation() {
    return acts(offices.committees(), "compact.deliver-invitation", "compact.answer-invitation");
  }

  private ImmutableList<ActRule> formation() {
    return ImmutableList.<ActRule>builder()
        .addAll(acts(offices.vetters(), "compact.record-vetting"))
        .addAll(acts(offices.conveners(), "compact.form-committee", "compact.publish-committee"))
        .build();
  }

  private ImmutableList<ActRule> drafting() {
    return ImmutableList.<ActRule>builder()
        .addAll(changes())
        .addAll(acts(offices.conveners(), "compact.post-draft"))
        .build();
  }

  private ImmutableList<ActRule> changes() {
    return acts(
        offices.committees(),
        "compact.propose-change",
        "compact.withdraw-change",
        "compact.rebase-draft");
  }

  private ImmutableList<ActRule> opinions() {
    return ImmutableList.<ActRule>builder()
        .addAll(acts(offices.askers(), "compact.record-inquiries", "compact.register-opinion"))
        .addAll(acts(offices.committees(), "compact.reply-to-opinion"))
        .build();
  }

  private ImmutableList<ActRule> revision() {
    return ImmutableList.<ActRule>builder()
        .addAll(changes())
        .addAll(acts(offices.committees(), "compact.reply-to-opinion", "compact.link-opinion"))
        .addAll(acts(offices.reviewers(), "compact.resolve-flag", "compact.record-town-review"))
        .build();
  }

  private ImmutableList<ActRule> notice() {
    return ImmutableList.<ActRule>builder()
        .addAll(acts(offices.conveners(), "compact.post-notice", "compact.close-notice"))
        .add(
            new ActRule(
                "compact.raise-objection",
                Sets.union(offices.residents(), offices.askers()).immutableCopy()))
        .build();
  }

  private ImmutableList<ActRule> vote() {
    return acts(
        offices.conveners(),
        "compact.open-assembly",
        "compact.check-in",
        "compact.read-clause",
        "compact.count-vote",
        "compact.record-signatures");
  }

  private ImmutableList<ActRule> promulgation() {
    return ImmutableList.<ActRule>builder()
        .addAll(acts(offices.conveners(), "compact.file-text", "compact.post-text"))
        .addAll(acts(offices.askers(), "compact.inform-households"))
        .build();
  }

  private static ImmutableList<ActRule> acts(ImmutableSet<OfficeId> by, String... names) {
    return Arrays.stream(names)
        .map(name -> new ActRule(name, by))
        .collect(ImmutableList.toImmutableList());
  }
}
