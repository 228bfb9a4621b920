package org.xiangzhi.governance.compact;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.xiangzhi.governance.kernel.Digest;
import org.xiangzhi.governance.kernel.InvalidValueException;
import org.xiangzhi.governance.kernel.Refusal;
import org.xiangzhi.governance.kernel.RefusalCode;

/**
 * Is the text of a compact: its clauses in the order of their places. Its digest is the SHA-256 of
 * the text as posted, in UTF-8, so that any resident can check a posted file with a common tool.
 *
 * @param clauses at most 500, with different names and places
 */
public record CompactText(ImmutableList<Clause> clauses) {
  /** The text without clauses, before a first adoption. */
  public static final CompactText EMPTY = new CompactText(ImmutableList.of());

  /** Refuses two clauses of one name or at one place. */
  public CompactText {
    if (clauses.size() > 500) {
      throw new InvalidValueException(
          Refusal.of(
              RefusalCode.SIZE_OUT_OF_BOUNDS,
              CompactGuards.CLAUSE_ONCE,
              "field",
              "clauses",
              "size",
              clauses.size(),
              "min",
              0,
              "max",
              500));
    }
    Set<ClauseId> ids = new HashSet<>();
    Set<String> places = new HashSet<>();
    for (Clause clause : clauses) {
      if (!ids.add(clause.id()) || !places.add(clause.place().toString())) {
        throw new InvalidValueException(
            Refusal.of(
                RefusalCode.ALREADY_EXISTS,
                CompactGuards.CLAUSE_ONCE,
                "kind",
                "clause",
                "id",
                clause.id() + " " + clause.place()));
      }
    }
    clauses = ImmutableList.sortedCopyOf(Comparator.comparing(Clause::place), clauses);
  }

  /**
   * Makes a text of clauses in any order.
   *
   * @param clauses the clauses
   * @return the text
   * @throws InvalidValueException if two have one name or one place
   */
  public static CompactText of(List<Clause> clauses) {
    return new CompactText(ImmutableList.copyOf(clauses));
  }

  /**
   * Finds a clause.
   *
   * @param id its name
   * @return the clause, or empty
   */
  public Optional<Clause> clause(ClauseId id) {
    return clauses.stream().filter(clause -> clause.id().equals(id)).findFirst();
  }

  /**
   * Prints the text as it is posted: a line for each chapter and clause, each ended by a line feed.
   *
   * @return the text
   */
  public String posted() {
    StringBuilder text = new StringBuilder();
    int chapter = 0;
    for (Clause clause : clauses) {
      if (clause.place().chapter() != chapter) {
        chapter = clause.place().chapter();
        text.append(clause.place().chapterHeading()).append('\n');
      }
      text.append(clause.line()).append('\n');
    }
    return text.toString();
  }

  /**
   * Digests the posted text.
   *
   * @return the SHA-256 of {@link #posted()} in UTF-8
   */
  public Digest digest() {
    return Digest.ofText(posted());
  }
}
