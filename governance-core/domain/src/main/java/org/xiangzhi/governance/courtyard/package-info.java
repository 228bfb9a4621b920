/**
 * Courtyards 小院: a few neighbouring households that govern themselves. A courtyard is proposed,
 * each household consenting for itself, goes through the steps that its practice lays down as data,
 * becomes a unit of the village, is accepted with stars, drawn by lot to be checked again, put
 * right or given up. Who belongs to it is what the hierarchy says; this room keeps how it came
 * about and how it stands. The county's log keeps the race, the draw and all standings. Rules:
 * {@code COURTYARD-ONE}, {@code COURTYARD-SIZE}, {@code COURTYARD-CONSENT}, {@code
 * COURTYARD-SAMPLE}, {@code COURTYARD-STARS}, {@code COURTYARD-ZONE}.
 *
 * <pre>{@code
 * courtyards.decide(new CreationCommand.Consent(courtyard, household, Optional.empty()), act, view);
 * }</pre>
 */
@NullMarked
package org.xiangzhi.governance.courtyard;

import org.jspecify.annotations.NullMarked;
