package org.xiangzhi.governance.courtyard;

import static org.xiangzhi.governance.kernel.RefusalCode.ACT_NOT_PROVIDED;
import static org.xiangzhi.governance.kernel.RefusalCode.COURTYARD_SIZE;
import static org.xiangzhi.governance.kernel.RefusalCode.COURTYARD_STATE;
import static org.xiangzhi.governance.kernel.RefusalCode.IN_ANOTHER_COURTYARD;
import static org.xiangzhi.governance.kernel.RefusalCode.NOT_ENTITLED;
import static org.xiangzhi.governance.kernel.RefusalCode.NOT_FOUND;
import static org.xiangzhi.governance.kernel.RefusalCode.OFFICE_REQUIRED;
import static org.xiangzhi.governance.kernel.RefusalCode.SHEET_POINTS;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.xiangzhi.governance.hierarchy.LevelId;
import org.xiangzhi.governance.hierarchy.UnitId;
import org.xiangzhi.governance.journal.LogId;
import org.xiangzhi.governance.kernel.Act;
import org.xiangzhi.governance.kernel.Decision;
import org.xiangzhi.governance.kernel.Digest;
import org.xiangzhi.governance.kernel.PersonId;
import org.xiangzhi.governance.kernel.Refusal;
import org.xiangzhi.governance.kernel.Rule;
import org.xiangzhi.governance.kernel.Text;
import org.xiangzhi.governance.kernel.TypeNames;
import org.xiangzhi.governance.office.OfficeId;
import org.xiangzhi.governance.office.OfficeRules;
import org.xiangzhi.governance.procedure.ProcedureRules;

/**
 * Is what a command on courtyards is decided with, and what many decisions ask.
 *
 * @param state the record
 * @param act who asks and when
 * @param view what the other rooms know
 */
record CourtyardContext(Courtyards state, Act act, CourtyardView view) {
  private static final TypeNames<CourtyardCommand> NAMES = TypeNames.of(CourtyardCommand.class);

  LocalDate day() {
    return act.day();
  }

  PersonId actor() {
    return act.actor();
  }

  static String name(CourtyardCommand command) {
    return NAMES.nameOf(command);
  }

  /** Goes on with the rules of the practice in use, if it knows courtyards. */
  Decision<CourtyardEvent> provided(
      CourtyardCommand command, Function<CourtyardView.Provided, Decision<CourtyardEvent>> then) {
    return view.provided().map(then).orElseGet(() -> notProvided(command));
  }

  Decision<CourtyardEvent> notProvided(CourtyardCommand command) {
    return Decision.refuse(
        ACT_NOT_PROVIDED, CourtyardGuards.KNOWN, "type", name(command), "log", view.log());
  }

  /** Goes on with a courtyard that is in the record and is in one of some states. */
  Decision<CourtyardEvent> in(
      UnitId courtyard,
      Set<Courtyard.State> states,
      Function<Courtyard, Decision<CourtyardEvent>> then) {
    Optional<Courtyard> found = state.find(courtyard);
    if (found.isEmpty()) {
      return Decision.refuse(List.of(unknown("courtyard", courtyard)));
    }
    if (!states.contains(found.get().state())) {
      return Decision.refuse(List.of(wrongState(found.get(), states)));
    }
    return then.apply(found.get());
  }

  static Refusal wrongState(Courtyard courtyard, Collection<Courtyard.State> expected) {
    return Refusal.of(
        COURTYARD_STATE,
        CourtyardGuards.KNOWN,
        "courtyard",
        courtyard.id(),
        "state",
        named(courtyard.state()),
        "expected",
        expected.stream()
            .sorted()
            .map(CourtyardContext::named)
            .reduce(CourtyardContext::or)
            .orElseThrow());
  }

  private static Text or(Text one, Text other) {
    return Text.of(one.zh() + "或" + other.zh(), one.en() + " or " + other.en());
  }

  static Text named(Courtyard.State state) {
    return switch (state) {
      case PROPOSED -> Text.of("申报中", "applied for");
      case ESTABLISHED -> Text.of("已成立、未验收", "established and not accepted");
      case ACCEPTED -> Text.of("已验收", "accepted");
      case EXITED -> Text.of("已退出", "one that has given its plaque back");
      case ENDED -> Text.of("已终止", "ended");
    };
  }

  static Refusal unknown(String kind, Object id) {
    return Refusal.of(NOT_FOUND, CourtyardGuards.KNOWN, "kind", kind, "id", id);
  }

  /** Refuses whoever holds none of some offices. */
  Optional<Refusal> officeRefused(Collection<OfficeId> offices) {
    return view.holdsAny(actor(), offices)
        ? Optional.empty()
        : Optional.of(officeRequired(ProcedureRules.OFFICE_HELD, offices));
  }

  private Refusal officeRequired(Rule rule, Collection<OfficeId> offices) {
    return Refusal.of(
        OFFICE_REQUIRED,
        rule,
        "actor",
        actor(),
        "day",
        day(),
        "offices",
        Joiner.on(", ").join(offices.stream().sorted().toList()));
  }

  /**
   * Refuses whoever speaks for a household without being an adult of it, or holding an office and
   * what the household signed.
   */
  Optional<Refusal> consentRefused(
      UnitId household, Optional<Digest> paper, Collection<OfficeId> offices) {
    List<OfficeId> inOffice =
        offices.stream().filter(office -> !office.equals(OfficeRules.RESIDENT)).toList();
    boolean recorded = paper.isPresent() && view.holdsAny(actor(), inOffice);
    return view.isAdultOf(actor(), household) || recorded
        ? Optional.empty()
        : Optional.of(
            Refusal.of(
                NOT_ENTITLED,
                CourtyardGuards.CONSENT,
                "who",
                actor(),
                "what",
                Text.of(
                    "不是" + household + "的成年成员，也没有本户签字的凭证可由有权职务登记",
                    "is no adult of "
                        + household
                        + " and records nothing that it signed by office")));
  }

  /** Refuses a household that is unknown, elsewhere, or of another courtyard or proposal. */
  Optional<Refusal> householdRefused(UnitId household, UnitId parent, LevelId level) {
    return placeRefused(household, parent, level)
        .or(() -> state.proposedIn(household).map(other -> inAnother(household, other)));
  }

  /** Refuses a household that is unknown, elsewhere, or of a courtyard. */
  Optional<Refusal> placeRefused(UnitId household, UnitId parent, LevelId level) {
    if (view.unit(household).filter(unit -> unit.level().equals(LevelId.HOUSEHOLD)).isEmpty()) {
      return Optional.of(unknown("household", household));
    }
    if (!view.isAbove(parent, household)) {
      return Optional.of(
          Refusal.of(
              NOT_ENTITLED,
              CourtyardGuards.PLACE,
              "who",
              household,
              "what",
              Text.of("不在" + parent + "之下", "is not below " + parent)));
    }
    return view.unitAt(household, level).map(other -> inAnother(household, other));
  }

  private static Refusal inAnother(UnitId household, UnitId courtyard) {
    return Refusal.of(
        IN_ANOTHER_COURTYARD, CourtyardGuards.ONE, "household", household, "courtyard", courtyard);
  }

  /** Returns the bounds of a courtyard: what was approved for it, or the practice's. */
  static SizeBounds bounds(Courtyard courtyard, CourtyardRules rules) {
    return courtyard
        .size()
        .map(approved -> new SizeBounds(approved.min(), approved.max()))
        .orElseGet(() -> new SizeBounds(rules.size().min(), rules.size().max()));
  }

  /** Is the number of households that a courtyard may have. */
  record SizeBounds(int min, int max) {
    boolean hold(int count) {
      return count >= min && count <= max;
    }
  }

  Optional<Refusal> sizeRefused(Courtyard courtyard, CourtyardRules rules, int count) {
    SizeBounds bounds = bounds(courtyard, rules);
    return bounds.hold(count)
        ? Optional.empty()
        : Optional.of(
            Refusal.of(
                COURTYARD_SIZE,
                view.rule(courtyard.proposed().practice(), rules.size().rule()),
                "courtyard",
                courtyard.id(),
                "count",
                count,
                "min",
                bounds.min(),
                "max",
                bounds.max()));
  }

  /** Refuses points that do not fit a sheet: a line left out, one that is not there, too many. */
  static ImmutableList<Refusal> pointsRefused(ScoreSheet sheet, Map<CriterionId, Integer> points) {
    ImmutableList.Builder<Refusal> refusals = ImmutableList.builder();
    points.keySet().stream()
        .filter(given -> sheet.criterion(given).isEmpty())
        .forEach(given -> refusals.add(unknown("criterion", given)));
    for (Criterion criterion : sheet.criteria()) {
      Integer given = points.get(criterion.id());
      if (given == null || given < 0 || given > criterion.max()) {
        refusals.add(
            Refusal.of(
                SHEET_POINTS,
                CourtyardGuards.SHEET,
                "sheet",
                sheet.id(),
                "criterion",
                criterion.id(),
                "value",
                given == null ? "–" : given,
                "max",
                criterion.max()));
      }
    }
    return refusals.build();
  }

  LogId county() {
    return view.log().county();
  }
}
