package org.xiangzhi.governance.plugin.liping;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.xiangzhi.governance.practice.PracticeDefinition;
import org.xiangzhi.governance.practice.PracticeId;
import org.xiangzhi.governance.village.Demonstration;
import org.xiangzhi.governance.village.Script;

/**
 * Shows a village revise its compact, run its everyday affairs and elect its committee, with the
 * mistakes that people make on the way.
 */
public final class LipingDemonstration implements Demonstration {
  private static final ImmutableList<String> OVERSEERS =
      ImmutableList.of(
          SampleVillage.member(112, 2),
          SampleVillage.member(122, 2),
          SampleVillage.member(142, 2),
          SampleVillage.member(152, 2),
          SampleVillage.member(172, 2));
  private static final ImmutableList<String> HEADS =
      ImmutableList.of(SampleVillage.member(34, 1), SampleVillage.member(35, 1));

  /** Makes the demonstration. */
  public LipingDemonstration() {}

  @Override
  public PracticeId practice() {
    return SampleVillage.PRACTICE;
  }

  /** Offers a made-up example that was lawful until the end of 2025. */
  @Override
  public ImmutableList<PracticeDefinition> variants() {
    return ExampleVariant.definitions();
  }

  @Override
  public ImmutableList<Scene> scenes() {
    Script script = new Script(LocalDate.of(2025, 12, 31));
    SampleVillage village = new SampleVillage(script);
    village.underTheOldLaw();
    script.daysLater(61);
    village.setUp();
    new AreaPlay(script).divide();
    revision(script);
    everyday(script, village);
    elections(script, village);
    new ListPlay(script).guide();
    return script.scenes();
  }

  private static void revision(Script script) {
    FormationPlay formation = new FormationPlay(script);
    formation.takeInAndOpen();
    formation.deliberate();
    formation.invite();
    formation.form();
    DraftPlay draft = new DraftPlay(script);
    draft.draft();
    draft.collectOpinions();
    draft.revise();
    draft.noticeWithObjection();
    draft.noticeAgain();
    DecisionPlay decision = new DecisionPlay(script, draft.text());
    decision.vote();
    decision.promulgate();
  }

  private static void everyday(Script script, SampleVillage village) {
    village.representatives();
    TeamPlay teams = new TeamPlay(script, village);
    teams.executiveCommittee();
    teams.patrolCharter();
    script.title("治安巡逻队队员推选（党员推选）", "the patrol team is elected, by party members");
    new SmallElectionPlay(script, ElectionPlay.STEWARD, "patrol-2026", electors())
        .elect(
            SampleVillage.VILLAGE,
            LipingOffices.PATROL,
            ImmutableMap.of(LipingOffices.PATROL_MEMBER, TeamPlay.PATROL));
    teams.patrolPosted();
    teams.roster();
    teams.areas();
    teams.tasks();
    teams.voluntaryWork();
    teams.yard();
    new LinkPlay(script).link();
    new DisclosurePlay(script).disclose();
    MatterPlay matter = new MatterPlay(script);
    matter.deliberate();
    matter.resolve();
    matter.disclose();
    matter.meetings();
  }

  /** Twelve party members, invented as everybody is; those who stand are among them. */
  private static ImmutableList<String> electors() {
    return Stream.concat(
            TeamPlay.PATROL.stream(),
            IntStream.rangeClosed(200, 207).mapToObj(h -> SampleVillage.member(h, 1)))
        .collect(ImmutableList.toImmutableList());
  }

  private static void elections(Script script, SampleVillage village) {
    ElectionPlay election = new ElectionPlay(script);
    election.list();
    election.objections();
    election.candidates();
    election.vote();
    election.secondRound();
    new LinkPlay(script).afterElection(ElectionPlay.DIRECTORS.get(0));
    script.daysLater(1);
    script.title("村务监督委员会推选（30 名村民代表）", "the oversight committee, by 30 representatives");
    village.establish(LipingOffices.OVERSIGHT, "岩洞村村务监督委员会");
    new SmallElectionPlay(
            script,
            ElectionPlay.STEWARD,
            "oversight-2026",
            IntStream.rangeClosed(1, 30).mapToObj(SampleVillage::representative).toList())
        .elect(
            SampleVillage.VILLAGE,
            LipingOffices.OVERSIGHT,
            ImmutableMap.of(
                LipingOffices.OVERSIGHT_HEAD, OVERSEERS.subList(0, 2),
                LipingOffices.OVERSIGHT_MEMBER, OVERSEERS.subList(2, 5)));
    script.title("第 1 组组长推选（50 户的代表）", "the head of group 1, by 50 households");
    new SmallElectionPlay(
            script,
            ElectionPlay.STEWARD,
            "group-head-2026",
            IntStream.rangeClosed(1, 50).mapToObj(h -> SampleVillage.member(h, 1)).toList())
        .elect(
            SampleVillage.group(1),
            LipingOffices.GROUP,
            ImmutableMap.of(LipingOffices.GROUP_HEAD, HEADS));
    RecallPlay recall = new RecallPlay(script);
    recall.recall();
    recall.evaluate(OVERSEERS.get(0));
  }
}
