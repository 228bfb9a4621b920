package org.xiangzhi.governance.register;

import static org.xiangzhi.governance.register.KindParts.DAY;
import static org.xiangzhi.governance.register.KindParts.PERSON;
import static org.xiangzhi.governance.register.KindParts.TEXT;
import static org.xiangzhi.governance.register.KindParts.field;
import static org.xiangzhi.governance.register.KindParts.fields;
import static org.xiangzhi.governance.register.KindParts.option;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.stream.Stream;
import org.xiangzhi.governance.kernel.Checks;
import org.xiangzhi.governance.kernel.RuleId;
import org.xiangzhi.governance.kernel.Text;

/** Builds pledges 承诺践诺 and evaluations whose sum is that of their parts. */
public final class PledgeKinds {
  /** A pledge 承诺. */
  public static final RecordKindId PLEDGE = RecordKindId.of("PLEDGE");

  /** The field that says what became of a pledge. */
  public static final FieldId KEPT = FieldId.of("KEPT");

  /** The field with the sum of an evaluation. */
  public static final FieldId TOTAL = FieldId.of("TOTAL");

  private PledgeKinds() {}

  /**
   * Builds the pledge of somebody, such as a party member 党员: what is promised by when. It is
   * closed once it says whether it was kept. The name is personal.
   *
   * @param rule the rule that provides it
   * @param access who may do what
   * @param sorts what pledges are about
   * @return the kind
   */
  public static RecordKind pledge(RuleId rule, RecordAccess access, FieldType.Choice sorts) {
    return RecordKind.of(
            PLEDGE.value(),
            Text.of("承诺践诺", "pledge"),
            rule,
            access,
            RecordField.required("WHO", "承诺人", "who", PERSON).masked(),
            RecordField.required("SORT", "类别", "sort", sorts),
            RecordField.required("PLEDGE", "承诺事项", "pledge", TEXT),
            RecordField.required("MADE_ON", "承诺日期", "made on", DAY),
            RecordField.required("DUE_ON", "践诺期限", "due on", DAY),
            RecordField.optional(
                KEPT.value(),
                "践诺情况",
                "what became of it",
                FieldType.Choice.of(
                    option("KEPT", "已践诺", "kept"), option("NOT_KEPT", "未践诺", "not kept"))),
            RecordField.optional("RESULT", "结果", "result", TEXT))
        .with(
            new RecordConstraint.BeforeClosing(rule, KEPT),
            new RecordConstraint.NeedsFor(rule, KEPT, fields("KEPT"), field("RESULT")))
        .with(
            new RecordMetric.Chosen(
                "pledges-kept",
                Text.of("践诺率", "pledges that were kept"),
                KEPT,
                fields("KEPT"),
                fields("KEPT", "NOT_KEPT")));
  }

  /**
   * Is one part of an evaluation.
   *
   * @param field the field of its points
   * @param name what people call it
   * @param max the most points that it gives, 1 to 1000
   */
  public record Part(FieldId field, Text name, int max) {
    /** Refuses a greatest number outside its bounds. */
    public Part {
      Checks.within("max", max, 1, 1000);
    }

    /**
     * Makes a part.
     *
     * @param field the name of its field
     * @param zh what people call it in Chinese
     * @param en and in English
     * @param max the most points that it gives
     * @return the part
     */
    public static Part of(String field, String zh, String en, int max) {
      return new Part(FieldId.of(field), Text.of(zh, en), max);
    }
  }

  /**
   * Builds an evaluation: who or what was evaluated for which year, the points of every part, and
   * their sum. Nobody and nothing is evaluated twice for a year.
   *
   * @param kind its name
   * @param name what people call it
   * @param rule the rule that provides it
   * @param access who may do what
   * @param subject what is evaluated: a required field
   * @param parts its parts, 1 to 20
   * @return the kind
   */
  public static RecordKind evaluation(
      RecordKindId kind,
      Text name,
      RuleId rule,
      RecordAccess access,
      RecordField subject,
      List<Part> parts) {
    Checks.within("parts", parts.size(), 1, 20);
    int most = parts.stream().mapToInt(Part::max).sum();
    ImmutableList<RecordField> points =
        parts.stream().map(PledgeKinds::points).collect(ImmutableList.toImmutableList());
    Stream<RecordField> before =
        Stream.of(
            subject,
            RecordField.required("YEAR", "年度", "year", new FieldType.Amount(2000, 9999)),
            RecordField.required("DAY", "评定日期", "day", DAY));
    Stream<RecordField> after =
        Stream.of(
            RecordField.required(TOTAL.value(), "总分", "sum", new FieldType.Amount(0, most)),
            RecordField.optional("NOTE", "说明", "note", TEXT));
    return RecordKind.of(
            kind.value(),
            name,
            rule,
            access,
            Stream.of(before, points.stream(), after)
                .flatMap(some -> some)
                .toArray(RecordField[]::new))
        .with(
            new RecordConstraint.SumsTo(
                rule,
                parts.stream().map(Part::field).collect(ImmutableSet.toImmutableSet()),
                TOTAL),
            new RecordConstraint.Unique(rule, ImmutableSet.of(subject.id(), field("YEAR"))));
  }

  private static RecordField points(Part part) {
    return RecordField.required(
        part.field().value(),
        part.name().zh(),
        part.name().en(),
        new FieldType.Amount(0, part.max()));
  }
}
