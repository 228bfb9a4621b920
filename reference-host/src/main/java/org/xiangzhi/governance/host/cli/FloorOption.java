package org.xiangzhi.governance.host.cli;

import java.time.LocalDate;
import java.util.Optional;
import org.xiangzhi.governance.hierarchy.DivisionCode;
import org.xiangzhi.governance.hierarchy.UnitKind;
import org.xiangzhi.governance.kernel.Act;
import org.xiangzhi.governance.law.Floor;
import org.xiangzhi.governance.law.LawBook;
import picocli.CommandLine.Option;

/** Names the day and the place whose law a practice is compared with. */
final class FloorOption {
  @Option(names = "--day", paramLabel = "DAY")
  private Optional<LocalDate> day = Optional.empty();

  @Option(names = "--place", paramLabel = "CODE")
  private Optional<DivisionCode> place = Optional.empty();

  FloorOption() {}

  /** Returns the floor of villages; without a place the nation's alone, without a day today's. */
  Floor floor() {
    LocalDate on = day.orElseGet(FloorOption::today);
    LawBook law = LawBook.standard();
    return place
        .map(code -> law.floor(on, code, UnitKind.VILLAGE))
        .orElseGet(() -> law.floor(on, UnitKind.VILLAGE));
  }

  private static LocalDate today() {
    return LocalDate.now(Act.ZONE);
  }

  /** Returns what every practice must keep today, wherever it is used. */
  static Floor national() {
    return LawBook.standard().floor(today(), UnitKind.VILLAGE);
  }

  /** Returns a floor without any law, for whoever compares afterwards. */
  static Floor none() {
    return LawBook.builder().build().floor(today(), UnitKind.VILLAGE);
  }
}
