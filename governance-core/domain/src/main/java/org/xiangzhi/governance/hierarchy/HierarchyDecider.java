package org.xiangzhi.governance.hierarchy;

import java.time.LocalDate;
import org.xiangzhi.governance.kernel.Decision;
import org.xiangzhi.governance.kernel.RefusalCode;

final class HierarchyDecider {
  private HierarchyDecider() {}

  static Decision<HierarchyEvent> decide(
      HierarchyCommand command, LocalDate day, HierarchyView view) {
    return Decision.refuse(
        RefusalCode.NOT_FOUND, HierarchyRules.UNIT_EXISTS, "kind", command, "id", day, "v", view);
  }
}
