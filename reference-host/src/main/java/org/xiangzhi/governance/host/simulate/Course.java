package org.xiangzhi.governance.host.simulate;

import java.util.stream.Stream;
import org.xiangzhi.governance.hierarchy.DivisionTable;
import org.xiangzhi.governance.journal.LogId;

/**
 * Is a course of days that a host plays, one behind the other. Of each day the tasks of the
 * county's log come first, then those of all other logs, those of one log one behind the other;
 * then letters and timers. Logs do not wait for each other within a day, so that what they say does
 * not depend on the host's threads.
 *
 * @param county the county's log, which does not exist yet
 * @param table the division table that is kept beforehand
 * @param seed from which salts follow
 * @param days the days in order, to be asked for once
 */
public record Course(LogId county, DivisionTable table, long seed, Stream<PlayedDay> days) {}
