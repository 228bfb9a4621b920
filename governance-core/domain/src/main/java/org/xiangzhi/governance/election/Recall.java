package org.xiangzhi.governance.election;

import java.util.Optional;
import org.xiangzhi.governance.ballot.BallotId;
import org.xiangzhi.governance.kernel.Handlers;

/**
 * Is the state of one recall 罢免.
 *
 * @param petitioned the petition
 * @param heard the hearing
 * @param called the vote that was called
 * @param ballot the ballot in which it is voted on
 * @param declared the result
 */
public record Recall(
    RecallEvent.RecallPetitioned petitioned,
    Optional<RecallEvent.MemberHeard> heard,
    Optional<RecallEvent.RecallVoteCalled> called,
    Optional<BallotId> ballot,
    Optional<RecallEvent.RecallDeclared> declared) {

  private static final Handlers<RecallEvent, Recall, Recall> EVOLVE =
      Handlers.<RecallEvent, Recall, Recall>of(RecallEvent.class)
          .on(RecallEvent.RecallPetitioned.class, (e, before) -> of(e))
          .on(
              RecallEvent.MemberHeard.class,
              (e, old) ->
                  new Recall(old.petitioned, Optional.of(e), old.called, old.ballot, old.declared))
          .on(
              RecallEvent.RecallVoteCalled.class,
              (e, old) ->
                  new Recall(old.petitioned, old.heard, Optional.of(e), old.ballot, old.declared))
          .on(
              RecallEvent.RecallPollOpened.class,
              (e, old) ->
                  new Recall(
                      old.petitioned, old.heard, old.called, Optional.of(e.ballot()), old.declared))
          .on(
              RecallEvent.RecallDeclared.class,
              (e, old) ->
                  new Recall(old.petitioned, old.heard, old.called, old.ballot, Optional.of(e)))
          .build();

  static Recall of(RecallEvent.RecallPetitioned event) {
    return new Recall(
        event, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
  }

  Recall evolve(RecallEvent event) {
    return EVOLVE.apply(event, this);
  }

  /**
   * Tells whether it is still to be decided.
   *
   * @return true until a result is declared
   */
  public boolean isOpen() {
    return declared.isEmpty();
  }
}
