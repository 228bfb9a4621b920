package org.xiangzhi.governance.register;

import com.google.common.collect.ImmutableSet;
import org.xiangzhi.governance.hierarchy.LevelId;
import org.xiangzhi.governance.kernel.Checks;
import org.xiangzhi.governance.kernel.Text;
import org.xiangzhi.governance.kernel.TypeName;

/** Is a share that is computed from the records of a kind. */
public sealed interface RecordMetric {
  /**
   * Returns its name.
   *
   * @return such as {@code outcomes}
   */
  String id();

  /**
   * Returns what people call it.
   *
   * @return the wording
   */
  Text name();

  /**
   * Counts the records in which a field has a value, of all records of the kind.
   *
   * @param id its name, 1 to 40 characters
   * @param name what people call it
   * @param field the field
   */
  @TypeName("filled")
  record Filled(String id, Text name, FieldId field) implements RecordMetric {
    /** Refuses a blank name. */
    public Filled {
      Checks.text("id", id, 40);
    }
  }

  /**
   * Counts the records that say one of some choices, of those that say one of more: agreements of
   * all mediations that came to an end.
   *
   * @param id its name, 1 to 40 characters
   * @param name what people call it
   * @param field the field of choices
   * @param part the choices that are counted, at least one
   * @param whole the choices of which they are counted; each of {@code part} is among them
   */
  @TypeName("chosen")
  record Chosen(
      String id, Text name, FieldId field, ImmutableSet<FieldId> part, ImmutableSet<FieldId> whole)
      implements RecordMetric {
    /** Refuses a blank name. */
    public Chosen {
      Checks.text("id", id, 40);
    }
  }

  /**
   * Counts the units of a level that a record of the kind names, or that lie below one it names, of
   * all units of that level.
   *
   * @param id its name, 1 to 40 characters
   * @param name what people call it
   * @param field the field that names units
   * @param level the level
   */
  @TypeName("reached")
  record Reached(String id, Text name, FieldId field, LevelId level) implements RecordMetric {
    /** Refuses a blank name. */
    public Reached {
      Checks.text("id", id, 40);
    }
  }
}
