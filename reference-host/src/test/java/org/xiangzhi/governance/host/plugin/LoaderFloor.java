package org.xiangzhi.governance.host.plugin;

import java.time.LocalDate;
import org.xiangzhi.governance.hierarchy.UnitKind;
import org.xiangzhi.governance.law.Floor;
import org.xiangzhi.governance.law.LawBook;

/** Holds the floor by which the tests' plugins are judged. */
public final class LoaderFloor {
  /** The nation's law on the day on which the text of 2025 came into force. */
  public static final Floor NATIONAL =
      LawBook.standard().floor(LocalDate.of(2026, 1, 1), UnitKind.VILLAGE);

  private LoaderFloor() {}
}
