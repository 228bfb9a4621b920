/**
 * Offices 职务: the bodies of a unit (party organisations, self-governance bodies, offices of
 * government), the offices in them, and who holds which from when to when; the duties 待办事项 that
 * follow when a body falls short, and who answers for which units 包联. Whoever acts is judged by
 * what the log says of that day, never by what a command says.
 *
 * <p>Who is a member is judged at the close of the day: whoever ends today stands in nobody's way.
 * What a rule can refuse is refused; what a change can leave unmet, such as a committee of two or
 * one without a woman, is looked at after every change and becomes a duty with a deadline until it
 * is met again. The law's figures come from {@link org.xiangzhi.governance.law.Standards}; where it
 * sets none, as for communities 社区, nothing of the law is asked.
 *
 * <p>Rules: see {@link org.xiangzhi.governance.office.OfficeRules}, {@link
 * org.xiangzhi.governance.office.OfficeLaw}; a practice adds {@link
 * org.xiangzhi.governance.office.OrganisationRules}.
 *
 * <pre>{@code
 * boolean may = offices.holds(actor, OfficeId.of("VILLAGE_SECRETARY"), village, day);
 * List<Duty> late = offices.overdue(village, day);
 * }</pre>
 */
@NullMarked
package org.xiangzhi.governance.office;

import org.jspecify.annotations.NullMarked;
