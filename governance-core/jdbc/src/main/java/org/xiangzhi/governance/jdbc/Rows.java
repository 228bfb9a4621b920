package org.xiangzhi.governance.jdbc;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import org.xiangzhi.governance.journal.CommandId;
import org.xiangzhi.governance.journal.Head;
import org.xiangzhi.governance.journal.JournalException;
import org.xiangzhi.governance.journal.JournalException.Fault;
import org.xiangzhi.governance.journal.LogId;
import org.xiangzhi.governance.journal.Receipt;
import org.xiangzhi.governance.journal.StoredEvent;
import org.xiangzhi.governance.journal.VaultEntry;
import org.xiangzhi.governance.journal.VaultKey;
import org.xiangzhi.governance.kernel.Digest;
import org.xiangzhi.governance.kernel.InvalidValueException;
import org.xiangzhi.governance.kernel.PersonId;

/** Turns rows into values. A row that is no such value tells that the store is damaged. */
final class Rows {
  static final String EVENT_COLUMNS =
      "position, type, command, actor, day, recorded_at, rules, body, previous, digest";

  /** Makes a value of the row on which a result stands. */
  interface Mapper<T> {
    T map(ResultSet row) throws SQLException;
  }

  private Rows() {}

  /** Sets the first two parameters, which name the log in every statement. */
  static void bindLog(PreparedStatement statement, LogId log) throws SQLException {
    statement.setString(1, log.partition());
    statement.setString(2, unit(log));
  }

  static Mapper<StoredEvent> event(LogId log) {
    return row ->
        new StoredEvent(
            log,
            row.getLong(1),
            row.getString(2),
            new CommandId(row.getString(3)),
            new PersonId(row.getString(4)),
            LocalDate.parse(row.getString(5)),
            Instant.parse(row.getString(6)),
            new Digest(row.getString(7)),
            row.getString(8),
            new Digest(row.getString(9)),
            new Digest(row.getString(10)));
  }

  static Head head(ResultSet row) throws SQLException {
    return new Head(row.getLong(1), new Digest(row.getString(2)));
  }

  static LogId log(ResultSet row) throws SQLException {
    String unit = row.getString(2);
    return new LogId(unit.isEmpty() ? row.getString(1) : row.getString(1) + "/" + unit);
  }

  static Receipt receipt(ResultSet row) throws SQLException {
    return new Receipt(
        new CommandId(row.getString(1)),
        new Digest(row.getString(2)),
        row.getLong(3),
        row.getLong(4));
  }

  static Mapper<VaultEntry> vaultEntry(LogId log) {
    return row ->
        new VaultEntry(
            new VaultKey(log, new PersonId(row.getString(1)), row.getString(2)),
            row.getString(3),
            row.getString(4));
  }

  /** Maps a row; what the row holds is never repeated in the exception. */
  static <T> T map(Mapper<T> mapper, ResultSet row, String table) throws SQLException {
    try {
      return mapper.map(row);
    } catch (InvalidValueException | DateTimeException | NullPointerException e) {
      throw new JournalException(
          Fault.CORRUPT,
          "table " + table + " holds a row that cannot be read (" + e.getClass().getName() + ")");
    }
  }

  static String unit(LogId log) {
    return log.isCounty() ? "" : log.unit();
  }
}
