package org.xiangzhi.governance.disclosure;

import com.google.common.collect.ImmutableSet;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import org.xiangzhi.governance.hierarchy.UnitId;
import org.xiangzhi.governance.kernel.Checks;
import org.xiangzhi.governance.kernel.Command;
import org.xiangzhi.governance.kernel.Digest;
import org.xiangzhi.governance.kernel.TypeName;
import org.xiangzhi.governance.register.RecordId;

/** Asks about disclosures. */
public sealed interface DisclosureCommand extends Command {
  /** The longest summary. */
  int MAX_SUMMARY = 2000;

  /** The longest reason, question or answer. */
  int MAX_REASON = 500;

  /**
   * Is what a posting says.
   *
   * @param summary what it says in short, 1 to 2,000 characters; identity and mobile numbers are
   *     refused in it
   * @param content the SHA-256 of what hangs there
   * @param places where it hangs, at least one
   */
  record Content(
      @NotBlank @Size(max = MAX_SUMMARY) String summary,
      Digest content,
      @Size(min = 1) ImmutableSet<DisclosureItem.Medium> places) {
    /** Refuses a summary with personal numbers, and a posting that hangs nowhere. */
    public Content {
      Checks.publicText("summary", summary, MAX_SUMMARY);
      Checks.within("places", places.size(), 1, DisclosureItem.Medium.values().length);
    }
  }

  /**
   * Posts a disclosure.
   *
   * @param disclosure its name
   * @param unit the unit whose it is
   * @param item what is disclosed
   * @param period the period that it is about, for what is disclosed by periods
   * @param event the event that it is about, for what is disclosed at once
   * @param refersTo the record that it is about, if any
   * @param content what it says and where
   */
  @TypeName("disclosure.post")
  record Post(
      DisclosureId disclosure,
      UnitId unit,
      DisclosureItemId item,
      Optional<DisclosurePeriod> period,
      Optional<EventId> event,
      Optional<RecordId> refersTo,
      Content content)
      implements DisclosureCommand {}

  /**
   * Puts a corrected posting in the place of one that stands. The new one stands its own days.
   *
   * @param disclosure the name of the new one
   * @param corrects the one that stands
   * @param content what the new one says and where
   * @param reason what was wrong, 1 to 500 characters
   */
  @TypeName("disclosure.correct")
  record Correct(
      DisclosureId disclosure,
      DisclosureId corrects,
      Content content,
      @NotBlank @Size(max = MAX_REASON) String reason)
      implements DisclosureCommand {
    /** Refuses a blank reason. */
    public Correct {
      Checks.publicText("reason", reason, MAX_REASON);
    }
  }

  /**
   * Takes a posting down that has stood as long as the law demands.
   *
   * @param disclosure the posting
   */
  @TypeName("disclosure.take-down")
  record TakeDown(DisclosureId disclosure) implements DisclosureCommand {}

  /**
   * Records that a posting is gone before its time: it counts for nothing and must be posted anew.
   *
   * @param disclosure the posting
   * @param reason what became of it, 1 to 500 characters
   */
  @TypeName("disclosure.report-missing")
  record ReportMissing(DisclosureId disclosure, @NotBlank @Size(max = MAX_REASON) String reason)
      implements DisclosureCommand {
    /** Refuses a blank reason. */
    public ReportMissing {
      Checks.publicText("reason", reason, MAX_REASON);
    }
  }

  /**
   * Records something that must be disclosed at once.
   *
   * @param event its name
   * @param unit the unit whose it is
   * @param item what must be disclosed
   * @param what what happened, 1 to 500 characters
   * @param happenedOn the day on which it happened
   * @param refersTo the record that it is about, if any
   */
  @TypeName("disclosure.record-event")
  record RecordEvent(
      EventId event,
      UnitId unit,
      DisclosureItemId item,
      @NotBlank @Size(max = MAX_REASON) String what,
      LocalDate happenedOn,
      Optional<RecordId> refersTo)
      implements DisclosureCommand {
    /** Refuses a blank text. */
    public RecordEvent {
      Checks.publicText("what", what, MAX_REASON);
    }
  }

  /**
   * Asks about a disclosure, as every resident may 查询.
   *
   * @param query its name
   * @param disclosure the posting
   * @param question what is asked, 1 to 500 characters
   */
  @TypeName("disclosure.ask")
  record Ask(
      QueryId query, DisclosureId disclosure, @NotBlank @Size(max = MAX_REASON) String question)
      implements DisclosureCommand {
    /** Refuses a blank question. */
    public Ask {
      Checks.publicText("question", question, MAX_REASON);
    }
  }

  /**
   * Answers a query.
   *
   * @param query the query
   * @param answer the answer, 1 to 500 characters
   */
  @TypeName("disclosure.answer")
  record Answer(QueryId query, @NotBlank @Size(max = MAX_REASON) String answer)
      implements DisclosureCommand {
    /** Refuses a blank answer. */
    public Answer {
      Checks.publicText("answer", answer, MAX_REASON);
    }
  }

  /**
   * Confirms, for the oversight committee 村务监督委员会, that a posting is complete and true.
   *
   * @param disclosure the posting
   */
  @TypeName("disclosure.confirm")
  record Confirm(DisclosureId disclosure) implements DisclosureCommand {}
}
