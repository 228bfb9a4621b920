package org.xiangzhi.governance.people;

import org.xiangzhi.governance.hierarchy.Units;
import org.xiangzhi.governance.journal.LogId;

/**
 * Is what the room needs from outside to decide.
 *
 * @param log the village's log, which names the vault
 * @param units the units of the village as of any day
 * @param salts the salts of this command
 * @param data the birth dates already in the vault
 */
public record PeopleView(LogId log, Units units, Salts salts, PersonalData data) {}
