package org.xiangzhi.governance.election;

import com.google.common.collect.ImmutableList;
import org.xiangzhi.governance.kernel.PersonId;
import org.xiangzhi.governance.office.OfficeId;

/**
 * Is the result of one vote for one office.
 *
 * @param office the office
 * @param kind how it was counted
 * @param valid whether enough voters took part
 * @param registered who was on the voter list
 * @param cast who took part
 * @param votes what everyone has who stood, most first, those of a higher office added where the
 *     rule says so
 * @param elected who won, most votes first
 * @param vacant seats that stay empty until a by-election
 */
public record OfficeResult(
    OfficeId office,
    ContestKind kind,
    boolean valid,
    int registered,
    int cast,
    ImmutableList<Votes> votes,
    ImmutableList<PersonId> elected,
    int vacant) {}
