package org.xiangzhi.governance.plugin.yard;

import org.xiangzhi.governance.practice.Practice;
import org.xiangzhi.governance.testkit.contract.DefinitionContract;

/** Holds the first version to the contract of definitions as well. */
class PilotVersionTest implements DefinitionContract {
  @Override
  public Practice practice() {
    return () -> ThreeLevelYardMeeting.definition(YardVersion.PILOT);
  }
}
