package org.xiangzhi.governance.office;

import org.xiangzhi.governance.kernel.PersonId;
import org.xiangzhi.governance.kernel.TypeName;

/** Is whoever answers for units. */
public sealed interface LinkHolder {
  /**
   * Is a person.
   *
   * @param person the person
   */
  @TypeName("holder.person")
  record Person(PersonId person) implements LinkHolder {}

  /**
   * Is a body as such.
   *
   * @param body the body
   */
  @TypeName("holder.body")
  record Organisation(BodyKey body) implements LinkHolder {}

  /**
   * Orders holders: persons first, then bodies.
   *
   * @return a text that no other holder has
   */
  default String key() {
    return this instanceof Person one ? "0" + one.person() : "1" + ((Organisation) this).body();
  }
}
