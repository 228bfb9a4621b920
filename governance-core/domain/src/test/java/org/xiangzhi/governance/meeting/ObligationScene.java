package org.xiangzhi.governance.meeting;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.xiangzhi.governance.hierarchy.LevelId;
import org.xiangzhi.governance.hierarchy.UnitId;
import org.xiangzhi.governance.kernel.PersonId;
import org.xiangzhi.governance.kernel.RuleId;
import org.xiangzhi.governance.kernel.Text;
import org.xiangzhi.governance.meeting.MeetingObligation.Role;
import org.xiangzhi.governance.meeting.MeetingObligation.Where;
import org.xiangzhi.governance.office.Appointment;
import org.xiangzhi.governance.office.AppointmentId;
import org.xiangzhi.governance.office.BodyId;
import org.xiangzhi.governance.office.BodyKey;
import org.xiangzhi.governance.office.LinkHolder;
import org.xiangzhi.governance.office.LinkKindId;
import org.xiangzhi.governance.office.Manner;
import org.xiangzhi.governance.office.OfficeId;

/** Is a county with a town, two villages and two groups in each, whose obligations are reckoned. */
class ObligationScene implements ObligationView {
  static final OfficeId SECRETARY = OfficeId.of("VILLAGE_SECRETARY");
  static final OfficeId TOWN_HEAD = OfficeId.of("TOWN_HEAD");
  static final OfficeId TOWN_MEMBER = OfficeId.of("TOWN_MEMBER");
  static final OfficeId DISTRICT = OfficeId.of("DISTRICT_LEADER");
  static final LinkKindId POSTED = LinkKindId.of("POSTED_TO");
  static final LinkKindId LINKED = LinkKindId.of("LINKED_TOWN");
  static final MeetingKindId YARD = MeetingKindId.of("YARD");
  static final UnitId COUNTY = UnitId.of("500120");
  static final UnitId TOWN = UnitId.of("500120001");
  static final UnitId V1 = UnitId.of("v-1");
  static final UnitId V2 = UnitId.of("v-2");
  static final LocalDate FIRST = LocalDate.of(2022, 1, 1);

  final Map<UnitId, Place> places = new TreeMap<>();
  final List<Appointment> appointments = new ArrayList<>();
  final Map<String, Set<LinkHolder>> links = new HashMap<>();
  final List<Held> meetings = new ArrayList<>();
  final TreeMap<LocalDate, MeetingRules> versions = new TreeMap<>();

  ObligationScene() {
    place(TOWN, LevelId.TOWN, COUNTY);
    for (UnitId village : List.of(V1, V2)) {
      place(village, LevelId.VILLAGE, TOWN, COUNTY);
      for (int i = 1; i <= 2; i++) {
        place(UnitId.of(village + "-g" + i), LevelId.GROUP, village, TOWN, COUNTY);
      }
    }
  }

  private void place(UnitId unit, LevelId level, UnitId... above) {
    places.put(unit, new Place(unit, level, ImmutableList.copyOf(above)));
  }

  static MeetingObligation obligation(
      String id, OfficeId office, Role role, Where where, MeetingPeriod period, int times) {
    return new MeetingObligation(
        ObligationId.of(id),
        Text.of("开会责任", "duty to meet"),
        RuleId.of("YARD"),
        ImmutableSet.of(office),
        role,
        ImmutableSet.of(YARD),
        where,
        period,
        times,
        0);
  }

  void inForce(LocalDate from, MeetingObligation... obligations) {
    versions.put(
        from,
        new MeetingRules(
            ImmutableList.of(),
            ImmutableList.of(),
            ImmutableSet.of(),
            ImmutableList.copyOf(obligations)));
  }

  Appointment appoint(
      String id, String person, OfficeId office, UnitId unit, LocalDate from, String until) {
    Appointment one =
        new Appointment(
            AppointmentId.of(id),
            office,
            BodyId.of("BODY"),
            unit,
            PersonId.of(person),
            from,
            Optional.of(until).filter(day -> !day.isEmpty()).map(LocalDate::parse),
            Manner.APPOINTED,
            false);
    appointments.add(one);
    return one;
  }

  void succeed(String id, String person, Appointment before, LocalDate from) {
    appointments.add(
        new Appointment(
            AppointmentId.of(id),
            before.office(),
            before.body(),
            before.unit(),
            PersonId.of(person),
            from,
            Optional.empty(),
            Manner.APPOINTED,
            false,
            ImmutableSortedSet.of(),
            Optional.of(before.id())));
  }

  void link(LinkKindId kind, String person, UnitId unit) {
    links
        .computeIfAbsent(kind + " " + unit, key -> new HashSet<>())
        .add(new LinkHolder.Person(PersonId.of(person)));
  }

  void linkBody(LinkKindId kind, UnitId bodysUnit, UnitId unit) {
    links
        .computeIfAbsent(kind + " " + unit, key -> new HashSet<>())
        .add(new LinkHolder.Organisation(new BodyKey(bodysUnit, BodyId.of("BODY"))));
  }

  void meet(String on, UnitId unit, String convener, String... others) {
    Set<PersonId> there = new HashSet<>();
    there.add(PersonId.of(convener));
    Stream.of(others).map(PersonId::of).forEach(there::add);
    meetings.add(
        new Held(
            MeetingId.of("m-" + (meetings.size() + 1)),
            YARD,
            LocalDate.parse(on),
            Optional.ofNullable(places.get(unit)).orElseThrow(),
            PersonId.of(convener),
            there::contains));
  }

  ObligationReport report(String since, String day) {
    return Obligations.of(this, LocalDate.parse(since), LocalDate.parse(day));
  }

  @Override
  public ImmutableList<Place> places(LocalDate day) {
    return ImmutableList.copyOf(places.values());
  }

  @Override
  public Optional<LevelId> level(UnitId unit, LocalDate day) {
    return Optional.ofNullable(places.get(unit)).map(Place::level);
  }

  @Override
  public Optional<MeetingRules> rules(UnitId unit, LocalDate day) {
    return Optional.ofNullable(versions.floorEntry(day)).map(Map.Entry::getValue);
  }

  @Override
  public Stream<Appointment> appointments(UnitId unit) {
    return appointments.stream().filter(one -> one.unit().equals(unit));
  }

  @Override
  public Stream<Appointment> heldBy(PersonId person, LocalDate day) {
    return appointments.stream().filter(one -> one.person().equals(person) && one.runsOn(day));
  }

  @Override
  public Stream<LinkHolder> linked(LinkKindId kind, UnitId unit, LocalDate day) {
    return links.getOrDefault(kind + " " + unit, Set.of()).stream();
  }

  @Override
  public ImmutableList<Held> held() {
    return ImmutableList.copyOf(meetings);
  }
}
