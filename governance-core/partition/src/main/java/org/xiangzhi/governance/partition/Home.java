package org.xiangzhi.governance.partition;

import com.google.common.collect.ImmutableSortedSet;
import java.util.Optional;
import org.xiangzhi.governance.hierarchy.UnitId;

/**
 * Is a household with what counts for the division.
 *
 * @param household its id
 * @param spot about where it lives; empty if only its neighbours are known
 * @param neighbours its neighbours; whoever is named is a neighbour the other way round too
 * @param courtyard the courtyard in which a person has put it and where it stays; empty if free
 */
public record Home(
    UnitId household,
    Optional<Spot> spot,
    ImmutableSortedSet<UnitId> neighbours,
    Optional<CourtyardName> courtyard) {}
