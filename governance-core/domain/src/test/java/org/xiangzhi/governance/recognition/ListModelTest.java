package org.xiangzhi.governance.recognition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.xiangzhi.governance.recognition.RecognitionScene.JUSTICE;
import static org.xiangzhi.governance.recognition.RecognitionScene.KEEPING;
import static org.xiangzhi.governance.recognition.RecognitionScene.VILLAGE;
import static org.xiangzhi.governance.recognition.RecognitionScene.a;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;
import org.xiangzhi.governance.ballot.BallotId;
import org.xiangzhi.governance.kernel.Decision;
import org.xiangzhi.governance.kernel.PersonId;

/** Plays one case of a list at random, beside a clerk with a notebook. */
class ListModelTest {
  private static final RoundId ROUND = RoundId.of("yards");

  /** Is one thing that somebody tries. */
  enum Try {
    GUIDE,
    TAKE_UP,
    TELL,
    HEAR,
    VOTE,
    VOTE_TOO_LONG,
    COUNT_FOR,
    COUNT_AGAINST,
    COUNT_FEW,
    SETTLE,
    APPEAL,
    UPHOLD,
    REVOKE,
    LIFT,
    END,
    REPEAL,
    ENACT,
    SWITCH,
    NEXT_DAY,
    WAIT,
    GO_ON
  }

  @Provide
  Arbitrary<List<Try>> tries() {
    return Arbitraries.frequencyOf(
            Tuple.of(12, Arbitraries.just(Try.GO_ON)),
            Tuple.of(3, Arbitraries.just(Try.NEXT_DAY)),
            Tuple.of(3, Arbitraries.just(Try.ENACT)),
            Tuple.of(6, Arbitraries.of(Try.class)))
        .list()
        .ofMinSize(10)
        .ofMaxSize(60);
  }

  @Property(tries = 400)
  void theRoomAndTheClerkAgreeOnEveryStep(@ForAll("tries") List<Try> tries) {
    Play play = new Play();
    int deepest = 0;
    for (Try one : tries) {
      play.attempt(one);
      play.compare();
      deepest = Math.max(deepest, play.clerk.step);
    }
    Statistics.label("deepest step").collect(deepest);
  }

  private static final class Play {
    final RecognitionScene scene = new RecognitionScene();
    final NaiveLister clerk = new NaiveLister();
    final ListScript script = ListScript.household(scene, 1);
    int ballots;

    Play() {
      scene.accept(
          new AwardCommand.OpenRound(ROUND, RecognitionScene.YARDS, VILLAGE, AwardTerm.of("2026")));
    }

    void attempt(Try wanted) {
      Try one = wanted == Try.GO_ON ? next() : wanted;
      switch (one) {
        case GUIDE -> agree(script.guidance(), KEEPING, clerk.guide());
        case TAKE_UP -> agree(script.takeUp(), KEEPING, clerk.takeUp());
        case TELL -> agree(script.notice(), KEEPING, clerk.tell());
        case HEAR -> agree(script.hearing(), KEEPING, clerk.hear());
        case VOTE -> vote(20);
        case VOTE_TOO_LONG -> vote(31);
        case COUNT_FOR -> count(1);
        case COUNT_AGAINST -> count(2);
        case COUNT_FEW -> count(3);
        case SETTLE -> agree(script.settle(), KEEPING, clerk.settle());
        case APPEAL -> agree(script.appeal(), a(1), clerk.appeal());
        case UPHOLD -> agree(script.decideAppeal(true), JUSTICE, clerk.decide(true));
        case REVOKE -> agree(script.decideAppeal(false), JUSTICE, clerk.decide(false));
        case LIFT -> agree(new ListCommand.Lift(script.id(), "已改正"), KEEPING, clerk.lift());
        case END ->
            agree(
                new ListCommand.EndCase(script.id(), CaseEnd.DROPPED, "不再追究"),
                KEEPING,
                clerk.end());
        case REPEAL -> enacted(false);
        case ENACT -> enacted(true);
        case SWITCH -> switched(!clerk.switchedOn);
        case NEXT_DAY -> wait(1);
        case WAIT -> wait(11);
        case GO_ON -> throw new IllegalStateException("it was replaced");
      }
    }

    /** Does what a patient clerk would do next. */
    private Try next() {
      if (!clerk.switchedOn) {
        return Try.SWITCH;
      }
      return switch (clerk.step) {
        case NaiveLister.NONE -> Try.GUIDE;
        case NaiveLister.GUIDED -> clerk.today > clerk.guidedOn + 10 ? Try.TAKE_UP : Try.WAIT;
        case NaiveLister.TAKEN -> Try.TELL;
        case NaiveLister.TOLD -> clerk.today > clerk.toldOn + 5 ? Try.HEAR : Try.WAIT;
        case NaiveLister.HEARD -> Try.VOTE;
        case NaiveLister.VOTING -> clerk.counted == 0 ? Try.COUNT_FOR : Try.SETTLE;
        case NaiveLister.LISTED -> Try.APPEAL;
        case NaiveLister.APPEALED -> Try.UPHOLD;
        default -> Try.NEXT_DAY;
      };
    }

    private void vote(int days) {
      BallotId ballot = BallotId.of("listing-" + (ballots + 1));
      boolean fine = clerk.vote(days);
      agree(new ListCommand.PutToVote(script.id(), ballot, days, Optional.empty()), KEEPING, fine);
      ballots += fine ? 1 : 0;
    }

    private void count(int result) {
      if (clerk.step == NaiveLister.VOTING && clerk.counted == 0) {
        clerk.counted = result;
        scene.verdicts.put(
            BallotId.of("listing-" + ballots),
            result == 3
                ? Votes.motion(5, 2, 0)
                : Votes.motion(2, result == 1 ? 2 : 0, result == 1 ? 0 : 2));
      }
    }

    private void enacted(boolean clause) {
      clerk.clause = clause;
      scene.repealed = clause ? Optional.empty() : Optional.of(scene.day);
    }

    private void switched(boolean on) {
      clerk.switchedOn = on;
      scene.choice = on ? "LISTS" : "GUIDANCE";
    }

    private void wait(int days) {
      clerk.today += days;
      scene.days(days);
    }

    private void agree(RecognitionCommand command, PersonId actor, boolean fine) {
      Decision<RecognitionEvent> decision = scene.ask(command, actor);
      assertThat(decision.refusals().isEmpty()).as("%s: %s", command, decision).isEqualTo(fine);
      for (RecognitionEvent event : decision.events()) {
        scene.state = scene.state.evolve(event);
        scene.events.add(event);
      }
    }

    void compare() {
      boolean shown = clerk.onTheList();
      assertThat(PublicList.of(scene.state, scene.day).entries())
          .extracting(PublicList.Entry::number)
          .isEqualTo(shown ? ImmutableList.of(script.id()) : ImmutableList.of());
      assertThat(scene.state.isBlocked(script.concerned(), scene.day)).isEqualTo(shown);
      AwardCommand nominate = new AwardCommand.Nominate(ROUND, script.concerned(), "庭院整洁");
      assertThat(scene.ask(nominate, a(4)).refusals().isEmpty()).isEqualTo(!shown);
      int steps =
          ListAudit.of(scene.state, script.id()).map(audit -> audit.steps().size()).orElse(0);
      assertThat(steps)
          .isEqualTo((int) scene.events.stream().filter(ListEvent.class::isInstance).count());
    }
  }
}
