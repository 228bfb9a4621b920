package org.xiangzhi.governance.jdbc;

import com.google.common.io.MoreFiles;
import com.google.common.io.RecursiveDeleteOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.xiangzhi.governance.testkit.journal.JournalStore;

/** Opens journals in a file of its own directory. */
final class SqliteStore implements JournalStore {
  private final Path directory;

  SqliteStore() {
    try {
      // The name would be taken apart wrongly if the path went into the URL as it is.
      directory = Files.createTempDirectory("村 journal?mode=ro&x#1%41");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Path directory() {
    return directory;
  }

  Path file() {
    return directory.resolve("journal.db");
  }

  @Override
  public SqliteJournal open() {
    return SqliteJournal.open(file());
  }

  @Override
  public boolean persists() {
    return true;
  }

  @Override
  public void close() {
    try {
      MoreFiles.deleteRecursively(directory, RecursiveDeleteOption.ALLOW_INSECURE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
