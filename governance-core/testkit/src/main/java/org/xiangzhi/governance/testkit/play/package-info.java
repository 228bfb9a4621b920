/** Demonstrations, played as a host plays them. */
@NullMarked
package org.xiangzhi.governance.testkit.play;

import org.jspecify.annotations.NullMarked;
