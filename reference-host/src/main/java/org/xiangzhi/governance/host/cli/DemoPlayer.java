package org.xiangzhi.governance.host.cli;

import com.google.common.collect.ImmutableMap;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.xiangzhi.governance.journal.StoredEvent;
import org.xiangzhi.governance.kernel.Act;
import org.xiangzhi.governance.kernel.Messages;
import org.xiangzhi.governance.kernel.Refusal;
import org.xiangzhi.governance.kernel.RefusalCode;
import org.xiangzhi.governance.village.Demonstration;
import org.xiangzhi.governance.village.Outcome;

/** Plays a demonstration line by line, on the path that {@code exec} takes. */
final class DemoPlayer {
  private final Session session;
  private final RuleBook rules;
  private final Messages messages;
  private final Texts texts;
  private final Ink ink;
  private final Map<RefusalCode, Integer> refusals = new EnumMap<>(RefusalCode.class);

  DemoPlayer(Session session, RuleBook rules, Console console) {
    this.session = session;
    this.rules = rules;
    this.messages = Messages.in(console.locale());
    this.texts = console.texts();
    this.ink = new Ink(console);
  }

  void play(Demonstration demonstration) {
    ink.heading(texts.get("demo.title", demonstration.practice()));
    long number = 0;
    for (Demonstration.Scene scene : demonstration.scenes()) {
      String line = session.codec().write(scene.request());
      LineResult result =
          session
              .executor()
              .execute(scene.actor(), ++number, line.getBytes(StandardCharsets.UTF_8));
      ink.line(
          "%3d  %s  %s  %s"
              .formatted(
                  number,
                  Act.of(scene.actor(), scene.request().at()).day(),
                  scene.title().in(texts.locale()),
                  ink.faint("(" + scene.actor() + ")")));
      if (result.outcome() instanceof Outcome.Accepted accepted) {
        print(accepted);
      } else if (result.outcome() instanceof Outcome.Refused refused) {
        refused.refusals().forEach(this::print);
      }
    }
  }

  /** Returns how often each code occurred, in the order of the codes. */
  ImmutableMap<RefusalCode, Integer> refusals() {
    return ImmutableMap.copyOf(refusals);
  }

  private void print(Outcome.Accepted accepted) {
    String events =
        accepted.events().stream()
            .map(StoredEvent::type)
            .collect(Collectors.groupingBy(type -> type, Collectors.counting()))
            .entrySet()
            .stream()
            .sorted(Map.Entry.comparingByKey())
            .map(e -> e.getKey() + (e.getValue() > 1 ? " ×" + e.getValue() : ""))
            .collect(Collectors.joining(", "));
    ink.line(
        "     "
            + ink.good(texts.get("demo.accepted"))
            + " #"
            + accepted.head().position()
            + " "
            + events);
  }

  private void print(Refusal refusal) {
    refusals.merge(refusal.code(), 1, Integer::sum);
    ink.line(
        "     "
            + ink.bad(texts.get("demo.refused"))
            + " "
            + refusal.code()
            + " ("
            + refusal.code().number()
            + ") "
            + texts.get("demo.rule", refusal.rule(), refusal.reference())
            + refusal.pointer().map(pointer -> "  " + pointer).orElse(""));
    ink.line("       " + messages.render(refusal));
    rules
        .rule(refusal.rule())
        .ifPresent(
            rule ->
                ink.line(
                    "       "
                        + texts.get("demo.statement", rule.statement().in(texts.locale()))
                        + " ["
                        + rule.mark()
                        + "]"));
    ink.line(
        ink.faint(
            "       "
                + refusal.arguments().entrySet().stream()
                    .filter(argument -> isFigure(argument.getKey()))
                    .map(argument -> argument.getKey() + "=" + argument.getValue())
                    .collect(Collectors.joining("  "))));
  }

  /** Wordings stand in the message already. */
  private static boolean isFigure(String name) {
    return !name.endsWith(".zh") && !name.endsWith(".en");
  }
}
