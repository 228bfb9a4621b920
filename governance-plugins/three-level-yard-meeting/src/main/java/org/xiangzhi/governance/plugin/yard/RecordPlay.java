package org.xiangzhi.governance.plugin.yard;

import static org.xiangzhi.governance.plugin.yard.DemoVillage.VILLAGE;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import org.xiangzhi.governance.hierarchy.UnitId;
import org.xiangzhi.governance.kernel.Digest;
import org.xiangzhi.governance.kernel.PersonId;
import org.xiangzhi.governance.procedure.StepId;
import org.xiangzhi.governance.register.ConsultationKinds;
import org.xiangzhi.governance.register.FieldId;
import org.xiangzhi.governance.register.FieldValue;
import org.xiangzhi.governance.register.OutreachKinds;
import org.xiangzhi.governance.register.RecordId;
import org.xiangzhi.governance.register.RecordKindId;
import org.xiangzhi.governance.register.RegisterCommand;
import org.xiangzhi.governance.register.ServiceKinds;
import org.xiangzhi.governance.village.Script;

/** Plays mediation, service order, visit and pairing, with the mistakes people make. */
final class RecordPlay {
  private static final FieldValue PAPER =
      new FieldValue.Paper("协议书", Digest.ofText("three-level-yard-meeting demonstration"));

  private final Script script;

  RecordPlay(Script script) {
    this.script = script;
  }

  void mediate() {
    script.title(
        "院坝调解：调解员不得是当事人，结案须有结果", "mediation: no party mediates, none ends without outcome");
    PersonId mediator = VILLAGE.mediator(1);
    enter(mediator, ConsultationKinds.MEDIATION, "mediation-1", dispute(mediator));
    enter(mediator, ConsultationKinds.MEDIATION, "mediation-1", dispute(VILLAGE.resident(6)));
    close(mediator, "mediation-1");
    amend(
        mediator,
        "mediation-1",
        "ATTEMPTS",
        new FieldValue.Day(script.day()),
        "OUTCOME",
        chosen("AGREED"));
    amend(
        mediator,
        "mediation-1",
        "ATTEMPTS",
        new FieldValue.Day(script.day()),
        "OUTCOME",
        chosen("AGREED"),
        "AGREEMENT",
        PAPER);
    close(mediator, "mediation-1");
  }

  private static Object[] dispute(PersonId applicant) {
    return new Object[] {
      "APPLICANTS",
      new FieldValue.OfPerson(applicant),
      "RESPONDENTS",
      new FieldValue.OfPerson(VILLAGE.resident(7)),
      "DISPUTE",
      new FieldValue.Words("两家排水沟走向争议"),
      "MEDIATORS",
      new FieldValue.OfPerson(VILLAGE.mediator(1))
    };
  }

  void order() {
    script.title("院坝点单、部门领办：分担须等于费用", "a yard orders, a department pays: the shares are the cost");
    PersonId head = VILLAGE.yardHead(2);
    PersonId clerk = VILLAGE.clerk();
    enter(
        head,
        ServiceKinds.SERVICE_ORDER,
        "order-1",
        "SERVICE",
        chosen("HEALTH"),
        "NEED",
        new FieldValue.Words("请医务人员到院坝巡诊"),
        "COURTYARD",
        new FieldValue.OfUnit(VILLAGE.yard(2)));
    complete(head, "order-1", ServiceKinds.ORDER);
    complete(clerk, "order-1", ServiceKinds.ACCEPTANCE);
    amend(
        clerk,
        "order-1",
        "PROVIDER",
        new FieldValue.Words(YardDepartment.HEALTH.name().zh()),
        "DUE_ON",
        new FieldValue.Day(script.day().plusDays(20)));
    complete(clerk, "order-1", ServiceKinds.ACCEPTANCE);
    fund();
    serve();
  }

  private void fund() {
    PersonId clerk = VILLAGE.clerk();
    String share = "SHARE_" + YardRecords.DEPARTMENT_PAYS;
    amend(
        clerk,
        "order-1",
        "COST",
        new FieldValue.Amount(120_000),
        share,
        new FieldValue.Amount(100_000));
    complete(clerk, "order-1", ServiceKinds.FUNDING);
    amend(clerk, "order-1", share, new FieldValue.Amount(120_000));
    amend(
        clerk,
        "order-1",
        "COST",
        new FieldValue.Amount(120_000),
        share,
        new FieldValue.Amount(120_000));
    complete(clerk, "order-1", ServiceKinds.FUNDING);
  }

  private void serve() {
    PersonId head = VILLAGE.yardHead(2);
    PersonId clerk = VILLAGE.clerk();
    PersonId payer = SampleCounty.head(YardDepartment.HEALTH);
    amend(payer, "order-1", "PROOF_" + YardRecords.DEPARTMENT_PAYS, PAPER);
    complete(payer, "order-1", YardRecords.DEPARTMENT_PAYS);
    amend(
        clerk,
        "order-1",
        "DELIVERED_ON",
        new FieldValue.Day(script.day()),
        "RESULT",
        new FieldValue.Words("已巡诊 26 人次"));
    complete(clerk, "order-1", ServiceKinds.DELIVERY);
    amend(head, "order-1", "OPINION", new FieldValue.Words("满意"));
    complete(head, "order-1", ServiceKinds.CONFIRMATION);
  }

  void visitAndPair() {
    script.title("四必到四必访，类别遮掩；村企结对，不重复", "visits, the reason masked; one pairing an enterprise");
    enter(
        VILLAGE.clerk(),
        OutreachKinds.VISIT,
        "visit-1",
        "HOUSEHOLD",
        new FieldValue.OfUnit(VILLAGE.household(9)),
        "DAY",
        new FieldValue.Day(script.day()),
        "VISITORS",
        new FieldValue.OfPerson(VILLAGE.secretary()),
        "OCCASION",
        chosen("FOUR_MUSTS"),
        "CATEGORY",
        chosen("LONELY_ELDERLY"));
    enter(VILLAGE.clerk(), OutreachKinds.PAIRING, "pairing-1", pairing());
    enter(VILLAGE.clerk(), OutreachKinds.PAIRING, "pairing-2", pairing());
    enter(
        VILLAGE.clerk(),
        OutreachKinds.PAIRING_RESULT,
        "pairing-result-1",
        "PAIRING",
        new FieldValue.OfRecord(RecordId.of("pairing-1")),
        "DAY",
        new FieldValue.Day(script.day()),
        "PURCHASES",
        new FieldValue.Amount(1_200_000),
        "JOBS",
        new FieldValue.Amount(2),
        "EVIDENCE",
        PAPER);
  }

  private Object[] pairing() {
    return new Object[] {
      "ENTERPRISE",
      new FieldValue.Words("示例食品公司"),
      "UNIT",
      new FieldValue.OfUnit(VILLAGE.unit()),
      "SINCE",
      new FieldValue.Day(script.day()),
      "AGREEMENT",
      PAPER
    };
  }

  private void enter(PersonId actor, RecordKindId kind, String record, Object... fields) {
    // Whoever holds an office of a yard keeps the records of that yard.
    UnitId unit = VILLAGE.yard(kind.equals(ServiceKinds.SERVICE_ORDER) ? 2 : 1);
    script.act(
        VILLAGE.log(),
        actor,
        new RegisterCommand.Enter(RecordId.of(record), kind, unit, fields(fields)));
  }

  private void amend(PersonId actor, String record, Object... fields) {
    script.act(
        VILLAGE.log(),
        actor,
        new RegisterCommand.Amend(RecordId.of(record), fields(fields), "补充登记"));
  }

  private void complete(PersonId actor, String record, StepId step) {
    script.act(VILLAGE.log(), actor, new RegisterCommand.CompleteStep(RecordId.of(record), step));
  }

  private void close(PersonId actor, String record) {
    script.act(VILLAGE.log(), actor, new RegisterCommand.Close(RecordId.of(record), "办结"));
  }

  private static FieldValue chosen(String choice) {
    return new FieldValue.Chosen(FieldId.of(choice));
  }

  private static ImmutableSortedMap<FieldId, ImmutableList<FieldValue>> fields(Object... pairs) {
    ImmutableSortedMap.Builder<FieldId, ImmutableList<FieldValue>> fields =
        ImmutableSortedMap.naturalOrder();
    for (int i = 0; i < pairs.length; i += 2) {
      fields.put(FieldId.of(pairs[i].toString()), ImmutableList.of((FieldValue) pairs[i + 1]));
    }
    return fields.buildOrThrow();
  }
}
