/**
 * The ballot 表决: quorum, majority and typed outcomes in exact arithmetic. Rules: {@code
 * BALLOT-SUM}.
 *
 * <pre>{@code
 * Verdict verdict = rules.judge(new Turnout(Basis.HOUSEHOLDS, 300, 212), new Count(180, 20, 12));
 * }</pre>
 */
@NullMarked
package org.xiangzhi.governance.ballot;

import org.jspecify.annotations.NullMarked;
