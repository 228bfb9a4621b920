package org.xiangzhi.governance.recognition;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.xiangzhi.governance.kernel.Act;
import org.xiangzhi.governance.kernel.Decision;
import org.xiangzhi.governance.kernel.PersistentMap;
import org.xiangzhi.governance.kernel.RefusalCode;
import org.xiangzhi.governance.kernel.Timer;
import org.xiangzhi.governance.kernel.TypeNames;

/** Is the state of the awards and lists of one village. */
public final class Recognitions {
  private static final Recognitions EMPTY =
      new Recognitions(PersistentMap.empty(), PersistentMap.empty());

  private static final TypeNames<RecognitionCommand> NAMES = TypeNames.of(RecognitionCommand.class);

  private final PersistentMap<RoundId, Round> rounds;
  private final PersistentMap<ListCaseId, ListCase> cases;

  private Recognitions(
      PersistentMap<RoundId, Round> rounds, PersistentMap<ListCaseId, ListCase> cases) {
    this.rounds = rounds;
    this.cases = cases;
  }

  /**
   * Returns the state of a log in which nothing has happened.
   *
   * @return no rounds and no cases
   */
  public static Recognitions empty() {
    return EMPTY;
  }

  /**
   * Decides a command.
   *
   * @param command what is asked
   * @param act who asks and when
   * @param view what the other rooms know
   * @return the events, or why not
   */
  public Decision<RecognitionEvent> decide(
      RecognitionCommand command, Act act, RecognitionView view) {
    return Decision.refuse(
        RefusalCode.ACT_NOT_PROVIDED,
        RecognitionGuards.PROVIDED,
        "type",
        NAMES.nameOf(command),
        "log",
        view.log());
  }

  /**
   * Takes in what happened.
   *
   * @param event the event
   * @return the state behind it
   */
  public Recognitions evolve(RecognitionEvent event) {
    if (event instanceof AwardEvent e) {
      return new Recognitions(
          e instanceof AwardEvent.Opened opened
              ? rounds.with(opened.round(), Round.of(opened))
              : rounds.update(e.round(), round -> round.evolve(e)),
          cases);
    }
    ListEvent e = (ListEvent) event;
    return new Recognitions(
        rounds,
        e instanceof ListEvent.Begun begun
            ? cases.with(begun.listCase(), ListCase.of(begun))
            : cases.update(e.listCase(), one -> one.evolve(e)));
  }

  /**
   * Finds a round.
   *
   * @param round its name
   * @return the round, or empty
   */
  public Optional<Round> find(RoundId round) {
    return rounds.get(round);
  }

  /**
   * Finds a case.
   *
   * @param listCase its name
   * @return the case, or empty
   */
  public Optional<ListCase> find(ListCaseId listCase) {
    return cases.get(listCase);
  }

  /**
   * Streams the rounds.
   *
   * @return all of them, by name
   */
  public Stream<Round> rounds() {
    return rounds.values();
  }

  /**
   * Streams the cases.
   *
   * @return all of them, by name
   */
  public Stream<ListCase> cases() {
    return cases.values();
  }

  /**
   * Tells whether somebody is on a list that blocks honours. A listing that is suspended, lifted,
   * revoked or over blocks nothing, and a household's blocks none of its members.
   *
   * @param concerned who
   * @param day the day
   * @return true if so
   */
  public boolean isBlocked(Concerned concerned, LocalDate day) {
    return cases()
        .anyMatch(
            one ->
                one.rules().blocksHonours()
                    && one.begun().concerned().equals(concerned)
                    && one.isListedOn(day));
  }

  /**
   * Lists what is due of itself.
   *
   * @param day the day
   * @return appeals that were not decided in time, and are not marked
   */
  public ImmutableList<Timer> due(LocalDate day) {
    return cases()
        .filter(one -> one.isOverdueOn(day))
        .map(
            one ->
                new Timer(
                    "list-appeal-overdue." + one.id(),
                    one.appeal().orElseThrow().deadline().plusDays(1),
                    new RecognitionTimer.MarkAppealOverdue(one.id())))
        .collect(ImmutableList.toImmutableList());
  }
}
