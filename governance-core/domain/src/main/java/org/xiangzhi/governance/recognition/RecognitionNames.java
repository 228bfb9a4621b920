package org.xiangzhi.governance.recognition;

import java.util.function.Function;
import org.xiangzhi.governance.hierarchy.UnitId;
import org.xiangzhi.governance.kernel.PersonId;

/**
 * Says how persons and units are called on a paper. The record knows persons by opaque ids alone;
 * what more a reader may see is the embedder's to say, who answers for where it goes.
 *
 * @param person names a person
 * @param unit names a unit; a household by its id, unless the embedder says more
 */
public record RecognitionNames(Function<PersonId, String> person, Function<UnitId, String> unit) {
  /** Names everyone and everything by the ids of the record, which mask who they are. */
  public static final RecognitionNames MASKED =
      new RecognitionNames(PersonId::toString, UnitId::toString);

  String of(Concerned concerned) {
    if (concerned instanceof Concerned.Person one) {
      return person.apply(one.person());
    }
    return unit.apply(
        concerned instanceof Concerned.Household one
            ? one.household()
            : ((Concerned.Unit) concerned).unit());
  }
}
