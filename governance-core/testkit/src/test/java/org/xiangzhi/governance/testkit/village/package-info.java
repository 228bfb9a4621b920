/** Tries the engine with faults, several threads and several processes. */
@NullMarked
package org.xiangzhi.governance.testkit.village;

import org.jspecify.annotations.NullMarked;
