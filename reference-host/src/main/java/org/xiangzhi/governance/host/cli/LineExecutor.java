package org.xiangzhi.governance.host.cli;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.xiangzhi.governance.journal.CodecException;
import org.xiangzhi.governance.journal.CommandId;
import org.xiangzhi.governance.journal.LogId;
import org.xiangzhi.governance.json.JsonCodec;
import org.xiangzhi.governance.json.JsonRules;
import org.xiangzhi.governance.kernel.PersonId;
import org.xiangzhi.governance.kernel.Refusal;
import org.xiangzhi.governance.kernel.RefusalCode;
import org.xiangzhi.governance.village.Errands;
import org.xiangzhi.governance.village.Governance;
import org.xiangzhi.governance.village.Outcome;
import org.xiangzhi.governance.village.Preview;
import org.xiangzhi.governance.village.Request;

/**
 * Takes one line of JSON to the record and says what became of it. It is the only way in for {@code
 * exec} and {@code demo} alike. A bad line is a refused line.
 */
public final class LineExecutor {
  /** The greatest length of a line in bytes: 2,000 residents with all their data take a third. */
  public static final int MAX_LINE_BYTES = 3 << 20;

  private final Governance governance;
  private final JsonCodec codec;
  private final Optional<LineClock> clock;

  LineExecutor(Governance governance, JsonCodec codec, Optional<LineClock> clock) {
    this.governance = governance;
    this.codec = codec;
    this.clock = clock;
  }

  /** Lets the lines' clock start anew, for a county whose logs are all empty. */
  void startAnew() {
    clock.ifPresent(LineClock::startAnew);
  }

  /**
   * Executes a line. When the method returns, the events of an accepted one are durable.
   *
   * @param actor the authenticated principal
   * @param number the number of the line, from 1
   * @param json the line in UTF-8
   * @return what became of it
   * @throws org.xiangzhi.governance.journal.JournalException if the store fails
   */
  public LineResult execute(PersonId actor, long number, byte[] json) {
    Request request;
    try {
      request = codec.read(json, Request.class);
    } catch (CodecException e) {
      return new LineResult(number, CommandIds.in(json), new Outcome.Refused(e.refusals()));
    }
    return execute(actor, number, request);
  }

  /** Executes a request that was not read from a line. */
  LineResult execute(PersonId actor, long number, Request request) {
    clock.ifPresent(driven -> driven.show(request.at()));
    LineResult result =
        new LineResult(number, Optional.of(request.id()), governance.handle(actor, request));
    if (!result.refused()) {
      clock.ifPresent(LineClock::keep);
    }
    return result;
  }

  /** Shows what requests of one log would come to one after the other, and keeps nothing. */
  ImmutableList<Preview> preview(PersonId actor, List<Request> requests) {
    clock.ifPresent(driven -> driven.show(requests.get(0).at()));
    return governance.preview(actor, requests);
  }

  /**
   * Does what is due of itself in a county.
   *
   * @param county the log of the county
   * @param at when; the clock shows it if the lines drive it
   * @return what was done
   * @throws org.xiangzhi.governance.journal.JournalException if the store fails
   */
  Errands errands(LogId county, Instant at) {
    clock.ifPresent(driven -> driven.show(at));
    Errands done = governance.runErrands(county);
    clock.ifPresent(LineClock::keep);
    return done;
  }

  /**
   * Refuses a line that is too long to be read.
   *
   * @param number the number of the line
   * @param length its length in bytes
   * @return the refusal
   */
  public LineResult tooLong(long number, long length) {
    Refusal refusal =
        Refusal.of(
                RefusalCode.DOCUMENT_TOO_LARGE,
                JsonRules.JSON_DOCUMENT,
                "length",
                length,
                "max",
                MAX_LINE_BYTES)
            .at("");
    return new LineResult(
        number, Optional.<CommandId>empty(), new Outcome.Refused(ImmutableList.of(refusal)));
  }
}
