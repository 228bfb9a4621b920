package org.xiangzhi.governance.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.xiangzhi.governance.json.Reading.CODEC;
import static org.xiangzhi.governance.json.Reading.DUTIES;
import static org.xiangzhi.governance.json.Reading.GOOD;
import static org.xiangzhi.governance.json.Reading.dutiesRefusal;
import static org.xiangzhi.governance.json.Reading.only;
import static org.xiangzhi.governance.json.Reading.refusal;
import static org.xiangzhi.governance.json.Reading.refusalOf;
import static org.xiangzhi.governance.json.Reading.refusals;
import static org.xiangzhi.governance.json.Reading.spoil;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xiangzhi.governance.json.Sample.SetDuties;
import org.xiangzhi.governance.kernel.Checks;
import org.xiangzhi.governance.kernel.Refusal;
import org.xiangzhi.governance.kernel.RefusalCode;
import org.xiangzhi.governance.kernel.Rule;

/** The JSON-FIELDS, JSON-TYPE, JSON-VALUE and VALUE-FORM rules: one trap, one test. */
class StrictReadingTest {
  private static void expect(Refusal refusal, RefusalCode code, Rule rule, String pointer) {
    assertThat(refusal.code()).isEqualTo(code);
    assertThat(refusal.rule()).isEqualTo(rule.id());
    assertThat(refusal.pointer()).contains(pointer);
  }

  @Test
  void theDocumentsThatAreSpoiltBelowAreAccepted() {
    assertThat(CODEC.write(CODEC.read(GOOD, Sample.class))).isEqualTo(GOOD);
    assertThat(CODEC.write(CODEC.read(DUTIES, Sample.class))).isEqualTo(DUTIES);
  }

  @Test
  void unknownFieldIsRefusedWithTheFieldsThatThereAre() {
    Refusal refusal = refusal("\"note\"", "\"zzz\":1,\"note\"");
    expect(refusal, RefusalCode.UNKNOWN_FIELD, JsonRules.JSON_FIELDS, "/zzz");
    assertThat(refusal.arguments())
        .containsEntry("field", "zzz")
        .containsEntry("fields", "type, courtyard, households, on, members, note");
  }

  @Test
  void missingListIsRefused() {
    Refusal refusal = refusal("\"members\":[\"a\"],", "");
    expect(refusal, RefusalCode.MISSING_FIELD, JsonRules.JSON_FIELDS, "/members");
  }

  @Test
  void missingIntIsNotZero() {
    Refusal refusal = refusal("\"households\":3,", "");
    expect(refusal, RefusalCode.MISSING_FIELD, JsonRules.JSON_FIELDS, "/households");
  }

  @Test
  void missingBooleanIsNotFalse() {
    Refusal refusal = dutiesRefusal("\"strict\":true,", "");
    expect(refusal, RefusalCode.MISSING_FIELD, JsonRules.JSON_FIELDS, "/strict");
  }

  @Test
  void missingTypeIsRefused() {
    Refusal refusal = refusal("\"type\":\"courtyard.found/1\",", "");
    expect(refusal, RefusalCode.MISSING_FIELD, JsonRules.JSON_FIELDS, "/type");
  }

  @Test
  void optionalFieldMayBeAbsentButNotNull() {
    assertThat(CODEC.read(spoil(GOOD, ",\"note\":\"n\"", ""), Sample.class))
        .extracting("note")
        .hasToString("Optional.empty");
    Refusal refusal = refusal("\"n\"", "null");
    expect(refusal, RefusalCode.NULL_FIELD, JsonRules.JSON_FIELDS, "/note");
  }

  @Test
  void duplicateFieldIsRefused() {
    Refusal refusal = refusal("\"households\":3,", "\"households\":3,\"households\":3,");
    expect(refusal, RefusalCode.DUPLICATE_FIELD, JsonRules.JSON_FIELDS, "/households");
  }

  @Test
  void duplicateTypeIsRefused() {
    Refusal refusal = refusal("\"on\"", "\"type\":\"courtyard.found/1\",\"on\"");
    expect(refusal, RefusalCode.DUPLICATE_FIELD, JsonRules.JSON_FIELDS, "/type");
  }

  @Test
  void duplicateMapKeyIsRefusedEvenInEscapes() {
    Refusal refusal = dutiesRefusal("{\"b\":2}", "{\"b\":2,\"\\u0062\":3}");
    expect(refusal, RefusalCode.DUPLICATE_FIELD, JsonRules.JSON_FIELDS, "/points/b");
  }

  @Test
  void duplicateSetElementIsRefused() {
    Refusal refusal = dutiesRefusal("\"GATE\",\"PATHS\"", "\"GATE\",\"GATE\"");
    expect(refusal, RefusalCode.VALUE_FORM, Checks.VALUE_FORM, "/duties/1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"3.9", "3.0", "3e0", "-0", "\"3\"", "true", "[3]", "{}"})
  void nothingButWholeNumberIsWholeNumber(String by) {
    Refusal refusal = refusal(":3,", ":" + by + ",");
    expect(refusal, RefusalCode.WRONG_JSON_TYPE, JsonRules.JSON_VALUE, "/households");
    assertThat(refusal.arguments()).containsEntry("expected", "integer");
  }

  @ParameterizedTest
  @CsvSource({
    "2147483648, …",
    "9223372036854775808, …",
    "110101199003070000, …",
    "100000000000000000000000000000, …",
    "501, 501",
    "0, 0",
    "-1, -1"
  })
  void numberOutsideBoundsIsRefusedAndLongOnesAreNotRepeated(String by, String shown) {
    Refusal refusal = refusal(":3,", ":" + by + ",");
    expect(refusal, RefusalCode.VALUE_OUT_OF_BOUNDS, Checks.VALUE_FORM, "/households");
    assertThat(refusal.arguments())
        .containsEntry("value", shown)
        .containsEntry("min", "1")
        .containsEntry("max", "500");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "500"})
  void numberAtTheEdgeIsAccepted(String by) {
    assertThat(CODEC.read(spoil(GOOD, ":3,", ":" + by + ","), Sample.class)).isNotNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"5", "true", "[\"n\"]", "{\"value\":\"n\"}", "110101199003070000"})
  void nothingButTextIsText(String by) {
    expect(refusal("\"n\"", by), RefusalCode.WRONG_JSON_TYPE, JsonRules.JSON_VALUE, "/note");
    expect(
        refusal("\"east\"", by), RefusalCode.WRONG_JSON_TYPE, JsonRules.JSON_VALUE, "/courtyard");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "\"true\"", "\"\"", "[]"})
  void nothingButTrueAndFalseIsBoolean(String by) {
    expect(
        dutiesRefusal(":true", ":" + by),
        RefusalCode.WRONG_JSON_TYPE,
        JsonRules.JSON_VALUE,
        "/strict");
  }

  @Test
  void singleValueIsNoListAndIndexedObjectIsNone() {
    expect(
        refusal("[\"a\"]", "\"a\""), RefusalCode.WRONG_JSON_TYPE, JsonRules.JSON_VALUE, "/members");
    expect(
        refusal("[\"a\"]", "{\"0\":\"a\"}"),
        RefusalCode.WRONG_JSON_TYPE,
        JsonRules.JSON_VALUE,
        "/members");
  }

  @Test
  void nullElementIsRefused() {
    expect(
        refusal("[\"a\"]", "[null]"), RefusalCode.NULL_FIELD, JsonRules.JSON_FIELDS, "/members/0");
  }

  @Test
  void nullMapValueIsRefused() {
    expect(
        dutiesRefusal("{\"b\":2}", "{\"b\":null}"),
        RefusalCode.NULL_FIELD,
        JsonRules.JSON_FIELDS,
        "/points/b");
  }

  @Test
  void nullDocumentIsRefused() {
    expect(refusalOf("null"), RefusalCode.NULL_FIELD, JsonRules.JSON_FIELDS, "");
  }

  @ParameterizedTest
  @ValueSource(strings = {"[]", "3", "\"courtyard.rest\"", "true", "[\"courtyard.rest\",{}]"})
  void documentThatIsNoObjectIsRefused(String document) {
    expect(refusalOf(document), RefusalCode.WRONG_JSON_TYPE, JsonRules.JSON_VALUE, "");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Found", "found", "courtyard.found", "org.xiangzhi.governance.json.Sample$Rest"})
  void undeclaredTypeNameIsRefusedClassNamesIncluded(String name) {
    String document = spoil(GOOD, "courtyard.found/1", name).replace("governance.json", "x");
    Refusal refusal = refusalOf(document);
    expect(refusal, RefusalCode.UNKNOWN_TYPE, JsonRules.JSON_TYPE, "/type");
    assertThat(refusal.arguments()).containsEntry("expected", "json.sample");
  }

  @Test
  void typeOfAnotherBranchIsRefused() {
    Refusal refusal =
        only(refusals(() -> CODEC.read("{\"type\":\"courtyard.rest\"}", Sample.Founding.class)));
    expect(refusal, RefusalCode.UNKNOWN_TYPE, JsonRules.JSON_TYPE, "/type");
    refusal = only(refusals(() -> CODEC.read("{\"type\":\"courtyard.rest\"}", SetDuties.class)));
    expect(refusal, RefusalCode.UNKNOWN_TYPE, JsonRules.JSON_TYPE, "/type");
  }

  @Test
  void typeThatIsNoTextIsRefused() {
    expect(
        refusal("\"courtyard.found/1\"", "1"),
        RefusalCode.WRONG_JSON_TYPE,
        JsonRules.JSON_VALUE,
        "/type");
    expect(
        refusal("\"courtyard.found/1\"", "null"),
        RefusalCode.NULL_FIELD,
        JsonRules.JSON_FIELDS,
        "/type");
  }

  @Test
  void typeMayStandBehindTheOtherFields() {
    String last =
        spoil(GOOD, "\"type\":\"courtyard.found/1\",", "")
            .replace("\"n\"}", "\"n\" , \"type\" : \"courtyard.found\\/1\"}");
    assertThat(CODEC.write(CODEC.read(last, Sample.class))).isEqualTo(GOOD);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-02-30",
        "2025-02-29",
        "2026-13-01",
        "2026-00-01",
        "2026-1-31",
        "26-01-31",
        "+12026-01-31",
        "-2026-01-31",
        "20260131",
        "2026-01-31T00:00:00Z",
        "2026-01-31 ",
        "2026-01-31T23:00:00+08:00",
        "",
        "２０２６-01-31"
      })
  void dayIsDayOfTheCalendarAndNothingElse(String by) {
    Refusal refusal = refusal("2026-01-31", by);
    expect(refusal, RefusalCode.INVALID_DATE, JsonRules.JSON_VALUE, "/on");
  }

  @ParameterizedTest
  @ValueSource(strings = {"[2026,1,31]", "20484", "1769821200000"})
  void dayAsArrayOrNumberIsRefused(String by) {
    Refusal refusal = refusal("\"2026-01-31\"", by);
    expect(refusal, RefusalCode.WRONG_JSON_TYPE, JsonRules.JSON_VALUE, "/on");
  }

  @Test
  void leapDayIsAccepted() {
    assertThat(CODEC.read(spoil(GOOD, "2026-01-31", "2024-02-29"), Sample.class)).isNotNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"2026-01-31T01:00:00", "2026-01-31T01:00:00.5", "2026-01-31T01:00", "2026-01-31"})
  void instantWithoutZoneIsRefused(String by) {
    Refusal refusal = dutiesRefusal("2026-01-31T01:00:00Z", by);
    expect(refusal, RefusalCode.INSTANT_WITHOUT_ZONE, JsonRules.JSON_VALUE, "/at");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-02-30T01:00:00Z",
        "2026-01-31T24:00:00Z",
        "2026-01-31T01:00:60Z",
        "2026-01-31T01:00:00z",
        "2026-01-31t01:00:00Z",
        "2026-01-31T01:00Z",
        "2026-01-31T01:00:00+8",
        "2026-01-31T01:00:00+18:01",
        "0000-01-01T00:00:00+08:00",
        "2026-01-31T01:00:00Z[Asia/Shanghai]",
        "2026-01-31T01:00:00.1234567890Z",
        "now",
        ""
      })
  void instantOfAnotherFormIsRefused(String by) {
    Refusal refusal = dutiesRefusal("2026-01-31T01:00:00Z", by);
    expect(refusal, RefusalCode.VALUE_FORM, Checks.VALUE_FORM, "/at");
  }

  @Test
  void instantAsNumberIsRefused() {
    Refusal refusal = dutiesRefusal("\"2026-01-31T01:00:00Z\"", "1769821200");
    expect(refusal, RefusalCode.WRONG_JSON_TYPE, JsonRules.JSON_VALUE, "/at");
  }

  @ParameterizedTest
  @CsvSource({
    "2026-01-31T09:00:00+08:00, 2026-01-31T01:00:00Z",
    "2026-01-30T23:30:00.250-01:30, 2026-01-31T01:00:00.250Z",
    "2026-01-31T19:00:00+18:00, 2026-01-31T01:00:00Z"
  })
  void instantIsReadWithAnyOffset(String by, Instant expected) {
    Sample read = CODEC.read(spoil(DUTIES, "2026-01-31T01:00:00Z", by), Sample.class);
    assertThat(read).extracting("at").isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"gate\"", "\"0\"", "\"\"", "\" GATE\""})
  void enumIsItsExactName(String by) {
    Refusal refusal = dutiesRefusal("\"GATE\",", by + ",");
    expect(refusal, RefusalCode.VALUE_FORM, Checks.VALUE_FORM, "/duties/0");
    assertThat(refusal.arguments()).containsEntry("form", "GATE|LANTERNS|PATHS");
  }

  @Test
  void enumByNumberIsRefused() {
    expect(
        dutiesRefusal("\"GATE\",", "0,"),
        RefusalCode.WRONG_JSON_TYPE,
        JsonRules.JSON_VALUE,
        "/duties/0");
  }

  @Test
  void severalProblemsAreReportedAtOnce() {
    String document =
        spoil(GOOD, "\"on\":\"2026-01-31\",", "").replace(":3,", ":\"3\",").replace("note", "nota");
    ImmutableList<Refusal> refusals = refusals(() -> CODEC.read(document, Sample.class));
    assertThat(refusals)
        .extracting(Refusal::code)
        .containsExactly(
            RefusalCode.WRONG_JSON_TYPE, RefusalCode.UNKNOWN_FIELD, RefusalCode.MISSING_FIELD);
  }

  @Test
  void endlessProblemsAreCutOff() {
    String members = "null,".repeat(100_000) + "null";
    String document = spoil(GOOD, "[\"a\"]", "[" + members + "]");
    assertThat(refusals(() -> CODEC.read(document, Sample.class))).hasSize(50);
  }
}
