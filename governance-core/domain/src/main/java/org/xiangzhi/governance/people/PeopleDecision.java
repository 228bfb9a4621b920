package org.xiangzhi.governance.people;

import com.google.common.collect.ImmutableList;
import org.xiangzhi.governance.journal.VaultEntry;
import org.xiangzhi.governance.journal.VaultKey;
import org.xiangzhi.governance.kernel.Decision;

/**
 * Is a decision with what is to happen to the vault, in the same append as the events.
 *
 * @param decision the decision
 * @param seal entries to be written, over older ones of the same key; empty if refused
 * @param erase entries to be erased; empty if refused
 */
public record PeopleDecision(
    Decision<PeopleEvent> decision, ImmutableList<VaultEntry> seal, ImmutableList<VaultKey> erase) {

  static PeopleDecision of(Decision<PeopleEvent> decision) {
    return new PeopleDecision(decision, ImmutableList.of(), ImmutableList.of());
  }
}
