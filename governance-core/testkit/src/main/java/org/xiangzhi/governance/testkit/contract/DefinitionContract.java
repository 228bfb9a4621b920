package org.xiangzhi.governance.testkit.contract;

import static java.util.Comparator.comparing;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Comparators;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.xiangzhi.governance.compact.CompactRules;
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
    assertThat(practice().earlier()).isEqualTo(practice().earlier());
  }

  /** Earlier versions are of the same practice, each before the next. */
  @Test
  @DisplayName("PRACTICE-VALID: earlier versions are of the same practice, each before the next")
  default void versionsFollowEachOther() {
    List<PracticeDefinition> all = new ArrayList<>(practice().earlier());
    all.add(definition());
    assertThat(all).extracting(PracticeDefinition::id).containsOnly(definition().id());
    assertThat(all).extracting(PracticeDefinition::version).doesNotHaveDuplicates();
    assertThat(Comparators.isInStrictOrder(all, comparing(PracticeDefinition::effectiveFrom)))
        .isTrue();
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
    Stream.concat(
            definition().compact().stream().map(CompactRules::procedure),
            definition().records().stream().flatMap(kind -> kind.procedure().stream()))
        .flatMap(procedure -> procedure.steps().stream())
        .forEach(DefinitionContract::canBeSignedOff);
  }

  private static void canBeSignedOff(StepDefinition step) {
    assertThat(step.signedBy()).as(step.id().value()).isNotEmpty();
    step.acts().forEach(act -> assertThat(act.by()).as(step.id() + " " + act.act()).isNotEmpty());
  }
}
