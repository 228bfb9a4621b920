package org.xiangzhi.governance.host.cli;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.function.Supplier;
import org.xiangzhi.governance.kernel.Digest;
import org.xiangzhi.governance.village.Request;

/**
 * Is clock and entropy of a simulation. Both follow from the request at hand and the seed, so that
 * what the logs say does not depend on which thread comes first.
 */
final class SimulatedTime implements InstantSource, Supplier<byte[]> {
  private final long seed;
  private final ThreadLocal<Instant> now = ThreadLocal.withInitial(() -> Instant.EPOCH);
  private final ThreadLocal<String> request = ThreadLocal.withInitial(() -> "");

  SimulatedTime(long seed) {
    this.seed = seed;
  }

  /** Shows this thread the time of a request. */
  void show(Request at) {
    now.set(at.at());
    request.set(at.log() + " " + at.id());
  }

  /** Shows this thread a time. */
  void show(Instant at) {
    now.set(at);
    request.set(at.toString());
  }

  @Override
  public Instant instant() {
    return now.get();
  }

  @Override
  public byte[] get() {
    String text = seed + " " + request.get();
    return HexFormat.of().parseHex(Digest.of(text.getBytes(StandardCharsets.UTF_8)).value());
  }
}
