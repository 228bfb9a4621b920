package org.xiangzhi.governance.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.xiangzhi.governance.json.Reading.CODEC;
import static org.xiangzhi.governance.json.Reading.GOOD;
import static org.xiangzhi.governance.json.Reading.dutiesRefusal;
import static org.xiangzhi.governance.json.Reading.only;
import static org.xiangzhi.governance.json.Reading.refusal;
import static org.xiangzhi.governance.json.Reading.refusals;
import static org.xiangzhi.governance.json.Reading.spoil;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import jakarta.validation.constraints.Past;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xiangzhi.governance.json.Sample.CourtyardId;
import org.xiangzhi.governance.json.Sample.Founding.Found;
import org.xiangzhi.governance.json.Sample.Founding.Split;
import org.xiangzhi.governance.kernel.Checks;
import org.xiangzhi.governance.kernel.InvalidValueException;
import org.xiangzhi.governance.kernel.Refusal;
import org.xiangzhi.governance.kernel.RefusalCode;
import org.xiangzhi.governance.kernel.Rule;
import org.xiangzhi.governance.kernel.TypeName;

/** Bounds from annotations and constructors, and types that have no JSON form. */
class BoundsTest {
  private static void expect(Refusal refusal, RefusalCode code, String pointer) {
    assertThat(refusal.code()).isEqualTo(code);
    assertThat(refusal.pointer()).contains(pointer);
  }

  @Test
  void blankTextIsRefused() {
    expect(refusal("[\"a\"]", "[\"a\",\" \\t\"]"), RefusalCode.TEXT_BLANK, "/members/1");
    expect(refusal("[\"a\"]", "[\"\"]"), RefusalCode.TEXT_BLANK, "/members/0");
  }

  @Test
  void textBeyondItsLengthIsRefused() {
    assertThat(CODEC.read(spoil(GOOD, "[\"a\"]", "[\"123456789012\"]"), Sample.class)).isNotNull();
    Refusal refusal = refusal("[\"a\"]", "[\"1234567890123\"]");
    expect(refusal, RefusalCode.TEXT_TOO_LONG, "/members/0");
    assertThat(refusal.arguments()).containsEntry("length", "13").containsEntry("max", "12");
  }

  @ParameterizedTest
  @ValueSource(strings = {"[]", "[\"a\",\"b\",\"c\",\"d\"]"})
  void listOutsideItsSizeIsRefused(String by) {
    Refusal refusal = refusal("[\"a\"]", by);
    expect(refusal, RefusalCode.SIZE_OUT_OF_BOUNDS, "/members");
    assertThat(refusal.arguments()).containsEntry("min", "1").containsEntry("max", "3");
  }

  @Test
  void emptyMapIsRefusedWhereOneEntryIsNeeded() {
    expect(dutiesRefusal("{\"b\":2}", "{}"), RefusalCode.SIZE_OUT_OF_BOUNDS, "/points");
  }

  @Test
  void textOfAnotherFormIsRefused() {
    expect(refusal("\"east\"", "\"East\""), RefusalCode.VALUE_FORM, "/courtyard");
    expect(dutiesRefusal("{\"b\":2}", "{\"B\":2}"), RefusalCode.VALUE_FORM, "/points/B");
  }

  @Test
  void emptyIdIsRefused() {
    expect(refusal("\"east\"", "\"\""), RefusalCode.TEXT_BLANK, "/courtyard");
  }

  @Test
  void constructorRefusalGetsThePlaceOfTheObject() {
    Refusal refusal = dutiesRefusal("\"until\":\"2026-01-01\"", "\"until\":\"2025-12-31\"");
    expect(refusal, RefusalCode.DATES_REVERSED, "/period");
    assertThat(refusal.rule()).isEqualTo(Checks.DATE_ORDER.id());
    assertThat(refusal.arguments()).containsEntry("until", "2025-12-31");
  }

  @Test
  void constructorRefusalThatNamesComponentGetsItsPlace() {
    Refusal refusal = dutiesRefusal("\"numerator\":2", "\"numerator\":4");
    expect(refusal, RefusalCode.VALUE_OUT_OF_BOUNDS, "/majority/value/numerator");
    assertThat(refusal.arguments()).containsEntry("value", "4").containsEntry("max", "3");
  }

  /** Has bounds that only its constructor knows. */
  public record Account(long number) {
    public Account {
      Checks.within("number", number, 0, 1_000_000_000_000L);
    }
  }

  @Test
  void personalNumberIsWithheldFromConstructorRefusals() {
    Refusal refusal =
        only(refusals(() -> CODEC.read("{\"number\":110101199003070011}", Account.class)));
    expect(refusal, RefusalCode.VALUE_OUT_OF_BOUNDS, "/number");
    assertThat(refusal.arguments())
        .containsEntry("value", "…")
        .containsEntry("max", "1000000000000");
  }

  /** Repeats what it was given, dates included. */
  public record Talkative(String text, LocalDate day) {
    public Talkative {
      throw new InvalidValueException(
          Refusal.of(
              RefusalCode.OPTION_UNKNOWN,
              Checks.VALUE_FORM,
              "option",
              text,
              "choice",
              day,
              "choices",
              "none"));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"13800138000", "138-0013-8000", "138 0013 8000", "a11010119900307001X"})
  void groupedPersonalNumberIsWithheldToo(String text) {
    String document = "{\"text\":\"" + text + "\",\"day\":\"2026-01-31\"}";
    Refusal refusal = only(refusals(() -> CODEC.read(document, Talkative.class)));
    assertThat(refusal.arguments())
        .containsEntry("option", "…")
        .containsEntry("choice", "2026-01-31");
  }

  /** Lets null in. */
  public record Careless(String text) {}

  @Test
  @SuppressWarnings("NullAway") // the point of the test
  void nullInRecordIsNotWritten() {
    assertThatThrownBy(() -> CODEC.write(new Careless(null)))
        .isInstanceOf(NullPointerException.class)
        .hasMessage("json.bounds-test.careless.text");
  }

  /** Throws what programmers throw. */
  public record Fussy(String text) {
    public Fussy {
      throw new IllegalStateException("secret " + text);
    }
  }

  @Test
  void otherConstructorExceptionIsRefusalThatTellsNothing() {
    Refusal refusal = only(refusals(() -> CODEC.read("{\"text\":\"secret\"}", Fussy.class)));
    expect(refusal, RefusalCode.VALUE_FORM, "");
    assertThat(refusal.toString()).doesNotContain("secret");
    assertThat(refusal.arguments()).containsEntry("form", "json.bounds-test.fussy");
  }

  @Test
  void valueThatCouldNotBeReadAgainIsNotWritten() {
    Found tooMany =
        new Found(
            new CourtyardId("east"),
            501,
            LocalDate.of(12026, 1, 1),
            ImmutableList.of("a", " "),
            Optional.of("\ud800"));
    assertThat(refusals(() -> CODEC.write(tooMany)))
        .extracting(Refusal::code)
        .containsExactly(
            RefusalCode.VALUE_OUT_OF_BOUNDS,
            RefusalCode.INVALID_DATE,
            RefusalCode.TEXT_BLANK,
            RefusalCode.TEXT_CHARACTER);
    Split toOne = new Split(new CourtyardId("a"), ImmutableSortedSet.of(new CourtyardId("b")));
    expect(only(refusals(() -> CODEC.write(toOne))), RefusalCode.SIZE_OUT_OF_BOUNDS, "/into");
  }

  /** Holds an instant alone. */
  public record Moment(Instant at) {}

  @Test
  void instantBeyondFourDigitYearsIsNotWritten() {
    expect(
        only(refusals(() -> CODEC.write(new Moment(Instant.MAX)))), RefusalCode.VALUE_FORM, "/at");
  }

  /** Has a text of a least length. */
  public record Motto(@Size(min = 2, max = 4) String text) {}

  @Test
  void leastLengthCountsCharactersNotHalves() {
    assertThat(CODEC.read("{\"text\":\"𠮷𠮷\"}", Motto.class)).isEqualTo(new Motto("𠮷𠮷"));
    expect(
        only(refusals(() -> CODEC.read("{\"text\":\"𠮷\"}", Motto.class))),
        RefusalCode.VALUE_FORM,
        "/text");
  }

  /** Is thrown at: a leaf without a name. */
  public sealed interface Nameless {
    record Leaf() implements Nameless {}
  }

  /** Two leaves of one name. */
  public sealed interface Twins {
    @TypeName("twin")
    record First() implements Twins {}

    @TypeName("twin")
    record Second() implements Twins {}
  }

  public record UnknownConstraint(@Past LocalDate on) {}

  public record MisplacedConstraint(@Positive String text) {}

  public record ConstraintOnRecord(@Size(max = 3) CourtyardId id) {}

  public record MayBeNull(@Nullable String text) {}

  public record Generic<T>(T thing) {}

  public record Floating(double share) {}

  public record NestedOptional(ImmutableList<Optional<String>> texts) {}

  public record SetOfObjects(ImmutableSet<Motto> mottos) {}

  public record RawList(@SuppressWarnings("rawtypes") ImmutableList list) {}

  @TypeName("with-type")
  public record TypeTaken(String type) {}

  record Hidden(String text) {}

  @ParameterizedTest
  @ValueSource(
      classes = {
        Nameless.class,
        Twins.class,
        UnknownConstraint.class,
        MisplacedConstraint.class,
        ConstraintOnRecord.class,
        MayBeNull.class,
        Generic.class,
        Floating.class,
        NestedOptional.class,
        SetOfObjects.class,
        RawList.class,
        TypeTaken.class,
        Hidden.class,
        String.class
      })
  void typeWithoutJsonFormIsAnErrorOfTheProgram(Class<?> type) {
    assertThatThrownBy(() -> CODEC.read("{}", type))
        .isInstanceOf(IllegalArgumentException.class)
        .isNotInstanceOf(InvalidValueException.class);
  }

  @Test
  void rulesHaveBothLanguages() {
    for (Rule rule :
        ImmutableList.of(
            JsonRules.JSON_DOCUMENT,
            JsonRules.JSON_FIELDS,
            JsonRules.JSON_TYPE,
            JsonRules.JSON_VALUE)) {
      assertThat(rule.statement().zh()).isNotEqualTo(rule.statement().en());
    }
  }
}
