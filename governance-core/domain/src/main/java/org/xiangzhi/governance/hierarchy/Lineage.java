package org.xiangzhi.governance.hierarchy;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;

/**
 * Tells that units came out of others by a merger or a split.
 *
 * @param day the effective day
 * @param from the units before
 * @param into the units after; one that lives on stands on both sides
 */
public record Lineage(LocalDate day, ImmutableList<UnitId> from, ImmutableList<UnitId> into) {}
