/**
 * The journal 日志: append-only logs of events, one for each county and village, each a SHA-256 chain
 * over the stored bytes. {@link org.xiangzhi.governance.journal.Journal} is the only seam to
 * storage.
 *
 * <p>A log is verified without trust in whoever kept it:
 *
 * <pre>{@code
 * ChainCheck check = ChainCheck.start(log);
 * events.forEach(check::next);
 * }</pre>
 */
@NullMarked
package org.xiangzhi.governance.journal;

import org.jspecify.annotations.NullMarked;
