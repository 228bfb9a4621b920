package org.xiangzhi.governance.testkit.village;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.xiangzhi.governance.testkit.village.RecognitionVillage.CASE;
import static org.xiangzhi.governance.testkit.village.RecognitionVillage.PAPER;
import static org.xiangzhi.governance.testkit.village.RecognitionVillage.ROUND;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.xiangzhi.governance.compact.ClauseId;
import org.xiangzhi.governance.hierarchy.UnitId;
import org.xiangzhi.governance.kernel.InvalidValueException;
import org.xiangzhi.governance.kernel.Messages;
import org.xiangzhi.governance.kernel.PersonId;
import org.xiangzhi.governance.kernel.Refusal;
import org.xiangzhi.governance.kernel.RefusalCode;
import org.xiangzhi.governance.recognition.AwardCommand;
import org.xiangzhi.governance.recognition.AwardTerm;
import org.xiangzhi.governance.recognition.CaseEnd;
import org.xiangzhi.governance.recognition.Concerned;
import org.xiangzhi.governance.recognition.Declaration;
import org.xiangzhi.governance.recognition.HearingOutcome;
import org.xiangzhi.governance.recognition.ListCommand;
import org.xiangzhi.governance.recognition.PlaqueNumber;
import org.xiangzhi.governance.recognition.PlaqueRegister;
import org.xiangzhi.governance.recognition.Proof;
import org.xiangzhi.governance.recognition.PublicList;
import org.xiangzhi.governance.recognition.RecognitionCommand;
import org.xiangzhi.governance.recognition.RecognitionNames;
import org.xiangzhi.governance.recognition.RecognitionPapers;
import org.xiangzhi.governance.village.Outcome;

/** Plants identity numbers, phone numbers and a child's name, and looks for them everywhere. */
class RecognitionPrivacyTest {
  private static final List<String> NUMBERS = List.of("110101199003071234", "13812345678");
  private static final PersonId SOMEBODY = PersonId.of("p-1");
  private static final Concerned HOME = Concerned.household(UnitId.of("h-0001"));
  private static final UnitId UNIT = UnitId.of("522631114201");
  private static final ClauseId CLAUSE = ClauseId.of("clean");

  /** Every text of every command of awards and lists. */
  private static final ImmutableList<Function<String, RecognitionCommand>> TEXTS =
      ImmutableList.of(
          text -> new AwardCommand.Nominate(ROUND, HOME, text),
          text -> new AwardCommand.Abandon(ROUND, text),
          text -> new AwardCommand.Publish(ROUND, text, PAPER, 7),
          text -> new AwardCommand.OpenRevocation(ROUND, HOME, text, PAPER),
          text -> new AwardCommand.HearWinner(ROUND, HOME, HearingOutcome.STATED, text),
          text -> new AwardCommand.DecideRevocation(ROUND, HOME, true, text),
          text -> guidance(text, "请清理"),
          text -> guidance("门前堆放杂物", text),
          text ->
              new ListCommand.ProposePraise(
                  CASE, RecognitionVillage.YELLOW, UNIT, HOME, CLAUSE, text),
          text -> new ListCommand.EndCase(CASE, CaseEnd.DROPPED, text),
          text -> new ListCommand.ReviewRights(CASE, text),
          text -> new ListCommand.TakeUp(CASE, ImmutableList.of(new Proof(text, PAPER, SOMEBODY))),
          text -> new ListCommand.Hear(CASE, HearingOutcome.STATED, Optional.of(SOMEBODY), text),
          text -> new ListCommand.Lift(CASE, text),
          text -> new ListCommand.Appeal(CASE, Declaration.own(SOMEBODY), text),
          text -> new ListCommand.DecideAppeal(CASE, true, text));

  private static ListCommand guidance(String what, String advice) {
    return new ListCommand.GiveGuidance(
        CASE, RecognitionVillage.YELLOW, UNIT, HOME, SOMEBODY, CLAUSE, what, advice);
  }

  @Test
  void noTextTakesAnIdentityOrMobileNumber_andNoErrorRepeatsIt() {
    for (Function<String, RecognitionCommand> text : TEXTS) {
      for (String number : NUMBERS) {
        Refusal refusal =
            assertThrows(InvalidValueException.class, () -> text.apply("说明" + number + "情况"))
                .refusal();
        assertThat(refusal.code()).isEqualTo(RefusalCode.TEXT_PERSONAL_NUMBER);
        assertSilent(refusal, number);
      }
    }
  }

  private static void assertSilent(Refusal refusal, String planted) {
    assertThat(refusal.toString()).doesNotContain(planted);
    for (Locale locale : List.of(Locale.CHINESE, Locale.ENGLISH)) {
      assertThat(Messages.in(locale).render(refusal)).doesNotContain(planted);
    }
  }

  @Test
  void aChildsNameIsInNoError_noLog_andNoPage() {
    RecognitionVillage play = new RecognitionVillage("YELLOW");
    String name = play.childsName().reveal();
    String planted = "因" + name + "一事";
    UnitId home = play.plainHouseholds().get(0);
    UnitId other = play.plainHouseholds().get(1);
    refused(play, play.keeper, play.guidance(home, planted), name);
    play.village.accepted(play.keeper, play.guidance(home, "门前堆放杂物"));
    play.village.waitDays(11);
    refused(
        play,
        play.keeper,
        new ListCommand.TakeUp(CASE, ImmutableList.of(new Proof(planted, PAPER, play.keeper))),
        name);
    refused(play, play.keeper, new ListCommand.EndCase(CASE, CaseEnd.DROPPED, planted), name);
    play.village.accepted(
        play.head,
        new AwardCommand.OpenRound(
            ROUND, RecognitionVillage.YARD, play.unit(), AwardTerm.of("2026")));
    refused(
        play,
        play.keeper,
        new AwardCommand.Nominate(ROUND, Concerned.household(other), planted),
        name);
    refused(play, play.head, new AwardCommand.Abandon(ROUND, planted), name);
    assertThat(play.village.journal().read(play.village.log(), 0, Integer.MAX_VALUE))
        .noneMatch(stored -> stored.body().contains(name));
  }

  private static void refused(
      RecognitionVillage play, PersonId actor, RecognitionCommand command, String planted) {
    Outcome outcome = play.village.handle(actor, command);
    assertThat(outcome).as(command.toString()).isInstanceOf(Outcome.Refused.class);
    ((Outcome.Refused) outcome).refusals().forEach(refusal -> assertSilent(refusal, planted));
  }

  @Test
  void publicPagesNameNobodyWhoDidNotConsent() {
    RecognitionVillage play = new RecognitionVillage("YELLOW");
    UnitId listed = play.plainHouseholds().get(0);
    UnitId winner = play.plainHouseholds().get(1);
    play.listed(listed, 20);
    play.award(winner);
    play.village.accepted(play.head, new AwardCommand.Publish(ROUND, "公开栏", PAPER, 7));
    play.village.waitDays(8);
    play.village.accepted(
        play.head,
        new AwardCommand.Deliver(
            ROUND,
            Concerned.household(winner),
            PlaqueNumber.of("GB-1"),
            ImmutableSortedSet.of(play.head),
            PAPER));
    play.village.accepted(
        play.adult(winner),
        new AwardCommand.WithdrawConsent(
            ROUND, Concerned.household(winner), Declaration.own(play.adult(winner))));
    LocalDate today = play.village.today();
    String pages =
        RecognitionPapers.publicList(
                PublicList.of(play.state(), today), "样例村", RecognitionNames.MASKED)
            + RecognitionPapers.plaqueRegister(
                PlaqueRegister.of(play.state()), "样例村", RecognitionNames.MASKED);
    assertThat(pages)
        .contains(CASE.value(), "GB-1", "未公布")
        .doesNotContain(listed.value(), winner.value(), play.adult(listed).value());
  }
}
