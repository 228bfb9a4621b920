package org.xiangzhi.governance.meeting;

import com.google.common.collect.ImmutableSet;
import org.xiangzhi.governance.ballot.BallotTypeId;
import org.xiangzhi.governance.kernel.Text;

/**
 * Defines a type of agenda item 议题类型.
 *
 * @param id its name
 * @param name what people call it
 * @param ballots the kinds of ballot by which such an item may be voted on. Without any, the
 *     meeting only consults on it, and what it cannot settle goes on to the assembly
 * @param feedback whether matters that were raised earlier come back as items of this type 办理反馈
 */
public record AgendaItemType(
    ItemTypeId id, Text name, ImmutableSet<BallotTypeId> ballots, boolean feedback) {
  /**
   * Defines an item on which the meeting consults.
   *
   * @param id its name
   * @param name what people call it
   * @return the type
   */
  public static AgendaItemType consulting(String id, Text name) {
    return new AgendaItemType(ItemTypeId.of(id), name, ImmutableSet.of(), false);
  }

  /**
   * Defines an item on which the meeting decides.
   *
   * @param id its name
   * @param name what people call it
   * @param ballots the kinds of ballot, at least one
   * @return the type
   */
  public static AgendaItemType deciding(String id, Text name, BallotTypeId... ballots) {
    return new AgendaItemType(ItemTypeId.of(id), name, ImmutableSet.copyOf(ballots), false);
  }

  /**
   * Defines the item as which earlier matters come back.
   *
   * @param id its name
   * @param name what people call it
   * @return the type
   */
  public static AgendaItemType feedback(String id, Text name) {
    return new AgendaItemType(ItemTypeId.of(id), name, ImmutableSet.of(), true);
  }
}
