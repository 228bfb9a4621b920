package org.xiangzhi.governance.practice;

import static java.util.Comparator.comparing;
import static org.xiangzhi.governance.kernel.RefusalCode.ALREADY_EXISTS;
import static org.xiangzhi.governance.kernel.RefusalCode.FUTURE_DATED;
import static org.xiangzhi.governance.kernel.RefusalCode.OPTION_UNKNOWN;
import static org.xiangzhi.governance.kernel.RefusalCode.PRACTICE_NOT_ADOPTED;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Iterables;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.xiangzhi.governance.kernel.Act;
import org.xiangzhi.governance.kernel.Decision;
import org.xiangzhi.governance.kernel.Digest;
import org.xiangzhi.governance.kernel.Handlers;
import org.xiangzhi.governance.kernel.PersistentMap;

/** Is the state of practices in one log: what a county has adopted, what a village has selected. */
public final class Practices {
  private static final Practices EMPTY =
      new Practices(PersistentMap.empty(), ImmutableList.of(), PersistentMap.empty());

  private static final Handlers<PracticeEvent, Practices, Practices> EVOLVE =
      Handlers.<PracticeEvent, Practices, Practices>of(PracticeEvent.class)
          .on(
              PracticeEvent.Adopted.class,
              (e, s) ->
                  new Practices(s.adopted.with(e.digest(), e.definition()), s.selections, s.flags))
          .on(
              PracticeEvent.Selected.class,
              (e, s) ->
                  new Practices(
                      s.adopted,
                      ImmutableList.<PracticeEvent.Selected>builder()
                          .addAll(s.selections)
                          .add(e)
                          .build(),
                      s.flags))
          .on(
              PracticeEvent.Flagged.class,
              (e, s) -> new Practices(s.adopted, s.selections, s.flags.with(e.digest(), e)))
          .build();

  private final PersistentMap<Digest, PracticeDefinition> adopted;
  private final ImmutableList<PracticeEvent.Selected> selections;
  private final PersistentMap<Digest, PracticeEvent.Flagged> flags;

  private Practices(
      PersistentMap<Digest, PracticeDefinition> adopted,
      ImmutableList<PracticeEvent.Selected> selections,
      PersistentMap<Digest, PracticeEvent.Flagged> flags) {
    this.adopted = adopted;
    this.selections = selections;
    this.flags = flags;
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
   * Lists the newest version of each practice that was adopted. By these a county's own log goes;
   * its villages and towns by what each has selected.
   *
   * @return the definitions by digest, those with the latest first day first
   */
  public ImmutableMap<Digest, PracticeDefinition> newest() {
    Set<PracticeId> seen = new HashSet<>();
    return adopted
        .entries()
        .sorted(
            comparing(
                    (Map.Entry<Digest, PracticeDefinition> entry) ->
                        entry.getValue().effectiveFrom())
                .reversed()
                .thenComparing(entry -> entry.getValue().id())
                .thenComparing(Map.Entry::getKey))
        .filter(entry -> seen.add(entry.getValue().id()))
        .collect(ImmutableMap.toImmutableMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  /**
   * Returns what a village has selected.
   *
   * @return the newest selection, or empty
   */
  public Optional<PracticeEvent.Selected> selected() {
    return selections.isEmpty() ? Optional.empty() : Optional.of(Iterables.getLast(selections));
  }

  /**
   * Returns what a village had selected on a day.
   *
   * @param day the day
   * @return the newest selection made by that day, or empty
   */
  public Optional<PracticeEvent.Selected> selectedOn(LocalDate day) {
    return selections.reverse().stream()
        .filter(selected -> !selected.on().isAfter(day))
        .findFirst();
  }

  /**
   * Returns what was flagged for a person when a practice was adopted or selected here.
   *
   * @param digest the digest of the definition
   * @return the newest flags, or empty if there was nothing to flag
   */
  public Optional<PracticeEvent.Flagged> flags(Digest digest) {
    return flags.get(digest);
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
    if (adopted.containsKey(digest)) {
      return Decision.refuse(
          ALREADY_EXISTS,
          PracticeRules.PRACTICE_ADOPTED,
          "kind",
          "practice",
          "id",
          command.practice() + " " + command.version());
    }
    return checked(
        new PracticeEvent.Adopted(digest, definition.get(), act.day()),
        LawCheck.of(definition.get(), view.floor()),
        digest,
        act);
  }

  /** Accepts what keeps the floor, with what a person has to look at. */
  private static Decision<PracticeEvent> checked(
      PracticeEvent event, LawCheck check, Digest digest, Act act) {
    if (!check.refusals().isEmpty()) {
      return Decision.refuse(check.refusals());
    }
    ImmutableList.Builder<PracticeEvent> events = ImmutableList.builder();
    events.add(event);
    if (!check.flags().isEmpty()) {
      events.add(new PracticeEvent.Flagged(digest, check.flags(), act.day()));
    }
    return Decision.acceptAll(events.build());
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
    if (unknown.isPresent()) {
      return unknownChoice(unknown.get(), definition);
    }
    Digest digest = found.get().getKey();
    ImmutableSortedMap<String, String> choices = complete(command.choices(), definition);
    return checked(
        new PracticeEvent.Selected(digest, choices, command.reason(), act.day()),
        LawCheck.of(definition, view.floor(), choices),
        digest,
        act);
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
