package org.xiangzhi.governance.practice;

import java.util.Optional;
import org.xiangzhi.governance.kernel.RuleId;
import org.xiangzhi.governance.kernel.TypeName;
import org.xiangzhi.governance.matter.OriginId;
import org.xiangzhi.governance.matter.TopicId;
import org.xiangzhi.governance.meeting.MeetingKindId;
import org.xiangzhi.governance.points.AccountKind;
import org.xiangzhi.governance.points.TariffRuleId;
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

  /**
   * Lets those who came to a meeting earn points once it is closed. A household earns once, however
   * many of it came. What cannot be earned, because a cap is reached or there is no account, is
   * recorded as refused; the meeting stands.
   *
   * @param rule the rule
   * @param kind the kind of meeting
   * @param subject whose accounts: households or persons
   * @param earned the rule of the tariff
   */
  @TypeName("reaction.earns-by-attending")
  record EarnsByAttending(RuleId rule, MeetingKindId kind, AccountKind subject, TariffRuleId earned)
      implements Reaction {
    @Override
    public boolean must() {
      return false;
    }
  }

  /**
   * Lets those who are named in a record earn points once it is entered: who did voluntary work,
   * who took part in an activity. What cannot be earned is recorded as refused; the record stands.
   *
   * @param rule the rule
   * @param kind the kind of record
   * @param who the field that names them
   * @param quantity the field that says how many times, for each of them; empty for once
   * @param subject whose accounts: households or persons
   * @param earned the rule of the tariff
   */
  @TypeName("reaction.earns-by-record")
  record EarnsByRecord(
      RuleId rule,
      RecordKindId kind,
      FieldId who,
      Optional<FieldId> quantity,
      AccountKind subject,
      TariffRuleId earned)
      implements Reaction {
    @Override
    public boolean must() {
      return false;
    }
  }
}
