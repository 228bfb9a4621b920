package org.xiangzhi.governance.testkit.contract;

import java.util.Map;
import org.xiangzhi.governance.practice.Practice;
import org.xiangzhi.governance.practice.PracticeDefinition;
import org.xiangzhi.governance.testkit.sample.SampleVillage;

/** Names the practice that a suite is run on. */
public interface PracticeSuite {
  /**
   * Makes the practice.
   *
   * @return the practice under test
   */
  Practice practice();

  /**
   * Returns what the practice says.
   *
   * @return its definition
   */
  default PracticeDefinition definition() {
    return practice().definition();
  }

  /**
   * Says how many households the sample villages have.
   *
   * @return 8; more where the practice needs them
   */
  default int households() {
    return 8;
  }

  /**
   * Builds a village under a definition.
   *
   * @param definition the practice's, or a changed one
   * @param choices the village's choices
   * @return a new village
   */
  default SampleVillage village(PracticeDefinition definition, Map<String, String> choices) {
    return SampleVillage.of(definition).households(households()).choices(choices).build();
  }
}
