/**
 * Plays courtyards at random by the rules of any practice, and audits what came of it from the
 * events alone.
 */
@NullMarked
package org.xiangzhi.governance.testkit.courtyard;

import org.jspecify.annotations.NullMarked;
