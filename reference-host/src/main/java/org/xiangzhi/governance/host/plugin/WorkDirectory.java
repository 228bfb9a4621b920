package org.xiangzhi.governance.host.plugin;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.xiangzhi.governance.kernel.Digest;

/**
 * Holds private copies of jars, so that what was digested is what runs, whatever becomes of the
 * plugins directory meanwhile. Only the user that runs the host can enter it; {@link #delete()}
 * removes it.
 */
final class WorkDirectory {
  private static final Logger LOG = LoggerFactory.getLogger(WorkDirectory.class);
  private static final int DIGITS = 12;

  private final Path path;
  private int copies;

  private WorkDirectory(Path path) {
    this.path = path;
  }

  static WorkDirectory create() throws IOException {
    return new WorkDirectory(Files.createTempDirectory("governance-plugins-"));
  }

  Path path() {
    return path;
  }

  /** Is a copy, with the digest of its bytes taken while they were copied. */
  record Copy(Path path, Digest digest) {}

  Copy copy(Path jar) throws IOException {
    MessageDigest sha256 = sha256();
    Path copy = path.resolve("copy-" + copies++ + ".part");
    try (InputStream in = new DigestInputStream(Files.newInputStream(jar), sha256);
        OutputStream out = Files.newOutputStream(copy)) {
      in.transferTo(out);
    }
    return new Copy(copy, new Digest(HexFormat.of().formatHex(sha256.digest())));
  }

  /** Gives a copy the name under which it is loaded: other bytes, another name. */
  Path name(Candidate candidate) throws IOException {
    String digits = candidate.digest().value().substring(0, DIGITS);
    return Files.move(candidate.copy(), path.resolve(candidate.id() + "-" + digits + ".jar"));
  }

  /** Removes the copies; what cannot be removed is left, with a warning. */
  void delete() {
    try (Stream<Path> files = Files.list(path)) {
      for (Path file : (Iterable<Path>) files::iterator) {
        Files.delete(file);
      }
      Files.delete(path);
    } catch (IOException e) {
      LOG.warn("The plugins' work directory {} cannot be removed: {}", path, Cause.of(e));
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
