package org.xiangzhi.governance.village;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.xiangzhi.governance.journal.Slip;
import org.xiangzhi.governance.journal.Urn;
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

  /**
   * Joins rulings that were all accepted, one after the other; the rules are those of the first.
   */
  static Ruling joined(List<Ruling> rulings) {
    ImmutableList.Builder<Event> events = ImmutableList.builder();
    ImmutableList.Builder<VaultEntry> seal = ImmutableList.builder();
    ImmutableList.Builder<VaultKey> erase = ImmutableList.builder();
    ImmutableList.Builder<Slip> drop = ImmutableList.builder();
    ImmutableList.Builder<Urn> empty = ImmutableList.builder();
    for (Ruling ruling : rulings) {
      events.addAll(ruling.decision().events());
      seal.addAll(ruling.seal());
      erase.addAll(ruling.erase());
      drop.addAll(ruling.urns().drop());
      empty.addAll(ruling.urns().empty());
    }
    return new Ruling(
        Decision.<Event>acceptAll(events.build()),
        seal.build(),
        erase.build(),
        new Urns(drop.build(), empty.build()),
        rulings.get(0).rules());
  }
}
