/**
 * The procedure 程序: ordered steps as data. A step says who may do what in it, what must hold before
 * it can be left, who signs it off, and where it may go back to; {@link
 * org.xiangzhi.governance.procedure.Progress} is where one case stands. Rules: {@code STEP-ORDER},
 * {@code STEP-ONCE}, {@code STEP-RETURN}.
 *
 * <pre>{@code
 * Progress progress = Progress.start(first, day);
 * progress = progress.complete(Optional.of(second), day, actor);
 * }</pre>
 */
@NullMarked
package org.xiangzhi.governance.procedure;

import org.jspecify.annotations.NullMarked;
