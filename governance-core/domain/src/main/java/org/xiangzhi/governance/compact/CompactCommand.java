package org.xiangzhi.governance.compact;

/** Asks for something to be done about the compact of a village. */
public sealed interface CompactCommand permits CaseCommand, StepCommand {}
