package org.xiangzhi.governance.testkit.recognition;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.xiangzhi.governance.ballot.BallotId;
import org.xiangzhi.governance.ballot.Verdict;
import org.xiangzhi.governance.compact.ClauseId;
import org.xiangzhi.governance.hierarchy.LevelId;
import org.xiangzhi.governance.hierarchy.UnitId;
import org.xiangzhi.governance.journal.LogId;
import org.xiangzhi.governance.kernel.Digest;
import org.xiangzhi.governance.kernel.PersonId;
import org.xiangzhi.governance.office.BodyId;
import org.xiangzhi.governance.office.OfficeId;
import org.xiangzhi.governance.office.OfficeRules;
import org.xiangzhi.governance.people.Adulthood;
import org.xiangzhi.governance.procedure.When;
import org.xiangzhi.governance.recognition.ClauseInForce;
import org.xiangzhi.governance.recognition.RecognitionRules;
import org.xiangzhi.governance.recognition.RecognitionView;

/**
 * Is a village as awards and lists see it, in which nothing stands in the way: three households
 * with two adults each, an elected body of three, whoever holds an office is no resident, and a
 * compact with one clause. A unit is of whatever level it is named after.
 */
final class QuietVillage implements RecognitionView {
  static final UnitId VILLAGE = UnitId.of("500153001201");
  static final ClauseId CLAUSE = ClauseId.of("clause");
  static final Digest PAPER = Digest.ofText("paper");
  private static final String LEVEL = ".level-";

  private final RecognitionRules rules;
  private final ImmutableSortedMap<String, String> choices;
  final Map<BallotId, Verdict> verdicts = new HashMap<>();

  /** Makes a village that has switched on what an award or list hangs on. */
  QuietVillage(RecognitionRules rules, Optional<When> when) {
    this.rules = rules;
    this.choices =
        when.map(on -> ImmutableSortedMap.of(on.option(), on.choices().iterator().next()))
            .orElse(ImmutableSortedMap.of());
  }

  static UnitId unit(LevelId level) {
    return level.equals(LevelId.VILLAGE) ? VILLAGE : UnitId.of(VILLAGE + LEVEL + level.value());
  }

  static UnitId household(int number) {
    return UnitId.of(VILLAGE + ".h" + number);
  }

  static PersonId adult(int household) {
    return PersonId.of("h" + household + "-a");
  }

  static PersonId member(int number) {
    return PersonId.of("member-" + number);
  }

  static PersonId holder(OfficeId office) {
    return office.equals(OfficeRules.RESIDENT) ? adult(3) : PersonId.of("holder-" + office);
  }

  @Override
  public LogId log() {
    return LogId.of("500153/" + VILLAGE);
  }

  @Override
  public Optional<Provided> provided() {
    return Optional.of(new Provided(PAPER, rules, choices));
  }

  @Override
  public Optional<LevelId> levelOf(UnitId unit) {
    if (unit.equals(VILLAGE)) {
      return Optional.of(LevelId.VILLAGE);
    }
    int level = unit.value().indexOf(LEVEL);
    return Optional.of(
        level < 0 ? LevelId.HOUSEHOLD : LevelId.of(unit.value().substring(level + LEVEL.length())));
  }

  @Override
  public boolean isWithin(UnitId lower, UnitId upper) {
    return true;
  }

  @Override
  public Optional<UnitId> householdOf(PersonId person) {
    return person.value().matches("h[0-9]+-[ab]")
        ? Optional.of(UnitId.of(VILLAGE + "." + person.value().split("-", 2)[0]))
        : Optional.empty();
  }

  @Override
  public ImmutableSortedSet<PersonId> members(UnitId household) {
    String name = household.value().substring(household.value().lastIndexOf('.') + 1);
    return ImmutableSortedSet.of(PersonId.of(name + "-a"), PersonId.of(name + "-b"));
  }

  @Override
  public Adulthood adulthood(PersonId person) {
    return Adulthood.ADULT;
  }

  @Override
  public boolean namesChild(String text) {
    return false;
  }

  @Override
  public ImmutableSortedSet<PersonId> relatives(PersonId person) {
    return ImmutableSortedSet.of();
  }

  @Override
  public boolean holdsAny(PersonId person, Collection<OfficeId> offices) {
    return offices.stream()
        .anyMatch(
            office ->
                office.equals(OfficeRules.RESIDENT)
                    ? householdOf(person).isPresent()
                    : person.equals(holder(office)));
  }

  @Override
  public ImmutableSet<OfficeId> mayDo(String act) {
    return ImmutableSet.of(OfficeRules.RESIDENT);
  }

  @Override
  public ImmutableSortedSet<PersonId> members(UnitId unit, Collection<BodyId> bodies) {
    return ImmutableSortedSet.of(member(1), member(2), member(3));
  }

  @Override
  public ImmutableSortedSet<PersonId> elected(UnitId unit, Collection<BodyId> bodies) {
    return members(unit, bodies);
  }

  @Override
  public Optional<ClauseState> clause(ClauseId clause) {
    return Optional.of(
        new ClauseState(Optional.of(new ClauseInForce(clause, 1, "第一条", PAPER)), Optional.empty()));
  }

  @Override
  public Optional<Verdict> verdict(BallotId ballot) {
    return Optional.ofNullable(verdicts.get(ballot));
  }

  @Override
  public ImmutableList<String> rightsUsed(Collection<PersonId> persons, LocalDate since) {
    return ImmutableList.of();
  }
}
