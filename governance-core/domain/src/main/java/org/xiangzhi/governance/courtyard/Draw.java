package org.xiangzhi.governance.courtyard;

import com.google.common.collect.ImmutableSortedSet;
import java.util.Comparator;
import java.util.Optional;
import org.xiangzhi.governance.kernel.Digest;
import org.xiangzhi.governance.kernel.Threshold;

/**
 * Is the draw of one year: who takes part is settled before the seed is known, and who is drawn
 * follows from both. Anybody can draw again with a program that computes SHA-256.
 *
 * @param announced who takes part
 * @param seed the seed; empty until it is published
 * @param sample who was drawn; empty until then
 */
public record Draw(
    CountyEvent.DrawAnnounced announced, Optional<String> seed, ImmutableSortedSet<Site> sample) {
  /**
   * Says how many are drawn: the share of the whole roster, parts of a courtyard rounded up.
   *
   * @return the least number that reaches the share; 0 if nobody takes part
   */
  public int size() {
    return size(announced.share(), announced.roster().size());
  }

  /**
   * Says how many of a number are drawn.
   *
   * @param share the share
   * @param whole the number, 0 or more
   * @return the least number of them that reaches the share; all of them if none does
   */
  public static int size(Threshold share, int whole) {
    int size = 0;
    while (size < whole && !share.reachedBy(size, whole)) {
      size++;
    }
    return size;
  }

  /**
   * Draws. Those who have not had their turn come first; within them, and among the others, the
   * lower {@link #ticket} comes first.
   *
   * @param seed the seed
   * @return who is drawn
   */
  public ImmutableSortedSet<Site> drawn(String seed) {
    Comparator<Site> byTurn =
        Comparator.comparing((Site site) -> !announced.first().contains(site));
    return announced.roster().stream()
        .sorted(byTurn.thenComparing(site -> ticket(seed, announced.year(), site).toString()))
        .limit(size())
        .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
  }

  /**
   * Computes a courtyard's lot: the SHA-256 of seed, year and courtyard, a line feed between each.
   *
   * @param seed the seed
   * @param year the year
   * @param site the courtyard, in the form {@code 500113/500113104201:c-1}
   * @return the digest
   */
  public static Digest ticket(String seed, int year, Site site) {
    return Digest.ofText(seed + "\n" + year + "\n" + site);
  }
}
