package org.xiangzhi.governance.plugin.yard;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.SplittableRandom;
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

/** Makes up the records of one village's year: mediations, visits, service orders, its pairing. */
final class RecordTurns {
  private static final FieldValue PAPER =
      new FieldValue.Paper("附件", Digest.ofText("three-level-yard-meeting sample"));

  private static final ImmutableList<String> SERVICES =
      ImmutableList.of("HEALTH", "SCIENCE", "CULTURE", "LAW");
  private static final ImmutableList<String> CATEGORIES =
      ImmutableList.of("OUT_OF_POVERTY", "PETITIONER", "ALLOWANCE", "LONELY_ELDERLY");

  /** What the district's enterprises bought in all, in fen: 1.83 million yuan. */
  static final int PURCHASES = 183_000_000;

  /** More than a hundred people found work; the source gives no nearer figure. */
  static final int JOBS = 110;

  private final Diary diary;
  private final SampleVillage village;
  private final YearPlan plan;
  private final SplittableRandom random;

  RecordTurns(Diary diary, SampleVillage village, YearPlan plan, SplittableRandom random) {
    this.diary = diary;
    this.village = village;
    this.plan = plan;
    this.random = random;
  }

  /** Enters the records between two days; what the second version alone has, from its day on. */
  void enter(LocalDate first, LocalDate last) {
    int count = plan.mediations(village);
    for (int i = 0; i < count; i++) {
      mediation(i, day(first, last, i, count));
    }
    LocalDate wide =
        YardVersion.DISTRICT_WIDE.from().isAfter(first)
            ? YardVersion.DISTRICT_WIDE.from().plusDays(1)
            : first;
    for (int i = 0; i < CATEGORIES.size(); i++) {
      visit(i, day(wide, last, i, CATEGORIES.size()));
    }
    order(day(wide, last, 0, 3));
    if (plan.paired(village)) {
      pairing(day(wide, last, 0, 6));
    }
  }

  /** A day within one of so many equal parts, and some days before the last. */
  private LocalDate day(LocalDate first, LocalDate last, int part, int parts) {
    long span = ChronoUnit.DAYS.between(first, last) - 20;
    long from = span * part / parts;
    return first.plusDays(from + random.nextLong(Math.max(1, span / parts)));
  }

  private void mediation(int number, LocalDate day) {
    int yard = number % village.yards() + 1;
    int household = (yard - 1) * SampleVillage.HOUSEHOLDS_OF_YARD + 4 + random.nextInt(15);
    PersonId mediator = village.mediator(yard);
    RecordId record = RecordId.of("mediation-" + (number + 1));
    LocalDateTime at = day.atTime(14, 0);
    enter(
        at,
        mediator,
        record,
        ConsultationKinds.MEDIATION,
        yard,
        ImmutableSortedMap.of(
            FieldId.of("APPLICANTS"), person(village.resident(household)),
            FieldId.of("RESPONDENTS"), person(village.resident(household + 1)),
            FieldId.of("DISPUTE"), words("相邻排水、通行或者林木界线争议"),
            FieldId.of("MEDIATORS"), person(mediator)));
    boolean agreed = plan.reconciled(village, number);
    ImmutableSortedMap.Builder<FieldId, ImmutableList<FieldValue>> outcome =
        ImmutableSortedMap.naturalOrder();
    outcome.put(FieldId.of("ATTEMPTS"), one(new FieldValue.Day(day.plusDays(2))));
    outcome.put(ConsultationKinds.OUTCOME, chosen(agreed ? "AGREED" : "FAILED"));
    if (agreed) {
      outcome.put(FieldId.of("AGREEMENT"), one(PAPER));
    }
    LocalDateTime tried = day.plusDays(2).atTime(15, 0);
    amend(tried, mediator, record, outcome.buildOrThrow());
    diary.enter(village.log(), tried, mediator, new RegisterCommand.Close(record, "调解结束"));
  }

  private void visit(int number, LocalDate day) {
    int household = 4 + random.nextInt(15);
    enter(
        day.atTime(11, 0),
        village.clerk(),
        RecordId.of("visit-" + (number + 1)),
        OutreachKinds.VISIT,
        1,
        ImmutableSortedMap.of(
            FieldId.of("HOUSEHOLD"),
            one(new FieldValue.OfUnit(village.household(household))),
            FieldId.of("DAY"),
            one(new FieldValue.Day(day)),
            FieldId.of("VISITORS"),
            person(village.secretary()),
            FieldId.of("OCCASION"),
            chosen("FOUR_MUSTS"),
            FieldId.of("CATEGORY"),
            chosen(CATEGORIES.get(number))));
  }

  private void order(LocalDate day) {
    int service = village.number() % SERVICES.size();
    int yard = village.number() % village.yards() + 1;
    PersonId head = village.yardHead(yard);
    YardDepartment department =
        ImmutableList.of(
                YardDepartment.HEALTH,
                YardDepartment.SCIENCE,
                YardDepartment.CULTURE,
                YardDepartment.JUSTICE)
            .get(service);
    RecordId record = RecordId.of("order-1");
    long cost = 50_000 + 1_000L * random.nextInt(100);
    enter(
        day.atTime(10, 0),
        head,
        record,
        ServiceKinds.SERVICE_ORDER,
        yard,
        ImmutableSortedMap.of(
            FieldId.of("SERVICE"),
            chosen(SERVICES.get(service)),
            ServiceKinds.NEED,
            words("请到院坝服务一次"),
            FieldId.of("COURTYARD"),
            one(new FieldValue.OfUnit(village.yard(yard)))));
    complete(day.atTime(10, 1), head, record, ServiceKinds.ORDER);
    take(day, record, department, cost);
    serve(day, record, SampleCounty.head(department), head);
  }

  /** The village takes the order, and the cost is stated, which the department bears. */
  private void take(LocalDate day, RecordId record, YardDepartment department, long cost) {
    PersonId clerk = village.clerk();
    amend(
        day.atTime(16, 0),
        clerk,
        record,
        ImmutableSortedMap.of(
            FieldId.of("PROVIDER"), words(department.name().zh()),
            FieldId.of("DUE_ON"), one(new FieldValue.Day(day.plusDays(15)))));
    complete(day.atTime(16, 1), clerk, record, ServiceKinds.ACCEPTANCE);
    amend(
        day.plusDays(1).atTime(9, 0),
        clerk,
        record,
        ImmutableSortedMap.of(
            ServiceKinds.COST,
            one(new FieldValue.Amount(cost)),
            FieldId.of("SHARE_" + YardRecords.DEPARTMENT_PAYS),
            one(new FieldValue.Amount(cost))));
    complete(day.plusDays(1).atTime(9, 1), clerk, record, ServiceKinds.FUNDING);
  }

  /** The department pays, the service is delivered, and the yard confirms it. */
  private void serve(LocalDate day, RecordId record, PersonId payer, PersonId head) {
    LocalDateTime paid = day.plusDays(4).atTime(9, 0);
    amend(
        paid,
        payer,
        record,
        ImmutableSortedMap.of(FieldId.of("PROOF_" + YardRecords.DEPARTMENT_PAYS), one(PAPER)));
    complete(paid, payer, record, YardRecords.DEPARTMENT_PAYS);
    LocalDateTime served = day.plusDays(8).atTime(17, 0);
    amend(
        served,
        village.clerk(),
        record,
        ImmutableSortedMap.of(
            FieldId.of("DELIVERED_ON"), one(new FieldValue.Day(day.plusDays(8))),
            FieldId.of("RESULT"), words("已到院坝服务")));
    complete(served, village.clerk(), record, ServiceKinds.DELIVERY);
    LocalDateTime confirmed = day.plusDays(9).atTime(17, 0);
    amend(confirmed, head, record, ImmutableSortedMap.of(FieldId.of("OPINION"), words("满意")));
    complete(confirmed, head, record, ServiceKinds.CONFIRMATION);
  }

  private void pairing(LocalDate day) {
    int[] purchases = Shares.even(PURCHASES, YearPlan.PAIRINGS, new SplittableRandom(1));
    int[] jobs = Shares.even(JOBS, YearPlan.PAIRINGS, new SplittableRandom(2));
    int number = plan.pairing(village);
    RecordId record = RecordId.of("pairing-1");
    enter(
        day.atTime(10, 0),
        village.clerk(),
        record,
        OutreachKinds.PAIRING,
        1,
        ImmutableSortedMap.of(
            FieldId.of("ENTERPRISE"), words("示例企业" + (number + 1)),
            FieldId.of("UNIT"), one(new FieldValue.OfUnit(village.unit())),
            FieldId.of("SINCE"), one(new FieldValue.Day(day)),
            FieldId.of("AGREEMENT"), one(PAPER)));
    enter(
        day.plusDays(15).atTime(10, 0),
        village.clerk(),
        RecordId.of("pairing-result-1"),
        OutreachKinds.PAIRING_RESULT,
        1,
        ImmutableSortedMap.of(
            FieldId.of("PAIRING"), one(new FieldValue.OfRecord(record)),
            FieldId.of("DAY"), one(new FieldValue.Day(day.plusDays(15))),
            FieldId.of("PURCHASES"), one(new FieldValue.Amount(purchases[number])),
            FieldId.of("JOBS"), one(new FieldValue.Amount(jobs[number])),
            FieldId.of("EVIDENCE"), one(PAPER)));
  }

  private void enter(
      LocalDateTime at,
      PersonId actor,
      RecordId record,
      RecordKindId kind,
      int yard,
      ImmutableSortedMap<FieldId, ImmutableList<FieldValue>> fields) {
    diary.enter(
        village.log(),
        at,
        actor,
        new RegisterCommand.Enter(record, kind, village.yard(yard), fields));
  }

  private void amend(
      LocalDateTime at,
      PersonId actor,
      RecordId record,
      ImmutableSortedMap<FieldId, ImmutableList<FieldValue>> fields) {
    diary.enter(village.log(), at, actor, new RegisterCommand.Amend(record, fields, "补充登记"));
  }

  private void complete(LocalDateTime at, PersonId actor, RecordId record, StepId step) {
    diary.enter(village.log(), at, actor, new RegisterCommand.CompleteStep(record, step));
  }

  private static ImmutableList<FieldValue> one(FieldValue value) {
    return ImmutableList.of(value);
  }

  private static ImmutableList<FieldValue> words(String text) {
    return one(new FieldValue.Words(text));
  }

  private static ImmutableList<FieldValue> chosen(String choice) {
    return one(new FieldValue.Chosen(FieldId.of(choice)));
  }

  private static ImmutableList<FieldValue> person(PersonId person) {
    return one(new FieldValue.OfPerson(person));
  }
}
