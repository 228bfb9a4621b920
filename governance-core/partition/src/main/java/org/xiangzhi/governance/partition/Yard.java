package org.xiangzhi.governance.partition;

import com.google.common.collect.ImmutableSortedSet;
import org.xiangzhi.governance.hierarchy.UnitId;

/**
 * Is a traditional yard 传统院落: its households count as neighbours of one another and stay together.
 *
 * @param id its name
 * @param households its households, none of which belongs to another yard
 */
public record Yard(YardId id, ImmutableSortedSet<UnitId> households) {}
