package org.xiangzhi.governance.kernel;

import java.time.LocalDate;

/**
 * Is something that is due of itself, without anybody asking. It is derived from the record; what
 * it does is recorded by its command, which makes it disappear, so that each timer fires once.
 *
 * @param id names it within its log for ever, at most 60 letters, digits, dots, underscores and
 *     hyphens
 * @param due the day on which it is due, in Shanghai
 * @param command what is to be done then
 */
public record Timer(String id, LocalDate due, Timed command) {}
