package org.xiangzhi.governance.office;

import org.xiangzhi.governance.kernel.Mark;
import org.xiangzhi.governance.kernel.Text;

/**
 * Defines an office in a kind of body.
 *
 * @param id its name
 * @param name what people call it
 * @param body the kind of body that it belongs to, which also gives its level
 * @param leads whether its holder leads the unit 总指挥、指战员、主攻手
 * @param mark whether it comes from the source, a law or the author
 */
public record OfficeDefinition(OfficeId id, Text name, BodyId body, boolean leads, Mark mark) {}
