package org.xiangzhi.governance.plugin.liping;

import static org.xiangzhi.governance.plugin.liping.SampleVillage.LOG;
import static org.xiangzhi.governance.plugin.liping.SampleVillage.SECRETARY;
import static org.xiangzhi.governance.plugin.liping.SampleVillage.VILLAGE;
import static org.xiangzhi.governance.plugin.liping.SampleVillage.member;

import com.google.common.collect.ImmutableList;
import org.xiangzhi.governance.compact.ClauseId;
import org.xiangzhi.governance.kernel.Digest;
import org.xiangzhi.governance.kernel.PersonId;
import org.xiangzhi.governance.recognition.CaseEnd;
import org.xiangzhi.governance.recognition.Concerned;
import org.xiangzhi.governance.recognition.ListCaseId;
import org.xiangzhi.governance.recognition.ListCommand;
import org.xiangzhi.governance.recognition.Proof;
import org.xiangzhi.governance.recognition.RecognitionCommand;
import org.xiangzhi.governance.village.Script;

/** Plays what becomes of who breaks the compact in a village that has chosen no list. */
final class ListPlay {
  static final ListCaseId CASE = ListCaseId.of("case-1");

  private static final int HOUSEHOLD = 60;

  private final Script script;

  ListPlay(Script script) {
    this.script = script;
  }

  private void act(RecognitionCommand command) {
    script.act(LOG, SECRETARY, command);
  }

  void guide() {
    script.daysLater(1);
    script.title(
        "违反村规民约：先教育引导；条款须已生效，不针对未成年人",
        "the compact is broken: guidance first, under a clause in force");
    guide("no-such-clause", member(HOUSEHOLD, 1));
    guide("hygiene", member(HOUSEHOLD, 3));
    guide("hygiene", member(HOUSEHOLD, 1));
    script.title("引导期未满、本村未选设榜单：不得立案", "no case: the village has chosen no list");
    takeUp();
    script.daysLater(16);
    takeUp();
    act(new ListCommand.EndCase(CASE, CaseEnd.MENDED, "已打扫干净"));
  }

  private void guide(String clause, String doer) {
    act(
        new ListCommand.GiveGuidance(
            CASE,
            LipingRecognition.BLACK,
            VILLAGE,
            Concerned.person(PersonId.of(doer)),
            PersonId.of(doer),
            ClauseId.of(clause),
            "门前卫生长期无人打扫",
            "十五日内打扫干净"));
  }

  private void takeUp() {
    act(
        new ListCommand.TakeUp(
            CASE,
            ImmutableList.of(
                new Proof("门前卫生照片", Digest.ofText("照片"), PersonId.of(member(61, 1))))));
  }
}
