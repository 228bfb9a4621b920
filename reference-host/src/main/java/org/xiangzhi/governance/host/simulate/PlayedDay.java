package org.xiangzhi.governance.host.simulate;

import com.google.common.collect.ImmutableListMultimap;
import java.time.LocalDate;
import org.xiangzhi.governance.journal.LogId;

/**
 * Is what is done on one day.
 *
 * @param day the day
 * @param tasks what is done, by log; the tasks of one log in their order
 */
public record PlayedDay(LocalDate day, ImmutableListMultimap<LogId, Task> tasks) {}
