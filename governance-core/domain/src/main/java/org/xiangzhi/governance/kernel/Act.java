package org.xiangzhi.governance.kernel;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * Says who acts and when. It arrives with the command, so that deciding reads no clock.
 *
 * @param actor who acts
 * @param at the instant of the act
 * @param day the effective day, in Shanghai: it selects the law and the practice version
 */
public record Act(PersonId actor, Instant at, LocalDate day) {
  /** The zone in which a day is a day. */
  public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

  /**
   * Dates an act.
   *
   * @param actor who acts
   * @param at when
   * @return the act, with its day in Shanghai
   */
  public static Act of(PersonId actor, Instant at) {
    return new Act(actor, at, LocalDate.ofInstant(at, ZONE));
  }
}
