/**
 * The three-level yard meeting 三级院坝会 of Bishan district 璧山区, Chongqing, as data: three versions of
 * one practice, a sample year of the size that the source reports, and a demonstration.
 *
 * <p>Source: Chongqing Daily, 2023-01-16, special section on Bishan. Entries that the source does
 * not state are marked {@code OWN} or {@code LAW}.
 */
@NullMarked
package org.xiangzhi.governance.plugin.yard;

import org.jspecify.annotations.NullMarked;
