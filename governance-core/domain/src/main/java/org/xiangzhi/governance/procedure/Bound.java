package org.xiangzhi.governance.procedure;

import jakarta.validation.constraints.PositiveOrZero;
import org.xiangzhi.governance.kernel.Checks;
import org.xiangzhi.governance.kernel.Threshold;
import org.xiangzhi.governance.kernel.TypeName;

/** Is what a measure must keep to. */
public sealed interface Bound {
  /**
   * Tells whether a measure keeps to it.
   *
   * @param measure the figure
   * @return true if it does
   */
  boolean holds(Measure measure);

  /**
   * Demands a number or more.
   *
   * @param min the least allowed, 0 or more
   */
  @TypeName("at-least")
  record AtLeast(@PositiveOrZero long min) implements Bound {
    /** Refuses a negative bound. */
    public AtLeast {
      Checks.within("min", min, 0, Long.MAX_VALUE);
    }

    @Override
    public boolean holds(Measure measure) {
      return measure.value() >= min;
    }

    @Override
    public String toString() {
      return ">= " + min;
    }
  }

  /**
   * Demands a number or fewer.
   *
   * @param max the greatest allowed, 0 or more
   */
  @TypeName("at-most")
  record AtMost(@PositiveOrZero long max) implements Bound {
    /** Refuses a negative bound. */
    public AtMost {
      Checks.within("max", max, 0, Long.MAX_VALUE);
    }

    @Override
    public boolean holds(Measure measure) {
      return measure.value() <= max;
    }

    @Override
    public String toString() {
      return "<= " + max;
    }
  }

  /**
   * Demands a number between two others, both included.
   *
   * @param min the least allowed, 0 or more
   * @param max the greatest allowed, no less than {@code min}
   */
  @TypeName("within")
  record Within(@PositiveOrZero long min, @PositiveOrZero long max) implements Bound {
    /** Refuses bounds the wrong way round. */
    public Within {
      Checks.within("min", min, 0, Long.MAX_VALUE);
      Checks.within("max", max, min, Long.MAX_VALUE);
    }

    @Override
    public boolean holds(Measure measure) {
      return measure.value() >= min && measure.value() <= max;
    }

    @Override
    public String toString() {
      return min + ".." + max;
    }
  }

  /**
   * Demands a share of a whole. A measure without a whole never reaches it.
   *
   * @param threshold the share
   */
  @TypeName("share")
  record Share(Threshold threshold) implements Bound {
    @Override
    public boolean holds(Measure measure) {
      return measure.of().isPresent()
          && threshold.reachedBy(measure.value(), measure.of().orElseThrow());
    }

    @Override
    public String toString() {
      return threshold.toString();
    }
  }
}
