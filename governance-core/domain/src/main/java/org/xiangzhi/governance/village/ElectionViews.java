package org.xiangzhi.governance.village;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.xiangzhi.governance.ballot.Ballot;
import org.xiangzhi.governance.ballot.BallotId;
import org.xiangzhi.governance.ballot.BallotKind;
import org.xiangzhi.governance.ballot.Tally;
import org.xiangzhi.governance.election.ElectionRules;
import org.xiangzhi.governance.election.ElectionView;
import org.xiangzhi.governance.election.Votes;
import org.xiangzhi.governance.hierarchy.UnitId;
import org.xiangzhi.governance.kernel.PersonId;
import org.xiangzhi.governance.kernel.Rule;
import org.xiangzhi.governance.kernel.RuleId;
import org.xiangzhi.governance.law.Standards;
import org.xiangzhi.governance.office.Appointment;
import org.xiangzhi.governance.office.AppointmentId;
import org.xiangzhi.governance.office.BodyId;
import org.xiangzhi.governance.people.People;
import org.xiangzhi.governance.people.Resident;
import org.xiangzhi.governance.practice.PracticeDefinition;

/** Shows the room of elections what it needs of the others, as of the day of one act. */
final class ElectionViews implements ElectionView {
  private final RoomViews rooms;
  private final Model model;
  private final Surroundings surroundings;
  private final LocalDate day;
  private final UnitId home;

  ElectionViews(RoomViews rooms, Model model, Surroundings surroundings, LocalDate day) {
    this.rooms = rooms;
    this.model = model;
    this.surroundings = surroundings;
    this.day = day;
    this.home = UnitId.of(model.log().unit());
  }

  @Override
  public UnitId village() {
    return home;
  }

  @Override
  public boolean isUnit(UnitId unit, LocalDate on) {
    return rooms.isUnit(unit, on);
  }

  private Stream<ElectionRules> allRules() {
    return rooms.practicesInUse().flatMap(practice -> practice.elections().stream());
  }

  @Override
  public Optional<ElectionRules> electionRules(BodyId body) {
    return allRules().filter(rules -> rules.body().equals(body)).findFirst();
  }

  @Override
  public Rule practiceRule(RuleId rule) {
    return rooms
        .practicesInUse()
        .map((PracticeDefinition practice) -> practice.rule(rule))
        .flatMap(Optional::stream)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no rule " + rule));
  }

  @Override
  public Standards standards() {
    return rooms.standards();
  }

  @Override
  public ImmutableList<Villager> villagers(UnitId unit, LocalDate adultOn) {
    return model
        .people()
        .residents(day)
        .filter(resident -> isIn(unit, resident))
        .map(
            resident ->
                new Villager(
                    resident.person(),
                    resident.household(),
                    resident.kind(),
                    People.adultOn(resident.person(), adultOn, surroundings.data()),
                    resident.membership().map(member -> member.on(day)).orElse(false)))
        .collect(ImmutableList.toImmutableList());
  }

  private boolean isIn(UnitId unit, Resident resident) {
    return unit.equals(home)
        || resident.household().equals(unit)
        || rooms
            .units()
            .firstAbove(resident.household(), day, above -> above.id().equals(unit))
            .isPresent();
  }

  @Override
  public ImmutableList<Appointment> incumbents(UnitId unit, BodyId body) {
    return model.offices().members(unit, ImmutableList.of(body), day).stream()
        .flatMap(person -> model.offices().heldBy(person, day))
        .filter(held -> held.unit().equals(unit) && held.body().equals(body))
        .collect(ImmutableList.toImmutableList());
  }

  @Override
  public Optional<Appointment> running(AppointmentId appointment) {
    return held().filter(found -> found.id().equals(appointment)).findFirst();
  }

  @Override
  public ImmutableSortedSet<PersonId> representatives() {
    return allRules()
        .map(ElectionRules::representatives)
        .flatMap(Optional::stream)
        .flatMap(office -> held().filter(found -> found.office().equals(office)))
        .map(Appointment::person)
        .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
  }

  private Stream<Appointment> held() {
    return model
        .people()
        .residents(day)
        .flatMap(resident -> model.offices().heldBy(resident.person(), day));
  }

  @Override
  public boolean agreed(BallotId ballot) {
    return model
        .ballots()
        .find(ballot)
        .filter(
            found ->
                found.opened().kind() == BallotKind.ASSEMBLY
                    || found.opened().kind() == BallotKind.REPRESENTATIVES)
        .flatMap(Ballot::verdict)
        .map(verdict -> verdict.outcome() == org.xiangzhi.governance.ballot.Outcome.PASSED)
        .orElse(false);
  }

  @Override
  public Optional<Counted> counted(BallotId ballot) {
    return model
        .ballots()
        .find(ballot)
        .flatMap(
            found ->
                found
                    .verdict()
                    .map(verdict -> counted(found.opened().electorate().size(), verdict.tally())));
  }

  private static Counted counted(int registered, Tally tally) {
    if (tally instanceof Tally.Motion motion) {
      return new Counted(registered, tally.cast(), motion.count().yes(), ImmutableList.of());
    }
    // A tally that stays sealed shows how many took part, and nobody's votes.
    ImmutableList<Votes> votes =
        tally instanceof Tally.Choice choice
            ? choice.votes().entrySet().stream()
                .map(one -> new Votes(PersonId.of(one.getKey().value()), one.getValue()))
                .collect(ImmutableList.toImmutableList())
            : ImmutableList.of();
    return new Counted(registered, tally.cast(), 0, votes);
  }
}
