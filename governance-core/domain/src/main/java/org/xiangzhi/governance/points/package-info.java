/**
 * Points 积分: a ledger for the households of a village. Every movement is an entry whose legs take
 * points from one account and give them to another, so that all balances together are zero; a
 * balance is the sum of its legs and is kept nowhere else. {@code PointsGuards} states what holds
 * for all, {@link PointsRules} what a practice sets.
 *
 * <pre>{@code
 * ledger.decide(new PostingCommand.PostClaims(Mode.EACH, claims), act, view);
 * }</pre>
 */
@NullMarked
package org.xiangzhi.governance.points;

import org.jspecify.annotations.NullMarked;
