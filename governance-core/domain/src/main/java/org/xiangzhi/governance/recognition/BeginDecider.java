package org.xiangzhi.governance.recognition;

import java.time.LocalDate;
import java.util.Optional;
import org.xiangzhi.governance.compact.ClauseId;
import org.xiangzhi.governance.hierarchy.LevelId;
import org.xiangzhi.governance.hierarchy.UnitId;
import org.xiangzhi.governance.kernel.Decision;
import org.xiangzhi.governance.kernel.PersonId;
import org.xiangzhi.governance.kernel.Refusal;
import org.xiangzhi.governance.kernel.Text;

/** Decides how cases of lists begin: with guidance, or with praise. */
final class BeginDecider {
  private static final Text LISTED = Text.of("上榜", "be listed");

  private BeginDecider() {}

  /** Is what both beginnings name. */
  private record Start(
      ListCommand command,
      ListKindId list,
      UnitId unit,
      Concerned concerned,
      ClauseId clause,
      String what,
      boolean burden) {}

  static Decision<RecognitionEvent> guide(ListCommand.GiveGuidance c, RecognitionContext at) {
    Start start = new Start(c, c.list(), c.unit(), c.concerned(), c.clause(), c.what(), true);
    Optional<Refusal> refusal =
        refused(start, at)
            .or(() -> doerRefused(c.concerned(), c.deedOf(), at))
            .or(() -> ListDecider.textRefused("advice", c.advice(), at));
    if (refusal.isPresent()) {
      return AwardDecider.refuse(refusal.get());
    }
    LocalDate until = at.day().plusDays(rules(start, at).orElseThrow().guidanceDays());
    return Decision.accept(
        begun(start, at, Optional.of(new ListEvent.Guidance(c.deedOf(), c.advice(), until))));
  }

  static Decision<RecognitionEvent> praise(ListCommand.ProposePraise c, RecognitionContext at) {
    Start start = new Start(c, c.list(), c.unit(), c.concerned(), c.clause(), c.what(), false);
    return AwardDecider.unless(
        refused(start, at).or(() -> at.notChosen(c, rules(start, at).flatMap(ListRules::when))),
        () -> begun(start, at, Optional.empty()));
  }

  private static ListEvent.Begun begun(
      Start start, RecognitionContext at, Optional<ListEvent.Guidance> guidance) {
    return new ListEvent.Begun(
        start.command().listCase(),
        at.view().provided().orElseThrow().practice(),
        rules(start, at).orElseThrow(),
        start.unit(),
        start.concerned(),
        ListDecider.clause(start.clause(), at),
        start.what(),
        guidance,
        at.actor(),
        at.day());
  }

  private static Optional<ListRules> rules(Start start, RecognitionContext at) {
    return at.view().provided().flatMap(use -> use.rules().list(start.list()));
  }

  private static Optional<Refusal> refused(Start start, RecognitionContext at) {
    if (at.view().provided().isEmpty()) {
      return Optional.of(at.notProvided(start.command()));
    }
    Optional<ListRules> rules = rules(start, at);
    if (rules.isEmpty()) {
      return Optional.of(RecognitionContext.unknown("list", start.list()));
    }
    return taken(start, at)
        .or(() -> otherColour(rules.get(), start))
        .or(() -> concernedRefused(start, at))
        .or(() -> ListDecider.clauseRefused(start.clause(), at))
        .or(() -> ListDecider.textRefused("what", start.what(), at))
        .or(() -> underWay(start, at));
  }

  private static Optional<Refusal> taken(Start start, RecognitionContext at) {
    ListCaseId name = start.command().listCase();
    return at.state()
        .find(name)
        .map(one -> RecognitionContext.exists(RecognitionGuards.PROVIDED, "case", name));
  }

  private static Optional<Refusal> otherColour(ListRules rules, Start start) {
    return rules.colour().isBurden() == start.burden()
        ? Optional.empty()
        : Optional.of(
            RecognitionContext.form(
                RecognitionGuards.GUIDANCE,
                "list",
                start.burden()
                    ? Text.of("黄榜或者黑榜", "a yellow or black list")
                    : Text.of("红榜", "a red list")));
  }

  private static Optional<Refusal> concernedRefused(Start start, RecognitionContext at) {
    if (at.view().levelOf(start.unit()).isEmpty()) {
      return Optional.of(RecognitionContext.unknown("unit", start.unit()));
    }
    if (start.concerned() instanceof Concerned.Person one) {
      return personRefused(one.person(), start.unit(), at);
    }
    if (start.concerned() instanceof Concerned.Household one) {
      return AwardDecider.unfit(one.household(), LevelId.HOUSEHOLD, at)
          .or(() -> elsewhere(one.household(), start.unit(), at));
    }
    return Optional.of(
        RecognitionContext.form(
            RecognitionGuards.NO_CHILDREN,
            "concerned",
            Text.of("成年村民或者农户", "an adult or a household")));
  }

  private static Optional<Refusal> personRefused(
      PersonId person, UnitId unit, RecognitionContext at) {
    Optional<UnitId> home = at.view().householdOf(person);
    if (home.isEmpty()) {
      return Optional.of(RecognitionContext.unknown("resident", person));
    }
    return at.isAdult(person) ? elsewhere(home.get(), unit, at) : Optional.of(child(person));
  }

  private static Refusal child(PersonId person) {
    return RecognitionContext.barred(
        RecognitionGuards.NO_CHILDREN,
        person,
        LISTED,
        Text.of("未满十八周岁，或者出生日期不明", "under 18, or of unknown age"));
  }

  private static Optional<Refusal> elsewhere(UnitId home, UnitId unit, RecognitionContext at) {
    return at.view().isWithin(home, unit)
        ? Optional.empty()
        : Optional.of(RecognitionContext.unknown("unit of " + unit, home));
  }

  /** Refuses a household for what a child did, or somebody who is not of it. */
  private static Optional<Refusal> doerRefused(
      Concerned concerned, PersonId doer, RecognitionContext at) {
    if (!at.persons(concerned).contains(doer)) {
      return Optional.of(RecognitionContext.unknown("member of " + concerned.id(), doer));
    }
    return at.isAdult(doer) ? Optional.empty() : Optional.of(child(doer));
  }

  /** Refuses a second case of the same list against the same while the first is under way. */
  private static Optional<Refusal> underWay(Start start, RecognitionContext at) {
    return at.state()
        .casesOf(start.concerned())
        .filter(one -> one.rules().id().equals(start.list()))
        .filter(one -> one.isOpenOn(at.day()))
        .findFirst()
        .map(one -> RecognitionContext.exists(RecognitionGuards.PROVIDED, "open case", one.id()));
  }
}
