package org.xiangzhi.governance.courtyard;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.xiangzhi.governance.hierarchy.UnitId;
import org.xiangzhi.governance.kernel.Checks;
import org.xiangzhi.governance.kernel.Digest;
import org.xiangzhi.governance.kernel.TypeName;
import org.xiangzhi.governance.procedure.StepId;

/** Asks for something about a courtyard on its way from application to acceptance. */
public sealed interface CreationCommand extends CourtyardCommand {
  /**
   * Returns the courtyard.
   *
   * @return its name, which its unit will have
   */
  UnitId courtyard();

  /**
   * Proposes a courtyard with the households that are to consent.
   *
   * @param courtyard its name, which no unit has had
   * @param title what people call it, 1 to 100 characters
   * @param parent the village, or a unit of it, below which all its households are
   * @param households the households, 1 to 1000, none of another courtyard or proposal
   * @param need what for, 1 to 500 characters
   */
  @TypeName("courtyard.propose")
  record Propose(
      UnitId courtyard,
      @NotBlank @Size(max = 100) String title,
      UnitId parent,
      @Size(min = 1, max = MAX_HOUSEHOLDS) ImmutableSortedSet<UnitId> households,
      @NotBlank @Size(max = MAX_REASON) String need)
      implements CreationCommand {
    /** Refuses no or too many households, and blank or overlong texts. */
    public Propose {
      Checks.publicText("title", title, 100);
      Checks.within("households", households.size(), 1, MAX_HOUSEHOLDS);
      Checks.publicText("need", need, MAX_REASON);
    }
  }

  /**
   * Adds households to a proposal and takes others out; whoever is added is yet to consent.
   *
   * @param courtyard the courtyard
   * @param added households that are new
   * @param dropped households that are taken out, with their consent
   * @param reason why, 1 to 500 characters
   */
  @TypeName("courtyard.change-households")
  record ChangeHouseholds(
      UnitId courtyard,
      @Size(max = MAX_HOUSEHOLDS) ImmutableSortedSet<UnitId> added,
      @Size(max = MAX_HOUSEHOLDS) ImmutableSortedSet<UnitId> dropped,
      @NotBlank @Size(max = MAX_REASON) String reason)
      implements CreationCommand {
    /** Refuses a change of nothing or without a reason. */
    public ChangeHouseholds {
      Checks.within("households", added.size() + (long) dropped.size(), 1, MAX_HOUSEHOLDS);
      Checks.publicText("reason", reason, MAX_REASON);
    }
  }

  /**
   * Records that a household consents. An adult of it does so without more; whoever does so for it
   * holds an office and has the signed paper.
   *
   * @param courtyard the courtyard
   * @param household the household
   * @param paper the digest of the signed paper; empty if an adult of the household acts
   */
  @TypeName("courtyard.consent")
  record Consent(UnitId courtyard, UnitId household, Optional<Digest> paper)
      implements CreationCommand {}

  /**
   * Takes a household's consent back, at any time before the courtyard is a unit; it is then out of
   * the proposal.
   *
   * @param courtyard the courtyard
   * @param household the household
   * @param paper the digest of the signed paper; empty if an adult of the household acts
   */
  @TypeName("courtyard.withdraw-consent")
  record WithdrawConsent(UnitId courtyard, UnitId household, Optional<Digest> paper)
      implements CreationCommand {}

  /**
   * Approves another number of households than the rule's, where the practice lets an office do so.
   *
   * @param courtyard the courtyard, proposed or established
   * @param min the least number, 1 to 1000
   * @param max the greatest number, no less than {@code min}
   * @param reason why, 1 to 500 characters
   */
  @TypeName("courtyard.approve-size")
  record ApproveSize(
      UnitId courtyard,
      @Min(1) @Max(1000) int min,
      @Min(1) @Max(1000) int max,
      @NotBlank @Size(max = MAX_REASON) String reason)
      implements CreationCommand {
    /** Refuses ends the wrong way round and a blank reason. */
    public ApproveSize {
      Checks.within("min", min, 1, 1000);
      Checks.within("max", max, min, 1000);
      Checks.publicText("reason", reason, MAX_REASON);
    }
  }

  /**
   * Scores a courtyard by a sheet: a survey of the site, a standard, an acceptance.
   *
   * @param courtyard the courtyard
   * @param sheet the sheet
   * @param points the points of every line of the sheet
   * @param evidence the digests of papers and photographs that show it, 1 to 20
   * @param note what was found, 1 to 500 characters
   */
  @TypeName("courtyard.assess")
  record Assess(
      UnitId courtyard,
      SheetId sheet,
      @Size(min = 1, max = 50) ImmutableSortedMap<CriterionId, Integer> points,
      @Size(min = 1, max = 20) ImmutableList<Digest> evidence,
      @NotBlank @Size(max = MAX_REASON) String note)
      implements CreationCommand {
    /** Refuses no points, no evidence and a blank note. */
    public Assess {
      Checks.within("points", points.size(), 1, 50);
      Checks.within("evidence", evidence.size(), 1, 20);
      Checks.publicText("note", note, MAX_REASON);
    }
  }

  /**
   * Enters a courtyard for a batch of the county's race, with its latest points.
   *
   * @param courtyard the courtyard
   * @param batch the batch
   */
  @TypeName("courtyard.enter-race")
  record EnterRace(UnitId courtyard, BatchId batch) implements CreationCommand {}

  /**
   * Names a courtyard and numbers its plaque 命名授牌.
   *
   * @param courtyard the courtyard
   * @param title the name on the plaque, 1 to 100 characters
   * @param number the number of the plaque, 1 to 40 characters, once in the village
   */
  @TypeName("courtyard.grant-plaque")
  record GrantPlaque(
      UnitId courtyard,
      @NotBlank @Size(max = 100) String title,
      @NotBlank @Size(max = 40) String number)
      implements CreationCommand {
    /** Refuses blank or overlong texts. */
    public GrantPlaque {
      Checks.publicText("title", title, 100);
      Checks.publicText("number", number, 40);
    }
  }

  /**
   * Completes the step at which a courtyard is.
   *
   * @param courtyard the courtyard
   * @param step the step
   */
  @TypeName("courtyard.complete-step")
  record CompleteStep(UnitId courtyard, StepId step) implements CreationCommand {}

  /**
   * Sends a courtyard back to an earlier step.
   *
   * @param courtyard the courtyard
   * @param to the step
   * @param reason why, 1 to 500 characters
   */
  @TypeName("courtyard.return-step")
  record ReturnStep(UnitId courtyard, StepId to, @NotBlank @Size(max = MAX_REASON) String reason)
      implements CreationCommand {
    /** Refuses a blank reason. */
    public ReturnStep {
      Checks.publicText("reason", reason, MAX_REASON);
    }
  }

  /**
   * Gives a proposal up, before it is a unit.
   *
   * @param courtyard the courtyard
   * @param reason why, 1 to 500 characters
   */
  @TypeName("courtyard.abandon")
  record Abandon(UnitId courtyard, @NotBlank @Size(max = MAX_REASON) String reason)
      implements CreationCommand {
    /** Refuses a blank reason. */
    public Abandon {
      Checks.publicText("reason", reason, MAX_REASON);
    }
  }
}
