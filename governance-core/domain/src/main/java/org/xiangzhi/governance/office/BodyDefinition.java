package org.xiangzhi.governance.office;

import org.xiangzhi.governance.hierarchy.LevelId;
import org.xiangzhi.governance.kernel.Mark;
import org.xiangzhi.governance.kernel.Text;

/**
 * Defines a kind of body that units of a level have.
 *
 * @param id its name
 * @param name what people call it
 * @param level the level of the units that have it
 * @param nature what sort of body it is
 * @param mark whether it comes from the source, a law or the author
 */
public record BodyDefinition(BodyId id, Text name, LevelId level, Nature nature, Mark mark) {
  /** Tells bodies apart by whose they are. */
  public enum Nature {
    /** A party organisation. */
    PARTY,
    /** A body of the residents' self-governance. */
    SELF_GOVERNANCE,
    /** An office of government. */
    GOVERNMENT
  }
}
