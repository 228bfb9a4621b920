package org.xiangzhi.governance.testkit.recognition;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.xiangzhi.governance.ballot.BallotId;
import org.xiangzhi.governance.ballot.BallotRules;
import org.xiangzhi.governance.ballot.ChoiceId;
import org.xiangzhi.governance.ballot.Count;
import org.xiangzhi.governance.ballot.Criteria;
import org.xiangzhi.governance.ballot.Tally;
import org.xiangzhi.governance.ballot.Turnout;
import org.xiangzhi.governance.kernel.Act;
import org.xiangzhi.governance.kernel.Decision;
import org.xiangzhi.governance.kernel.PersonId;
import org.xiangzhi.governance.practice.PracticeDefinition;
import org.xiangzhi.governance.recognition.AwardCommand;
import org.xiangzhi.governance.recognition.AwardRules;
import org.xiangzhi.governance.recognition.AwardTerm;
import org.xiangzhi.governance.recognition.Concerned;
import org.xiangzhi.governance.recognition.Deciders;
import org.xiangzhi.governance.recognition.Declaration;
import org.xiangzhi.governance.recognition.HearingOutcome;
import org.xiangzhi.governance.recognition.ListCaseId;
import org.xiangzhi.governance.recognition.ListCommand;
import org.xiangzhi.governance.recognition.ListRules;
import org.xiangzhi.governance.recognition.Nominees;
import org.xiangzhi.governance.recognition.PlaqueNumber;
import org.xiangzhi.governance.recognition.Proof;
import org.xiangzhi.governance.recognition.RecognitionCommand;
import org.xiangzhi.governance.recognition.RecognitionEvent;
import org.xiangzhi.governance.recognition.RecognitionRules;
import org.xiangzhi.governance.recognition.Recognitions;
import org.xiangzhi.governance.recognition.RoundId;

/**
 * Plays one award or one list of a practice from its beginning to its end, in a village in which
 * nothing stands in the way. Votes are judged by the ballot that the practice names.
 */
public final class RecognitionRun {
  private static final RoundId ROUND = RoundId.of("round");
  private static final ListCaseId CASE = ListCaseId.of("case");
  private static final BallotId BALLOT = BallotId.of("ballot");
  private static final PersonId KEEPER = PersonId.of("keeper");
  private static final int VOTERS = 3;

  private final PracticeDefinition definition;
  private final QuietVillage village;
  private Recognitions state = Recognitions.empty();
  private LocalDate day = LocalDate.of(2026, 7, 1);

  private RecognitionRun(PracticeDefinition definition, QuietVillage village) {
    this.definition = definition;
    this.village = village;
  }

  private static RecognitionRules rules(PracticeDefinition definition) {
    return definition.recognition().orElseThrow();
  }

  /**
   * Plays an award until it is delivered.
   *
   * @param definition the practice
   * @param award one of its awards
   * @return the state at the end, in which it has been delivered to one winner
   * @throws AssertionError if any step is refused
   */
  public static Recognitions play(PracticeDefinition definition, AwardRules award) {
    return new RecognitionRun(definition, new QuietVillage(rules(definition), award.when()))
        .award(award);
  }

  /**
   * Plays a list until an appeal was decided, or on a red list until somebody is on it.
   *
   * @param definition the practice
   * @param list one of its lists
   * @return the state at the end, in which one is listed
   * @throws AssertionError if any step is refused
   */
  public static Recognitions play(PracticeDefinition definition, ListRules list) {
    return new RecognitionRun(definition, new QuietVillage(rules(definition), list.when()))
        .list(list);
  }

  private void ask(PersonId actor, RecognitionCommand command) {
    Act act = new Act(actor, day.atTime(LocalTime.NOON).atZone(Act.ZONE).toInstant(), day);
    Decision<RecognitionEvent> decision = state.decide(command, act, village);
    if (!decision.refusals().isEmpty()) {
      throw new AssertionError(command + " -> " + decision.refusals());
    }
    for (RecognitionEvent event : decision.events()) {
      state = state.evolve(event);
    }
  }

  private Recognitions award(AwardRules award) {
    Concerned nominee = nominee(award.nominees());
    ask(
        KEEPER,
        new AwardCommand.OpenRound(
            ROUND,
            award.id(),
            QuietVillage.unit(award.heldAt()),
            AwardTerm.of(award.cycle(), day)));
    ask(
        QuietVillage.holder(award.nominators().iterator().next()),
        new AwardCommand.Nominate(ROUND, nominee, "事迹突出"));
    ask(
        QuietVillage.adult(1),
        new AwardCommand.AnswerNomination(
            ROUND, nominee, Declaration.own(QuietVillage.adult(1)), true, true));
    ask(KEEPER, new AwardCommand.PutToVote(ROUND, BALLOT, Optional.empty()));
    count(
        award.voting(),
        new Tally.Choice(
            award.winners(),
            ImmutableSortedMap.of(ChoiceId.of(nominee.id()), VOTERS),
            0,
            VOTERS,
            ImmutableSortedMap.of()));
    ask(KEEPER, new AwardCommand.DeclareWinners(ROUND));
    ask(KEEPER, new AwardCommand.Publish(ROUND, "公开栏", QuietVillage.PAPER, award.noticeDays()));
    day = day.plusDays(award.noticeDays() + 1L);
    ask(
        KEEPER,
        new AwardCommand.Deliver(
            ROUND,
            nominee,
            PlaqueNumber.of("P-1"),
            ImmutableSortedSet.of(KEEPER),
            QuietVillage.PAPER));
    return state;
  }

  private static Concerned nominee(Nominees kind) {
    if (kind instanceof Nominees.Persons) {
      return Concerned.person(QuietVillage.adult(1));
    }
    return kind instanceof Nominees.Units units
        ? Concerned.unit(QuietVillage.unit(units.level()))
        : Concerned.household(QuietVillage.household(1));
  }

  /** Lets everybody come and vote alike. */
  private void count(Deciders voting, Tally tally) {
    Criteria criteria =
        definition
            .ballot(voting.ballot())
            .flatMap(rules -> criteria(rules, voting))
            .orElseThrow(() -> new AssertionError("no ballot " + voting));
    village.verdicts.put(BALLOT, criteria.judge(Turnout.of(VOTERS, VOTERS), tally));
  }

  private static Optional<Criteria> criteria(BallotRules rules, Deciders voting) {
    return rules.criteria(voting.basis());
  }

  private Recognitions list(ListRules list) {
    Concerned home = Concerned.household(QuietVillage.household(1));
    Declaration word = Declaration.own(QuietVillage.adult(1));
    boolean burden = list.colour().isBurden();
    ask(
        KEEPER,
        burden
            ? new ListCommand.GiveGuidance(
                CASE,
                list.id(),
                QuietVillage.VILLAGE,
                home,
                QuietVillage.adult(1),
                QuietVillage.CLAUSE,
                "门前堆放杂物",
                "请清理")
            : new ListCommand.ProposePraise(
                CASE, list.id(), QuietVillage.VILLAGE, home, QuietVillage.CLAUSE, "清扫村道"));
    if (burden) {
      hear(list);
    } else {
      ask(QuietVillage.adult(1), new ListCommand.ConsentToDisplay(CASE, word, true));
    }
    ask(KEEPER, new ListCommand.PutToVote(CASE, BALLOT, list.longestDays(), Optional.empty()));
    count(list.voting(), Tally.Motion.of(new Count(VOTERS, 0, 0)));
    ask(KEEPER, new ListCommand.Settle(CASE));
    if (burden) {
      ask(QuietVillage.adult(1), new ListCommand.Appeal(CASE, word, "已清理"));
      ask(
          QuietVillage.holder(list.appeal().decidedBy().iterator().next()),
          new ListCommand.DecideAppeal(CASE, true, "经核实"));
    }
    return state;
  }

  private void hear(ListRules list) {
    day = day.plusDays(list.guidanceDays() + 1L);
    ask(
        KEEPER,
        new ListCommand.TakeUp(
            CASE, ImmutableList.of(new Proof("照片", QuietVillage.PAPER, KEEPER))));
    ask(KEEPER, new ListCommand.GiveNotice(CASE, QuietVillage.adult(1), QuietVillage.PAPER));
    day = day.plusDays(list.noticeDays() + 1L);
    ask(
        KEEPER,
        new ListCommand.Hear(
            CASE, HearingOutcome.WAIVED, Optional.of(QuietVillage.adult(1)), "放弃陈述"));
  }
}
