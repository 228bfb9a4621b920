package org.xiangzhi.governance.village;

import com.google.common.collect.ImmutableList;
import org.xiangzhi.governance.journal.Urns;
import org.xiangzhi.governance.journal.VaultEntry;
import org.xiangzhi.governance.journal.VaultKey;
import org.xiangzhi.governance.kernel.Decision;
import org.xiangzhi.governance.kernel.Digest;
import org.xiangzhi.governance.kernel.Event;

/**
 * Is a room's decision with all that is to be kept of it.
 *
 * @param decision the events, or why not
 * @param seal entries for the vault
 * @param erase entries that the vault forgets
 * @param urns slips and urns to empty
 * @param rules the digest of the practice under which it was decided
 */
record Ruling(
    Decision<? extends Event> decision,
    ImmutableList<VaultEntry> seal,
    ImmutableList<VaultKey> erase,
    Urns urns,
    Digest rules) {

  static Ruling of(Decision<? extends Event> decision, Digest rules) {
    return new Ruling(decision, ImmutableList.of(), ImmutableList.of(), Urns.NONE, rules);
  }
}
