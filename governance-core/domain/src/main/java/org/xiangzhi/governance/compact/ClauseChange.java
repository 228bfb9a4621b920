package org.xiangzhi.governance.compact;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import org.xiangzhi.governance.kernel.Checks;
import org.xiangzhi.governance.kernel.Digest;
import org.xiangzhi.governance.kernel.TypeName;

/** Is a proposed change of one clause, made on the version in force. */
public sealed interface ClauseChange {
  /**
   * Returns the change's name.
   *
   * @return the id
   */
  ChangeId change();

  /**
   * Returns the clause that it touches.
   *
   * @return the clause's name
   */
  ClauseId clause();

  /**
   * Applies the change.
   *
   * @param clauses the clauses so far, changed in place
   */
  void applyTo(List<Clause> clauses);

  /**
   * Adds a clause.
   *
   * @param change the change's name
   * @param clause the new clause's name
   * @param place where it is to stand
   * @param body its wording
   * @param origin where it comes from
   */
  @TypeName("add-clause")
  record Add(
      ChangeId change,
      ClauseId clause,
      Place place,
      @NotBlank @Size(max = Clause.MAX_BODY) String body,
      Origin origin)
      implements ClauseChange {
    /** Refuses a wording that is no clause's. */
    public Add {
      Checks.publicText("body", body, Clause.MAX_BODY);
    }

    @Override
    public void applyTo(List<Clause> clauses) {
      clauses.add(new Clause(clause, place, body, origin));
    }
  }

  /**
   * Replaces the wording of a clause.
   *
   * @param change the change's name
   * @param clause the clause
   * @param base the digest of the clause on which the change was made
   * @param body the new wording
   * @param origin where it comes from
   */
  @TypeName("replace-clause")
  record Replace(
      ChangeId change,
      ClauseId clause,
      Digest base,
      @NotBlank @Size(max = Clause.MAX_BODY) String body,
      Origin origin)
      implements ClauseChange {
    /** Refuses a wording that is no clause's. */
    public Replace {
      Checks.publicText("body", body, Clause.MAX_BODY);
    }

    @Override
    public void applyTo(List<Clause> clauses) {
      clauses.replaceAll(
          old -> old.id().equals(clause) ? new Clause(clause, old.place(), body, origin) : old);
    }
  }

  /**
   * Takes a clause out.
   *
   * @param change the change's name
   * @param clause the clause
   * @param base the digest of the clause on which the change was made
   */
  @TypeName("remove-clause")
  record Remove(ChangeId change, ClauseId clause, Digest base) implements ClauseChange {
    @Override
    public void applyTo(List<Clause> clauses) {
      clauses.removeIf(old -> old.id().equals(clause));
    }
  }

  /**
   * Applies changes to a text.
   *
   * @param base the text
   * @param changes the changes, no two of one clause
   * @return the changed text
   */
  static CompactText apply(CompactText base, Iterable<ClauseChange> changes) {
    List<Clause> clauses = new ArrayList<>(base.clauses());
    changes.forEach(change -> change.applyTo(clauses));
    return CompactText.of(clauses);
  }
}
