package org.xiangzhi.governance.law;

import jakarta.validation.constraints.PositiveOrZero;
import org.xiangzhi.governance.kernel.Checks;
import org.xiangzhi.governance.kernel.Threshold;
import org.xiangzhi.governance.kernel.TypeName;

/** Is a figure that a law or a practice sets. */
public sealed interface Figure {
  /**
   * Tells what sort of figure it is.
   *
   * @return the form
   */
  FigureForm form();

  /**
   * Is a number of days, persons, years or times.
   *
   * @param value the number, 0 to 1,000,000
   */
  @TypeName("figure.number")
  record Amount(@PositiveOrZero int value) implements Figure {
    /** Refuses a number outside its bounds. */
    public Amount {
      Checks.within("value", value, 0, 1_000_000);
    }

    @Override
    public FigureForm form() {
      return FigureForm.NUMBER;
    }

    @Override
    public String toString() {
      return Integer.toString(value);
    }
  }

  /**
   * Is a range of numbers, both ends included.
   *
   * @param min the least
   * @param max the greatest, no less than {@code min}
   */
  @TypeName("figure.range")
  record Range(@PositiveOrZero int min, @PositiveOrZero int max) implements Figure {
    /** Refuses ends the wrong way round. */
    public Range {
      Checks.within("min", min, 0, 1_000_000);
      Checks.within("max", max, min, 1_000_000);
    }

    @Override
    public FigureForm form() {
      return FigureForm.RANGE;
    }

    @Override
    public String toString() {
      return min + ".." + max;
    }
  }

  /**
   * Is a share of a whole.
   *
   * @param threshold the share
   */
  @TypeName("figure.share")
  record Share(Threshold threshold) implements Figure {
    @Override
    public FigureForm form() {
      return FigureForm.SHARE;
    }

    @Override
    public String toString() {
      return threshold.toString();
    }
  }

  /**
   * Is something that either is so or is not.
   *
   * @param value whether it is so
   */
  @TypeName("figure.flag")
  record Flag(boolean value) implements Figure {
    @Override
    public FigureForm form() {
      return FigureForm.FLAG;
    }

    @Override
    public String toString() {
      return Boolean.toString(value);
    }
  }
}
