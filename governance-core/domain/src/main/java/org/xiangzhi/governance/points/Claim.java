package org.xiangzhi.governance.points;

import java.time.LocalDate;

/**
 * Asks for points to be earned or lost 申报; one row of a sheet.
 *
 * @param id the name of the entry that it becomes
 * @param day the day on which it was earned or lost
 * @param ground why
 */
public record Claim(EntryId id, LocalDate day, Ground ground) {}
