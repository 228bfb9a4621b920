package org.xiangzhi.governance.host.plugin;

import org.xiangzhi.governance.practice.Practice;
import org.xiangzhi.governance.practice.PracticeDefinition;

/** Stands on the host's class path, where no plugin's practice belongs. */
public final class HostPractice implements Practice {
  @Override
  public PracticeDefinition definition() {
    return SampleDefinition.of("host");
  }
}
