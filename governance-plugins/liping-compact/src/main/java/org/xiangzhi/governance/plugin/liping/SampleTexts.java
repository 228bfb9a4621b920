package org.xiangzhi.governance.plugin.liping;

import com.google.common.collect.ImmutableList;
import org.xiangzhi.governance.compact.Clause;
import org.xiangzhi.governance.compact.ClauseId;
import org.xiangzhi.governance.compact.Origin;
import org.xiangzhi.governance.compact.Paper;
import org.xiangzhi.governance.compact.Place;
import org.xiangzhi.governance.compact.Posting;
import org.xiangzhi.governance.kernel.Digest;

/** Holds the invented texts of the demonstration. */
final class SampleTexts {
  private SampleTexts() {}

  /** A compact as a village may have had it before the system. */
  static ImmutableList<Clause> asFound() {
    return ImmutableList.of(
        clause("purpose", 1, 1, "为建设和睦整洁的村寨，经村民会议讨论，订立本村规民约。"),
        clause("safety", 1, 2, "注意用火用电安全，寨内不堆放易燃物，鸣锣喊寨按户轮值。"),
        clause("hygiene", 1, 3, "房前屋后自行打扫，垃圾投放到指定地点。"),
        clause("road", 2, 4, "村道由沿线农户养护，不在路面堆物晒粮。"),
        clause("farmland", 2, 5, "保护耕地，不在耕地上乱搭乱建。"),
        clause("customs", 3, 6, "红白喜事从简，办酒事先告知红白理事会。"),
        clause("dispute", 3, 7, "邻里有纠纷，先找纠纷调解队调解。"),
        clause("broadcast", 3, 8, "每月初一用广播宣读本规约。"));
  }

  private static Clause clause(String id, int chapter, int article, String body) {
    return new Clause(
        ClauseId.of(id),
        new Place(chapter, article, 0),
        body,
        new Origin(Origin.Kind.AS_FOUND, "2019 年村规民约"));
  }

  static Paper paper(String name) {
    return new Paper(name, Digest.ofText(name));
  }

  static Posting posting(String place, String evidence) {
    return new Posting(place, ImmutableList.of(paper(evidence)));
  }
}
