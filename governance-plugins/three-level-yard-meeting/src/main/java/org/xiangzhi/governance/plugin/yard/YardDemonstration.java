package org.xiangzhi.governance.plugin.yard;

import static org.xiangzhi.governance.plugin.yard.DemoVillage.VILLAGE;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.xiangzhi.governance.kernel.PersonId;
import org.xiangzhi.governance.practice.PracticeId;
import org.xiangzhi.governance.village.Demonstration;
import org.xiangzhi.governance.village.Script;

/**
 * Shows a village, its town and its district hold yard meetings under three versions of the
 * practice, and see matters through to their end, with the mistakes that people make on the way.
 */
public final class YardDemonstration implements Demonstration {
  /** Makes the demonstration. */
  public YardDemonstration() {}

  @Override
  public PracticeId practice() {
    return ThreeLevelYardMeeting.ID;
  }

  @Override
  public ImmutableList<Scene> scenes() {
    Script script = new Script(YardVersion.PILOT.from());
    DemoVillage village = new DemoVillage(script);
    village.pilot();
    PilotActs pilot = new PilotActs(script);
    pilot.meet();
    pilot.practicalMatter();
    script.on(LocalDate.of(2022, 2, 23));
    MatterPlay running = pilot.runningMatter();
    script.on(YardVersion.DISTRICT_WIDE.from());
    village.districtWide();
    DistrictActs district = new DistrictActs(script, running);
    district.migrate();
    district.publish();
    district.overdue(village);
    district.contested();
    district.meet();
    RecordPlay records = new RecordPlay(script);
    script.daysLater(3);
    records.mediate();
    records.order();
    records.visitAndPair();
    village.raised();
    new RaisedActs(script).meet();
    return script.scenes();
  }

  /** Whoever raises the matters of the demonstration. */
  static PersonId raiser() {
    return VILLAGE.resident(5);
  }
}
