package org.xiangzhi.governance.village;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Lists;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.xiangzhi.governance.ballot.Ballot;
import org.xiangzhi.governance.ballot.BallotCommand;
import org.xiangzhi.governance.ballot.BallotDecision;
import org.xiangzhi.governance.ballot.BallotEvent;
import org.xiangzhi.governance.ballot.Ballots;
import org.xiangzhi.governance.ballot.Matter;
import org.xiangzhi.governance.ballot.Question;
import org.xiangzhi.governance.journal.StoredEvent;
import org.xiangzhi.governance.kernel.Act;
import org.xiangzhi.governance.kernel.Decision;
import org.xiangzhi.governance.kernel.Digest;
import org.xiangzhi.governance.kernel.Event;
import org.xiangzhi.governance.kernel.PersonId;
import org.xiangzhi.governance.meeting.AgendaCommand;
import org.xiangzhi.governance.meeting.AgendaEvent;
import org.xiangzhi.governance.meeting.AgendaItem;
import org.xiangzhi.governance.meeting.Meeting;
import org.xiangzhi.governance.meeting.MeetingCommand;
import org.xiangzhi.governance.meeting.MeetingEvent;
import org.xiangzhi.governance.meeting.SessionCommand;

/**
 * Takes meetings to their room. What a meeting puts to the vote opens as a ballot by the same
 * append, with those who stay out recused and those present checked in, or not at all.
 */
final class MeetingRooms {
  private final Model model;
  private final Act act;
  private final RoomViews views;
  private final MeetingRoomView view;

  MeetingRooms(Model model, Act act, Surroundings surroundings, RoomViews views) {
    this.model = model;
    this.act = act;
    this.views = views;
    this.view = new MeetingRoomView(model, surroundings, act.day(), views);
  }

  Ruling decide(MeetingCommand command) {
    Decision<MeetingEvent> decision = model.meetings().decide(command, act, view);
    return Ruling.of(
        command instanceof AgendaCommand.PutToVote vote && !decision.events().isEmpty()
            ? opened(vote, decision)
            : decision,
        rulesOf(command));
  }

  /** A meeting keeps the rules under which it was called. */
  private Digest rulesOf(MeetingCommand command) {
    return command instanceof SessionCommand.Call call
        ? view.provided(call.kind())
            .map(provided -> provided.practice())
            .orElse(StoredEvent.NO_RULES)
        : model
            .meetings()
            .find(command.meeting())
            .map(meeting -> meeting.called().practice())
            .orElse(StoredEvent.NO_RULES);
  }

  private Decision<? extends Event> opened(
      AgendaCommand.PutToVote vote, Decision<MeetingEvent> decision) {
    Meeting meeting = model.meetings().find(vote.meeting()).orElseThrow();
    AgendaItem item = meeting.agenda().find(vote.item()).orElseThrow();
    BallotDecision opening = opening(vote, meeting, item);
    if (!opening.decision().refusals().isEmpty()) {
      return opening.decision();
    }
    List<Event> events = new ArrayList<>(decision.events());
    Ballots ballots = added(opening, model.ballots(), events);
    for (AgendaEvent.Recused one : item.recused()) {
      BallotCommand recusal = new BallotCommand.Recuse(vote.ballot(), one.person(), one.reason());
      // Whoever is not in the electorate has no vote to stay away from.
      ballots = added(ballots.decide(recusal, act, views), ballots, events);
    }
    for (List<PersonId> some :
        Lists.partition(present(meeting, ballots, vote), BallotCommand.PERSONS)) {
      BallotCommand checkIn =
          new BallotCommand.CheckIn(
              vote.ballot(), ImmutableSortedSet.copyOf(Comparator.naturalOrder(), some));
      ballots = added(ballots.decide(checkIn, act, views), ballots, events);
    }
    return Decision.<Event>acceptAll(events);
  }

  private BallotDecision opening(AgendaCommand.PutToVote vote, Meeting meeting, AgendaItem item) {
    return model
        .ballots()
        .decide(
            new BallotCommand.Open(
                vote.ballot(),
                vote.ballotType(),
                meeting.called().unit(),
                new Question.Motion(item.motion().orElseThrow().moved().text()),
                Matter.OTHER,
                vote.basis(),
                vote.bodies(),
                Optional.empty(),
                vote.delegatedBy()),
            act,
            views);
  }

  private static Ballots added(BallotDecision decision, Ballots ballots, List<Event> events) {
    Ballots after = ballots;
    for (BallotEvent event : decision.decision().events()) {
      events.add(event);
      after = after.evolve(event);
    }
    return after;
  }

  /** Lists those present who vote, one for each vote. */
  private static ImmutableList<PersonId> present(
      Meeting meeting, Ballots ballots, AgendaCommand.PutToVote vote) {
    Ballot ballot = ballots.find(vote.ballot()).orElseThrow();
    Map<String, PersonId> first = new LinkedHashMap<>();
    meeting
        .attendance()
        .present()
        .forEach(
            person ->
                ballot
                    .opened()
                    .electorate()
                    .vote(person)
                    .filter(mine -> !ballot.recused().containsKey(mine))
                    .ifPresent(mine -> first.putIfAbsent(mine, person)));
    return ImmutableList.copyOf(first.values());
  }
}
