package org.xiangzhi.governance.plugin.liping;

import static org.xiangzhi.governance.plugin.liping.SampleVillage.LOG;
import static org.xiangzhi.governance.plugin.liping.SampleVillage.REGISTRAR;
import static org.xiangzhi.governance.plugin.liping.SampleVillage.VILLAGE;
import static org.xiangzhi.governance.plugin.liping.SampleVillage.member;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.xiangzhi.governance.ballot.Question;
import org.xiangzhi.governance.ballot.Tally;
import org.xiangzhi.governance.election.Bar;
import org.xiangzhi.governance.election.CandidateCommand;
import org.xiangzhi.governance.election.Claim;
import org.xiangzhi.governance.election.CourseCommand;
import org.xiangzhi.governance.election.ElectionCommand;
import org.xiangzhi.governance.election.ElectionId;
import org.xiangzhi.governance.election.ListCommand;
import org.xiangzhi.governance.election.Nominator;
import org.xiangzhi.governance.election.ObjectionId;
import org.xiangzhi.governance.election.Seats;
import org.xiangzhi.governance.kernel.Digest;
import org.xiangzhi.governance.kernel.PersonId;
import org.xiangzhi.governance.office.DutyId;
import org.xiangzhi.governance.office.OfficeCommand;
import org.xiangzhi.governance.office.OfficeId;
import org.xiangzhi.governance.village.Script;

/** Plays the election of the villagers' committee 换届选举 under the law of 2025. */
final class ElectionPlay {
  static final String STEWARD = member(10, 2);

  private static final String ELECTION = "committee-2026";
  private static final ElectionId ID = ElectionId.of(ELECTION);
  private static final String AWAY = member(9, 1);
  private static final String BARRED = member(22, 1);
  private static final ImmutableList<String> ELECTRONIC =
      ImmutableList.of(member(3, 1), member(3, 2), member(6, 1));
  static final ImmutableList<String> DIRECTORS = ImmutableList.of(member(4, 1), member(5, 1));
  private static final ImmutableList<String> DEPUTIES =
      ImmutableList.of(member(7, 1), member(8, 1));
  private static final ImmutableList<String> MEMBERS =
      ImmutableList.of(member(14, 1), member(16, 2), member(17, 2), member(70, 2));
  private static final ImmutableList<String> SECOND = MEMBERS.subList(2, 4);

  private final Script script;

  ElectionPlay(Script script) {
    this.script = script;
  }

  private void act(ElectionCommand command) {
    script.act(LOG, STEWARD, command);
  }

  private static Digest digest(String what) {
    return Digest.ofText("示例：" + what);
  }

  /** The list is late for the first polling day, and in time for the one that is set then. */
  void list() {
    script.daysLater(1);
    script.title("换届选举：公告，选举日为 19 日后", "the election is announced for 19 days later");
    act(
        new CourseCommand.Announce(
            ID,
            VILLAGE,
            LipingOffices.VILLAGERS_COMMITTEE,
            ImmutableList.of(
                new Seats(LipingOffices.DIRECTOR, 1),
                new Seats(LipingOffices.DEPUTY_DIRECTOR, 1),
                new Seats(LipingOffices.COMMITTEE_MEMBER, 3)),
            script.day().plusDays(19),
            persons(STEWARD, member(20, 2), member(40, 2), member(50, 2), member(70, 2)),
            persons(member(80, 2)),
            Optional.empty()));
    script.title("外出村民表示参加选举", "villagers who are away say that they take part");
    ELECTRONIC.forEach(
        away -> script.act(LOG, away, new ListCommand.DeclareParticipation(ID, PersonId.of(away))));
    script.title("名单须在选举日的二十日以前公布：晚一日", "the list is posted a day late");
    post();
    script.title("推迟选举日，名单提前 24 日公布", "the polling day is put off; the list stands 24 days ahead");
    act(new CourseCommand.SetPollingDay(ID, script.day().plusDays(24)));
    post();
  }

  private void post() {
    act(new ListCommand.PostList(ID, ImmutableList.of(), digest("选民名单")));
  }

  void objections() {
    script.daysLater(4);
    script.title("对名单的异议：漏登，成立", "an objection: left out, upheld");
    object("objection-1", AWAY);
    script.daysLater(1);
    act(new ListCommand.DecideObjection(ID, ObjectionId.of("objection-1"), true, digest("处理结果公布")));
    script.daysLater(1);
    script.title("五日之后的异议不再受理", "an objection after five days");
    object("objection-2", member(12, 1));
    act(new ListCommand.CloseList(ID));
  }

  private void object(String id, String person) {
    script.act(
        LOG,
        person,
        new ListCommand.RaiseObjection(
            ID, ObjectionId.of(id), PersonId.of(person), PersonId.of(person), Claim.MISSING));
  }

  void candidates() {
    script.daysLater(1);
    script.title("提名：选举委员会成员被提名即退出", "nominations: a nominated steward leaves the committee");
    DIRECTORS.forEach(person -> nominate(LipingOffices.DIRECTOR, person));
    DEPUTIES.forEach(person -> nominate(LipingOffices.DEPUTY_DIRECTOR, person));
    MEMBERS.forEach(person -> nominate(LipingOffices.COMMITTEE_MEMBER, person));
    script.title("有法定情形的不得作为候选人", "whoever the law bars does not stand");
    propose(LipingOffices.COMMITTEE_MEMBER, BARRED);
    vet(BARRED, Optional.of(Bar.CRIMINAL_PENALTY));
    answer(LipingOffices.COMMITTEE_MEMBER, BARRED);
    script.daysLater(2);
    script.title("公布候选人；与村民见面", "the candidates are posted and meet the villagers");
    act(new CandidateCommand.PostCandidates(ID, digest("候选人名单")));
    act(new CandidateCommand.RecordHustings(ID, digest("见面会记录")));
  }

  private void nominate(OfficeId office, String person) {
    propose(office, person);
    answer(office, person);
    vet(person, Optional.empty());
  }

  private void propose(OfficeId office, String person) {
    act(
        new CandidateCommand.Nominate(
            ID,
            office,
            PersonId.of(person),
            Nominator.VOTERS,
            ImmutableSortedSet.of(PersonId.of(member(1, 1)), PersonId.of(member(2, 1))),
            ImmutableSortedSet.of()));
  }

  private void answer(OfficeId office, String person) {
    act(new CandidateCommand.AnswerNomination(ID, office, PersonId.of(person), true));
  }

  private void vet(String person, Optional<Bar> bar) {
    act(new CandidateCommand.VetCandidate(ID, PersonId.of(person), bar, digest("资格审查 " + person)));
  }

  void vote() {
    script.daysLater(15);
    script.title("选举日：主任选举，委托投票", "polling day: director, proxies");
    BallotPlay director = open("vote-director", DIRECTORS, 1);
    proxies(director);
    script.title("选举日：先网上投票、再领纸质票，重复投票", "an electronic vote, then a paper: voting twice");
    director.issue(papers());
    director.cast(ELECTRONIC.get(0), DIRECTORS.get(0));
    director.cast(ELECTRONIC.get(1), DIRECTORS.get(0));
    director.cast(ELECTRONIC.get(2), DIRECTORS.get(1));
    director.issue(List.of(ELECTRONIC.get(0)));
    director.cast(member(1, 1), DIRECTORS.get(1));
    script.title("选举日：公开计票，两个投票点各一批", "the public count, a batch for each polling place");
    director.close();
    director.papers(200, BallotPlay.choice(1, 193, 2, 1, DIRECTORS, 121, 72));
    director.papers(160, BallotPlay.choice(1, 150, 3, 3, DIRECTORS, 94, 56));
    director.count();
    script.title("选举日：副主任、委员选举", "polling day: deputy and members");
    round("vote-deputy", DEPUTIES, 1, BallotPlay.choice(1, 340, 8, 4, DEPUTIES, 200, 140));
    round("vote-members", MEMBERS, 3, BallotPlay.choice(3, 345, 3, 4, MEMBERS, 230, 210, 170, 165));
    script.title("当场公布：委员尚缺一名", "declared at once: one seat of a member is left");
    act(new CourseCommand.DeclareResult(ID));
  }

  private void proxies(BallotPlay ballot) {
    ballot.proxy(member(100, 1), member(101, 2));
    ballot.proxy(member(100, 2), member(101, 2));
    ballot.proxy(member(101, 1), member(101, 2));
    ballot.proxy(member(103, 1), member(101, 2));
    ballot.proxy(member(103, 1), DIRECTORS.get(0));
    ballot.proxy(member(103, 1), member(103, 2));
    ballot.publishProxies();
  }

  private BallotPlay open(String id, List<String> standing, int seats) {
    BallotPlay ballot = new BallotPlay(script, STEWARD, id);
    ballot.openFor(
        LipingBallots.ELECTION,
        VILLAGE,
        new Question.Choice("岩洞村村民委员会换届选举", seats, BallotPlay.choices(standing)),
        ELECTION);
    return ballot;
  }

  private void round(String id, List<String> standing, int seats, Tally tally) {
    BallotPlay ballot = open(id, standing, seats);
    ballot.issue(papers());
    ballot.close();
    ballot.papers(360, tally);
    ballot.count();
  }

  /** The 360 voters at home who come for their papers. */
  static ImmutableList<String> papers() {
    return IntStream.rangeClosed(1, SampleVillage.HOUSEHOLDS)
        .filter(h -> !SampleVillage.away(h))
        .boxed()
        .flatMap(h -> List.of(member(h, 1), member(h, 2)).stream())
        .limit(360)
        .collect(ImmutableList.toImmutableList());
  }

  void secondRound() {
    script.daysLater(7);
    script.title("另行选举：得票多者当选，不少于三分之一", "the second round: most votes win, with a third or more");
    act(new CourseCommand.SetPollingDay(ID, script.day()));
    round("vote-second", SECOND, 1, BallotPlay.choice(1, 283, 3, 4, SECOND, 165, 118));
    act(new CourseCommand.DeclareResult(ID));
    script.daysLater(6);
    script.title("工作移交", "the old committee hands over to the new one");
    script.act(LOG, REGISTRAR, new OfficeCommand.CompleteDuty(DutyId.of("duty-10"), "双方签字的移交清单"));
  }

  private static ImmutableList<PersonId> persons(String... ids) {
    return ImmutableList.copyOf(ids).stream()
        .map(PersonId::of)
        .collect(ImmutableList.toImmutableList());
  }
}
