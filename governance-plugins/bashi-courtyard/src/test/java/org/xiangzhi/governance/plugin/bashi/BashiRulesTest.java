package org.xiangzhi.governance.plugin.bashi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.xiangzhi.governance.kernel.Mark;
import org.xiangzhi.governance.kernel.Rule;
import org.xiangzhi.governance.practice.PracticeDefinition;

/** Pins whose each rule is: what the source does not say is not passed off as the source's. */
class BashiRulesTest {
  private static final PracticeDefinition DEFINITION = new BashiCourtyard().definition();

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
            "BA-FOUR-STEPS",
            "BA-SIZE",
            "BA-VOLUNTARY",
            "BA-SURVEY",
            "BA-STANDARD",
            "BA-PLAQUE",
            "BA-NETWORK",
            "BA-HEAD",
            "BA-CONTACTS",
            "BA-PLEDGES",
            "BA-MEETINGS",
            "BA-WHISTLE",
            "BA-MATTERS",
            "BA-INSPECTIONS",
            "BA-ACTIVITIES",
            "BA-RACE",
            "BA-BULLETIN",
            "BA-SCHEDULING",
            "BA-ASSESSMENT",
            "BA-AWARDS");
  }

  @Test
  void ownRules_sayThatTheyAre() {
    assertThat(marked(Mark.OWN))
        .containsExactly(
            "BA-SURVEY-PASS",
            "BA-WORKS",
            "BA-RULES",
            "BA-ACCEPTANCE",
            "BA-HEAD-VETTED",
            "BA-GROUP-SIZE",
            "BA-CENTRES",
            "BA-MEETING-TIMES",
            "BA-WHISTLE-DAYS",
            "BA-MATTER-LEVELS",
            "BA-IMPARTIAL",
            "BA-COURTYARD-VOTE",
            "BA-RULES-VOTED",
            "BA-WORKS-LEDGER",
            "BA-ASSESSMENT-PARTS",
            "BA-AWARD-VOTE",
            "BA-LISTS",
            "BA-LIST-APPEAL");
  }

  @Test
  void lawRules_nameTheirArticle() {
    assertThat(
            DEFINITION.rules().stream()
                .filter(rule -> rule.mark() == Mark.LAW)
                .map(rule -> rule.id() + " " + rule.reference()))
        .containsExactly(
            "BA-ASSEMBLY ORG-2025 Art. 26",
            "COMPACT-DRAFT 民发〔2018〕144号",
            "COMPACT-OPINIONS 民发〔2018〕144号",
            "COMPACT-TOWN-REVIEW 民发〔2018〕144号",
            "COMPACT-NOTICE ORG-2025 Art. 35",
            "COMPACT-VOTE ORG-2025 Art. 31",
            "COMPACT-FILING ORG-2025 Art. 31",
            "COMPACT-POSTED 民发〔2018〕144号");
  }

  @Test
  void entries_sayWhoseTheyAre() {
    for (Rule rule : DEFINITION.rules()) {
      Optional<String> expected =
          switch (rule.mark()) {
            case SOURCE -> Optional.of("中国组织人事报 2023-07-27");
            case OWN -> Optional.of("bashi-courtyard");
            case LAW -> Optional.empty();
          };
      expected.ifPresent(source -> assertThat(rule.reference()).isEqualTo(source));
    }
  }
}
