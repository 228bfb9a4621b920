package org.xiangzhi.governance.testkit.contract;

/** Demands that the invariants hold on random runs. */
public interface RunContract extends PracticeSuite {}
