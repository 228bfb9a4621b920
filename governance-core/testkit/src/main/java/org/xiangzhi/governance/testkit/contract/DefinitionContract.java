package org.xiangzhi.governance.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.xiangzhi.governance.json.JsonCodec;
import org.xiangzhi.governance.kernel.Digest;
import org.xiangzhi.governance.kernel.Rule;
import org.xiangzhi.governance.practice.PracticeDefinition;
import org.xiangzhi.governance.procedure.StepDefinition;

/** Demands that the definition is whole and always the same. */
public interface DefinitionContract extends PracticeSuite {
  /** The definition is always the same. */
  @Test
  @DisplayName("PRACTICE-VALID: the definition is always the same")
  default void definitionIsAlwaysTheSame() {
    assertThat(practice().definition()).isEqualTo(practice().definition());
  }

  /** The definition survives its JSON form with an equal digest. */
  @Test
  @DisplayName("PRACTICE-VALID: the definition survives its JSON form with an equal digest")
  default void definitionSurvivesItsJsonForm() {
    JsonCodec codec = new JsonCodec();
    String json = codec.write(definition());
    PracticeDefinition again = codec.read(json, PracticeDefinition.class);
    assertThat(again).isEqualTo(definition());
    assertThat(Digest.ofText(codec.write(again))).isEqualTo(Digest.ofText(json));
  }

  /** Every rule has a statement in Chinese and in English, a mark and a reference. */
  @Test
  @DisplayName("PRACTICE-VALID: every rule is stated in Chinese and in English, with its source")
  default void rulesAreStatedInBothLanguages() {
    assertThat(definition().rules()).isNotEmpty();
    for (Rule rule : definition().rules()) {
      assertThat(rule.statement().in(Locale.CHINESE))
          .as(rule.id() + " zh")
          .matches(".*\\p{IsHan}.*");
      assertThat(rule.statement().in(Locale.ENGLISH))
          .as(rule.id() + " en")
          .matches("[^\\p{IsHan}]*");
      assertThat(rule.reference()).as(rule.id() + " reference").isNotBlank();
    }
  }

  /** Every step can be left: someone signs it off, and every requirement's rule is stated. */
  @Test
  @DisplayName("PRACTICE-VALID: every step has someone who signs it off")
  default void stepsCanBeSignedOff() {
    for (StepDefinition step : definition().compact().orElseThrow().procedure().steps()) {
      assertThat(step.signedBy()).as(step.id().value()).isNotEmpty();
      step.acts().forEach(act -> assertThat(act.by()).as(step.id() + " " + act.act()).isNotEmpty());
    }
  }
}
