package org.xiangzhi.governance.plugin.liping;

import org.xiangzhi.governance.practice.Practice;
import org.xiangzhi.governance.testkit.contract.PracticeContract;

class LipingCompactTest implements PracticeContract {
  @Override
  public Practice practice() {
    return new LipingCompact();
  }

  /** So many that nobody has to sit in the villagers' committee and oversee it as well. */
  @Override
  public int households() {
    return 24;
  }
}
