/**
 * The table of rules 规则表: a document that lists every rule with its source and the test that shows
 * it, checked against the code.
 *
 * <pre>{@code
 * RuleTable table =
 *     RuleTable.in(Path.of("docs/rules.md"), "my-practice")
 *         .stating(new MyPractice().definition(), MyPractice.class)
 *         .testedIn(Path.of("src/test/java"));
 * assertThat(table.problems()).isEmpty();
 * }</pre>
 */
@NullMarked
package org.xiangzhi.governance.testkit.rules;

import org.jspecify.annotations.NullMarked;
