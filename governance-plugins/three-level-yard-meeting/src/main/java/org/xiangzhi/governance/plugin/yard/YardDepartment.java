package org.xiangzhi.governance.plugin.yard;

import static org.xiangzhi.governance.kernel.Mark.OWN;

import com.google.common.collect.ImmutableList;
import java.util.stream.Stream;
import org.xiangzhi.governance.hierarchy.LevelId;
import org.xiangzhi.governance.kernel.Text;
import org.xiangzhi.governance.office.BodyDefinition;
import org.xiangzhi.governance.office.BodyId;
import org.xiangzhi.governance.office.OfficeDefinition;
import org.xiangzhi.governance.office.OfficeId;

/**
 * Is a department of the district 区级部门. The source speaks of departments and their fields and names
 * none: the list is the plugin's own, after the topics that the source names.
 *
 * @param code its name in ids
 * @param name what people call it
 * @param overseer the office of the district leader who oversees it
 */
record YardDepartment(String code, Text name, OfficeId overseer) {
  static final OfficeId CONSTRUCTION_LINE = OfficeId.of("LEADER_FOR_CONSTRUCTION");
  static final OfficeId AGRICULTURE_LINE = OfficeId.of("LEADER_FOR_AGRICULTURE");
  static final OfficeId SOCIAL_LINE = OfficeId.of("LEADER_FOR_SOCIAL_AFFAIRS");
  static final OfficeId LAW_LINE = OfficeId.of("LEADER_FOR_LAW");

  /** The four fields that district leaders oversee. */
  static final ImmutableList<OfficeId> LINES =
      ImmutableList.of(CONSTRUCTION_LINE, AGRICULTURE_LINE, SOCIAL_LINE, LAW_LINE);

  static final YardDepartment HOUSING =
      of("HOUSING", "区住房城乡建委", "housing and construction", CONSTRUCTION_LINE);
  static final YardDepartment TRANSPORT = of("TRANSPORT", "区交通局", "transport", CONSTRUCTION_LINE);
  static final YardDepartment AGRICULTURE =
      of("AGRICULTURE", "区农业农村委", "agriculture", AGRICULTURE_LINE);
  static final YardDepartment URBAN = of("URBAN", "区城市管理局", "urban management", CONSTRUCTION_LINE);
  static final YardDepartment WATER = of("WATER", "区水利局", "water", AGRICULTURE_LINE);
  static final YardDepartment CIVIL = of("CIVIL", "区民政局", "civil affairs", SOCIAL_LINE);
  static final YardDepartment HEALTH = of("HEALTH", "区卫生健康委", "health", SOCIAL_LINE);
  static final YardDepartment SCIENCE = of("SCIENCE", "区科技局", "science", AGRICULTURE_LINE);
  static final YardDepartment CULTURE = of("CULTURE", "区文化旅游委", "culture", SOCIAL_LINE);
  static final YardDepartment JUSTICE = of("JUSTICE", "区司法局", "justice", LAW_LINE);
  static final YardDepartment ECONOMY =
      of("ECONOMY", "区经济信息委", "economy, power and networks", CONSTRUCTION_LINE);

  static final ImmutableList<YardDepartment> ALL =
      ImmutableList.of(
          HOUSING,
          TRANSPORT,
          AGRICULTURE,
          URBAN,
          WATER,
          CIVIL,
          HEALTH,
          SCIENCE,
          CULTURE,
          JUSTICE,
          ECONOMY);

  private static YardDepartment of(String code, String zh, String en, OfficeId overseer) {
    return new YardDepartment(code, Text.of(zh, en), overseer);
  }

  BodyId body() {
    return BodyId.of(code + "_DEPARTMENT");
  }

  /** The department's leading cadre 区级部门领导干部, who joins meetings and claims matters. */
  OfficeId head() {
    return OfficeId.of(code + "_HEAD");
  }

  /** Whoever handles a matter there 经办人. */
  OfficeId handler() {
    return OfficeId.of(code + "_HANDLER");
  }

  BodyDefinition bodyDefinition() {
    return new BodyDefinition(body(), name, LevelId.COUNTY, BodyDefinition.Nature.GOVERNMENT, OWN);
  }

  Stream<OfficeDefinition> officeDefinitions() {
    return Stream.of(
        new OfficeDefinition(
            head(),
            Text.of(name.zh() + "负责人", "head of the department of " + name.en()),
            body(),
            false,
            OWN),
        new OfficeDefinition(
            handler(),
            Text.of(name.zh() + "经办人", "handler of the department of " + name.en()),
            body(),
            false,
            OWN));
  }
}
