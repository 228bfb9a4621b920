package org.xiangzhi.governance.matter;

import org.xiangzhi.governance.hierarchy.UnitId;
import org.xiangzhi.governance.kernel.PersonId;
import org.xiangzhi.governance.office.BodyId;
import org.xiangzhi.governance.office.BodyKey;
import org.xiangzhi.governance.office.OfficeId;

/**
 * Says who answers for a matter: department, unit and person, all three 责任到部门、到单位、到人头. The owner is
 * the office; its holder may change.
 *
 * @param department the kind of body
 * @param unit the unit where that body stands
 * @param office the office in that body
 * @param person who holds it
 */
public record Responsible(BodyId department, UnitId unit, OfficeId office, PersonId person) {
  /**
   * Names the body.
   *
   * @return the department at its unit
   */
  public BodyKey body() {
    return new BodyKey(unit, department);
  }

  Responsible by(PersonId other) {
    return new Responsible(department, unit, office, other);
  }
}
