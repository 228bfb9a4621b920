package org.xiangzhi.governance.village;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.xiangzhi.governance.hierarchy.HierarchyView;
import org.xiangzhi.governance.hierarchy.LevelId;
import org.xiangzhi.governance.hierarchy.Unit;
import org.xiangzhi.governance.hierarchy.UnitId;
import org.xiangzhi.governance.journal.LogId;
import org.xiangzhi.governance.kernel.PersonId;
import org.xiangzhi.governance.meeting.Meeting;
import org.xiangzhi.governance.meeting.MeetingRules;
import org.xiangzhi.governance.meeting.ObligationReport;
import org.xiangzhi.governance.meeting.ObligationView;
import org.xiangzhi.governance.meeting.Obligations;
import org.xiangzhi.governance.office.Appointment;
import org.xiangzhi.governance.office.LinkHolder;
import org.xiangzhi.governance.office.LinkKindId;
import org.xiangzhi.governance.practice.PracticeDefinition;
import org.xiangzhi.governance.practice.PracticeEvent;

/**
 * Reports on the meetings of a county from all its logs: who holds an office stands in the county's
 * log or a village's, what was held in the log of its unit.
 *
 * <p>A unit goes by the practice that its own log had selected. A town without a log of its own, or
 * whose log has selected none, goes by the newest that any of its villages had selected.
 */
public final class MeetingReports {
  private MeetingReports() {}

  /**
   * Reckons who has to hold which meeting where, and how that stands.
   *
   * @param governance the engine
   * @param county the county's log
   * @param since a day of the first periods that are looked at
   * @param day the day of asking
   * @return how it stands
   */
  public static ObligationReport obligations(
      Governance governance, LogId county, LocalDate since, LocalDate day) {
    return Obligations.of(new County(governance, county), since, day);
  }

  /** Is a log with its units. */
  private record Source(Model model, HierarchyView units) {
    UnitId home() {
      return UnitId.of(model.log().unit());
    }
  }

  private static final class County implements ObligationView {
    private final Source county;
    private final ImmutableList<Source> below;
    private final Map<UnitId, Source> byUnit = new HashMap<>();

    County(Governance governance, LogId county) {
      this.county = source(governance, county);
      List<Source> sources = new ArrayList<>();
      for (LogId log : governance.logs(county)) {
        if (!log.isCounty()) {
          sources.add(source(governance, log));
        }
      }
      this.below = ImmutableList.copyOf(sources);
    }

    private static Source source(Governance governance, LogId log) {
      return new Source(governance.read(log), governance.units(log));
    }

    @Override
    public ImmutableList<Place> places(LocalDate day) {
      List<Place> places = new ArrayList<>();
      for (Source source : below) {
        source.units().unit(source.home(), day).ifPresent(unit -> add(unit, source, day, places));
        if (isVillage(source, day)) {
          source.units().below(source.home(), day).stream()
              .filter(unit -> !unit.level().equals(LevelId.HOUSEHOLD))
              .forEach(unit -> add(unit, source, day, places));
        }
      }
      List<Unit> towns =
          below.stream()
              .filter(source -> isVillage(source, day))
              .flatMap(source -> source.units().above(source.home(), day).stream())
              .filter(unit -> unit.level().equals(LevelId.TOWN))
              .distinct()
              .toList();
      for (Unit town : towns) {
        if (places.stream().noneMatch(place -> place.unit().equals(town.id()))) {
          add(town, county, day, places);
        }
      }
      return ImmutableList.copyOf(places);
    }

    private static boolean isVillage(Source source, LocalDate day) {
      return source
          .units()
          .unit(source.home(), day)
          .filter(unit -> unit.level().equals(LevelId.VILLAGE))
          .isPresent();
    }

    private void add(Unit unit, Source source, LocalDate day, List<Place> places) {
      byUnit.put(unit.id(), source);
      places.add(place(unit, source, day));
    }

    private static Place place(Unit unit, Source source, LocalDate day) {
      return new Place(
          unit.id(),
          unit.level(),
          source.units().above(unit.id(), day).stream().map(Unit::id).collect(toImmutableList()));
    }

    @Override
    public Optional<LevelId> level(UnitId unit, LocalDate day) {
      return Optional.ofNullable(byUnit.get(unit))
          .flatMap(source -> source.units().unit(unit, day))
          .or(() -> county.units().unit(unit, day))
          .map(Unit::level);
    }

    @Override
    public Optional<MeetingRules> rules(UnitId unit, LocalDate day) {
      Source source = byUnit.getOrDefault(unit, county);
      return source
          .model()
          .practices()
          .selectedOn(day)
          .flatMap(this::definition)
          .or(() -> newestBelow(unit, day))
          .map(PracticeDefinition::meetings);
    }

    private Optional<PracticeDefinition> newestBelow(UnitId town, LocalDate day) {
      // Every unit asks, and only a town has villages below it.
      if (level(town, day).filter(LevelId.TOWN::equals).isEmpty()) {
        return Optional.empty();
      }
      return below.stream()
          .filter(
              source ->
                  source
                      .units()
                      .firstAbove(source.home(), day, up -> up.id().equals(town))
                      .isPresent())
          .flatMap(source -> source.model().practices().selectedOn(day).stream())
          .flatMap(selected -> definition(selected).stream())
          .max(
              Comparator.comparing(PracticeDefinition::effectiveFrom)
                  .thenComparing(PracticeDefinition::version));
    }

    private Optional<PracticeDefinition> definition(PracticeEvent.Selected selected) {
      return county.model().practices().adopted(selected.digest());
    }

    @Override
    public Stream<Appointment> appointments(UnitId unit) {
      return sources(unit).flatMap(source -> source.model().offices().everAt(unit));
    }

    /** Streams the logs in which something about a unit may stand: its own and the county's. */
    private Stream<Source> sources(UnitId unit) {
      return Stream.of(byUnit.get(unit), county).filter(Objects::nonNull).distinct();
    }

    @Override
    public Stream<Appointment> heldBy(PersonId person, LocalDate day) {
      return Stream.concat(Stream.of(county), below.stream())
          .flatMap(source -> source.model().offices().heldBy(person, day));
    }

    @Override
    public Stream<LinkHolder> linked(LinkKindId kind, UnitId unit, LocalDate day) {
      return sources(unit)
          .flatMap(source -> source.model().offices().linkedTo(kind, unit, day))
          .distinct();
    }

    @Override
    public ImmutableList<Held> held() {
      return Stream.concat(Stream.of(county), below.stream())
          .flatMap(source -> source.model().meetings().all().flatMap(one -> held(one, source)))
          .collect(toImmutableList());
    }

    private static Stream<Held> held(Meeting meeting, Source source) {
      return meeting.heldOn().stream()
          .flatMap(
              on ->
                  source.units().unit(meeting.called().unit(), on).stream()
                      .map(
                          unit ->
                              new Held(
                                  meeting.id(),
                                  meeting.called().kind(),
                                  on,
                                  place(unit, source, on),
                                  meeting.called().convener(),
                                  meeting::wasAttendedBy)));
    }
  }
}
