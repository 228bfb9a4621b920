package org.xiangzhi.governance.testkit.contract;

/**
 * Is what every practice is held to: its definition, its steps, each of its requirements, who may
 * act, the invariants on random runs, its points, its courtyards, its awards and lists. The rule's
 * id stands in the name of each test.
 */
public interface PracticeContract
    extends DefinitionContract,
        RequirementContract,
        ActContract,
        RunContract,
        PointsContract,
        CourtyardContract,
        RecognitionContract {}
