package org.xiangzhi.governance.courtyard;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Optional;
import org.xiangzhi.governance.hierarchy.LevelId;
import org.xiangzhi.governance.hierarchy.UnitId;
import org.xiangzhi.governance.journal.LogId;
import org.xiangzhi.governance.kernel.Digest;
import org.xiangzhi.governance.kernel.PersonId;
import org.xiangzhi.governance.kernel.RefusalCode;
import org.xiangzhi.governance.kernel.RuleId;
import org.xiangzhi.governance.kernel.TypeName;
import org.xiangzhi.governance.procedure.StepId;

/** Is something that happened to a courtyard on its way from application to acceptance. */
public sealed interface CreationEvent extends CourtyardEvent {
  /**
   * Returns the courtyard.
   *
   * @return its name
   */
  UnitId courtyard();

  /**
   * Noted a proposal.
   *
   * @param courtyard the courtyard
   * @param title what people call it
   * @param parent the unit below which all its households are
   * @param households the households that are to consent
   * @param need what for
   * @param practice the digest of the practice whose rules it keeps
   * @param step the first step
   * @param on the day
   */
  @TypeName("courtyard.proposed/1")
  record Proposed(
      UnitId courtyard,
      String title,
      UnitId parent,
      ImmutableSortedSet<UnitId> households,
      String need,
      Digest practice,
      StepId step,
      LocalDate on)
      implements CreationEvent {}

  /**
   * Changed the households of a proposal.
   *
   * @param courtyard the courtyard
   * @param added who is to consent besides
   * @param dropped who is out
   * @param reason why
   * @param on the day
   */
  @TypeName("courtyard.households-changed/1")
  record HouseholdsChanged(
      UnitId courtyard,
      ImmutableSortedSet<UnitId> added,
      ImmutableSortedSet<UnitId> dropped,
      String reason,
      LocalDate on)
      implements CreationEvent {}

  /**
   * Noted that a household consents.
   *
   * @param courtyard the courtyard
   * @param household the household
   * @param by who said or recorded it
   * @param paper the digest of the signed paper, if it was recorded
   * @param on the day
   */
  @TypeName("courtyard.consented/1")
  record Consented(
      UnitId courtyard, UnitId household, PersonId by, Optional<Digest> paper, LocalDate on)
      implements CreationEvent {}

  /**
   * Noted that a household takes its consent back.
   *
   * @param courtyard the courtyard
   * @param household the household
   * @param by who said or recorded it
   * @param paper the digest of the signed paper, if it was recorded
   * @param on the day
   */
  @TypeName("courtyard.consent-withdrawn/1")
  record ConsentWithdrawn(
      UnitId courtyard, UnitId household, PersonId by, Optional<Digest> paper, LocalDate on)
      implements CreationEvent {}

  /**
   * Approved another number of households.
   *
   * @param courtyard the courtyard
   * @param min the least number
   * @param max the greatest number
   * @param reason why
   * @param by who approved it
   * @param on the day
   */
  @TypeName("courtyard.size-approved/1")
  record SizeApproved(UnitId courtyard, int min, int max, String reason, PersonId by, LocalDate on)
      implements CreationEvent {}

  /**
   * Scored a courtyard.
   *
   * @param courtyard the courtyard
   * @param score the points
   * @param evidence the digests of what shows it
   * @param note what was found
   * @param by who scored it
   */
  @TypeName("courtyard.assessed/1")
  record Assessed(
      UnitId courtyard, Score score, ImmutableList<Digest> evidence, String note, PersonId by)
      implements CreationEvent {}

  /**
   * Entered a courtyard for the county's race; it is a letter to the county.
   *
   * @param courtyard the courtyard
   * @param village the log of its village
   * @param county the log of the county
   * @param batch the batch
   * @param score the points with which it enters
   */
  @TypeName("courtyard.race-entered/1")
  record RaceEntered(UnitId courtyard, LogId village, LogId county, BatchId batch, Score score)
      implements CreationEvent {}

  /**
   * Noted that the county did not take an entry.
   *
   * @param courtyard the courtyard
   * @param batch the batch
   * @param codes why
   */
  @TypeName("courtyard.race-refused/1")
  record RaceRefused(UnitId courtyard, BatchId batch, ImmutableSet<RefusalCode> codes)
      implements CreationEvent {}

  /**
   * Noted how a courtyard did in the race.
   *
   * @param courtyard the courtyard
   * @param batch the batch
   * @param place its place
   */
  @TypeName("courtyard.placed/1")
  record Placed(UnitId courtyard, BatchId batch, Placing place) implements CreationEvent {}

  /**
   * Named a courtyard and numbered its plaque.
   *
   * @param courtyard the courtyard
   * @param title the name on the plaque
   * @param number the number of the plaque
   * @param on the day
   */
  @TypeName("courtyard.plaque-granted/1")
  record PlaqueGranted(UnitId courtyard, String title, String number, LocalDate on)
      implements CreationEvent {}

  /**
   * Completed a step.
   *
   * @param courtyard the courtyard
   * @param step the step
   * @param next the one behind it; empty behind the last
   * @param met what it had to keep to and did
   * @param by who signed it off
   * @param on the day
   */
  @TypeName("courtyard.step-completed/1")
  record StepCompleted(
      UnitId courtyard,
      StepId step,
      Optional<StepId> next,
      ImmutableList<Met> met,
      PersonId by,
      LocalDate on)
      implements CreationEvent {}

  /**
   * Says what a requirement came to.
   *
   * @param rule its rule
   * @param measure the figure's name
   * @param value the figure
   * @param bound what it had to keep to
   */
  record Met(RuleId rule, String measure, String value, String bound) {}

  /**
   * Sent a courtyard back.
   *
   * @param courtyard the courtyard
   * @param from the step at which it was
   * @param to the step to which it goes back
   * @param reason why
   * @param by who sent it back
   * @param on the day
   */
  @TypeName("courtyard.step-returned/1")
  record StepReturned(
      UnitId courtyard, StepId from, StepId to, String reason, PersonId by, LocalDate on)
      implements CreationEvent {}

  /**
   * Gave a proposal up.
   *
   * @param courtyard the courtyard
   * @param reason why
   * @param on the day
   */
  @TypeName("courtyard.abandoned/1")
  record Abandoned(UnitId courtyard, String reason, LocalDate on) implements CreationEvent {}

  /**
   * Made a courtyard a unit of the village; its households come below it in the same append.
   *
   * @param courtyard the courtyard
   * @param title what it is called
   * @param level the level of its unit
   * @param parent the unit above it
   * @param households its households, all of which consented
   * @param min the least number of households that was asked for
   * @param max the greatest
   * @param on the day
   */
  @TypeName("courtyard.established/1")
  record Established(
      UnitId courtyard,
      String title,
      LevelId level,
      UnitId parent,
      ImmutableSortedSet<UnitId> households,
      int min,
      int max,
      LocalDate on)
      implements CreationEvent {}

  /**
   * Accepted a courtyard; it is a letter to the county.
   *
   * @param courtyard the courtyard
   * @param village the log of its village
   * @param county the log of the county
   * @param standing how it stands
   */
  @TypeName("courtyard.accepted/1")
  record Accepted(UnitId courtyard, LogId village, LogId county, Standing standing)
      implements CreationEvent {}
}
