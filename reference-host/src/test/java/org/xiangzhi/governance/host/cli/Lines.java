package org.xiangzhi.governance.host.cli;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.xiangzhi.governance.hierarchy.DivisionCode;
import org.xiangzhi.governance.hierarchy.DivisionTable;
import org.xiangzhi.governance.hierarchy.HierarchyCommand;
import org.xiangzhi.governance.hierarchy.LevelId;
import org.xiangzhi.governance.hierarchy.NewUnit;
import org.xiangzhi.governance.hierarchy.UnitId;
import org.xiangzhi.governance.hierarchy.UnitKind;
import org.xiangzhi.governance.journal.LogId;
import org.xiangzhi.governance.json.JsonCodec;
import org.xiangzhi.governance.kernel.Command;
import org.xiangzhi.governance.kernel.PersonId;
import org.xiangzhi.governance.office.AppointmentId;
import org.xiangzhi.governance.office.Manner;
import org.xiangzhi.governance.office.OfficeCommand;
import org.xiangzhi.governance.office.OfficeRules;
import org.xiangzhi.governance.village.Request;

/**
 * Writes lines for the tests: a county, a village in it, and what can be done without a practice.
 */
final class Lines {
  static final String REGISTRAR = "registrar-of-county";
  static final String COUNTY = "522631";
  static final String VILLAGE = "522631106200";
  static final String VILLAGE_LOG = COUNTY + "/" + VILLAGE;
  static final String AT = "2026-03-02T01:00:00Z";

  private static final JsonCodec CODEC = new JsonCodec();

  private Lines() {}

  static String openCounty(String id) {
    return line(
        id,
        COUNTY,
        new HierarchyCommand.OpenCounty(
            DivisionCode.parse(COUNTY), DivisionTable.fiveCounties().digest()));
  }

  static String openVillage(String id) {
    return openVillage(id, VILLAGE);
  }

  static String openVillage(String id, String code) {
    return line(
        id,
        COUNTY + "/" + code,
        new HierarchyCommand.OpenVillage(
            UnitId.of(code), DivisionCode.parse(code), "岩洞村村民委员会", UnitKind.VILLAGE));
  }

  /** Establishes a villagers' group. */
  static String group(String id, String group) {
    return line(
        id,
        VILLAGE_LOG,
        new HierarchyCommand.EstablishUnits(
            ImmutableList.of(
                NewUnit.of(UnitId.of(group), LevelId.GROUP, "“第一组”\\ 😀", UnitId.of(VILLAGE)))));
  }

  /** Appoints a second registrar of the county. */
  static String appoint(String id, String person, Optional<LocalDate> until) {
    return line(
        id,
        COUNTY,
        new OfficeCommand.Appoint(
            AppointmentId.of("appointment-" + id),
            OfficeRules.REGISTRAR,
            UnitId.of(COUNTY),
            PersonId.of(person),
            until,
            Manner.APPOINTED,
            "县委会议纪要〔2026〕1号"));
  }

  static String line(String id, String log, Command command) {
    return CODEC.write(Request.of(id, LogId.of(log), Instant.parse(AT), command));
  }
}
