/**
 * Bashi courtyards 巴适小院 of Banan district 巴南区: how one is applied for, surveyed, built and
 * accepted, who answers for it, how its residents talk, decide and honour each other, as data.
 *
 * <p>Source: 中国组织人事报 2023-07-27. Entries that the source does not state are marked {@code OWN} or
 * {@code LAW}.
 */
@NullMarked
package org.xiangzhi.governance.plugin.bashi;

import org.jspecify.annotations.NullMarked;
