package org.xiangzhi.governance.testkit.model;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.xiangzhi.governance.ballot.Count;
import org.xiangzhi.governance.compact.AssemblyCommand;
import org.xiangzhi.governance.compact.CaseCommand;
import org.xiangzhi.governance.compact.CaseId;
import org.xiangzhi.governance.compact.CaseKind;
import org.xiangzhi.governance.compact.ChangeId;
import org.xiangzhi.governance.compact.ClauseChange;
import org.xiangzhi.governance.compact.ClauseId;
import org.xiangzhi.governance.compact.CompactCase;
import org.xiangzhi.governance.compact.CompactCommand;
import org.xiangzhi.governance.compact.DraftCommand;
import org.xiangzhi.governance.compact.NoticeCommand;
import org.xiangzhi.governance.compact.OpinionId;
import org.xiangzhi.governance.compact.Origin;
import org.xiangzhi.governance.compact.Place;
import org.xiangzhi.governance.compact.PromulgationCommand;
import org.xiangzhi.governance.compact.StepCommand;
import org.xiangzhi.governance.kernel.Digest;
import org.xiangzhi.governance.kernel.PersonId;
import org.xiangzhi.governance.kernel.RefusalCode;
import org.xiangzhi.governance.office.OfficeId;
import org.xiangzhi.governance.procedure.StepDefinition;
import org.xiangzhi.governance.testkit.sample.SampleVillage;
import org.xiangzhi.governance.testkit.script.CompactScript;
import org.xiangzhi.governance.testkit.script.Move;
import org.xiangzhi.governance.testkit.script.SampleCommands;
import org.xiangzhi.governance.village.Request;

/** Thinks of what people do that is not the next legal move. */
final class Oddities {
  private static final Digest OTHER = Digest.ofText("另一文本");

  private final SampleVillage village;
  private final RegistryOddities registry;
  private final List<Kind> kinds;
  private int numbers;

  Oddities(SampleVillage village) {
    this.village = village;
    this.registry = new RegistryOddities(village);
    this.kinds = kinds();
  }

  /** Something odd to do. */
  sealed interface Odd {}

  /** A command about compacts, for now; the tiny model predicts it. */
  record Try(PersonId actor, CompactCommand command) implements Odd {}

  /** A request made up whole, with what is expected of it; the clock stands where it says. */
  record Raw(PersonId actor, Request request, Optional<Instant> clock, Prediction expected)
      implements Odd {
    static Raw of(PersonId actor, Request request, Prediction expected) {
      return new Raw(actor, request, Optional.empty(), expected);
    }
  }

  @FunctionalInterface
  private interface Kind {
    Optional<? extends Odd> of(CompactCase state, Optional<Move.Do> next, int choice);
  }

  private List<Kind> kinds() {
    return List.of(
        (state, next, choice) -> next.map(move -> new Try(village.stranger(), move.command())),
        (state, next, choice) -> sample(state, choice),
        this::prematurely,
        this::anotherStep,
        (state, next, choice) -> next.flatMap(Oddities::anotherText),
        (state, next, choice) -> again(choice),
        (state, next, choice) -> reused(choice),
        (state, next, choice) -> next.map(this::unseen),
        (state, next, choice) -> next.map(move -> dated(move, -31, RefusalCode.BACKDATED)),
        (state, next, choice) -> next.map(move -> dated(move, 1, RefusalCode.FUTURE_DATED)),
        (state, next, choice) -> next.map(this::clockSetBack),
        (state, next, choice) -> giveBack(state, choice),
        (state, next, choice) -> objection(state),
        (state, next, choice) -> correction(state),
        (state, next, choice) -> choice % 7 == 0 ? abandon(state) : Optional.empty(),
        (state, next, choice) -> collision(state),
        (state, next, choice) -> strangersVote(state),
        (state, next, choice) -> beforeItsStep(state),
        (state, next, choice) -> draftChange(state, choice),
        (state, next, choice) -> registry.pick(choice),
        (state, next, choice) -> registry.pick(choice + 4),
        (state, next, choice) -> registry.pick(choice + 8),
        (state, next, choice) -> Optional.of(registry.renamed()));
  }

  /** Thinks of what can go wrong at few moments of a run only, when one of them has come. */
  Optional<Odd> rare(int choice, CompactScript script, Optional<Move> next) {
    Optional<CompactCase> state = village.compacts().find(script.id());
    if (choice % 2 == 0) {
      return state.flatMap(this::onAnOldBase).map(odd -> odd);
    }
    Optional<Move.Do> vote =
        act(next).filter(move -> move.command() instanceof AssemblyCommand.CountVote);
    if (choice % 4 == 1) {
      return vote.flatMap(move -> vote(move, 0)).map(odd -> odd);
    }
    return choice % 8 == 3 && vote.isPresent()
        ? state.flatMap(this::strangersVote).map(odd -> odd)
        : Optional.empty();
  }

  private static Optional<Move.Do> act(Optional<Move> next) {
    return next.filter(Move.Do.class::isInstance).map(move -> (Move.Do) move);
  }

  Optional<Odd> pick(int number, CompactScript script, Optional<Move> next) {
    int choice = number / kinds.size() + numbers++;
    Optional<Odd> vote = act(next).flatMap(move -> vote(move, choice)).map(odd -> odd);
    return vote.isPresent()
        ? vote
        : village
            .compacts()
            .find(script.id())
            .flatMap(state -> kinds.get(number % kinds.size()).of(state, act(next), choice))
            .map(odd -> odd);
  }

  Try opening(CaseId id, boolean revision) {
    return new Try(
        byCaseAct("compact.open-case"),
        new CaseCommand.OpenCase(
            id, "村规民约" + id, revision ? CaseKind.REVISION : CaseKind.ADOPTION));
  }

  private PersonId byCaseAct(String act) {
    return village
        .definition()
        .compact()
        .orElseThrow()
        .mayDo(act)
        .map(village::holder)
        .orElseGet(village::stranger);
  }

  private Optional<StepDefinition> step(CompactCase state) {
    return state
        .progress()
        .step()
        .flatMap(village.definition().compact().orElseThrow().procedure()::step);
  }

  private PersonId byAct(String act) {
    return village.definition().compact().orElseThrow().procedure().steps().stream()
        .flatMap(step -> step.mayDo(act).stream())
        .<PersonId>map((ImmutableSet<OfficeId> offices) -> village.holder(offices))
        .findFirst()
        .orElseGet(village::stranger);
  }

  private Optional<Try> sample(CompactCase state, String act) {
    return Optional.ofNullable(new SampleCommands(village, state.id()).steps().get(act))
        .map(command -> new Try(byAct(act), command));
  }

  private Optional<Try> sample(CompactCase state, int choice) {
    List<StepCommand> all = new SampleCommands(village, state.id()).steps().values().asList();
    StepCommand command = all.get(choice % all.size());
    return Optional.of(new Try(byAct(TinyModel.NAMES.nameOf(command)), command));
  }

  private Optional<Try> prematurely(CompactCase state, Optional<Move.Do> next, int choice) {
    return step(state)
        .map(
            step ->
                new Try(
                    village.holder(step.signedBy()),
                    new CaseCommand.CompleteStep(state.id(), step.id())));
  }

  private Optional<Try> anotherStep(CompactCase state, Optional<Move.Do> next, int choice) {
    List<StepDefinition> steps = village.definition().compact().orElseThrow().procedure().steps();
    StepDefinition other = steps.get(choice % steps.size());
    return Optional.of(
        new Try(
            village.holder(other.signedBy()),
            new CaseCommand.CompleteStep(state.id(), other.id())));
  }

  private static Optional<Try> anotherText(Move.Do move) {
    CompactCommand command = move.command();
    CompactCommand changed =
        command instanceof DraftCommand.PostDraft c
            ? new DraftCommand.PostDraft(c.caseId(), OTHER, c.posting())
            : command instanceof DraftCommand.RecordTownReview c
                ? new DraftCommand.RecordTownReview(c.caseId(), OTHER, c.passed(), c.remarks())
                : command instanceof NoticeCommand.PostNotice c
                    ? new NoticeCommand.PostNotice(c.caseId(), OTHER, c.posting())
                    : command instanceof AssemblyCommand.CountVote c
                        ? new AssemblyCommand.CountVote(
                            c.caseId(), OTHER, c.count(), c.counter(), c.witness())
                        : command instanceof PromulgationCommand.FileText c
                            ? new PromulgationCommand.FileText(c.caseId(), OTHER, c.number())
                            : command instanceof PromulgationCommand.PostText c
                                ? new PromulgationCommand.PostText(
                                    c.caseId(), OTHER, c.posting(), c.effectiveFrom())
                                : command;
    return changed == command ? Optional.empty() : Optional.of(new Try(move.actor(), changed));
  }

  private Optional<Raw> again(int choice) {
    SampleVillage.Played played = village.played().get(choice % village.played().size());
    return Optional.of(Raw.of(played.actor(), played.request(), Prediction.ACCEPTED));
  }

  private Optional<Raw> reused(int choice) {
    SampleVillage.Played played = village.played().get(choice % village.played().size());
    Request old = played.request();
    return Optional.of(
        Raw.of(
            played.actor(),
            new Request(old.id(), old.log(), old.at().minusSeconds(1), old.seen(), old.command()),
            Prediction.refused(RefusalCode.COMMAND_ID_REUSED)));
  }

  private Raw unseen(Move.Do move) {
    Request now = village.request(village.log(), move.command());
    return Raw.of(
        move.actor(),
        new Request(now.id(), now.log(), now.at(), Optional.of(3L), now.command()),
        Prediction.refused(RefusalCode.REVISION_CONFLICT));
  }

  private Raw dated(Move.Do move, int days, RefusalCode expected) {
    Request now = village.request(village.log(), move.command());
    return Raw.of(
        move.actor(),
        new Request(
            now.id(), now.log(), now.at().plus(Duration.ofDays(days)), now.seen(), now.command()),
        Prediction.refused(expected));
  }

  private Raw clockSetBack(Move.Do move) {
    Instant last = village.governance().read(village.log()).lastRecorded();
    Instant back = last.minus(Duration.ofSeconds(61));
    Request now = village.request(village.log(), move.command());
    return new Raw(
        move.actor(),
        new Request(now.id(), now.log(), back, now.seen(), now.command()),
        Optional.of(back),
        Prediction.refused(RefusalCode.CLOCK_BACKWARDS));
  }

  /** Counts a vote that fails, or more hands than there are people. */
  private Optional<Try> vote(Move.Do move, int choice) {
    if (!(move.command() instanceof AssemblyCommand.CountVote c)) {
      return Optional.empty();
    }
    int present = c.count().yes();
    List<Count> counts =
        List.of(
            new Count(present, 1, 0),
            new Count(0, present, 0),
            new Count(0, 0, 0),
            new Count(present / 2, present / 2, 0),
            new Count(present / 2 + 1, present - present / 2 - 1, 0));
    return Optional.of(
        new Try(
            move.actor(),
            new AssemblyCommand.CountVote(
                c.caseId(),
                c.digest(),
                counts.get(choice % counts.size()),
                c.counter(),
                c.witness())));
  }

  private Optional<Try> giveBack(CompactCase state, int choice) {
    List<StepDefinition> steps = village.definition().compact().orElseThrow().procedure().steps();
    boolean listed = choice % 3 == 0;
    return step(state)
        .map(
            at ->
                new Try(
                    village.holder(at.signedBy()),
                    new CaseCommand.ReturnCase(
                        state.id(),
                        listed && !at.returnsTo().isEmpty()
                            ? at.returnsTo().get(0)
                            : steps.get(choice % steps.size()).id(),
                        "退回")));
  }

  private Optional<Try> objection(CompactCase state) {
    return Optional.of(
        new Try(
            byAct("compact.raise-objection"),
            new NoticeCommand.RaiseObjection(
                state.id(),
                OpinionId.of("objection-" + numbers),
                village.households().get(0),
                "第一条太严")));
  }

  private Optional<Try> correction(CompactCase state) {
    return state.draft().text().clauses().stream()
        .findFirst()
        .map(
            clause ->
                new Try(
                    byCaseAct("compact.order-correction"),
                    new CaseCommand.OrderCorrection(
                        state.id(), ImmutableList.of(clause.id()), "与法律相抵触")));
  }

  private Optional<Try> abandon(CompactCase state) {
    return Optional.of(
        new Try(
            byCaseAct("compact.abandon-case"), new CaseCommand.AbandonCase(state.id(), "不再需要")));
  }

  /** Changes a clause that is changed already, here or in another case. */
  private Optional<Try> collision(CompactCase state) {
    return village.compacts().cases().stream()
        .filter(CompactCase::open)
        .flatMap(other -> other.draft().changes().values())
        .findFirst()
        .map(
            theirs ->
                new Try(
                    byAct("compact.propose-change"),
                    new DraftCommand.ProposeChange(
                        state.id(),
                        new ClauseChange.Remove(
                            ChangeId.of("collision-" + numbers), theirs.clause(), OTHER))));
  }

  /** Goes on with a case whose base is no longer the newest version. */
  private Optional<Try> onAnOldBase(CompactCase state) {
    if (state.base() == village.compacts().versions().size() || !state.open()) {
      return Optional.empty();
    }
    return step(state)
        .flatMap(
            at -> {
              if (at.mayDo("compact.propose-change").isPresent()) {
                return draftChange(state, 1);
              }
              return at.mayDo("compact.post-notice").isEmpty()
                  ? Optional.empty()
                  : sample(state, "compact.post-notice");
            });
  }

  private Optional<Try> strangersVote(CompactCase state) {
    return Optional.of(
        new Try(
            byAct("compact.check-in"),
            new AssemblyCommand.CheckIn(
                state.id(),
                ImmutableSortedMap.of(village.stranger(), village.households().get(0)))));
  }

  /** Dates an act before the case came to its step. */
  private Optional<Raw> beforeItsStep(CompactCase state) {
    if (!state.progress().since().equals(village.today()) || !state.open()) {
      return Optional.empty();
    }
    Request now = village.request(village.log(), new DraftCommand.RebaseDraft(state.id()));
    return Optional.of(
        Raw.of(
            village.stranger(),
            new Request(
                now.id(), now.log(), now.at().minus(Duration.ofDays(1)), now.seen(), now.command()),
            Prediction.refused(RefusalCode.DATES_REVERSED)));
  }

  private Optional<Try> draftChange(CompactCase state, int choice) {
    Optional<ChangeId> any = state.draft().changes().keys().findFirst();
    if (choice % 2 == 0 && any.isPresent()) {
      return Optional.of(
          new Try(
              byAct("compact.withdraw-change"),
              new DraftCommand.WithdrawChange(state.id(), any.get(), "不需要")));
    }
    String name = "odd-" + numbers;
    ClauseChange added =
        new ClauseChange.Add(
            ChangeId.of(name),
            ClauseId.of(name),
            new Place(2, 500 + choice % 400, 0),
            "临时增加的一条。",
            new Origin(Origin.Kind.DRAFT, "草拟"));
    return Optional.of(
        new Try(
            byAct("compact.propose-change"), new DraftCommand.ProposeChange(state.id(), added)));
  }
}
