/**
 * Plays any practice on a county that is made up, from the practice's definition alone, so that a
 * county can see what a practice asks of people before it chooses it.
 */
@NullMarked
package org.xiangzhi.governance.host.simulate;

import org.jspecify.annotations.NullMarked;
