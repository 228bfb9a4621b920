package org.xiangzhi.governance.recognition;

import org.xiangzhi.governance.kernel.Rule;

/** States what holds for awards and lists, whatever the practice. */
public final class RecognitionGuards {
  /** Awards and lists are those of the practice in use, where the village has switched them on. */
  public static final Rule PROVIDED =
      Rule.own(
          "RECOGNITION-PROVIDED",
          "评选和榜单须为现行做法所定，且本村已选用；所指事项须在册，且只登记一次",
          "awards and lists are those of the practice in use, where the village has chosen them;"
              + " what is named is in the record, and is there once");

  private RecognitionGuards() {}
}
