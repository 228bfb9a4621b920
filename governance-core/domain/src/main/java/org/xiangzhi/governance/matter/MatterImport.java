package org.xiangzhi.governance.matter;

import static org.xiangzhi.governance.kernel.RefusalCode.ALREADY_EXISTS;
import static org.xiangzhi.governance.kernel.RefusalCode.DATES_REVERSED;
import static org.xiangzhi.governance.kernel.RefusalCode.FUTURE_DATED;
import static org.xiangzhi.governance.kernel.RefusalCode.MISSING_FIELD;
import static org.xiangzhi.governance.kernel.RefusalCode.NOT_FOUND;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.xiangzhi.governance.kernel.Act;
import org.xiangzhi.governance.kernel.Decision;
import org.xiangzhi.governance.kernel.Refusal;

/**
 * Checks rows of an older ledger 旧台账 before they are taken in. A ledger of more rows than one
 * command takes is checked as a whole first, so that nothing of it is taken in if any row is bad.
 */
public final class MatterImport {
  private final MatterContext context;
  private final MatterView.Provided provided;
  private final Set<MatterId> names = new HashSet<>();
  private final ImmutableList.Builder<Problem> problems = ImmutableList.builder();

  private MatterImport(MatterContext context, MatterView.Provided provided) {
    this.context = context;
    this.provided = provided;
  }

  /**
   * Is what is wrong with a row.
   *
   * @param row its place in the list, from 0
   * @param refusal why it cannot be taken in; its pointer names the column
   */
  public record Problem(int row, Refusal refusal) {}

  /**
   * Checks rows; nothing is changed.
   *
   * @param rows any number of rows
   * @param state the matters that there are
   * @param act who would take them in and when
   * @param view what the other rooms know
   * @return every problem of every row, in their order; empty if all can be taken in
   */
  public static ImmutableList<Problem> check(
      List<MatterRow> rows, Matters state, Act act, MatterView view) {
    Optional<MatterView.Provided> provided = view.provided();
    if (provided.isEmpty()) {
      return ImmutableList.of(new Problem(0, unprovided(view)));
    }
    MatterImport check = new MatterImport(new MatterContext(state, act, view), provided.get());
    for (int i = 0; i < rows.size(); i++) {
      check.row(i, rows.get(i));
    }
    return check.problems.build();
  }

  private static Refusal unprovided(MatterView view) {
    return Refusal.of(
        NOT_FOUND, MatterGuards.KNOWN, "kind", "practice with matters", "id", view.log());
  }

  static Decision<MatterEvent> takeIn(RaisingCommand.TakeIn c, MatterContext x) {
    ImmutableList<Problem> problems = check(c.rows(), x.state(), x.act(), x.view());
    if (!problems.isEmpty()) {
      return Decision.refuse(problems.stream().map(Problem::refusal).toList());
    }
    MatterView.Provided provided = x.view().provided().orElseThrow();
    return Decision.acceptAll(
        c.rows().stream().map(row -> takenIn(row, c.ledger(), provided, x)).toList());
  }

  private static MatterEvent takenIn(
      MatterRow row, String ledger, MatterView.Provided provided, MatterContext x) {
    MatterRules rules = provided.rules();
    ImmutableList<Clock> clocks =
        TakenInMatter.state(row) == MatterState.PLANNED
            ? Reckoning.of(x, rules).deadline(row.deadline().orElseThrow(), rules.rule(), x.day())
            : ImmutableList.of();
    return new RaisingEvent.TakenIn(
        row,
        provided.practice(),
        x.view().level(),
        rules.classOf(row.matterClass()).orElseThrow().level(),
        clocks,
        ledger,
        x.actor(),
        x.day());
  }

  private void row(int index, MatterRow row) {
    Consumer<Refusal> add = refusal -> problems.add(new Problem(index, refusal));
    String at = "/rows/" + index;
    MatterRules rules = provided.rules();
    if (!names.add(row.matter())) {
      add.accept(
          Refusal.of(ALREADY_EXISTS, MatterGuards.IMPORT, "kind", "matter", "id", row.matter())
              .at(at + "/matter"));
    }
    RaisingDecider.taken(row.matter(), context).map(r -> r.at(at + "/matter")).ifPresent(add);
    RaisingDecider.misplacedUnit(row.unit(), context).map(r -> r.at(at + "/unit")).ifPresent(add);
    RaisingDecider.unknownTopic(row.topic(), rules).map(r -> r.at(at + "/topic")).ifPresent(add);
    if (rules.classOf(row.matterClass()).isEmpty()) {
      add.accept(MatterContext.unknown("class", row.matterClass()).at(at + "/matterClass"));
    }
    if (rules.origin(row.source().origin()).isEmpty()) {
      add.accept(MatterContext.unknown("origin", row.source().origin()).at(at + "/source/origin"));
    }
    row.source()
        .raiser()
        .filter(raiser -> !context.view().isPerson(raiser.person()))
        .map(raiser -> MatterContext.unknown("person", raiser.person()).at(at + "/source/raiser"))
        .ifPresent(add);
    handling(row, at, add);
    result(row, at, add);
    verdict(row, at, add);
  }

  private void handling(MatterRow row, String at, Consumer<Refusal> add) {
    if (row.deadline().isPresent() && row.responsible().isEmpty()) {
      add.accept(missing("responsible").at(at + "/responsible"));
    }
    if (row.doneOn().isEmpty()) {
      row.responsible()
          .flatMap(r -> RoutingDecider.responsibleRefused(r, MatterGuards.THREE, context))
          .map(refusal -> refusal.at(at + "/responsible"))
          .ifPresent(add);
    }
    ordered(Optional.of(row.source().on()), row.deadline(), at + "/deadline", add);
  }

  private void result(MatterRow row, String at, Consumer<Refusal> add) {
    ordered(Optional.of(row.source().on()), row.doneOn(), at + "/doneOn", add);
    past(Optional.of(row.source().on()), at + "/source/on", add);
    past(row.doneOn(), at + "/doneOn", add);
    past(row.struckOffOn(), at + "/struckOffOn", add);
    if (row.doneOn().isPresent() != row.result().isPresent()) {
      String field = row.result().isPresent() ? "doneOn" : "result";
      add.accept(missing(field).at(at + "/" + field));
    }
    boolean said =
        row.degree().isPresent()
            || row.rating().isPresent()
            || row.waiver().isPresent()
            || row.struckOffOn().isPresent();
    if (said && row.doneOn().isEmpty() && row.result().isEmpty()) {
      add.accept(missing("doneOn").at(at + "/doneOn"));
    }
  }

  private void verdict(MatterRow row, String at, Consumer<Refusal> add) {
    RatingRules rating = provided.rules().rating();
    row.rating()
        .filter(grade -> rating.indexOf(grade) < 0)
        .map(grade -> MatterContext.unknown("grade", grade).at(at + "/rating"))
        .ifPresent(add);
    row.waiver()
        .filter(reason -> rating.waiver(reason).isEmpty())
        .map(reason -> MatterContext.unknown("reason", reason).at(at + "/waiver"))
        .ifPresent(add);
    ordered(row.doneOn(), row.struckOffOn(), at + "/struckOffOn", add);
    if (row.struckOffOn().isPresent() && row.rating().isEmpty() && row.waiver().isEmpty()) {
      add.accept(
          Refusal.of(MISSING_FIELD, MatterGuards.STRIKE_OFF, "field", "rating").at(at + "/rating"));
    }
  }

  private static Refusal missing(String field) {
    return Refusal.of(MISSING_FIELD, MatterGuards.IMPORT, "field", field);
  }

  private static void ordered(
      Optional<LocalDate> first, Optional<LocalDate> second, String at, Consumer<Refusal> add) {
    if (first.isPresent() && second.isPresent() && second.get().isBefore(first.get())) {
      add.accept(
          Refusal.of(
                  DATES_REVERSED, MatterGuards.IMPORT, "from", first.get(), "until", second.get())
              .at(at));
    }
  }

  private void past(Optional<LocalDate> day, String at, Consumer<Refusal> add) {
    day.filter(found -> found.isAfter(context.day()))
        .map(
            found ->
                Refusal.of(FUTURE_DATED, MatterGuards.IMPORT, "day", found, "today", context.day())
                    .at(at))
        .ifPresent(add);
  }
}
