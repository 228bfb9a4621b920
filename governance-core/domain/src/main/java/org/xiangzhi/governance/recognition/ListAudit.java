package org.xiangzhi.governance.recognition;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.xiangzhi.governance.ballot.BallotId;
import org.xiangzhi.governance.kernel.PersonId;
import org.xiangzhi.governance.kernel.TypeNames;

/**
 * Is the whole trace of one case for the auditor, whatever became of it. It is not for the public.
 *
 * @param listCase the case
 * @param list the list
 * @param concerned whom it is about
 * @param stage how far it is
 * @param clause the clause under which it began
 * @param ballots the ballots in which it was voted on
 * @param steps what happened, in order
 */
public record ListAudit(
    ListCaseId listCase,
    ListKindId list,
    Concerned concerned,
    ListStage stage,
    ClauseInForce clause,
    ImmutableList<BallotId> ballots,
    ImmutableList<Step> steps) {
  private static final TypeNames<ListEvent> NAMES = TypeNames.of(ListEvent.class);

  /**
   * Is one step.
   *
   * @param type the type of the event
   * @param by who did it
   * @param on the day
   * @param event the event with all it says
   */
  public record Step(String type, PersonId by, LocalDate on, ListEvent event) {}

  /**
   * Finds the trace of a case.
   *
   * @param recognitions the lists
   * @param listCase the case
   * @return the trace, or empty if there is no such case
   */
  public static Optional<ListAudit> of(Recognitions recognitions, ListCaseId listCase) {
    return recognitions.find(listCase).map(ListAudit::of);
  }

  private static ListAudit of(ListCase one) {
    return new ListAudit(
        one.id(),
        one.rules().id(),
        one.begun().concerned(),
        one.stage(),
        one.begun().clause(),
        one.all(ListEvent.PutToVote.class)
            .map(ListEvent.PutToVote::ballot)
            .collect(ImmutableList.toImmutableList()),
        one.trace().stream()
            .map(event -> new Step(NAMES.nameOf(event), event.by(), event.on(), event))
            .collect(ImmutableList.toImmutableList()));
  }
}
