package org.xiangzhi.governance.election;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.xiangzhi.governance.ballot.BallotId;
import org.xiangzhi.governance.ballot.BallotKind;
import org.xiangzhi.governance.ballot.BallotTypeId;
import org.xiangzhi.governance.ballot.Basis;
import org.xiangzhi.governance.hierarchy.DivisionCode;
import org.xiangzhi.governance.hierarchy.UnitId;
import org.xiangzhi.governance.hierarchy.UnitKind;
import org.xiangzhi.governance.kernel.Act;
import org.xiangzhi.governance.kernel.Decision;
import org.xiangzhi.governance.kernel.Digest;
import org.xiangzhi.governance.kernel.PersonId;
import org.xiangzhi.governance.kernel.Refusal;
import org.xiangzhi.governance.kernel.RefusalCode;
import org.xiangzhi.governance.kernel.Rule;
import org.xiangzhi.governance.kernel.RuleId;
import org.xiangzhi.governance.kernel.Text;
import org.xiangzhi.governance.kernel.Threshold;
import org.xiangzhi.governance.law.LawBook;
import org.xiangzhi.governance.law.Standards;
import org.xiangzhi.governance.office.Appointment;
import org.xiangzhi.governance.office.AppointmentId;
import org.xiangzhi.governance.office.BodyId;
import org.xiangzhi.governance.office.Manner;
import org.xiangzhi.governance.office.OfficeId;
import org.xiangzhi.governance.people.Adulthood;
import org.xiangzhi.governance.people.RegistrationKind;

/** Is a village of invented people with a villagers' committee to elect, under the real law. */
final class ElectionScene implements ElectionView {
  static final ElectionId ELECTION = ElectionId.of("e-1");
  static final RecallId RECALL = RecallId.of("r-1");
  static final UnitId VILLAGE = UnitId.of("v-1");
  static final BodyId COMMITTEE = BodyId.of("COMMITTEE");
  static final OfficeId DIRECTOR = OfficeId.of("DIRECTOR");
  static final OfficeId MEMBER = OfficeId.of("MEMBER");
  static final BallotTypeId TYPE = BallotTypeId.of("ELECTION");
  static final Rule RULE = Rule.own("ELECT", "选举", "elections");
  static final Digest PAPER = Digest.ofText("paper");

  final List<Villager> villagers = new ArrayList<>();
  final List<Appointment> incumbents = new ArrayList<>();
  final Set<PersonId> representatives = new HashSet<>();
  final Set<BallotId> agreed = new HashSet<>();
  final Map<BallotId, Counted> counted = new HashMap<>();
  ElectionRules rules = statutory();
  Elections state = Elections.empty();
  LocalDate day;
  Optional<Standards> figures = Optional.empty();
  private int ballots;

  /** Starts with twenty adults at home, p-1 to p-20. */
  ElectionScene(String today) {
    day = LocalDate.parse(today);
    IntStream.rangeClosed(1, 20)
        .forEach(i -> villager("p-" + i, RegistrationKind.REGISTERED, Adulthood.ADULT));
  }

  static ElectionRules statutory() {
    return new ElectionRules(
        RULE.id(),
        Text.of("村委会选举", "election of the villagers' committee"),
        COMMITTEE,
        ImmutableList.of(DIRECTOR, MEMBER),
        TYPE,
        5,
        Basis.VOTERS,
        ImmutableSet.of(Nominator.VOTERS, Nominator.PARTY_ORGANISATION),
        1,
        Candidacy.VOTERS,
        false,
        Optional.of(OfficeId.of("REPRESENTATIVE")),
        Optional.empty());
  }

  /** Elects by figures of its own: a list posted the day before, open for a day. */
  static ElectionRules own(Basis electorate, Candidacy candidacy) {
    Threshold half = Threshold.moreThan(1, 2);
    return new ElectionRules(
        RULE.id(),
        Text.of("院长选举", "election of the head"),
        COMMITTEE,
        ImmutableList.of(DIRECTOR, MEMBER),
        TYPE,
        3,
        electorate,
        ImmutableSet.of(Nominator.VOTERS),
        1,
        candidacy,
        false,
        Optional.empty(),
        Optional.of(
            new ElectionFigures(
                2, 1, 1, half, half, Threshold.atLeast(1, 3), true, Threshold.atLeast(1, 4))));
  }

  void villager(String id, RegistrationKind kind, Adulthood age) {
    villagers.removeIf(one -> one.person().equals(PersonId.of(id)));
    villagers.add(new Villager(PersonId.of(id), UnitId.of("h-" + id), kind, age, false));
  }

  static Appointment held(String id, OfficeId office, String person, Optional<LocalDate> until) {
    return new Appointment(
        AppointmentId.of(id),
        office,
        COMMITTEE,
        VILLAGE,
        PersonId.of(person),
        LocalDate.of(2021, 1, 1),
        until,
        Manner.ELECTED,
        false);
  }

  static ImmutableSortedSet<PersonId> set(String... ids) {
    return ImmutableSortedSet.copyOf(persons(ids));
  }

  static ImmutableList<PersonId> persons(String... ids) {
    return List.of(ids).stream().map(PersonId::of).collect(ImmutableList.toImmutableList());
  }

  Act act() {
    return new Act(PersonId.of("clerk"), day.atTime(9, 0).atZone(Act.ZONE).toInstant(), day);
  }

  /** Does what must be accepted. */
  ImmutableList<ElectionEvent> run(ElectionCommand command) {
    Decision<ElectionEvent> decision = state.decide(command, act(), this);
    assertThat(decision.refusals()).as("%s", command).isEmpty();
    decision.events().forEach(event -> state = state.evolve(event));
    return decision.events();
  }

  /** Asks for what must be refused for one reason, and changes nothing. */
  Refusal refused(RefusalCode code, ElectionCommand command) {
    List<Refusal> refusals = state.decide(command, act(), this).refusals();
    assertThat(refusals).as("%s", command).extracting(Refusal::code).containsExactly(code);
    return refusals.get(0);
  }

  Refusal refused(RefusalCode code, Rule rule, ElectionCommand command) {
    Refusal refusal = refused(code, command);
    assertThat(refusal.rule()).as("%s", command).isEqualTo(rule.id());
    return refusal;
  }

  Election election() {
    return state.find(ELECTION).orElseThrow();
  }

  void later(int days) {
    day = day.plusDays(days);
  }

  CourseCommand.Announce announcement(String pollingDay, Seats... seats) {
    return new CourseCommand.Announce(
        ELECTION,
        VILLAGE,
        COMMITTEE,
        ImmutableList.copyOf(seats),
        LocalDate.parse(pollingDay),
        persons("p-1", "p-2", "p-3"),
        persons("p-4", "p-5"),
        Optional.empty());
  }

  /** Announces one director and two members. */
  void announce(String pollingDay) {
    run(announcement(pollingDay, new Seats(DIRECTOR, 1), new Seats(MEMBER, 2)));
  }

  void postList() {
    run(new ListCommand.PostList(ELECTION, ImmutableList.of(), PAPER));
  }

  static CandidateCommand.Nominate nomination(OfficeId office, String person) {
    return new CandidateCommand.Nominate(
        ELECTION, office, PersonId.of(person), Nominator.VOTERS, set("p-20"), set());
  }

  void stand(OfficeId office, String... ids) {
    for (String id : ids) {
      run(nomination(office, id));
      run(new CandidateCommand.AnswerNomination(ELECTION, office, PersonId.of(id), true));
      run(new CandidateCommand.VetCandidate(ELECTION, PersonId.of(id), Optional.empty(), PAPER));
    }
  }

  /** Goes to the polling day: director p-11 or p-12, members p-13, p-14, p-15. */
  void toPolling(String pollingDay) {
    announce(pollingDay);
    postList();
    stand(DIRECTOR, "p-11", "p-12");
    stand(MEMBER, "p-13", "p-14", "p-15");
    run(new CandidateCommand.PostCandidates(ELECTION, PAPER));
    run(new CandidateCommand.RecordHustings(ELECTION, PAPER));
    later(6);
    run(new ListCommand.CloseList(ELECTION));
    day = LocalDate.parse(pollingDay);
  }

  Elections.Poll poll(String ballot, int seats, String... standing) {
    return new Elections.Poll(
        BallotId.of(ballot), TYPE, BallotKind.ELECTION, "e-1", seats, set(standing));
  }

  Decision<ElectionEvent> open(Elections.Poll poll) {
    Decision<ElectionEvent> decision = state.open(poll, act(), this);
    decision.events().forEach(event -> state = state.evolve(event));
    return decision;
  }

  /** Opens and counts the vote on an office: who, how many, by turns. */
  void vote(int seats, int cast, Object... votes) {
    String[] who =
        IntStream.range(0, votes.length / 2)
            .mapToObj(i -> (String) votes[2 * i])
            .toArray(String[]::new);
    String ballot = "b-" + ++ballots;
    assertThat(open(poll(ballot, seats, who)).refusals()).isEmpty();
    counted.put(
        BallotId.of(ballot),
        new Counted(
            election().list().voters().size(),
            cast,
            0,
            IntStream.range(0, votes.length / 2)
                .mapToObj(
                    i -> new Votes(PersonId.of((String) votes[2 * i]), (int) votes[2 * i + 1]))
                .collect(ImmutableList.toImmutableList())));
  }

  CourseEvent.ResultDeclared declare() {
    return (CourseEvent.ResultDeclared) run(new CourseCommand.DeclareResult(ELECTION)).get(0);
  }

  @Override
  public UnitId village() {
    return VILLAGE;
  }

  @Override
  public boolean isUnit(UnitId unit, LocalDate on) {
    return unit.equals(VILLAGE);
  }

  @Override
  public Optional<ElectionRules> electionRules(BodyId body) {
    return Optional.of(rules).filter(found -> found.body().equals(body));
  }

  @Override
  public Rule practiceRule(RuleId rule) {
    return RULE;
  }

  @Override
  public Standards standards() {
    return figures.orElseGet(
        () ->
            LawBook.standard()
                .floor(day, DivisionCode.of("522631"), UnitKind.VILLAGE)
                .with(ImmutableList.of()));
  }

  @Override
  public ImmutableList<Villager> villagers(UnitId unit, LocalDate adultOn) {
    return ImmutableList.copyOf(villagers);
  }

  @Override
  public ImmutableList<Appointment> incumbents(UnitId unit, BodyId body) {
    return ImmutableList.copyOf(incumbents);
  }

  @Override
  public Optional<Appointment> running(AppointmentId appointment) {
    return incumbents.stream().filter(held -> held.id().equals(appointment)).findFirst();
  }

  @Override
  public ImmutableSortedSet<PersonId> representatives() {
    return ImmutableSortedSet.copyOf(representatives);
  }

  @Override
  public boolean agreed(BallotId ballot) {
    return agreed.contains(ballot);
  }

  @Override
  public Optional<Counted> counted(BallotId ballot) {
    return Optional.ofNullable(counted.get(ballot));
  }
}
