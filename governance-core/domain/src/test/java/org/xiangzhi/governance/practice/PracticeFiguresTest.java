package org.xiangzhi.governance.practice;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xiangzhi.governance.ballot.BallotKind;
import org.xiangzhi.governance.ballot.BallotRules;
import org.xiangzhi.governance.ballot.BallotTypeId;
import org.xiangzhi.governance.ballot.Basis;
import org.xiangzhi.governance.ballot.Casting;
import org.xiangzhi.governance.ballot.Denominator;
import org.xiangzhi.governance.ballot.Ties;
import org.xiangzhi.governance.compact.CompactRules;
import org.xiangzhi.governance.hierarchy.DivisionCode;
import org.xiangzhi.governance.hierarchy.LevelId;
import org.xiangzhi.governance.hierarchy.UnitKind;
import org.xiangzhi.governance.kernel.Mark;
import org.xiangzhi.governance.kernel.Rule;
import org.xiangzhi.governance.kernel.RuleId;
import org.xiangzhi.governance.kernel.Text;
import org.xiangzhi.governance.kernel.Threshold;
import org.xiangzhi.governance.law.Comparison;
import org.xiangzhi.governance.law.Figure;
import org.xiangzhi.governance.law.Floor;
import org.xiangzhi.governance.law.FloorVerdict;
import org.xiangzhi.governance.law.LawBook;
import org.xiangzhi.governance.law.Subject;
import org.xiangzhi.governance.procedure.Bound;
import org.xiangzhi.governance.procedure.ProcedureDefinition;
import org.xiangzhi.governance.procedure.Requirement;
import org.xiangzhi.governance.procedure.StepDefinition;
import org.xiangzhi.governance.procedure.StepId;
import org.xiangzhi.governance.procedure.When;

class PracticeFiguresTest {
  private static final LocalDate DAY = LocalDate.of(2026, 1, 1);
  private static final Floor FLOOR =
      LawBook.standard().floor(DAY, DivisionCode.of("522631"), UnitKind.VILLAGE);
  private static final Text NAME = Text.of("样例", "sample");
  private static final RuleId RULE = RuleId.of("RULE");

  private static BallotRules ballot(
      BallotKind kind, List<BallotRules.Quorum> quorums, Denominator of, Threshold majority) {
    return new BallotRules(
        BallotTypeId.of("VOTE"),
        NAME,
        kind,
        RULE,
        ImmutableList.copyOf(quorums),
        RULE,
        of,
        majority,
        ImmutableSet.of(Casting.HANDS),
        false,
        Ties.VOTE_AGAIN);
  }

  private static PracticeBuilder practice() {
    return PracticeDefinition.named(PracticeId.of("sample"), "1", DAY, NAME, "示例")
        .rules(List.of(Rule.own("RULE", "规则", "rule")))
        .options(
            List.of(
                new OptionDefinition(
                    "board",
                    NAME,
                    ImmutableList.of(
                        new OptionDefinition.Choice("LONG", NAME),
                        new OptionDefinition.Choice("SHORT", NAME)),
                    "LONG",
                    Mark.OWN)));
  }

  private static Map<Subject, String> judged(PracticeDefinition definition) {
    ImmutableMap.Builder<Subject, String> judged = ImmutableMap.builder();
    for (Comparison row : LawCheck.of(definition, FLOOR).rows()) {
      row.claim()
          .ifPresent(
              claim ->
                  judged.put(
                      row.subject(),
                      row.verdict()
                          + " "
                          + claim.standard().figure()
                          + claim.otherBase().map(base -> " " + base.en()).orElse("")));
    }
    return judged.buildOrThrow();
  }

  @ParameterizedTest
  @CsvSource({
    "ASSEMBLY, ADULTS, ASSEMBLY_QUORUM_ADULTS, ASSEMBLY_MAJORITY",
    "ASSEMBLY, HOUSEHOLDS, ASSEMBLY_QUORUM_HOUSEHOLDS, ASSEMBLY_MAJORITY",
    "REPRESENTATIVES, MEMBERS, REPRESENTATIVES_QUORUM, REPRESENTATIVES_MAJORITY",
    "GROUP_MEETING, ADULTS, GROUP_QUORUM_ADULTS, GROUP_MAJORITY",
    "GROUP_MEETING, HOUSEHOLDS, GROUP_QUORUM_HOUSEHOLDS, GROUP_MAJORITY"
  })
  void whatAMeetingNeedsIsCompared(BallotKind kind, Basis basis, Subject quorum, Subject majority) {
    PracticeDefinition good = meeting(kind, basis, Denominator.PRESENT, Threshold.moreThan(1, 2));
    assertEquals("TIGHTER >= 3/4", judged(good).get(quorum));
    assertEquals("MET > 1/2", judged(good).get(majority));
    assertEquals(2, judged(good).size());
    PracticeDefinition half = meeting(kind, basis, Denominator.PRESENT, Threshold.atLeast(1, 2));
    assertEquals("BELOW >= 1/2", judged(half).get(majority));
    PracticeDefinition cast = meeting(kind, basis, Denominator.CAST, Threshold.moreThan(1, 2));
    assertEquals("BELOW > 1/2 of those who voted", judged(cast).get(majority));
    PracticeDefinition valid = meeting(kind, basis, Denominator.VALID, Threshold.atLeast(2, 3));
    assertEquals("BELOW >= 2/3 of the valid votes", judged(valid).get(majority));
    PracticeDefinition yes = meeting(kind, basis, Denominator.YES_AND_NO, Threshold.atLeast(2, 3));
    assertEquals("BELOW >= 2/3 of the votes for and against", judged(yes).get(majority));
    PracticeDefinition all = meeting(kind, basis, Denominator.ELIGIBLE, Threshold.moreThan(1, 2));
    assertEquals("MET > 1/2", judged(all).get(majority));
  }

  private static PracticeDefinition meeting(
      BallotKind kind, Basis basis, Denominator of, Threshold majority) {
    return practice()
        .ballots(
            List.of(
                ballot(
                    kind,
                    List.of(BallotRules.Quorum.present(basis, Threshold.atLeast(3, 4))),
                    of,
                    majority)))
        .build();
  }

  @ParameterizedTest
  @CsvSource({
    "ELECTION, ELECTION_TURNOUT, ELECTION_MAJORITY",
    "RECALL, RECALL_TURNOUT, RECALL_MAJORITY"
  })
  void electionsAndRecallsGoByTheLawAlone(BallotKind kind, Subject turnout, Subject majority) {
    Threshold half = Threshold.moreThan(1, 2);
    Map<Subject, String> good =
        judged(vote(kind, BallotRules.Quorum.voting(Basis.VOTERS, half), Denominator.CAST));
    assertEquals("MET > 1/2", good.get(turnout));
    assertEquals("MET > 1/2", good.get(majority));
    Map<Subject, String> strict =
        judged(
            vote(
                kind,
                BallotRules.Quorum.voting(Basis.VOTERS, Threshold.atLeast(2, 3)),
                Denominator.PRESENT));
    assertEquals("NOT_FIXED >= 2/3", strict.get(turnout));
    assertEquals("NOT_FIXED > 1/2 of those present", strict.get(majority));
    Map<Subject, String> come =
        judged(vote(kind, BallotRules.Quorum.present(Basis.VOTERS, half), Denominator.ELIGIBLE));
    assertEquals("NOT_FIXED > 1/2 of those who come, not of those who vote", come.get(turnout));
    assertEquals("NOT_FIXED > 1/2 of those entitled", come.get(majority));
    Map<Subject, String> members =
        judged(vote(kind, BallotRules.Quorum.voting(Basis.MEMBERS, half), Denominator.CAST));
    assertEquals("NOT_FIXED > 1/2 of the members", members.get(turnout));
  }

  private static PracticeDefinition vote(
      BallotKind kind, BallotRules.Quorum quorum, Denominator of) {
    return practice()
        .ballots(List.of(ballot(kind, List.of(quorum), of, Threshold.moreThan(1, 2))))
        .build();
  }

  @Test
  void anElectionIsSecretAndARecallNeedNotBe() {
    BallotRules.Quorum quorum = BallotRules.Quorum.voting(Basis.VOTERS, Threshold.moreThan(1, 2));
    assertEquals(
        "BELOW false",
        judged(vote(BallotKind.ELECTION, quorum, Denominator.CAST)).get(Subject.ELECTION_SECRET));
    assertEquals(2, judged(vote(BallotKind.RECALL, quorum, Denominator.CAST)).size());
  }

  @ParameterizedTest
  @CsvSource({"AWARD", "EVALUATION", "MATTER"})
  void otherVotesAreThePracticesOwn(BallotKind kind) {
    assertEquals(
        Map.of(),
        judged(
            vote(
                kind,
                BallotRules.Quorum.present(Basis.MEMBERS, Threshold.atLeast(1, 10)),
                Denominator.YES_AND_NO)));
  }

  private static PracticeDefinition compact(BallotRules assembly, Requirement... requirements) {
    StepDefinition step =
        new StepDefinition(
            StepId.of("ONLY"),
            NAME,
            Mark.OWN,
            ImmutableList.of(),
            ImmutableList.copyOf(requirements),
            ImmutableSet.of(),
            ImmutableList.of(),
            Optional.empty());
    CompactRules.Return back = new CompactRules.Return(RULE, step.id());
    return practice()
        .compact(
            Optional.of(
                new CompactRules(
                    new ProcedureDefinition(ImmutableList.of(step)),
                    ImmutableList.of(),
                    ImmutableSet.of(),
                    ImmutableList.of(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    LevelId.CLUSTER,
                    assembly,
                    Optional.empty(),
                    Optional.empty(),
                    back,
                    back)))
        .build();
  }

  private static BallotRules assembly(Basis basis) {
    return ballot(
        BallotKind.ASSEMBLY,
        List.of(BallotRules.Quorum.present(basis, Threshold.atLeast(2, 3))),
        Denominator.PRESENT,
        Threshold.moreThan(1, 2));
  }

  private static Requirement notice(Bound bound) {
    return Requirement.of("RULE", "notice.days", bound);
  }

  @Test
  void aCompactSaysWhoAdoptsItAndHowLongItsTextIsPosted() {
    Map<Subject, String> judged =
        judged(compact(assembly(Basis.HOUSEHOLDS), notice(new Bound.AtLeast(15))));
    assertEquals(
        Map.of(
            Subject.COMPACT_FILED, "MET true",
            Subject.COMPACT_DELEGABLE, "MET false",
            Subject.ASSEMBLY_QUORUM_HOUSEHOLDS, "MET >= 2/3",
            Subject.ASSEMBLY_MAJORITY, "MET > 1/2",
            Subject.DISCLOSURE_DAYS, "MET 15"),
        judged);
  }

  @Test
  void aNoticeIsAsLongAsADisclosure() {
    assertEquals("BELOW 14", days(new Bound.AtLeast(14)));
    assertEquals("TIGHTER 16", days(new Bound.Within(16, 30)));
    assertEquals("BELOW 7", days(new Bound.Within(7, 30)));
    assertEquals("BELOW 0", days(new Bound.AtMost(30)));
    assertEquals("TIGHTER 1000000", days(new Bound.AtLeast(Long.MAX_VALUE)));
    Requirement other = Requirement.of("RULE", "step.days", new Bound.AtLeast(3));
    assertEquals(4, judged(compact(assembly(Basis.HOUSEHOLDS), other)).size());
  }

  private static String days(Bound bound) {
    return String.valueOf(
        judged(compact(assembly(Basis.ADULTS), notice(bound))).get(Subject.DISCLOSURE_DAYS));
  }

  @Test
  void aNoticeOfAChoiceIsComparedWhereItMayBeChosen() {
    PracticeDefinition definition =
        compact(
            assembly(Basis.ADULTS),
            new Requirement(
                RULE,
                "notice.days",
                new Bound.AtLeast(10),
                Optional.of(new When("board", ImmutableSet.of("SHORT")))));
    assertEquals(1, LawCheck.of(definition, FLOOR).refusals().size());
    assertEquals(
        1, LawCheck.of(definition, FLOOR, ImmutableMap.of("board", "SHORT")).refusals().size());
    assertEquals(
        0, LawCheck.of(definition, FLOOR, ImmutableMap.of("board", "LONG")).refusals().size());
  }

  @Test
  void aCompactThatRepresentativesAdoptIsDelegatedAgainstTheLaw() {
    Map<Subject, String> members = judged(compact(assembly(Basis.MEMBERS)));
    assertEquals("NOT_FIXED true", members.get(Subject.COMPACT_DELEGABLE));
    assertEquals("BELOW >= 2/3 of the members", members.get(Subject.ASSEMBLY_QUORUM_ADULTS));
    Map<Subject, String> representatives =
        judged(
            compact(
                ballot(
                    BallotKind.REPRESENTATIVES,
                    List.of(BallotRules.Quorum.present(Basis.MEMBERS, Threshold.atLeast(2, 3))),
                    Denominator.PRESENT,
                    Threshold.moreThan(1, 2))));
    assertEquals("NOT_FIXED true", representatives.get(Subject.COMPACT_DELEGABLE));
  }

  @Test
  void aRowNamesThePracticesRule() {
    Comparison row =
        LawCheck.of(compact(assembly(Basis.HOUSEHOLDS)), FLOOR).rows().stream()
            .filter(r -> r.subject() == Subject.COMPACT_FILED)
            .findFirst()
            .orElseThrow();
    assertEquals(FloorVerdict.MET, row.verdict());
    assertEquals("COMPACT-FILED", row.claim().orElseThrow().standard().rule().id().value());
    assertEquals(new Figure.Flag(true), row.claim().orElseThrow().standard().figure());
  }
}
