package org.xiangzhi.governance.practice;

import static org.xiangzhi.governance.kernel.RefusalCode.ALREADY_EXISTS;
import static org.xiangzhi.governance.kernel.RefusalCode.FUTURE_DATED;
import static org.xiangzhi.governance.kernel.RefusalCode.OPTION_UNKNOWN;
import static org.xiangzhi.governance.kernel.RefusalCode.PRACTICE_NOT_ADOPTED;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.xiangzhi.governance.kernel.Act;
import org.xiangzhi.governance.kernel.Decision;
import org.xiangzhi.governance.kernel.Digest;
import org.xiangzhi.governance.kernel.Handlers;
import org.xiangzhi.governance.kernel.PersistentMap;

/** Is the state of practices in one log: what a county has adopted, what a village has selected. */
public final class Practices {
  private static final Practices EMPTY = new Practices(PersistentMap.empty(), Optional.empty());

  private static final Handlers<PracticeEvent, Practices, Practices> EVOLVE =
      Handlers.<PracticeEvent, Practices, Practices>of(PracticeEvent.class)
          .on(
              PracticeEvent.Adopted.class,
              (e, s) -> new Practices(s.adopted.with(e.digest(), e.definition()), s.selected))
          .on(PracticeEvent.Selected.class, (e, s) -> new Practices(s.adopted, Optional.of(e)))
          .build();

  private final PersistentMap<Digest, PracticeDefinition> adopted;
  private final Optional<PracticeEvent.Selected> selected;

  private Practices(
      PersistentMap<Digest, PracticeDefinition> adopted,
      Optional<PracticeEvent.Selected> selected) {
    this.adopted = adopted;
    this.selected = selected;
  }

  /**
   * Returns the state of a log in which nothing has happened.
   *
   * @return nothing adopted, nothing selected
   */
  public static Practices empty() {
    return EMPTY;
  }

  /**
   * Decides a command.
   *
   * @param command what is asked
   * @param act who asks and when
   * @param view what is loaded and adopted
   * @return the events, or why not
   */
  public Decision<PracticeEvent> decide(PracticeCommand command, Act act, PracticeView view) {
    return command instanceof PracticeCommand.Adopt adopt
        ? adopt(adopt, act, view)
        : select((PracticeCommand.Select) command, act, view);
  }

  /**
   * Takes in what happened.
   *
   * @param event the event
   * @return the state behind it
   */
  public Practices evolve(PracticeEvent event) {
    return EVOLVE.apply(event, this);
  }

  /**
   * Finds an adopted definition.
   *
   * @param digest its digest
   * @return the definition, or empty
   */
  public Optional<PracticeDefinition> adopted(Digest digest) {
    return adopted.get(digest);
  }

  /**
   * Lists what was adopted.
   *
   * @return the definitions
   */
  public ImmutableList<PracticeDefinition> adopted() {
    return adopted.values().collect(ImmutableList.toImmutableList());
  }

  /**
   * Returns what a village has selected.
   *
   * @return the newest selection, or empty
   */
  public Optional<PracticeEvent.Selected> selected() {
    return selected;
  }

  private Decision<PracticeEvent> adopt(PracticeCommand.Adopt command, Act act, PracticeView view) {
    Optional<PracticeDefinition> definition = view.loaded(command.practice(), command.version());
    if (definition.isEmpty()) {
      return notAdopted(command.practice() + " " + command.version());
    }
    if (act.day().isBefore(definition.get().effectiveFrom())) {
      return Decision.refuse(
          FUTURE_DATED,
          PracticeRules.PRACTICE_ADOPTED,
          "day",
          definition.get().effectiveFrom(),
          "today",
          act.day());
    }
    Digest digest = view.digest(definition.get());
    return adopted.containsKey(digest)
        ? Decision.refuse(
            ALREADY_EXISTS,
            PracticeRules.PRACTICE_ADOPTED,
            "kind",
            "practice",
            "id",
            command.practice() + " " + command.version())
        : Decision.accept(new PracticeEvent.Adopted(digest, definition.get(), act.day()));
  }

  private Decision<PracticeEvent> select(
      PracticeCommand.Select command, Act act, PracticeView view) {
    Optional<Map.Entry<Digest, PracticeDefinition>> found =
        view.ofCounty()
            .adopted
            .entries()
            .filter(
                entry ->
                    entry.getValue().id().equals(command.practice())
                        && entry.getValue().version().equals(command.version()))
            .findFirst();
    if (found.isEmpty()) {
      return notAdopted(command.practice() + " " + command.version());
    }
    PracticeDefinition definition = found.get().getValue();
    Optional<Map.Entry<String, String>> unknown =
        command.choices().entrySet().stream()
            .filter(
                choice ->
                    definition
                        .option(choice.getKey())
                        .filter(option -> option.has(choice.getValue()))
                        .isEmpty())
            .findFirst();
    return unknown.isPresent()
        ? unknownChoice(unknown.get(), definition)
        : Decision.accept(
            new PracticeEvent.Selected(
                found.get().getKey(),
                complete(command.choices(), definition),
                command.reason(),
                act.day()));
  }

  private static ImmutableSortedMap<String, String> complete(
      Map<String, String> choices, PracticeDefinition definition) {
    ImmutableSortedMap.Builder<String, String> all = ImmutableSortedMap.naturalOrder();
    definition
        .options()
        .forEach(
            option -> all.put(option.id(), choices.getOrDefault(option.id(), option.standard())));
    return all.buildOrThrow();
  }

  private static Decision<PracticeEvent> unknownChoice(
      Map.Entry<String, String> choice, PracticeDefinition definition) {
    String choices =
        definition.options().stream()
            .map(
                option ->
                    option.id()
                        + option.choices().stream()
                            .map(OptionDefinition.Choice::id)
                            .collect(Collectors.joining("|", "=", "")))
            .collect(Collectors.joining(", "));
    return Decision.refuse(
        OPTION_UNKNOWN,
        PracticeRules.PRACTICE_OPTION,
        "option",
        choice.getKey(),
        "choice",
        choice.getValue(),
        "choices",
        choices);
  }

  private static Decision<PracticeEvent> notAdopted(String practice) {
    return Decision.refuse(
        PRACTICE_NOT_ADOPTED, PracticeRules.PRACTICE_ADOPTED, "practice", practice);
  }
}
