package org.xiangzhi.governance.practice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.xiangzhi.governance.ballot.BallotRules;
import org.xiangzhi.governance.ballot.Basis;
import org.xiangzhi.governance.compact.CompactRules;
import org.xiangzhi.governance.hierarchy.LevelId;
import org.xiangzhi.governance.hierarchy.UnitKind;
import org.xiangzhi.governance.kernel.Act;
import org.xiangzhi.governance.kernel.Decision;
import org.xiangzhi.governance.kernel.Digest;
import org.xiangzhi.governance.kernel.InvalidValueException;
import org.xiangzhi.governance.kernel.Mark;
import org.xiangzhi.governance.kernel.PersonId;
import org.xiangzhi.governance.kernel.Refusal;
import org.xiangzhi.governance.kernel.RefusalCode;
import org.xiangzhi.governance.kernel.Rule;
import org.xiangzhi.governance.kernel.RuleId;
import org.xiangzhi.governance.kernel.Text;
import org.xiangzhi.governance.kernel.Threshold;
import org.xiangzhi.governance.law.Floor;
import org.xiangzhi.governance.law.LawBook;
import org.xiangzhi.governance.office.BodyDefinition;
import org.xiangzhi.governance.office.BodyId;
import org.xiangzhi.governance.office.OfficeDefinition;
import org.xiangzhi.governance.office.OfficeId;
import org.xiangzhi.governance.procedure.ActRule;
import org.xiangzhi.governance.procedure.Bound;
import org.xiangzhi.governance.procedure.ProcedureDefinition;
import org.xiangzhi.governance.procedure.Requirement;
import org.xiangzhi.governance.procedure.StepDefinition;
import org.xiangzhi.governance.procedure.StepId;

class PracticesTest {
  private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
  private static final OfficeId HEAD = OfficeId.of("HEAD");
  private static final BodyId COUNCIL = BodyId.of("COUNCIL");
  private static final Text NAME = Text.of("名", "name");

  private ImmutableList<OfficeDefinition> offices =
      ImmutableList.of(new OfficeDefinition(HEAD, NAME, COUNCIL, true, Mark.OWN));
  private ImmutableList<BodyDefinition> bodies =
      ImmutableList.of(
          new BodyDefinition(
              COUNCIL, NAME, LevelId.VILLAGE, BodyDefinition.Nature.SELF_GOVERNANCE, Mark.OWN));
  private ImmutableList<Rule> rules = ImmutableList.of(Rule.own("RULE", "规则", "rule"));
  private ImmutableList<OptionDefinition> options = ImmutableList.of(option("board", "WALL"));
  private String act = "compact.post-text";
  private String measure = "step.days";
  private String back = "ONLY";
  private String requirementRule = "RULE";

  private static OptionDefinition option(String id, String standard) {
    return new OptionDefinition(
        id,
        NAME,
        ImmutableList.of(
            new OptionDefinition.Choice("WALL", NAME), new OptionDefinition.Choice("GATE", NAME)),
        standard,
        Mark.OWN);
  }

  private PracticeDefinition definition() {
    StepDefinition step =
        new StepDefinition(
            StepId.of("ONLY"),
            NAME,
            Mark.OWN,
            ImmutableList.of(ActRule.of(act, HEAD)),
            ImmutableList.of(Requirement.of(requirementRule, measure, new Bound.AtLeast(1))),
            ImmutableSet.of(HEAD),
            ImmutableList.of(),
            Optional.empty());
    CompactRules.Return only = new CompactRules.Return(RuleId.of("RULE"), StepId.of(back));
    return PracticeDefinition.named(PracticeId.of("sample"), "1.0", DAY, NAME, "示例")
        .bodies(bodies)
        .offices(offices)
        .rules(rules)
        .options(options)
        .compact(
            Optional.of(
                new CompactRules(
                    new ProcedureDefinition(ImmutableList.of(step)),
                    ImmutableList.of(ActRule.of("compact.open-case", HEAD)),
                    ImmutableSet.of(COUNCIL),
                    ImmutableList.of(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    LevelId.CLUSTER,
                    BallotRules.assembly(
                        RuleId.of("RULE"),
                        ImmutableList.of(
                            BallotRules.Quorum.present(Basis.ADULTS, Threshold.moreThan(1, 2))),
                        RuleId.of("RULE"),
                        Threshold.moreThan(1, 2)),
                    Optional.empty(),
                    Optional.empty(),
                    only,
                    only)))
        .build();
  }

  private void invalid(String reason) {
    Refusal refusal = assertThrows(InvalidValueException.class, this::definition).refusal();
    assertEquals(RefusalCode.PRACTICE_INVALID, refusal.code());
    assertEquals(PracticeRules.PRACTICE_VALID.id(), refusal.rule());
    String found = String.valueOf(refusal.arguments().get("reason"));
    assertTrue(found.contains(reason), found);
  }

  @Test
  void practiceValid() {
    assertEquals("1.0", definition().version());
    assertTrue(definition().office(HEAD).isPresent());
    assertTrue(definition().body(COUNCIL).isPresent());
    assertTrue(definition().option("board").isPresent());
    assertTrue(definition().rule(RuleId.of("RULE")).isPresent());
  }

  @Test
  void unknownMeasuresActsRulesStepsOfficesAndBodiesAreNamed() {
    measure = "step.weeks";
    invalid("unknown measure step.weeks");
    measure = "committee.seats";
    invalid("unknown measure committee.seats");
    measure = "step.days";
    act = "compact.open-case";
    invalid("unknown act compact.open-case");
    act = "compact.post-text";
    requirementRule = "OTHER";
    invalid("unknown rule OTHER");
    requirementRule = "RULE";
    back = "NOWHERE";
    invalid("unknown step NOWHERE");
    back = "ONLY";
    offices = ImmutableList.of();
    invalid("unknown office HEAD");
    offices =
        ImmutableList.of(new OfficeDefinition(HEAD, NAME, BodyId.of("SENATE"), true, Mark.OWN));
    invalid("unknown body SENATE");
    bodies = ImmutableList.of();
    invalid("unknown body COUNCIL");
  }

  @Test
  void namesAreGivenOnceAndStandardChoicesExist() {
    rules = ImmutableList.of(rules.get(0), rules.get(0));
    invalid("rule RULE is defined twice");
    rules = ImmutableList.of(rules.get(0));
    options = ImmutableList.of(option("board", "ROOF"));
    invalid("option board has no choice ROOF");
  }

  private final PracticeView view =
      new PracticeView() {
        @Override
        public Optional<PracticeDefinition> loaded(PracticeId practice, String version) {
          return Optional.of(definition())
              .filter(d -> d.id().equals(practice) && d.version().equals(version));
        }

        @Override
        public Digest digest(PracticeDefinition definition) {
          return Digest.ofText(definition.toString());
        }

        @Override
        public Practices ofCounty() {
          return county;
        }

        @Override
        public Floor floor() {
          return LawBook.standard().floor(DAY, UnitKind.VILLAGE);
        }
      };

  private Practices county = Practices.empty();

  private static Act on(LocalDate day) {
    return Act.of(PersonId.of("clerk"), day.atTime(LocalTime.NOON).atZone(Act.ZONE).toInstant());
  }

  private Decision<PracticeEvent> adopt(String version, LocalDate day) {
    return county.decide(
        new PracticeCommand.Adopt(PracticeId.of("sample"), version), on(day), view);
  }

  private Decision<PracticeEvent> select(String option, String choice) {
    return Practices.empty()
        .decide(
            new PracticeCommand.Select(
                PracticeId.of("sample"), "1.0", ImmutableSortedMap.of(option, choice), "试行"),
            on(DAY),
            view);
  }

  private static RefusalCode code(Decision<PracticeEvent> decision) {
    return decision.refusals().get(0).code();
  }

  @Test
  void practiceAdopted() {
    assertEquals(RefusalCode.PRACTICE_NOT_ADOPTED, code(adopt("2.0", DAY)));
    assertEquals(RefusalCode.FUTURE_DATED, code(adopt("1.0", DAY.minusDays(1))));
    assertEquals(RefusalCode.PRACTICE_NOT_ADOPTED, code(select("board", "WALL")));
    adopt("1.0", DAY).events().forEach(event -> county = county.evolve(event));
    assertEquals(RefusalCode.ALREADY_EXISTS, code(adopt("1.0", DAY)));
    assertEquals(ImmutableList.of(definition()), county.adopted());
  }

  @Test
  void practiceOption() {
    adopt("1.0", DAY).events().forEach(event -> county = county.evolve(event));
    assertEquals(RefusalCode.OPTION_UNKNOWN, code(select("board", "ROOF")));
    assertEquals(RefusalCode.OPTION_UNKNOWN, code(select("colour", "WALL")));
    PracticeEvent event = select("board", "GATE").events().get(0);
    assertEquals(
        ImmutableSortedMap.of("board", "GATE"),
        Practices.empty().evolve(event).selected().orElseThrow().choices());
  }

  @Test
  void aVillageHadSelectedWhatWasNewestOnTheDay() {
    Practices practices = Practices.empty();
    assertEquals(Optional.empty(), practices.selectedOn(DAY));
    assertEquals(Optional.empty(), practices.selected());
    PracticeEvent.Selected first = selected("first", DAY);
    PracticeEvent.Selected second = selected("second", DAY.plusDays(10));
    practices = practices.evolve(first).evolve(second);
    assertEquals(Optional.empty(), practices.selectedOn(DAY.minusDays(1)));
    assertEquals(Optional.of(first), practices.selectedOn(DAY));
    assertEquals(Optional.of(first), practices.selectedOn(DAY.plusDays(9)));
    assertEquals(Optional.of(second), practices.selectedOn(DAY.plusDays(10)));
    assertEquals(Optional.of(second), practices.selected());
  }

  private static PracticeEvent.Selected selected(String digested, LocalDate on) {
    return new PracticeEvent.Selected(
        Digest.ofText(digested), ImmutableSortedMap.of(), "村民会议决定", on);
  }
}
