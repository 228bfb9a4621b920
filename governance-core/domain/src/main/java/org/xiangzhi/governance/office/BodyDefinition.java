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
  /** Tells bodies apart by what they are to the law. */
  public enum Nature {
    /** A party organisation: committee, branch, group 党小组, joint group 联合党小组. */
    PARTY,
    /** The villagers' committee 村民委员会, which the law says who may fill and how. */
    VILLAGERS_COMMITTEE,
    /** The body that oversees village affairs 村务监督机构. */
    OVERSIGHT,
    /** The committee of a villagers' group 组委会. */
    GROUP_COMMITTEE,
    /** The supervisory board of a villagers' group 监事会. */
    GROUP_SUPERVISION,
    /** Another body of the residents' self-governance. */
    SELF_GOVERNANCE,
    /** A team or working group. */
    TEAM,
    /** An office of government. */
    GOVERNMENT
  }
}
