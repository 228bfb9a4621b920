package org.xiangzhi.governance.delivery;

import org.xiangzhi.governance.journal.LogId;

/**
 * Is what an event of one log says to another: a command that the other log decides as its own.
 *
 * @param to the log that it is for, of the same county
 * @param command what is asked there
 */
public record Letter(LogId to, ByLetter command) {}
