/**
 * Recognition 评先选树: awards 评选 that residents vote on, and lists 红黄黑榜 with due process. An award
 * goes from nomination by way of the nominee's consent and a vote to the door of the winner. A list
 * begins with guidance 教育引导, and nobody is on it without a clause of the compact, notice, a hearing
 * and the vote of an elected body; an appeal suspends it at once, and it ends of itself.
 *
 * <pre>{@code
 * recognitions.decide(new AwardCommand.Nominate(round, Concerned.person(person), reason), act, view);
 * }</pre>
 */
@NullMarked
package org.xiangzhi.governance.recognition;

import org.jspecify.annotations.NullMarked;
