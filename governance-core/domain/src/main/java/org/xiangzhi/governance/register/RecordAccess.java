package org.xiangzhi.governance.register;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.xiangzhi.governance.office.OfficeId;
import org.xiangzhi.governance.procedure.ActRule;

/**
 * Says who may do what with the records of a kind.
 *
 * @param acts who may enter, amend and close; what is not listed nobody may. While a record is at a
 *     step, the step says who may amend it
 * @param readers the offices that may read them; empty for everyone, with personal fields masked
 */
public record RecordAccess(ImmutableList<ActRule> acts, ImmutableSet<OfficeId> readers) {
  /** The type name of entering. */
  public static final String ENTER = "register.enter";

  /** The type name of amending. */
  public static final String AMEND = "register.amend";

  /** The type name of closing. */
  public static final String CLOSE = "register.close";

  /**
   * Lets some offices enter, amend and close, and everyone read.
   *
   * @param keepers the offices, at least one
   * @return the access
   */
  public static RecordAccess keptBy(ImmutableSet<OfficeId> keepers) {
    return new RecordAccess(
        ImmutableList.of(
            new ActRule(ENTER, keepers), new ActRule(AMEND, keepers), new ActRule(CLOSE, keepers)),
        ImmutableSet.of());
  }

  /**
   * Lets some offices alone read.
   *
   * @param offices the offices, at least one
   * @return the changed access
   */
  public RecordAccess readBy(ImmutableSet<OfficeId> offices) {
    return new RecordAccess(acts, offices);
  }

  /**
   * Finds who may do a thing.
   *
   * @param act the type name of the command
   * @return the offices; empty if nobody may
   */
  public ImmutableSet<OfficeId> mayDo(String act) {
    return acts.stream()
        .filter(rule -> rule.act().equals(act))
        .flatMap(rule -> rule.by().stream())
        .collect(ImmutableSet.toImmutableSet());
  }
}
