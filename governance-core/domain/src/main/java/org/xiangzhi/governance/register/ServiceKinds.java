package org.xiangzhi.governance.register;

import static org.xiangzhi.governance.register.KindParts.DAY;
import static org.xiangzhi.governance.register.KindParts.NEEDED;
import static org.xiangzhi.governance.register.KindParts.NUMBER;
import static org.xiangzhi.governance.register.KindParts.PAPER;
import static org.xiangzhi.governance.register.KindParts.PERSON;
import static org.xiangzhi.governance.register.KindParts.TEXT;
import static org.xiangzhi.governance.register.KindParts.back;
import static org.xiangzhi.governance.register.KindParts.due;
import static org.xiangzhi.governance.register.KindParts.field;
import static org.xiangzhi.governance.register.KindParts.procedure;
import static org.xiangzhi.governance.register.KindParts.step;
import static org.xiangzhi.governance.register.KindParts.unit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.stream.Stream;
import org.xiangzhi.governance.kernel.Checks;
import org.xiangzhi.governance.kernel.Mark;
import org.xiangzhi.governance.kernel.RuleId;
import org.xiangzhi.governance.kernel.Text;
import org.xiangzhi.governance.office.OfficeId;
import org.xiangzhi.governance.procedure.StepDefinition;
import org.xiangzhi.governance.procedure.StepId;

/**
 * Builds the kinds by which a courtyard gets others to work for it: the whistle 吹哨报到 and the
 * service order 点单、接单、买单. Both say in the field {@link #NEED} what is needed.
 */
public final class ServiceKinds {
  /** A whistle 吹哨报到. */
  public static final RecordKindId WHISTLE = RecordKindId.of("WHISTLE");

  /** A service order 服务订单. */
  public static final RecordKindId SERVICE_ORDER = RecordKindId.of("SERVICE_ORDER");

  /** The field that says what is needed. */
  public static final FieldId NEED = FieldId.of("NEED");

  /** The field that names the office for which the village whistles. */
  public static final FieldId OFFICE = FieldId.of("OFFICE");

  /** The field with the whole cost of an order, in fen 分. */
  public static final FieldId COST = FieldId.of("COST");

  /** The courtyard consults 院落协商. */
  public static final StepId CONSULTATION = StepId.of("CONSULTATION");

  /** The village whistles 村社吹哨. */
  public static final StepId WHISTLED = StepId.of("WHISTLED");

  /** The office reports in 报到. */
  public static final StepId REPORTED_IN = StepId.of("REPORTED_IN");

  /** The office deals with it 办理. */
  public static final StepId HANDLING = StepId.of("HANDLING");

  /** The one who asked confirms 确认. */
  public static final StepId CONFIRMATION = StepId.of("CONFIRMATION");

  /** The courtyard orders 点单. */
  public static final StepId ORDER = StepId.of("ORDER");

  /** The village takes the order 接单. */
  public static final StepId ACCEPTANCE = StepId.of("ACCEPTANCE");

  /** Cost and shares are stated 核定费用. */
  public static final StepId FUNDING = StepId.of("FUNDING");

  /** The service is delivered 服务. */
  public static final StepId DELIVERY = StepId.of("DELIVERY");

  private ServiceKinds() {}

  /**
   * Says who takes part in a whistle and how long reporting in may take.
   *
   * @param courtyard the offices of which one records what was consulted, at least one
   * @param village the offices that whistle and confirm, at least one
   * @param called the offices that may be whistled for, at least one
   * @param days the days within which the office reports in, the first left out; 1 to 365
   */
  public record Whistle(
      ImmutableSet<OfficeId> courtyard,
      ImmutableSet<OfficeId> village,
      ImmutableSet<OfficeId> called,
      int days) {
    /** Refuses a time limit outside its bounds. */
    public Whistle {
      Checks.within("days", days, 1, 365);
    }
  }

  /**
   * Builds the whistle: a need is consulted in the courtyard, the village whistles for an office of
   * the town, that office alone reports in and deals with it, the village confirms or sends it
   * back.
   *
   * @param rule the rule that provides it
   * @param access who may do what
   * @param whistle who takes part
   * @param mark whose the steps are
   * @return the kind
   */
  public static RecordKind whistle(RuleId rule, RecordAccess access, Whistle whistle, Mark mark) {
    return RecordKind.of(
            WHISTLE.value(),
            Text.of("吹哨报到", "whistle"),
            rule,
            access,
            RecordField.required(NEED.value(), "村民需要", "need", NEEDED).at(CONSULTATION),
            RecordField.required("COURTYARD", "院落", "courtyard", unit()).at(CONSULTATION),
            RecordField.required("CONSULTED_ON", "协商日期", "consulted on", DAY).at(CONSULTATION),
            RecordField.optional("MINUTES", "协商记录", "minutes", PAPER).at(CONSULTATION),
            RecordField.required(
                    OFFICE.value(),
                    "应到单位职务",
                    "office called",
                    new FieldType.OfOffice(whistle.called()))
                .at(WHISTLED),
            RecordField.required("ARRIVED_ON", "报到日期", "arrived on", DAY).at(REPORTED_IN),
            RecordField.optional("ARRIVED", "报到人", "who arrived", PERSON).upTo(10).at(REPORTED_IN),
            RecordField.required("RESULT", "办理结果", "result", TEXT).at(HANDLING),
            RecordField.required("OPINION", "确认意见", "opinion", TEXT).at(CONFIRMATION))
        .with(
            new RecordConstraint.ByNamedOffice(rule, REPORTED_IN, OFFICE),
            new RecordConstraint.ByNamedOffice(rule, HANDLING, OFFICE))
        .through(
            procedure(
                step(
                    CONSULTATION,
                    Text.of("院落协商", "the courtyard consults"),
                    mark,
                    whistle.courtyard()),
                back(
                    step(
                        WHISTLED, Text.of("村社吹哨", "the village whistles"), mark, whistle.village()),
                    CONSULTATION),
                due(
                    step(
                        REPORTED_IN,
                        Text.of("镇街报到", "the office reports in"),
                        mark,
                        whistle.called()),
                    Optional.of(whistle.days())),
                step(HANDLING, Text.of("办理", "the office deals with it"), mark, whistle.called()),
                back(
                    step(
                        CONFIRMATION,
                        Text.of("村社确认", "the village confirms"),
                        mark,
                        whistle.village()),
                    HANDLING)));
  }

  /**
   * Is one who pays a share of an order. The share is in the field {@code SHARE_} with the step's
   * name, the proof of payment in {@code PROOF_}.
   *
   * @param step the step at which payment is recorded
   * @param name what people call the payer
   * @param by the offices of which one records it, at least one
   */
  public record Payer(StepId step, Text name, ImmutableSet<OfficeId> by) {
    FieldId share() {
      return FieldId.of("SHARE_" + step);
    }
  }

  /**
   * Says who takes part in a service order.
   *
   * @param services what can be ordered, at least one
   * @param courtyard the offices of which one orders and confirms, at least one
   * @param village the offices of which one takes the order, at least one
   * @param payers who pays, in the order in which they do, at least one
   */
  public record Order(
      FieldType.Choice services,
      ImmutableSet<OfficeId> courtyard,
      ImmutableSet<OfficeId> village,
      ImmutableList<Payer> payers) {
    /** Refuses an order that nobody pays. */
    public Order {
      Checks.within("payers", payers.size(), 1, 10);
    }
  }

  /**
   * Builds the service order: the courtyard orders; the village takes it, or refuses it by closing
   * it with the reason; the payers' shares, which add up to the cost exactly, are stated and paid;
   * the service is delivered; the courtyard confirms or sends it back.
   *
   * @param rule the rule that provides it
   * @param access who may do what
   * @param order who takes part
   * @param mark whose the steps are
   * @return the kind
   */
  public static RecordKind serviceOrder(RuleId rule, RecordAccess access, Order order, Mark mark) {
    return RecordKind.of(
            SERVICE_ORDER.value(),
            Text.of("服务订单", "service order"),
            rule,
            access,
            orderFields(order).toArray(RecordField[]::new))
        .with(
            new RecordConstraint.SumsTo(
                rule,
                order.payers().stream().map(Payer::share).collect(ImmutableSet.toImmutableSet()),
                COST))
        .through(procedure(orderSteps(order, mark)));
  }

  private static Stream<RecordField> orderFields(Order order) {
    Stream<RecordField> before =
        Stream.of(
            RecordField.required("SERVICE", "服务类别", "service", order.services()).at(ORDER),
            RecordField.required(NEED.value(), "需求", "need", NEEDED).at(ORDER),
            RecordField.required("COURTYARD", "院落", "courtyard", unit()).at(ORDER),
            RecordField.required("PROVIDER", "承办单位", "provider", KindParts.LINE).at(ACCEPTANCE),
            RecordField.required("DUE_ON", "办理期限", "due on", DAY).at(ACCEPTANCE),
            RecordField.required(COST.value(), "费用（分）", "cost in fen", NUMBER).at(FUNDING));
    Stream<RecordField> shares =
        order.payers().stream()
            .flatMap(
                payer ->
                    Stream.of(
                        new RecordField(
                            payer.share(),
                            Text.of(
                                payer.name().zh() + "承担（分）",
                                "share of " + payer.name().en() + " in fen"),
                            NUMBER,
                            true,
                            1,
                            false,
                            Optional.of(FUNDING)),
                        new RecordField(
                            field("PROOF_" + payer.step()),
                            Text.of(payer.name().zh() + "支付凭证", "payment by " + payer.name().en()),
                            PAPER,
                            true,
                            1,
                            false,
                            Optional.of(payer.step()))));
    Stream<RecordField> after =
        Stream.of(
            RecordField.required("DELIVERED_ON", "完成日期", "delivered on", DAY).at(DELIVERY),
            RecordField.required("RESULT", "服务结果", "result", TEXT).at(DELIVERY),
            RecordField.required("OPINION", "院落意见", "opinion", TEXT).at(CONFIRMATION));
    return Stream.of(before, shares, after).flatMap(fields -> fields);
  }

  private static ImmutableList<StepDefinition> orderSteps(Order order, Mark mark) {
    return ImmutableList.<StepDefinition>builder()
        .add(
            step(ORDER, Text.of("院落点单", "the courtyard orders"), mark, order.courtyard()),
            back(
                step(ACCEPTANCE, Text.of("村级接单", "the village takes it"), mark, order.village()),
                ORDER),
            step(FUNDING, Text.of("核定费用", "cost and shares are stated"), mark, order.village()))
        .addAll(
            order.payers().stream()
                .map(
                    payer ->
                        back(
                            step(
                                payer.step(),
                                Text.of(payer.name().zh() + "买单", payer.name().en() + " pays"),
                                mark,
                                payer.by()),
                            FUNDING))
                .iterator())
        .add(
            step(DELIVERY, Text.of("服务", "the service is delivered"), mark, order.village()),
            back(
                step(
                    CONFIRMATION,
                    Text.of("院落确认", "the courtyard confirms"),
                    mark,
                    order.courtyard()),
                DELIVERY))
        .build();
  }
}
