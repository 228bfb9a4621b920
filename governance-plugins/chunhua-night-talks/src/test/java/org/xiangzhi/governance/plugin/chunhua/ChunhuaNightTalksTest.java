package org.xiangzhi.governance.plugin.chunhua;

import org.xiangzhi.governance.practice.Practice;
import org.xiangzhi.governance.testkit.contract.DefinitionContract;
import org.xiangzhi.governance.testkit.contract.PointsContract;
import org.xiangzhi.governance.testkit.contract.RecognitionContract;

/** The practice has no village compact of its own: its definition is held to the contract. */
class ChunhuaNightTalksTest implements DefinitionContract, PointsContract, RecognitionContract {
  @Override
  public Practice practice() {
    return new ChunhuaNightTalks();
  }
}
