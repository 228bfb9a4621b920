package org.xiangzhi.governance.register;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.xiangzhi.governance.ballot.BallotId;
import org.xiangzhi.governance.hierarchy.LevelId;
import org.xiangzhi.governance.hierarchy.UnitId;
import org.xiangzhi.governance.kernel.Act;
import org.xiangzhi.governance.kernel.Decision;
import org.xiangzhi.governance.kernel.Digest;
import org.xiangzhi.governance.kernel.PersonId;
import org.xiangzhi.governance.kernel.Refusal;
import org.xiangzhi.governance.kernel.RefusalCode;
import org.xiangzhi.governance.kernel.Rule;
import org.xiangzhi.governance.kernel.RuleId;
import org.xiangzhi.governance.office.BodyId;
import org.xiangzhi.governance.office.OfficeId;
import org.xiangzhi.governance.procedure.StepId;

/** Plays a small village whose other rooms say what a test lets them say. */
final class RegisterScene implements RegisterView {
  static final Digest PRACTICE = Digest.ofText("practice");
  static final UnitId VILLAGE = UnitId.of("522631106200");
  static final UnitId HAMLET_A = UnitId.of("hamlet-a");
  static final UnitId HAMLET_B = UnitId.of("hamlet-b");
  static final UnitId HOUSE_A1 = UnitId.of("house-a1");
  static final UnitId HOUSE_B1 = UnitId.of("house-b1");
  static final PersonId CLERK = PersonId.of("p-1");
  static final PersonId ELDER = PersonId.of("p-2");
  static final PersonId GUEST = PersonId.of("p-3");
  static final OfficeId CLERKS = OfficeId.of("CLERK");
  static final OfficeId ELDERS = OfficeId.of("ELDER");
  static final BodyId COMMITTEE = BodyId.of("COMMITTEE");
  static final LocalDate DAY = LocalDate.of(2026, 3, 2);

  final Map<BallotId, BallotResult> ballots = new HashMap<>();
  final Map<String, Stood> disclosures = new HashMap<>();
  Set<PersonId> kin = Set.of();
  private final List<RecordKind> kinds;
  Registers registers = Registers.empty();
  LocalDate day = DAY;
  PersonId actor = CLERK;

  RegisterScene(RecordKind... kinds) {
    this.kinds = Arrays.asList(kinds);
  }

  void accept(RegisterCommand command) {
    Decision<RegisterEvent> decision = decide(command);
    assertEquals(ImmutableList.of(), decision.refusals());
    decision.events().forEach(event -> registers = registers.evolve(event));
  }

  Decision<RegisterEvent> decide(RegisterCommand command) {
    return registers.decide(command, act(), this);
  }

  Act act() {
    return Act.of(actor, day.atTime(LocalTime.NOON).atZone(Act.ZONE).toInstant());
  }

  Refusal refuse(RefusalCode code, RuleId rule, RegisterCommand command) {
    Decision<RegisterEvent> decision = decide(command);
    assertEquals(ImmutableList.of(), decision.events());
    Refusal refusal = decision.refusals().get(0);
    assertEquals(code, refusal.code());
    assertEquals(rule, refusal.rule());
    return refusal;
  }

  void complete(String record, StepId step) {
    accept(new RegisterCommand.CompleteStep(RecordId.of(record), step));
  }

  RegisterRecord record(String id) {
    return registers.find(RecordId.of(id)).orElseThrow();
  }

  static RegisterCommand.Enter enter(String record, RecordKindId kind, Object... values) {
    return new RegisterCommand.Enter(RecordId.of(record), kind, VILLAGE, fields(values));
  }

  static RegisterCommand.Amend amend(String record, Object... values) {
    return new RegisterCommand.Amend(RecordId.of(record), fields(values), "更正");
  }

  static RegisterCommand.Close close(String record) {
    return new RegisterCommand.Close(RecordId.of(record), "办结");
  }

  /** Makes values of field names and values by turns. */
  static ImmutableSortedMap<FieldId, ImmutableList<FieldValue>> fields(Object... values) {
    ImmutableSortedMap.Builder<FieldId, ImmutableList<FieldValue>> fields =
        ImmutableSortedMap.naturalOrder();
    for (int i = 0; i < values.length; i += 2) {
      fields.put(
          FieldId.of(values[i].toString()),
          values[i + 1] instanceof FieldValue one
              ? ImmutableList.of(one)
              : ((List<?>) values[i + 1])
                  .stream().map(FieldValue.class::cast).collect(ImmutableList.toImmutableList()));
    }
    return fields.buildOrThrow();
  }

  static FieldValue words(String text) {
    return new FieldValue.Words(text);
  }

  static FieldValue person(PersonId person) {
    return new FieldValue.OfPerson(person);
  }

  static FieldValue unit(UnitId unit) {
    return new FieldValue.OfUnit(unit);
  }

  static FieldValue reference(String record) {
    return new FieldValue.OfRecord(RecordId.of(record));
  }

  static FieldValue chosen(String choice) {
    return new FieldValue.Chosen(FieldId.of(choice));
  }

  static FieldValue time(String from, String until) {
    return new FieldValue.Timespan(Instant.parse(from), Instant.parse(until));
  }

  @Override
  public Optional<LevelId> levelOf(UnitId unit) {
    return Optional.ofNullable(
        Map.of(
                VILLAGE, LevelId.VILLAGE,
                HAMLET_A, LevelId.HAMLET,
                HAMLET_B, LevelId.HAMLET,
                HOUSE_A1, LevelId.HOUSEHOLD,
                HOUSE_B1, LevelId.HOUSEHOLD)
            .get(unit));
  }

  @Override
  public ImmutableList<Placed> units(LevelId level) {
    if (level.equals(LevelId.HAMLET)) {
      return ImmutableList.of(
          new Placed(HAMLET_A, ImmutableSet.of(VILLAGE)),
          new Placed(HAMLET_B, ImmutableSet.of(VILLAGE)));
    }
    return ImmutableList.of(
        new Placed(HOUSE_A1, ImmutableSet.of(HAMLET_A, VILLAGE)),
        new Placed(HOUSE_B1, ImmutableSet.of(HAMLET_B, VILLAGE)));
  }

  @Override
  public boolean isPerson(PersonId person) {
    return List.of(CLERK, ELDER, GUEST).contains(person);
  }

  @Override
  public boolean isOffice(OfficeId office) {
    return List.of(CLERKS, ELDERS).contains(office);
  }

  @Override
  public boolean holdsAny(PersonId person, Collection<OfficeId> offices, UnitId unit) {
    return (person.equals(CLERK) && offices.contains(CLERKS))
        || (person.equals(ELDER) && offices.contains(ELDERS));
  }

  @Override
  public boolean nearRelatives(PersonId one, PersonId other) {
    return kin.contains(one) && kin.contains(other);
  }

  @Override
  public ImmutableSortedSet<PersonId> members(Collection<BodyId> bodies) {
    return bodies.contains(COMMITTEE) ? ImmutableSortedSet.of(CLERK) : ImmutableSortedSet.of();
  }

  @Override
  public Optional<Provided> provided(RecordKindId kind) {
    return kinds.stream()
        .filter(each -> each.id().equals(kind))
        .findFirst()
        .map(each -> new Provided(PRACTICE, ImmutableSortedMap.of(), each));
  }

  @Override
  public RecordKind kind(Digest practice, RecordKindId kind) {
    assertEquals(PRACTICE, practice);
    return provided(kind).orElseThrow().kind();
  }

  @Override
  public Rule rule(Digest practice, RuleId id) {
    return Rule.own(id.value(), "规则 " + id, "rule " + id);
  }

  @Override
  public Optional<BallotResult> ballot(BallotId ballot) {
    return Optional.ofNullable(ballots.get(ballot));
  }

  @Override
  public Optional<Stood> disclosed(RecordId record, String item, LocalDate since) {
    return Optional.ofNullable(disclosures.get(record + "/" + item));
  }
}
