/** A second judge of votes, deliberately naive, to compare the first with. */
@NullMarked
package org.xiangzhi.governance.testkit.ballot;

import org.jspecify.annotations.NullMarked;
