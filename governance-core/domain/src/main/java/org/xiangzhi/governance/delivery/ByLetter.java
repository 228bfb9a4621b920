package org.xiangzhi.governance.delivery;

import org.xiangzhi.governance.kernel.Command;

/**
 * Is a command that no person gives: it comes from another log by {@link Letter}. No office is
 * asked for, since the letter was written by an event that somebody was entitled to; given by a
 * person it is refused.
 */
public interface ByLetter extends Command {}
