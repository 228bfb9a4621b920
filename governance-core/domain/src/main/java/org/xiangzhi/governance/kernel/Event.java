package org.xiangzhi.governance.kernel;

/** Is something that happened. Every room has a sealed interface of records below this one. */
public interface Event {}
