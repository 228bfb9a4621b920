/**
 * The journal 日志 in a database that survives a loss of power.
 *
 * <pre>{@code
 * try (SqliteJournal journal = SqliteJournal.open(Path.of("village.db"))) {
 *   AppendResult result = journal.append(append).join();
 * }
 * }</pre>
 *
 * <p>SQLite's driver is native code: from Java 22 on, a host that wants no warning starts its JVM
 * with {@code --enable-native-access}.
 */
@NullMarked
package org.xiangzhi.governance.jdbc;

import org.jspecify.annotations.NullMarked;
