package org.xiangzhi.governance.people;

import com.google.common.collect.ImmutableList;
import org.xiangzhi.governance.hierarchy.UnitId;
import org.xiangzhi.governance.kernel.PersonId;

/**
 * Is one resident in the event of a registration.
 *
 * @param person the person
 * @param household the household
 * @param kind how the person stands to the register
 * @param commitments the commitments to the personal fields
 */
public record RegisteredResident(
    PersonId person,
    UnitId household,
    RegistrationKind kind,
    ImmutableList<Commitment> commitments) {}
