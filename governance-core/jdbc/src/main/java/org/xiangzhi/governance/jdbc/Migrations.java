package org.xiangzhi.governance.jdbc;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.CoreErrorCode;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;
import org.flywaydb.core.api.ResourceProvider;
import org.flywaydb.core.api.resource.LoadableResource;
import org.jspecify.annotations.Nullable;
import org.xiangzhi.governance.journal.JournalException;
import org.xiangzhi.governance.journal.JournalException.Fault;

/** Brings a database to this program's schema; refuses one that is ahead of it or not ours. */
final class Migrations {
  /** Every migration ever released, by name: nothing is looked for, so nothing else is found. */
  private static final List<String> FILES = List.of("V1__journal.sql", "V2__urn.sql");

  /**
   * Two processes that open a new database at once get into each other's way; the loser repeats.
   */
  private static final int ATTEMPTS = 5;

  private Migrations() {}

  static void apply(DataSource database, String place) {
    Flyway flyway =
        Flyway.configure(Migrations.class.getClassLoader())
            .dataSource(database)
            .loggers("slf4j")
            .resourceProvider(new Resources())
            .load();
    for (int attempt = 1; ; attempt++) {
      try {
        for (MigrationInfo applied : flyway.info().applied()) {
          refuseNewer(applied, place);
        }
        flyway.migrate();
        return;
      } catch (FlywayException e) {
        if (e.getErrorCode() == CoreErrorCode.NON_EMPTY_SCHEMA_WITHOUT_SCHEMA_HISTORY_TABLE) {
          throw new JournalException(Fault.CORRUPT, place + " belongs to another program", e);
        }
        if (e.getErrorCode() == CoreErrorCode.VALIDATE_ERROR) {
          throw new JournalException(Fault.CORRUPT, place + " has a schema that was changed", e);
        }
        if (attempt == ATTEMPTS) {
          throw e;
        }
      }
    }
  }

  private static void refuseNewer(MigrationInfo applied, String place) {
    MigrationState state = applied.getState();
    if (state == MigrationState.FUTURE_SUCCESS || state == MigrationState.FUTURE_FAILED) {
      throw new JournalException(
          Fault.NEWER, place + " has schema version " + applied.getVersion());
    }
  }

  /** Hands out the migrations by name, which works on the class path and on the module path. */
  private static final class Resources implements ResourceProvider {
    @Override
    public @Nullable LoadableResource getResource(String name) {
      // Flyway also asks for a settings file beside each migration; there is none.
      return FILES.contains(name) ? new Resource(name) : null;
    }

    @Override
    public Collection<LoadableResource> getResources(String prefix, String[] suffixes) {
      return FILES.stream()
          .filter(name -> name.startsWith(prefix))
          .filter(name -> Stream.of(suffixes).anyMatch(name::endsWith))
          .<LoadableResource>map(Resource::new)
          .toList();
    }
  }

  private static final class Resource extends LoadableResource {
    private final String name;

    Resource(String name) {
      this.name = name;
    }

    @Override
    public Reader read() {
      try (InputStream in =
          Objects.requireNonNull(
              Migrations.class.getResourceAsStream("/db/migration/" + name), name)) {
        return new StringReader(new String(in.readAllBytes(), StandardCharsets.UTF_8));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public String getAbsolutePath() {
      return "db/migration/" + name;
    }

    @Override
    public String getAbsolutePathOnDisk() {
      return getAbsolutePath();
    }

    @Override
    public String getFilename() {
      return name;
    }

    @Override
    public String getRelativePath() {
      return name;
    }
  }
}
