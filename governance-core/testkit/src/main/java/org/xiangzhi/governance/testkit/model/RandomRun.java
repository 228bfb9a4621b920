package org.xiangzhi.governance.testkit.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.RandomDistribution;
import org.xiangzhi.governance.compact.CaseId;
import org.xiangzhi.governance.compact.CompactCommand;
import org.xiangzhi.governance.kernel.Act;
import org.xiangzhi.governance.kernel.PersonId;
import org.xiangzhi.governance.testkit.invariant.History;
import org.xiangzhi.governance.testkit.invariant.Invariants;
import org.xiangzhi.governance.testkit.invariant.Repetition;
import org.xiangzhi.governance.testkit.invariant.Replay;
import org.xiangzhi.governance.testkit.invariant.Snapshot;
import org.xiangzhi.governance.testkit.sample.SampleVillage;
import org.xiangzhi.governance.testkit.script.CompactScript;
import org.xiangzhi.governance.testkit.script.Move;
import org.xiangzhi.governance.village.Outcome;
import org.xiangzhi.governance.village.Request;

/**
 * Is one run: a choice is a number, small ones are the next legal move, so that a failing run
 * shrinks towards a short and lawful one.
 */
public final class RandomRun {
  /** Choices below this are legal moves. */
  private static final int LEGAL = 800;

  private static final int CHOICES = 1000;

  private final SampleVillage village;
  private final RunStatistics statistics;
  private final TinyModel model;
  private final Oracle oracle;
  private final Oddities oddities;
  private final List<CompactScript> scripts = new ArrayList<>();

  /**
   * Starts a run in a village without cases.
   *
   * @param village the village
   * @param statistics where it is counted
   */
  public RandomRun(SampleVillage village, RunStatistics statistics) {
    this.village = village;
    this.statistics = statistics;
    this.model = new TinyModel(village);
    this.oracle = new Oracle(model);
    this.oddities = new Oddities(village);
    open();
  }

  /**
   * Generates what runs are made of.
   *
   * @param min the least number of acts
   * @param max the greatest number of acts
   * @return lists of choices, evenly spread
   */
  public static Arbitrary<List<Integer>> choices(int min, int max) {
    return Arbitraries.integers()
        .between(0, CHOICES - 1)
        .withDistribution(RandomDistribution.uniform())
        .withoutEdgeCases()
        .list()
        .ofMinSize(min)
        .ofMaxSize(max);
  }

  private void open() {
    scripts.add(CompactScript.of(village, CaseId.of("case-" + (scripts.size() + 1))));
    Oddities.Try opening =
        oddities.opening(scripts.get(scripts.size() - 1).id(), model.versions > 0);
    submit(opening.actor(), opening.command());
  }

  /**
   * Does one thing.
   *
   * @param choice one of {@link #choices}
   * @throws AssertionError if what becomes of it was not predicted, or a refusal changed anything
   */
  public void act(int choice) {
    List<CompactScript> open = scripts.stream().filter(script -> isOpen(script.id())).toList();
    if (open.isEmpty() || (open.size() == 1 && choice % 60 == 7)) {
      open();
      return;
    }
    CompactScript script = open.get(choice % 6 == 5 ? open.size() - 1 : 0);
    Optional<Move> next = legal(script);
    Optional<Oddities.Odd> rare = oddities.rare(choice, script, next);
    if (rare.isPresent()) {
      take(rare.get());
    } else if (choice < LEGAL) {
      next.ifPresent(this::make);
    } else {
      CompactScript chosen = choice % 4 == 0 ? scripts.get(choice % scripts.size()) : script;
      oddities.pick(choice - LEGAL, chosen, legal(chosen)).ifPresent(this::take);
    }
  }

  private boolean isOpen(CaseId id) {
    return Optional.ofNullable(model.cases.get(id)).filter(TinyCase::open).isPresent();
  }

  private Optional<Move> legal(CompactScript script) {
    return isOpen(script.id()) ? script.next() : Optional.empty();
  }

  private void make(Move move) {
    if (move instanceof Move.Wait pause) {
      village.waitDays(pause.days());
    } else {
      Move.Do act = (Move.Do) move;
      submit(act.actor(), act.command());
    }
  }

  private void take(Oddities.Odd odd) {
    if (odd instanceof Oddities.Try attempt) {
      submit(attempt.actor(), attempt.command());
    } else if (odd instanceof Oddities.Raw raw) {
      Instant now = village.clock().instant();
      raw.clock().ifPresent(village.clock()::set);
      Outcome outcome = handle(raw.actor(), raw.request());
      village.clock().set(now);
      raw.expected().check(raw, outcome);
      LocalDate day = LocalDate.ofInstant(raw.request().at(), Act.ZONE);
      if (outcome instanceof Outcome.Accepted accepted
          && !accepted.repeated()
          && raw.request().command() instanceof CompactCommand command) {
        model.apply(command, day);
      }
    }
  }

  private void submit(PersonId actor, CompactCommand command) {
    Prediction expected = oracle.predict(actor, command, village.today());
    Outcome outcome = handle(actor, village.request(village.log(), command));
    expected.check(actor + " " + command, outcome);
    if (outcome instanceof Outcome.Accepted) {
      model.apply(command, village.today());
    }
  }

  private Outcome handle(PersonId actor, Request request) {
    Snapshot before = Snapshot.of(village.journal());
    Outcome outcome = village.handle(actor, request);
    if (outcome instanceof Outcome.Refused refused) {
      before.assertUnchanged(village.journal(), request);
      Prediction.codes(refused).forEach(statistics::count);
    } else {
      statistics.count();
    }
    return outcome;
  }

  /**
   * Ends the run: the tiny model and the engine agree, all invariants hold, and whatever was
   * accepted has no further effect when it comes again.
   *
   * @throws AssertionError if not
   */
  public void finish() {
    model.cases.forEach(this::assertAgree);
    if (village.compacts().versions().size() != model.versions) {
      throw new AssertionError("there are " + model.versions + " versions");
    }
    Invariants.assertHold(History.of(village.journal(), village.codec(), village.log()));
    Replay.assertEqual(village.governance(), village.journal(), village.codec(), village.log());
    Repetition.assertSilent(village.governance(), village.journal(), village.played());
    statistics.ended(model.cases.values().stream().anyMatch(c -> c.done));
  }

  private void assertAgree(CaseId id, TinyCase tiny) {
    int step = village.find(id).progress().step().map(model::index).orElse(tiny.step);
    boolean same =
        village.find(id).open() == tiny.open()
            && step == tiny.step
            && village.find(id).draft().text().digest().equals(tiny.digest());
    if (!same) {
      throw new AssertionError(id + " is at " + step + ", predicted at " + tiny.step);
    }
  }
}
