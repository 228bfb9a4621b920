package org.xiangzhi.governance.recognition;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.xiangzhi.governance.kernel.Act;
import org.xiangzhi.governance.kernel.Decision;
import org.xiangzhi.governance.kernel.PersistentMap;
import org.xiangzhi.governance.kernel.Timer;

/** Is the state of the awards and lists of one village. */
public final class Recognitions {
  private static final Recognitions EMPTY =
      new Recognitions(PersistentMap.empty(), PersistentMap.empty(), PersistentMap.empty());

  private final PersistentMap<RoundId, Round> rounds;
  private final PersistentMap<ListCaseId, ListCase> cases;
  private final PersistentMap<Concerned, ImmutableList<ListCaseId>> casesOf;

  private Recognitions(
      PersistentMap<RoundId, Round> rounds,
      PersistentMap<ListCaseId, ListCase> cases,
      PersistentMap<Concerned, ImmutableList<ListCaseId>> casesOf) {
    this.rounds = rounds;
    this.cases = cases;
    this.casesOf = casesOf;
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
    RecognitionContext at = new RecognitionContext(this, act, view);
    if (command instanceof AwardCommand c) {
      return AwardDecider.decide(c, at);
    }
    return command instanceof ListCommand c
        ? ListDecider.decide(c, at)
        : AppealDecider.overdue((RecognitionTimer.MarkAppealOverdue) command, at);
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
          cases,
          casesOf);
    }
    ListEvent e = (ListEvent) event;
    if (!(e instanceof ListEvent.Begun begun)) {
      return new Recognitions(rounds, cases.update(e.listCase(), one -> one.evolve(e)), casesOf);
    }
    ImmutableList<ListCaseId> more =
        ImmutableList.<ListCaseId>builder()
            .addAll(casesOf.get(begun.concerned()).orElse(ImmutableList.of()))
            .add(begun.listCase())
            .build();
    return new Recognitions(
        rounds,
        cases.with(begun.listCase(), ListCase.of(begun)),
        casesOf.with(begun.concerned(), more));
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
    return casesOf(concerned).anyMatch(one -> one.rules().blocksHonours() && one.isListedOn(day));
  }

  /**
   * Streams the cases about somebody.
   *
   * @param concerned who
   * @return the cases, in the order in which they began
   */
  public Stream<ListCase> casesOf(Concerned concerned) {
    return casesOf.get(concerned).stream()
        .flatMap(ImmutableList::stream)
        .flatMap(name -> cases.get(name).stream());
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
