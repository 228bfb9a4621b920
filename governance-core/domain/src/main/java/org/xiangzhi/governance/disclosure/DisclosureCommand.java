package org.xiangzhi.governance.disclosure;

import org.xiangzhi.governance.hierarchy.UnitId;
import org.xiangzhi.governance.kernel.Command;
import org.xiangzhi.governance.kernel.TypeName;

/** Asks about disclosures. */
public sealed interface DisclosureCommand extends Command {
  /**
   * Posts a disclosure.
   *
   * @param disclosure its name
   * @param unit the unit whose it is
   */
  @TypeName("disclosure.post")
  record Post(DisclosureId disclosure, UnitId unit) implements DisclosureCommand {}
}
