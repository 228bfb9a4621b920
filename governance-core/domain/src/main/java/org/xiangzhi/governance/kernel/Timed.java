package org.xiangzhi.governance.kernel;

/**
 * Is a command that needs no office: it says what a {@link Timer} of its log says, and is refused
 * unless that timer is due.
 */
public interface Timed extends Command {}
