package org.xiangzhi.governance.testkit.practice;

import org.xiangzhi.governance.practice.Practice;
import org.xiangzhi.governance.testkit.contract.PracticeContract;

class NineStepPracticeTest implements PracticeContract {
  @Override
  public Practice practice() {
    return new NineStepPractice();
  }
}
