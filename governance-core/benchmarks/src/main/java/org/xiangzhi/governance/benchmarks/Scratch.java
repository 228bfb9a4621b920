package org.xiangzhi.governance.benchmarks;

import com.google.common.collect.ImmutableList;
import com.google.common.io.MoreFiles;
import com.google.common.io.RecursiveDeleteOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Is a directory that goes away again. It lies where temporary files lie; {@code -Djava.io.tmpdir}
 * moves it, should that be no real disk.
 */
final class Scratch implements AutoCloseable {
  private final Path path;

  Scratch() {
    try {
      path = Files.createTempDirectory("xiangzhi-benchmark");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Path file(String name) {
    return path.resolve(name);
  }

  /** Removes a database with the files that SQLite keeps beside it. */
  Path fresh(String name) throws IOException {
    for (String end : ImmutableList.of("", "-wal", "-shm")) {
      Files.deleteIfExists(path.resolve(name + end));
    }
    return file(name);
  }

  /** Copies a closed database; the write-ahead log beside it is a part of it. */
  Path copy(Path database, String name) throws IOException {
    Path copy = fresh(name);
    Files.copy(database, copy);
    Path log = database.resolveSibling(database.getFileName() + "-wal");
    if (Files.exists(log)) {
      Files.copy(log, path.resolve(name + "-wal"));
    }
    return copy;
  }

  @Override
  public void close() throws IOException {
    MoreFiles.deleteRecursively(path, RecursiveDeleteOption.ALLOW_INSECURE);
  }
}
