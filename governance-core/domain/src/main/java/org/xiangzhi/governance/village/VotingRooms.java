package org.xiangzhi.governance.village;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Comparator;
import java.util.Optional;
import org.xiangzhi.governance.ballot.BallotCommand;
import org.xiangzhi.governance.ballot.BallotDecision;
import org.xiangzhi.governance.ballot.BallotKind;
import org.xiangzhi.governance.ballot.Question;
import org.xiangzhi.governance.election.ElectionCommand;
import org.xiangzhi.governance.election.ElectionEvent;
import org.xiangzhi.governance.election.Elections;
import org.xiangzhi.governance.journal.Slip;
import org.xiangzhi.governance.journal.Urns;
import org.xiangzhi.governance.kernel.Act;
import org.xiangzhi.governance.kernel.Decision;
import org.xiangzhi.governance.kernel.Digest;
import org.xiangzhi.governance.kernel.Event;
import org.xiangzhi.governance.kernel.PersonId;

/**
 * Takes ballots and elections to their rooms, which go together: the vote of one is the other's.
 */
final class VotingRooms {
  private final Model model;
  private final Act act;
  private final Surroundings surroundings;
  private final RoomViews views;
  private final Digest rules;

  VotingRooms(Model model, Act act, Surroundings surroundings, RoomViews views, Digest rules) {
    this.model = model;
    this.act = act;
    this.surroundings = surroundings;
    this.views = views;
    this.rules = rules;
  }

  /** The vote of an election or a recall opens there too, or not at all. */
  private Ruling opened(BallotCommand.Open command) {
    Optional<Decision<ElectionEvent>> poll = pollOf(command);
    if (poll.isPresent() && !poll.get().refusals().isEmpty()) {
      return Ruling.of(poll.get(), rules);
    }
    BallotDecision decision = model.ballots().decide(command, act, views);
    if (poll.isEmpty() || !decision.decision().refusals().isEmpty()) {
      return ballot(decision);
    }
    return Ruling.of(
        Decision.<Event>acceptAll(
            ImmutableList.<Event>builder()
                .addAll(decision.decision().events())
                .addAll(poll.get().events())
                .build()),
        rules);
  }

  private Optional<Decision<ElectionEvent>> pollOf(BallotCommand.Open command) {
    return command
        .voterList()
        .flatMap(
            list ->
                views
                    .ballotRules(command.ballotType())
                    .map(rules -> poll(command, rules.kind(), list)))
        .map(
            poll ->
                model
                    .elections()
                    .open(poll, act, new ElectionViews(views, model, surroundings, act.day())));
  }

  private static Elections.Poll poll(BallotCommand.Open command, BallotKind kind, String list) {
    Optional<Question.Choice> choice =
        command.question() instanceof Question.Choice asked ? Optional.of(asked) : Optional.empty();
    return new Elections.Poll(
        command.ballot(),
        command.ballotType(),
        kind,
        list,
        choice.map(Question.Choice::seats).orElse(0),
        choice.stream()
            .flatMap(asked -> asked.standing().stream())
            .map(one -> PersonId.of(one.value()))
            .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder())));
  }

  Ruling ballot(BallotCommand command) {
    return command instanceof BallotCommand.Open open
        ? opened(open)
        : ballot(model.ballots().decide(command, act, views));
  }

  private Ruling ballot(BallotDecision decision) {
    return new Ruling(
        decision.decision(),
        ImmutableList.of(),
        ImmutableList.of(),
        new Urns(
            decision.drop().stream()
                .map(drop -> new Slip(views.urnOf(drop.ballot()), drop.slip()))
                .collect(ImmutableList.toImmutableList()),
            decision.empty().stream().map(views::urnOf).collect(ImmutableList.toImmutableList())),
        rules);
  }

  /** Who is elected or recalled takes or leaves office by the same append. */
  Ruling election(ElectionCommand command) {
    ElectionViews view = new ElectionViews(views, model, surroundings, act.day());
    Decision<ElectionEvent> decision = model.elections().decide(command, act, view);
    return Ruling.of(
        new ElectedOffices(model.elections(), model.offices(), act, views).follow(decision), rules);
  }
}
