/**
 * Measures the library against pinned references: each reference stands beside what it is compared
 * with, and both sides run in one go. Start at {@link org.xiangzhi.governance.benchmarks.Figures};
 * what is compared, and how fair it is, says {@code docs/benchmarks.md}.
 */
@NullMarked
package org.xiangzhi.governance.benchmarks;

import org.jspecify.annotations.NullMarked;
