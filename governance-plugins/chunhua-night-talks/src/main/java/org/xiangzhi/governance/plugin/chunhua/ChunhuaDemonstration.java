package org.xiangzhi.governance.plugin.chunhua;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.xiangzhi.governance.practice.PracticeId;
import org.xiangzhi.governance.village.Demonstration;
import org.xiangzhi.governance.village.Script;

/**
 * Shows a villagers' group elect its committees, deliberate, talk in the evening and settle what
 * comes up, with the mistakes that people make on the way.
 */
public final class ChunhuaDemonstration implements Demonstration {
  /** Makes the demonstration. */
  public ChunhuaDemonstration() {}

  @Override
  public PracticeId practice() {
    return ChunhuaNightTalks.ID;
  }

  @Override
  public ImmutableList<Scene> scenes() {
    Script script = new Script(LocalDate.of(2026, 3, 2));
    SampleVillage village = new SampleVillage(script);
    village.setUp();
    CommitteePlay committees = new CommitteePlay(script, village);
    committees.elect();
    committees.link();
    everyday(script);
    return script.scenes();
  }

  private static void everyday(Script script) {
    OutreachPlay outreach = new OutreachPlay(script);
    MatterPlay matters = new MatterPlay(script);
    outreach.visit();
    matters.classDitch();
    outreach.outreach();
    NightTalkPlay talks = new NightTalkPlay(script, matters);
    talks.talk();
    matters.townSettlesRoad();
    WorksPlay works = new WorksPlay(script);
    works.draftRules();
    DeliberationPlay deliberations = new DeliberationPlay(script);
    deliberations.first();
    works.adopted("finance-1", DeliberationPlay.FINANCE_1);
    works.work(DeliberationPlay.DITCH);
    matters.settleDitch();
    works.inspect();
    matters.settleDam();
    works.putRight();
    works.permit();
    works.draftSecondVersion();
    deliberations.second();
    works.adopted("finance-2", DeliberationPlay.FINANCE_2);
    outreach.freely();
    outreach.fiveZeros();
    new LabourPlay(script).count();
    talks.review();
    works.review();
    new ModelPlay(script).select();
  }
}
