/**
 * What holds of every log, whatever was done to it. Each invariant has an id, can be asked of any
 * history, and is seen to fail on a sabotaged one in the kit's own tests.
 *
 * <pre>{@code
 * Invariants.assertHold(History.of(journal, codec, log));
 * }</pre>
 */
@NullMarked
package org.xiangzhi.governance.testkit.invariant;

import org.jspecify.annotations.NullMarked;
