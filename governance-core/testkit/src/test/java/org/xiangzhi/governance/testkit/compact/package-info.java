/** Tries the room of compacts at the places where a run may go wrong. */
@NullMarked
package org.xiangzhi.governance.testkit.compact;

import org.jspecify.annotations.NullMarked;
