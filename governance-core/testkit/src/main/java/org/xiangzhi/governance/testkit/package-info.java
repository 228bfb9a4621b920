/**
 * What every test needs 测试工具.
 *
 * <pre>{@code
 * SettableClock clock = SettableClock.at(Instant.parse("2026-03-01T08:00:00Z"));
 * clock.advance(Duration.ofDays(7));
 * }</pre>
 */
@NullMarked
package org.xiangzhi.governance.testkit;

import org.jspecify.annotations.NullMarked;
