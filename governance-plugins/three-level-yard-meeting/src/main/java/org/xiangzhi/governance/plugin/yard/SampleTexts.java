package org.xiangzhi.governance.plugin.yard;

import com.google.common.collect.ImmutableList;

/** Holds what invented people of the sample say and do. */
final class SampleTexts {
  /**
   * Is one sort of matter.
   *
   * @param topic what it is about
   * @param summary what is asked
   * @param result what is done in the end
   * @param department the department of whose field it is
   */
  record Sample(String topic, String summary, String result, YardDepartment department) {}

  static final ImmutableList<Sample> MATTERS =
      ImmutableList.of(
          new Sample("VILLAGE_LOOKS", "入户电线、网线杂乱，请求规整", "已联系单位规整捆扎", YardDepartment.ECONOMY),
          new Sample("VILLAGE_LOOKS", "支路无人清扫，请求纳入保洁", "已纳入村保洁范围", YardDepartment.URBAN),
          new Sample("VILLAGE_LOOKS", "沿路房屋外墙破旧，请求整修", "已列入整治并完工", YardDepartment.HOUSING),
          new Sample("WATER_PRICE", "自来水价不明，请求公示", "已公示水价并退还多收部分", YardDepartment.WATER),
          new Sample("WATER_PRICE", "高处水压不足，请求改造", "已更换加压泵", YardDepartment.WATER),
          new Sample("INDUSTRY", "花椒地机耕道塌方，请求修复", "已修复机耕道", YardDepartment.AGRICULTURE),
          new Sample("INDUSTRY", "缺少果树修剪技术，请求指导", "已请技术员到院坝讲解", YardDepartment.SCIENCE),
          new Sample("NEIGHBOURS", "两家排水沟走向有争议，请求协调", "双方已商定走向", YardDepartment.JUSTICE),
          new Sample("CUSTOMS", "办酒席燃放烟花扰民，请求劝导", "已上门劝导并写入公约", YardDepartment.CIVIL),
          new Sample("SELF_GOVERNANCE", "公示栏破损，请求更换", "已更换公示栏", YardDepartment.CIVIL),
          new Sample("OTHER", "独居老人就医不便，请求上门巡诊", "已安排每月巡诊", YardDepartment.HEALTH),
          new Sample("OTHER", "村口弯道视线差，请求装反光镜", "已安装反光镜", YardDepartment.TRANSPORT),
          new Sample("CUSTOMS", "院坝无处跳舞，请求腾场地", "已平整场地并装灯", YardDepartment.CULTURE));

  static final ImmutableList<String> PLACES =
      ImmutableList.of("黄葛树下院坝", "晒坝", "堰塘边院坝", "果园地头", "老祠堂前院坝", "水井边院坝");

  static final ImmutableList<String> POLICIES =
      ImmutableList.of("宣讲惠农补贴政策", "宣讲医保参保缴费", "宣讲森林防火要求", "宣讲人居环境整治安排", "宣讲防诈骗知识");

  private SampleTexts() {}
}
