package org.xiangzhi.governance.testkit.model;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.xiangzhi.governance.hierarchy.DivisionCode;
import org.xiangzhi.governance.hierarchy.HierarchyCommand;
import org.xiangzhi.governance.hierarchy.LevelId;
import org.xiangzhi.governance.hierarchy.NewUnit;
import org.xiangzhi.governance.hierarchy.UnitId;
import org.xiangzhi.governance.journal.LogId;
import org.xiangzhi.governance.kernel.Command;
import org.xiangzhi.governance.kernel.Digest;
import org.xiangzhi.governance.kernel.PersonId;
import org.xiangzhi.governance.kernel.RefusalCode;
import org.xiangzhi.governance.office.AppointmentId;
import org.xiangzhi.governance.office.Ending;
import org.xiangzhi.governance.office.OfficeCommand;
import org.xiangzhi.governance.people.PeopleCommand;
import org.xiangzhi.governance.people.PersonalDetails;
import org.xiangzhi.governance.people.Registration;
import org.xiangzhi.governance.people.RegistrationKind;
import org.xiangzhi.governance.practice.PracticeCommand;
import org.xiangzhi.governance.practice.PracticeDefinition;
import org.xiangzhi.governance.practice.PracticeId;
import org.xiangzhi.governance.testkit.sample.SampleVillage;
import org.xiangzhi.governance.village.Request;

/** Thinks of what registrars get wrong. */
final class RegistryOddities {
  /** Days back that are within what may be recorded late. */
  private static final int NOT_LONG = 20;

  private static final UnitId NEW = UnitId.of("new-unit");

  private final SampleVillage village;
  private final UnitId home;
  private final UnitId household;
  private Optional<LocalDate> renamed = Optional.empty();

  RegistryOddities(SampleVillage village) {
    this.village = village;
    this.home = UnitId.of(village.log().unit());
    this.household = village.households().get(0);
  }

  private final List<Supplier<Oddities.Raw>> kinds =
      List.of(
          () ->
              refused(
                  RefusalCode.OPTION_UNKNOWN,
                  select(definition().version(), ImmutableSortedMap.of("no-such-option", "NONE"))),
          () -> refused(RefusalCode.PRACTICE_NOT_ADOPTED, select("99", ImmutableSortedMap.of())),
          () ->
              refused(
                  RefusalCode.WRONG_LOG,
                  new PracticeCommand.Adopt(definition().id(), definition().version())),
          () ->
              refused(
                  RefusalCode.LEVEL_UNFIT,
                  establish(NewUnit.of(NEW, LevelId.HOUSEHOLD, "户下之户", here()))),
          () ->
              refused(
                  RefusalCode.CIRCULAR,
                  new HierarchyCommand.MoveUnits(ImmutableList.of(parent()), parent())),
          () -> refused(RefusalCode.STILL_HAS_CHILDREN, new HierarchyCommand.AbolishUnit(parent())),
          () ->
              refused(
                  RefusalCode.ALREADY_EXISTS,
                  establish(NewUnit.of(here(), LevelId.HOUSEHOLD, "重号", village()))),
          () ->
              refused(
                  RefusalCode.MISSING_FIELD,
                  new PeopleCommand.RegisterResidents(ImmutableList.of(nameless()))),
          () ->
              refused(
                  RefusalCode.SIZE_OUT_OF_BOUNDS,
                  new HierarchyCommand.EstablishUnits(ImmutableList.of())),
          this::unknownDivision,
          this::renamed,
          () ->
              refused(
                  RefusalCode.NOT_FOUND,
                  new OfficeCommand.EndAppointment(
                      AppointmentId.of("none"), Ending.TERM_OVER, "届满")));

  private PracticeDefinition definition() {
    return village.definition();
  }

  private UnitId here() {
    return household;
  }

  private UnitId village() {
    return home;
  }

  /** Finds a unit with units below it. */
  private UnitId parent() {
    return village
        .governance()
        .units(village.log())
        .unit(household, village.today())
        .flatMap(unit -> unit.parent())
        .orElseThrow();
  }

  Optional<Oddities.Raw> pick(int choice) {
    Oddities.Raw raw = kinds.get(choice % kinds.size()).get();
    boolean flat = parent().equals(home);
    boolean needsLevels =
        raw.request().command() instanceof HierarchyCommand.MoveUnits
            || raw.request().command() instanceof HierarchyCommand.AbolishUnit;
    return flat && needsLevels ? Optional.empty() : Optional.of(raw);
  }

  private PracticeCommand select(String version, ImmutableSortedMap<String, String> choices) {
    PracticeId practice = definition().id();
    return new PracticeCommand.Select(practice, version, choices, "村民会议决定");
  }

  private static HierarchyCommand establish(NewUnit unit) {
    return new HierarchyCommand.EstablishUnits(ImmutableList.of(unit));
  }

  private Registration nameless() {
    return new Registration(
        PersonId.of("nameless"),
        household,
        RegistrationKind.REGISTERED,
        new PersonalDetails(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty()));
  }

  private Oddities.Raw refused(RefusalCode code, Command command) {
    return Oddities.Raw.of(
        village.registrar(), village.request(village.log(), command), Prediction.refused(code));
  }

  private Oddities.Raw unknownDivision() {
    LogId other = LogId.of("999999");
    Digest table = village.governance().units(village.log()).table().orElseThrow().digest();
    return Oddities.Raw.of(
        village.stranger(),
        village.request(
            other, new HierarchyCommand.OpenCounty(DivisionCode.of(other.value()), table)),
        Prediction.refused(RefusalCode.DIVISION_UNKNOWN));
  }

  /** Renames a unit; where that was done not long ago, once more as of the day before it. */
  Oddities.Raw renamed() {
    Optional<LocalDate> latest =
        renamed.filter(day -> !day.plusDays(NOT_LONG).isBefore(village.today()));
    Request now = village.request(village.log(), new HierarchyCommand.RenameUnit(household, "改名户"));
    if (latest.isEmpty()) {
      renamed = Optional.of(village.today());
      return Oddities.Raw.of(village.registrar(), now, Prediction.ACCEPTED);
    }
    long back = ChronoUnit.DAYS.between(latest.get(), village.today()) + 1;
    return Oddities.Raw.of(
        village.registrar(),
        new Request(
            now.id(), now.log(), now.at().minus(Duration.ofDays(back)), now.seen(), now.command()),
        Prediction.refused(RefusalCode.CHANGED_LATER, RefusalCode.OFFICE_REQUIRED));
  }
}
