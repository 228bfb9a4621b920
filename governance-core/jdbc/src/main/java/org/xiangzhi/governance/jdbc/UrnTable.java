package org.xiangzhi.governance.jdbc;

import java.security.SecureRandom;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Random;
import org.xiangzhi.governance.journal.Slip;
import org.xiangzhi.governance.journal.Urn;

/** Lets slips fall into urns, and empties them. For one thread. */
final class UrnTable {
  private final Random random = new SecureRandom();
  private final PreparedStatement add;
  private final PreparedStatement taken;
  private final PreparedStatement start;
  private final PreparedStatement empty;

  UrnTable(WriteSession session) throws SQLException {
    add =
        session.prepare(
            "UPDATE urn SET slips = slips + 1"
                + " WHERE county = ? AND unit = ? AND ballot = ? AND says = ?");
    taken = session.prepare("SELECT 1 FROM urn WHERE slot = ?");
    start =
        session.prepare(
            "INSERT INTO urn (county, unit, ballot, says, slot, slips) VALUES (?, ?, ?, ?, ?, 1)");
    empty = session.prepare("DELETE FROM urn WHERE county = ? AND unit = ? AND ballot = ?");
  }

  void drop(Slip slip) throws SQLException {
    bind(add, slip.urn());
    add.setString(4, slip.says());
    if (add.executeUpdate() == 0) {
      bind(start, slip.urn());
      start.setString(4, slip.says());
      start.setInt(5, freeSlot());
      start.executeUpdate();
    }
  }

  private int freeSlot() throws SQLException {
    while (true) {
      int slot = random.nextInt(Integer.MAX_VALUE);
      taken.setInt(1, slot);
      try (ResultSet rows = taken.executeQuery()) {
        if (!rows.next()) {
          return slot;
        }
      }
    }
  }

  void empty(Urn urn) throws SQLException {
    bind(empty, urn);
    empty.executeUpdate();
  }

  private static void bind(PreparedStatement statement, Urn urn) throws SQLException {
    Rows.bindLog(statement, urn.log());
    statement.setString(3, urn.ballot());
  }
}
