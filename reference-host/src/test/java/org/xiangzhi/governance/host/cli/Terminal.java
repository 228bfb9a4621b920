package org.xiangzhi.governance.host.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Runs commands in this process, in a directory of its own, and catches what they print. */
final class Terminal {
  static final JsonMapper JSON = JsonMapper.builder().build();

  final Path directory;
  final Path database;
  final Path plugins;

  /** Works in an empty directory, with an empty plugins directory in it. */
  Terminal(Path directory) {
    this.directory = directory;
    this.database = directory.resolve("governance.db");
    this.plugins = directory.resolve("plugins");
    try {
      Files.createDirectories(plugins);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Is what a command left behind. */
  record Ran(int status, String out, String err) {
    List<String> lines() {
      return out.lines().toList();
    }

    /** Reads each line as JSON. */
    List<JsonNode> json() {
      return lines().stream().map(JSON::readTree).toList();
    }

    /** Collects one field of all lines. */
    List<String> all(String field) {
      return json().stream().map(line -> line.path(field).asString()).toList();
    }

    /** Reads the one line that there is, and what stands in it under names and indexes. */
    JsonNode at(Object... path) {
      JsonNode node = json().get(0);
      for (Object step : path) {
        node = step instanceof Integer index ? node.path(index) : node.path(String.valueOf(step));
      }
      return node;
    }
  }

  Ran run(String... args) {
    return run(new byte[0], args);
  }

  Ran run(byte[] in, String... args) {
    return run(new ByteArrayInputStream(in), args);
  }

  Ran run(InputStream in, String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int status;
    try (PrintStream outStream = new PrintStream(out, false, StandardCharsets.UTF_8);
        PrintStream errStream = new PrintStream(err, false, StandardCharsets.UTF_8)) {
      Console console = new Console(in, outStream, errStream, Locale.ENGLISH, false, plugins);
      status = Cli.run(console, args);
    }
    return new Ran(
        status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  /** Executes lines on a rehearsal's clock, as the county's registrar. */
  Ran exec(byte[] lines) {
    return run(
        lines,
        "exec",
        "--as",
        Lines.REGISTRAR,
        "--clock",
        "lines",
        "--database",
        database.toString(),
        "-");
  }

  Ran exec(String... lines) {
    return exec((String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
  }

  /** Keeps the shipped table, as every county needs one. */
  Terminal withTable() {
    Ran ran = run("import", "divisions", "--shipped", "--database", database.toString());
    if (ran.status() != ExitStatus.DONE) {
      throw new IllegalStateException(ran.err());
    }
    return this;
  }

  Path export() {
    Path file = directory.resolve("export.jsonl");
    Ran ran = run("export", "--database", database.toString(), file.toString());
    if (ran.status() != ExitStatus.DONE) {
      throw new IllegalStateException(ran.err());
    }
    return file;
  }

  Ran verify(Path file, String... more) {
    List<String> args = new ArrayList<>(List.of("verify", file.toString(), "--json"));
    args.addAll(List.of(more));
    return run(args.toArray(String[]::new));
  }

  static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
