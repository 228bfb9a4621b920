package org.xiangzhi.governance.plugin.bashi;

import org.xiangzhi.governance.practice.Practice;
import org.xiangzhi.governance.testkit.contract.DefinitionContract;

/** The compact is the law's, not the practice's: the definition is held to the contract. */
class BashiCourtyardTest implements DefinitionContract {
  @Override
  public Practice practice() {
    return new BashiCourtyard();
  }
}
