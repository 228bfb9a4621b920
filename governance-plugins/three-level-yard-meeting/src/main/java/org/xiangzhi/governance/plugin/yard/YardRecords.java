package org.xiangzhi.governance.plugin.yard;

import com.google.common.collect.ImmutableList;
import org.xiangzhi.governance.register.RecordKind;

/** States the kinds of record that the practice keeps. */
final class YardRecords {
  private YardRecords() {}

  static ImmutableList<RecordKind> all(YardVersion version) {
    return ImmutableList.of();
  }
}
