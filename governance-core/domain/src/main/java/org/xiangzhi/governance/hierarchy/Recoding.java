package org.xiangzhi.governance.hierarchy;

/**
 * Gives a unit another code.
 *
 * @param unit the unit, whose id stays
 * @param code the code from the day on, of the width of the unit's level
 */
public record Recoding(UnitId unit, DivisionCode code) {}
