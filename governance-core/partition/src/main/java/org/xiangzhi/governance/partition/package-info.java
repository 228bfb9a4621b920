/**
 * Partition help 划分建议: a proposal of how the households of a village could be divided into
 * courtyards 小院, for people to look at and to change. Nothing here decides anything: what is agreed
 * goes through the procedure of the practice, and each household consents for itself.
 *
 * <ul>
 *   <li>Input is a {@link org.xiangzhi.governance.partition.Settlement}: households with coarse
 *       positions, neighbours and traditional yards. An exact place has no valid form.
 *   <li>{@link org.xiangzhi.governance.partition.Partition#propose} divides it: every household
 *       once, each courtyard within the bounds and contiguous, traditional yards whole, pinned
 *       households where a person has put them. What cannot be placed is named with the reason.
 *   <li>{@link org.xiangzhi.governance.partition.Partition#check} says the same of a division that
 *       a person has changed.
 * </ul>
 *
 * <p>Equal input gives an equal answer; ties go by the ids of the households.
 */
@NullMarked
package org.xiangzhi.governance.partition;

import org.jspecify.annotations.NullMarked;
