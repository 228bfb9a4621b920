package org.xiangzhi.governance.practice;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.xiangzhi.governance.kernel.Checks;
import org.xiangzhi.governance.kernel.Digest;
import org.xiangzhi.governance.kernel.Event;
import org.xiangzhi.governance.kernel.TypeName;

/** Is something that happened to the practices of a county and its villages. */
public sealed interface PracticeEvent extends Event {
  /**
   * Adopted a practice.
   *
   * @param digest the digest of the definition's one JSON form
   * @param definition the whole definition, so that cases outlive the plugin
   * @param on the day
   */
  @TypeName("practice.adopted/1")
  record Adopted(Digest digest, PracticeDefinition definition, LocalDate on)
      implements PracticeEvent {}

  /**
   * Selected a practice.
   *
   * @param digest the digest of the definition
   * @param choices the village's choice for every option
   * @param reason why
   * @param on the day
   */
  @TypeName("practice.selected/1")
  record Selected(
      Digest digest, ImmutableSortedMap<String, String> choices, String reason, LocalDate on)
      implements PracticeEvent {}

  /**
   * Flagged for a person what the law leaves open for an adopted or selected practice.
   *
   * @param digest the digest of the definition
   * @param flags what is to be looked at, at least one
   * @param on the day by whose law it was compared
   */
  @TypeName("practice.flagged/1")
  record Flagged(
      Digest digest, @Size(min = 1, max = 200) ImmutableList<LawFlag> flags, LocalDate on)
      implements PracticeEvent {
    /** Refuses an event without a flag. */
    public Flagged {
      Checks.within("flags", flags.size(), 1, 200);
    }
  }
}
