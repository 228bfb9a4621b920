package org.xiangzhi.governance.testkit.sample;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import org.xiangzhi.governance.hierarchy.UnitId;
import org.xiangzhi.governance.kernel.PersonId;
import org.xiangzhi.governance.office.OfficeId;

/** Says who is who in a sample village. */
record Cast(
    PersonId registrar,
    ImmutableList<UnitId> households,
    ImmutableListMultimap<OfficeId, PersonId> holders,
    ImmutableList<PersonId> plain) {}
