package org.xiangzhi.governance.partition;

import org.xiangzhi.governance.kernel.Rule;

/** Lists what can be said against a division, or of those it leaves out. */
public enum FindingKind {
  /** A courtyard with too few households. */
  TOO_SMALL(
      "小院“{name}”有 {value} 户，少于下限 {min} 户。",
      "The courtyard “{name}” has {value} households; {min} is the least."),
  /** A courtyard with too many households. */
  TOO_LARGE(
      "小院“{name}”有 {value} 户，多于上限 {max} 户。",
      "The courtyard “{name}” has {value} households; {max} is the most."),
  /** A courtyard that falls apart. */
  NOT_CONTIGUOUS(
      "小院“{name}”不相连，分成 {value} 处，应为一处。",
      "The courtyard “{name}” falls into {value} pieces; it must be one."),
  /** A traditional yard in more than one courtyard. */
  YARD_SPLIT(
      "传统院落“{name}”被分到 {value} 个小院：{beside}。",
      "The traditional yard “{name}” is divided among {value} courtyards: {beside}."),
  /** Households that were moved away from where a person had put them. */
  PIN_MOVED(
      "指定属于小院“{name}”的住户中有 {value} 户被移出。",
      "{value} households that were put into the courtyard “{name}” are not in it."),
  /** A traditional yard that fills more than a courtyard. */
  YARD_TOO_LARGE(
      "传统院落“{name}”有 {value} 户，多于上限 {max} 户，无法整院划入一个小院。",
      "The traditional yard “{name}” has {value} households; a courtyard has at most {max}, and the"
          + " yard is not divided."),
  /** Households that are neighbours of too few others. */
  COMPONENT_TOO_SMALL(
      "相连的住户只有 {value} 户，少于下限 {min} 户，且与其他住户不相邻。",
      "Only {value} households are connected here; {min} is the least, and no others are near."),
  /** Connected households whose number cannot be a sum of allowed sizes. */
  NO_SUM(
      "相连的 {value} 户无论如何划分，都不能使各小院均为 {min} 至 {max} 户；余下 {left} 户，相邻小院：{beside}。",
      "{value} connected households cannot be made up of courtyards of {min} to {max} however they"
          + " are divided; {left} are left over, beside: {beside}."),
  /** Connected households for which no division was found over any of the trees. */
  NO_DIVISION(
      "相连的 {value} 户按所试各邻里树均不能全部划入 {min} 至 {max} 户的小院；余下 {left} 户，相邻小院：{beside}。",
      "None of the trees of neighbours that were tried divides the {value} connected households"
          + " into courtyards of {min} to {max}; {left} are left over, beside: {beside}."),
  /** Households that a division leaves out. */
  LEFT_OUT("有 {value} 户不属于任何小院。", "{value} households are in no courtyard.");

  private final String zh;
  private final String en;

  FindingKind(String zh, String en) {
    this.zh = zh;
    this.en = en;
  }

  /**
   * Returns the rule that is not kept.
   *
   * @return the rule
   */
  public Rule rule() {
    return switch (this) {
      case TOO_SMALL, TOO_LARGE, COMPONENT_TOO_SMALL, NO_SUM -> PartitionRules.SIZE;
      case NOT_CONTIGUOUS, NO_DIVISION -> PartitionRules.CONTIGUOUS;
      case YARD_SPLIT, YARD_TOO_LARGE -> PartitionRules.YARD_WHOLE;
      case PIN_MOVED -> PartitionRules.PINNED;
      case LEFT_OUT -> PartitionRules.ONCE;
    };
  }

  String zh() {
    return zh;
  }

  String en() {
    return en;
  }
}
