package org.xiangzhi.governance.plugin.chunhua;

import static org.xiangzhi.governance.kernel.Mark.OWN;
import static org.xiangzhi.governance.kernel.Mark.SOURCE;
import static org.xiangzhi.governance.plugin.chunhua.ChunhuaOffices.MANAGERS;
import static org.xiangzhi.governance.plugin.chunhua.ChunhuaOffices.OVERSEERS;
import static org.xiangzhi.governance.plugin.chunhua.ChunhuaOffices.TOWN_OFFICER;
import static org.xiangzhi.governance.plugin.chunhua.ChunhuaOffices.VILLAGE;
import static org.xiangzhi.governance.plugin.chunhua.ChunhuaOffices.VISITORS;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Collection;
import java.util.stream.Stream;
import org.xiangzhi.governance.ballot.BallotKind;
import org.xiangzhi.governance.kernel.RuleId;
import org.xiangzhi.governance.office.OfficeId;
import org.xiangzhi.governance.register.FieldType.Choice;
import org.xiangzhi.governance.register.FieldType.Choice.Option;
import org.xiangzhi.governance.register.GroupKinds;
import org.xiangzhi.governance.register.OutreachKinds;
import org.xiangzhi.governance.register.RecordAccess;
import org.xiangzhi.governance.register.RecordKind;
import org.xiangzhi.governance.register.WorksKinds;

/**
 * States the records that are of the core's kinds: visits, outreach, documents of rules, works,
 * inspections, permissions, contributions, volunteers.
 */
final class ChunhuaRecords {
  /**
   * Everything that is at home in a group's records: its own managers and those who come to help.
   */
  static final ImmutableSet<OfficeId> KEEPERS = joined(MANAGERS, VISITORS, VILLAGE);

  private static final ImmutableSet<BallotKind> GROUP_MEETING =
      ImmutableSet.of(BallotKind.GROUP_MEETING);

  private ChunhuaRecords() {}

  static ImmutableList<RecordKind> all() {
    return ImmutableList.<RecordKind>builder()
        .add(visits(), outreach(), documents(), works(), inspections(), findings())
        .add(permissions(), contributions(), certificates(), volunteers())
        .addAll(ChunhuaOwnRecords.all())
        .build();
  }

  private static RuleId rule(String id) {
    return RuleId.of(id);
  }

  static RecordAccess kept(Collection<OfficeId> by) {
    return RecordAccess.keptBy(ImmutableSet.copyOf(by));
  }

  static ImmutableSet<OfficeId> joined(
      Collection<OfficeId> some, Collection<OfficeId> more, Collection<OfficeId> others) {
    return Stream.of(some, more, others)
        .flatMap(Collection::stream)
        .collect(ImmutableSet.toImmutableSet());
  }

  /** The source names who visits; the categories of households are the plugin's own. */
  private static RecordKind visits() {
    return OutreachKinds.visit(
        rule("CANDID-TALKS"),
        kept(VISITORS).readBy(KEEPERS),
        Choice.of(
            Option.of("CONTACT_135", "党员联户“135”", "the 135 contact"),
            Option.of("INSTRUCTOR", "驻组指导员走访", "a visit of the instructor"),
            Option.of("GRID", "网格员走访", "a visit of a grid worker")),
        Choice.of(
            Option.of("ALONE", "独居", "living alone"),
            Option.of("ILLNESS", "大病", "serious illness"),
            Option.of("OTHER", "其他", "other")));
  }

  private static RecordKind outreach() {
    return OutreachKinds.outreach(
        rule("FIVE-WAYS"),
        kept(KEEPERS),
        Choice.of(
            Option.of("HOUSES", "进民居庭院", "to houses and yards"),
            Option.of("FIELDS", "进田间地头", "to the fields"),
            Option.of("PHONES", "进手机微信", "to phones"),
            Option.of("COMPACT", "进组规民约", "into the group's rules"),
            Option.of("VENUES", "进组级阵地", "to the group's venues")),
        rule("OUTREACH-CONSENT"));
  }

  private static RecordKind documents() {
    return GroupKinds.document(
        rule("GROUP-RULES"),
        kept(joined(MANAGERS, VILLAGE, ImmutableSet.of())),
        Choice.of(
            Option.of("FINANCE", "财务制度", "finances"),
            Option.of("COMMITTEE_ELECTION", "组委会选举办法", "election of the group committee"),
            Option.of("WORKS", "工程建设管理实施细则", "management of works"),
            Option.of("COMPACT", "组规民约", "the group's compact")),
        MANAGERS,
        GROUP_MEETING,
        OWN);
  }

  private static RecordKind works() {
    return WorksKinds.work(
        rule("WORKS-LEDGER"),
        kept(MANAGERS),
        new WorksKinds.Works(MANAGERS, OVERSEERS, GROUP_MEETING),
        OWN);
  }

  private static RecordKind inspections() {
    return WorksKinds.inspection(
        rule("HAZARD-ROUNDS"),
        kept(joined(MANAGERS, VISITORS, VILLAGE)),
        MANAGERS,
        Choice.of(
            Option.of("PONDS", "山塘", "ponds"),
            Option.of("RESERVOIRS", "水库", "reservoirs"),
            Option.of("PLANTS", "废旧厂房", "disused plants"),
            Option.of("OTHER", "其他", "other")),
        SOURCE);
  }

  private static RecordKind findings() {
    return WorksKinds.finding(rule("HAZARD-ROUNDS"), kept(joined(MANAGERS, VISITORS, VILLAGE)));
  }

  private static RecordKind permissions() {
    return WorksKinds.buildingPermission(
        rule("NO-UNAPPROVED-BUILDING"),
        kept(joined(MANAGERS, VILLAGE, ImmutableSet.of(TOWN_OFFICER))),
        new WorksKinds.Permission(MANAGERS, VILLAGE, ImmutableSet.of(TOWN_OFFICER)),
        OWN);
  }

  private static RecordKind contributions() {
    return GroupKinds.contribution(
        rule("VOLUNTARY-LABOUR"), kept(MANAGERS), rule("LABOUR-FREELY-GIVEN"));
  }

  private static RecordKind certificates() {
    return GroupKinds.certificate(
        rule("LABOUR-HONOUR"), kept(MANAGERS), rule("CERTIFICATE-CONSENT"));
  }

  private static RecordKind volunteers() {
    return OutreachKinds.volunteer(
        rule("NEIGHBOURHOOD-WATCH"), kept(KEEPERS), OutreachKinds.watch());
  }
}
