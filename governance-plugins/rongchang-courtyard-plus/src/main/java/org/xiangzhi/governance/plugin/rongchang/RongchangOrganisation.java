package org.xiangzhi.governance.plugin.rongchang;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.xiangzhi.governance.kernel.RuleId;
import org.xiangzhi.governance.office.Manner;
import org.xiangzhi.governance.office.OfficeId;
import org.xiangzhi.governance.office.OrganisationRules;
import org.xiangzhi.governance.office.OrganisationRules.Composition;
import org.xiangzhi.governance.office.OrganisationRules.Filling;

/** States how the offices of a courtyard are filled, and how many stewards there are. */
final class RongchangOrganisation {
  /** The plugin's own figure: the days within which a missing steward is replaced. */
  private static final int DUE_DAYS = 30;

  private RongchangOrganisation() {}

  static OrganisationRules rules() {
    return OrganisationRules.NONE
        .withCompositions(
            ImmutableList.of(
                new Composition(
                    RuleId.of("XY-STEWARDS"),
                    RongchangOffices.COURTYARD_COMMITTEE,
                    3,
                    5,
                    ImmutableList.of(),
                    DUE_DAYS,
                    RongchangOffices.COURTYARD_HEAD)))
        .withFillings(
            ImmutableList.of(
                filling("XY-HEAD", RongchangOffices.COURTYARD_HEAD, Manner.ELECTED),
                filling("XY-STEWARDS", RongchangOffices.STEWARD, Manner.ELECTED),
                filling("XY-INSTRUCTOR", RongchangOffices.INSTRUCTOR, Manner.APPOINTED)))
        .withAnswers(RongchangOffices.VILLAGE_SECRETARY);
  }

  private static Filling filling(String rule, OfficeId office, Manner manner) {
    return new Filling(RuleId.of(rule), office, ImmutableSet.of(manner), Optional.empty(), false);
  }
}
