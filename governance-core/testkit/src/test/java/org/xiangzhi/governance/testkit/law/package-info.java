/** Shows that no accepted stack of layers is looser than the law. */
@NullMarked
package org.xiangzhi.governance.testkit.law;

import org.jspecify.annotations.NullMarked;
