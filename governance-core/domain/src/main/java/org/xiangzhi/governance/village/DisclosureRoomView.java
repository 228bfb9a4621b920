package org.xiangzhi.governance.village;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.xiangzhi.governance.disclosure.DisclosureView;
import org.xiangzhi.governance.hierarchy.LevelId;
import org.xiangzhi.governance.hierarchy.Unit;
import org.xiangzhi.governance.hierarchy.UnitId;
import org.xiangzhi.governance.kernel.PersonId;
import org.xiangzhi.governance.law.Standards;
import org.xiangzhi.governance.office.OfficeId;
import org.xiangzhi.governance.practice.PracticeDefinition;
import org.xiangzhi.governance.register.RecordId;

/** Shows the room of disclosures what it needs of the others, as of the day of one act. */
final class DisclosureRoomView implements DisclosureView {
  private final Model model;
  private final Surroundings surroundings;
  private final LocalDate day;
  private final RoomViews views;

  DisclosureRoomView(Model model, Surroundings surroundings, LocalDate day, RoomViews views) {
    this.model = model;
    this.surroundings = surroundings;
    this.day = day;
    this.views = views;
  }

  @Override
  public Optional<LevelId> levelOf(UnitId unit) {
    return views.levelOf(unit, day);
  }

  @Override
  public ImmutableSet<UnitId> units(LevelId level) {
    UnitId home = UnitId.of(model.log().unit());
    return Stream.concat(
            RoomViews.units(model, surroundings).unit(home, day).stream(),
            RoomViews.units(model, surroundings).below(home, day).stream())
        .filter(unit -> unit.level().equals(level))
        .map(Unit::id)
        .collect(ImmutableSet.toImmutableSet());
  }

  @Override
  public ImmutableSet<Provided> items() {
    Map<String, String> choices =
        model
            .practices()
            .selected()
            .map(selected -> selected.choices())
            .orElse(ImmutableSortedMap.of());
    return views
        .practicesInUse()
        .flatMap(practice -> items(practice, choices))
        .collect(ImmutableSet.toImmutableSet());
  }

  private static Stream<Provided> items(PracticeDefinition practice, Map<String, String> choices) {
    return practice.disclosures().stream()
        .filter(item -> item.applies(choices))
        .map(item -> new Provided(item, practice.rule(item.rule()).orElseThrow()));
  }

  @Override
  public boolean holdsAny(PersonId person, Collection<OfficeId> offices) {
    return views.holdsAny(person, offices);
  }

  @Override
  public boolean isRecord(RecordId record) {
    return model.registers().find(record).isPresent();
  }

  @Override
  public Standards standards() {
    return views.standards();
  }
}
