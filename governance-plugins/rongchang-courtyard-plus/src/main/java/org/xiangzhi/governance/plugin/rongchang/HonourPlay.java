package org.xiangzhi.governance.plugin.rongchang;

import static org.xiangzhi.governance.plugin.rongchang.SampleVillage.DIRECTOR;
import static org.xiangzhi.governance.plugin.rongchang.SampleVillage.LOG;
import static org.xiangzhi.governance.plugin.rongchang.SampleVillage.SECRETARY;
import static org.xiangzhi.governance.plugin.rongchang.SampleVillage.VILLAGE;
import static org.xiangzhi.governance.plugin.rongchang.SecondYard.HEAD;
import static org.xiangzhi.governance.plugin.rongchang.SecondYard.YARD;
import static org.xiangzhi.governance.plugin.rongchang.SecondYard.heads;
import static org.xiangzhi.governance.plugin.rongchang.SecondYard.household;
import static org.xiangzhi.governance.plugin.rongchang.SecondYard.member;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Optional;
import org.xiangzhi.governance.ballot.BallotId;
import org.xiangzhi.governance.ballot.ChoiceId;
import org.xiangzhi.governance.compact.CaseCommand;
import org.xiangzhi.governance.compact.Clause;
import org.xiangzhi.governance.compact.ClauseId;
import org.xiangzhi.governance.compact.Origin;
import org.xiangzhi.governance.compact.Paper;
import org.xiangzhi.governance.compact.Place;
import org.xiangzhi.governance.kernel.Digest;
import org.xiangzhi.governance.kernel.PersonId;
import org.xiangzhi.governance.recognition.AwardCommand;
import org.xiangzhi.governance.recognition.AwardTerm;
import org.xiangzhi.governance.recognition.CaseEnd;
import org.xiangzhi.governance.recognition.Concerned;
import org.xiangzhi.governance.recognition.Declaration;
import org.xiangzhi.governance.recognition.ListCaseId;
import org.xiangzhi.governance.recognition.ListCommand;
import org.xiangzhi.governance.recognition.ListKindId;
import org.xiangzhi.governance.recognition.PlaqueNumber;
import org.xiangzhi.governance.recognition.Proof;
import org.xiangzhi.governance.recognition.RecognitionCommand;
import org.xiangzhi.governance.recognition.RoundId;
import org.xiangzhi.governance.village.Script;
import org.xiangzhi.governance.village.Voting;

/** Plays an award, praise on the red list, and guidance that is enough. */
final class HonourPlay {
  static final RoundId ROUND = RoundId.of("yards-2028");
  static final ListCaseId PRAISE = ListCaseId.of("praise-1");
  static final ListCaseId GUIDED = ListCaseId.of("guided-1");

  private static final ClauseId CLAUSE = ClauseId.of("neighbours");

  private final Script script;

  HonourPlay(Script script) {
    this.script = script;
  }

  private void act(String actor, RecognitionCommand command) {
    script.act(LOG, actor, command);
  }

  private static Concerned house(int number) {
    return Concerned.household(household(number));
  }

  void award() {
    script.title("“最美庭院”评选：本户同意，各户投票，公示后送牌", "the finest yard: consent, vote, notice, plaque");
    act(
        HEAD,
        new AwardCommand.OpenRound(ROUND, RongchangRecognition.YARDS, YARD, AwardTerm.of("2028")));
    for (int house : new int[] {2, 3, 20}) {
      act(member(4, 1), new AwardCommand.Nominate(ROUND, house(house), "庭院整洁，四季有花"));
    }
    for (int house : new int[] {2, 3}) {
      act(
          member(house, 1),
          new AwardCommand.AnswerNomination(
              ROUND, house(house), Declaration.own(PersonId.of(member(house, 1))), true, true));
    }
    act(HEAD, new AwardCommand.PutToVote(ROUND, BallotId.of("yards-2028"), Optional.empty()));
    Voting votes = new Voting(script, LOG, HEAD, member(5, 2), member(6, 2));
    votes.checkIn("yards-2028", heads(1, 7));
    votes.hands(
        "yards-2028",
        1,
        7,
        ImmutableSortedMap.of(ChoiceId.of(house(2).id()), 5, ChoiceId.of(house(3).id()), 2));
    act(HEAD, new AwardCommand.DeclareWinners(ROUND));
    act(HEAD, new AwardCommand.Publish(ROUND, "小院公示栏", Digest.ofText("结果"), 5));
    script.daysLater(6);
    act(
        HEAD,
        new AwardCommand.Deliver(
            ROUND,
            house(2),
            new PlaqueNumber("ZM-2028-01"),
            ImmutableSortedSet.of(PersonId.of(member(3, 1))),
            Digest.ofText("签收单")));
  }

  void compact() {
    script.title("登记原有村规民约", "the compact that the village has");
    script.act(
        LOG,
        SECRETARY,
        new CaseCommand.TakeInAsFound(
            "玉鼎村村规民约",
            LocalDate.of(2026, 12, 1),
            LocalDate.of(2027, 1, 1),
            ImmutableList.of(
                new Clause(
                    CLAUSE,
                    new Place(1, 5, 1),
                    "邻里互助，公共场地人人爱护。",
                    new Origin(Origin.Kind.AS_FOUND, "村民会议"))),
            ImmutableList.of(new Paper("村规民约", Digest.ofText("村规民约")))));
  }

  /** Praise needs separate consent; the committee votes. */
  void praise() {
    script.title("红榜：未经单独同意不得上榜", "the red list: nobody is on it without separate consent");
    act(
        HEAD,
        new ListCommand.ProposePraise(
            PRAISE,
            RongchangRecognition.RED,
            VILLAGE,
            Concerned.person(PersonId.of(member(4, 1))),
            CLAUSE,
            "连续三个月义务清扫院坝"));
    consent(PRAISE, member(5, 1));
    consent(PRAISE, member(4, 1));
    act(
        SECRETARY,
        new ListCommand.PutToVote(PRAISE, BallotId.of("praise-1"), 90, Optional.empty()));
    Voting committee = new Voting(script, LOG, SECRETARY, member(2, 2), member(3, 2));
    committee.checkIn(
        "praise-1", ImmutableList.of(DIRECTOR, "committee-member-1", "committee-member-2"));
    committee.hands("praise-1", 3, 0, 0);
    act(SECRETARY, new ListCommand.Settle(PRAISE));
  }

  private void consent(ListCaseId name, String person) {
    act(person, new ListCommand.ConsentToDisplay(name, Declaration.own(PersonId.of(person)), true));
  }

  /** The village has no black list: guidance is all there is, and here it is enough. */
  void guide() {
    script.title("黑榜未选设：只作教育引导，已改正即结", "no black list here: guidance alone, and it is enough");
    guide(RongchangRecognition.RED);
    guide(RongchangRecognition.BLACK);
    script.daysLater(16);
    act(
        SECRETARY,
        new ListCommand.TakeUp(
            GUIDED,
            ImmutableList.of(
                new Proof("占用公共场地的照片", Digest.ofText("照片"), PersonId.of(member(8, 1))))));
    act(SECRETARY, new ListCommand.EndCase(GUIDED, CaseEnd.MENDED, "杂物已搬走"));
  }

  private void guide(ListKindId list) {
    act(
        HEAD,
        new ListCommand.GiveGuidance(
            GUIDED,
            list,
            VILLAGE,
            house(25),
            PersonId.of(member(25, 1)),
            CLAUSE,
            "杂物占用公共晒坝",
            "一周内搬走"));
  }
}
