package org.xiangzhi.governance.host.cli;

import org.xiangzhi.governance.host.simulate.Course;
import org.xiangzhi.governance.journal.LogId;

/** Is something that can be simulated: a plugin's own sample, or a county that is generated. */
interface Simulated {
  /** The log of the county, which must not exist yet. */
  LogId county();

  /** Makes the course up, from its beginning, each time it is asked for. */
  Course course();

  /** Prints what came of the course that was asked for last. */
  void print(SimulationRun run);
}
