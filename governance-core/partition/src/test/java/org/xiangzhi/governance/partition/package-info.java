/** Tests of the partition help. */
@NullMarked
package org.xiangzhi.governance.partition;

import org.jspecify.annotations.NullMarked;
