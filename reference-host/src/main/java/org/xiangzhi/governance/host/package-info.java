/** The reference host's program: see {@link org.xiangzhi.governance.host.Main}. */
@NullMarked
package org.xiangzhi.governance.host;

import org.jspecify.annotations.NullMarked;
