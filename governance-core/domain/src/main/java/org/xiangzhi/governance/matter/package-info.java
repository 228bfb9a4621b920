/**
 * Matters 事项: what residents raise, in a closed loop from being raised to being struck off 销号.
 * {@code MatterGuards} states what holds for all, {@link MatterRules} what a practice sets.
 *
 * <pre>{@code
 * matters.decide(new HandlingCommand.Assign(id, responsible), act, view);
 * }</pre>
 */
@NullMarked
package org.xiangzhi.governance.matter;

import org.jspecify.annotations.NullMarked;
