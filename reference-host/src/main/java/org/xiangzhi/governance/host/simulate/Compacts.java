package org.xiangzhi.governance.host.simulate;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.xiangzhi.governance.compact.CaseCommand;
import org.xiangzhi.governance.compact.CaseId;
import org.xiangzhi.governance.compact.CaseKind;
import org.xiangzhi.governance.compact.CaseStatus;
import org.xiangzhi.governance.compact.CompactCase;
import org.xiangzhi.governance.compact.CompactRules;
import org.xiangzhi.governance.kernel.Text;

/** Takes one case of the compact through all steps of its procedure, each year. */
final class Compacts implements Part {
  private static final int MOVES = 400;
  private static final int EVERY = 3;
  private static final ImmutableMap<String, Function<CompactStage, Optional<CompactMove>>> ACTS =
      ImmutableMap.<String, Function<CompactStage, Optional<CompactMove>>>builder()
          .put("compact.record-joint-meeting", CompactForming::meet)
          .put("compact.deliver-invitation", CompactForming::invite)
          .put("compact.answer-invitation", CompactForming::answer)
          .put("compact.record-vetting", CompactForming::vet)
          .put("compact.form-committee", CompactForming::form)
          .put("compact.publish-committee", CompactForming::publish)
          .put("compact.propose-change", CompactWriting::propose)
          .put("compact.post-draft", CompactWriting::post)
          .put("compact.record-inquiries", CompactWriting::ask)
          .put("compact.resolve-flag", CompactWriting::resolve)
          .put("compact.record-town-review", CompactWriting::review)
          .put("compact.post-notice", CompactDeciding::postNotice)
          .put("compact.close-notice", CompactDeciding::closeNotice)
          .put("compact.open-assembly", CompactDeciding::openAssembly)
          .put("compact.check-in", CompactDeciding::checkIn)
          .put("compact.read-clause", CompactDeciding::read)
          .put("compact.count-vote", CompactDeciding::count)
          .put("compact.record-signatures", CompactDeciding::sign)
          .put("compact.file-text", CompactDeciding::file)
          .put("compact.post-text", CompactDeciding::post)
          .put("compact.inform-households", CompactDeciding::inform)
          .buildOrThrow();

  private final CompactRules rules;

  Compacts(CompactRules rules) {
    this.rules = rules;
  }

  @Override
  public void plan(Village village, Diary diary) {
    Plan plan = diary.world().plan();
    for (int year = plan.year(); year < plan.year() + plan.years(); year++) {
      CaseId id = CaseId.of("compact-" + year);
      LocalDate first = LocalDate.of(year, 3, 1).plusDays(village.number() % 20);
      diary.on(first, village.log(), village.cast(), hand -> open(village, id, hand));
      LocalDate last = LocalDate.of(year, 12, 20);
      first
          .plusDays(1)
          .datesUntil(last)
          .filter(day -> day.toEpochDay() % EVERY == 0)
          .forEach(
              day -> diary.on(day, village.log(), village.cast(), hand -> sit(village, id, hand)));
      diary.on(last, village.log(), village.cast(), hand -> unfinished(id, hand));
    }
  }

  private void open(Village village, CaseId id, Hand hand) {
    boolean first = hand.model().compacts().latest().isEmpty();
    Optional<Cast.Seat> opener =
        rules.mayDo("compact.open-case").flatMap(offices -> hand.who(offices, village.unit()));
    if (opener.isEmpty()) {
      hand.skip(Text.of("村规民约：无人可立案", "compact: nobody may open a case"));
      return;
    }
    hand.give(
        opener.get(),
        new CaseCommand.OpenCase(
            id, village.name() + "村规民约", first ? CaseKind.ADOPTION : CaseKind.REVISION));
  }

  private void sit(Village village, CaseId id, Hand hand) {
    for (int i = 0; i < MOVES; i++) {
      Optional<CompactCase> state = hand.model().compacts().find(id).filter(CompactCase::open);
      if (state.isEmpty()) {
        return;
      }
      CompactStage stage = CompactStage.of(village, state.get(), hand);
      Optional<CompactMove> move = act(stage).or(() -> signOff(stage, id));
      if (move.isEmpty() || !hand.give(move.get().seat(), move.get().command())) {
        return;
      }
    }
  }

  private static Optional<CompactMove> act(CompactStage stage) {
    for (Map.Entry<String, Function<CompactStage, Optional<CompactMove>>> act : ACTS.entrySet()) {
      Optional<CompactMove> move =
          stage.step().mayDo(act.getKey()).isPresent()
              ? act.getValue().apply(stage)
              : Optional.empty();
      if (move.isPresent()) {
        return move;
      }
    }
    return Optional.empty();
  }

  private static Optional<CompactMove> signOff(CompactStage stage, CaseId id) {
    Optional<CaseStatus> status = stage.status();
    return status
        .filter(now -> now.missing().isEmpty())
        .flatMap(
            now ->
                stage
                    .hand()
                    .who(now.signedBy(), stage.village().unit())
                    .map(
                        seat ->
                            new CompactMove(
                                seat, new CaseCommand.CompleteStep(id, now.step().orElseThrow()))));
  }

  private static void unfinished(CaseId id, Hand hand) {
    hand.governance()
        .status(hand.log(), id, hand.day())
        .filter(status -> status.step().isPresent())
        .ifPresent(
            status ->
                status
                    .missing()
                    .forEach(
                        check ->
                            hand.skip(
                                Text.of(
                                    "村规民约停在 " + status.step().get() + "：" + check.measure(),
                                    "compact, waits at "
                                        + status.step().get()
                                        + " for "
                                        + check.measure()))));
  }
}
