/**
 * Drives a case of a compact through the steps of any practice: what is to be done next is read off
 * the definition and the state of the case, never off the names or the number of steps.
 *
 * <pre>{@code
 * CompactScript script = CompactScript.of(village, CaseId.of("case-1")).open();
 * CompactVersion inForce = script.run();
 * }</pre>
 */
@NullMarked
package org.xiangzhi.governance.testkit.script;

import org.jspecify.annotations.NullMarked;
