package org.xiangzhi.governance.testkit.points;

import com.google.common.collect.ImmutableSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.xiangzhi.governance.hierarchy.UnitId;
import org.xiangzhi.governance.journal.Head;
import org.xiangzhi.governance.journal.LogId;
import org.xiangzhi.governance.kernel.Digest;
import org.xiangzhi.governance.kernel.PersonId;
import org.xiangzhi.governance.office.OfficeId;
import org.xiangzhi.governance.office.OfficeRules;
import org.xiangzhi.governance.points.Evidence;
import org.xiangzhi.governance.points.PointsRules;
import org.xiangzhi.governance.points.PointsView;
import org.xiangzhi.governance.points.TariffBasis;

/**
 * Is a village of a few households as a points ledger sees it. Every office is held by one person
 * who is no resident, so that nobody reviews or decides for the own household by chance.
 */
final class TinyVillage implements PointsView {
  static final LogId LOG = LogId.of("500153/500153001201");
  static final OfficeId SHOPKEEPER = OfficeId.of("SHOPKEEPER_OF_THE_RUN");

  private static final String HOLDER = "holder-";

  private final PointsRules rules;
  private final Map<PersonId, UnitId> residents = new HashMap<>();
  long position;

  TinyVillage(PointsRules rules, int households) {
    this.rules = rules;
    for (int h = 0; h < households; h++) {
      for (int member = 0; member <= h % 3; member++) {
        residents.put(resident(h, member), household(h));
      }
    }
  }

  static UnitId household(int number) {
    return UnitId.of("h" + number);
  }

  static PersonId resident(int household, int member) {
    return PersonId.of("r" + household + "-" + member);
  }

  static PersonId holder(OfficeId office) {
    return PersonId.of(HOLDER + office);
  }

  void move(PersonId person, UnitId household) {
    residents.put(person, household);
  }

  @Override
  public Optional<Provided> provided() {
    return Optional.of(new Provided(Digest.ofText("run"), rules));
  }

  @Override
  public LogId log() {
    return LOG;
  }

  @Override
  public Head head() {
    return new Head(position, Digest.ofText("position " + position));
  }

  @Override
  public boolean isHousehold(UnitId unit) {
    return unit.value().startsWith("h");
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
  public boolean holdsAny(PersonId person, Collection<OfficeId> offices) {
    return offices.stream()
        .anyMatch(
            office ->
                office.equals(OfficeRules.RESIDENT)
                    ? residents.containsKey(person)
                    : person.equals(holder(office)));
  }

  @Override
  public ImmutableSet<OfficeId> mayDo(String act) {
    return ImmutableSet.of(SHOPKEEPER, OfficeRules.RESIDENT);
  }

  @Override
  public boolean stands(TariffBasis basis) {
    return true;
  }

  @Override
  public boolean isKnown(Evidence evidence) {
    return true;
  }

  @Override
  public boolean isOtherVillage(LogId other) {
    return !other.equals(LOG);
  }
}
