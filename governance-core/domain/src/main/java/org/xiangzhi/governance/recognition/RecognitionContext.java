package org.xiangzhi.governance.recognition;

import static org.xiangzhi.governance.kernel.RefusalCode.ACT_NOT_PROVIDED;
import static org.xiangzhi.governance.kernel.RefusalCode.ALREADY_EXISTS;
import static org.xiangzhi.governance.kernel.RefusalCode.CHANGED_LATER;
import static org.xiangzhi.governance.kernel.RefusalCode.NOT_FOUND;
import static org.xiangzhi.governance.kernel.RefusalCode.OFFICE_REQUIRED;
import static org.xiangzhi.governance.kernel.RefusalCode.PERSON_BARRED;
import static org.xiangzhi.governance.kernel.RefusalCode.RECOGNITION_STAGE;
import static org.xiangzhi.governance.kernel.RefusalCode.REQUIREMENT_UNMET;
import static org.xiangzhi.governance.kernel.RefusalCode.TOO_EARLY;
import static org.xiangzhi.governance.kernel.RefusalCode.VALUE_FORM;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import org.xiangzhi.governance.hierarchy.UnitId;
import org.xiangzhi.governance.kernel.Act;
import org.xiangzhi.governance.kernel.PersonId;
import org.xiangzhi.governance.kernel.Refusal;
import org.xiangzhi.governance.kernel.Rule;
import org.xiangzhi.governance.kernel.Text;
import org.xiangzhi.governance.kernel.TypeNames;
import org.xiangzhi.governance.office.OfficeId;
import org.xiangzhi.governance.office.OfficeRules;
import org.xiangzhi.governance.people.Adulthood;
import org.xiangzhi.governance.procedure.When;

/**
 * Is what a command on awards and lists is decided with, and what many decisions ask.
 *
 * @param state the awards and lists
 * @param act who asks and when
 * @param view what the other rooms know
 */
record RecognitionContext(Recognitions state, Act act, RecognitionView view) {
  private static final TypeNames<RecognitionCommand> NAMES = TypeNames.of(RecognitionCommand.class);

  LocalDate day() {
    return act.day();
  }

  PersonId actor() {
    return act.actor();
  }

  Refusal notProvided(RecognitionCommand command) {
    return Refusal.of(
        ACT_NOT_PROVIDED,
        RecognitionGuards.PROVIDED,
        "type",
        NAMES.nameOf(command),
        "log",
        view.log());
  }

  /** Refuses what the village has not chosen. */
  Optional<Refusal> notChosen(RecognitionCommand command, Optional<When> when) {
    boolean chosen =
        when.isEmpty()
            || view.provided().filter(use -> when.get().applies(use.choices())).isPresent();
    return chosen ? Optional.empty() : Optional.of(notProvided(command));
  }

  static Refusal unknown(String kind, Object id) {
    return Refusal.of(NOT_FOUND, RecognitionGuards.PROVIDED, "kind", kind, "id", id);
  }

  static Refusal exists(Rule rule, String kind, Object id) {
    return Refusal.of(ALREADY_EXISTS, rule, "kind", kind, "id", id);
  }

  static Refusal stage(Text kind, Object id, Text state) {
    return Refusal.of(
        RECOGNITION_STAGE, RecognitionGuards.ORDER, "kind", kind, "id", id, "state", state);
  }

  /** Refuses a day before the latest act of the same round or case. */
  Optional<Refusal> earlierThan(LocalDate latest, String kind, Object id) {
    return day().isBefore(latest)
        ? Optional.of(
            Refusal.of(
                CHANGED_LATER,
                RecognitionGuards.ORDER,
                "kind",
                kind,
                "id",
                id,
                "latest",
                latest,
                "day",
                day()))
        : Optional.empty();
  }

  Optional<Refusal> tooEarly(Rule rule, Text what, LocalDate first) {
    return day().isBefore(first)
        ? Optional.of(Refusal.of(TOO_EARLY, rule, "what", what, "first", first, "day", day()))
        : Optional.empty();
  }

  static Refusal unmet(Rule rule, Text measure, Object value, Object bound) {
    return Refusal.of(
        REQUIREMENT_UNMET,
        rule,
        "measure",
        measure,
        "value",
        value,
        "bound",
        bound,
        "statement",
        rule.statement());
  }

  static Refusal form(Rule rule, String field, Object form) {
    return Refusal.of(VALUE_FORM, rule, "field", field, "form", form);
  }

  static Refusal barred(Rule rule, PersonId person, Text what, Text reason) {
    return Refusal.of(PERSON_BARRED, rule, "person", person, "what", what, "reason", reason);
  }

  /** Refuses a text that names a child; it is not repeated. */
  Optional<Refusal> childNamed(String field, String text) {
    return view.namesChild(text)
        ? Optional.of(
            form(
                RecognitionGuards.NO_CHILDREN,
                field,
                Text.of("不出现未成年人姓名的文字", "a text that names no child")))
        : Optional.empty();
  }

  boolean isAdult(PersonId person) {
    return view.adulthood(person) == Adulthood.ADULT;
  }

  /** Tells whether a person can give the word of whom something is about. */
  boolean speaksFor(Concerned concerned, PersonId person) {
    if (!isAdult(person)) {
      return false;
    }
    Optional<UnitId> home = view.householdOf(person);
    if (concerned instanceof Concerned.Person one) {
      return one.person().equals(person) && home.isPresent();
    }
    return concerned instanceof Concerned.Household one
        ? home.equals(Optional.of(one.household()))
        : home.filter(at -> view.isWithin(at, ((Concerned.Unit) concerned).unit())).isPresent();
  }

  /** Lists the persons whom something is about. */
  ImmutableSortedSet<PersonId> persons(Concerned concerned) {
    if (concerned instanceof Concerned.Person one) {
      return ImmutableSortedSet.of(one.person());
    }
    return concerned instanceof Concerned.Household one
        ? view.members(one.household())
        : ImmutableSortedSet.of();
  }

  boolean isRelative(PersonId person, Collection<PersonId> of) {
    return view.relatives(person).stream().anyMatch(of::contains);
  }

  /** Refuses a word that is not theirs, or that somebody else enters without paper and office. */
  Optional<Refusal> wordRefused(
      RecognitionCommand command, Rule rule, Concerned concerned, Declaration declaration) {
    if (!speaksFor(concerned, declaration.person())) {
      return Optional.of(
          barred(
              rule,
              declaration.person(),
              Text.of("代为表态", "give their word"),
              Text.of(
                  "须为本人，或者本户、本单位的成年成员",
                  "it is theirs to give, or an adult's of the household or unit")));
    }
    if (declaration.person().equals(actor())) {
      return Optional.empty();
    }
    return declaration.paper().isEmpty()
        ? Optional.of(
            unmet(
                rule,
                Text.of("代录所附的签字书面", "the signed paper of a word that somebody else enters"),
                Text.of("无", "missing"),
                Text.of("摘要值", "its digest")))
        : officeRefused(rule, view.mayDo(NAMES.nameOf(command)));
  }

  /** Refuses who holds none of some offices; living in the village is none. */
  Optional<Refusal> officeRefused(Rule rule, Collection<OfficeId> offices) {
    ImmutableSet<OfficeId> held =
        offices.stream()
            .filter(office -> !office.equals(OfficeRules.RESIDENT))
            .collect(ImmutableSet.toImmutableSet());
    return view.holdsAny(actor(), held) ? Optional.empty() : Optional.of(required(rule, held));
  }

  Refusal required(Rule rule, Collection<OfficeId> offices) {
    return Refusal.of(
        OFFICE_REQUIRED,
        rule,
        "actor",
        actor(),
        "day",
        day(),
        "offices",
        String.join(", ", offices.stream().map(OfficeId::value).sorted().toList()));
  }
}
