/**
 * Generators for every value, command, event and definition. They are built from the records
 * themselves and their annotations, so that a new record is covered without further work.
 *
 * <pre>{@code
 * Arbitrary<Command> commands = GovernanceArbitraries.with(definitions).commands();
 * }</pre>
 */
@NullMarked
package org.xiangzhi.governance.testkit.generate;

import org.jspecify.annotations.NullMarked;
