package org.xiangzhi.governance.plugin.yard;

import org.xiangzhi.governance.practice.Practice;
import org.xiangzhi.governance.testkit.contract.DefinitionContract;

class ThreeLevelYardMeetingTest implements DefinitionContract {
  @Override
  public Practice practice() {
    return new ThreeLevelYardMeeting();
  }
}
