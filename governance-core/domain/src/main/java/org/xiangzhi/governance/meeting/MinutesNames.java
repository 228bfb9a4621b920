package org.xiangzhi.governance.meeting;

import java.util.function.Function;
import org.xiangzhi.governance.hierarchy.UnitId;
import org.xiangzhi.governance.kernel.PersonId;

/**
 * Says how persons and units are called in minutes. The record knows persons by opaque ids alone;
 * what more a reader may see is the embedder's to say.
 *
 * @param person names a person
 * @param unit names a unit
 */
public record MinutesNames(Function<PersonId, String> person, Function<UnitId, String> unit) {
  /** Names everyone and everything by the ids of the record, which mask who they are. */
  public static final MinutesNames MASKED = new MinutesNames(PersonId::toString, UnitId::toString);
}
