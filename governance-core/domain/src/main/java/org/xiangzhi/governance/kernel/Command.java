package org.xiangzhi.governance.kernel;

/** Asks for something. Every room has a sealed interface of records below this one. */
public interface Command {}
