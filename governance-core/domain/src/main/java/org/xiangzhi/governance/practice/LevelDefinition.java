package org.xiangzhi.governance.practice;

import java.util.Optional;
import org.xiangzhi.governance.hierarchy.LevelId;
import org.xiangzhi.governance.kernel.Mark;
import org.xiangzhi.governance.kernel.Text;

/**
 * Names a level of units that the practice uses below the village.
 *
 * @param id the level
 * @param name what people call it
 * @param parent the level that it hangs below; empty for directly below the village
 * @param mark whether it comes from the source, a law or the author
 */
public record LevelDefinition(LevelId id, Text name, Optional<LevelId> parent, Mark mark) {}
