package org.xiangzhi.governance.practice;

import org.xiangzhi.governance.kernel.RuleId;
import org.xiangzhi.governance.kernel.TypeName;
import org.xiangzhi.governance.matter.OriginId;
import org.xiangzhi.governance.matter.TopicId;
import org.xiangzhi.governance.register.FieldId;
import org.xiangzhi.governance.register.RecordKindId;

/**
 * Says what follows of itself from something that is recorded 自动联动. It follows in the same append,
 * without anybody being asked for an office; who may record the cause is asked as ever.
 */
public sealed interface Reaction {
  /**
   * Returns the rule.
   *
   * @return the rule by which it follows
   */
  RuleId rule();

  /**
   * Tells whether it must follow.
   *
   * @return true if its refusal refuses the cause; false if its refusal is recorded and the cause
   *     stands
   */
  boolean must();

  /**
   * Raises a matter from a record once a field of it is filled: a need that was heard on a visit, a
   * hazard that was found. Its reference is the record.
   *
   * @param rule the rule
   * @param kind the kind of record
   * @param need the field with words that say what the matter is, of at most 500 characters
   * @param topic what the matter is about
   * @param origin where it comes from
   * @param must whether its refusal refuses the record
   */
  @TypeName("reaction.raises-matter")
  record RaisesMatter(
      RuleId rule, RecordKindId kind, FieldId need, TopicId topic, OriginId origin, boolean must)
      implements Reaction {}
}
