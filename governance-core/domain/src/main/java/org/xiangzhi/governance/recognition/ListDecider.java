package org.xiangzhi.governance.recognition;

import static org.xiangzhi.governance.kernel.RefusalCode.CLAUSE_NOT_IN_FORCE;
import static org.xiangzhi.governance.kernel.RefusalCode.RIGHT_EXERCISED;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.xiangzhi.governance.compact.ClauseId;
import org.xiangzhi.governance.kernel.Decision;
import org.xiangzhi.governance.kernel.Handlers;
import org.xiangzhi.governance.kernel.PersonId;
import org.xiangzhi.governance.kernel.Refusal;
import org.xiangzhi.governance.kernel.Text;
import org.xiangzhi.governance.law.RightsWords;
import org.xiangzhi.governance.recognition.RecognitionView.ClauseState;

/** Decides cases of lists from the evidence to the hearing. */
final class ListDecider {
  private static final Text CASE = Text.of("榜单事项", "case");
  private static final Handlers<ListCommand, RecognitionContext, Decision<RecognitionEvent>>
      DECIDE =
          Handlers.<ListCommand, RecognitionContext, Decision<RecognitionEvent>>of(
                  ListCommand.class)
              .on(ListCommand.GiveGuidance.class, BeginDecider::guide)
              .on(ListCommand.ProposePraise.class, BeginDecider::praise)
              .on(ListCommand.EndCase.class, on(ListDecider::end))
              .on(ListCommand.ReviewRights.class, on(AppealDecider::review))
              .on(ListCommand.TakeUp.class, on(ListDecider::takeUp))
              .on(ListCommand.GiveNotice.class, on(ListDecider::notify))
              .on(ListCommand.Hear.class, on(ListDecider::hear))
              .on(ListCommand.PutToVote.class, on(ListVotes::putToVote))
              .on(ListCommand.Settle.class, on(ListVotes::settle))
              .on(ListCommand.ConsentToDisplay.class, on(ListVotes::consent))
              .on(ListCommand.Lift.class, on(ListVotes::lift))
              .on(ListCommand.Appeal.class, on(AppealDecider::appeal))
              .on(ListCommand.DecideAppeal.class, on(AppealDecider::decide))
              .build();

  private ListDecider() {}

  /** Is what deciding about one case looks at. */
  record Asked(ListCase one, RecognitionContext at) {
    ListRules rules() {
      return one.rules();
    }

    Concerned concerned() {
      return one.begun().concerned();
    }

    Optional<Refusal> notAt(ListStage... stages) {
      return ImmutableList.copyOf(stages).contains(one.stage())
          ? Optional.empty()
          : Optional.of(RecognitionContext.stage(CASE, one.id(), one.stage().wording()));
    }

    /** Lists whom it is about, with those who brought the case or gave evidence. */
    ImmutableSortedSet<PersonId> brought() {
      ImmutableSortedSet.Builder<PersonId> persons = ImmutableSortedSet.naturalOrder();
      persons.add(one.begun().by());
      one.all(ListEvent.TakenUp.class)
          .forEach(
              taken -> {
                persons.add(taken.by());
                taken.proofs().forEach(proof -> persons.add(proof.from()));
              });
      return persons.build();
    }
  }

  static Decision<RecognitionEvent> decide(ListCommand command, RecognitionContext at) {
    return DECIDE.apply(command, at);
  }

  private static <C extends ListCommand>
      BiFunction<C, RecognitionContext, Decision<RecognitionEvent>> on(
          BiFunction<C, Asked, Decision<RecognitionEvent>> decide) {
    return (command, at) -> {
      Optional<ListCase> found = at.state().find(command.listCase());
      if (found.isEmpty()) {
        return AwardDecider.refuse(RecognitionContext.unknown("case", command.listCase()));
      }
      Optional<Refusal> early = at.earlierThan(found.get().latest(), "case", command.listCase());
      return early.isPresent()
          ? AwardDecider.refuse(early.get())
          : decide.apply(command, new Asked(found.get(), at));
    };
  }

  /** Refuses a clause that is not in force on the day. */
  static Optional<Refusal> clauseRefused(ClauseId clause, RecognitionContext at) {
    Optional<ClauseState> found = at.view().clause(clause);
    if (found.isEmpty()) {
      return Optional.of(RecognitionContext.unknown("clause", clause));
    }
    return found.get().inForce().isPresent()
        ? Optional.empty()
        : Optional.of(
            Refusal.of(
                CLAUSE_NOT_IN_FORCE,
                RecognitionGuards.CLAUSE,
                "clause",
                clause,
                "day",
                at.day(),
                "until",
                found.get().until().map(LocalDate::toString).orElse("–")));
  }

  static ClauseInForce clause(ClauseId clause, RecognitionContext at) {
    return at.view().clause(clause).flatMap(ClauseState::inForce).orElseThrow();
  }

  /** Refuses a text that speaks of a right that was used, or names a child. */
  static Optional<Refusal> textRefused(String field, String text, RecognitionContext at) {
    return RightsWords.exercise(text)
        .map(
            found ->
                Refusal.of(
                    RIGHT_EXERCISED,
                    RecognitionGuards.RIGHTS,
                    "what",
                    text,
                    "right",
                    found.right(),
                    "found",
                    found.words()))
        .or(() -> at.childNamed(field, text));
  }

  private static Decision<RecognitionEvent> end(ListCommand.EndCase c, Asked x) {
    return AwardDecider.unless(
        x.notAt(
                ListStage.BEGUN,
                ListStage.TAKEN_UP,
                ListStage.NOTIFIED,
                ListStage.HEARD,
                ListStage.VOTING)
            .or(() -> x.at().childNamed("reason", c.reason())),
        () -> new ListEvent.Ended(c.listCase(), c.end(), c.reason(), x.at().actor(), x.at().day()));
  }

  private static Decision<RecognitionEvent> takeUp(ListCommand.TakeUp c, Asked x) {
    ClauseId clause = x.one().begun().clause().clause();
    return AwardDecider.unless(
        x.notAt(ListStage.BEGUN)
            .or(() -> noGuidance(x))
            .or(() -> x.at().notChosen(c, x.rules().when()))
            .or(() -> clauseRefused(clause, x.at()))
            .or(() -> proofsRefused(c, x))
            .or(() -> gone(x))
            .or(() -> rightsRefused(x)),
        () ->
            new ListEvent.TakenUp(
                c.listCase(), clause(clause, x.at()), c.proofs(), x.at().actor(), x.at().day()));
  }

  /** A red list has no guidance and takes nothing up; on the others its days have to be over. */
  private static Optional<Refusal> noGuidance(Asked x) {
    Optional<ListEvent.Guidance> guidance = x.one().begun().guidance();
    return guidance.isEmpty()
        ? Optional.of(
            RecognitionContext.stage(CASE, x.one().id(), Text.of("为红榜事项", "one of a red list")))
        : x.at()
            .tooEarly(
                RecognitionGuards.GUIDANCE,
                Text.of("立案", "taking the case up"),
                guidance.get().until().plusDays(1));
  }

  private static Optional<Refusal> proofsRefused(ListCommand.TakeUp c, Asked x) {
    return c.proofs().stream()
        .flatMap(proof -> textRefused("proofs", proof.what(), x.at()).stream())
        .findFirst();
  }

  /** Whoever has left the village is not listed there. */
  static Optional<Refusal> gone(Asked x) {
    Concerned concerned = x.concerned();
    boolean here =
        concerned instanceof Concerned.Person one
            ? x.at().view().householdOf(one.person()).isPresent()
            : !x.at().persons(concerned).isEmpty();
    return here
        ? Optional.empty()
        : Optional.of(RecognitionContext.unknown(concerned.word().en(), concerned.id()));
  }

  /** Refuses a case about those who lately used a right, unless somebody has looked at it. */
  private static Optional<Refusal> rightsRefused(Asked x) {
    ImmutableList<String> open = unreviewed(x);
    return open.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Refusal.of(
                RIGHT_EXERCISED,
                RecognitionGuards.RIGHTS,
                "what",
                x.one().id(),
                "right",
                Text.of("近期行使的权利", "a right used lately"),
                "found",
                String.join(", ", open)));
  }

  static ImmutableList<String> unreviewed(Asked x) {
    Set<String> reviewed =
        x.one()
            .all(ListEvent.RightsReviewed.class)
            .flatMap(event -> event.rights().stream())
            .collect(Collectors.toSet());
    return x
        .at()
        .view()
        .rightsUsed(x.at().persons(x.concerned()), x.at().day().minusDays(x.rules().rightsDays()))
        .stream()
        .filter(right -> !reviewed.contains(right))
        .collect(ImmutableList.toImmutableList());
  }

  private static Decision<RecognitionEvent> notify(ListCommand.GiveNotice c, Asked x) {
    return AwardDecider.unless(
        x.notAt(ListStage.TAKEN_UP).or(() -> notTheirs(c.to(), x)),
        () ->
            new ListEvent.NoticeGiven(
                c.listCase(),
                c.to(),
                c.paper(),
                x.at().day().plusDays(x.rules().noticeDays() + 1L),
                x.at().actor(),
                x.at().day()));
  }

  private static Optional<Refusal> notTheirs(PersonId person, Asked x) {
    return x.at().speaksFor(x.concerned(), person)
        ? Optional.empty()
        : Optional.of(
            RecognitionContext.barred(
                RecognitionGuards.HEARING,
                person,
                Text.of("代收告知或者陈述", "take the notice in or speak"),
                Text.of("须为本人或者本户成年成员", "it is theirs to do, or an adult's of the household")));
  }

  private static Decision<RecognitionEvent> hear(ListCommand.Hear c, Asked x) {
    return AwardDecider.unless(
        x.notAt(ListStage.NOTIFIED)
            .or(
                () ->
                    x.at()
                        .tooEarly(
                            RecognitionGuards.HEARING,
                            Text.of("听取意见", "the hearing"),
                            x.one().last(ListEvent.NoticeGiven.class).orElseThrow().hearingFrom()))
            .or(() -> speakerRefused(c, x))
            .or(() -> x.at().childNamed("note", c.note())),
        () ->
            new ListEvent.Heard(
                c.listCase(), c.outcome(), c.speaker(), c.note(), x.at().actor(), x.at().day()));
  }

  private static Optional<Refusal> speakerRefused(ListCommand.Hear c, Asked x) {
    boolean away = c.outcome() == HearingOutcome.STAYED_AWAY;
    if (away == c.speaker().isPresent()) {
      return Optional.of(
          RecognitionContext.form(
              RecognitionGuards.HEARING,
              "speaker",
              Text.of("陈述或放弃的须写明何人，未到场的不写", "who stated or waived; nobody if they stayed away")));
    }
    return c.speaker().flatMap(person -> notTheirs(person, x));
  }
}
