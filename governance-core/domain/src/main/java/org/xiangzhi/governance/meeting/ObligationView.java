package org.xiangzhi.governance.meeting;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.xiangzhi.governance.hierarchy.LevelId;
import org.xiangzhi.governance.hierarchy.UnitId;
import org.xiangzhi.governance.kernel.PersonId;
import org.xiangzhi.governance.office.Appointment;
import org.xiangzhi.governance.office.LinkHolder;
import org.xiangzhi.governance.office.LinkKindId;

/** Is what reckoning the obligations to hold meetings needs to know, of any day. */
public interface ObligationView {
  /**
   * Is a unit where meetings may have to be held.
   *
   * @param unit the unit
   * @param level its level
   * @param above the units above it, the nearest first
   */
  record Place(UnitId unit, LevelId level, ImmutableList<UnitId> above) {}

  /**
   * Is a meeting that was held.
   *
   * @param meeting its name
   * @param kind its kind
   * @param on the day on which it was held
   * @param place where
   * @param convener who convened it
   * @param attended tells who was at it
   */
  record Held(
      MeetingId meeting,
      MeetingKindId kind,
      LocalDate on,
      Place place,
      PersonId convener,
      Predicate<PersonId> attended) {}

  /**
   * Lists the units of a day at which meetings may have to be held.
   *
   * @param day the day
   * @return the units, households left out
   */
  ImmutableList<Place> places(LocalDate day);

  /**
   * Finds the level of a unit.
   *
   * @param unit the unit
   * @param day the day
   * @return its level, or empty if there was no such unit
   */
  Optional<LevelId> level(UnitId unit, LocalDate day);

  /**
   * Finds what the practice that was in force for a unit on a day says of meetings.
   *
   * @param unit the unit
   * @param day the day
   * @return its meetings, or empty if there was none in force
   */
  Optional<MeetingRules> rules(UnitId unit, LocalDate day);

  /**
   * Streams the appointments that there ever were at a unit.
   *
   * @param unit the unit
   * @return the appointments, by name
   */
  Stream<Appointment> appointments(UnitId unit);

  /**
   * Streams the appointments of a person.
   *
   * @param person the person
   * @param day the day
   * @return those that ran on the day
   */
  Stream<Appointment> heldBy(PersonId person, LocalDate day);

  /**
   * Streams who answers for a unit by links of a kind.
   *
   * @param kind the kind of link
   * @param unit the unit
   * @param day the day
   * @return persons and bodies
   */
  Stream<LinkHolder> linked(LinkKindId kind, UnitId unit, LocalDate day);

  /**
   * Lists the meetings that were held.
   *
   * @return all of them, in order
   */
  ImmutableList<Held> held();
}
