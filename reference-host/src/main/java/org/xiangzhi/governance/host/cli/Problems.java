package org.xiangzhi.governance.host.cli;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.xiangzhi.governance.host.plugin.HostVersion;
import org.xiangzhi.governance.journal.JournalException;
import picocli.CommandLine;
import picocli.CommandLine.MaxValuesExceededException;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what went wrong, in one line and in the reader's language, and how the program ends. */
final class Problems {
  private static final SecureRandom RANDOM = new SecureRandom();

  private final Console console;
  private final Texts texts;

  Problems(Console console) {
    this.console = console;
    this.texts = console.texts();
  }

  /** Reports whatever was thrown while a command ran. */
  int any(Throwable thrown) {
    if (thrown instanceof ParameterException usage) {
      return usage(usage, new String[0]);
    }
    if (thrown instanceof SurroundingsException known) {
      return surroundings(known);
    }
    if (thrown instanceof JournalException known) {
      return surroundings(of(known));
    }
    if (thrown instanceof UncheckedIOException wrapped && wrapped.getCause() != null) {
      return surroundings(of(wrapped.getCause()));
    }
    if (thrown instanceof InvalidPathException known) {
      return surroundings(new SurroundingsException("file.failed", known.getInput()));
    }
    return thrown instanceof IOException known ? surroundings(of(known)) : fault(thrown);
  }

  int surroundings(SurroundingsException problem) {
    say(problem.in(texts));
    return ExitStatus.SURROUNDINGS;
  }

  int usage(ParameterException problem, String[] args) {
    say(message(problem));
    String command = problem.getCommandLine().getCommandSpec().qualifiedName();
    console.err().println(texts.get("usage.see", command));
    return ExitStatus.USAGE;
  }

  static SurroundingsException of(JournalException problem) {
    return new SurroundingsException("database." + problem.fault(), detail(problem));
  }

  static SurroundingsException of(IOException problem) {
    String key =
        problem instanceof NoSuchFileException
            ? "file.missing"
            : problem instanceof AccessDeniedException ? "file.denied" : "file.failed";
    String file =
        problem instanceof FileSystemException named ? named.getFile() : problem.getMessage();
    return new SurroundingsException(key, String.valueOf(file));
  }

  private static String detail(JournalException problem) {
    String message = String.valueOf(problem.getMessage());
    return message.substring(message.indexOf(':') + 1).strip();
  }

  /** The user is told an id; whoever looks into it finds the stack trace in a private file. */
  private int fault(Throwable thrown) {
    byte[] bytes = new byte[4];
    RANDOM.nextBytes(bytes);
    String id = HexFormat.of().formatHex(bytes);
    try {
      // Only its owner can read such a file: a message may repeat what was handed in.
      Path file = Files.createTempFile("governance-fault-" + id + "-", ".txt");
      try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(file))) {
        out.println("governance " + HostVersion.current() + ", fault " + id);
        thrown.printStackTrace(out);
      }
      say(texts.get("fault.kept", id, file));
    } catch (IOException e) {
      say(texts.get("fault.lost", id, thrown.getClass().getName()));
    }
    return ExitStatus.FAULT;
  }

  private void say(String message) {
    console.out().flush();
    console.err().println("governance: " + message);
  }

  private String message(ParameterException problem) {
    if (problem instanceof UsageException) {
      return String.valueOf(problem.getMessage());
    }
    if (problem instanceof MissingParameterException missing) {
      return texts.get(
          "usage.missing",
          missing.getMissing().stream().map(Problems::name).collect(joining(", ")));
    }
    if (problem instanceof UnmatchedArgumentException unmatched) {
      return texts.get("usage.unmatched", String.join(" ", unmatched.getUnmatched()));
    }
    if (problem instanceof OverwrittenOptionException twice) {
      return texts.get("usage.twice", name(twice.getOverwritten()));
    }
    if (problem instanceof MaxValuesExceededException) {
      return texts.get("usage.too-many");
    }
    ArgSpec argument = problem.getArgSpec();
    return argument == null
        ? texts.get("usage.wrong", CommandLine.Help.Ansi.OFF.string(problem.getMessage()))
        : texts.get("usage.value", name(argument), String.valueOf(problem.getValue()));
  }

  private static String name(ArgSpec argument) {
    return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
  }
}
