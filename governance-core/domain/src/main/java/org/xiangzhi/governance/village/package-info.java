/**
 * The village 村 as a whole: the one place that knows all rooms, decides their commands against one
 * model, and keeps the events in a journal. Rules: {@code COMMAND-ONCE}, {@code REVISION-SEEN},
 * {@code BACKDATE-LIMIT}, {@code CLOCK-FORWARD}, {@code LOG-FITS}, {@code REGISTRAR-FIRST}.
 *
 * <pre>{@code
 * Governance governance = Governance.over(journal, codec).offer(practice).build();
 * Outcome outcome = governance.handle(actor, request);
 * Model village = governance.read(log);
 * }</pre>
 */
@NullMarked
package org.xiangzhi.governance.village;

import org.jspecify.annotations.NullMarked;
