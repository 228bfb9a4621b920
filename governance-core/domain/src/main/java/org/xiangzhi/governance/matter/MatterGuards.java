package org.xiangzhi.governance.matter;

import org.xiangzhi.governance.kernel.Rule;

/** States what holds for every matter. */
public final class MatterGuards {
  /** A matter is raised once, where the practice in use provides for matters. */
  public static final Rule KNOWN =
      Rule.own(
          "MATTER-KNOWN",
          "事项须依现行做法登记，且只登记一次",
          "a matter is raised once, where the practice in use provides for matters");

  private MatterGuards() {}
}
