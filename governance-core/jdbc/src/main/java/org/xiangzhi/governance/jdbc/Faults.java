package org.xiangzhi.governance.jdbc;

import java.sql.SQLException;
import org.sqlite.SQLiteException;
import org.xiangzhi.governance.journal.JournalException;
import org.xiangzhi.governance.journal.JournalException.Fault;

/** Says what is the matter with the database, from what its driver threw. */
final class Faults {
  /** The low byte of SQLite's extended codes is the primary code. */
  private static final int PRIMARY = 0xff;

  private static final int SQL_ERROR = 1;
  private static final int BUSY = 5;
  private static final int READ_ONLY = 8;
  private static final int CORRUPT = 11;
  private static final int FULL = 13;
  private static final int CONSTRAINT = 19;
  private static final int NOT_A_DATABASE = 26;

  private static final int IO_SHORT_READ = 522;
  private static final int IO_CORRUPT_FILE_SYSTEM = 8458;

  private final String place;

  /**
   * Names the place for the operator.
   *
   * @param place the database's file
   */
  Faults(String place) {
    this.place = place;
  }

  JournalException of(Throwable thrown) {
    if (thrown instanceof JournalException known) {
      return known;
    }
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLiteException sqlite) {
        return new JournalException(fault(sqlite.getResultCode().code), place, thrown);
      }
      if (cause instanceof SQLException sql && sql.getErrorCode() != 0) {
        return new JournalException(fault(sql.getErrorCode()), place, thrown);
      }
    }
    return new JournalException(Fault.UNAVAILABLE, place, thrown);
  }

  static boolean isBusy(SQLException thrown) {
    return thrown instanceof SQLiteException sqlite
        && (sqlite.getResultCode().code & PRIMARY) == BUSY;
  }

  JournalException closed() {
    return new JournalException(Fault.UNAVAILABLE, place + " was closed");
  }

  private static Fault fault(int code) {
    if (code == IO_SHORT_READ || code == IO_CORRUPT_FILE_SYSTEM) {
      return Fault.CORRUPT;
    }
    return switch (code & PRIMARY) {
      case READ_ONLY -> Fault.READ_ONLY;
      case FULL -> Fault.FULL;
      // The statements are fixed: one that fails, or breaks a key, met a schema that is not ours.
      case CORRUPT, NOT_A_DATABASE, SQL_ERROR, CONSTRAINT -> Fault.CORRUPT;
      default -> Fault.UNAVAILABLE;
    };
  }
}
