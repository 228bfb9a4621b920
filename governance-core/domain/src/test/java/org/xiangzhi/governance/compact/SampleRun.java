package org.xiangzhi.governance.compact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.xiangzhi.governance.ballot.BallotRules;
import org.xiangzhi.governance.ballot.Basis;
import org.xiangzhi.governance.hierarchy.LevelId;
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
import org.xiangzhi.governance.office.BodyId;
import org.xiangzhi.governance.office.OfficeId;
import org.xiangzhi.governance.office.OfficeRules;
import org.xiangzhi.governance.procedure.ActRule;
import org.xiangzhi.governance.procedure.Bound;
import org.xiangzhi.governance.procedure.Requirement;
import org.xiangzhi.governance.procedure.StepId;
import org.xiangzhi.governance.procedure.When;

/** Runs commands on one village: ten households in two clusters, the fifth and tenth away. */
final class SampleRun implements CompactView {
  static final CaseId CASE = CaseId.of("case");
  static final Digest PRACTICE = Digest.ofText("practice");
  static final OfficeId HEAD = OfficeId.of("HEAD");
  static final OfficeId MEMBER = OfficeId.of("MEMBER");
  static final OfficeId POLICE = OfficeId.of("POLICE");
  static final OfficeId JUSTICE = OfficeId.of("JUSTICE");
  static final OfficeId TOWN = OfficeId.of("TOWN");
  static final BodyId COMMITTEE = BodyId.of("COMMITTEE");
  static final SeatKind ELDER = SeatKind.of("ELDER");
  static final TierId DOORS = TierId.of("DOORS");
  static final LocalDate START = LocalDate.of(2026, 3, 1);

  ImmutableSet<String> consultations = ImmutableSet.of();
  Compacts compacts = Compacts.empty();
  LocalDate day = START;
  PersonId actor = PersonId.of("head");
  CompactRules rules = rules(ImmutableListMultimap.of());
  Optional<InUse> inUse =
      Optional.of(new InUse(PRACTICE, ImmutableSortedMap.of("committee", "ELDERS")));

  static CompactRules rules(ImmutableListMultimap<StepId, Requirement> requirements) {
    ImmutableSet<OfficeId> heads = ImmutableSet.of(HEAD);
    return new CompactRules(
        NineSteps.procedure(
            new NineSteps.Offices(
                heads,
                ImmutableSet.of(HEAD, MEMBER),
                ImmutableSet.of(POLICE, JUSTICE),
                ImmutableSet.of(HEAD, MEMBER),
                ImmutableSet.of(TOWN),
                ImmutableSet.of(OfficeRules.RESIDENT)),
            requirements,
            Optional.of(20)),
        ImmutableList.of(
            new ActRule("compact.open-case", heads),
            new ActRule("compact.take-in-as-found", heads),
            new ActRule("compact.record-agreement", heads),
            new ActRule("compact.abandon-case", heads),
            new ActRule("compact.order-correction", ImmutableSet.of(TOWN))),
        ImmutableSet.of(COMMITTEE),
        ImmutableList.of(
            new CompactRules.Seat(
                RuleId.of("SEAT"),
                ELDER,
                Text.of("寨老", "elder"),
                Optional.of(new When("committee", ImmutableSet.of("ELDERS"))))),
        Optional.of(
            new CompactRules.Vetting(RuleId.of("VETTING"), ImmutableSet.of(POLICE, JUSTICE))),
        Optional.of(new CompactRules.Director(RuleId.of("DIRECTOR"), HEAD)),
        Optional.of(
            new CompactRules.Tiers(
                RuleId.of("TIERS"),
                ImmutableList.of(
                    new CompactRules.Tier(
                        DOORS, Text.of("入户", "door to door"), ImmutableSet.of(MEMBER))))),
        LevelId.CLUSTER,
        BallotRules.assembly(
            RuleId.of("QUORUM"),
            ImmutableList.of(BallotRules.Quorum.present(Basis.HOUSEHOLDS, Threshold.atLeast(2, 3))),
            RuleId.of("MAJORITY"),
            Threshold.moreThan(1, 2)),
        Optional.of(new CompactRules.Reading(RuleId.of("READING"), false)),
        Optional.of(new CompactRules.Return(RuleId.of("OBJECTION"), NineSteps.REVISION)),
        new CompactRules.Return(RuleId.of("FAILED"), NineSteps.REVISION),
        new CompactRules.Return(RuleId.of("CORRECTION"), NineSteps.REVISION));
  }

  static SampleRun with(StepId step, String rule, String measure, Bound bound) {
    SampleRun run = new SampleRun();
    run.rules = rules(ImmutableListMultimap.of(step, Requirement.of(rule, measure, bound)));
    return run;
  }

  static UnitId household(int number) {
    return UnitId.of("h" + number);
  }

  static PersonId adult(int household) {
    return PersonId.of("h" + household + "-1");
  }

  static ImmutableSet<UnitId> households(int from, int to) {
    return IntStream.rangeClosed(from, to)
        .mapToObj(SampleRun::household)
        .collect(ImmutableSet.toImmutableSet());
  }

  SampleRun as(String person) {
    actor = PersonId.of(person);
    return this;
  }

  SampleRun later(int days) {
    day = day.plusDays(days);
    return this;
  }

  private Decision<CompactEvent> decide(CompactCommand command) {
    Act act = Act.of(actor, day.atTime(LocalTime.NOON).atZone(Act.ZONE).toInstant());
    return compacts.decide(command, act, this);
  }

  SampleRun accept(CompactCommand command) {
    Decision<CompactEvent> decision = decide(command);
    assertEquals(ImmutableList.of(), decision.refusals(), command.toString());
    decision.events().forEach(event -> compacts = compacts.evolve(event));
    return this;
  }

  SampleRun refuse(RefusalCode code, RuleId rule, CompactCommand command) {
    Decision<CompactEvent> decision = decide(command);
    String found =
        decision.refusals().stream()
            .map(refusal -> refusal.code() + " " + refusal.rule())
            .collect(Collectors.joining(", "));
    assertTrue(
        decision.refusals().stream()
            .anyMatch(refusal -> refusal.code() == code && refusal.rule().equals(rule)),
        () -> command + " was answered with " + found);
    return this;
  }

  SampleRun refuse(RefusalCode code, Rule rule, CompactCommand command) {
    return refuse(code, rule.id(), command);
  }

  Refusal firstRefusal(CompactCommand command) {
    return decide(command).refusals().get(0);
  }

  CompactCase state() {
    return compacts.find(CASE).orElseThrow();
  }

  CaseStatus status() {
    return compacts.status(CASE, day, this).orElseThrow();
  }

  SampleRun complete(StepId step) {
    return as("head").accept(new CaseCommand.CompleteStep(CASE, step));
  }

  SampleRun completeUpTo(StepId step) {
    while (!state().progress().step().equals(Optional.of(step))) {
      complete(state().progress().step().orElseThrow());
    }
    return this;
  }

  SampleRun open(CaseKind kind) {
    return as("head").accept(new CaseCommand.OpenCase(CASE, "修订", kind));
  }

  @Override
  public boolean holdsAny(PersonId person, Collection<OfficeId> offices) {
    boolean resident = person.value().startsWith("h") && person.value().endsWith("-1");
    OfficeId held =
        switch (person.value()) {
          case "head" -> HEAD;
          case "member", "member2" -> MEMBER;
          case "police" -> POLICE;
          case "justice" -> JUSTICE;
          case "town" -> TOWN;
          default -> OfficeId.of("NONE");
        };
    return offices.contains(held) || (resident && offices.contains(OfficeRules.RESIDENT));
  }

  @Override
  public ImmutableSortedSet<PersonId> members(Collection<BodyId> bodies) {
    return ImmutableSortedSet.of(
        PersonId.of("head"), PersonId.of("member"), PersonId.of("member2"));
  }

  @Override
  public ImmutableList<Household> households(CompactRules compactRules) {
    return IntStream.rangeClosed(1, 10)
        .mapToObj(
            i ->
                new Household(
                    household(i), Optional.of(UnitId.of(i <= 5 ? "c1" : "c2")), i % 5 == 0))
        .collect(ImmutableList.toImmutableList());
  }

  @Override
  public boolean isHousehold(UnitId unit) {
    return households(1, 10).contains(unit);
  }

  @Override
  public ImmutableSortedMap<PersonId, UnitId> adults() {
    return IntStream.rangeClosed(1, 10)
        .boxed()
        .collect(
            ImmutableSortedMap.toImmutableSortedMap(
                PersonId::compareTo, SampleRun::adult, SampleRun::household));
  }

  @Override
  public Optional<InUse> inUse() {
    return inUse;
  }

  @Override
  public CompactRules rules(Digest practice) {
    return rules;
  }

  @Override
  public Rule rule(Digest practice, RuleId id) {
    return Rule.own(id.value(), "规则", "rule");
  }

  @Override
  public boolean isConcludedConsultation(String reference) {
    return consultations.contains(reference);
  }

  @Override
  public Standards standards() {
    return LawBook.standard().floor(day, UnitKind.VILLAGE).with(ImmutableList.of());
  }
}
