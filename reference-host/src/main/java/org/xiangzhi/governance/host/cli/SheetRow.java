package org.xiangzhi.governance.host.cli;

import org.xiangzhi.governance.journal.LogId;

/**
 * Is one row of a sheet that could be read.
 *
 * @param number its number as a spreadsheet shows it
 * @param log the log that it is for
 * @param value what it asks for
 * @param <T> a claim, or an opening balance
 */
record SheetRow<T>(int number, LogId log, T value) {}
