/**
 * Metrics 指标: a numerator, a denominator, and the events behind them.
 *
 * <pre>{@code
 * Metric participation = CompactMetrics.participation(caseOf, households);
 * }</pre>
 */
@NullMarked
package org.xiangzhi.governance.metric;

import org.jspecify.annotations.NullMarked;
