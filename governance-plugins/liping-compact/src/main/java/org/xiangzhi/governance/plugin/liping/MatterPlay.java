package org.xiangzhi.governance.plugin.liping;

import static org.xiangzhi.governance.plugin.liping.RecordPlay.ballot;
import static org.xiangzhi.governance.plugin.liping.RecordPlay.number;
import static org.xiangzhi.governance.plugin.liping.RecordPlay.paper;
import static org.xiangzhi.governance.plugin.liping.RecordPlay.words;
import static org.xiangzhi.governance.plugin.liping.SampleVillage.SECRETARY;
import static org.xiangzhi.governance.plugin.liping.SampleVillage.VILLAGE;
import static org.xiangzhi.governance.plugin.liping.SampleVillage.member;
import static org.xiangzhi.governance.register.FourDeliberations.CONSULTATION;
import static org.xiangzhi.governance.register.FourDeliberations.PROPOSAL;
import static org.xiangzhi.governance.register.FourDeliberations.RESOLUTION;
import static org.xiangzhi.governance.register.FourDeliberations.RESOLUTION_DISCLOSURE;
import static org.xiangzhi.governance.register.FourDeliberations.RESULT_DISCLOSURE;
import static org.xiangzhi.governance.register.FourDeliberations.REVIEW;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.xiangzhi.governance.ballot.Basis;
import org.xiangzhi.governance.procedure.StepId;
import org.xiangzhi.governance.register.FourDeliberations;
import org.xiangzhi.governance.village.Script;

/** Plays one important matter through four deliberations and two disclosures 四议两公开. */
final class MatterPlay {
  private static final String MATTER = "matter-road";
  private static final String QUESTION = "用集体收益硬化第六组村道 1.2 公里";

  private final Script script;
  private final RecordPlay records;
  private final DisclosurePlay disclosures;

  MatterPlay(Script script) {
    this.script = script;
    this.records = new RecordPlay(script);
    this.disclosures = new DisclosurePlay(script);
  }

  void deliberate() {
    script.daysLater(4);
    script.title("四议两公开：提议", "four deliberations: the party branch proposes");
    records.enter(
        SECRETARY,
        FourDeliberations.KIND,
        MATTER,
        "MATTER",
        words(QUESTION),
        "PROPOSAL",
        paper("党支部提议书"));
    complete(PROPOSAL);
    script.title("四议两公开：商议，到会不足", "the two committees consult: too few come");
    meeting(CONSULTATION, 7, 3, 3);
    complete(CONSULTATION);
    script.title("四议两公开：商议，到会 6 人", "the two committees consult: six come");
    meeting(CONSULTATION, 7, 6, 5);
    complete(CONSULTATION);
    script.title("四议两公开：党员大会审议", "the party members review");
    meeting(REVIEW, 21, 17, 15);
    complete(REVIEW);
  }

  private void meeting(StepId step, int entitled, int present, int yes) {
    records.amend(
        SECRETARY,
        MATTER,
        step + "_ENTITLED",
        number(entitled),
        step + "_PRESENT",
        number(present),
        step + "_YES",
        number(yes),
        step + "_MINUTES",
        paper("会议记录 " + step));
  }

  void resolve() {
    script.daysLater(2);
    script.title("四议两公开：未经授权，村民代表会议不得表决", "the representatives may not vote without delegation");
    BallotPlay resolution = new BallotPlay(script, SECRETARY, "resolution-road");
    resolution.openDelegated(QUESTION, Optional.empty());
    script.title("村民会议授权（户的代表 205 户到会）", "the assembly delegates it, 205 households present");
    BallotPlay delegation = new BallotPlay(script, SECRETARY, "delegation-road");
    delegation.open(LipingBallots.ASSEMBLY, VILLAGE, Basis.HOUSEHOLDS, "授权村民代表会议决定：" + QUESTION);
    delegation.checkIn(IntStream.rangeClosed(1, 205).mapToObj(h -> member(h, 1)).toList());
    delegation.hands(188, 11, 6);
    script.title("村民代表会议决议：表决未结束即报决议", "the resolution is reported before it was counted");
    resolution.openDelegated(QUESTION, Optional.of("delegation-road"));
    records.amend(SECRETARY, MATTER, "RESOLUTION_BALLOT", ballot("resolution-road"));
    complete(RESOLUTION);
    script.title("村民代表会议决议：30 名代表到会 24 名", "the resolution: 24 of 30 representatives present");
    resolution.checkIn(
        IntStream.rangeClosed(1, 24).mapToObj(SampleVillage::representative).toList());
    resolution.hands(20, 3, 1);
    complete(RESOLUTION);
  }

  void disclose() {
    script.daysLater(1);
    script.title("决议公开：未满十五日", "the resolution is disclosed: not yet fifteen days");
    disclosures.about("resolution", LipingDisclosures.RESOLUTION, MATTER);
    script.daysLater(14);
    complete(RESOLUTION_DISCLOSURE);
    script.daysLater(1);
    script.title("决议公开期满；实施结果公开", "the resolution has stood; the result is disclosed");
    complete(RESOLUTION_DISCLOSURE);
    disclosures.about("result", LipingDisclosures.RESULT, MATTER);
    script.daysLater(15);
    script.title("实施结果公开期满，办结", "the result has stood: done");
    records.amend(SECRETARY, MATTER, "RESULT", words("村道硬化完工，决算 41 万元"));
    complete(RESULT_DISCLOSURE);
  }

  private void complete(StepId step) {
    records.complete(SECRETARY, MATTER, step);
  }

  /**
   * Plays the meetings that decide in their own right: a group's, and that of the two committees.
   */
  void meetings() {
    script.daysLater(1);
    script.title("村民小组会议（第 1 组，户的代表 34/50 到会）", "a group meeting, 34 of 50 households present");
    BallotPlay group = new BallotPlay(script, SampleVillage.clusterHead(1), "group-1");
    group.open(
        LipingBallots.GROUP_MEETING, SampleVillage.group(1), Basis.HOUSEHOLDS, "第 1 组水渠清淤轮值办法");
    group.checkIn(IntStream.rangeClosed(1, 34).mapToObj(h -> member(h, 1)).toList());
    group.hands(26, 5, 3);
    script.title("两委联席会议（7 人到会 5 人）", "a joint meeting, five of seven present");
    BallotPlay joint = new BallotPlay(script, SECRETARY, "joint-1");
    joint.open(
        LipingBallots.JOINT_MEETING,
        VILLAGE,
        Basis.MEMBERS,
        "启动村民委员会换届准备",
        LipingOffices.BRANCH,
        LipingOffices.VILLAGERS_COMMITTEE);
    joint.checkIn(
        List.of(
            SECRETARY,
            "branch-member-1",
            "branch-member-2",
            "committee-member-1",
            "committee-member-3"));
    joint.hands(4, 1, 0);
  }
}
