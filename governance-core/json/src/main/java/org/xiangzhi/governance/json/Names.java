package org.xiangzhi.governance.json;

import com.google.common.base.CaseFormat;
import org.xiangzhi.governance.kernel.TypeName;

/** Names types as refusals and schemas do, without the names of classes. */
final class Names {
  private Names() {}

  /**
   * Returns the declared name of a type, or else one in the same form made of its room and its own
   * name, such as {@code compact.compact-command}.
   */
  static String of(Class<?> type) {
    TypeName declared = type.getAnnotation(TypeName.class);
    if (declared != null) {
      return declared.value();
    }
    String room = type.getPackageName();
    return room.substring(room.lastIndexOf('.') + 1) + "." + local(type);
  }

  private static String local(Class<?> type) {
    String own = CaseFormat.UPPER_CAMEL.to(CaseFormat.LOWER_HYPHEN, type.getSimpleName());
    Class<?> around = type.getDeclaringClass();
    return around == null ? own : local(around) + "." + own;
  }
}
