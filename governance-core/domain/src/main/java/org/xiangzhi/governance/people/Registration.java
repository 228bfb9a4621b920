package org.xiangzhi.governance.people;

import org.xiangzhi.governance.hierarchy.UnitId;
import org.xiangzhi.governance.kernel.PersonId;

/**
 * Describes a resident to be registered.
 *
 * @param person the person's opaque id
 * @param household the household's unit
 * @param kind how the person stands to the register
 * @param details the personal fields; a name and either birth date or identity number are needed
 */
public record Registration(
    PersonId person, UnitId household, RegistrationKind kind, PersonalDetails details) {}
