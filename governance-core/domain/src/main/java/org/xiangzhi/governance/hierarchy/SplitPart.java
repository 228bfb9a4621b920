package org.xiangzhi.governance.hierarchy;

import com.google.common.collect.ImmutableList;
import jakarta.validation.constraints.Size;

/**
 * Is one of the units that a unit is split into.
 *
 * @param unit the new unit, of the level of the one that is split
 * @param children the units below the old unit that come to this one, 0 to 2000
 */
public record SplitPart(
    NewUnit unit, @Size(max = HierarchyRules.MAX_BATCH) ImmutableList<UnitId> children) {}
