package org.xiangzhi.governance.plugin.rongchang;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.xiangzhi.governance.delivery.ByLetter;
import org.xiangzhi.governance.kernel.Mark;
import org.xiangzhi.governance.kernel.Rule;
import org.xiangzhi.governance.kernel.Timed;
import org.xiangzhi.governance.practice.PracticeDefinition;
import org.xiangzhi.governance.procedure.ActRule;
import org.xiangzhi.governance.village.GovernanceTypes;

/** Pins whose each rule is, and which of them refuse something in the demonstration. */
class RongchangRulesTest {
  private static final PracticeDefinition DEFINITION = new RongchangCourtyardPlus().definition();

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
            "XY-HEAD",
            "XY-STEWARDS",
            "XY-INSTRUCTOR",
            "XY-YARD-MEETINGS",
            "XY-ACTIVITIES",
            "XY-CONTRIBUTIONS",
            "XY-SIZE",
            "XY-STAGES",
            "XY-FIVE-HAVES",
            "XY-FIVE-GOODS",
            "XY-ACCEPTANCE",
            "XY-PLAQUE",
            "XY-CHAIN",
            "XY-MEMBER-LINKS",
            "XY-RULES",
            "XY-STARS",
            "XY-RECHECK",
            "XY-POINTS",
            "XY-REDEMPTION",
            "XY-RACE",
            "XY-COVERAGE",
            "XY-ZONES",
            "XY-TEN-STEPS",
            "XY-INDICATORS",
            "XY-TARGETS",
            "XY-FUNDS",
            "XY-ORDERS",
            "XY-IMPORTANT-MATTERS",
            "XY-MATTER-LEVELS",
            "XY-PLEDGES",
            "XY-MEMBER-REVIEWS",
            "XY-AWARDS",
            "XY-LISTS");
  }

  @Test
  void lawRules_nameTheirArticle() {
    assertThat(
            DEFINITION.rules().stream()
                .filter(rule -> rule.mark() == Mark.LAW)
                .map(rule -> rule.id() + " " + rule.reference()))
        .containsExactly(
            "XY-ASSEMBLY-QUORUM ORG-2025 Art. 26",
            "XY-ASSEMBLY-MAJORITY ORG-2025 Art. 26",
            "XY-CERTIFICATES-CONSENT PIPL Art. 25",
            "COMPACT-DRAFT 民发〔2018〕144号",
            "COMPACT-OPINIONS 民发〔2018〕144号",
            "COMPACT-TOWN-REVIEW 民发〔2018〕144号",
            "COMPACT-NOTICE ORG-2025 Art. 35",
            "COMPACT-VOTE ORG-2025 Art. 31",
            "COMPACT-FILING ORG-2025 Art. 31",
            "COMPACT-POSTED 民发〔2018〕144号");
  }

  /** What the source does not say is not passed off as the source's. */
  @Test
  void ownRules_sayThatTheyAre() {
    assertThat(marked(Mark.OWN))
        .containsExactly(
            "XY-ATTENDANCE-EARNS",
            "XY-CONTRIBUTIONS-FREE",
            "XY-CERTIFICATES",
            "XY-RACE-SHEET",
            "XY-COURTYARD-VOTE",
            "XY-STAR-BANDS",
            "XY-RECHECK-DRAW",
            "XY-POINTS-REDEEM",
            "XY-POINTS-RESET",
            "XY-POINTS-HONOUR",
            "XY-POINTS-SUCCESSION",
            "XY-POINTS-CONTEST",
            "XY-REDEMPTION-FIGURES",
            "XY-COVERAGE-SHARES",
            "XY-INDICATORS-ONCE",
            "XY-MATTER-TIMES",
            "XY-AWARD-VOTE",
            "XY-LIST-PROCESS");
  }

  @Test
  void entries_sayWhoseTheyAre() {
    for (Rule rule : DEFINITION.rules()) {
      Optional<String> expected =
          switch (rule.mark()) {
            case SOURCE -> Optional.of("jicengzhizhi.com 2023-07-05");
            case OWN -> Optional.of("rongchang-courtyard-plus");
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
    assertThat(broken).contains("XY-HEAD", "XY-CONTRIBUTIONS-FREE", "XY-CERTIFICATES-CONSENT");
  }

  @Test
  void everyCommandOfPointsHasSomebodyWhoMayGiveIt() {
    Set<String> provided =
        DEFINITION.acts().stream()
            .map(ActRule::act)
            .filter(act -> act.startsWith("points."))
            .collect(Collectors.toSet());
    Set<String> wanted =
        GovernanceTypes.COMMANDS.names().stream()
            .filter(name -> name.startsWith("points."))
            .filter(name -> !name.equals("points.feed"))
            .filter(
                name -> {
                  Class<?> type = GovernanceTypes.COMMANDS.type(name).orElseThrow();
                  return !ByLetter.class.isAssignableFrom(type)
                      && !Timed.class.isAssignableFrom(type);
                })
            .collect(Collectors.toSet());
    assertThat(provided).isEqualTo(wanted);
  }
}
