package org.xiangzhi.governance.election;

import static org.xiangzhi.governance.kernel.RefusalCode.DATES_REVERSED;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.xiangzhi.governance.ballot.BallotId;
import org.xiangzhi.governance.ballot.BallotKind;
import org.xiangzhi.governance.election.ElectionView.Counted;
import org.xiangzhi.governance.election.ElectionView.Villager;
import org.xiangzhi.governance.kernel.Act;
import org.xiangzhi.governance.kernel.Decision;
import org.xiangzhi.governance.kernel.Handlers;
import org.xiangzhi.governance.kernel.PersonId;
import org.xiangzhi.governance.law.Standard;
import org.xiangzhi.governance.law.Subject;
import org.xiangzhi.governance.office.Appointment;

/**
 * Decides about recalls. Who may ask for one is read as every adult with hukou and everyone
 * admitted to the last voter list, those deprived of political rights apart; who votes on it are
 * those of the last final voter list who are still villagers, or, where the log holds no list, the
 * adults with hukou.
 */
final class RecallDecider {
  private static final Handlers<RecallCommand, RecallDecider, Decision<ElectionEvent>> DECIDE =
      Handlers.<RecallCommand, RecallDecider, Decision<ElectionEvent>>of(RecallCommand.class)
          .on(RecallCommand.PetitionRecall.class, (c, d) -> d.petition(c))
          .on(RecallCommand.HearMember.class, (c, d) -> d.inOpen(c, state -> d.hear(c, state)))
          .on(RecallCommand.CallRecallVote.class, (c, d) -> d.inOpen(c, state -> d.call(c, state)))
          .on(
              RecallCommand.DeclareRecall.class,
              (c, d) -> d.inOpen(c, state -> d.declare(c, state)))
          .build();

  private final Elections all;
  private final Act act;
  private final ElectionView view;

  RecallDecider(Elections all, Act act, ElectionView view) {
    this.all = all;
    this.act = act;
    this.view = view;
  }

  Decision<ElectionEvent> decide(RecallCommand command) {
    return DECIDE.apply(command, this);
  }

  private Decision<ElectionEvent> inOpen(
      RecallCommand command, Function<Recall, Decision<ElectionEvent>> then) {
    Optional<Recall> state = all.find(command.recall());
    if (state.isEmpty()) {
      return ElectionContext.unknown("recall", command.recall());
    }
    return state.get().isOpen()
        ? then.apply(state.get())
        : ElectionContext.ended("recall", command.recall());
  }

  private Decision<ElectionEvent> petition(RecallCommand.PetitionRecall c) {
    if (all.find(c.recall()).isPresent()
        || all.find(ElectionId.of(c.recall().value())).isPresent()) {
      return ElectionContext.exists("recall", c.recall());
    }
    Optional<Appointment> member = view.running(c.appointment());
    if (member.isEmpty()) {
      return ElectionContext.unknown("appointment", c.appointment());
    }
    Optional<ElectionRules> rules =
        view.electionRules(member.get().body())
            .filter(found -> found.offices().contains(member.get().office()));
    if (rules.isEmpty()) {
      return ElectionContext.unknown("election of", member.get().office());
    }
    if (all.openRecalls()
        .anyMatch(open -> open.petitioned().appointment().id().equals(c.appointment()))) {
      return ElectionContext.exists("open recall of", c.appointment());
    }
    Subject subject =
        c.by() == Signatories.VILLAGERS
            ? Subject.RECALL_PETITION_VOTERS
            : Subject.RECALL_PETITION_REPRESENTATIVES;
    return ElectionContext.find(subject, rules.get(), view)
        .map(share -> petition(c, member.get(), rules.get(), share))
        .orElseGet(() -> ElectionContext.silent(subject));
  }

  private Decision<ElectionEvent> petition(
      RecallCommand.PetitionRecall c, Appointment member, ElectionRules rules, Standard share) {
    ImmutableSortedSet<PersonId> entitled =
        c.by() == Signatories.VILLAGERS ? entitled(member) : view.representatives();
    Signed signed = Signing.count(c.by(), c.signatures(), entitled, share);
    return signed.isEnough()
        ? Decision.accept(
            new RecallEvent.RecallPetitioned(
                c.recall(), member, rules, signed, c.reasons(), act.day()))
        : Decision.refuse(Signing.refusals(signed, share));
  }

  private ImmutableSortedSet<PersonId> entitled(Appointment member) {
    Optional<Election> last = all.latest(member.unit(), member.body());
    Set<PersonId> deprived =
        last.stream()
            .flatMap(election -> election.list().excluded().values())
            .filter(out -> out.exclusion() == Exclusion.DEPRIVED_OF_RIGHTS)
            .map(ListEvent.VoterExcluded::person)
            .collect(ImmutableSet.toImmutableSet());
    Set<PersonId> admitted =
        last.map(election -> election.list().persons()).orElse(ImmutableSortedSet.of());
    return Signing.adults(view.villagers(member.unit(), act.day()), deprived, admitted);
  }

  private Decision<ElectionEvent> hear(RecallCommand.HearMember c, Recall state) {
    if (state.heard().isPresent()) {
      return ElectionContext.exists("hearing", c.recall());
    }
    LocalDate from = state.petitioned().on();
    // A member who says nothing has at least the day of the notice.
    LocalDate until = c.statement().isPresent() ? act.day() : act.day().minusDays(1);
    if (c.notified().isBefore(from) || c.notified().isAfter(until)) {
      return Decision.refuse(
          DATES_REVERSED,
          ElectionGuards.RECALL,
          "from",
          c.notified().isBefore(from) ? from : c.notified(),
          "until",
          c.notified().isBefore(from) ? c.notified() : until);
    }
    return Decision.accept(
        new RecallEvent.MemberHeard(c.recall(), c.notified(), c.statement(), act.day()));
  }

  private Decision<ElectionEvent> call(RecallCommand.CallRecallVote c, Recall state) {
    if (state.heard().isEmpty()) {
      return ElectionContext.first(ElectionGuards.RECALL, "election.hear-member");
    }
    if (state.called().isPresent()) {
      return ElectionContext.exists("vote", c.recall());
    }
    if (c.pollingDay().isBefore(act.day())) {
      return Decision.refuse(
          DATES_REVERSED, ElectionGuards.DAYS, "from", act.day(), "until", c.pollingDay());
    }
    return Decision.accept(
        new RecallEvent.RecallVoteCalled(
            c.recall(), c.pollingDay(), voters(state.petitioned().appointment())));
  }

  private ImmutableSortedSet<PersonId> voters(Appointment member) {
    ImmutableList<Villager> villagers = view.villagers(member.unit(), act.day());
    return all.latest(member.unit(), member.body())
        .map(
            election ->
                villagers.stream()
                    .map(Villager::person)
                    .filter(election.list()::has)
                    .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder())))
        .orElseGet(() -> Signing.adults(villagers, ImmutableSet.of(), ImmutableSet.of()));
  }

  /** Opens the vote, once the member was heard and on its day. */
  Decision<ElectionEvent> open(RecallId id, BallotId ballot, BallotKind kind) {
    Optional<Recall> state = all.find(id);
    if (state.isEmpty()) {
      return ElectionContext.unknown("voter list", id);
    }
    if (!state.get().isOpen()) {
      return ElectionContext.ended("recall", id);
    }
    if (state.get().heard().isEmpty()) {
      return ElectionContext.first(ElectionGuards.RECALL, "election.hear-member");
    }
    if (state.get().called().isEmpty()) {
      return ElectionContext.first(ElectionGuards.RECALL, "election.call-recall-vote");
    }
    if (state.get().ballot().isPresent()) {
      return ElectionContext.exists("ballot", state.get().ballot().get());
    }
    if (kind != BallotKind.RECALL) {
      return ElectionContext.unknown("ballot on recall", kind);
    }
    return Opening.onDay(state.get().called().get().pollingDay(), act)
        .map(ElectionContext::refused)
        .orElseGet(() -> Decision.accept(new RecallEvent.RecallPollOpened(id, ballot)));
  }

  private Decision<ElectionEvent> declare(RecallCommand.DeclareRecall c, Recall state) {
    if (state.ballot().isEmpty()) {
      return ElectionContext.first(ElectionGuards.RECALL, "ballot.open");
    }
    BallotId ballot = state.ballot().get();
    Optional<Counted> counted = view.counted(ballot);
    if (counted.isEmpty()) {
      return ElectionContext.first(ElectionGuards.RESULT, "ballot.count-votes " + ballot);
    }
    ElectionRules rules = state.petitioned().rules();
    Optional<Standard> turnout = ElectionContext.find(Subject.RECALL_TURNOUT, rules, view);
    Optional<Standard> majority = ElectionContext.find(Subject.RECALL_MAJORITY, rules, view);
    if (turnout.isEmpty() || majority.isEmpty()) {
      return ElectionContext.silent(
          turnout.isEmpty() ? Subject.RECALL_TURNOUT : Subject.RECALL_MAJORITY);
    }
    return Decision.accept(
        declared(c.recall(), ballot, counted.get(), turnout.get(), majority.get()));
  }

  private RecallEvent declared(
      RecallId recall, BallotId ballot, Counted counted, Standard turnout, Standard majority) {
    boolean recalled =
        turnout.share().reachedBy(counted.cast(), counted.registered())
            && majority.share().reachedBy(counted.yes(), counted.cast());
    return new RecallEvent.RecallDeclared(
        recall,
        ballot,
        counted.registered(),
        counted.cast(),
        counted.yes(),
        turnout.share(),
        majority.share(),
        recalled,
        act.day());
  }
}
