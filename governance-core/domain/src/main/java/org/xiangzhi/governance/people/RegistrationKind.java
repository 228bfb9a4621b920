package org.xiangzhi.governance.people;

/** Tells how a resident stands to the register of the village. */
public enum RegistrationKind {
  /** Registered here (hukou) and living here. */
  REGISTERED,
  /** Registered here and living elsewhere 外出. */
  REGISTERED_AWAY,
  /** Living here without being registered here. */
  RESIDENT_WITHOUT_HUKOU
}
