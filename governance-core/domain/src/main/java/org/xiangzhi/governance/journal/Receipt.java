package org.xiangzhi.governance.journal;

import org.xiangzhi.governance.kernel.Digest;

/**
 * Recognises a command that has been accepted before.
 *
 * @param command its id
 * @param fingerprint the keyed digest of its content; kept in the store, never in the chain or an
 *     export
 * @param first the position of its first event
 * @param last the position of its last event
 */
public record Receipt(CommandId command, Digest fingerprint, long first, long last) {}
