/**
 * A county and a village of it with invented people, for tests: built with plain commands from any
 * practice's definition, always the same for the same seed.
 *
 * <pre>{@code
 * SampleVillage village = SampleVillage.of(definition).households(24).build();
 * Outcome outcome = village.handle(village.holder(office), command);
 * }</pre>
 */
@NullMarked
package org.xiangzhi.governance.testkit.sample;

import org.jspecify.annotations.NullMarked;
