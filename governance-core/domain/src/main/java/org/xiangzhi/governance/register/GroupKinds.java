package org.xiangzhi.governance.register;

import static org.xiangzhi.governance.register.KindParts.DAY;
import static org.xiangzhi.governance.register.KindParts.LINE;
import static org.xiangzhi.governance.register.KindParts.NUMBER;
import static org.xiangzhi.governance.register.KindParts.PAPER;
import static org.xiangzhi.governance.register.KindParts.PERSON;
import static org.xiangzhi.governance.register.KindParts.TEXT;
import static org.xiangzhi.governance.register.KindParts.back;
import static org.xiangzhi.governance.register.KindParts.field;
import static org.xiangzhi.governance.register.KindParts.fields;
import static org.xiangzhi.governance.register.KindParts.option;
import static org.xiangzhi.governance.register.KindParts.procedure;
import static org.xiangzhi.governance.register.KindParts.step;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.xiangzhi.governance.ballot.BallotKind;
import org.xiangzhi.governance.kernel.Mark;
import org.xiangzhi.governance.kernel.RuleId;
import org.xiangzhi.governance.kernel.Text;
import org.xiangzhi.governance.office.OfficeId;
import org.xiangzhi.governance.procedure.Bound;
import org.xiangzhi.governance.procedure.Requirement;
import org.xiangzhi.governance.procedure.StepId;

/**
 * Builds the kinds of a small unit that governs itself: its rules as versioned documents, what its
 * residents give, and the thanks for it.
 */
public final class GroupKinds {
  /** A version of a document of rules 组规. */
  public static final RecordKindId DOCUMENT = RecordKindId.of("RULE_DOCUMENT");

  /** What a resident gave 投工投劳、捐款捐物. */
  public static final RecordKindId CONTRIBUTION = RecordKindId.of("CONTRIBUTION");

  /** What says thanks for it 荣誉证书. */
  public static final RecordKindId CERTIFICATE = RecordKindId.of("CERTIFICATE");

  /** It is drafted 起草. */
  public static final StepId DRAFT = StepId.of("DRAFT");

  /** It is adopted 表决通过. */
  public static final StepId ADOPTION = StepId.of("ADOPTION");

  /** It is posted 公布. */
  public static final StepId POSTING = StepId.of("POSTING");

  private GroupKinds() {}

  /**
   * Builds a version of a document of rules. Versions are numbered without gaps; each refers to the
   * one before, of the same subject and adopted, and no two to the same. A version is adopted by a
   * ballot that asked its very title, and its text is fixed by its digest before that.
   *
   * @param rule the rule that provides it
   * @param access who may do what
   * @param subjects what rules are about, such as finances and works
   * @param keepers the offices of which one drafts, records the vote and posts, at least one
   * @param ballots the kinds of ballot by which a version is adopted, at least one
   * @param mark whose the steps are
   * @return the kind
   */
  public static RecordKind document(
      RuleId rule,
      RecordAccess access,
      FieldType.Choice subjects,
      ImmutableSet<OfficeId> keepers,
      ImmutableSet<BallotKind> ballots,
      Mark mark) {
    return RecordKind.of(
            DOCUMENT.value(),
            Text.of("规章文本", "document of rules"),
            rule,
            access,
            RecordField.required("SUBJECT", "类别", "subject", subjects).at(DRAFT),
            RecordField.required("TITLE", "名称", "title", new FieldType.Words(500)).at(DRAFT),
            RecordField.required("VERSION", "版次", "version", new FieldType.Amount(1, 1000))
                .at(DRAFT),
            RecordField.optional(
                    "SUPERSEDES", "取代的版本", "version before", new FieldType.OfRecord(DOCUMENT))
                .at(DRAFT),
            RecordField.required("TEXT", "文本", "text", PAPER).at(DRAFT),
            RecordField.required(
                    "BALLOT",
                    "通过表决",
                    "ballot",
                    new FieldType.OfBallot(ballots, Optional.of(field("TITLE"))))
                .at(ADOPTION),
            RecordField.required("POSTED_ON", "公布日期", "posted on", DAY).at(POSTING),
            RecordField.required("POSTED", "公布凭证", "posting", PAPER).at(POSTING))
        .with(
            new RecordConstraint.Follows(
                rule, field("VERSION"), field("SUPERSEDES"), fields("SUBJECT")),
            new RecordConstraint.Admitted(rule, field("SUPERSEDES"), ADOPTION),
            new RecordConstraint.UniqueInUnit(rule, fields("SUBJECT", "VERSION")),
            new RecordConstraint.Unique(rule, fields("SUPERSEDES")),
            new RecordConstraint.Unique(rule, fields("TITLE")))
        .through(
            procedure(
                step(DRAFT, Text.of("起草", "drafted"), mark, keepers),
                back(
                    step(
                        ADOPTION,
                        Text.of("表决通过", "adopted"),
                        mark,
                        keepers,
                        Requirement.of(rule.value(), "ballot.passed:BALLOT", new Bound.AtLeast(1))),
                    DRAFT),
                step(POSTING, Text.of("公布", "posted"), mark, keepers)));
  }

  /**
   * Builds a contribution: labour in tenths of a day, money in fen 分, or materials; people are
   * invited and never compelled, and who gave is personal.
   *
   * @param rule the rule that provides it
   * @param access who may do what
   * @param voluntary the rule that it is voluntary
   * @return the kind
   */
  public static RecordKind contribution(RuleId rule, RecordAccess access, RuleId voluntary) {
    return RecordKind.of(
            CONTRIBUTION.value(),
            Text.of("投工投劳", "contribution"),
            rule,
            access,
            RecordField.required("WHO", "出力人", "who", PERSON).upTo(RecordField.MAX_VALUES).masked(),
            RecordField.required("DAY", "日期", "day", DAY),
            RecordField.required("FOR", "用于", "what for", LINE),
            RecordField.required(
                "SORT",
                "类别",
                "sort",
                FieldType.Choice.of(
                    option("LABOUR", "投工投劳", "labour"),
                    option("MONEY", "捐款", "money"),
                    option("MATERIALS", "捐物", "materials"))),
            RecordField.optional("LABOUR", "工日（十分之一日）", "labour in tenths of a day", NUMBER),
            RecordField.optional("MONEY", "金额（分）", "money in fen", NUMBER),
            RecordField.optional("MATERIALS", "物资", "materials", TEXT),
            RecordField.optional("INVITATION", "邀请方式", "how people were invited", LINE))
        .with(
            new RecordConstraint.NeedsFor(rule, field("SORT"), fields("LABOUR"), field("LABOUR")),
            new RecordConstraint.NeedsFor(rule, field("SORT"), fields("MONEY"), field("MONEY")),
            new RecordConstraint.NeedsFor(
                rule, field("SORT"), fields("MATERIALS"), field("MATERIALS")),
            new RecordConstraint.AnyOf(voluntary, fields("INVITATION")));
  }

  /**
   * Builds a certificate of honour for contributions. Who gave is personal, so that it is issued,
   * and shown, with consent alone.
   *
   * @param rule the rule that provides it
   * @param access who may do what
   * @param consent the rule that it needs consent
   * @return the kind
   */
  public static RecordKind certificate(RuleId rule, RecordAccess access, RuleId consent) {
    return RecordKind.of(
            CERTIFICATE.value(),
            Text.of("荣誉证书", "certificate of honour"),
            rule,
            access,
            RecordField.required("HOLDER", "获得者", "holder", PERSON),
            RecordField.required(
                    "FOR", "所表彰的登记", "contributions", new FieldType.OfRecord(CONTRIBUTION))
                .upTo(RecordField.MAX_VALUES),
            RecordField.required("ISSUED_ON", "颁发日期", "issued on", DAY),
            RecordField.optional("CONSENT", "本人同意公布", "consent to publication", PAPER))
        .with(new RecordConstraint.AnyOf(consent, fields("CONSENT")));
  }
}
