package org.xiangzhi.governance.benchmarks;

import com.google.common.collect.ImmutableList;
import com.google.common.io.MoreFiles;
import com.google.common.io.RecursiveDeleteOption;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.UserPrincipal;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Is a PostgreSQL that is made for one measurement and thrown away, with the settings that its
 * makers ship; every commit is synced. It listens on the loopback interface alone. It does not run
 * as root: from root's hands it is handed to a user without rights.
 */
final class PostgresServer implements AutoCloseable {
  private static final Path DEBIAN = Path.of("/usr/lib/postgresql");
  private static final String UNPRIVILEGED = "nobody";

  private final Path programs;
  private final Path directory;
  private final int port;

  private PostgresServer(Path programs, Path directory, int port) {
    this.programs = programs;
    this.directory = directory;
    this.port = port;
  }

  /** Starts a server, if its programs are on this machine. */
  static Optional<PostgresServer> start() throws IOException {
    Optional<Path> programs = programs();
    if (programs.isEmpty()) {
      return Optional.empty();
    }
    Path directory = Files.createTempDirectory("xiangzhi-postgres");
    if (isRoot()) {
      UserPrincipal owner =
          directory
              .getFileSystem()
              .getUserPrincipalLookupService()
              .lookupPrincipalByName(UNPRIVILEGED);
      Files.setOwner(directory, owner);
    }
    PostgresServer server = new PostgresServer(programs.get(), directory, freePort());
    server.run("initdb", "-A", "trust", "-U", "bench", "-E", "UTF8", "--locale=C", "-D", "data");
    server.run(
        "pg_ctl",
        "-w",
        "-D",
        "data",
        "-l",
        "log",
        "-o",
        "-p " + server.port + " -h 127.0.0.1 -k " + directory,
        "start");
    return Optional.of(server);
  }

  /** Connects anew. */
  Connection connect() throws SQLException {
    return connect("jdbc:postgresql://127.0.0.1:" + port + "/postgres?user=bench");
  }

  /** Connects to a server that someone else tends. */
  static Connection connect(String url) throws SQLException {
    return DriverManager.getConnection(url);
  }

  @Override
  public void close() throws IOException {
    run("pg_ctl", "-w", "-m", "immediate", "-D", "data", "stop");
    MoreFiles.deleteRecursively(directory, RecursiveDeleteOption.ALLOW_INSECURE);
  }

  private void run(String program, String... arguments) throws IOException {
    List<String> command = new ArrayList<>();
    if (isRoot()) {
      command.addAll(
          ImmutableList.of(
              "setpriv", "--reuid=" + UNPRIVILEGED, "--regid=nogroup", "--clear-groups"));
    }
    command.add(programs.resolve(program).toString());
    command.addAll(List.of(arguments));
    Process process =
        new ProcessBuilder(command)
            .directory(directory.toFile())
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(directory.resolve("out").toFile()))
            .start();
    try {
      if (process.waitFor() != 0) {
        throw new IOException(program + ": " + Files.readString(directory.resolve("out")));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(program, e);
    }
  }

  private static Optional<Path> programs() throws IOException {
    if (!Files.isDirectory(DEBIAN)) {
      return Optional.empty();
    }
    try (Stream<Path> versions = Files.list(DEBIAN)) {
      return versions
          .map(version -> version.resolve("bin"))
          .filter(bin -> Files.isExecutable(bin.resolve("initdb")))
          .max(Comparator.naturalOrder());
    }
  }

  private static boolean isRoot() {
    return "root".equals(System.getProperty("user.name"));
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }
}
