package org.xiangzhi.governance.law;

/** Tells how the figures of several layers for one subject go together. */
public enum FloorKind {
  /** More is tighter: a lower layer may ask for more, never for less. */
  AT_LEAST {
    @Override
    public boolean keeps(Figure floor, Figure figure) {
      return reaches(figure, floor);
    }
  },
  /** Less is tighter: a lower layer may allow less, never more. */
  AT_MOST {
    @Override
    public boolean keeps(Figure floor, Figure figure) {
      return reaches(floor, figure);
    }
  },
  /** Narrower is tighter: a lower layer stays inside. */
  WITHIN {
    @Override
    public boolean keeps(Figure floor, Figure figure) {
      Figure.Range outer = (Figure.Range) floor;
      Figure.Range inner = (Figure.Range) figure;
      return inner.min() >= outer.min() && inner.max() <= outer.max();
    }

    @Override
    Figure join(Figure upper, Figure lower) {
      Figure.Range one = (Figure.Range) upper;
      Figure.Range other = (Figure.Range) lower;
      int min = Math.max(one.min(), other.min());
      int max = Math.min(one.max(), other.max());
      return min <= max ? new Figure.Range(min, max) : upper;
    }
  },
  /** A right, which a lower layer may neither widen nor narrow. */
  FIXED {
    @Override
    public boolean keeps(Figure floor, Figure figure) {
      return reaches(floor, figure) && reaches(figure, floor);
    }

    @Override
    Figure join(Figure upper, Figure lower) {
      return upper;
    }
  },
  /** No machine can judge it: a person has to. */
  REVIEW {
    @Override
    public boolean keeps(Figure floor, Figure figure) {
      return true;
    }

    @Override
    Figure join(Figure upper, Figure lower) {
      return upper;
    }
  };

  /**
   * Tells whether a figure is no looser than a floor.
   *
   * @param floor the floor's figure
   * @param figure the other figure, of the same form
   * @return true if whatever keeps the figure keeps the floor too; for {@link #FIXED} true only if
   *     both are the same, for {@link #REVIEW} always
   * @throws IllegalArgumentException if the figures have no order
   */
  public abstract boolean keeps(Figure floor, Figure figure);

  /** Puts the figures of two layers together; the upper one's where both are the same. */
  Figure join(Figure upper, Figure lower) {
    return keeps(lower, upper) ? upper : lower;
  }

  /** Tells whether one figure is as much as another, or more; yes is more than no. */
  private static boolean reaches(Figure figure, Figure other) {
    if (figure instanceof Figure.Share mine && other instanceof Figure.Share theirs) {
      return mine.threshold().atLeastAsTightAs(theirs.threshold());
    }
    return rank(figure) >= rank(other);
  }

  private static int rank(Figure figure) {
    if (figure instanceof Figure.Amount amount) {
      return amount.value();
    }
    if (figure instanceof Figure.Flag flag) {
      return flag.value() ? 1 : 0;
    }
    throw new IllegalArgumentException(figure + " has no order");
  }
}
