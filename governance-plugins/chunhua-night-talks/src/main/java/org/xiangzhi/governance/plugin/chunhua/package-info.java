/**
 * Governance down to the villagers' group in Chunhua town 春华镇, Changsha county 长沙县: its two
 * committees, its meetings, the night talks 春华夜话, and what goes with them, as data.
 *
 * <p>Source: Communist Party of China News 人民网-中国共产党新闻网, published 2022-11-07. Entries that the
 * source does not state are marked {@code OWN} or {@code LAW}.
 */
@NullMarked
package org.xiangzhi.governance.plugin.chunhua;

import org.jspecify.annotations.NullMarked;
