package org.xiangzhi.governance.host.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.xiangzhi.governance.jdbc.SqliteJournal;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Names the database: a path, or a URL of the form {@code jdbc:sqlite:PATH}. */
final class DatabaseOption {
  private static final String DEFAULT = "governance.db";
  private static final String SQLITE = "jdbc:sqlite:";

  @Spec(Spec.Target.MIXEE)
  @SuppressWarnings("NullAway.Init")
  private CommandSpec spec;

  @Option(names = "--database", paramLabel = "URL")
  private Optional<String> url = Optional.empty();

  DatabaseOption() {}

  boolean given() {
    return url.isPresent();
  }

  /** Tells whether a word was given in the place of a database. */
  boolean isNamed(String word) {
    return url.filter(word::equals).isPresent();
  }

  /** Opens the database, or makes it. */
  SqliteJournal openOrCreate() {
    return SqliteJournal.open(path());
  }

  /** Opens a database that is there: reading from a new and empty one would hide a mistake. */
  SqliteJournal openExisting() {
    if (!Files.exists(path())) {
      throw new SurroundingsException("database.missing", path());
    }
    return SqliteJournal.open(path());
  }

  private Path path() {
    String value = url.orElse(DEFAULT);
    String path = value.startsWith(SQLITE) ? value.substring(SQLITE.length()) : value;
    Texts texts = Texts.in(spec.resourceBundle().getLocale());
    if (path.isBlank() || path.startsWith(":") || path.startsWith("jdbc:")) {
      throw new UsageException(spec, texts.get("usage.database", value));
    }
    try {
      return Path.of(path);
    } catch (InvalidPathException e) {
      throw new UsageException(spec, texts.get("usage.database", value));
    }
  }
}
