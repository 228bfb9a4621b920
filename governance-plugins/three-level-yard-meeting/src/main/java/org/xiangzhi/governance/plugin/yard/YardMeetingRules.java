package org.xiangzhi.governance.plugin.yard;

import static org.xiangzhi.governance.plugin.yard.YardRules.own;
import static org.xiangzhi.governance.plugin.yard.YardRules.source;

import com.google.common.collect.ImmutableList;
import org.xiangzhi.governance.kernel.Rule;

/** States the rules of meetings, of who holds them, and of who answers for whom. */
final class YardMeetingRules {
  private YardMeetingRules() {}

  static ImmutableList<Rule> all(YardVersion version) {
    ImmutableList.Builder<Rule> all = ImmutableList.builder();
    all.addAll(levels(version));
    all.addAll(sixNos());
    all.addAll(meeting());
    all.addAll(network(version));
    return all.build();
  }

  private static ImmutableList<Rule> levels(YardVersion version) {
    return version.raised()
        ? ImmutableList.of(
            source(
                "YARD-THREE-LEVELS",
                "区、镇、村三级常态召开院坝会",
                "yard meetings are held at three levels: district, town and village"),
            source(
                "YARD-DISTRICT-TWICE",
                "区领导每年到联系镇街参加院坝会不少于两次",
                "a district leader comes to yard meetings of the linked town twice a year or more"),
            source(
                "YARD-DEPARTMENTS-JOIN",
                "区级部门领导干部主动到联系镇街参加院坝会，领办归口问题",
                "leaders of departments join the yard meetings of their linked town and take on matters"
                    + " of their field"),
            source(
                "YARD-TOWN-COVERS-VILLAGES",
                "镇街党政主要领导到辖区村（社区）全覆盖召开院坝会",
                "the town's principal leaders hold yard meetings in every village of the town"),
            source(
                "YARD-TEAM-COVERS-GROUPS",
                "镇街领导班子成员到所驻村（社区）下辖村（居）民小组全覆盖召开院坝会",
                "members of the town's leading team hold yard meetings in every group of their"
                    + " villages"),
            source(
                "YARD-SECRETARY-HALF-YEAR",
                "村（社区）党组织书记每半年至少到所辖村（居）民小组开一次院坝会",
                "the village secretary holds a yard meeting in every group once in half a year or"
                    + " more"),
            own(
                "YARD-PERIOD-YEARLY",
                "未规定期限的全覆盖、参加以一年计，每处一次",
                "where the source gives no period for covering or joining, it is once a year"))
        : ImmutableList.of(
            source(
                "YARD-THREE-LEVELS",
                "镇街驻村（社区）领导、村（社区）党组织书记、村（居）民小组长三级分别牵头召开院坝会",
                "yard meetings are led at three levels: by the town leader posted to the village, the"
                    + " village secretary and the group head"),
            version.district()
                ? source(
                    "YARD-ALL-VILLAGES",
                    "全年所有村（社区）全覆盖",
                    "every village has a yard meeting within the year")
                : own(
                    "YARD-ALL-VILLAGES",
                    "试点街道常态化召开，以每村每年一次计",
                    "in the sub-district that tries it out, every village has a yard meeting within the"
                        + " year"),
            own(
                "YARD-GROUPS-YEARLY",
                "书记、组长每年到每个村（居）民小组召开一次以上",
                "secretary and group head hold a yard meeting in every group once a year or more"));
  }

  private static ImmutableList<Rule> sixNos() {
    return ImmutableList.of(
        source("YARD-NO-FIXED-FORM", "不拘形式", "no fixed form"),
        source("YARD-NO-ROSTRUM", "不设主席台", "no rostrum"),
        source("YARD-NO-PREPARED-SPEECH", "不准备讲话材料", "no prepared speech"),
        source("YARD-NO-LABELS", "不扣帽子", "no labels are put on anyone"),
        source("YARD-NO-FIXED-TIME", "不定会议时间", "no fixed time"),
        source("YARD-NO-LIMIT", "不限制人数", "no limit on attendance"),
        source(
            "YARD-HALF-FOR-RESIDENTS",
            "会议半数以上时间交由村民反映问题、提出诉求",
            "half or more of the meeting's time belongs to the residents"));
  }

  private static ImmutableList<Rule> meeting() {
    return ImmutableList.of(
        source(
            "YARD-AGENDA",
            "会议内容包括宣讲政策、通报工作、公开村务、征集意见、慰问、评比表彰、现场解决问题、反馈办理情况、互帮互助",
            "on the agenda are policy, current work, disclosure, opinions, condolence visits, awards,"
                + " resolution on the spot, feedback and mutual help"),
        source(
            "YARD-BEFORE",
            "会前认真筹备，熟悉方针政策，掌握社情民意",
            "before it: preparation, knowing the policies and what people think"),
        source(
            "YARD-DURING", "会中做好组织保障，记录群众问题建议", "during it: problems and proposals are recorded"),
        source("YARD-AFTER", "会后及时梳理形成清单，分类办理", "after it: they are sorted into a list"),
        own(
            "YARD-OFFICIALS-SPEAK",
            "区、镇、村干部和村（居）民小组长的发言计入干部时间",
            "what officials of district, town and village and group heads say counts as their time"),
        source(
            "YARD-ONLINE",
            "“线上院坝会”群用于扁平化调度工作",
            "the online group is for dispatching work among officials"),
        own(
            "YARD-DISPATCH-IS-NOT-DISCLOSURE",
            "发布至“线上院坝会”群属工作调度，不算向村民公开",
            "posting to the officials' group is dispatch and discloses nothing to residents"),
        own(
            "YARD-RECORD",
            "村（社区）记录员登记到会、议程、发言和纪要；召集人也可登记",
            "the clerk of the village or whoever may convene records the meeting"));
  }

  private static ImmutableList<Rule> network(YardVersion version) {
    ImmutableList.Builder<Rule> all = ImmutableList.builder();
    all.add(
        source(
            "YARD-POSTED",
            "镇街领导班子成员驻村（社区）",
            "members of the town's leading team are posted to villages"));
    if (version.district()) {
      all.add(
          source(
              "YARD-CONTACT-TOWNS",
              "区领导全覆盖联系镇街",
              "district leaders contact the towns, none left out"),
          source(
              "YARD-CONTACT-VILLAGES",
              "机关企事业单位全覆盖帮带村（社区）",
              "organisations support the villages, none left out"),
          source(
              "YARD-CONTACT-YARDS",
              "党员干部全覆盖包联院坝",
              "party members and cadres contact the yards, none left out"));
    }
    return all.build();
  }
}
