package org.xiangzhi.governance.points;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.xiangzhi.governance.ballot.BallotId;
import org.xiangzhi.governance.hierarchy.UnitId;
import org.xiangzhi.governance.journal.Head;
import org.xiangzhi.governance.journal.LogId;
import org.xiangzhi.governance.kernel.Act;
import org.xiangzhi.governance.kernel.Decision;
import org.xiangzhi.governance.kernel.Digest;
import org.xiangzhi.governance.kernel.PersonId;
import org.xiangzhi.governance.kernel.Refusal;
import org.xiangzhi.governance.kernel.RefusalCode;
import org.xiangzhi.governance.kernel.Rule;
import org.xiangzhi.governance.kernel.Timer;
import org.xiangzhi.governance.office.OfficeId;
import org.xiangzhi.governance.office.OfficeRules;

/** Plays the ledger of one village without the rooms around it. */
final class LedgerScene implements PointsView {
  static final LocalDate DAY = LocalDate.of(2022, 3, 1);
  static final PersonId CLERK = PersonId.of("clerk");
  static final PersonId CHECKER = PersonId.of("checker");
  static final PersonId JUDGE = PersonId.of("judge");
  static final AccountId H1 = AccountId.of(UnitId.of("H1"));
  static final AccountId H2 = AccountId.of(UnitId.of("H2"));
  static final AccountId H3 = AccountId.of(UnitId.of("H3"));
  static final AccountId P1 = AccountId.of(PersonId.of("p1"));
  static final PersonId OF_H1 = PersonId.of("p1");
  static final PersonId OF_H2 = PersonId.of("p2");
  static final BallotId BALLOT = BallotId.of("tariff-2022");
  static final Evidence PAPER =
      new Evidence(Evidence.Kind.PAPER, "签到表", Optional.of(Digest.ofText("paper")));

  final Map<PersonId, UnitId> residents = new HashMap<>();
  final Map<PersonId, Set<OfficeId>> offices = new HashMap<>();
  final Set<String> meetings = new HashSet<>();
  final List<PointsEvent> events = new ArrayList<>();
  PointsRules rules = SampleTariff.RULES;
  LogId log = LogId.of("500153/500153001201");
  PointsLedger ledger = PointsLedger.empty();
  LocalDate day = DAY;
  PersonId actor = CLERK;
  long position;

  LedgerScene() {
    residents.put(OF_H1, UnitId.of("H1"));
    residents.put(PersonId.of("p1b"), UnitId.of("H1"));
    residents.put(OF_H2, UnitId.of("H2"));
    residents.put(PersonId.of("p3"), UnitId.of("H3"));
    offices.put(CLERK, Set.of(SampleTariff.CLERK));
    offices.put(CHECKER, Set.of(SampleTariff.CHECKER));
    offices.put(JUDGE, Set.of(SampleTariff.JUDGE));
  }

  /** Opens a ledger with the sample tariff and the accounts of three households and a person. */
  static LedgerScene open() {
    LedgerScene scene = new LedgerScene();
    scene.accept(new LedgerCommand.OpenLedger());
    scene.accept(
        new LedgerCommand.AdoptTariff(SampleTariff.TARIFF, DAY, new TariffBasis.ByBallot(BALLOT)));
    scene.accept(new AccountCommand.OpenAccounts(ImmutableList.of(H1, H2, H3, P1)));
    return scene;
  }

  LedgerScene by(PersonId who) {
    actor = who;
    return this;
  }

  LedgerScene on(LocalDate next) {
    day = next;
    return this;
  }

  LedgerScene on(int month, int dayOfMonth) {
    return on(LocalDate.of(2022, month, dayOfMonth));
  }

  Instant now() {
    return day.atTime(LocalTime.NOON).atZone(Act.ZONE).toInstant();
  }

  Decision<PointsEvent> decide(PointsCommand command) {
    return ledger.decide(command, Act.of(actor, now()), this);
  }

  void take(PointsEvent event) {
    position++;
    events.add(event);
    ledger = ledger.evolve(event, position, now());
  }

  PointsEvent accept(PointsCommand command) {
    Decision<PointsEvent> decision = decide(command);
    assertThat(decision.refusals()).isEmpty();
    decision.events().forEach(this::take);
    return decision.events().get(0);
  }

  ImmutableList<Refusal> refuse(PointsCommand command) {
    Decision<PointsEvent> decision = decide(command);
    assertThat(decision.events()).isEmpty();
    return decision.refusals();
  }

  Refusal refuse(PointsCommand command, RefusalCode code, Rule rule) {
    ImmutableList<Refusal> refusals = refuse(command);
    assertThat(refusals).extracting(Refusal::code).containsExactly(code);
    assertThat(refusals.get(0).rule()).isEqualTo(rule.id());
    return refusals.get(0);
  }

  /** Fires what is due today, as the engine does. */
  List<String> errands() {
    List<String> fired = new ArrayList<>();
    for (Timer timer : ledger.due(day)) {
      accept((PointsCommand) timer.command());
      fired.add(timer.id());
    }
    return fired;
  }

  Claim claim(String id, AccountId account, String rule) {
    return new Claim(EntryId.of(id), day, Ground.of(account, TariffRuleId.of(rule), 1, PAPER));
  }

  PostingEvent.ClaimsTaken post(Claim... claims) {
    return (PostingEvent.ClaimsTaken)
        accept(new PostingCommand.PostClaims(Mode.WHOLE, ImmutableList.copyOf(claims)));
  }

  PostingEvent.ClaimsTaken each(Claim... claims) {
    return (PostingEvent.ClaimsTaken)
        accept(new PostingCommand.PostClaims(Mode.EACH, ImmutableList.copyOf(claims)));
  }

  Refusal refuse(Claim claim, RefusalCode code, Rule rule) {
    return refuse(new PostingCommand.PostClaims(Mode.WHOLE, ImmutableList.of(claim)), code, rule);
  }

  /** Gives points by decision. */
  void give(String id, AccountId account, long points) {
    Claim claim = claim(id, account, "SERVICE");
    post(new Claim(claim.id(), claim.day(), claim.ground().amounting(points)));
  }

  long balance(AccountId account) {
    return ledger.balance(account, SampleTariff.POINTS);
  }

  long honour(AccountId account) {
    return ledger.balance(account, SampleTariff.HONOUR);
  }

  void reverse(String id, String entry) {
    accept(new PostingCommand.Reverse(EntryId.of(id), EntryId.of(entry), "录入有误"));
  }

  void freeze(AccountId... accounts) {
    Arrays.stream(accounts)
        .forEach(account -> accept(new AccountCommand.FreezeAccount(account, "核查")));
  }

  @Override
  public Optional<Provided> provided() {
    return Optional.of(new Provided(Digest.ofText(rules.toString()), rules));
  }

  @Override
  public LogId log() {
    return log;
  }

  @Override
  public Head head() {
    return new Head(position, Digest.ofText("head " + position));
  }

  @Override
  public boolean isHousehold(UnitId unit) {
    return unit.value().matches("H[0-9]+");
  }

  @Override
  public Optional<UnitId> householdOf(PersonId person) {
    return Optional.ofNullable(residents.get(person));
  }

  @Override
  public int members(UnitId household) {
    return (int) residents.values().stream().filter(household::equals).count();
  }

  @Override
  public boolean holdsAny(PersonId person, Collection<OfficeId> wanted) {
    return (wanted.contains(OfficeRules.RESIDENT) && residents.containsKey(person))
        || offices.getOrDefault(person, Set.of()).stream().anyMatch(wanted::contains);
  }

  @Override
  public ImmutableSet<OfficeId> mayDo(String act) {
    return ImmutableSet.of(SampleTariff.CLERK, OfficeRules.RESIDENT);
  }

  @Override
  public boolean stands(TariffBasis basis) {
    return basis.equals(new TariffBasis.ByBallot(BALLOT));
  }

  @Override
  public boolean isKnown(Evidence evidence) {
    return evidence.digest().isPresent() || meetings.contains(evidence.reference());
  }

  @Override
  public boolean isOtherVillage(LogId other) {
    return !other.equals(log) && other.county().equals(log.county());
  }
}
