package org.xiangzhi.governance.plugin.chunhua;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.xiangzhi.governance.json.JsonCodec;
import org.xiangzhi.governance.kernel.Mark;
import org.xiangzhi.governance.kernel.Rule;
import org.xiangzhi.governance.practice.PracticeDefinition;
import org.xiangzhi.governance.register.FieldValue;

/** Pins whose each rule is, and which of them refuse something in the demonstration. */
class ChunhuaRulesTest {
  private static final PracticeDefinition DEFINITION = new ChunhuaNightTalks().definition();

  private static List<String> marked(Mark mark) {
    return DEFINITION.rules().stream()
        .filter(rule -> rule.mark() == mark)
        .map(rule -> rule.id().value())
        .toList();
  }

  @Test
  void sourceRules_areTheSources() {
    assertThat(marked(Mark.SOURCE))
        .containsExactly(
            "TWO-COMMITTEES-ELECTED",
            "COMBINED-HEADS",
            "GROUP-INSTRUCTORS",
            "CONTACT-135",
            "CANDID-TALKS",
            "DELIBERATION-MEETINGS",
            "ONE-MATTER-ONE-VOTE",
            "PUBLIC-REVIEWS",
            "NIGHT-TALKS",
            "MATTERS-SETTLED",
            "FIVE-WAYS",
            "VENUE-DISPLAY",
            "NEIGHBOURHOOD-WATCH",
            "CLEANING-AREAS",
            "VOLUNTARY-LABOUR",
            "GROUP-RULES",
            "HAZARD-ROUNDS",
            "NO-UNAPPROVED-BUILDING",
            "FIVE-ZEROS",
            "MODEL-HOUSEHOLDS");
  }

  @Test
  void lawRules_nameTheirArticle() {
    assertThat(
            DEFINITION.rules().stream()
                .filter(rule -> rule.mark() == Mark.LAW)
                .map(rule -> rule.id() + " " + rule.reference()))
        .containsExactly(
            "GROUP-HEAD-ELECTION ORG-2025 Art. 32",
            "GROUP-VOTE ORG-2025 Art. 32",
            "OUTREACH-CONSENT PIPL Art. 13, 29",
            "DISPLAY-CONSENT PIPL Art. 25",
            "CERTIFICATE-CONSENT PIPL Art. 25");
  }

  /** What the source does not say is not passed off as the source's. */
  @Test
  void ownRules_sayThatTheyAre() {
    assertThat(marked(Mark.OWN))
        .containsExactly(
            "SELECTION-VOTE",
            "COMMITTEE-SIZE",
            "BOARD-SIZE",
            "DELIBERATION-NOTICE",
            "RESULT-POSTED",
            "REVIEW-BINDS",
            "RESIDENTS-SPEAK",
            "MEETING-TIMES",
            "MATTER-LEVELS",
            "MATTER-TIMES",
            "MATTER-REFUSED",
            "MATTER-RATING",
            "LABOUR-FREELY-GIVEN",
            "LABOUR-HONOUR",
            "WORKS-LEDGER",
            "FIVE-ZERO-LIST",
            "MODEL-VOTE");
  }

  @Test
  void entries_sayWhoseTheyAre() {
    for (Rule rule : DEFINITION.rules()) {
      Optional<String> expected =
          switch (rule.mark()) {
            case SOURCE -> Optional.of("人民网-中国共产党新闻网 2022-11-07");
            case OWN -> Optional.of("chunhua-night-talks");
            case LAW -> Optional.empty();
          };
      expected.ifPresent(source -> assertThat(rule.reference()).isEqualTo(source));
    }
  }

  /** What people do wrong in the demonstration is refused under these rules of the practice. */
  @Test
  void demonstration_breaksTheseRules() {
    Set<String> broken =
        new Stage()
            .play().refusals.stream()
                .map(refusal -> refusal.rule().value())
                .collect(Collectors.toSet());
    assertThat(broken)
        .contains(
            "TWO-COMMITTEES-ELECTED",
            "GROUP-INSTRUCTORS",
            "OUTREACH-CONSENT",
            "DISPLAY-CONSENT",
            "DELIBERATION-NOTICE",
            "GROUP-VOTE",
            "RESULT-POSTED",
            "GROUP-RULES",
            "WORKS-LEDGER",
            "HAZARD-ROUNDS",
            "NO-UNAPPROVED-BUILDING",
            "LABOUR-FREELY-GIVEN",
            "CERTIFICATE-CONSENT",
            "FIVE-ZERO-LIST",
            "MODEL-HOUSEHOLDS",
            "REVIEW-BINDS")
        .contains(
            "GROUP-SUPERVISION-APART",
            "MEETING-CONVENER",
            "MEETING-SPEECH",
            "MEETING-ONE-VOTE",
            "MEETING-ONE-ITEM",
            "MEETING-MINUTES",
            "MATTER-LEVEL",
            "MATTER-THREE",
            "MATTER-DEADLINE",
            "MATTER-STRIKE-OFF");
  }

  /** An exact place does not even get into a command. */
  @Test
  void outreachConsent_takesNoExactPlace() {
    JsonCodec codec = new JsonCodec();
    String coarse = codec.write(new FieldValue.Cell("28.31,113.22"));
    assertThat(codec.read(coarse, FieldValue.Cell.class))
        .isEqualTo(new FieldValue.Cell("28.31,113.22"));
    String exact = coarse.replace("28.31,113.22", "28.312345,113.224567");
    assertThat(exact).isNotEqualTo(coarse);
    assertThatThrownBy(() -> codec.read(exact, FieldValue.Cell.class))
        .hasMessageContaining("VALUE_FORM");
  }
}
