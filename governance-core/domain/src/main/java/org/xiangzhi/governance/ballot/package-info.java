/**
 * The ballot 表决: one machine for every vote, in exact arithmetic. Criteria judge a turnout and a
 * tally; the verdict keeps every figure it was judged by. The room around it freezes the
 * electorate, takes in presence, recusals, proxies and votes, and counts them once. A secret
 * electronic vote falls into an urn beside the log and is in no event. Rules: {@code
 * BALLOT-CONSERVED}, {@code BALLOT-OPEN}, {@code BALLOT-ENTITLED}, {@code BALLOT-ONCE}, {@code
 * BALLOT-CASTING}, {@code BALLOT-COUNTERS}, {@code BALLOT-PROXY}, {@code BALLOT-SECRECY}, {@code
 * BALLOT-LAWFUL}, {@code BALLOT-DELEGATED}.
 *
 * <pre>{@code
 * Criteria criteria = rules.criteria(Basis.HOUSEHOLDS).orElseThrow();
 * Verdict verdict =
 *     criteria.judge(Turnout.of(300, 212), Tally.Motion.of(new Count(180, 20, 12)));
 * // PASSED: 212 of 300 households came (>= 2/3), 180 of 212 present agreed (> 1/2)
 * }</pre>
 */
@NullMarked
package org.xiangzhi.governance.ballot;

import org.jspecify.annotations.NullMarked;
