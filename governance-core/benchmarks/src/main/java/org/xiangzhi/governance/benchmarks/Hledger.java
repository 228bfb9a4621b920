package org.xiangzhi.governance.benchmarks;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Is the reference of T7: hledger reads a journal of the same transactions and checks that each
 * balances. It verifies no chain and knows no rule; it computes no balance of an account either.
 */
final class Hledger implements AutoCloseable {
  private final Path file;
  private final BufferedWriter out;

  /** Begins a journal in a new file. */
  Hledger(Path file) throws IOException {
    this.file = file;
    this.out = Files.newBufferedWriter(file, StandardCharsets.UTF_8);
  }

  /** Tells whether hledger is on this machine. */
  static boolean isThere() {
    try {
      return run("hledger", "--version") == 0;
    } catch (IOException e) {
      return false;
    }
  }

  /** Writes one entry of two legs. */
  void entry(String day, String id, String from, String to, long points) throws IOException {
    out.write(
        day + " " + id + "\n  " + to + "  " + points + "\n  " + from + "  -" + points + "\n\n");
  }

  /** Lets hledger check the journal; returns how many seconds it took, its start included. */
  double check() throws IOException {
    out.flush();
    long start = System.nanoTime();
    if (run("hledger", "check", "-f", file.toString()) != 0) {
      throw new IOException("hledger finds fault with " + file);
    }
    return (System.nanoTime() - start) / 1e9;
  }

  @Override
  public void close() throws IOException {
    out.close();
  }

  private static int run(String... command) throws IOException {
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    try {
      return process.waitFor();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(String.join(" ", command), e);
    }
  }
}
