package org.xiangzhi.governance.testkit.journal;

/**
 * Is the suite that every journal passes. A test class implements it and names its store; JUnit
 * Jupiter and jqwik find the tests.
 */
public interface JournalContract
    extends JournalAppendContract,
        JournalVaultContract,
        JournalUrnContract,
        JournalLifeContract,
        JournalConcurrencyContract,
        JournalModelContract {}
