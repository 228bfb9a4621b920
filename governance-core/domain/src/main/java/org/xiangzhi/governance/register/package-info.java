/** Registers 登记. */
@NullMarked
package org.xiangzhi.governance.register;

import org.jspecify.annotations.NullMarked;
