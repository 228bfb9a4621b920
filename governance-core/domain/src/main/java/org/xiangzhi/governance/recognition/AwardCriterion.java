package org.xiangzhi.governance.recognition;

import org.xiangzhi.governance.kernel.Mark;
import org.xiangzhi.governance.kernel.Text;

/**
 * Is one thing that an award looks at 评选标准.
 *
 * @param text what is looked at
 * @param mark whether it comes from the source, a law or the author
 */
public record AwardCriterion(Text text, Mark mark) {}
