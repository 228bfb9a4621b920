package org.xiangzhi.governance.recognition;

import org.xiangzhi.governance.compact.ClauseId;
import org.xiangzhi.governance.kernel.Digest;

/**
 * Is a clause of the compact as it stood on a day.
 *
 * @param clause its name
 * @param version the number of the version of the compact
 * @param place where it stands, such as 第三条
 * @param digest the digest of its wording
 */
public record ClauseInForce(ClauseId clause, int version, String place, Digest digest) {}
