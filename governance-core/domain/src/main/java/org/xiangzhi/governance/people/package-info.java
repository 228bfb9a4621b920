/**
 * Residents and households 居民与农户: who belongs to which household on a day, registered or away,
 * adult or not, party member or not.
 *
 * <p>Names, identity numbers, birth dates, phones and places are {@linkplain
 * org.xiangzhi.governance.people.Masked masked} types. They enter events as salted commitments
 * alone; value and salt go to the vault, where they can be erased without breaking the chain. The
 * rules are PERSONAL-DATA-FORM, RESIDENT-KNOWN, RESIDENT-NEW, RESIDENT-DAYS-FORWARD,
 * HOUSEHOLD-EXISTS, RESIDENT-BIRTH-DATE, PARTY-MEMBERSHIP, KINSHIP and ADULT-AGE; see {@link
 * org.xiangzhi.governance.people.PeopleRules}.
 *
 * <pre>{@code
 * PeopleDecision made = people.decide(command, act, view);
 * made.decision().events().forEach(log::append); // commitments
 * made.seal().forEach(vault::keep);              // values and salts
 * }</pre>
 */
@NullMarked
package org.xiangzhi.governance.people;

import org.jspecify.annotations.NullMarked;
