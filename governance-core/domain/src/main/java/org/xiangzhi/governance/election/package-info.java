/**
 * Elections 选举: of the villagers' committee and of any other body that a practice lets residents
 * elect, from the announcement through voter list, candidates, vote and second round to the result;
 * recalls 罢免; and petitions that demand a meeting. The votes themselves are held by the room of
 * ballots, which asks here for the voter list. Counting is {@link
 * org.xiangzhi.governance.election.ElectionCount}. Rules: {@code ELECTION-*}, {@code RECALL-HEARD},
 * {@code PETITION-*}, and the figures of the law of the day.
 *
 * <pre>{@code
 * Decision<ElectionEvent> decision = elections.decide(command, act, view);
 * }</pre>
 */
@NullMarked
package org.xiangzhi.governance.election;

import org.jspecify.annotations.NullMarked;
