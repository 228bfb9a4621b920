package org.xiangzhi.governance.disclosure;

import com.google.common.collect.ImmutableSet;
import java.util.Collection;
import java.util.Optional;
import org.xiangzhi.governance.hierarchy.LevelId;
import org.xiangzhi.governance.hierarchy.UnitId;
import org.xiangzhi.governance.kernel.PersonId;
import org.xiangzhi.governance.kernel.Rule;
import org.xiangzhi.governance.law.Standards;
import org.xiangzhi.governance.office.OfficeId;
import org.xiangzhi.governance.register.RecordId;

/** Is what the room of disclosures needs to know of the other rooms, as of the day of the act. */
public interface DisclosureView {
  /**
   * Is an item as a practice in use provides it.
   *
   * @param item the item
   * @param rule the rule that demands it
   */
  record Provided(DisclosureItem item, Rule rule) {}

  /**
   * Finds the level of a unit of this log.
   *
   * @param unit the unit
   * @return its level, or empty if there is no such unit
   */
  Optional<LevelId> levelOf(UnitId unit);

  /**
   * Lists the units of a level in this log.
   *
   * @param level the level
   * @return the units
   */
  ImmutableSet<UnitId> units(LevelId level);

  /**
   * Lists what must be disclosed by the practices in use and the village's choices.
   *
   * @return the items
   */
  ImmutableSet<Provided> items();

  /**
   * Tells whether a person holds one of some offices, of the village or of a unit above it.
   *
   * @param person the person
   * @param offices the offices
   * @return true if so
   */
  boolean holdsAny(PersonId person, Collection<OfficeId> offices);

  /**
   * Tells whether a record is in the registers.
   *
   * @param record the record
   * @return true if so
   */
  boolean isRecord(RecordId record);

  /**
   * Answers which figures of the law count.
   *
   * @return the standards of the day
   */
  Standards standards();
}
