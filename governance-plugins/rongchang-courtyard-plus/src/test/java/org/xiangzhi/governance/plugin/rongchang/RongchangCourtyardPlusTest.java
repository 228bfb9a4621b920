package org.xiangzhi.governance.plugin.rongchang;

import org.xiangzhi.governance.practice.Practice;
import org.xiangzhi.governance.testkit.contract.CourtyardContract;
import org.xiangzhi.governance.testkit.contract.DefinitionContract;
import org.xiangzhi.governance.testkit.contract.PointsContract;
import org.xiangzhi.governance.testkit.contract.RecognitionContract;

/** The practice has no village compact of its own: its definition is held to the contract. */
class RongchangCourtyardPlusTest
    implements DefinitionContract, PointsContract, CourtyardContract, RecognitionContract {
  @Override
  public Practice practice() {
    return new RongchangCourtyardPlus();
  }
}
