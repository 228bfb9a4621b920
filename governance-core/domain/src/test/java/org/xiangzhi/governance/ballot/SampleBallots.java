package org.xiangzhi.governance.ballot;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.xiangzhi.governance.ballot.BallotRules.Quorum;
import org.xiangzhi.governance.hierarchy.DivisionCode;
import org.xiangzhi.governance.hierarchy.UnitId;
import org.xiangzhi.governance.hierarchy.UnitKind;
import org.xiangzhi.governance.kernel.Act;
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
import org.xiangzhi.governance.office.BodyId;

/** Is a village of people p-1, p-2 …, two to a household, and the room of its ballots. */
final class SampleBallots implements BallotView {
  static final BallotId ID = BallotId.of("b-1");
  static final UnitId VILLAGE = UnitId.of("village");
  static final LocalDate DAY = LocalDate.of(2026, 3, 2);
  static final Digest PAPER = Digest.ofText("委托书");
  static final Threshold HALF = Threshold.moreThan(1, 2);
  static final Threshold TWO_THIRDS = Threshold.atLeast(2, 3);
  static final Question MOTION = new Question.Motion("修路");

  final Map<BallotTypeId, BallotRules> rules = new HashMap<>();
  final Map<String, Integer> urn = new TreeMap<>();
  int people;
  boolean relatives;
  boolean village = true;
  LocalDate day = DAY;
  Ballots state = Ballots.empty();

  SampleBallots(int people) {
    this.people = people;
  }

  static PersonId p(int number) {
    return PersonId.of("p-" + number);
  }

  static UnitId household(int person) {
    return UnitId.of("h-" + (person + 1) / 2);
  }

  static ImmutableSortedSet<PersonId> people(int from, int to) {
    return IntStream.rangeClosed(from, to)
        .mapToObj(SampleBallots::p)
        .collect(ImmutableSortedSet.toImmutableSortedSet(PersonId::compareTo));
  }

  static BallotRules rules(
      BallotKind kind, ImmutableList<Quorum> quorums, Denominator of, boolean secret) {
    return new BallotRules(
        BallotTypeId.of(kind.name()),
        Text.of("表决", "ballot"),
        kind,
        RuleId.of("QUORUM"),
        quorums,
        RuleId.of("MAJORITY"),
        of,
        HALF,
        ImmutableSet.copyOf(
            secret
                ? ImmutableSet.of(Casting.PAPER, Casting.ELECTRONIC)
                : ImmutableSet.of(Casting.HANDS, Casting.PAPER, Casting.ELECTRONIC)),
        secret,
        Ties.VOTE_AGAIN);
  }

  /** A vote on a matter among the members of a council, where presence counts. */
  static SampleBallots council(int people, boolean secret) {
    SampleBallots sample = new SampleBallots(people);
    sample.add(
        rules(
            BallotKind.MATTER,
            ImmutableList.of(
                Quorum.present(Basis.MEMBERS, HALF), Quorum.present(Basis.HOUSEHOLDS, TWO_THIRDS)),
            Denominator.PRESENT,
            secret));
    return sample;
  }

  /** An election among all, where votes count. */
  static SampleBallots election(int people, Question question) {
    SampleBallots sample = new SampleBallots(people);
    sample.add(
        rules(
            BallotKind.ELECTION,
            ImmutableList.of(Quorum.voting(Basis.VOTERS, HALF)),
            Denominator.CAST,
            true));
    sample.accept(sample.open(BallotKind.ELECTION, Basis.VOTERS, question));
    return sample;
  }

  void add(BallotRules added) {
    rules.put(added.id(), added);
  }

  BallotCommand.Open open(BallotKind kind, Basis basis, Question question) {
    return new BallotCommand.Open(
        ID,
        BallotTypeId.of(kind.name()),
        VILLAGE,
        question,
        Matter.OTHER,
        basis,
        ImmutableSet.of(BodyId.of("COUNCIL")),
        Optional.of("e-1"),
        Optional.empty());
  }

  BallotDecision decide(BallotCommand command, PersonId actor) {
    Instant at = day.atStartOfDay(Act.ZONE).toInstant();
    return state.decide(command, Act.of(actor, at), this);
  }

  SampleBallots accept(BallotCommand command) {
    return accept(command, p(1));
  }

  SampleBallots accept(BallotCommand command, PersonId actor) {
    BallotDecision decided = decide(command, actor);
    assertEquals(ImmutableList.of(), decided.decision().refusals());
    decided.decision().events().forEach(event -> state = state.evolve(event));
    decided.drop().ifPresent(drop -> urn.merge(drop.slip(), 1, Integer::sum));
    decided.empty().ifPresent(emptied -> urn.clear());
    return this;
  }

  Refusal refused(BallotCommand command, PersonId actor, RefusalCode code, RuleId rule) {
    BallotDecision decided = decide(command, actor);
    assertEquals(1, decided.decision().refusals().size(), decided.toString());
    Refusal refusal = decided.decision().refusals().get(0);
    assertEquals(code, refusal.code());
    assertEquals(rule, refusal.rule());
    return refusal;
  }

  Refusal refused(BallotCommand command, RefusalCode code, Rule rule) {
    return refused(command, p(1), code, rule.id());
  }

  Ballot ballot() {
    return state.find(ID).orElseThrow();
  }

  Verdict verdict() {
    return ballot().verdict().orElseThrow();
  }

  @Override
  public boolean isUnit(UnitId unit, LocalDate on) {
    return unit.equals(VILLAGE);
  }

  @Override
  public Optional<BallotRules> ballotRules(BallotTypeId type) {
    return Optional.ofNullable(rules.get(type));
  }

  @Override
  public Standards standards() {
    return LawBook.standard()
        .floor(day, DivisionCode.of("522631"), village ? UnitKind.VILLAGE : UnitKind.COMMUNITY)
        .with(ImmutableList.of());
  }

  @Override
  public ImmutableSortedMap<PersonId, UnitId> adults(UnitId unit) {
    return IntStream.rangeClosed(1, people)
        .boxed()
        .collect(
            ImmutableSortedMap.toImmutableSortedMap(
                PersonId::compareTo, SampleBallots::p, SampleBallots::household));
  }

  @Override
  public ImmutableSortedSet<UnitId> households(UnitId unit) {
    return ImmutableSortedSet.copyOf(adults(unit).values());
  }

  @Override
  public ImmutableSortedSet<PersonId> members(UnitId unit, Collection<BodyId> bodies) {
    return bodies.contains(BodyId.of("COUNCIL")) ? people(1, people) : ImmutableSortedSet.of();
  }

  @Override
  public Optional<ImmutableSortedSet<PersonId>> voters(String election) {
    return election.equals("e-1") ? Optional.of(people(1, people)) : Optional.empty();
  }

  @Override
  public boolean nearRelatives(PersonId one, PersonId other) {
    return relatives;
  }

  @Override
  public ImmutableSortedMap<String, Integer> urn(BallotId ballot) {
    return ImmutableSortedMap.copyOf(urn);
  }
}
