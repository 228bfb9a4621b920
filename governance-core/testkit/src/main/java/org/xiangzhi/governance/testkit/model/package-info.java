/**
 * Random runs of legal and illegal commands against an engine, beside a tiny model of its own that
 * predicts what is accepted and what is refused.
 *
 * <pre>{@code
 * RandomRun run = new RandomRun(village, statistics);
 * choices.forEach(run::act);
 * run.finish();
 * }</pre>
 */
@NullMarked
package org.xiangzhi.governance.testkit.model;

import org.jspecify.annotations.NullMarked;
