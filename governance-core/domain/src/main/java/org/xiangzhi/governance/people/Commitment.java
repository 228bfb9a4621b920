package org.xiangzhi.governance.people;

import org.xiangzhi.governance.kernel.Digest;

/**
 * Commits an event to a personal field without holding it: the digest of salt, line feed and value.
 *
 * @param field the field
 * @param digest the commitment, as the vault entry computes it
 */
public record Commitment(PersonalField field, Digest digest) {}
