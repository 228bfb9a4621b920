package org.xiangzhi.governance.testkit.village;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.xiangzhi.governance.ballot.BallotEvent;
import org.xiangzhi.governance.compact.CompactEvent;
import org.xiangzhi.governance.hierarchy.UnitId;
import org.xiangzhi.governance.kernel.Event;
import org.xiangzhi.governance.recognition.AwardCommand;
import org.xiangzhi.governance.recognition.AwardEvent;
import org.xiangzhi.governance.recognition.Concerned;
import org.xiangzhi.governance.recognition.Declaration;
import org.xiangzhi.governance.recognition.ListCommand;
import org.xiangzhi.governance.recognition.ListEvent;
import org.xiangzhi.governance.recognition.PlaqueNumber;
import org.xiangzhi.governance.testkit.invariant.History;
import org.xiangzhi.governance.testkit.invariant.HonoursEarned;
import org.xiangzhi.governance.testkit.invariant.Invariant;
import org.xiangzhi.governance.testkit.invariant.ListedByProcess;

/** The invariants of awards and lists hold of a whole course, and fail once it is sabotaged. */
class RecognitionInvariantsTest {
  private static final Invariant LISTED = new ListedByProcess();
  private static final Invariant EARNED = new HonoursEarned();

  private final History history = history();

  private static History history() {
    RecognitionVillage play = new RecognitionVillage("YELLOW");
    UnitId home = play.plainHouseholds().get(0);
    UnitId winner = play.plainHouseholds().get(1);
    play.listed(home, 20);
    play.village.accepted(
        play.adult(home),
        new ListCommand.Appeal(RecognitionVillage.CASE, Declaration.own(play.adult(home)), "已经清理"));
    play.village.accepted(
        play.clerk, new ListCommand.DecideAppeal(RecognitionVillage.CASE, true, "属实"));
    play.award(winner);
    play.village.accepted(
        play.head,
        new AwardCommand.Publish(RecognitionVillage.ROUND, "公开栏", RecognitionVillage.PAPER, 7));
    play.village.waitDays(8);
    play.village.accepted(
        play.head,
        new AwardCommand.Deliver(
            RecognitionVillage.ROUND,
            Concerned.household(winner),
            PlaqueNumber.of("GB-1"),
            ImmutableSortedSet.of(play.head),
            RecognitionVillage.PAPER));
    return History.of(play.village.journal(), play.village.codec(), play.village.log());
  }

  private void broken(Invariant invariant, Predicate<Event> left, String what) {
    assertThat(
            invariant.broken(
                history.edited(
                    entries ->
                        entries.stream()
                            .filter(entry -> !left.test(entry.event()))
                            .collect(ImmutableList.toImmutableList()))))
        .hasValueSatisfying(found -> assertThat(found).contains(what));
  }

  private void changed(Invariant invariant, UnaryOperator<Event> change, String what) {
    assertThat(
            invariant.broken(
                history.edited(
                    entries ->
                        entries.stream()
                            .map(
                                entry ->
                                    new History.Entry(entry.stored(), change.apply(entry.event())))
                            .collect(ImmutableList.toImmutableList()))))
        .hasValueSatisfying(found -> assertThat(found).contains(what));
  }

  @Test
  void bothHoldOfAWholeCourse() {
    assertThat(LISTED.broken(history)).isEmpty();
    assertThat(EARNED.broken(history)).isEmpty();
  }

  @Test
  void aListingNeedsEveryStepOfItsProcess() {
    broken(LISTED, ListEvent.NoticeGiven.class::isInstance, "days of the notice");
    broken(LISTED, ListEvent.Heard.class::isInstance, "voted on unheard");
    broken(LISTED, ListEvent.PutToVote.class::isInstance, "without a vote");
    broken(LISTED, ListEvent.TakenUp.class::isInstance, "without evidence");
    broken(LISTED, BallotEvent.Counted.class::isInstance, "vote that passed");
    broken(LISTED, CompactEvent.class::isInstance, "not in force");
    broken(LISTED, ListEvent.Appealed.class::isInstance, "decided twice");
    broken(LISTED, ListEvent.Begun.class::isInstance, "has not begun");
  }

  @Test
  void aListingDoesNotOutlastWhatWasVoted_andGuidanceHasItsDays() {
    changed(
        LISTED,
        event ->
            event instanceof ListEvent.Listed e
                ? new ListEvent.Listed(
                    e.listCase(), e.clause(), e.first(), e.last().plusDays(1), e.by(), e.on())
                : event,
        "other days");
    changed(
        LISTED,
        event ->
            event instanceof ListEvent.TakenUp e
                ? new ListEvent.TakenUp(
                    e.listCase(), e.clause(), e.proofs(), e.by(), e.on().minusDays(1))
                : event,
        "days of guidance");
  }

  @Test
  void whoBroughtACaseNeitherVotesOnItNorDecidesItsAppeal() {
    changed(
        LISTED,
        event ->
            event instanceof ListEvent.AppealDecided e
                ? new ListEvent.AppealDecided(
                    e.listCase(), e.upheld(), e.reason(), begunBy(), e.on())
                : event,
        "by who brought it");
    changed(
        LISTED,
        event ->
            event instanceof BallotEvent.VoteCast e
                ? new BallotEvent.VoteCast(e.ballot(), begunBy(), e.chosen())
                : event,
        "voted on by who brought it");
  }

  private org.xiangzhi.governance.kernel.PersonId begunBy() {
    return history.entries().stream()
        .map(History.Entry::event)
        .filter(ListEvent.Begun.class::isInstance)
        .map(event -> ((ListEvent.Begun) event).by())
        .findFirst()
        .orElseThrow();
  }

  @Test
  void winnersHaveAgreed_andTheVoteChoseThem() {
    broken(EARNED, AwardEvent.Answered.class::isInstance, "who has not agreed");
    broken(EARNED, BallotEvent.Counted.class::isInstance, "whom no vote chose");
    broken(EARNED, AwardEvent.Nominated.class::isInstance, "who has not agreed");
    broken(EARNED, AwardEvent.Opened.class::isInstance, "was not opened");
    broken(EARNED, AwardEvent.Declared.class::isInstance, "who has not won");
    broken(EARNED, AwardEvent.Published.class::isInstance, "days of publication");
  }

  @Test
  void nobodyWinsWhileListed() {
    changed(
        EARNED,
        event ->
            event instanceof ListEvent.Begun e
                ? new ListEvent.Begun(
                    e.listCase(),
                    e.practice(),
                    e.list(),
                    e.unit(),
                    winner(),
                    e.clause(),
                    e.what(),
                    e.guidance(),
                    e.by(),
                    e.on())
                : event,
        "on a list");
  }

  private Concerned winner() {
    return history.entries().stream()
        .map(History.Entry::event)
        .filter(AwardEvent.Delivered.class::isInstance)
        .map(event -> ((AwardEvent.Delivered) event).winner())
        .findFirst()
        .orElseThrow();
  }
}
