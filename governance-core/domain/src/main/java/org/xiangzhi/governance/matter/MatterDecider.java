package org.xiangzhi.governance.matter;

import static org.xiangzhi.governance.matter.MatterState.ANSWERED;
import static org.xiangzhi.governance.matter.MatterState.ASSIGNED;
import static org.xiangzhi.governance.matter.MatterState.AT_HAND;
import static org.xiangzhi.governance.matter.MatterState.CONFIRMED;
import static org.xiangzhi.governance.matter.MatterState.DONE;
import static org.xiangzhi.governance.matter.MatterState.MERGED;
import static org.xiangzhi.governance.matter.MatterState.PLANNED;
import static org.xiangzhi.governance.matter.MatterState.PUBLISHED;
import static org.xiangzhi.governance.matter.MatterState.RAISED;
import static org.xiangzhi.governance.matter.MatterState.RECEIVED;
import static org.xiangzhi.governance.matter.MatterState.REFERRED;
import static org.xiangzhi.governance.matter.MatterState.TOLD;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.xiangzhi.governance.kernel.Decision;
import org.xiangzhi.governance.kernel.Handlers;
import org.xiangzhi.governance.kernel.Refusal;
import org.xiangzhi.governance.matter.MatterContext.At;

/** Takes a command to whoever decides it, once the matter is found where it belongs. */
final class MatterDecider {
  private static final ImmutableSet<MatterState> HANDLED = ImmutableSet.of(ASSIGNED, PLANNED);
  private static final ImmutableSet<MatterState> BEFORE =
      ImmutableSet.of(AT_HAND, RECEIVED, PUBLISHED);
  private static final ImmutableSet<MatterState> OURS =
      ImmutableSet.of(RAISED, AT_HAND, RECEIVED, PUBLISHED, ASSIGNED, PLANNED);
  private static final ImmutableSet<MatterState> OPEN =
      ImmutableSet.copyOf(
          Sets.filter(ImmutableSet.copyOf(MatterState.values()), MatterState::isOpen));

  /** Says where a matter must stand for each command on one that is there. */
  private static final ImmutableMap<Class<? extends MatterCommand>, ImmutableSet<MatterState>>
      STATES =
          ImmutableMap.<Class<? extends MatterCommand>, ImmutableSet<MatterState>>builder()
              .put(RaisingCommand.Classify.class, ImmutableSet.of(RAISED))
              .put(
                  RaisingCommand.Amend.class, ImmutableSet.of(RAISED, AT_HAND, RECEIVED, PUBLISHED))
              .put(RaisingCommand.Merge.class, OURS)
              .put(RaisingCommand.Split.class, ImmutableSet.of(RAISED, AT_HAND, PUBLISHED))
              .put(RaisingCommand.Migrate.class, OPEN)
              .put(HandlingCommand.SolveOnSpot.class, ImmutableSet.of(RAISED, AT_HAND, RECEIVED))
              .put(HandlingCommand.Refer.class, BEFORE)
              .put(HandlingCommand.Keep.class, ImmutableSet.of(RECEIVED))
              .put(HandlingCommand.Return.class, BEFORE)
              .put(HandlingCommand.Publish.class, ImmutableSet.of(AT_HAND))
              .put(HandlingCommand.Claim.class, ImmutableSet.of(PUBLISHED))
              .put(
                  HandlingCommand.Assign.class,
                  ImmutableSet.of(AT_HAND, PUBLISHED, ASSIGNED, PLANNED))
              .put(HandlingCommand.Plan.class, HANDLED)
              .put(HandlingCommand.EnterProgress.class, HANDLED)
              .put(
                  HandlingCommand.FollowUp.class,
                  ImmutableSet.of(AT_HAND, PUBLISHED, ASSIGNED, PLANNED))
              .put(HandlingCommand.SetMode.class, OURS)
              .put(HandlingCommand.HandOver.class, HANDLED)
              .put(HandlingCommand.Finish.class, HANDLED)
              .put(
                  HandlingCommand.Refuse.class,
                  ImmutableSet.of(AT_HAND, RECEIVED, PUBLISHED, ASSIGNED, PLANNED))
              .put(ClosingCommand.Tell.class, ImmutableSet.of(DONE))
              .put(ClosingCommand.Confirm.class, ImmutableSet.of(TOLD))
              .put(ClosingCommand.Contest.class, ImmutableSet.of(TOLD))
              .put(ClosingCommand.Rate.class, ImmutableSet.of(TOLD, CONFIRMED))
              .put(ClosingCommand.RateInMeeting.class, ImmutableSet.of(TOLD, CONFIRMED))
              .put(ClosingCommand.WaiveRating.class, ImmutableSet.of(TOLD, CONFIRMED))
              .put(ClosingCommand.Reopen.class, ImmutableSet.of(TOLD, CONFIRMED))
              .put(ClosingCommand.StrikeOff.class, ImmutableSet.of(CONFIRMED))
              .put(MatterLetter.ReportBack.class, ImmutableSet.of(REFERRED))
              .put(MatterLetter.TakeUpAgain.class, ImmutableSet.of(ANSWERED, MERGED))
              .put(MatterLetter.Conclude.class, ImmutableSet.of(ANSWERED, MERGED))
              .put(MatterLetter.TakeBack.class, ImmutableSet.copyOf(MatterState.values()))
              .put(MatterTimer.MarkOverdue.class, ImmutableSet.of(RECEIVED, ASSIGNED, PLANNED))
              .put(MatterTimer.CallForAssignment.class, ImmutableSet.of(PUBLISHED))
              .put(MatterTimer.Remind.class, HANDLED)
              .put(MatterTimer.Escalate.class, HANDLED)
              .put(MatterTimer.WaiveConfirmation.class, ImmutableSet.of(TOLD))
              .buildOrThrow();

  private static final Handlers<MatterCommand, MatterContext, Decision<MatterEvent>> DECIDE =
      raising(closing(handling(letters(timers(Handlers.of(MatterCommand.class)))))).build();

  private MatterDecider() {}

  static Decision<MatterEvent> decide(MatterCommand command, MatterContext context) {
    return DECIDE.apply(command, context);
  }

  /** Lists the states in which a command belongs; of one that makes a matter, none. */
  static ImmutableSet<MatterState> states(Class<? extends MatterCommand> command) {
    return STATES.getOrDefault(command, ImmutableSet.of());
  }

  /** Lists the commands that belong to a state. */
  static List<Class<? extends MatterCommand>> commands(MatterState state) {
    return STATES.entrySet().stream()
        .filter(entry -> entry.getValue().contains(state))
        .<Class<? extends MatterCommand>>map(entry -> entry.getKey())
        .toList();
  }

  static Decision<MatterEvent> refuse(Refusal refusal) {
    return Decision.refuse(List.of(refusal));
  }

  /** Decides about one matter that is there and where the command belongs. */
  private static <C extends MatterCommand> BiFunction<C, MatterContext, Decision<MatterEvent>> in(
      Step<C> then) {
    return (command, context) -> {
      Optional<Refusal> refusal = context.misplaced(command, command.matter());
      return refusal.isPresent()
          ? refuse(refusal.get())
          : then.decide(command, context.at(command.matter()), context);
    };
  }

  /** Decides a command about one matter. */
  private interface Step<C> {
    Decision<MatterEvent> decide(C command, At at, MatterContext context);
  }

  private static Handlers.Builder<MatterCommand, MatterContext, Decision<MatterEvent>> raising(
      Handlers.Builder<MatterCommand, MatterContext, Decision<MatterEvent>> table) {
    return table
        .on(RaisingCommand.Raise.class, RaisingDecider::raise)
        .on(RaisingCommand.Classify.class, in(RaisingDecider::classify))
        .on(RaisingCommand.Amend.class, in(RaisingDecider::amend))
        .on(RaisingCommand.Merge.class, in(KinDecider::merge))
        .on(RaisingCommand.Split.class, in(KinDecider::split))
        .on(RaisingCommand.Migrate.class, MigrationDecider::migrate)
        .on(RaisingCommand.TakeIn.class, MatterImport::takeIn);
  }

  private static Handlers.Builder<MatterCommand, MatterContext, Decision<MatterEvent>> handling(
      Handlers.Builder<MatterCommand, MatterContext, Decision<MatterEvent>> table) {
    return table
        .on(HandlingCommand.SolveOnSpot.class, in(ResultDecider::solveOnSpot))
        .on(HandlingCommand.Finish.class, in(ResultDecider::finish))
        .on(HandlingCommand.Refuse.class, in(ResultDecider::refuse))
        .on(HandlingCommand.Return.class, in(ResultDecider::giveBack))
        .on(HandlingCommand.Refer.class, in(RoutingDecider::refer))
        .on(HandlingCommand.Keep.class, in(RoutingDecider::keep))
        .on(HandlingCommand.Publish.class, in(RoutingDecider::publish))
        .on(HandlingCommand.Claim.class, in(RoutingDecider::claim))
        .on(HandlingCommand.Assign.class, in(RoutingDecider::assign))
        .on(HandlingCommand.HandOver.class, in(RoutingDecider::handOver))
        .on(HandlingCommand.SetMode.class, in(HandlingDecider::setMode))
        .on(HandlingCommand.Plan.class, in(HandlingDecider::plan))
        .on(HandlingCommand.EnterProgress.class, in(HandlingDecider::enterProgress))
        .on(HandlingCommand.FollowUp.class, in(HandlingDecider::followUp));
  }

  private static Handlers.Builder<MatterCommand, MatterContext, Decision<MatterEvent>> closing(
      Handlers.Builder<MatterCommand, MatterContext, Decision<MatterEvent>> table) {
    return table
        .on(ClosingCommand.Tell.class, in(ClosingDecider::tell))
        .on(ClosingCommand.Confirm.class, in(ClosingDecider::confirm))
        .on(ClosingCommand.Contest.class, in(ClosingDecider::contest))
        .on(ClosingCommand.Rate.class, in(RatingDecider::rate))
        .on(ClosingCommand.RateInMeeting.class, in(RatingDecider::rateInMeeting))
        .on(ClosingCommand.WaiveRating.class, in(RatingDecider::waive))
        .on(ClosingCommand.Reopen.class, in(RatingDecider::reopen))
        .on(ClosingCommand.StrikeOff.class, in(ClosingDecider::strikeOff));
  }

  private static Handlers.Builder<MatterCommand, MatterContext, Decision<MatterEvent>> letters(
      Handlers.Builder<MatterCommand, MatterContext, Decision<MatterEvent>> table) {
    return table
        .on(MatterLetter.Receive.class, LetterDecider::receive)
        .on(MatterLetter.ReportBack.class, in(LetterDecider::reportBack))
        .on(MatterLetter.TakeUpAgain.class, in(LetterDecider::takeUpAgain))
        .on(MatterLetter.Conclude.class, in(LetterDecider::conclude))
        .on(MatterLetter.TakeBack.class, in(LetterDecider::takeBack));
  }

  private static Handlers.Builder<MatterCommand, MatterContext, Decision<MatterEvent>> timers(
      Handlers.Builder<MatterCommand, MatterContext, Decision<MatterEvent>> table) {
    return table
        .on(MatterTimer.MarkOverdue.class, in(TimerDecider::markOverdue))
        .on(MatterTimer.CallForAssignment.class, in(TimerDecider::callForAssignment))
        .on(MatterTimer.Remind.class, in(TimerDecider::remind))
        .on(MatterTimer.Escalate.class, in(TimerDecider::escalate))
        .on(MatterTimer.WaiveConfirmation.class, in(TimerDecider::waiveConfirmation));
  }
}
