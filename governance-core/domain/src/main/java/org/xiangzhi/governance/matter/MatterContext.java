package org.xiangzhi.governance.matter;

import static org.xiangzhi.governance.kernel.RefusalCode.ALREADY_ENDED;
import static org.xiangzhi.governance.kernel.RefusalCode.CHANGED_LATER;
import static org.xiangzhi.governance.kernel.RefusalCode.NOT_FOUND;
import static org.xiangzhi.governance.kernel.RefusalCode.OFFICE_REQUIRED;
import static org.xiangzhi.governance.kernel.RefusalCode.STEP_ORDER;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import org.xiangzhi.governance.kernel.Act;
import org.xiangzhi.governance.kernel.PersonId;
import org.xiangzhi.governance.kernel.Refusal;
import org.xiangzhi.governance.kernel.Rule;
import org.xiangzhi.governance.kernel.TypeName;
import org.xiangzhi.governance.kernel.TypeNames;
import org.xiangzhi.governance.office.OfficeId;
import org.xiangzhi.governance.office.OfficeRules;

/**
 * Is what a command on matters is decided with.
 *
 * @param state the matters
 * @param act who asks and when
 * @param view what the other rooms know
 */
record MatterContext(Matters state, Act act, MatterView view) {
  private static final TypeNames<MatterCommand> NAMES = TypeNames.of(MatterCommand.class);

  /**
   * Is a matter that a command may be about, with the rules of its version.
   *
   * @param matter the matter
   * @param rules the rules
   */
  record At(Matter matter, MatterRules rules) {
    MatterFacts facts() {
      return matter.facts();
    }
  }

  LocalDate day() {
    return act.day();
  }

  PersonId actor() {
    return act.actor();
  }

  static String nameOf(MatterCommand command) {
    return NAMES.nameOf(command);
  }

  /** Names a type of command. */
  static String nameOf(Class<? extends MatterCommand> type) {
    return Optional.ofNullable(type.getAnnotation(TypeName.class)).orElseThrow().value();
  }

  /** Finds the matter of a command. */
  At at(MatterId id) {
    Matter matter = state.find(id).orElseThrow();
    return new At(matter, view.rules(matter.facts().practice()).orElseThrow());
  }

  /** Refuses a command about a matter that is not there, is closed, or stands elsewhere. */
  Optional<Refusal> misplaced(MatterCommand command, MatterId id) {
    Optional<Matter> found = state.find(id);
    if (found.isEmpty()) {
      return Optional.of(unknown("matter", id));
    }
    Matter matter = found.get();
    ImmutableSet<MatterState> allowed = MatterDecider.states(command.getClass());
    if (!allowed.contains(matter.state())) {
      return Optional.of(
          matter.state().isOpen()
              ? outOfPlace(nameOf(command), allowed, matter.state())
              : Refusal.of(
                  ALREADY_ENDED, MatterGuards.CLOSED, "kind", "matter", "id", matter.id()));
    }
    // What another log says has happened there, whatever the days of acts here.
    return !(command instanceof MatterLetter) && day().isBefore(matter.latest())
        ? Optional.of(
            Refusal.of(
                CHANGED_LATER,
                MatterGuards.DAYS,
                "kind",
                "matter",
                "id",
                matter.id(),
                "latest",
                matter.latest(),
                "day",
                day()))
        : Optional.empty();
  }

  private static Refusal outOfPlace(
      String command, ImmutableSet<MatterState> allowed, MatterState now) {
    return Refusal.of(
        STEP_ORDER,
        MatterGuards.STATE,
        "act",
        command,
        "allowed",
        allowed.stream().map(MatterState::name).collect(Collectors.joining(", ")),
        "step",
        now);
  }

  static Refusal unknown(String kind, Object id) {
    return Refusal.of(
        NOT_FOUND,
        kind.equals("matter") ? MatterGuards.KNOWN : MatterGuards.FORM,
        "kind",
        kind,
        "id",
        id);
  }

  /** Refuses whoever holds none of some offices. */
  Optional<Refusal> officeRefused(ImmutableSet<OfficeId> offices, Rule rule) {
    return view.holdsAny(actor(), offices)
        ? Optional.empty()
        : Optional.of(officeRequired(rule, offices));
  }

  Refusal officeRequired(Rule rule, Iterable<OfficeId> offices) {
    return Refusal.of(
        OFFICE_REQUIRED,
        rule,
        "actor",
        actor(),
        "day",
        day(),
        "offices",
        Joiner.on(", ").join(offices));
  }

  /** Tells whether the actor may do an act by an office, not just as a resident. */
  boolean inOffice(MatterCommand command) {
    ImmutableSet<OfficeId> offices =
        view.mayDo(nameOf(command)).stream()
            .filter(office -> !office.equals(OfficeRules.RESIDENT))
            .collect(ImmutableSet.toImmutableSet());
    return view.holdsAny(actor(), offices);
  }

  /** Refuses an act for somebody else by a person without an office for it. */
  Optional<Refusal> wordRefused(MatterCommand command) {
    return inOffice(command)
        ? Optional.empty()
        : Optional.of(
            officeRequired(
                MatterGuards.WORD,
                view.mayDo(nameOf(command)).stream()
                    .filter(office -> !office.equals(OfficeRules.RESIDENT))
                    .toList()));
  }
}
