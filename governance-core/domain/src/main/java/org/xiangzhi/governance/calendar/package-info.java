/**
 * Working days 工作日: public holidays and shifted working days as data, days reckoned forwards and
 * backwards.
 *
 * <pre>{@code
 * LocalDate due = WorkCalendar.china().plusWorkingDays(LocalDate.of(2022, 9, 30), 1);
 * // 2022-10-08: the holiday week is left out, and that Saturday was worked
 * }</pre>
 */
@NullMarked
package org.xiangzhi.governance.calendar;

import org.jspecify.annotations.NullMarked;
