package org.xiangzhi.governance.register;

import static org.xiangzhi.governance.register.KindParts.DAY;
import static org.xiangzhi.governance.register.KindParts.LINE;
import static org.xiangzhi.governance.register.KindParts.PAPER;
import static org.xiangzhi.governance.register.KindParts.PERSON;
import static org.xiangzhi.governance.register.KindParts.fields;
import static org.xiangzhi.governance.register.KindParts.unit;

import org.xiangzhi.governance.kernel.RuleId;
import org.xiangzhi.governance.kernel.Text;

/**
 * Builds the register of voluntary work 志愿服务登记: invited and never compelled. It has no field for
 * what household somebody comes from or what support it gets, and nothing depends on an entry or on
 * there being none.
 */
public final class VoluntaryKinds {
  /** A piece of voluntary work 志愿服务. */
  public static final RecordKindId WORK = RecordKindId.of("VOLUNTARY_WORK");

  /** What says thanks for it 志愿服务证书. */
  public static final RecordKindId CERTIFICATE = RecordKindId.of("VOLUNTARY_CERTIFICATE");

  /** The field of a piece of work that says who took part. */
  public static final FieldId WHO = FieldId.of("WHO");

  /** The field of a piece of work that says for how many tenths of an hour each took part. */
  public static final FieldId HOURS = FieldId.of("HOURS");

  /** The field of a piece of work that says when it was. */
  public static final FieldId ON = FieldId.of("DAY");

  /** The field of a certificate that says whose it is. */
  public static final FieldId HOLDER = FieldId.of("HOLDER");

  /** The field of a certificate that says for which work it is. */
  public static final FieldId FOR = FieldId.of("FOR");

  private static final int DAY_IN_TENTHS = 240;

  private VoluntaryKinds() {}

  /**
   * Builds the piece of voluntary work: who took part is personal, and how everyone was invited is
   * part of it.
   *
   * @param rule the rule that provides it
   * @param access who may do what
   * @param voluntary the rule that it is voluntary
   * @return the kind
   */
  public static RecordKind work(RuleId rule, RecordAccess access, RuleId voluntary) {
    return RecordKind.of(
            WORK.value(),
            Text.of("志愿服务", "voluntary work"),
            rule,
            access,
            RecordField.required(WHO.value(), "参加人", "who", PERSON)
                .upTo(RecordField.MAX_VALUES)
                .masked(),
            RecordField.required(ON.value(), "日期", "day", DAY),
            RecordField.required("WHAT", "服务内容", "what", LINE),
            RecordField.required("WHERE", "地点", "where", unit()),
            RecordField.required(
                HOURS.value(),
                "每人服务时长（十分之一小时）",
                "tenths of an hour, each",
                new FieldType.Amount(1, DAY_IN_TENTHS)),
            RecordField.required("INVITATION", "邀请方式", "how everyone was invited", LINE),
            RecordField.optional("PHOTO", "现场记录", "record of the day", PAPER).masked())
        .with(new RecordConstraint.AnyOf(voluntary, fields("INVITATION")));
  }

  /**
   * Builds the certificate of voluntary work. It is issued with the holder's consent; its hours
   * follow from the work that it names.
   *
   * @param rule the rule that provides it
   * @param access who may do what
   * @param consent the rule that it needs consent
   * @return the kind
   */
  public static RecordKind certificate(RuleId rule, RecordAccess access, RuleId consent) {
    return RecordKind.of(
            CERTIFICATE.value(),
            Text.of("志愿服务证书", "certificate of voluntary work"),
            rule,
            access,
            RecordField.required(HOLDER.value(), "获得者", "holder", PERSON),
            RecordField.required(FOR.value(), "所表彰的志愿服务", "work", new FieldType.OfRecord(WORK))
                .upTo(RecordField.MAX_VALUES),
            RecordField.required("ISSUED_ON", "颁发日期", "issued on", DAY),
            RecordField.optional("CONSENT", "本人同意", "consent", PAPER))
        .with(new RecordConstraint.AnyOf(consent, fields("CONSENT")));
  }
}
