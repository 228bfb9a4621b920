package org.xiangzhi.governance.plugin.bashi;

import org.xiangzhi.governance.practice.Practice;
import org.xiangzhi.governance.testkit.contract.CourtyardContract;
import org.xiangzhi.governance.testkit.contract.DefinitionContract;
import org.xiangzhi.governance.testkit.contract.RecognitionContract;

/** The compact is the law's, not the practice's: the definition is held to the contract. */
class BashiCourtyardTest implements DefinitionContract, CourtyardContract, RecognitionContract {
  @Override
  public Practice practice() {
    return new BashiCourtyard();
  }
}
