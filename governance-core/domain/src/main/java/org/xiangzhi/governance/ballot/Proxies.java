package org.xiangzhi.governance.ballot;

import org.xiangzhi.governance.kernel.PersistentMap;
import org.xiangzhi.governance.kernel.PersonId;

/**
 * Are the written proxies 委托 of one ballot.
 *
 * @param granted who votes in whose place, by voter
 * @param published whether the list, as it stands, was published
 */
public record Proxies(PersistentMap<PersonId, PersonId> granted, boolean published) {
  static final Proxies NONE = new Proxies(PersistentMap.empty(), false);

  Proxies with(PersonId voter, PersonId proxy) {
    return new Proxies(granted.with(voter, proxy), false);
  }

  Proxies without(PersonId voter) {
    return granted.containsKey(voter) ? new Proxies(granted.without(voter), false) : this;
  }

  Proxies asPublished() {
    return new Proxies(granted, true);
  }

  /** Counts for how many voters a person stands. */
  long standsFor(PersonId proxy) {
    return granted.values().filter(proxy::equals).count();
  }
}
