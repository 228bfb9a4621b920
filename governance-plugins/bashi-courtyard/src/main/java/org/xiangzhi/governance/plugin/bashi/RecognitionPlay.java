package org.xiangzhi.governance.plugin.bashi;

import static org.xiangzhi.governance.plugin.bashi.SampleVillage.COURTYARD;
import static org.xiangzhi.governance.plugin.bashi.SampleVillage.DIRECTOR;
import static org.xiangzhi.governance.plugin.bashi.SampleVillage.HEAD;
import static org.xiangzhi.governance.plugin.bashi.SampleVillage.LOG;
import static org.xiangzhi.governance.plugin.bashi.SampleVillage.REGISTRAR;
import static org.xiangzhi.governance.plugin.bashi.SampleVillage.SECRETARY;
import static org.xiangzhi.governance.plugin.bashi.SampleVillage.TOWN_OFFICER;
import static org.xiangzhi.governance.plugin.bashi.SampleVillage.VILLAGE;
import static org.xiangzhi.governance.plugin.bashi.SampleVillage.heads;
import static org.xiangzhi.governance.plugin.bashi.SampleVillage.household;
import static org.xiangzhi.governance.plugin.bashi.SampleVillage.member;

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
import org.xiangzhi.governance.practice.PracticeCommand;
import org.xiangzhi.governance.recognition.AwardCommand;
import org.xiangzhi.governance.recognition.AwardTerm;
import org.xiangzhi.governance.recognition.Concerned;
import org.xiangzhi.governance.recognition.Declaration;
import org.xiangzhi.governance.recognition.HearingOutcome;
import org.xiangzhi.governance.recognition.ListCaseId;
import org.xiangzhi.governance.recognition.ListCommand;
import org.xiangzhi.governance.recognition.PlaqueNumber;
import org.xiangzhi.governance.recognition.Proof;
import org.xiangzhi.governance.recognition.RecognitionCommand;
import org.xiangzhi.governance.recognition.RoundId;
import org.xiangzhi.governance.village.Script;
import org.xiangzhi.governance.village.Voting;

/** Plays a round of the quarterly award, and a listing with everything that is owed. */
final class RecognitionPlay {
  static final RoundId ROUND = RoundId.of("mothers-2026-q3");
  static final ListCaseId CASE = ListCaseId.of("case-1");

  /** The household that the case is about. */
  static final int LISTED = 17;

  private static final RoundId FAMILIES = RoundId.of("families-2026");
  private static final ClauseId CLAUSE = ClauseId.of("clean-yard");
  private static final ImmutableList<String> NOMINEES =
      ImmutableList.of(member(7, 1), member(8, 1), member(9, 1), member(10, 1));

  private final Script script;
  private final Voting votes;

  RecognitionPlay(Script script) {
    this.script = script;
    this.votes = new Voting(script, LOG, HEAD, member(7, 2), member(8, 2));
  }

  private void act(String actor, RecognitionCommand command) {
    script.act(LOG, actor, command);
  }

  private static Concerned concerned(String person) {
    return Concerned.person(PersonId.of(person));
  }

  void nominate() {
    script.title(
        "“好婆婆”评选：每季度一轮，未到的季度不得开评", "an award every quarter, and none for a quarter to come");
    open("mothers-2026-q4", "2026-Q4");
    open(ROUND.value(), "2026-Q3");
    open("mothers-again", "2026-Q3");
    script.title("无人提名不得表决；未成年人不得提名", "no vote without nominees, and no children among them");
    act(HEAD, new AwardCommand.PutToVote(ROUND, BallotId.of("award-0"), Optional.empty()));
    nominate(member(11, 3));
    NOMINEES.forEach(this::nominate);
    nominate(member(11, 1));
    script.title(
        "本人同意方为候选，公布姓名另行同意", "nobody stands without having agreed; names by separate consent");
    for (int i = 0; i < NOMINEES.size(); i++) {
      answer(NOMINEES.get(i), NOMINEES.get(i), true, i != 1);
    }
    answer(member(6, 1), member(11, 1), true, true);
    answer(member(11, 1), member(11, 1), false, false);
  }

  private void open(String round, String term) {
    act(
        HEAD,
        new AwardCommand.OpenRound(
            RoundId.of(round), BashiRecognition.MOTHERS, COURTYARD, AwardTerm.of(term)));
  }

  private void nominate(String person) {
    act(member(12, 1), new AwardCommand.Nominate(ROUND, concerned(person), "照顾邻里老人，家庭和睦"));
  }

  private void answer(String actor, String nominee, boolean stands, boolean publishes) {
    act(
        actor,
        new AwardCommand.AnswerNomination(
            ROUND, concerned(nominee), Declaration.own(PersonId.of(actor)), stands, publishes));
  }

  /** Two are chosen; the second place is shared, and both of them win. */
  void vote() {
    script.title("各户投票：末位并列的均当选", "households vote; those level for the last place all win");
    act(HEAD, new AwardCommand.PutToVote(ROUND, BallotId.of("award-1"), Optional.empty()));
    votes.checkIn("award-1", heads(1, 16));
    votes.hands(
        "award-1",
        2,
        16,
        ImmutableSortedMap.of(
            ChoiceId.of(NOMINEES.get(0)), 12,
            ChoiceId.of(NOMINEES.get(1)), 7,
            ChoiceId.of(NOMINEES.get(2)), 7,
            ChoiceId.of(NOMINEES.get(3)), 4));
    act(HEAD, new AwardCommand.DeclareWinners(ROUND));
    script.title(
        "公示不少于 5 日，期满由管理小组送牌上门", "published for five days; then the plaques go to the doors");
    publish(4);
    publish(5);
    deliver(NOMINEES.get(0), "MP-2026-01");
    script.daysLater(6);
    deliver(NOMINEES.get(0), "MP-2026-01");
    deliver(NOMINEES.get(2), "MP-2026-01");
    deliver(NOMINEES.get(2), "MP-2026-02");
    deliver(NOMINEES.get(3), "MP-2026-03");
  }

  private void publish(int days) {
    act(HEAD, new AwardCommand.Publish(ROUND, "小院公示栏", Digest.ofText("评选结果"), days));
  }

  private void deliver(String winner, String number) {
    act(
        HEAD,
        new AwardCommand.Deliver(
            ROUND,
            concerned(winner),
            new PlaqueNumber(number),
            ImmutableSortedSet.of(PersonId.of(member(2, 1)), PersonId.of(member(3, 1))),
            Digest.ofText("签收单 " + winner)));
  }

  /** The village's compact, which was there before. */
  void compact() {
    script.title("登记原有村规民约", "the compact that the village has");
    script.act(
        LOG,
        SECRETARY,
        new CaseCommand.TakeInAsFound(
            "河岸村村规民约",
            LocalDate.of(2025, 12, 1),
            LocalDate.of(2026, 1, 1),
            ImmutableList.of(
                new Clause(
                    CLAUSE,
                    new Place(1, 3, 1),
                    "保持庭院和公共场院整洁，不乱倒垃圾。",
                    new Origin(Origin.Kind.AS_FOUND, "村民会议"))),
            ImmutableList.of(new Paper("村规民约", Digest.ofText("村规民约")))));
  }

  /** Guidance alone, as every village has it that chooses nothing. */
  void guide() {
    script.title(
        "教育引导在先；不得针对未成年人或者行使权利的行为", "guidance first; nothing for a child's deed or a right used");
    guide("case-0", "多次投诉村委会", member(LISTED, 1));
    guide("case-0", "在公共场院乱倒垃圾", member(LISTED, 3));
    guide(CASE.value(), "在公共场院乱倒垃圾", member(LISTED, 1));
    script.daysLater(16);
    script.title("本村未选设榜单：只作教育引导", "the village has chosen no list: it remains at guidance");
    takeUp();
  }

  private void guide(String name, String what, String doer) {
    act(
        HEAD,
        new ListCommand.GiveGuidance(
            ListCaseId.of(name),
            BashiRecognition.YELLOW,
            VILLAGE,
            Concerned.household(household(LISTED)),
            PersonId.of(doer),
            CLAUSE,
            what,
            "一周内清理干净"));
  }

  private void takeUp() {
    act(
        SECRETARY,
        new ListCommand.TakeUp(
            CASE,
            ImmutableList.of(
                new Proof("垃圾仍未清理的照片", Digest.ofText("照片"), PersonId.of(member(13, 1))))));
  }

  /** The village chooses the yellow list, and owes everything that goes with it. */
  void list() {
    script.title(
        "村民会议选设黄榜后，立案、告知、听取意见、表决",
        "the village chooses a yellow list: case, notice, hearing, vote");
    script.act(
        LOG,
        REGISTRAR,
        new PracticeCommand.Select(
            BashiCourtyard.ID,
            BashiCourtyard.VERSION,
            ImmutableSortedMap.of(BashiRecognition.LISTS, BashiRecognition.YELLOW_CHOICE),
            "村民会议决定"));
    takeUp();
    act(
        SECRETARY,
        new ListCommand.GiveNotice(CASE, PersonId.of(member(LISTED, 1)), Digest.ofText("告知书回执")));
    hear();
    script.daysLater(6);
    hear();
    act(SECRETARY, new ListCommand.PutToVote(CASE, BallotId.of("list-1"), 31, Optional.empty()));
    act(SECRETARY, new ListCommand.PutToVote(CASE, BallotId.of("list-1"), 30, Optional.empty()));
    Voting committee = new Voting(script, LOG, SECRETARY, member(43, 1), member(44, 1));
    committee.checkIn("list-1", ImmutableList.of(DIRECTOR, member(41, 1), member(42, 1)));
    committee.hands("list-1", 2, 1, 0);
    act(SECRETARY, new ListCommand.Settle(CASE));
    script.title("上榜期间不参加评优", "no honour while listed");
    act(
        HEAD,
        new AwardCommand.OpenRound(
            FAMILIES, BashiRecognition.FAMILIES, COURTYARD, AwardTerm.of("2026")));
    family();
  }

  private void family() {
    act(
        member(12, 1),
        new AwardCommand.Nominate(FAMILIES, Concerned.household(household(LISTED)), "敬老爱幼"));
  }

  private void hear() {
    act(
        SECRETARY,
        new ListCommand.Hear(
            CASE, HearingOutcome.STATED, Optional.of(PersonId.of(member(LISTED, 1))), "称已约人清运"));
  }

  /** An appeal suspends at once, and is decided by the town. */
  void appeal() {
    script.daysLater(1);
    script.title("申诉即时暂停公布，由镇街决定：予以撤销", "an appeal suspends at once; the town revokes the listing");
    appeal(member(31, 1));
    appeal(member(LISTED, 1));
    family();
    decide(SECRETARY);
    script.daysLater(3);
    decide(TOWN_OFFICER);
    decide(TOWN_OFFICER);
  }

  private void appeal(String person) {
    act(person, new ListCommand.Appeal(CASE, Declaration.own(PersonId.of(person)), "垃圾在表决前一日已清运"));
  }

  private void decide(String actor) {
    act(actor, new ListCommand.DecideAppeal(CASE, false, "查实已清运，撤销"));
  }
}
