/** Elections 选举. */
@NullMarked
package org.xiangzhi.governance.election;

import org.jspecify.annotations.NullMarked;
