package org.xiangzhi.governance.journal;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import org.xiangzhi.governance.kernel.Digest;
import org.xiangzhi.governance.kernel.PersonId;

/**
 * Is one event as it is stored. The digest covers every field and the body as stored.
 *
 * <p>It is the SHA-256 of the UTF-8 text whose lines, each ended by one line feed, are: the
 * previous digest, log, position, type, command, actor, day, recorded instant, rules, body. No
 * field can hold a line feed, so the text is unambiguous and can be checked by hand.
 *
 * @param log the log
 * @param position its place in the log, from 1
 * @param type the declared name of the event with its version, such as {@code
 *     compact.notice-posted/1}
 * @param command the command that caused it
 * @param actor who gave the command
 * @param day the effective day
 * @param recordedAt when the host recorded it, in milliseconds; never earlier than the event before
 * @param rules the digest of the practice under which it was decided, 64 zeros if none
 * @param body one line of JSON
 * @param previous the digest of the event before; 64 zeros for the first
 * @param digest the digest of this event
 */
public record StoredEvent(
    LogId log,
    long position,
    String type,
    CommandId command,
    PersonId actor,
    LocalDate day,
    Instant recordedAt,
    Digest rules,
    String body,
    Digest previous,
    Digest digest) {

  /** The digest that stands for "no practice". */
  public static final Digest NO_RULES = Head.EMPTY.digest();

  private static final byte[] LINE_FEED = {'\n'};

  /**
   * Chains a new event to the end of its log.
   *
   * @param head the end of the log
   * @param log the log
   * @param type the declared name with version
   * @param command the command that caused it
   * @param act who gave it, on which day
   * @param day the effective day
   * @param recordedAt the recording instant, whole milliseconds
   * @param rules the practice's digest
   * @param body one line of JSON
   * @return the event with its digest
   */
  public static StoredEvent chain(
      Head head,
      LogId log,
      String type,
      CommandId command,
      PersonId act,
      LocalDate day,
      Instant recordedAt,
      Digest rules,
      String body) {
    long position = head.position() + 1;
    Digest digest =
        digest(head.digest(), log, position, type, command, act, day, recordedAt, rules, body);
    return new StoredEvent(
        log, position, type, command, act, day, recordedAt, rules, body, head.digest(), digest);
  }

  /**
   * Computes the digest that this event ought to have.
   *
   * @return the digest of the fields as they are now
   */
  public Digest recomputedDigest() {
    return digest(previous, log, position, type, command, actor, day, recordedAt, rules, body);
  }

  /**
   * Returns the end of the log behind this event.
   *
   * @return its position and digest
   */
  public Head head() {
    return new Head(position, digest);
  }

  private static Digest digest(
      Digest previous,
      LogId log,
      long position,
      String type,
      CommandId command,
      PersonId actor,
      LocalDate day,
      Instant recordedAt,
      Digest rules,
      String body) {
    StringBuilder text = new StringBuilder(400);
    text.append(previous).append('\n');
    text.append(log).append('\n');
    text.append(position).append('\n');
    text.append(type).append('\n');
    text.append(command).append('\n');
    text.append(actor).append('\n');
    text.append(day).append('\n');
    text.append(recordedAt).append('\n');
    text.append(rules).append('\n');
    return Digest.of(
        text.toString().getBytes(StandardCharsets.UTF_8),
        body.getBytes(StandardCharsets.UTF_8),
        LINE_FEED);
  }
}
