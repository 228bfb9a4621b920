/**
 * The village compact 村规民约 of Liping county 黎平县 and its nine-step method 九步工作法, as data.
 *
 * <p>Source: the Liping county party committee's organisation department, published 2024-10-31.
 * Entries that the source does not state are marked {@code OWN} or {@code LAW}.
 */
@NullMarked
package org.xiangzhi.governance.plugin.liping;

import org.jspecify.annotations.NullMarked;
