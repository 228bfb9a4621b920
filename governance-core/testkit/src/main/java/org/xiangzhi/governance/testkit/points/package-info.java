/**
 * Points: an auditor that knows nothing but entries, and random play over any practice's tariff.
 *
 * <pre>{@code
 * new PointsRun(rules, tariff, seed).play(500).assertHolds();
 * }</pre>
 */
@NullMarked
package org.xiangzhi.governance.testkit.points;

import org.jspecify.annotations.NullMarked;
