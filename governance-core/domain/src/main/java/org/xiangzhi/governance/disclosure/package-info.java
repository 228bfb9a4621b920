/**
 * Disclosures 公开: what must be posted, where, from when to when, and what is overdue. How long and
 * how often is the law's of the day; {@code DisclosureGuards} states what else holds.
 *
 * <pre>{@code
 * disclosures.overdue(since, day, view, standards).forEach(due -> remind(due.unit(), due.item()));
 * }</pre>
 */
@NullMarked
package org.xiangzhi.governance.disclosure;

import org.jspecify.annotations.NullMarked;
