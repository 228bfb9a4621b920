package org.xiangzhi.governance.plugin.yard;

import org.xiangzhi.governance.practice.Practice;
import org.xiangzhi.governance.testkit.contract.DefinitionContract;

/** Holds the second version to the contract of definitions as well. */
class DistrictWideVersionTest implements DefinitionContract {
  @Override
  public Practice practice() {
    return () -> ThreeLevelYardMeeting.definition(YardVersion.DISTRICT_WIDE);
  }
}
