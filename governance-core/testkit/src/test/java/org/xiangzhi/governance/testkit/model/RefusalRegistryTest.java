package org.xiangzhi.governance.testkit.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Sets;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.xiangzhi.governance.compact.CompactCommand;
import org.xiangzhi.governance.compact.CompactRules;
import org.xiangzhi.governance.hierarchy.DivisionImport;
import org.xiangzhi.governance.hierarchy.DivisionTableReader;
import org.xiangzhi.governance.journal.CodecException;
import org.xiangzhi.governance.json.JsonCodec;
import org.xiangzhi.governance.kernel.Command;
import org.xiangzhi.governance.kernel.InvalidValueException;
import org.xiangzhi.governance.kernel.Refusal;
import org.xiangzhi.governance.kernel.RefusalCode;
import org.xiangzhi.governance.practice.PracticeDefinition;
import org.xiangzhi.governance.procedure.StepId;
import org.xiangzhi.governance.testkit.contract.Variants;
import org.xiangzhi.governance.testkit.practice.NineStepPractice;
import org.xiangzhi.governance.village.Request;

/**
 * Every refusal code is brought about by some test: those of commands by {@link
 * NineStepsModelTest}, which fails if one is missing, the others here.
 */
class RefusalRegistryTest {
  private static final String OPEN =
      "{\"type\":\"compact.open-case\",\"caseId\":\"a\",\"title\":\"村规民约\",\"kind\":\"ADOPTION\"}";
  private static final String REQUEST =
      "{\"id\":\"c\",\"log\":\"522631/a\",\"at\":\"2026-03-01T09:00:00+08:00\",\"command\":"
          + OPEN
          + "}";
  private static final String POST =
      "{\"type\":\"compact.post-text\",\"caseId\":\"a\",\"digest\":\""
          + "0".repeat(64)
          + "\","
          + "\"posting\":{\"place\":\"村口\",\"evidence\":[{\"name\":\"照片\",\"digest\":\""
          + "0".repeat(64)
          + "\"}]},\"effectiveFrom\":\"2026-03-01\"}";

  /** What the nine steps never meet; each is brought about by the test of its room. */
  private static final Set<RefusalCode> ROOMS =
      EnumSet.of(
          RefusalCode.OFFICES_INCOMPATIBLE,
          RefusalCode.BODY_COMPOSITION,
          RefusalCode.PERSON_BARRED,
          RefusalCode.DOUBLE_BOOKED,
          RefusalCode.NOT_ADMITTED,
          RefusalCode.OFFICE_VACANT,
          RefusalCode.DEPARTMENT_UNKNOWN,
          RefusalCode.TOO_LATE,
          RefusalCode.TOO_EARLY,
          RefusalCode.ALREADY_VOTED,
          RefusalCode.BALLOT_NOT_OPEN,
          RefusalCode.PROXY_NOT_ALLOWED,
          RefusalCode.TOO_FEW_CANDIDATES,
          RefusalCode.SECRECY_AT_RISK,
          RefusalCode.PETITION_TOO_SMALL,
          RefusalCode.ACT_NOT_PROVIDED,
          RefusalCode.BELOW_FLOOR,
          RefusalCode.LAW_UNKNOWN,
          RefusalCode.BY_LETTER_ONLY,
          RefusalCode.MEETING_STAGE,
          RefusalCode.QUORUM_MISSING,
          RefusalCode.POINTS_SHORT,
          RefusalCode.POINTS_CAP,
          RefusalCode.POINTS_AMOUNT,
          RefusalCode.POINTS_OVERFLOW,
          RefusalCode.ACCOUNT_STATE,
          RefusalCode.PERIOD_CLOSED,
          RefusalCode.TARIFF_NOT_IN_FORCE,
          RefusalCode.TARIFF_INVALID,
          RefusalCode.EVIDENCE_MISSING,
          RefusalCode.ENTRY_ID_REUSED,
          RefusalCode.NOT_REVERSIBLE,
          RefusalCode.LARGER_COUNTED,
          RefusalCode.OUT_OF_STOCK,
          RefusalCode.GOODS_LIMIT,
          RefusalCode.GIFT_UNEARNED,
          RefusalCode.COURTYARD_SIZE,
          RefusalCode.IN_ANOTHER_COURTYARD,
          RefusalCode.COURTYARD_STATE,
          RefusalCode.SHEET_POINTS,
          RefusalCode.SEED_PUBLISHED,
          RefusalCode.RECOGNITION_STAGE,
          RefusalCode.CLAUSE_NOT_IN_FORCE,
          RefusalCode.RIGHT_EXERCISED,
          RefusalCode.RIGHT_TOUCHED);

  private final JsonCodec codec = new JsonCodec();
  private final Map<RefusalCode, Callable<Object>> producers = new EnumMap<>(RefusalCode.class);

  private void read(RefusalCode code, String json) {
    producers.put(code, () -> codec.read(json, Request.class));
  }

  private void title(RefusalCode code, String title) {
    read(code, REQUEST.replace("\"村规民约\"", title));
  }

  private void fill() {
    read(RefusalCode.MALFORMED_JSON, REQUEST.substring(0, 40));
    producers.put(
        RefusalCode.INVALID_ENCODING,
        () -> codec.read(new byte[] {'{', (byte) 0xFF, '}'}, Request.class));
    read(RefusalCode.DOCUMENT_TOO_LARGE, " ".repeat(JsonCodec.MAX_CHARACTERS + 1));
    read(RefusalCode.UNKNOWN_TYPE, REQUEST.replace("open-case", "no-such-command"));
    read(RefusalCode.UNKNOWN_FIELD, REQUEST.replace("\"kind\"", "\"more\":1,\"kind\""));
    read(RefusalCode.DUPLICATE_FIELD, REQUEST.replace("\"kind\"", "\"title\":\"x\",\"kind\""));
    title(RefusalCode.NULL_FIELD, "null");
    title(RefusalCode.WRONG_JSON_TYPE, "7");
    producers.put(
        RefusalCode.INVALID_DATE,
        () -> codec.read(POST.replace("2026-03-01", "2026-02-30"), CompactCommand.class));
    read(RefusalCode.INSTANT_WITHOUT_ZONE, REQUEST.replace("+08:00", ""));
    title(RefusalCode.TEXT_TOO_LONG, "\"" + "长".repeat(101) + "\"");
    title(RefusalCode.TEXT_BLANK, "\" \"");
    title(RefusalCode.TEXT_CHARACTER, "\"a\\u0007\"");
    read(RefusalCode.VALUE_FORM, REQUEST.replace("\"caseId\":\"a\"", "\"caseId\":\"-\""));
    read(RefusalCode.VALUE_OUT_OF_BOUNDS, REQUEST.replace("\"at\"", "\"seen\":-1,\"at\""));
    title(RefusalCode.TEXT_PERSONAL_NUMBER, "\"电话13812345678\"");
    producers.put(
        RefusalCode.DIVISION_CODE_FORM,
        () -> org.xiangzhi.governance.hierarchy.DivisionCode.of("52263"));
    producers.put(
        RefusalCode.IDENTITY_NUMBER_FORM,
        () -> org.xiangzhi.governance.people.IdentityNumber.of("110101199001011234"));
    producers.put(RefusalCode.DIVISION_LINE, RefusalRegistryTest::badTable);
    producers.put(RefusalCode.PRACTICE_INVALID, RefusalRegistryTest::badPractice);
  }

  private static Object badTable() throws Exception {
    DivisionImport table =
        DivisionTableReader.of("made up", LocalDate.of(2023, 6, 30))
            .read(
                "bad.csv",
                new ByteArrayInputStream(
                    "code,name\n43,湖南省\nxx,某村\n".getBytes(StandardCharsets.UTF_8)));
    throw new InvalidValueException(table.problems().get(0).refusal());
  }

  private static Object badPractice() {
    PracticeDefinition d = new NineStepPractice().definition();
    CompactRules c = d.compact().orElseThrow();
    return Variants.withCompact(
        d,
        new CompactRules(
            c.procedure(),
            c.caseActs(),
            c.twoCommittees(),
            c.seats(),
            c.vetting(),
            c.director(),
            c.tiers(),
            c.clusterLevel(),
            c.assembly(),
            c.reading(),
            c.objectionReturns(),
            new CompactRules.Return(c.failedVoteReturns().rule(), StepId.of("NO_SUCH_STEP")),
            c.correctionReturns()));
  }

  /** Finds the codes of {@link #ROOMS} that a test of a room names. */
  private static Set<RefusalCode> inRooms() throws IOException {
    StringBuilder tests = new StringBuilder();
    for (String folder : List.of("../domain/src/test/java", "src/test/java")) {
      try (Stream<Path> files = Files.walk(Path.of(folder))) {
        for (Path file : files.filter(RefusalRegistryTest::isOtherTest).toList()) {
          tests.append(Files.readString(file));
        }
      }
    }
    return ROOMS.stream()
        .filter(code -> Pattern.compile("\\b" + code + "\\b").matcher(tests).find())
        .collect(Collectors.toSet());
  }

  private static boolean isOtherTest(Path file) {
    String name = String.valueOf(file.getFileName());
    return name.endsWith("Test.java") && !name.equals("RefusalRegistryTest.java");
  }

  private static Set<RefusalCode> codes(Callable<Object> producer) throws Exception {
    try {
      throw new AssertionError("not refused: " + producer.call());
    } catch (CodecException e) {
      return e.refusals().stream().map(Refusal::code).collect(Collectors.toSet());
    } catch (InvalidValueException e) {
      return Set.of(e.refusal().code());
    }
  }

  @Test
  void everyCodeIsBroughtAboutBySomeTest() throws Exception {
    fill();
    for (Map.Entry<RefusalCode, Callable<Object>> producer : producers.entrySet()) {
      assertThat(codes(producer.getValue())).contains(producer.getKey());
    }
    Set<RefusalCode> brought = Sets.union(producers.keySet(), NineStepsModelTest.REACHABLE);
    assertThat(Sets.difference(EnumSet.allOf(RefusalCode.class), brought))
        .as("codes that only the tests of their rooms bring about")
        .isEqualTo(inRooms());
  }

  @Test
  void whatTheCodesAreTriedOnIsAccepted() {
    assertThat(codec.read(REQUEST, Request.class).command()).isInstanceOf(Command.class);
    assertThat(List.of(codec.read(POST, CompactCommand.class))).hasSize(1);
  }
}
