/**
 * A second way of counting elections, deliberately naive, against which the first is held. It uses
 * no production code but values.
 *
 * <pre>{@code
 * assertThat(result.offices().get(0).elected())
 *     .containsExactlyInAnyOrderElementsOf(ElectionOracle.elected(contest, poll, rules));
 * }</pre>
 */
@NullMarked
package org.xiangzhi.governance.testkit.election;

import org.jspecify.annotations.NullMarked;
