package org.xiangzhi.governance.plugin.liping;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.xiangzhi.governance.practice.PracticeId;
import org.xiangzhi.governance.village.Demonstration;

/** Shows a village revise its compact, with the mistakes that people make on the way. */
public final class LipingDemonstration implements Demonstration {
  /** Makes the demonstration. */
  public LipingDemonstration() {}

  @Override
  public PracticeId practice() {
    return PracticeId.of("liping-compact");
  }

  @Override
  public ImmutableList<Scene> scenes() {
    Script script = new Script(LocalDate.of(2026, 3, 2));
    new SampleVillage(script).setUp();
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
    return script.scenes();
  }
}
