package org.xiangzhi.governance.disclosure;

import java.time.LocalDate;
import java.util.Optional;
import org.xiangzhi.governance.hierarchy.UnitId;
import org.xiangzhi.governance.kernel.Event;
import org.xiangzhi.governance.kernel.PersonId;
import org.xiangzhi.governance.kernel.Rule;
import org.xiangzhi.governance.kernel.TypeName;
import org.xiangzhi.governance.register.RecordId;

/** Is something that happened to disclosures. */
public sealed interface DisclosureEvent extends Event {
  /**
   * Is how long a posting must stand, by the law of its day.
   *
   * @param days the days, the first left out
   * @param rule the rule that demands them
   */
  record Standing(int days, Rule rule) {}

  /**
   * Happened when something was posted.
   *
   * @param disclosure its name
   * @param unit the unit whose it is
   * @param item what is disclosed
   * @param period the period that it is about
   * @param event the event that it is about
   * @param refersTo the record that it is about
   * @param content what it says and where
   * @param corrects the posting whose place it takes
   * @param reason what was wrong with that one
   * @param standing how long it must stand; empty where neither law nor practice says so
   * @param answerDays the days within which the practice wants a query about it answered
   * @param by who posted it
   * @param on the day
   */
  @TypeName("disclosure.posted/1")
  record Posted(
      DisclosureId disclosure,
      UnitId unit,
      DisclosureItemId item,
      Optional<DisclosurePeriod> period,
      Optional<EventId> event,
      Optional<RecordId> refersTo,
      DisclosureCommand.Content content,
      Optional<DisclosureId> corrects,
      Optional<String> reason,
      Optional<Standing> standing,
      int answerDays,
      PersonId by,
      LocalDate on)
      implements DisclosureEvent {}

  /**
   * Happened when a posting was taken down in its time.
   *
   * @param disclosure the posting
   * @param by who took it down
   * @param on the day
   */
  @TypeName("disclosure.taken-down/1")
  record TakenDown(DisclosureId disclosure, PersonId by, LocalDate on) implements DisclosureEvent {}

  /**
   * Happened when a posting was found gone before its time.
   *
   * @param disclosure the posting
   * @param reason what became of it
   * @param by who reported it
   * @param on the day
   */
  @TypeName("disclosure.reported-missing/1")
  record ReportedMissing(DisclosureId disclosure, String reason, PersonId by, LocalDate on)
      implements DisclosureEvent {}

  /**
   * Happened when something was recorded that must be disclosed at once.
   *
   * @param event its name
   * @param unit the unit whose it is
   * @param item what must be disclosed
   * @param what what happened
   * @param happenedOn the day on which it happened
   * @param refersTo the record that it is about
   * @param dueOn the last day for disclosing it
   * @param rule the rule that sets that day
   * @param on the day of recording
   */
  @TypeName("disclosure.event-recorded/1")
  record EventRecorded(
      EventId event,
      UnitId unit,
      DisclosureItemId item,
      String what,
      LocalDate happenedOn,
      Optional<RecordId> refersTo,
      LocalDate dueOn,
      Rule rule,
      LocalDate on)
      implements DisclosureEvent {}

  /**
   * Happened when a resident asked.
   *
   * @param query its name
   * @param disclosure the posting
   * @param question what is asked
   * @param answerBy the last day for the answer
   * @param by who asked
   * @param on the day
   */
  @TypeName("disclosure.asked/1")
  record Asked(
      QueryId query,
      DisclosureId disclosure,
      String question,
      LocalDate answerBy,
      PersonId by,
      LocalDate on)
      implements DisclosureEvent {}

  /**
   * Happened when a query was answered.
   *
   * @param query the query
   * @param answer the answer
   * @param by who answered
   * @param on the day
   */
  @TypeName("disclosure.answered/1")
  record Answered(QueryId query, String answer, PersonId by, LocalDate on)
      implements DisclosureEvent {}

  /**
   * Happened when oversight confirmed a posting.
   *
   * @param disclosure the posting
   * @param by who confirmed it
   * @param on the day
   */
  @TypeName("disclosure.confirmed/1")
  record Confirmed(DisclosureId disclosure, PersonId by, LocalDate on) implements DisclosureEvent {}
}
