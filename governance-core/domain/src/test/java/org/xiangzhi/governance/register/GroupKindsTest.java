package org.xiangzhi.governance.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.xiangzhi.governance.register.RegisterScene.CLERKS;
import static org.xiangzhi.governance.register.RegisterScene.DAY;
import static org.xiangzhi.governance.register.RegisterScene.ELDER;
import static org.xiangzhi.governance.register.RegisterScene.HAMLET_A;
import static org.xiangzhi.governance.register.RegisterScene.HAMLET_B;
import static org.xiangzhi.governance.register.RegisterScene.amend;
import static org.xiangzhi.governance.register.RegisterScene.chosen;
import static org.xiangzhi.governance.register.RegisterScene.enter;
import static org.xiangzhi.governance.register.RegisterScene.fields;
import static org.xiangzhi.governance.register.RegisterScene.person;
import static org.xiangzhi.governance.register.RegisterScene.reference;
import static org.xiangzhi.governance.register.RegisterScene.words;

import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.xiangzhi.governance.ballot.BallotId;
import org.xiangzhi.governance.ballot.BallotKind;
import org.xiangzhi.governance.ballot.Outcome;
import org.xiangzhi.governance.hierarchy.UnitId;
import org.xiangzhi.governance.kernel.Digest;
import org.xiangzhi.governance.kernel.Mark;
import org.xiangzhi.governance.kernel.Refusal;
import org.xiangzhi.governance.kernel.RefusalCode;
import org.xiangzhi.governance.kernel.RuleId;

/** A group's rules as versioned documents, and what residents give. */
class GroupKindsTest {
  private static final RuleId RULE = RuleId.of("KIND");
  private static final RuleId VOLUNTARY = RuleId.of("VOLUNTARY");
  private static final RecordAccess ACCESS = RecordAccess.keptBy(ImmutableSet.of(CLERKS));
  private static final RecordKind DOCUMENT =
      GroupKinds.document(
          RULE,
          ACCESS,
          FieldType.Choice.of(
              FieldType.Choice.Option.of("FINANCE", "财务制度", "finance"),
              FieldType.Choice.Option.of("WORKS", "工程管理", "works")),
          ImmutableSet.of(CLERKS),
          ImmutableSet.of(BallotKind.GROUP_MEETING),
          Mark.SOURCE);
  private static final RecordKind CONTRIBUTION = GroupKinds.contribution(RULE, ACCESS, VOLUNTARY);
  private static final FieldValue PAPER = new FieldValue.Paper("文本", Digest.ofText("t"));

  private static final RuleId CONSENT = RuleId.of("GIVER-CONSENTS");
  private static final RecordKind CERTIFICATE = GroupKinds.certificate(RULE, ACCESS, CONSENT);

  private final RegisterScene scene = new RegisterScene(DOCUMENT, CONTRIBUTION, CERTIFICATE);

  private static RegisterCommand document(
      UnitId unit, String id, String subject, long version, Object... more) {
    Object[] all = {
      "SUBJECT",
      chosen(subject),
      "TITLE",
      words("财务制度 " + id),
      "VERSION",
      new FieldValue.Amount(version),
      "TEXT",
      PAPER
    };
    Object[] both = Arrays.copyOf(all, all.length + more.length);
    System.arraycopy(more, 0, both, all.length, more.length);
    return new RegisterCommand.Enter(RecordId.of(id), DOCUMENT.id(), unit, fields(both));
  }

  private static RegisterCommand first(String id, long version) {
    return document(HAMLET_A, id, "FINANCE", version);
  }

  private static RegisterCommand later(String id, String subject, long version, String before) {
    return document(HAMLET_A, id, subject, version, "SUPERSEDES", reference(before));
  }

  private void adopt(String id, UnitId unit) {
    scene.complete(id, GroupKinds.DRAFT);
    BallotId ballot = BallotId.of("b-" + id);
    scene.ballots.put(
        ballot,
        new RegisterView.BallotResult(
            BallotKind.GROUP_MEETING, unit, "财务制度 " + id, DAY, Optional.of(Outcome.PASSED)));
    scene.accept(amend(id, "BALLOT", new FieldValue.OfBallot(ballot)));
  }

  private static RegisterCommand adoption(String id) {
    return new RegisterCommand.CompleteStep(RecordId.of(id), GroupKinds.ADOPTION);
  }

  @Test
  void versionsAreNumberedWithoutGaps() {
    Refusal refusal = scene.refuse(RefusalCode.VALUE_OUT_OF_BOUNDS, RULE, first("d-1", 2));
    assertEquals("1", refusal.arguments().get("min"));
    scene.accept(first("d-1", 1));
    scene.refuse(RefusalCode.NOT_ADMITTED, RULE, later("d-2", "FINANCE", 2, "d-1"));
    adopt("d-1", HAMLET_A);
    scene.accept(adoption("d-1"));
    for (long version : new long[] {1, 3}) {
      assertEquals(
          "2",
          scene
              .refuse(
                  RefusalCode.VALUE_OUT_OF_BOUNDS, RULE, later("d-2", "FINANCE", version, "d-1"))
              .arguments()
              .get("max"));
    }
    scene.refuse(RefusalCode.VALUE_FORM, RULE, later("d-2", "WORKS", 2, "d-1"));
    scene.accept(later("d-2", "FINANCE", 2, "d-1"));
    scene.refuse(RefusalCode.ALREADY_EXISTS, RULE, later("d-3", "FINANCE", 2, "d-1"));
  }

  @Test
  void aGroupHasOneDocumentOfAVersionAndAnotherGroupItsOwn() {
    scene.accept(first("d-1", 1));
    scene.refuse(RefusalCode.ALREADY_EXISTS, RULE, first("d-2", 1));
    scene.accept(document(HAMLET_A, "d-3", "WORKS", 1));
    scene.accept(document(HAMLET_B, "d-2", "FINANCE", 1));
  }

  @Test
  void anotherGroupsVoteAdoptsNothing() {
    scene.accept(first("d-1", 1));
    adopt("d-1", HAMLET_B);
    scene.refuse(RefusalCode.REQUIREMENT_UNMET, RULE, adoption("d-1"));
  }

  @Test
  void theTextIsFixedBeforeTheVote() {
    scene.accept(first("d-1", 1));
    adopt("d-1", HAMLET_A);
    scene.refuse(
        RefusalCode.STEP_ORDER, RegisterGuards.FIELD_STEP.id(), amend("d-1", "TEXT", PAPER));
  }

  private static RegisterCommand given(String sort, Object... more) {
    Object[] all = {
      "WHO", person(ELDER),
      "DAY", new FieldValue.Day(DAY),
      "FOR", words("修路"),
      "SORT", chosen(sort)
    };
    Object[] both = Arrays.copyOf(all, all.length + more.length);
    System.arraycopy(more, 0, both, all.length, more.length);
    return enter("c-1", CONTRIBUTION.id(), both);
  }

  @Test
  void contributionsSayWhatWasGivenAndThatItWasFreely() {
    FieldValue invited = words("组群邀请");
    for (String sort : new String[] {"LABOUR", "MONEY", "MATERIALS"}) {
      assertEquals(
          sort,
          scene
              .refuse(RefusalCode.MISSING_FIELD, RULE, given(sort, "INVITATION", invited))
              .arguments()
              .get("field"));
    }
    scene.refuse(
        RefusalCode.MISSING_FIELD, VOLUNTARY, given("LABOUR", "LABOUR", new FieldValue.Amount(5)));
    scene.accept(given("LABOUR", "LABOUR", new FieldValue.Amount(5), "INVITATION", invited));
  }

  private static RegisterCommand certificate(Object... more) {
    Object[] all = {
      "HOLDER", person(ELDER),
      "FOR", reference("c-1"),
      "ISSUED_ON", new FieldValue.Day(DAY)
    };
    Object[] both = Arrays.copyOf(all, all.length + more.length);
    System.arraycopy(more, 0, both, all.length, more.length);
    return enter("thanks-1", CERTIFICATE.id(), both);
  }

  @Test
  void aCertificateIsForContributionsAndWithConsent() {
    scene.refuse(RefusalCode.NOT_FOUND, RegisterGuards.KNOWN.id(), certificate("CONSENT", PAPER));
    FieldValue invited = words("组群邀请");
    scene.accept(given("LABOUR", "LABOUR", new FieldValue.Amount(5), "INVITATION", invited));
    scene.refuse(RefusalCode.MISSING_FIELD, CONSENT, certificate());
    scene.accept(certificate("CONSENT", PAPER));
  }
}
