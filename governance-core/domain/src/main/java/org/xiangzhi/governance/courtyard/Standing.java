package org.xiangzhi.governance.courtyard;

import java.time.LocalDate;
import org.xiangzhi.governance.hierarchy.UnitId;

/**
 * Is how an accepted courtyard stands, as its village tells the county.
 *
 * @param courtyard the courtyard
 * @param title what it is called
 * @param acceptedOn the day on which it was accepted
 * @param score the points of its latest acceptance or check
 * @param stars its stars, 0 to 5
 * @param accepted whether it still is an accepted one
 */
public record Standing(
    UnitId courtyard,
    String title,
    LocalDate acceptedOn,
    Score score,
    int stars,
    boolean accepted) {}
