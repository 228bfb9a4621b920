package org.xiangzhi.governance.benchmarks;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Is the reference of T6: nine steps as an enum, a table of legal edges, and an immutable record
 * with a linked history, as one would write it by hand for this one procedure.
 *
 * @param stage the step at which it is, or null behind the last
 * @param since since when
 * @param history what lies behind it, newest first
 */
record RecordMachine(@Nullable Stage stage, LocalDate since, @Nullable Entry history) {
  /** The nine steps. */
  enum Stage {
    JOINT_DELIBERATION,
    INVITATION,
    COMMITTEE_FORMATION,
    DRAFTING,
    OPINION_COLLECTION,
    REVISION,
    SECOND_NOTICE,
    VOTE,
    PROMULGATION;

    private static final Stage[] STAGES = values();
    private static final boolean[][] LEGAL = legal();

    private static boolean[][] legal() {
      boolean[][] legal = new boolean[STAGES.length][STAGES.length + 1];
      for (int i = 0; i < STAGES.length; i++) {
        legal[i][i + 1] = true;
      }
      return legal;
    }

    /** Looks an edge up; null stands for the end. */
    @SuppressWarnings("EnumOrdinal") // As fast as it goes: a table by ordinal.
    boolean mayBecome(@Nullable Stage next) {
      return LEGAL[ordinal()][next == null ? STAGES.length : next.ordinal()];
    }
  }

  /** One stay that has ended. */
  record Entry(Stage stage, LocalDate from, LocalDate until, String by, @Nullable Entry before) {}

  static RecordMachine start(LocalDate day) {
    return new RecordMachine(Stage.JOINT_DELIBERATION, day, null);
  }

  /** Completes a step and goes on to another; behind the last one there is none. */
  RecordMachine complete(Stage wanted, @Nullable Stage next, LocalDate day, String by) {
    if (wanted != stage) {
      throw new IllegalStateException(stage + ", not " + wanted);
    }
    if (!wanted.mayBecome(next)) {
      throw new IllegalStateException("from " + wanted + " to " + next);
    }
    return new RecordMachine(next, day, new Entry(wanted, since, day, by, history));
  }
}
