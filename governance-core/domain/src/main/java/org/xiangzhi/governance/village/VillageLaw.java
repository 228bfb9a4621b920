package org.xiangzhi.governance.village;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.function.Function;
import org.xiangzhi.governance.hierarchy.DivisionCode;
import org.xiangzhi.governance.hierarchy.UnitKind;
import org.xiangzhi.governance.kernel.Digest;
import org.xiangzhi.governance.kernel.Refusal;
import org.xiangzhi.governance.law.Floor;
import org.xiangzhi.governance.law.Standards;
import org.xiangzhi.governance.practice.LawCheck;
import org.xiangzhi.governance.practice.PracticeDefinition;
import org.xiangzhi.governance.practice.PracticeFigures;

/** Knows the law of one log on one day. */
final class VillageLaw {
  private final Model model;
  private final Surroundings surroundings;
  private final LocalDate day;
  private final UnitKind kind;
  private final Function<Digest, PracticeDefinition> definitions;

  VillageLaw(
      Model model,
      Surroundings surroundings,
      LocalDate day,
      UnitKind kind,
      Function<Digest, PracticeDefinition> definitions) {
    this.model = model;
    this.surroundings = surroundings;
    this.day = day;
    this.kind = kind;
    this.definitions = definitions;
  }

  /**
   * Returns the figures that count on the day: the law's for this kind of unit in this county,
   * tightened by the practice in use and the village's choices. A county's own log has none of the
   * law's: it is no village.
   */
  Standards standards() {
    return floor(kind)
        .with(
            model
                .practices()
                .selected()
                .map(s -> PracticeFigures.of(definitions.apply(s.digest()), s.choices()))
                .orElse(ImmutableList.of()));
  }

  /** Returns the law's own figures; a county judges practices by those for its villages. */
  Floor floor() {
    return floor(model.log().isCounty() ? UnitKind.VILLAGE : kind);
  }

  private Floor floor(UnitKind of) {
    return surroundings.law().floor(day, DivisionCode.of(model.log().partition()), of);
  }

  /** Lists why nothing new is begun under the practice in use: the law has overtaken it. */
  ImmutableList<Refusal> belowFloor() {
    return model
        .practices()
        .selected()
        .map(s -> LawCheck.of(definitions.apply(s.digest()), floor(), s.choices()).refusals())
        .orElse(ImmutableList.of());
  }
}
