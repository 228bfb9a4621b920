package org.xiangzhi.governance.host.cli;

import com.google.common.collect.ImmutableMap;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.xiangzhi.governance.compact.CaseStatus;
import org.xiangzhi.governance.journal.LogId;
import org.xiangzhi.governance.journal.StoredEvent;
import org.xiangzhi.governance.kernel.Act;
import org.xiangzhi.governance.kernel.Messages;
import org.xiangzhi.governance.kernel.Refusal;
import org.xiangzhi.governance.kernel.RefusalCode;
import org.xiangzhi.governance.village.Demonstration;
import org.xiangzhi.governance.village.Errands;
import org.xiangzhi.governance.village.GovernanceTypes;
import org.xiangzhi.governance.village.Outcome;

/** Plays a demonstration line by line, on the path that {@code exec} takes. */
final class DemoPlayer {
  private final Session session;
  private final RuleBook rules;
  private final Messages messages;
  private final Texts texts;
  private final Ink ink;
  private final DemoChecks checks;
  private final SimulatedTime salts;
  private final Map<RefusalCode, Integer> refusals = new EnumMap<>(RefusalCode.class);

  DemoPlayer(Session session, RuleBook rules, Console console, SimulatedTime salts) {
    this.session = session;
    this.rules = rules;
    this.messages = Messages.in(console.locale());
    this.texts = console.texts();
    this.ink = new Ink(console);
    this.checks = new DemoChecks(session, texts, ink);
    this.salts = salts;
  }

  void play(Demonstration demonstration) {
    ink.heading(texts.get("demo.title", demonstration.practice()));
    long number = 0;
    String title = "";
    Evenings evenings = new Evenings();
    for (Demonstration.Scene scene : demonstration.scenes()) {
      evenings.before(scene);
      String next = scene.title().in(texts.locale());
      if (!next.equals(title)) {
        title = next;
        ink.line(
            "%n%s  %s"
                .formatted(Act.of(scene.actor(), scene.request().at()).day(), ink.bold(title)));
      }
      Optional<CaseStatus> before = checks.before(scene);
      salts.show(scene.request());
      String line = session.codec().write(scene.request());
      LineResult result =
          session
              .executor()
              .execute(scene.actor(), ++number, line.getBytes(StandardCharsets.UTF_8));
      print(scene, result, before);
    }
    evenings.last();
  }

  /**
   * Carries letters and acts on timers in the evening of each day, those without scenes included.
   */
  private final class Evenings {
    private static final LocalTime EVENING = LocalTime.of(23, 0);

    private Optional<LocalDate> day = Optional.empty();
    private Optional<LogId> county = Optional.empty();

    void before(Demonstration.Scene scene) {
      LocalDate next = LocalDate.ofInstant(scene.request().at(), Act.ZONE);
      day.filter(next::isAfter).ifPresent(from -> from.datesUntil(next).forEach(this::run));
      day = Optional.of(day.filter(next::isBefore).orElse(next));
      county = Optional.of(scene.request().log().county());
    }

    void last() {
      day.ifPresent(this::run);
    }

    private void run(LocalDate evening) {
      Instant at = evening.atTime(EVENING).atZone(Act.ZONE).toInstant();
      salts.show(at);
      Errands done = session.executor().errands(county.orElseThrow(), at);
      if (done.fired() + done.takenIn() > 0) {
        ink.line(
            ink.faint(
                texts.get(
                    "demo.errands", evening, done.fired(), done.takenIn(), done.turnedDown())));
      }
      done.stuck().forEach(stuck -> stuck.refusals().forEach(DemoPlayer.this::print));
    }
  }

  private void print(Demonstration.Scene scene, LineResult result, Optional<CaseStatus> before) {
    String command = GovernanceTypes.COMMANDS.nameOf(scene.request().command());
    if (result.outcome() instanceof Outcome.Accepted accepted) {
      ink.line(
          "%4d %s %s %s → #%d %s%s"
              .formatted(
                  result.line(),
                  ink.good(texts.get("demo.accepted")),
                  scene.actor(),
                  command,
                  accepted.head().position(),
                  events(accepted),
                  accepted.repeated() ? " " + texts.get("demo.repeated") : ""));
      checks.print(before, scene, accepted);
    } else if (result.outcome() instanceof Outcome.Refused refused) {
      ink.line(
          "%4d %s %s %s"
              .formatted(
                  result.line(), ink.bad(texts.get("demo.refused")), scene.actor(), command));
      refused.refusals().forEach(this::print);
    }
  }

  /** Returns how often each code occurred, in the order of the codes. */
  ImmutableMap<RefusalCode, Integer> refusals() {
    return ImmutableMap.copyOf(refusals);
  }

  private static String events(Outcome.Accepted accepted) {
    return accepted.events().stream()
        .collect(
            Collectors.groupingBy(StoredEvent::type, LinkedHashMap::new, Collectors.counting()))
        .entrySet()
        .stream()
        .map(type -> type.getKey() + (type.getValue() > 1 ? " ×" + type.getValue() : ""))
        .collect(Collectors.joining(", "));
  }

  private void print(Refusal refusal) {
    refusals.merge(refusal.code(), 1, Integer::sum);
    ink.line(
        "       %s (%d)  %s%s"
            .formatted(
                ink.bad(refusal.code().name()),
                refusal.code().number(),
                texts.get("demo.rule", refusal.rule(), refusal.reference()),
                refusal.pointer().map(pointer -> "  " + pointer).orElse("")));
    String message = messages.render(refusal);
    ink.line("       " + message);
    rules
        .rule(refusal.rule())
        .map(rule -> rule.statement().in(texts.locale()))
        .filter(statement -> !message.contains(statement))
        .ifPresent(statement -> ink.line("       " + texts.get("demo.statement", statement)));
    String figures =
        refusal.arguments().entrySet().stream()
            .filter(argument -> isFigure(argument.getKey()))
            .map(argument -> argument.getKey() + "=" + argument.getValue())
            .collect(Collectors.joining("  "));
    if (!figures.isEmpty()) {
      ink.line(ink.faint("       " + figures));
    }
  }

  /** Wordings stand in the message already. */
  private static boolean isFigure(String name) {
    return !name.endsWith(".zh") && !name.endsWith(".en");
  }
}
