package org.xiangzhi.governance.testkit.village;

import static org.assertj.core.api.Assertions.assertThat;
import static org.xiangzhi.governance.testkit.village.RecognitionVillage.CASE;
import static org.xiangzhi.governance.testkit.village.RecognitionVillage.LIST_VOTE;
import static org.xiangzhi.governance.testkit.village.RecognitionVillage.PAPER;
import static org.xiangzhi.governance.testkit.village.RecognitionVillage.ROUND;

import com.google.common.collect.ImmutableSortedSet;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.xiangzhi.governance.ballot.Ballot;
import org.xiangzhi.governance.hierarchy.UnitId;
import org.xiangzhi.governance.kernel.PersonId;
import org.xiangzhi.governance.kernel.Refusal;
import org.xiangzhi.governance.kernel.RefusalCode;
import org.xiangzhi.governance.recognition.Award;
import org.xiangzhi.governance.recognition.AwardCommand;
import org.xiangzhi.governance.recognition.AwardTerm;
import org.xiangzhi.governance.recognition.Concerned;
import org.xiangzhi.governance.recognition.Declaration;
import org.xiangzhi.governance.recognition.ListCommand;
import org.xiangzhi.governance.recognition.PlaqueNumber;
import org.xiangzhi.governance.recognition.PublicList;
import org.xiangzhi.governance.recognition.RecognitionCommand;
import org.xiangzhi.governance.recognition.RecognitionGuards;
import org.xiangzhi.governance.testkit.invariant.History;
import org.xiangzhi.governance.testkit.invariant.Invariants;
import org.xiangzhi.governance.village.Outcome;

/** Plays awards and lists through the engine, ballots included. */
class RecognitionVillageTest {
  private final RecognitionVillage play = new RecognitionVillage("YELLOW");
  private final UnitId home = play.plainHouseholds().get(0);
  private final UnitId other = play.plainHouseholds().get(1);

  private Refusal refused(PersonId actor, RecognitionCommand command) {
    Outcome outcome = play.village.handle(actor, command);
    assertThat(outcome).isInstanceOf(Outcome.Refused.class);
    return ((Outcome.Refused) outcome).refusals().get(0);
  }

  @Test
  void anAwardGoesFromNominationByBallotToTheDoor() {
    play.award(home);
    Award won = play.state().find(ROUND).orElseThrow().won().findFirst().orElseThrow();
    assertThat(won.won().winner()).isEqualTo(Concerned.household(home));
    assertThat(won.won().votes()).isEqualTo(play.plainHouseholds().size());
    play.village.accepted(play.head, new AwardCommand.Publish(ROUND, "公开栏", PAPER, 7));
    play.village.waitDays(8);
    play.village.accepted(
        play.head,
        new AwardCommand.Deliver(
            ROUND,
            Concerned.household(home),
            PlaqueNumber.of("GB-1"),
            ImmutableSortedSet.of(play.head),
            PAPER));
    assertHolds();
  }

  @Test
  void aListingIsVotedOnByTheElected_withRecusalsInTheSameAppend() {
    play.listed(home, 20);
    Ballot ballot =
        play.village.governance().read(play.village.log()).ballots().find(LIST_VOTE).orElseThrow();
    assertThat(ballot.opened().electorate().size()).isGreaterThan(1);
    assertThat(PublicList.of(play.state(), play.village.today()).entries())
        .singleElement()
        .satisfies(entry -> assertThat(entry.clause()).isEqualTo("第一条"))
        .satisfies(entry -> assertThat(entry.named()).isEmpty());
    assertHolds();
  }

  @Test
  void awardNotWhileListed_endsWithTheListing_andAnAppealSuspendsIt() {
    play.listed(home, 20);
    play.village.accepted(
        play.head,
        new AwardCommand.OpenRound(
            ROUND, RecognitionVillage.YARD, play.unit(), AwardTerm.of("2026")));
    AwardCommand nominate = new AwardCommand.Nominate(ROUND, Concerned.household(home), "庭院整洁");
    PersonId resident = play.village.plainAdults().get(0);
    assertThat(refused(resident, nominate).rule())
        .isEqualTo(RecognitionGuards.NOT_WHILE_LISTED.id());
    PersonId own = play.adult(home);
    play.village.accepted(own, new ListCommand.Appeal(CASE, Declaration.own(own), "已经清理"));
    assertThat(PublicList.of(play.state(), play.village.today()).entries()).isEmpty();
    play.village.accepted(resident, nominate);
    play.village.waitDays(11);
    play.village.governance().runErrands(play.village.log().county());
    assertThat(play.state().find(CASE).orElseThrow().isOverdueOn(play.village.today())).isFalse();
    play.village.accepted(play.clerk, new ListCommand.DecideAppeal(CASE, false, "查无实据"));
    assertHolds();
  }

  @Test
  void theDefaultIsGuidanceAlone() {
    RecognitionVillage gentle = new RecognitionVillage("NONE");
    UnitId household = gentle.plainHouseholds().get(0);
    gentle.village.accepted(gentle.clerk, gentle.guidance(household, "门前堆放杂物"));
    gentle.village.waitDays(11);
    Outcome outcome = gentle.village.handle(gentle.clerk, gentle.takeUp());
    assertThat(((Outcome.Refused) outcome).refusals().get(0).code())
        .isEqualTo(RefusalCode.ACT_NOT_PROVIDED);
  }

  @Test
  void aBallotThatCannotBeOpenedLeavesNothingBehind() {
    play.heard(home);
    play.award(other);
    Refusal taken =
        refused(
            play.clerk,
            new ListCommand.PutToVote(CASE, RecognitionVillage.AWARD_VOTE, 20, Optional.empty()));
    assertThat(taken.code()).isEqualTo(RefusalCode.ALREADY_EXISTS);
    assertThat(
            play.state()
                .find(CASE)
                .orElseThrow()
                .last(org.xiangzhi.governance.recognition.ListEvent.PutToVote.class))
        .isEmpty();
  }

  @Test
  void noChildsNameGetsIntoTheLog() {
    String name = play.childsName().reveal();
    assertThat(refused(play.clerk, play.guidance(home, name + "在门前堆放杂物")).rule())
        .isEqualTo(RecognitionGuards.NO_CHILDREN.id());
    play.listed(home, 20);
    assertThat(play.village.journal().read(play.village.log(), 0, Integer.MAX_VALUE))
        .extracting(stored -> stored.body())
        .noneMatch(body -> body.contains(name));
  }

  private void assertHolds() {
    Invariants.assertHold(
        History.of(play.village.journal(), play.village.codec(), play.village.log()));
  }
}
