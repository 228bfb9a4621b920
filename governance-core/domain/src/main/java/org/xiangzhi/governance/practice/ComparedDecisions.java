package org.xiangzhi.governance.practice;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Comparator;
import java.util.stream.Stream;
import org.xiangzhi.governance.ballot.BallotRules;
import org.xiangzhi.governance.ballot.Basis;
import org.xiangzhi.governance.ballot.Casting;
import org.xiangzhi.governance.ballot.Denominator;
import org.xiangzhi.governance.courtyard.CourtyardRules;
import org.xiangzhi.governance.election.ElectionRules;
import org.xiangzhi.governance.kernel.RuleId;
import org.xiangzhi.governance.kernel.Text;
import org.xiangzhi.governance.practice.PracticeComparison.Entry;
import org.xiangzhi.governance.procedure.ProcedureDefinition;
import org.xiangzhi.governance.procedure.Requirement;
import org.xiangzhi.governance.procedure.StepDefinition;

/** Says how a practice decides: procedures, ballots and elections. */
final class ComparedDecisions {
  private static final Text COMPACT = Text.of("村规民约", "compact");

  private final PracticeDefinition definition;
  private final ComparedNames names;

  ComparedDecisions(PracticeDefinition definition) {
    this.definition = definition;
    this.names = new ComparedNames(definition);
  }

  ImmutableList<Entry> procedures() {
    return Stream.concat(
            Stream.concat(
                definition.compact().stream()
                    .map(compact -> procedure(COMPACT, compact.procedure(), ImmutableSet.of())),
                definition.courtyard().stream().map(this::creation)),
            definition.records().stream()
                .flatMap(
                    kind ->
                        kind.procedure().stream()
                            .map(
                                steps ->
                                    procedure(kind.name(), steps, ImmutableSet.of(kind.rule())))))
        .collect(toImmutableList());
  }

  private Entry creation(CourtyardRules courtyard) {
    Text level = names.level(courtyard.level());
    return procedure(
        Text.of(level.zh() + "创建", "creation of a " + level.en()),
        courtyard.creation(),
        ImmutableSet.of(courtyard.rule()));
  }

  private static Entry procedure(
      Text name, ProcedureDefinition procedure, ImmutableSet<RuleId> rule) {
    Text steps = ComparedNames.list(procedure.steps().stream().map(StepDefinition::name));
    int count = procedure.steps().size();
    Text what =
        Text.of(
            count + " 步（" + steps.zh() + "）",
            count + (count == 1 ? " step (" : " steps (") + steps.en() + ")");
    ImmutableSet<RuleId> rules =
        Stream.concat(
                rule.stream(),
                procedure.steps().stream()
                    .flatMap(step -> step.requirements().stream())
                    .map(Requirement::rule))
            .collect(ImmutableSet.toImmutableSet());
    return new Entry(ComparedNames.titled(name, what), rules);
  }

  ImmutableList<Entry> ballots() {
    return Stream.concat(
            definition.compact().stream()
                .map(compact -> compact.assembly())
                .filter(assembly -> definition.ballot(assembly.id()).isEmpty()),
            definition.ballots().stream())
        .map(ComparedDecisions::ballot)
        .collect(toImmutableList());
  }

  private static Entry ballot(BallotRules ballot) {
    Text quorum =
        ComparedNames.parts(
            Stream.of(
                ComparedNames.titled(
                    Text.of("法定人数", "quorum"),
                    either(
                        ballot.quorums().stream()
                            .sorted(Comparator.comparing(BallotRules.Quorum::basis))
                            .map(ComparedDecisions::quorum))),
                ComparedNames.titled(Text.of("多数", "majority"), majority(ballot)),
                castings(ballot)));
    return Entry.of(
        ComparedNames.titled(ballot.name(), quorum), ballot.quorumRule(), ballot.majorityRule());
  }

  private static Text either(Stream<Text> texts) {
    return texts
        .reduce(
            (one, other) -> Text.of(one.zh() + "或" + other.zh(), one.en() + " or " + other.en()))
        .orElse(Text.of("–", "–"));
  }

  private static Text quorum(BallotRules.Quorum quorum) {
    Text share = ComparedNames.share(quorum.share());
    Text who = basis(quorum.basis());
    return quorum.voting()
        ? Text.of(who.zh() + share.zh() + " 投票", share.en() + " of the " + who.en() + " vote")
        : Text.of(who.zh() + share.zh() + " 到场", share.en() + " of the " + who.en() + " come");
  }

  private static Text basis(Basis basis) {
    return switch (basis) {
      case ADULTS -> Text.of("成年村民", "adults");
      case HOUSEHOLDS -> Text.of("户", "households");
      case MEMBERS -> Text.of("组成人员", "members");
      case VOTERS -> Text.of("登记选民", "registered voters");
    };
  }

  private static Text majority(BallotRules ballot) {
    Text share = ComparedNames.share(ballot.majority());
    Text of = of(ballot.majorityOf());
    return Text.of(of.zh() + share.zh(), share.en() + " of " + of.en());
  }

  private static Text of(Denominator denominator) {
    return switch (denominator) {
      case ELIGIBLE -> Text.of("应到人数", "those entitled");
      case PRESENT -> Text.of("到会人数", "those present");
      case CAST -> Text.of("参加投票人数", "those who voted");
      case VALID -> Text.of("有效票", "the valid votes");
      case YES_AND_NO -> Text.of("赞成与反对票之和", "the votes for and against");
    };
  }

  private static Text castings(BallotRules ballot) {
    Text ways = ComparedNames.list(ballot.castings().stream().sorted().map(each -> casting(each)));
    return ballot.secret() ? Text.of("无记名，" + ways.zh(), "secret, " + ways.en()) : ways;
  }

  private static Text casting(Casting casting) {
    return switch (casting) {
      case HANDS -> Text.of("举手", "by show of hands");
      case PAPER -> Text.of("书面票", "on paper");
      case ELECTRONIC -> Text.of("电子表决", "electronic");
    };
  }

  ImmutableList<Entry> elections() {
    return definition.elections().stream().map(this::election).collect(toImmutableList());
  }

  private Entry election(ElectionRules election) {
    Text by = basis(election.electorate());
    Text body = names.body(election.body());
    return Entry.of(
        Text.of(
            body.zh() + "：由" + by.zh() + "选举，任期 " + election.termYears() + " 年",
            body.en()
                + ": elected by the "
                + by.en()
                + " for "
                + election.termYears()
                + (election.termYears() == 1 ? " year" : " years")),
        election.rule());
  }
}
