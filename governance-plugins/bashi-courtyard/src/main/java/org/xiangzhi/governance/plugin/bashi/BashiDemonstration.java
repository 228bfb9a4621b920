package org.xiangzhi.governance.plugin.bashi;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.xiangzhi.governance.practice.PracticeId;
import org.xiangzhi.governance.village.Demonstration;
import org.xiangzhi.governance.village.Script;

/**
 * Shows one courtyard from its application to its plaque and what it lives through, with the
 * mistakes that people make on the way.
 */
public final class BashiDemonstration implements Demonstration {
  /** Makes the demonstration. */
  public BashiDemonstration() {}

  @Override
  public PracticeId practice() {
    return BashiCourtyard.ID;
  }

  @Override
  public ImmutableList<Scene> scenes() {
    Script script = new Script(LocalDate.of(2026, 7, 6));
    SampleVillage village = new SampleVillage(script);
    village.setUp();
    script.daysLater(1);
    FoundingPlay founding = new FoundingPlay(script);
    founding.apply();
    founding.survey();
    village.head();
    LifePlay life = new LifePlay(script);
    life.contacts();
    founding.build();
    founding.accept();
    script.daysLater(3);
    life.takePart();
    life.whistle();
    life.inspect();
    script.daysLater(2);
    RecognitionPlay recognition = new RecognitionPlay(script);
    recognition.nominate();
    recognition.vote();
    life.size();
    script.daysLater(1);
    recognition.compact();
    recognition.guide();
    recognition.list();
    recognition.appeal();
    life.report();
    return script.scenes();
  }
}
