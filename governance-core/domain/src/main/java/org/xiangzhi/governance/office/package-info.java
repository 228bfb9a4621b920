/**
 * Offices 职务: the bodies of a unit (party organisations, self-governance bodies, offices of
 * government), the offices in them, and who holds which from when to when. Whoever acts is judged
 * by what the log says of that day, never by what a command says. Rules: {@code OFFICE-DEFINED},
 * {@code OFFICE-TERM}, {@code BODY-FIRST}, {@code REGISTRAR-FIRST}.
 *
 * <pre>{@code
 * boolean may = offices.holds(actor, OfficeId.of("VILLAGE_SECRETARY"), village, day);
 * }</pre>
 */
@NullMarked
package org.xiangzhi.governance.office;

import org.jspecify.annotations.NullMarked;
