package org.xiangzhi.governance.plugin.yard;

import org.xiangzhi.governance.hierarchy.Division;
import org.xiangzhi.governance.hierarchy.UnitId;
import org.xiangzhi.governance.journal.LogId;
import org.xiangzhi.governance.kernel.PersonId;

/**
 * Is one town or sub-district of the sample.
 *
 * @param division its entry in the public division table
 */
record SampleTown(Division division) {
  /** Members of a town's leading team who are posted to villages: the plugin's own. */
  static final int TEAM = 9;

  UnitId unit() {
    return UnitId.of(division.code());
  }

  LogId log() {
    return LogId.of(SampleCounty.LOG + "/" + division.code());
  }

  /** Tells whether it is the sub-district that tried the practice out. */
  boolean pilot() {
    return unit().value().equals(SampleCounty.PILOT_TOWN);
  }

  PersonId secretary() {
    return PersonId.of(unit() + ".secretary");
  }

  PersonId director() {
    return PersonId.of(unit() + ".director");
  }

  PersonId clerk() {
    return PersonId.of(unit() + ".clerk");
  }

  PersonId team(int number) {
    return PersonId.of(unit() + ".team-" + number);
  }
}
