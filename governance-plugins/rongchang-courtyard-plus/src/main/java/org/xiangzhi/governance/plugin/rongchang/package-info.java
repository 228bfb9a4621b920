/**
 * Courtyard plus 小院+ of Rongchang district 荣昌区: the courtyard 小院 as a governed unit, its points 积分,
 * and what feeds them, as data.
 *
 * <p>Source: jicengzhizhi.com 2023-07-05, which reprints an undated report of the district. Entries
 * that the source does not state are marked {@code OWN} or {@code LAW}.
 */
@NullMarked
package org.xiangzhi.governance.plugin.rongchang;

import org.jspecify.annotations.NullMarked;
