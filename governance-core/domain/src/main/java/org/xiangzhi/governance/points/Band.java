package org.xiangzhi.governance.points;

import java.util.Optional;

/**
 * Is one of the steps of {@link Bands}: more than one figure, up to and including another one.
 *
 * @param above the figure that is just below it; empty for the lowest band
 * @param upTo the greatest figure in it; empty for the highest band
 * @param value what holds within it
 */
public record Band(Optional<Long> above, Optional<Long> upTo, long value) {
  boolean holds(long figure) {
    return above.map(low -> figure > low).orElse(true)
        && upTo.map(high -> figure <= high).orElse(true);
  }
}
