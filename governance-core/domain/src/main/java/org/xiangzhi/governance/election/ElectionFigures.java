package org.xiangzhi.governance.election;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.Optional;
import org.xiangzhi.governance.kernel.Checks;
import org.xiangzhi.governance.kernel.Rule;
import org.xiangzhi.governance.kernel.Threshold;
import org.xiangzhi.governance.law.Figure;
import org.xiangzhi.governance.law.Standard;
import org.xiangzhi.governance.law.Subject;

/**
 * Holds the figures of an election that the law of villagers' committees does not govern, such as
 * that of a group head or a courtyard head.
 *
 * @param listDays days before polling on which the list is posted, 0 to 365
 * @param objectionDays days from the posting within which an objection may be raised, 0 to 365
 * @param decisionDays days from an objection within which it is decided, 0 to 365
 * @param turnout the share of those on the list that must vote
 * @param majority the share of those taking part that elects
 * @param secondRound the share of the votes cast that elects in the second round
 * @param moreCandidates whether more candidates than seats must stand
 * @param petition the share of those with the vote, or of the representatives, that can demand a
 *     recall
 */
public record ElectionFigures(
    @PositiveOrZero @Max(365) int listDays,
    @PositiveOrZero @Max(365) int objectionDays,
    @PositiveOrZero @Max(365) int decisionDays,
    Threshold turnout,
    Threshold majority,
    Threshold secondRound,
    boolean moreCandidates,
    Threshold petition) {
  /** Refuses days outside their bounds. */
  public ElectionFigures {
    Checks.within("listDays", listDays, 0, 365);
    Checks.within("objectionDays", objectionDays, 0, 365);
    Checks.within("decisionDays", decisionDays, 0, 365);
  }

  /** Finds the figure of a subject, stated by the practice's rule. */
  Optional<Standard> find(Subject subject, Rule rule) {
    Optional<Figure> figure =
        switch (subject) {
          case VOTER_LIST_DAYS -> Optional.of(new Figure.Amount(listDays));
          case VOTER_LIST_OBJECTION_DAYS -> Optional.of(new Figure.Amount(objectionDays));
          case VOTER_LIST_DECISION_DAYS -> Optional.of(new Figure.Amount(decisionDays));
          case ELECTION_TURNOUT, RECALL_TURNOUT -> Optional.of(new Figure.Share(turnout));
          case ELECTION_MAJORITY, RECALL_MAJORITY -> Optional.of(new Figure.Share(majority));
          case SECOND_ROUND_SHARE -> Optional.of(new Figure.Share(secondRound));
          case RECALL_PETITION_VOTERS, RECALL_PETITION_REPRESENTATIVES ->
              Optional.of(new Figure.Share(petition));
          case ELECTION_MORE_CANDIDATES -> Optional.of(new Figure.Flag(moreCandidates));
          default -> Optional.empty();
        };
    return figure.map(found -> new Standard(subject, found, rule));
  }
}
