/**
 * What every room shares 共用内核: decisions and refusals, rules with their sources, thresholds in
 * exact arithmetic, digests, and the value types that name people and moments.
 *
 * <p>A room decides a command and returns a {@link org.xiangzhi.governance.kernel.Decision}; a
 * refusal is a value, never an exception:
 *
 * <pre>{@code
 * Decision<SealEvent> decision = room.decide(command, act);
 * decision.refusals().forEach(refusal -> print(messages.render(refusal)));
 * }</pre>
 */
@NullMarked
package org.xiangzhi.governance.kernel;

import org.jspecify.annotations.NullMarked;
