package org.xiangzhi.governance.courtyard;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.xiangzhi.governance.hierarchy.UnitId;
import org.xiangzhi.governance.kernel.Checks;
import org.xiangzhi.governance.kernel.Digest;
import org.xiangzhi.governance.kernel.TypeName;

/** Asks for something about a courtyard that is a unit. */
public sealed interface LifeCommand extends CourtyardCommand {
  /**
   * Returns the courtyard.
   *
   * @return its unit
   */
  UnitId courtyard();

  /**
   * Takes a household in that wants to join and is below the courtyard's parent.
   *
   * @param courtyard the courtyard
   * @param household the household, of no other courtyard
   * @param paper the digest of its signed consent; empty if an adult of it acts
   */
  @TypeName("courtyard.join")
  record Join(UnitId courtyard, UnitId household, Optional<Digest> paper) implements LifeCommand {}

  /**
   * Lets a household out that wants to leave. It comes below the courtyard's parent.
   *
   * @param courtyard the courtyard
   * @param household the household
   * @param paper the digest of what it signed; empty if an adult of it acts
   */
  @TypeName("courtyard.leave")
  record Leave(UnitId courtyard, UnitId household, Optional<Digest> paper) implements LifeCommand {}

  /**
   * Has a courtyard draw scattered households nearby along 带动, which are of no courtyard.
   *
   * @param courtyard the courtyard
   * @param households the households, 1 to 1000
   */
  @TypeName("courtyard.attach")
  record Attach(
      UnitId courtyard, @Size(min = 1, max = MAX_HOUSEHOLDS) ImmutableSortedSet<UnitId> households)
      implements LifeCommand {
    /** Refuses no or too many households. */
    public Attach {
      Checks.within("households", households.size(), 1, MAX_HOUSEHOLDS);
    }
  }

  /**
   * Ends that a courtyard draws households along.
   *
   * @param courtyard the courtyard
   * @param households the households, 1 to 1000
   */
  @TypeName("courtyard.detach")
  record Detach(
      UnitId courtyard, @Size(min = 1, max = MAX_HOUSEHOLDS) ImmutableSortedSet<UnitId> households)
      implements LifeCommand {
    /** Refuses no or too many households. */
    public Detach {
      Checks.within("households", households.size(), 1, MAX_HOUSEHOLDS);
    }
  }

  /**
   * Checks an accepted courtyard again: one that was drawn, or one that is to have been put right.
   * Its stars follow from the points.
   *
   * @param courtyard the courtyard
   * @param points the points of every line of the sheet of acceptance
   * @param evidence the digests of papers and photographs that show it, 1 to 20
   * @param note what was found, 1 to 500 characters
   */
  @TypeName("courtyard.recheck")
  record Recheck(
      UnitId courtyard,
      @Size(min = 1, max = 50) ImmutableSortedMap<CriterionId, Integer> points,
      @Size(min = 1, max = 20) ImmutableList<Digest> evidence,
      @NotBlank @Size(max = MAX_REASON) String note)
      implements LifeCommand {
    /** Refuses no points, no evidence and a blank note. */
    public Recheck {
      Checks.within("points", points.size(), 1, 50);
      Checks.within("evidence", evidence.size(), 1, 20);
      Checks.publicText("note", note, MAX_REASON);
    }
  }

  /**
   * Takes an accepted courtyard's plaque and stars back 退出: it was not put right in time, or its
   * residents ask for it. It remains a unit.
   *
   * @param courtyard the courtyard
   * @param onRequest whether its residents ask for it
   * @param basis the decision that it rests on, 1 to 500 characters
   */
  @TypeName("courtyard.exit")
  record Exit(UnitId courtyard, boolean onRequest, @NotBlank @Size(max = MAX_REASON) String basis)
      implements LifeCommand {
    /** Refuses a blank basis. */
    public Exit {
      Checks.publicText("basis", basis, MAX_REASON);
    }
  }

  /**
   * Looks at a courtyard whose units have changed. Nobody asks for it: it follows of itself.
   *
   * @param courtyard the courtyard
   */
  @TypeName("courtyard.review")
  record Review(UnitId courtyard) implements LifeCommand {}
}
