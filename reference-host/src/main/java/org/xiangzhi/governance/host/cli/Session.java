package org.xiangzhi.governance.host.cli;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.xiangzhi.governance.journal.Journal;
import org.xiangzhi.governance.json.JsonCodec;
import org.xiangzhi.governance.practice.PracticeDefinition;
import org.xiangzhi.governance.village.Governance;

/** Is a database in use, with the practices of the plugins that are loaded. */
final class Session implements AutoCloseable {
  private final Journal journal;
  private final JsonCodec codec = new JsonCodec();
  private final Governance governance;
  private final LineExecutor executor;

  private Session(
      Journal journal,
      List<PracticeDefinition> practices,
      ClockMode mode,
      Optional<? extends Supplier<byte[]>> salts) {
    this.journal = journal;
    Optional<LineClock> lines =
        mode == ClockMode.LINES ? Optional.of(LineClock.behind(journal)) : Optional.empty();
    Governance.Builder builder =
        Governance.over(journal, codec)
            .clock(lines.<InstantSource>map(clock -> clock).orElse(InstantSource.system()));
    practices.forEach(builder::offer);
    salts.ifPresent(builder::entropy);
    this.governance = builder.build();
    this.executor = new LineExecutor(governance, codec, lines);
  }

  /** Starts on a journal, which is closed with the session; closes it at once if that fails. */
  static Session open(Journal journal, List<PracticeDefinition> practices, ClockMode mode) {
    return open(journal, practices, mode, Optional.empty());
  }

  /** Starts on a journal with salts that are given: invented people only, for anyone can tell. */
  static Session open(
      Journal journal,
      List<PracticeDefinition> practices,
      ClockMode mode,
      Optional<? extends Supplier<byte[]>> salts) {
    try {
      mode.claim(journal);
      return new Session(journal, practices, mode, salts);
    } catch (RuntimeException e) {
      journal.close();
      throw e;
    }
  }

  Journal journal() {
    return journal;
  }

  JsonCodec codec() {
    return codec;
  }

  Governance governance() {
    return governance;
  }

  LineExecutor executor() {
    return executor;
  }

  @Override
  public void close() {
    journal.close();
  }
}
