/**
 * The law 法律底线: the figures that no practice may go below, each with law, article and dates of
 * effect. What counts on a day is the tightest layer in force: national law, provincial measures,
 * the county's practice, the village's choices.
 *
 * <pre>{@code
 * Standard days = standards.find(Subject.DISCLOSURE_DAYS).orElseThrow();
 * }</pre>
 */
@NullMarked
package org.xiangzhi.governance.law;

import org.jspecify.annotations.NullMarked;
