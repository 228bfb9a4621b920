package org.xiangzhi.governance.practice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.xiangzhi.governance.ballot.BallotKind;
import org.xiangzhi.governance.ballot.BallotRules;
import org.xiangzhi.governance.ballot.BallotTypeId;
import org.xiangzhi.governance.ballot.Basis;
import org.xiangzhi.governance.ballot.Casting;
import org.xiangzhi.governance.ballot.Denominator;
import org.xiangzhi.governance.ballot.Ties;
import org.xiangzhi.governance.hierarchy.LevelId;
import org.xiangzhi.governance.kernel.InvalidValueException;
import org.xiangzhi.governance.kernel.Mark;
import org.xiangzhi.governance.kernel.Rule;
import org.xiangzhi.governance.kernel.RuleId;
import org.xiangzhi.governance.kernel.Text;
import org.xiangzhi.governance.kernel.Threshold;
import org.xiangzhi.governance.office.BodyDefinition;
import org.xiangzhi.governance.office.BodyId;
import org.xiangzhi.governance.office.OfficeDefinition;
import org.xiangzhi.governance.office.OfficeId;
import org.xiangzhi.governance.office.OrganisationRules;
import org.xiangzhi.governance.office.OrganisationRules.Composition;
import org.xiangzhi.governance.practice.PracticeComparison.Aspect;
import org.xiangzhi.governance.practice.PracticeComparison.Entry;
import org.xiangzhi.governance.practice.PracticeComparison.Row;

class PracticeComparisonTest {
  private static final BodyId YARD = BodyId.of("YARD");
  private static final OfficeId HEAD = OfficeId.of("HEAD");
  private static final RuleId RULE = RuleId.of("RULE");

  private static PracticeBuilder define(String id) {
    return PracticeDefinition.named(
            PracticeId.of(id), "1", LocalDate.of(2026, 1, 1), Text.of("做法", id), "invented")
        .rules(List.of(Rule.own("RULE", "规则", "rule"), Rule.own("OTHER", "规则二", "other rule")))
        .levels(
            List.of(
                new LevelDefinition(
                    LevelId.GROUP, Text.of("组", "group"), Optional.empty(), Mark.OWN),
                new LevelDefinition(
                    LevelId.CLUSTER,
                    Text.of("十户", "cluster"),
                    Optional.of(LevelId.GROUP),
                    Mark.OWN)))
        .bodies(
            List.of(
                new BodyDefinition(
                    YARD,
                    Text.of("院委会", "yard committee"),
                    LevelId.GROUP,
                    BodyDefinition.Nature.TEAM,
                    Mark.OWN)))
        .offices(List.of(new OfficeDefinition(HEAD, Text.of("院长", "head"), YARD, true, Mark.OWN)));
  }

  private static PracticeDefinition of(String id, int most, BallotRules.Quorum... quorums) {
    return define(id)
        .organisation(
            OrganisationRules.joined(
                List.of(
                    new OrganisationRules(
                        ImmutableList.of(),
                        ImmutableList.of(),
                        ImmutableList.of(
                            new Composition(RULE, YARD, 3, most, ImmutableList.of(), 30, HEAD)),
                        ImmutableList.of(),
                        ImmutableList.of(),
                        ImmutableList.of(),
                        ImmutableList.of(),
                        Optional.empty()))))
        .ballots(
            List.of(
                new BallotRules(
                    BallotTypeId.of("YARD_VOTE"),
                    Text.of("院落表决", "vote of the yard"),
                    BallotKind.MATTER,
                    RULE,
                    ImmutableList.copyOf(quorums),
                    RuleId.of("OTHER"),
                    Denominator.PRESENT,
                    Threshold.moreThan(1, 2),
                    ImmutableSet.of(Casting.HANDS),
                    false,
                    Ties.VOTE_AGAIN)))
        .build();
  }

  private static final BallotRules.Quorum ADULTS =
      BallotRules.Quorum.present(Basis.ADULTS, Threshold.moreThan(1, 2));
  private static final BallotRules.Quorum HOUSEHOLDS =
      BallotRules.Quorum.present(Basis.HOUSEHOLDS, Threshold.atLeast(2, 3));

  private static Row row(PracticeComparison comparison, Aspect aspect) {
    return comparison.rows().stream()
        .filter(row -> row.aspect() == aspect)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void everyAspectIsARowWithACellForEachPractice() {
    PracticeComparison comparison =
        PracticeComparison.of(List.of(of("one", 5, ADULTS), define("two").build()));
    assertEquals(List.of(Aspect.values()), comparison.rows().stream().map(Row::aspect).toList());
    assertTrue(comparison.rows().stream().allMatch(row -> row.cells().size() == 2));
    assertEquals(
        List.of("one", "two"),
        comparison.practices().stream().map(column -> column.id().value()).toList());
  }

  @Test
  void levelsAreNamedFromTheVillageDown() {
    PracticeComparison comparison = PracticeComparison.of(List.of(of("one", 5, ADULTS)));
    assertEquals(
        List.of(Entry.of(Text.of("村 → 组 → 十户", "village → group → cluster"))),
        row(comparison, Aspect.LEVELS).cells().get(0));
  }

  @Test
  void figuresStandWithTheirRules() {
    PracticeComparison comparison = PracticeComparison.of(List.of(of("one", 5, ADULTS)));
    assertEquals(
        List.of(Entry.of(Text.of("院委会：3–5 人", "yard committee: 3–5 members"), RULE)),
        row(comparison, Aspect.BODIES).cells().get(0));
    assertEquals(
        List.of(
            new Entry(
                Text.of(
                    "院落表决：法定人数：成年村民超过 1/2 到场；多数：到会人数超过 1/2；举手",
                    "vote of the yard: quorum: more than 1/2 of the adults come;"
                        + " majority: more than 1/2 of those present; by show of hands"),
                ImmutableSet.of(RULE, RuleId.of("OTHER")))),
        row(comparison, Aspect.BALLOTS).cells().get(0));
  }

  @Test
  void whatAllSayIsSharedAndTheRestDiffers() {
    PracticeComparison comparison =
        PracticeComparison.of(
            List.of(of("one", 5, ADULTS, HOUSEHOLDS), of("two", 7, HOUSEHOLDS, ADULTS)));
    assertTrue(row(comparison, Aspect.LEVELS).same());
    assertTrue(row(comparison, Aspect.BALLOTS).same(), "the order of quorums says nothing");
    assertFalse(row(comparison, Aspect.BODIES).same());
    assertEquals(ImmutableSet.of(), row(comparison, Aspect.BODIES).shared());
  }

  @Test
  void aPracticeThatSaysMoreThanTheOtherDiffers() {
    PracticeComparison comparison =
        PracticeComparison.of(List.of(define("none").build(), of("one", 5, ADULTS)));
    assertFalse(row(comparison, Aspect.BODIES).same());
    assertTrue(row(comparison, Aspect.POINTS).same(), "neither says anything");
  }

  @Test
  void noMoreThanTwentyStandSideBySide() {
    PracticeDefinition one = of("one", 5, ADULTS);
    assertEquals(20, PracticeComparison.of(Collections.nCopies(20, one)).practices().size());
    assertThrows(
        InvalidValueException.class, () -> PracticeComparison.of(Collections.nCopies(21, one)));
    assertThrows(InvalidValueException.class, () -> PracticeComparison.of(List.of()));
  }

  @Test
  void everyAspectHasATitleOfItsOwnInBothLanguages() {
    long titles = Arrays.stream(Aspect.values()).map(Aspect::title).distinct().count();
    assertEquals(Aspect.values().length, titles);
    assertTrue(
        Arrays.stream(Aspect.values()).noneMatch(one -> one.title().zh().equals(one.title().en())));
  }
}
