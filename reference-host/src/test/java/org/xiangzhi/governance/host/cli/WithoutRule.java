package org.xiangzhi.governance.host.cli;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.xiangzhi.governance.ballot.BallotRules;
import org.xiangzhi.governance.ballot.BallotTypeId;
import org.xiangzhi.governance.compact.CompactRules;
import org.xiangzhi.governance.disclosure.DisclosureItem;
import org.xiangzhi.governance.election.ElectionRules;
import org.xiangzhi.governance.kernel.Rule;
import org.xiangzhi.governance.kernel.RuleId;
import org.xiangzhi.governance.office.LinkRules;
import org.xiangzhi.governance.office.OrganisationRules;
import org.xiangzhi.governance.points.PointsRules;
import org.xiangzhi.governance.practice.PracticeDefinition;
import org.xiangzhi.governance.practice.Reaction;
import org.xiangzhi.governance.practice.Stated;
import org.xiangzhi.governance.procedure.ProcedureDefinition;
import org.xiangzhi.governance.procedure.Requirement;
import org.xiangzhi.governance.procedure.StepDefinition;
import org.xiangzhi.governance.recognition.AwardRules;
import org.xiangzhi.governance.recognition.ListRules;
import org.xiangzhi.governance.recognition.RecognitionRules;
import org.xiangzhi.governance.register.FieldType;
import org.xiangzhi.governance.register.RecordConstraint;
import org.xiangzhi.governance.register.RecordKind;
import org.xiangzhi.governance.register.RecordKindId;

/**
 * Takes one rule out of a practice with all that stands on it alone: what names the rule, and what
 * then names something that is no longer there.
 */
final class WithoutRule {
  private final RuleId rule;

  WithoutRule(RuleId rule) {
    this.rule = rule;
  }

  PracticeDefinition of(PracticeDefinition whole) {
    ImmutableList<BallotRules> ballots =
        left(whole.ballots(), b -> !b.quorumRule().equals(rule) && !b.majorityRule().equals(rule));
    ImmutableSet<BallotTypeId> types =
        ballots.stream().map(BallotRules::id).collect(ImmutableSet.toImmutableSet());
    ImmutableList<DisclosureItem> items = others(whole.disclosures(), DisclosureItem::rule);
    ImmutableList<RecordKind> records = of(whole.records(), items);
    ImmutableSet<RecordKindId> kinds =
        records.stream().map(RecordKind::id).collect(ImmutableSet.toImmutableSet());
    Optional<PointsRules> points = whole.points().filter(p -> !p.rule().equals(rule));
    return whole.toBuilder()
        .rules(others(whole.rules(), Rule::id))
        .figures(others(whole.figures(), Stated::rule))
        .organisation(of(whole.organisation()))
        .compact(whole.compact().map(this::of))
        .ballots(ballots)
        .elections(
            left(others(whole.elections(), ElectionRules::rule), e -> types.contains(e.ballot())))
        .records(records)
        .disclosures(items)
        .points(points)
        .recognition(whole.recognition().filter(r -> !r.rule().equals(rule)).map(r -> of(r, types)))
        .reactions(
            left(
                others(whole.reactions(), Reaction::rule),
                reaction ->
                    !(reaction instanceof Reaction.EarnsByRecord earns)
                        || (points.isPresent() && kinds.contains(earns.kind()))))
        .build();
  }

  /** An award or list goes with its rule, that of its appeals, and its ballot. */
  private RecognitionRules of(RecognitionRules from, ImmutableSet<BallotTypeId> types) {
    return new RecognitionRules(
        from.rule(),
        left(
            others(from.awards(), AwardRules::rule),
            award -> types.contains(award.voting().ballot())),
        left(
            others(others(from.lists(), ListRules::rule), list -> list.appeal().rule()),
            list -> types.contains(list.voting().ballot())));
  }

  private <T> ImmutableList<T> others(List<T> all, Function<T, RuleId> by) {
    return left(all, one -> !by.apply(one).equals(rule));
  }

  private static <T> ImmutableList<T> left(List<T> all, Predicate<T> stays) {
    return all.stream().filter(stays).collect(ImmutableList.toImmutableList());
  }

  private OrganisationRules of(OrganisationRules from) {
    return from.withIncompatibilities(
            others(from.incompatibilities(), OrganisationRules.Incompatibility::rule))
        .withCombinations(others(from.combinations(), OrganisationRules.Combination::rule))
        .withCompositions(others(from.compositions(), OrganisationRules.Composition::rule))
        .withFillings(others(from.fillings(), OrganisationRules.Filling::rule))
        .withChains(others(from.chains(), OrganisationRules.Chain::rule))
        .withPartyUnits(others(from.partyUnits(), OrganisationRules.PartyUnits::rule))
        .withLinks(others(from.links(), LinkRules::rule));
  }

  private CompactRules of(CompactRules from) {
    return new CompactRules(
        of(from.procedure(), requirement -> true),
        from.caseActs(),
        from.twoCommittees(),
        others(from.seats(), CompactRules.Seat::rule),
        from.vetting().filter(part -> !part.rule().equals(rule)),
        from.director().filter(part -> !part.rule().equals(rule)),
        from.tiers().filter(part -> !part.rule().equals(rule)),
        from.clusterLevel(),
        from.assembly(),
        from.reading().filter(part -> !part.rule().equals(rule)),
        from.objectionReturns().filter(part -> !part.rule().equals(rule)),
        from.failedVoteReturns(),
        from.correctionReturns());
  }

  private ProcedureDefinition of(ProcedureDefinition from, Predicate<Requirement> known) {
    return new ProcedureDefinition(
        from.steps().stream()
            .map(step -> of(step, known))
            .collect(ImmutableList.toImmutableList()));
  }

  private StepDefinition of(StepDefinition step, Predicate<Requirement> known) {
    return new StepDefinition(
        step.id(),
        step.name(),
        step.mark(),
        step.acts(),
        left(others(step.requirements(), Requirement::rule), known),
        step.signedBy(),
        step.returnsTo(),
        step.deadlineDays());
  }

  /** A kind goes with its rule, and a kind that refers to one that is gone goes as well. */
  private ImmutableList<RecordKind> of(List<RecordKind> all, List<DisclosureItem> items) {
    ImmutableSet<String> disclosed =
        items.stream().map(item -> item.id().value()).collect(ImmutableSet.toImmutableSet());
    ImmutableList<RecordKind> left = others(all, RecordKind::rule);
    int before;
    do {
      before = left.size();
      ImmutableSet<RecordKindId> kinds =
          left.stream().map(RecordKind::id).collect(ImmutableSet.toImmutableSet());
      left = left(left, kind -> kinds.containsAll(references(kind)));
    } while (left.size() < before);
    return left.stream().map(kind -> of(kind, disclosed)).collect(ImmutableList.toImmutableList());
  }

  private static ImmutableSet<RecordKindId> references(RecordKind kind) {
    return kind.fields().stream()
        .map(field -> field.type())
        .filter(FieldType.OfRecord.class::isInstance)
        .map(type -> ((FieldType.OfRecord) type).kind())
        .collect(Collectors.collectingAndThen(Collectors.toSet(), ImmutableSet::copyOf));
  }

  private RecordKind of(RecordKind kind, ImmutableSet<String> disclosed) {
    return new RecordKind(
        kind.id(),
        kind.name(),
        kind.rule(),
        kind.fields(),
        others(kind.constraints(), RecordConstraint::rule),
        kind.access(),
        kind.procedure()
            .map(
                steps ->
                    of(
                        steps,
                        needed ->
                            !needed.measure().startsWith("disclosure.")
                                || disclosed.contains(
                                    needed
                                        .measure()
                                        .substring(needed.measure().indexOf(':') + 1)))),
        kind.metrics());
  }
}
