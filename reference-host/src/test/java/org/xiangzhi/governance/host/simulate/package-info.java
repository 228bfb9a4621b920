@NullMarked
package org.xiangzhi.governance.host.simulate;

import org.jspecify.annotations.NullMarked;
