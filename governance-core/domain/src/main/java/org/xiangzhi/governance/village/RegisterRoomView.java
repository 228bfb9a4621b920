package org.xiangzhi.governance.village;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import org.xiangzhi.governance.ballot.BallotId;
import org.xiangzhi.governance.ballot.Verdict;
import org.xiangzhi.governance.disclosure.DisclosureItemId;
import org.xiangzhi.governance.hierarchy.HierarchyView;
import org.xiangzhi.governance.hierarchy.LevelId;
import org.xiangzhi.governance.hierarchy.Unit;
import org.xiangzhi.governance.hierarchy.UnitId;
import org.xiangzhi.governance.kernel.Digest;
import org.xiangzhi.governance.kernel.PersonId;
import org.xiangzhi.governance.kernel.Rule;
import org.xiangzhi.governance.kernel.RuleId;
import org.xiangzhi.governance.office.BodyId;
import org.xiangzhi.governance.office.OfficeId;
import org.xiangzhi.governance.practice.PracticeDefinition;
import org.xiangzhi.governance.register.RecordId;
import org.xiangzhi.governance.register.RecordKind;
import org.xiangzhi.governance.register.RecordKindId;
import org.xiangzhi.governance.register.RegisterView;

/** Shows the room of registers what it needs of the others, as of the day of one act. */
final class RegisterRoomView implements RegisterView {
  private final Model model;
  private final Surroundings surroundings;
  private final LocalDate day;
  private final RoomViews views;
  private final HierarchyView units;
  private final UnitId home;

  RegisterRoomView(Model model, Surroundings surroundings, LocalDate day, RoomViews views) {
    this.model = model;
    this.surroundings = surroundings;
    this.day = day;
    this.views = views;
    this.units = RoomViews.units(model, surroundings);
    this.home = UnitId.of(model.log().unit());
  }

  @Override
  public Optional<LevelId> levelOf(UnitId unit) {
    return views.levelOf(unit, day);
  }

  @Override
  public ImmutableList<Placed> units(LevelId level) {
    return units.below(home, day).stream()
        .filter(unit -> unit.level().equals(level))
        .map(unit -> new Placed(unit.id(), above(unit.id())))
        .collect(ImmutableList.toImmutableList());
  }

  private ImmutableSet<UnitId> above(UnitId unit) {
    return units.above(unit, day).stream().map(Unit::id).collect(ImmutableSet.toImmutableSet());
  }

  @Override
  public boolean isPerson(PersonId person) {
    return model.people().resident(person, day).isPresent()
        || model.offices().heldBy(person, day).findAny().isPresent()
        || surroundings.county().offices().heldBy(person, day).findAny().isPresent();
  }

  @Override
  public boolean isOffice(OfficeId office) {
    return views.office(office).isPresent();
  }

  @Override
  public boolean holdsAny(PersonId person, Collection<OfficeId> offices, UnitId unit) {
    return new Authority(model, surroundings, day, units).holdsAny(person, offices, unit);
  }

  @Override
  public boolean nearRelatives(PersonId one, PersonId other) {
    return views.nearRelatives(one, other);
  }

  @Override
  public ImmutableSortedSet<PersonId> members(Collection<BodyId> bodies) {
    return views.members(bodies);
  }

  @Override
  public Optional<Provided> provided(RecordKindId kind) {
    return views
        .inUseByDigest()
        .flatMap(
            use ->
                use.getValue().record(kind).stream()
                    .map(found -> new Provided(use.getKey(), choices(), found)))
        .findFirst();
  }

  private ImmutableSortedMap<String, String> choices() {
    return model
        .practices()
        .selected()
        .map(selected -> selected.choices())
        .orElse(ImmutableSortedMap.of());
  }

  @Override
  public RecordKind kind(Digest practice, RecordKindId kind) {
    return definition(practice)
        .record(kind)
        .orElseThrow(() -> new IllegalStateException("no kind of record " + kind));
  }

  @Override
  public Rule rule(Digest practice, RuleId id) {
    return views.rule(practice, id);
  }

  private PracticeDefinition definition(Digest practice) {
    return surroundings
        .county()
        .practices()
        .adopted(practice)
        .orElseThrow(() -> new IllegalStateException("no adopted practice " + practice));
  }

  @Override
  public Optional<BallotResult> ballot(BallotId ballot) {
    return model
        .ballots()
        .find(ballot)
        .map(
            found ->
                new BallotResult(
                    found.opened().kind(),
                    found.opened().unit(),
                    found.opened().question().text(),
                    found.opened().on(),
                    found.verdict().map(Verdict::outcome)));
  }

  @Override
  public Optional<Stood> disclosed(RecordId record, String item, LocalDate since) {
    return model
        .disclosures()
        .longest(record, DisclosureItemId.of(item), since, day)
        .map(
            posting ->
                new Stood(
                    posting.daysStood(day),
                    posting
                        .posted()
                        .standing()
                        .map(standing -> new Demanded(standing.days(), standing.rule()))));
  }
}
