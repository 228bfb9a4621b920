/** Checks the shape of the code: who may use whom, what is kept out, how long a thing may be. */
@NullMarked
package org.xiangzhi.governance.architecture;

import org.jspecify.annotations.NullMarked;
