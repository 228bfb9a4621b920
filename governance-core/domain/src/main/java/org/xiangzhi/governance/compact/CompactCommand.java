package org.xiangzhi.governance.compact;

import org.xiangzhi.governance.kernel.Command;

/** Asks for something to be done about the compact of a village. */
public sealed interface CompactCommand extends Command permits CaseCommand, StepCommand {}
