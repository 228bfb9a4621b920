/**
 * Keeps the journal in an SQL database: {@link org.xiangzhi.governance.jdbc.SqliteJournal} in one
 * SQLite file.
 */
module org.xiangzhi.governance.jdbc {
  requires transitive org.xiangzhi.governance;
  requires com.google.common;
  requires com.zaxxer.hikari;
  requires flyway.core;
  requires java.sql;
  requires org.slf4j;
  requires org.xerial.sqlitejdbc;

  exports org.xiangzhi.governance.jdbc;
}
