package org.xiangzhi.governance.election;

/**
 * Says why a person is on a voter list. Source of the first four: Organic Law of Villagers'
 * Committees, 2025 text Art. 16 (2018 text Art. 13).
 */
public enum Ground {
  /** Hukou here and living here. */
  REGISTERED,
  /** Hukou here, living elsewhere, and wishing to take part. */
  REGISTERED_AWAY,
  /** No hukou here, and living here long enough. */
  RESIDENCE,
  /** No hukou here, and doing village work 从事村务工作 long enough. */
  VILLAGE_WORK,
  /** Representative of a household 户的代表, where households elect. */
  HOUSEHOLD,
  /** Member of the body that elects. */
  MEMBER
}
