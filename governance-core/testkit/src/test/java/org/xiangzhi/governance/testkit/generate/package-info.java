/** Sees every record survive its JSON form. */
@NullMarked
package org.xiangzhi.governance.testkit.generate;

import org.jspecify.annotations.NullMarked;
