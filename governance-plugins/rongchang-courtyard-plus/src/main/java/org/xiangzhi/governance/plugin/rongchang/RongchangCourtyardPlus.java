package org.xiangzhi.governance.plugin.rongchang;

import com.google.common.collect.ImmutableList;
import org.xiangzhi.governance.practice.Practice;
import org.xiangzhi.governance.practice.PracticeDefinition;
import org.xiangzhi.governance.practice.PracticeId;

/** Provides the practice of Rongchang district: courtyards, and points for taking part in them. */
public final class RongchangCourtyardPlus implements Practice {
  static final PracticeId ID = PracticeId.of("rongchang-courtyard-plus");
  static final String VERSION = "2022.1";

  /** Makes the practice. */
  public RongchangCourtyardPlus() {}

  /** The source dates its versions by their year alone: the first day is taken. */
  @Override
  public PracticeDefinition definition() {
    return RongchangVersion.PLAN.definition();
  }

  @Override
  public ImmutableList<PracticeDefinition> earlier() {
    return ImmutableList.of(
        RongchangVersion.FRESH_WIND.definition(), RongchangVersion.PLUS.definition());
  }
}
