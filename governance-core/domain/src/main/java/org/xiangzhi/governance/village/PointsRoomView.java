package org.xiangzhi.governance.village;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import org.xiangzhi.governance.ballot.Ballot;
import org.xiangzhi.governance.ballot.Outcome;
import org.xiangzhi.governance.ballot.Verdict;
import org.xiangzhi.governance.hierarchy.LevelId;
import org.xiangzhi.governance.hierarchy.UnitId;
import org.xiangzhi.governance.journal.Head;
import org.xiangzhi.governance.journal.LogId;
import org.xiangzhi.governance.kernel.InvalidValueException;
import org.xiangzhi.governance.kernel.PersonId;
import org.xiangzhi.governance.matter.MatterId;
import org.xiangzhi.governance.meeting.MeetingId;
import org.xiangzhi.governance.office.OfficeId;
import org.xiangzhi.governance.people.Resident;
import org.xiangzhi.governance.points.Evidence;
import org.xiangzhi.governance.points.PointsView;
import org.xiangzhi.governance.points.TariffBasis;
import org.xiangzhi.governance.register.RecordId;

/** Shows the points ledger what it needs of the other rooms, as of the day of one act. */
final class PointsRoomView implements PointsView {
  private final Model model;
  private final Surroundings surroundings;
  private final LocalDate day;
  private final RoomViews views;

  PointsRoomView(Model model, Surroundings surroundings, LocalDate day, RoomViews views) {
    this.model = model;
    this.surroundings = surroundings;
    this.day = day;
    this.views = views;
  }

  @Override
  public Optional<Provided> provided() {
    return views
        .inUseByDigest()
        .flatMap(
            use -> use.getValue().points().stream().map(found -> new Provided(use.getKey(), found)))
        .findFirst();
  }

  @Override
  public LogId log() {
    return model.log();
  }

  @Override
  public Head head() {
    return model.head();
  }

  @Override
  public boolean isHousehold(UnitId unit) {
    return views.isHousehold(unit);
  }

  @Override
  public Optional<UnitId> householdOf(PersonId person) {
    return model.people().resident(person, day).map(Resident::household);
  }

  @Override
  public int members(UnitId household) {
    return model.people().members(household, day).size();
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
  public boolean stands(TariffBasis basis) {
    if (basis instanceof TariffBasis.ByBallot b) {
      return model
          .ballots()
          .find(b.ballot())
          .flatMap(Ballot::verdict)
          .map(Verdict::outcome)
          .filter(Outcome.PASSED::equals)
          .isPresent();
    }
    return model
        .compacts()
        .inForce(day)
        .filter(
            version -> version.text().clause(((TariffBasis.ByClause) basis).clause()).isPresent())
        .isPresent();
  }

  @Override
  public boolean isKnown(Evidence evidence) {
    try {
      return switch (evidence.kind()) {
        case MEETING -> model.meetings().find(MeetingId.of(evidence.reference())).isPresent();
        case RECORD -> model.registers().find(RecordId.of(evidence.reference())).isPresent();
        case MATTER -> model.matters().find(MatterId.of(evidence.reference())).isPresent();
        case PAPER, PHOTO -> evidence.digest().isPresent();
      };
    } catch (InvalidValueException e) {
      // What is no name at all names nothing.
      return false;
    }
  }

  @Override
  public boolean isOtherVillage(LogId other) {
    return !other.equals(model.log())
        && !other.isCounty()
        && other.county().equals(model.log().county())
        && RoomViews.units(surroundings.county(), surroundings)
            .unit(UnitId.of(other.unit()), day)
            .filter(unit -> unit.level().equals(LevelId.VILLAGE))
            .isPresent();
  }
}
