package org.xiangzhi.governance.plugin.yard;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.xiangzhi.governance.kernel.Mark;
import org.xiangzhi.governance.kernel.RuleId;
import org.xiangzhi.governance.kernel.Text;
import org.xiangzhi.governance.office.OfficeId;
import org.xiangzhi.governance.procedure.StepId;
import org.xiangzhi.governance.register.ConsultationKinds;
import org.xiangzhi.governance.register.FieldType;
import org.xiangzhi.governance.register.FieldType.Choice.Option;
import org.xiangzhi.governance.register.OutreachKinds;
import org.xiangzhi.governance.register.RecordAccess;
import org.xiangzhi.governance.register.RecordKind;
import org.xiangzhi.governance.register.ServiceKinds;

/**
 * States the kinds of record that the practice keeps, common ones of the core: mediations from the
 * beginning; service orders, visits and pairings from the second version on.
 */
final class YardRecords {
  static final StepId DEPARTMENT_PAYS = StepId.of("DEPARTMENT");

  private static final ImmutableSet<OfficeId> MEDIATORS =
      ImmutableSet.<OfficeId>builder()
          .addAll(YardOffices.VILLAGE_OFFICERS)
          .add(YardOffices.MEDIATOR)
          .build();

  private static final ImmutableSet<OfficeId> KEEPERS =
      ImmutableSet.<OfficeId>builder()
          .addAll(YardOffices.VILLAGE_OFFICERS)
          .add(YardOffices.CONTACT_MEMBER)
          .build();

  private static final ImmutableSet<OfficeId> YARD =
      ImmutableSet.of(YardOffices.YARD_HEAD, YardOffices.YARD_MEMBER);

  private YardRecords() {}

  static ImmutableList<RecordKind> all(YardVersion version) {
    RecordKind mediation =
        ConsultationKinds.mediation(
            RuleId.of("YARD-MEDIATION-OUTCOME"),
            RecordAccess.keptBy(MEDIATORS).readBy(MEDIATORS),
            RuleId.of("YARD-MEDIATORS-APART"));
    return version.district()
        ? ImmutableList.of(mediation, orders(), visits(), pairings(), yields())
        : ImmutableList.of(mediation);
  }

  /** A yard orders, a department takes it on and pays; the village passes it on. */
  private static RecordKind orders() {
    ImmutableSet<OfficeId> departments =
        YardDepartment.ALL.stream()
            .map(YardDepartment::head)
            .collect(ImmutableSet.toImmutableSet());
    ImmutableSet<OfficeId> keepers =
        ImmutableSet.<OfficeId>builder().addAll(YARD).addAll(YardOffices.VILLAGE_OFFICERS).build();
    return ServiceKinds.serviceOrder(
        RuleId.of("YARD-ORDER-COSTS"),
        RecordAccess.keptBy(keepers),
        new ServiceKinds.Order(
            FieldType.Choice.of(
                Option.of("HEALTH", "卫生下院坝", "health"),
                Option.of("SCIENCE", "科技下院坝", "science"),
                Option.of("CULTURE", "文化下院坝", "culture"),
                Option.of("LAW", "法律下院坝", "law"),
                Option.of("OTHER", "其他", "other")),
            YARD,
            YardOffices.VILLAGE_OFFICERS,
            ImmutableList.of(
                new ServiceKinds.Payer(
                    DEPARTMENT_PAYS, Text.of("区级部门", "department"), departments))),
        Mark.OWN);
  }

  /** Why a household is a key household is masked. */
  private static RecordKind visits() {
    return OutreachKinds.visit(
        RuleId.of("YARD-VISITS"),
        RecordAccess.keptBy(KEEPERS).readBy(KEEPERS),
        FieldType.Choice.of(
            Option.of("FOUR_MUSTS", "四必到四必访", "key household"),
            Option.of("OTHER", "其他走访", "other visit")),
        FieldType.Choice.of(
            Option.of("OUT_OF_POVERTY", "脱贫户", "out of poverty"),
            Option.of("PETITIONER", "信访户", "petitioner"),
            Option.of("ALLOWANCE", "低保户", "on subsistence allowance"),
            Option.of("LONELY_ELDERLY", "孤老户", "lonely elderly")));
  }

  private static RecordKind pairings() {
    return OutreachKinds.pairing(
        RuleId.of("YARD-PAIRING"), RecordAccess.keptBy(YardOffices.VILLAGE_OFFICERS));
  }

  private static RecordKind yields() {
    return OutreachKinds.pairingResult(
        RuleId.of("YARD-PAIRING"), RecordAccess.keptBy(YardOffices.VILLAGE_OFFICERS));
  }
}
