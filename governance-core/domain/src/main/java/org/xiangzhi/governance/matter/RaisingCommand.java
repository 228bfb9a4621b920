package org.xiangzhi.governance.matter;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.xiangzhi.governance.hierarchy.UnitId;
import org.xiangzhi.governance.kernel.Checks;
import org.xiangzhi.governance.kernel.TypeName;

/** Asks for something about what a matter is: raised, classed, corrected, merged, split. */
public sealed interface RaisingCommand extends MatterCommand {
  /** The most matters that one command merges, splits into, or migrates. */
  int MAX_MATTERS = 200;

  /** The most rows that one command takes in. */
  int MAX_ROWS = 10_000;

  /**
   * Raises a matter.
   *
   * @param matter its name, which no other matter of the county has, such as {@code
   *     500120001201.17}
   * @param unit the unit where it is
   * @param summary what it is, 1 to 500 characters
   * @param topic what it is about
   * @param origin where it comes from
   * @param reference the occasion, such as the name of a meeting, 1 to 100 characters
   * @param raiser who raised it; empty if no single person did
   */
  @TypeName("matter.raise")
  record Raise(
      MatterId matter,
      UnitId unit,
      @NotBlank @Size(max = MAX_SUMMARY) String summary,
      TopicId topic,
      OriginId origin,
      Optional<@NotBlank @Size(max = Source.MAX_REFERENCE) String> reference,
      Optional<Source.Raiser> raiser)
      implements RaisingCommand {
    /** Refuses texts that are blank, too long, or hold an identity or mobile number. */
    public Raise {
      Checks.publicText("summary", summary, MAX_SUMMARY);
      reference.ifPresent(text -> Checks.publicText("reference", text, Source.MAX_REFERENCE));
    }
  }

  /**
   * Classes a matter and says how it is followed up; from then on it has an owner.
   *
   * @param matter its name
   * @param matterClass the class
   * @param mode how it is followed up
   */
  @TypeName("matter.classify")
  record Classify(MatterId matter, MatterClassId matterClass, Mode mode)
      implements RaisingCommand {}

  /**
   * Corrects what a matter is, before somebody handles it; what was said before stays in the
   * record.
   *
   * @param matter its name
   * @param summary what it is; empty to leave it
   * @param topic what it is about; empty to leave it
   * @param matterClass its class; empty to leave it
   * @param mode how it is followed up; empty to leave it
   * @param reason why, 1 to 500 characters
   * @param seen the revision of the matter that the editor saw; empty to correct whatever is there
   */
  @TypeName("matter.amend")
  record Amend(
      MatterId matter,
      Optional<@NotBlank @Size(max = MAX_SUMMARY) String> summary,
      Optional<TopicId> topic,
      Optional<MatterClassId> matterClass,
      Optional<Mode> mode,
      @NotBlank @Size(max = MAX_REASON) String reason,
      Optional<@PositiveOrZero Long> seen)
      implements RaisingCommand {
    /** Refuses a blank reason or a negative revision. */
    public Amend {
      summary.ifPresent(text -> Checks.publicText("summary", text, MAX_SUMMARY));
      Checks.publicText("reason", reason, MAX_REASON);
      seen.ifPresent(revision -> Checks.within("seen", revision, 0, Long.MAX_VALUE));
    }
  }

  /**
   * Merges duplicates into one matter; their sources go over to it.
   *
   * @param matter the matter that stays
   * @param duplicates the others, 1 to 200
   * @param reason why they are the same, 1 to 500 characters
   */
  @TypeName("matter.merge")
  record Merge(
      MatterId matter,
      @Size(min = 1, max = MAX_MATTERS) ImmutableSortedSet<MatterId> duplicates,
      @NotBlank @Size(max = MAX_REASON) String reason)
      implements RaisingCommand {
    /** Refuses a merger of nothing or without a reason. */
    public Merge {
      Checks.within("duplicates", duplicates.size(), 1, MAX_MATTERS);
      Checks.publicText("reason", reason, MAX_REASON);
    }
  }

  /**
   * Splits a matter into several; each has its sources.
   *
   * @param matter its name
   * @param parts the matters that it becomes, 2 to 200
   * @param reason why, 1 to 500 characters
   */
  @TypeName("matter.split")
  record Split(
      MatterId matter,
      @Size(min = 2, max = MAX_MATTERS) ImmutableList<Part> parts,
      @NotBlank @Size(max = MAX_REASON) String reason)
      implements RaisingCommand {
    /** Refuses a split into fewer than two, or without a reason. */
    public Split {
      Checks.within("parts", parts.size(), 2, MAX_MATTERS);
      Checks.publicText("reason", reason, MAX_REASON);
    }
  }

  /**
   * Is one of the matters that a matter becomes.
   *
   * @param matter its name
   * @param unit the unit where it is
   * @param summary what it is, 1 to 500 characters
   * @param topic what it is about
   */
  record Part(
      MatterId matter,
      UnitId unit,
      @NotBlank @Size(max = MAX_SUMMARY) String summary,
      TopicId topic) {
    /** Refuses a blank or overlong summary, or one with an identity or mobile number. */
    public Part {
      Checks.publicText("summary", summary, MAX_SUMMARY);
    }
  }

  /**
   * Puts matters under the version of the practice that is in use now, by a decision that says so.
   *
   * @param matters their names, 1 to 200
   * @param classes what becomes of classes that the new version does not have
   * @param decision the decision, such as the number of a paper, 1 to 500 characters
   */
  @TypeName("matter.migrate")
  record Migrate(
      @Size(min = 1, max = MAX_MATTERS) ImmutableSortedSet<MatterId> matters,
      @Size(max = 50) ImmutableSortedMap<MatterClassId, MatterClassId> classes,
      @NotBlank @Size(max = MAX_REASON) String decision)
      implements RaisingCommand {
    /** Refuses a migration of nothing or without a decision. */
    public Migrate {
      Checks.within("matters", matters.size(), 1, MAX_MATTERS);
      Checks.within("classes", classes.size(), 0, 50);
      Checks.publicText("decision", decision, MAX_REASON);
    }

    @Override
    public MatterId matter() {
      return matters.first();
    }
  }

  /**
   * Takes in rows of a ledger that was kept before; all of them or none.
   *
   * @param rows the rows, 1 to 10,000
   * @param ledger where they come from, 1 to 500 characters
   */
  @TypeName("matter.take-in")
  record TakeIn(
      @Size(min = 1, max = MAX_ROWS) ImmutableList<MatterRow> rows,
      @NotBlank @Size(max = MAX_REASON) String ledger)
      implements RaisingCommand {
    /** Refuses an empty or overlong list. */
    public TakeIn {
      Checks.within("rows", rows.size(), 1, MAX_ROWS);
      Checks.publicText("ledger", ledger, MAX_REASON);
    }

    @Override
    public MatterId matter() {
      return rows.get(0).matter();
    }
  }
}
