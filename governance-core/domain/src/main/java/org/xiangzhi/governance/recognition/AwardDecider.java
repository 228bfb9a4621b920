package org.xiangzhi.governance.recognition;

import static org.xiangzhi.governance.kernel.RefusalCode.ALREADY_ENDED;
import static org.xiangzhi.governance.kernel.RefusalCode.LEVEL_UNFIT;
import static org.xiangzhi.governance.kernel.RefusalCode.NOT_ENTITLED;
import static org.xiangzhi.governance.kernel.RefusalCode.VALUE_OUT_OF_BOUNDS;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.xiangzhi.governance.hierarchy.LevelId;
import org.xiangzhi.governance.hierarchy.UnitId;
import org.xiangzhi.governance.kernel.Decision;
import org.xiangzhi.governance.kernel.Handlers;
import org.xiangzhi.governance.kernel.PersonId;
import org.xiangzhi.governance.kernel.Refusal;
import org.xiangzhi.governance.kernel.Text;

/** Decides rounds of awards, but for their votes and for revocations. */
final class AwardDecider {
  static final Text ROUND = Text.of("评选", "round");
  private static final Handlers<AwardCommand, RecognitionContext, Decision<RecognitionEvent>>
      DECIDE =
          Handlers.<AwardCommand, RecognitionContext, Decision<RecognitionEvent>>of(
                  AwardCommand.class)
              .on(AwardCommand.OpenRound.class, AwardDecider::open)
              .on(AwardCommand.Nominate.class, on(AwardDecider::nominate))
              .on(AwardCommand.AnswerNomination.class, on(AwardDecider::answer))
              .on(AwardCommand.WithdrawConsent.class, on(AwardDecider::withdraw))
              .on(AwardCommand.PutToVote.class, on(AwardVotes::putToVote))
              .on(AwardCommand.DeclareWinners.class, on(AwardVotes::declare))
              .on(AwardCommand.Abandon.class, on(AwardDecider::abandon))
              .on(AwardCommand.Publish.class, on(AwardDecider::publish))
              .on(AwardCommand.Deliver.class, on(AwardDecider::deliver))
              .on(AwardCommand.OpenRevocation.class, on(RevocationDecider::open))
              .on(AwardCommand.HearWinner.class, on(RevocationDecider::hear))
              .on(AwardCommand.DecideRevocation.class, on(RevocationDecider::decide))
              .build();

  private AwardDecider() {}

  /** Is what deciding about one round looks at. */
  record Asked(Round round, RecognitionContext at) {
    AwardRules rules() {
      return round.rules();
    }

    Optional<Refusal> notAt(RoundStage... stages) {
      return ImmutableList.copyOf(stages).contains(round.stage())
          ? Optional.empty()
          : Optional.of(RecognitionContext.stage(ROUND, round.id(), round.stage().wording()));
    }
  }

  static Decision<RecognitionEvent> decide(AwardCommand command, RecognitionContext at) {
    return DECIDE.apply(command, at);
  }

  private static <C extends AwardCommand>
      BiFunction<C, RecognitionContext, Decision<RecognitionEvent>> on(
          BiFunction<C, Asked, Decision<RecognitionEvent>> decide) {
    return (command, at) -> {
      Optional<Round> round = at.state().find(command.round());
      if (round.isEmpty()) {
        return refuse(RecognitionContext.unknown("round", command.round()));
      }
      Optional<Refusal> early = at.earlierThan(round.get().latest(), "round", command.round());
      return early.isPresent()
          ? refuse(early.get())
          : decide.apply(command, new Asked(round.get(), at));
    };
  }

  static Decision<RecognitionEvent> refuse(Refusal refusal) {
    return Decision.refuse(ImmutableList.of(refusal));
  }

  /** Refuses, or accepts what is made then. */
  static Decision<RecognitionEvent> unless(
      Optional<Refusal> refusal, Supplier<RecognitionEvent> event) {
    return refusal.isPresent() ? refuse(refusal.get()) : Decision.accept(event.get());
  }

  private static Decision<RecognitionEvent> open(AwardCommand.OpenRound c, RecognitionContext at) {
    Optional<RecognitionView.Provided> use = at.view().provided();
    if (use.isEmpty()) {
      return refuse(at.notProvided(c));
    }
    Optional<AwardRules> found = use.get().rules().award(c.award());
    if (found.isEmpty()) {
      return refuse(RecognitionContext.unknown("award", c.award()));
    }
    AwardRules rules = found.get();
    return unless(
        at.notChosen(c, rules.when())
            .or(() -> taken(c, at))
            .or(() -> unfit(c.unit(), rules.heldAt(), at))
            .or(() -> term(c, rules, at))
            .or(() -> given(c, at)),
        () ->
            new AwardEvent.Opened(
                c.round(), use.get().practice(), rules, c.unit(), c.term(), at.actor(), at.day()));
  }

  private static Optional<Refusal> taken(AwardCommand.OpenRound c, RecognitionContext at) {
    return at.state()
        .find(c.round())
        .map(round -> RecognitionContext.exists(RecognitionGuards.PROVIDED, "round", c.round()));
  }

  static Optional<Refusal> unfit(UnitId unit, LevelId level, RecognitionContext at) {
    Optional<LevelId> found = at.view().levelOf(unit);
    if (found.isEmpty()) {
      return Optional.of(RecognitionContext.unknown("unit", unit));
    }
    return found.get().equals(level)
        ? Optional.empty()
        : Optional.of(
            Refusal.of(
                LEVEL_UNFIT,
                RecognitionGuards.AWARD_NOMINEE,
                "unit",
                unit,
                "level",
                found.get(),
                "allowed",
                level));
  }

  private static Optional<Refusal> term(
      AwardCommand.OpenRound c, AwardRules rules, RecognitionContext at) {
    return c.term().cycle() == rules.cycle()
        ? at.tooEarly(
            RecognitionGuards.AWARD_TERM,
            Text.of(c.term() + " 的评选", "the round for " + c.term()),
            c.term().from())
        : Optional.of(
            RecognitionContext.form(
                RecognitionGuards.AWARD_TERM, "term", AwardTerm.of(rules.cycle(), at.day())));
  }

  private static Optional<Refusal> given(AwardCommand.OpenRound c, RecognitionContext at) {
    return at.state()
        .rounds()
        .map(Round::opened)
        .filter(
            other ->
                other.award().id().equals(c.award())
                    && other.unit().equals(c.unit())
                    && other.term().equals(c.term()))
        .filter(
            other -> at.state().find(other.round()).orElseThrow().stage() != RoundStage.ABANDONED)
        .findFirst()
        .map(
            other ->
                RecognitionContext.exists(
                    RecognitionGuards.AWARD_TERM,
                    "round of " + c.award() + " for " + c.term(),
                    other.round()));
  }

  private static Decision<RecognitionEvent> nominate(AwardCommand.Nominate c, Asked x) {
    return unless(
        x.notAt(RoundStage.NOMINATING)
            .or(() -> nominatorRefused(x))
            .or(() -> nomineeRefused(c.nominee(), x))
            .or(() -> twice(c, x))
            .or(() -> x.at().childNamed("reason", c.reason()))
            .or(() -> blocked(c.nominee(), x)),
        () ->
            new AwardEvent.Nominated(
                c.round(), c.nominee(), c.reason(), x.at().actor(), x.at().day()));
  }

  private static Optional<Refusal> nominatorRefused(Asked x) {
    return x.at().view().holdsAny(x.at().actor(), x.rules().nominators())
        ? Optional.empty()
        : Optional.of(x.at().required(RecognitionGuards.AWARD_NOMINEE, x.rules().nominators()));
  }

  private static Optional<Refusal> nomineeRefused(Concerned nominee, Asked x) {
    Nominees kind = x.rules().nominees();
    if (kind instanceof Nominees.Persons && nominee instanceof Concerned.Person one) {
      return personRefused(one.person(), x);
    }
    if (kind instanceof Nominees.Households && nominee instanceof Concerned.Household one) {
      return unfit(one.household(), LevelId.HOUSEHOLD, x.at())
          .or(() -> elsewhere(one.household(), x));
    }
    if (kind instanceof Nominees.Units of && nominee instanceof Concerned.Unit one) {
      return unfit(one.unit(), of.level(), x.at()).or(() -> elsewhere(one.unit(), x));
    }
    return Optional.of(
        RecognitionContext.form(RecognitionGuards.AWARD_NOMINEE, "nominee", wanted(kind)));
  }

  private static Text wanted(Nominees kind) {
    if (kind instanceof Nominees.Persons) {
      return Text.of("村民", "person");
    }
    return kind instanceof Nominees.Households ? Text.of("农户", "household") : Text.of("单位", "unit");
  }

  private static Optional<Refusal> personRefused(PersonId person, Asked x) {
    Optional<UnitId> home = x.at().view().householdOf(person);
    if (home.isEmpty()) {
      return Optional.of(RecognitionContext.unknown("resident", person));
    }
    return x.at().isAdult(person)
        ? elsewhere(home.get(), x)
        : Optional.of(
            RecognitionContext.barred(
                RecognitionGuards.AWARD_NOMINEE,
                person,
                Text.of("参加评选", "stand for an award"),
                Text.of("未满十八周岁，或者出生日期不明", "under 18, or of unknown age")));
  }

  private static Optional<Refusal> elsewhere(UnitId unit, Asked x) {
    return x.at().view().isWithin(unit, x.round().opened().unit())
        ? Optional.empty()
        : Optional.of(RecognitionContext.unknown("unit of " + x.round().opened().unit(), unit));
  }

  private static Optional<Refusal> twice(AwardCommand.Nominate c, Asked x) {
    return x.round()
        .nominations()
        .get(c.nominee())
        .map(
            one ->
                RecognitionContext.exists(
                    RecognitionGuards.AWARD_NOMINEE, "nomination", c.nominee().id()));
  }

  /** Says no more than that it does not stand now: the list itself shows the least needed. */
  private static Optional<Refusal> blocked(Concerned nominee, Asked x) {
    return x.at().state().isBlocked(nominee, x.at().day())
        ? Optional.of(
            Refusal.of(
                NOT_ENTITLED,
                RecognitionGuards.NOT_WHILE_LISTED,
                "who",
                nominee.id(),
                "what",
                AwardVotes.NOT_ELIGIBLE))
        : Optional.empty();
  }

  private static Decision<RecognitionEvent> answer(AwardCommand.AnswerNomination c, Asked x) {
    return unless(
        x.notAt(RoundStage.NOMINATING)
            .or(() -> notNominated(c.nominee(), x))
            .or(
                () ->
                    x.round()
                        .nominations()
                        .get(c.nominee())
                        .filter(Nomination::withdrawn)
                        .map(
                            one ->
                                Refusal.of(
                                    ALREADY_ENDED,
                                    RecognitionGuards.AWARD_CONSENT,
                                    "kind",
                                    "nomination",
                                    "id",
                                    c.nominee().id())))
            .or(
                () ->
                    x.at()
                        .wordRefused(
                            c, RecognitionGuards.AWARD_CONSENT, c.nominee(), c.declaration())),
        () ->
            new AwardEvent.Answered(
                c.round(),
                c.nominee(),
                c.declaration(),
                c.stands(),
                c.publishes(),
                x.at().actor(),
                x.at().day()));
  }

  private static Optional<Refusal> notNominated(Concerned nominee, Asked x) {
    return x.round().nominations().containsKey(nominee)
        ? Optional.empty()
        : Optional.of(RecognitionContext.unknown("nomination", nominee.id()));
  }

  private static Decision<RecognitionEvent> withdraw(AwardCommand.WithdrawConsent c, Asked x) {
    boolean stands =
        x.round().nominations().get(c.nominee()).filter(Nomination::stands).isPresent();
    return unless(
        notNominated(c.nominee(), x)
            .or(
                () ->
                    stands
                        ? Optional.empty()
                        : Optional.of(
                            Refusal.of(
                                ALREADY_ENDED,
                                RecognitionGuards.AWARD_CONSENT,
                                "kind",
                                "consent",
                                "id",
                                c.nominee().id())))
            .or(
                () ->
                    x.at()
                        .wordRefused(
                            c, RecognitionGuards.AWARD_CONSENT, c.nominee(), c.declaration())),
        () ->
            new AwardEvent.ConsentWithdrawn(
                c.round(), c.nominee(), c.declaration(), x.at().actor(), x.at().day()));
  }

  private static Decision<RecognitionEvent> abandon(AwardCommand.Abandon c, Asked x) {
    return unless(
        x.notAt(RoundStage.NOMINATING, RoundStage.VOTING)
            .or(() -> x.at().childNamed("reason", c.reason())),
        () -> new AwardEvent.Abandoned(c.round(), c.reason(), x.at().actor(), x.at().day()));
  }

  private static Decision<RecognitionEvent> publish(AwardCommand.Publish c, Asked x) {
    return unless(
        x.notAt(RoundStage.DECLARED).or(() -> tooShort(c.days(), x)),
        () ->
            new AwardEvent.Published(
                c.round(),
                c.place(),
                c.text(),
                x.at().day().plusDays(c.days()),
                x.at().actor(),
                x.at().day()));
  }

  private static Optional<Refusal> tooShort(int days, Asked x) {
    return days < x.rules().noticeDays()
        ? Optional.of(
            Refusal.of(
                VALUE_OUT_OF_BOUNDS,
                RecognitionGuards.AWARD_NOTICE,
                "field",
                "days",
                "value",
                days,
                "min",
                x.rules().noticeDays(),
                "max",
                366))
        : Optional.empty();
  }

  private static Decision<RecognitionEvent> deliver(AwardCommand.Deliver c, Asked x) {
    return unless(
        x.notAt(RoundStage.PUBLISHED)
            .or(() -> RevocationDecider.noWinner(c.winner(), x))
            .or(() -> RevocationDecider.underReview(c.winner(), x))
            .or(() -> deliveredBefore(c.winner(), x))
            .or(
                () ->
                    x.at()
                        .tooEarly(
                            RecognitionGuards.AWARD_NOTICE,
                            Text.of("送牌", "delivering the honour"),
                            x.round().published().orElseThrow().until().plusDays(1)))
            .or(() -> numberTaken(c.number(), x)),
        () ->
            new AwardEvent.Delivered(
                c.round(),
                c.winner(),
                c.number(),
                c.bearers(),
                c.receipt(),
                x.at().actor(),
                x.at().day()));
  }

  private static Optional<Refusal> deliveredBefore(Concerned winner, Asked x) {
    return x.round()
        .awards()
        .get(winner)
        .flatMap(Award::delivered)
        .map(one -> RecognitionContext.exists(RecognitionGuards.PLAQUE, "delivery", one.number()));
  }

  private static Optional<Refusal> numberTaken(PlaqueNumber number, Asked x) {
    return x.at()
            .state()
            .rounds()
            .flatMap(round -> round.awards().values())
            .flatMap(award -> award.delivered().stream())
            .anyMatch(other -> other.number().equals(number))
        ? Optional.of(RecognitionContext.exists(RecognitionGuards.PLAQUE, "number", number))
        : Optional.empty();
  }
}
