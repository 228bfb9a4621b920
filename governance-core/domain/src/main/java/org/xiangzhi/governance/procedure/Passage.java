package org.xiangzhi.governance.procedure;

import java.time.LocalDate;
import org.xiangzhi.governance.kernel.PersonId;

/**
 * Is one stay at a step that has ended.
 *
 * @param step the step
 * @param from the day on which the case came to it
 * @param until the day on which it left
 * @param by who signed
 * @param completed true if it went on, false if it went back
 */
public record Passage(
    StepId step, LocalDate from, LocalDate until, PersonId by, boolean completed) {}
