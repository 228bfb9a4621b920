/** Sees each invariant fail on something sabotaged. */
@NullMarked
package org.xiangzhi.governance.testkit.invariant;

import org.jspecify.annotations.NullMarked;
