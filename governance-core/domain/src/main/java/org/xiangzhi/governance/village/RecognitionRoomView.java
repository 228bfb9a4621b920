package org.xiangzhi.governance.village;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Streams;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import org.xiangzhi.governance.ballot.Ballot;
import org.xiangzhi.governance.ballot.BallotId;
import org.xiangzhi.governance.ballot.Verdict;
import org.xiangzhi.governance.compact.Clause;
import org.xiangzhi.governance.compact.ClauseId;
import org.xiangzhi.governance.compact.CompactVersion;
import org.xiangzhi.governance.hierarchy.LevelId;
import org.xiangzhi.governance.hierarchy.UnitId;
import org.xiangzhi.governance.journal.LogId;
import org.xiangzhi.governance.kernel.PersonId;
import org.xiangzhi.governance.office.Appointment;
import org.xiangzhi.governance.office.BodyId;
import org.xiangzhi.governance.office.Manner;
import org.xiangzhi.governance.office.OfficeId;
import org.xiangzhi.governance.people.Adulthood;
import org.xiangzhi.governance.people.People;
import org.xiangzhi.governance.people.Resident;
import org.xiangzhi.governance.practice.PracticeEvent;
import org.xiangzhi.governance.recognition.ClauseInForce;
import org.xiangzhi.governance.recognition.RecognitionView;

/** Shows the room of recognition what it needs of the others, as of the day of one act. */
final class RecognitionRoomView implements RecognitionView {
  private final Model model;
  private final Surroundings surroundings;
  private final LocalDate day;
  private final RoomViews views;

  RecognitionRoomView(Model model, Surroundings surroundings, LocalDate day, RoomViews views) {
    this.model = model;
    this.surroundings = surroundings;
    this.day = day;
    this.views = views;
  }

  @Override
  public LogId log() {
    return model.log();
  }

  @Override
  public Optional<Provided> provided() {
    ImmutableSortedMap<String, String> choices =
        model
            .practices()
            .selected()
            .map(PracticeEvent.Selected::choices)
            .orElse(ImmutableSortedMap.of());
    return views
        .inUseByDigest()
        .flatMap(
            use ->
                use.getValue().recognition().stream()
                    .map(rules -> new Provided(use.getKey(), rules, choices)))
        .findFirst();
  }

  @Override
  public Optional<LevelId> levelOf(UnitId unit) {
    return views.levelOf(unit, day);
  }

  @Override
  public boolean isWithin(UnitId lower, UnitId upper) {
    return lower.equals(upper) || views.isAbove(upper, lower);
  }

  @Override
  public Optional<UnitId> householdOf(PersonId person) {
    return model.people().resident(person, day).map(Resident::household);
  }

  @Override
  public ImmutableSortedSet<PersonId> members(UnitId household) {
    return model.people().members(household, day).stream()
        .map(Resident::person)
        .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
  }

  @Override
  public Adulthood adulthood(PersonId person) {
    return People.adultOn(person, day, surroundings.data());
  }

  @Override
  public boolean namesChild(String text) {
    return surroundings.namedIn(text).stream()
        .anyMatch(person -> adulthood(person) == Adulthood.MINOR);
  }

  @Override
  public ImmutableSortedSet<PersonId> relatives(PersonId person) {
    return views.relatives(person);
  }

  @Override
  public boolean holdsAny(PersonId person, Collection<OfficeId> offices) {
    return views.holdsAny(person, offices);
  }

  @Override
  public ImmutableSet<OfficeId> mayDo(String act) {
    return views.mayDo(act);
  }

  @Override
  public ImmutableSortedSet<PersonId> members(UnitId unit, Collection<BodyId> bodies) {
    return views.members(unit, bodies);
  }

  @Override
  public ImmutableSortedSet<PersonId> elected(UnitId unit, Collection<BodyId> bodies) {
    return model
        .offices()
        .everAt(unit)
        .filter(held -> held.runsOn(day) && bodies.contains(held.body()))
        .filter(held -> held.manner() == Manner.ELECTED)
        .map(Appointment::person)
        .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
  }

  @Override
  public Optional<ClauseState> clause(ClauseId clause) {
    Optional<ClauseInForce> inForce =
        model
            .compacts()
            .inForce(day)
            .flatMap(
                version -> version.text().clause(clause).map(found -> inForce(version, found)));
    Optional<LocalDate> until =
        Streams.findLast(
            model.compacts().versions().stream()
                .filter(version -> version.text().clause(clause).isPresent())
                .flatMap(version -> version.effectiveUntil().stream())
                .filter(last -> last.isBefore(day)));
    boolean ever =
        model.compacts().versions().stream()
            .anyMatch(version -> version.text().clause(clause).isPresent());
    return ever ? Optional.of(new ClauseState(inForce, until)) : Optional.empty();
  }

  private static ClauseInForce inForce(CompactVersion version, Clause clause) {
    return new ClauseInForce(
        clause.id(), version.number(), clause.place().toString(), clause.digest());
  }

  @Override
  public Optional<Verdict> verdict(BallotId ballot) {
    return model.ballots().find(ballot).flatMap(Ballot::verdict);
  }

  @Override
  public ImmutableList<String> rightsUsed(Collection<PersonId> persons, LocalDate since) {
    return new RightsUsed(model, persons, since).names();
  }
}
