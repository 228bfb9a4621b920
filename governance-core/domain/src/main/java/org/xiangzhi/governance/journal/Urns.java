package org.xiangzhi.governance.journal;

import com.google.common.collect.ImmutableList;

/**
 * Is what an append does to urns.
 *
 * @param drop slips that fall in
 * @param empty urns that are emptied then; those that hold nothing are passed over
 */
public record Urns(ImmutableList<Slip> drop, ImmutableList<Urn> empty) {
  /** Leaves all urns as they are. */
  public static final Urns NONE = new Urns(ImmutableList.of(), ImmutableList.of());
}
