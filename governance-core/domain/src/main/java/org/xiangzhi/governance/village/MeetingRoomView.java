package org.xiangzhi.governance.village;

import static com.google.common.collect.ImmutableSortedMap.toImmutableSortedMap;
import static com.google.common.collect.ImmutableSortedSet.toImmutableSortedSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Maps;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.xiangzhi.governance.ballot.Ballot;
import org.xiangzhi.governance.ballot.BallotId;
import org.xiangzhi.governance.ballot.Verdict;
import org.xiangzhi.governance.hierarchy.LevelId;
import org.xiangzhi.governance.hierarchy.UnitId;
import org.xiangzhi.governance.kernel.Digest;
import org.xiangzhi.governance.kernel.PersonId;
import org.xiangzhi.governance.kernel.Rule;
import org.xiangzhi.governance.kernel.RuleId;
import org.xiangzhi.governance.meeting.Entitled;
import org.xiangzhi.governance.meeting.MatterRef;
import org.xiangzhi.governance.meeting.MeetingKindId;
import org.xiangzhi.governance.meeting.MeetingRules;
import org.xiangzhi.governance.meeting.MeetingView;
import org.xiangzhi.governance.office.Appointment;
import org.xiangzhi.governance.office.OfficeId;
import org.xiangzhi.governance.people.Resident;
import org.xiangzhi.governance.practice.PracticeDefinition;

/** Shows the room of meetings what it needs of the others, as of the day of one act. */
final class MeetingRoomView implements MeetingView {
  /** More than these do not come back to one meeting: there would be no room for anything else. */
  private static final int MOST_COMING_BACK = 100;

  private final Model model;
  private final Surroundings surroundings;
  private final LocalDate day;
  private final RoomViews views;

  MeetingRoomView(Model model, Surroundings surroundings, LocalDate day, RoomViews views) {
    this.model = model;
    this.surroundings = surroundings;
    this.day = day;
    this.views = views;
  }

  @Override
  public Optional<Provided> provided(MeetingKindId kind) {
    return views
        .inUseByDigest()
        .flatMap(
            use ->
                use.getValue().meetings().kind(kind).stream()
                    .map(found -> new Provided(use.getKey(), found)))
        .findFirst();
  }

  @Override
  public MeetingRules rules(Digest practice) {
    return surroundings
        .county()
        .practices()
        .adopted(practice)
        .map(PracticeDefinition::meetings)
        .orElseThrow(() -> new IllegalStateException("no adopted practice " + practice));
  }

  @Override
  public Rule rule(Digest practice, RuleId rule) {
    return views.rule(practice, rule);
  }

  @Override
  public Optional<LevelId> levelOf(UnitId unit) {
    return views.levelOf(unit, day);
  }

  @Override
  public ImmutableSortedSet<OfficeId> offices(PersonId person, UnitId unit) {
    return held(person)
        .filter(held -> isIn(unit, held.unit()))
        .map(Appointment::office)
        .collect(toImmutableSortedSet(Comparator.naturalOrder()));
  }

  @Override
  public boolean holdsAnywhere(PersonId person, Collection<OfficeId> offices) {
    return held(person).anyMatch(held -> offices.contains(held.office()));
  }

  private Stream<Appointment> held(PersonId person) {
    Stream<Appointment> here = model.offices().heldBy(person, day);
    return model.log().isCounty()
        ? here
        : Stream.concat(here, surroundings.county().offices().heldBy(person, day));
  }

  @Override
  public boolean mayEnter(PersonId person, String act) {
    return views.holdsAny(person, views.mayDo(act));
  }

  @Override
  public boolean isResident(PersonId person) {
    return model.people().resident(person, day).isPresent();
  }

  @Override
  public Roll roll(UnitId unit, Entitled entitled) {
    if (entitled instanceof Entitled.Adults) {
      return adults(unit);
    }
    return entitled instanceof Entitled.Holders holders ? holders(unit, holders) : households(unit);
  }

  private Roll adults(UnitId unit) {
    ImmutableSortedSet<PersonId> adults = views.adults(unit).keySet();
    return new Roll(
        adults.stream()
            .collect(toImmutableSortedMap(PersonId::compareTo, one -> one, PersonId::value)),
        adults.stream().map(PersonId::value).collect(toImmutableSortedSet(String::compareTo)),
        adults.stream()
            .filter(one -> model.people().resident(one, day).filter(Resident::isAway).isPresent())
            .map(PersonId::value)
            .collect(toImmutableSortedSet(String::compareTo)));
  }

  private Roll households(UnitId unit) {
    ImmutableSortedSet<UnitId> households = views.households(unit);
    return new Roll(
        ImmutableSortedMap.copyOf(Maps.transformValues(views.adults(unit), UnitId::value)),
        households.stream().map(UnitId::value).collect(toImmutableSortedSet(String::compareTo)),
        households.stream()
            .filter(one -> model.people().isAway(one, day, surroundings.data()))
            .map(UnitId::value)
            .collect(toImmutableSortedSet(String::compareTo)));
  }

  private Roll holders(UnitId unit, Entitled.Holders holders) {
    ImmutableSortedSet<PersonId> persons =
        Stream.concat(
                views.members(unit, holders.bodies()).stream(), holders(unit, holders.offices()))
            .collect(toImmutableSortedSet(Comparator.naturalOrder()));
    return new Roll(
        persons.stream()
            .collect(toImmutableSortedMap(PersonId::compareTo, one -> one, PersonId::value)),
        persons.stream().map(PersonId::value).collect(toImmutableSortedSet(String::compareTo)),
        ImmutableSortedSet.of());
  }

  private Stream<PersonId> holders(UnitId unit, Collection<OfficeId> offices) {
    return model
        .offices()
        .everAt(unit)
        .filter(held -> held.runsOn(day) && offices.contains(held.office()))
        .map(Appointment::person);
  }

  @Override
  public ImmutableList<MatterRef> openMatters(UnitId unit) {
    return model
        .matters()
        .open()
        .filter(matter -> isIn(matter.facts().unit(), unit))
        .limit(MOST_COMING_BACK)
        .map(matter -> new MatterRef(matter.id(), matter.facts().summary(), matter.state().label()))
        .collect(ImmutableList.toImmutableList());
  }

  private boolean isIn(UnitId lower, UnitId upper) {
    return lower.equals(upper) || views.isAbove(upper, lower);
  }

  @Override
  public Optional<Verdict> verdict(BallotId ballot) {
    return model.ballots().find(ballot).flatMap(Ballot::verdict);
  }
}
