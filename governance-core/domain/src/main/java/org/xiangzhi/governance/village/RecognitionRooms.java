package org.xiangzhi.governance.village;

import com.google.common.collect.ImmutableSortedSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.xiangzhi.governance.ballot.BallotCommand;
import org.xiangzhi.governance.ballot.BallotDecision;
import org.xiangzhi.governance.ballot.BallotEvent;
import org.xiangzhi.governance.ballot.BallotId;
import org.xiangzhi.governance.ballot.Ballots;
import org.xiangzhi.governance.ballot.ChoiceId;
import org.xiangzhi.governance.ballot.Matter;
import org.xiangzhi.governance.ballot.Question;
import org.xiangzhi.governance.hierarchy.UnitId;
import org.xiangzhi.governance.journal.StoredEvent;
import org.xiangzhi.governance.kernel.Act;
import org.xiangzhi.governance.kernel.Decision;
import org.xiangzhi.governance.kernel.Digest;
import org.xiangzhi.governance.kernel.Event;
import org.xiangzhi.governance.kernel.PersonId;
import org.xiangzhi.governance.kernel.Text;
import org.xiangzhi.governance.recognition.AwardCommand;
import org.xiangzhi.governance.recognition.AwardEvent;
import org.xiangzhi.governance.recognition.Concerned;
import org.xiangzhi.governance.recognition.Deciders;
import org.xiangzhi.governance.recognition.ListCase;
import org.xiangzhi.governance.recognition.ListCommand;
import org.xiangzhi.governance.recognition.ListEvent;
import org.xiangzhi.governance.recognition.RecognitionCommand;
import org.xiangzhi.governance.recognition.RecognitionEvent;
import org.xiangzhi.governance.recognition.RecognitionTimer;
import org.xiangzhi.governance.recognition.Round;

/**
 * Takes awards and lists to their room. What they put to the vote opens as a ballot by the same
 * append, with those who stay out recused, or not at all.
 */
final class RecognitionRooms {
  private final Model model;
  private final Act act;
  private final RoomViews views;
  private final RecognitionRoomView view;

  RecognitionRooms(Model model, Act act, Surroundings surroundings, RoomViews views) {
    this.model = model;
    this.act = act;
    this.views = views;
    this.view = new RecognitionRoomView(model, surroundings, act.day(), views);
  }

  Ruling decide(RecognitionCommand command) {
    Decision<RecognitionEvent> decision = model.recognitions().decide(command, act, view);
    return Ruling.of(
        decision.events().isEmpty() ? decision : withBallot(command, decision), rulesOf(command));
  }

  /** A round and a case keep the rules under which they began. */
  private Digest rulesOf(RecognitionCommand command) {
    Optional<Digest> kept =
        command instanceof AwardCommand c
            ? model.recognitions().find(c.round()).map(round -> round.opened().practice())
            : command instanceof ListCommand c
                ? rulesOf(model.recognitions().find(c.listCase()))
                : rulesOf(
                    model
                        .recognitions()
                        .find(((RecognitionTimer.MarkAppealOverdue) command).listCase()));
    return kept.or(() -> view.provided().map(use -> use.practice())).orElse(StoredEvent.NO_RULES);
  }

  private static Optional<Digest> rulesOf(Optional<ListCase> found) {
    return found.map(one -> one.begun().practice());
  }

  private Decision<? extends Event> withBallot(
      RecognitionCommand command, Decision<RecognitionEvent> decision) {
    RecognitionEvent event = decision.events().get(0);
    if (command instanceof AwardCommand.PutToVote c && event instanceof AwardEvent.PutToVote e) {
      Round round = model.recognitions().find(c.round()).orElseThrow();
      Question question =
          new Question.Choice(
              round.rules().name().zh() + " " + round.opened().term(),
              e.seats(),
              e.standing().stream()
                  .map(Concerned::id)
                  .map(ChoiceId::of)
                  .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder())));
      return opened(
          open(
              e.ballot(), round.rules().voting(), round.opened().unit(), question, c.delegatedBy()),
          decision,
          Map.of());
    }
    if (command instanceof ListCommand.PutToVote c && event instanceof ListEvent.PutToVote e) {
      ListCase one = model.recognitions().find(c.listCase()).orElseThrow();
      Question question =
          new Question.Motion(
              one.rules().name().zh()
                  + " "
                  + one.id()
                  + "：依村规民约"
                  + e.clause().place()
                  + "上榜 "
                  + e.days()
                  + " 天");
      return opened(
          open(e.ballot(), one.rules().voting(), one.begun().unit(), question, c.delegatedBy()),
          decision,
          e.recused());
    }
    return decision;
  }

  private static BallotCommand.Open open(
      BallotId ballot,
      Deciders voting,
      UnitId unit,
      Question question,
      Optional<BallotId> delegatedBy) {
    return new BallotCommand.Open(
        ballot,
        voting.ballot(),
        unit,
        question,
        Matter.OTHER,
        voting.basis(),
        voting.bodies(),
        Optional.empty(),
        delegatedBy);
  }

  private Decision<? extends Event> opened(
      BallotCommand.Open open, Decision<RecognitionEvent> decision, Map<PersonId, Text> recused) {
    BallotDecision opening = model.ballots().decide(open, act, views);
    if (!opening.decision().refusals().isEmpty()) {
      return opening.decision();
    }
    List<Event> events = new ArrayList<>(decision.events());
    Ballots ballots = added(opening, model.ballots(), events);
    for (Map.Entry<PersonId, Text> one : recused.entrySet()) {
      BallotCommand recusal =
          new BallotCommand.Recuse(open.ballot(), one.getKey(), one.getValue().zh());
      ballots = added(ballots.decide(recusal, act, views), ballots, events);
    }
    return Decision.<Event>acceptAll(events);
  }

  private static Ballots added(BallotDecision decision, Ballots ballots, List<Event> events) {
    Ballots after = ballots;
    for (BallotEvent event : decision.decision().events()) {
      events.add(event);
      after = after.evolve(event);
    }
    return after;
  }
}
