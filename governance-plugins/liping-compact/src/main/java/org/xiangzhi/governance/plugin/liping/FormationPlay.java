package org.xiangzhi.governance.plugin.liping;

import static org.xiangzhi.governance.plugin.liping.SampleVillage.LOG;
import static org.xiangzhi.governance.plugin.liping.SampleVillage.SECRETARY;
import static org.xiangzhi.governance.plugin.liping.SampleVillage.clusterHead;
import static org.xiangzhi.governance.plugin.liping.SampleVillage.member;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import org.xiangzhi.governance.ballot.Count;
import org.xiangzhi.governance.compact.CaseCommand;
import org.xiangzhi.governance.compact.CaseId;
import org.xiangzhi.governance.compact.CaseKind;
import org.xiangzhi.governance.compact.FormationCommand;
import org.xiangzhi.governance.compact.InvitationId;
import org.xiangzhi.governance.compact.NineSteps;
import org.xiangzhi.governance.compact.SeatKind;
import org.xiangzhi.governance.kernel.PersonId;
import org.xiangzhi.governance.office.OfficeId;
import org.xiangzhi.governance.procedure.StepId;
import org.xiangzhi.governance.village.Script;

/** Plays the first three steps: joint meeting, invitations, executive committee. */
final class FormationPlay {
  static final CaseId CASE = CaseId.of("revision-2026");

  /** The invited, with the kind of seat. */
  private static final ImmutableList<Map.Entry<String, SeatKind>> INVITED =
      ImmutableList.of(
          Map.entry(member(2, 1), LipingCompact.ELDER),
          Map.entry(member(13, 1), LipingCompact.ELDER),
          Map.entry(member(25, 2), LipingCompact.ELDER),
          Map.entry(member(41, 1), LipingCompact.ELDER),
          Map.entry(clusterHead(3), LipingCompact.HEAD),
          Map.entry(clusterHead(7), LipingCompact.HEAD),
          Map.entry(clusterHead(12), LipingCompact.HEAD),
          Map.entry(clusterHead(20), LipingCompact.HEAD));

  private final Script script;

  FormationPlay(Script script) {
    this.script = script;
  }

  void takeInAndOpen() {
    script.daysLater(1);
    script.title(
        "接收现行村规民约（如实登记，附原件）", "the compact in force is taken in as found, with its papers");
    script.act(
        LOG,
        SECRETARY,
        new CaseCommand.TakeInAsFound(
            "岩洞村村规民约（2019）",
            LocalDate.of(2019, 5, 18),
            LocalDate.of(2019, 6, 1),
            SampleTexts.asFound(),
            ImmutableList.of(SampleTexts.paper("2019 年村规民约原件扫描"))));
    script.title("修订立案", "a case of revision is opened");
    script.act(LOG, SECRETARY, new CaseCommand.OpenCase(CASE, "2026 年村规民约修订", CaseKind.REVISION));
    script.title("想直接表决", "someone wants to go straight to the vote");
    complete(script, NineSteps.VOTE);
  }

  void deliberate() {
    script.title("① 两委商议", "1 joint deliberation");
    script.act(LOG, member(9, 1), meeting(SECRETARY, "branch-member-1"));
    script.act(LOG, SECRETARY, meeting(SECRETARY, "branch-member-1", "committee-member-1"));
    complete(script, NineSteps.JOINT_DELIBERATION);
    script.daysLater(2);
    script.act(
        LOG,
        SECRETARY,
        meeting(
            SECRETARY,
            "branch-member-1",
            "branch-member-2",
            "villagers-committee-director",
            "committee-member-1",
            "committee-member-2"));
    complete(script, NineSteps.JOINT_DELIBERATION);
  }

  private static FormationCommand meeting(String... present) {
    return new FormationCommand.RecordJointMeeting(
        CASE,
        "岩洞村党群服务中心",
        Arrays.stream(present).map(PersonId::of).collect(ImmutableSet.toImmutableSet()),
        new Count(present.length - 1, 0, 1),
        "同意启动村规民约修订",
        "环境整治、移风易俗、村道管护");
  }

  void invite() {
    script.title("② 发邀请函", "2 invitation");
    for (int i = 0; i < INVITED.size(); i++) {
      String carrier = i % 2 == 0 ? "branch-member-1" : "committee-member-2";
      script.act(
          LOG,
          carrier,
          new FormationCommand.DeliverInvitation(
              CASE,
              invitation(i),
              PersonId.of(INVITED.get(i).getKey()),
              INVITED.get(i).getValue()));
    }
    complete(script, NineSteps.INVITATION);
    script.daysLater(3);
    for (int i = 0; i < INVITED.size(); i++) {
      boolean agrees = i != 3;
      script.act(
          LOG,
          "committee-member-2",
          new FormationCommand.AnswerInvitation(CASE, invitation(i), agrees));
    }
    complete(script, NineSteps.INVITATION);
  }

  void form() {
    script.daysLater(2);
    script.title("③ 建执委会：司法、综治、派出所联审", "3 committee formation: joint vetting");
    for (int i = 0; i < INVITED.size(); i++) {
      if (i == 3) {
        continue;
      }
      vet(i, LipingOffices.JUSTICE_OFFICER, true);
      vet(i, LipingOffices.PUBLIC_ORDER_OFFICER, true);
      vet(i, LipingOffices.POLICE_OFFICER, i != 7);
    }
    script.title(
        "③ 建执委会：缺一家联审、主任人选不符", "3 committee formation: one clearance missing, another director");
    form("villagers-committee-director", 0, 1, 2, 4, 5, 7);
    script.title("③ 建执委会：成立并公示", "3 committee formation: formed and published");
    form(SECRETARY, 0, 1, 2, 4, 5, 6);
    script.act(
        LOG,
        SECRETARY,
        new FormationCommand.PublishCommittee(CASE, SampleTexts.posting("村务公开栏", "执委会名单张贴照片")));
    complete(script, NineSteps.COMMITTEE_FORMATION);
  }

  private void vet(int invited, OfficeId office, boolean cleared) {
    script.act(
        LOG,
        SampleVillage.person(office),
        new FormationCommand.RecordVetting(
            CASE, PersonId.of(INVITED.get(invited).getKey()), office, cleared));
  }

  private void form(String director, int... invited) {
    script.act(
        LOG,
        SECRETARY,
        new FormationCommand.FormCommittee(
            CASE,
            PersonId.of(director),
            Arrays.stream(invited)
                .mapToObj(i -> PersonId.of(INVITED.get(i).getKey()))
                .collect(ImmutableSet.toImmutableSet())));
  }

  private static InvitationId invitation(int i) {
    return InvitationId.of("invitation-" + (i + 1));
  }

  static void complete(Script script, StepId step) {
    script.act(LOG, SECRETARY, new CaseCommand.CompleteStep(CASE, step));
  }
}
