package org.xiangzhi.governance.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.xiangzhi.governance.json.Reading.CODEC;
import static org.xiangzhi.governance.json.Reading.DUTIES;
import static org.xiangzhi.governance.json.Reading.GOOD;
import static org.xiangzhi.governance.json.Reading.only;
import static org.xiangzhi.governance.json.Reading.refusal;
import static org.xiangzhi.governance.json.Reading.refusalOf;
import static org.xiangzhi.governance.json.Reading.refusals;
import static org.xiangzhi.governance.json.Reading.spoil;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xiangzhi.governance.json.Sample.Branch;
import org.xiangzhi.governance.kernel.Refusal;
import org.xiangzhi.governance.kernel.RefusalCode;

/**
 * The JSON-DOCUMENT rule: broken, oversized and wrongly encoded documents; and what is repeated.
 */
class DocumentTest {
  private static final String IDENTITY_NUMBER = "110101199003070011";

  private static Refusal bytesRefusal(byte[] document) {
    return only(refusals(() -> CODEC.read(document, Sample.class)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " \n",
        "{",
        "}",
        "{\"type\"",
        "{\"type\":",
        "nul",
        "NaN",
        "{'type':1}",
        "{type:1}",
        "{\"a\":01}",
        "{\"a\":+1}",
        "{\"a\":.5}",
        "{\"a\":1.}",
        "{\"a\":0x1}",
        "{\"a\":1,}",
        "[1,]",
        "{\"a\":\"\n\"}",
        "{\"a\":\"\\x\"}",
        "{\"a\":1} // no",
        "/* no */ {}",
        "\ufeff{}",
        "{\"a\":\"\\u00g0\"}",
        "{\"a\":-}",
        "{\"a\":1e}",
        "{\"a\" 1}",
        "{,}",
        "Infinity"
      })
  void textThatIsNotJsonIsRefused(String document) {
    Refusal refusal = refusalOf(document);
    assertThat(refusal.code()).isEqualTo(RefusalCode.MALFORMED_JSON);
    assertThat(refusal.rule()).isEqualTo(JsonRules.JSON_DOCUMENT.id());
    assertThat(refusal.arguments().get("reason.en")).matches(".* \\(\\d+:\\d+\\)");
  }

  @Test
  void everyHalfOfFileIsRefused() {
    for (String document : ImmutableList.of(GOOD, DUTIES)) {
      for (int end = 0; end < document.length(); end++) {
        assertThat(refusalOf(document.substring(0, end)).code())
            .isEqualTo(RefusalCode.MALFORMED_JSON);
      }
    }
    assertThat(refusalOf(GOOD.substring(0, 40)).arguments().get("reason.en"))
        .startsWith("it ends too early");
  }

  @ParameterizedTest
  @ValueSource(strings = {" {}", "{}", "1", "]", "x", "\u0000"})
  void whateverFollowsTheDocumentIsRefused(String trailing) {
    assertThat(refusalOf(GOOD + trailing).code()).isEqualTo(RefusalCode.MALFORMED_JSON);
  }

  @Test
  void whiteSpaceAroundTheDocumentIsAccepted() {
    assertThat(CODEC.write(CODEC.read("\r\n\t " + GOOD + " \n", Sample.class))).isEqualTo(GOOD);
  }

  @Test
  void overlongDocumentIsRefusedBeforeItIsParsed() {
    String document = spoil(GOOD, "\"n\"", "\"" + "x".repeat(1 << 23));
    Refusal refusal = refusalOf(document);
    assertThat(refusal.code()).isEqualTo(RefusalCode.DOCUMENT_TOO_LARGE);
    assertThat(refusal.arguments())
        .containsEntry("length", "" + document.length())
        .containsEntry("max", "" + (1 << 23));
    assertThat(bytesRefusal(document.getBytes(StandardCharsets.UTF_8)).code())
        .isEqualTo(RefusalCode.DOCUMENT_TOO_LARGE);
    assertThat(bytesRefusal(new byte[(3 << 23) + 1]).code())
        .isEqualTo(RefusalCode.DOCUMENT_TOO_LARGE);
  }

  @Test
  void documentAtTheLimitIsParsed() {
    String spaces = " ".repeat(JsonCodec.MAX_CHARACTERS - GOOD.length());
    assertThat(CODEC.read(GOOD + spaces, Sample.class)).isNotNull();
    assertThat(refusalOf(GOOD + spaces + " ").code()).isEqualTo(RefusalCode.DOCUMENT_TOO_LARGE);
  }

  private static Branch nested(int branches) {
    Branch branch = new Branch("leaf", ImmutableList.of());
    for (int i = 1; i < branches; i++) {
      branch = new Branch("b", ImmutableList.of(branch));
    }
    return branch;
  }

  @Test
  void depthIsLimitedAlikeForReadingAndWriting() {
    // A branch is an object with an array.
    Branch deepest = nested(JsonCodec.MAX_DEPTH / 2);
    String line = CODEC.write(deepest);
    assertThat(CODEC.read(line, Branch.class)).isEqualTo(deepest);

    Refusal refusal = only(refusals(() -> CODEC.write(nested(JsonCodec.MAX_DEPTH / 2 + 1))));
    assertThat(refusal.code()).isEqualTo(RefusalCode.MALFORMED_JSON);
    String deeper = "{\"title\":\"b\",\"below\":[" + line + "]}";
    refusal = only(refusals(() -> CODEC.read(deeper, Branch.class)));
    assertThat(refusal.arguments().get("reason.en")).startsWith("nested deeper than 64");
    assertThat(refusalOf("[".repeat(500_000)).arguments().get("reason.en"))
        .startsWith("nested deeper than 64");
  }

  @Test
  void lineBeyondTheLimitIsNotWritten() {
    Branch leaf = new Branch("123456789012345678901234567890", ImmutableList.of());
    Branch broad = new Branch("b", ImmutableList.copyOf(Collections.nCopies(200_000, leaf)));
    assertThat(only(refusals(() -> CODEC.write(broad))).code())
        .isEqualTo(RefusalCode.DOCUMENT_TOO_LARGE);
  }

  @Test
  void bytesInUtf8AreRead() {
    String document = spoil(GOOD, "\"n\"", "\"苗寨𠮷\"");
    assertThat(CODEC.read(document.getBytes(StandardCharsets.UTF_8), Sample.class))
        .isEqualTo(CODEC.read(document, Sample.class));
  }

  @Test
  void invalidUtf8IsRefusedWithTheIndexOfTheByte() {
    byte[] latin = "{\"a\":\"\u00e9\"}".getBytes(StandardCharsets.ISO_8859_1);
    Refusal refusal = bytesRefusal(latin);
    assertThat(refusal.code()).isEqualTo(RefusalCode.INVALID_ENCODING);
    assertThat(refusal.arguments()).containsEntry("index", "6");
    // Half a character at the end, an overlong slash, half a surrogate pair, UTF-16.
    assertThat(bytesRefusal(new byte[] {'"', (byte) 0xE5, (byte) 0xBC}).arguments())
        .containsEntry("index", "1");
    assertThat(bytesRefusal(new byte[] {'"', (byte) 0xC0, (byte) 0xAF, '"'}).code())
        .isEqualTo(RefusalCode.INVALID_ENCODING);
    assertThat(bytesRefusal(new byte[] {'"', (byte) 0xED, (byte) 0xA0, (byte) 0x80, '"'}).code())
        .isEqualTo(RefusalCode.INVALID_ENCODING);
    assertThat(bytesRefusal(GOOD.getBytes(StandardCharsets.UTF_16)).code())
        .isEqualTo(RefusalCode.INVALID_ENCODING);
  }

  @Test
  void byteOrderMarkIsRefused() {
    assertThat(bytesRefusal(("\ufeff" + GOOD).getBytes(StandardCharsets.UTF_8)).code())
        .isEqualTo(RefusalCode.MALFORMED_JSON);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\\ud800", "a\\udc00", "a\\ud800\\ud800", "a\ud800"})
  void loneSurrogateIsRefused(String text) {
    Refusal refusal = refusal("\"n\"", "\"" + text + "\"");
    assertThat(refusal.code()).isEqualTo(RefusalCode.TEXT_CHARACTER);
    assertThat(refusal.pointer()).contains("/note");
    assertThat(refusal.arguments()).containsEntry("index", "1");
  }

  @Test
  void surrogatePairIsAccepted() {
    assertThat(CODEC.read(spoil(GOOD, "\"n\"", "\"\\ud842\\udfb7\""), Sample.class))
        .extracting("note")
        .hasToString("Optional[𠮷]");
  }

  @Test
  void fieldNameWithLoneSurrogateIsNotRepeated() {
    Refusal refusal = refusal("\"note\"", "\"\ud800\":1,\"note\"");
    assertThat(refusal.code()).isEqualTo(RefusalCode.UNKNOWN_FIELD);
    assertThat(refusal.arguments()).containsEntry("field", "…");
    assertThat(refusal.pointer()).contains("");
    assertThat(refusal("\"note\"", "\"\\ud800\":1,\"note\"").code())
        .isEqualTo(RefusalCode.MALFORMED_JSON);
  }

  @Test
  void fieldNameIsEscapedInThePointer() {
    assertThat(refusal("\"note\"", "\"a/b~c\":1,\"note\"").pointer()).contains("/a~1b~0c");
  }

  @Test
  void identityNumberIsNeverRepeatedWhereverItStands() {
    // Reading.refusals checks that its first fifteen digits occur nowhere.
    Splitter tokens = Splitter.onPattern("(?=[\\[\\]{},:])|(?<=[\\[\\]{},:])").omitEmptyStrings();
    for (String good : ImmutableList.of(GOOD, DUTIES)) {
      for (String token : tokens.split(good)) {
        for (String by : ImmutableList.of(IDENTITY_NUMBER, "\"" + IDENTITY_NUMBER + "\"")) {
          String document = good.replace(token, by);
          if (!SchemaTest.accepted(document)) {
            refusals(() -> CODEC.read(document, Sample.class));
          }
        }
      }
    }
  }

  @Test
  void identityNumberAsMapKeyEndsThePointer() {
    String document = spoil(DUTIES, "{\"b\":2}", "{\"a" + IDENTITY_NUMBER + "\":true}");
    Refusal refusal = only(refusals(() -> CODEC.read(document, Sample.class)));
    assertThat(refusal.pointer()).contains("/points");
    assertThat(refusal.arguments()).containsEntry("field", "points");
  }
}
